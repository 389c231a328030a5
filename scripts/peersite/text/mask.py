"""What of a text is not words: code, addresses, ids of headings, tags, placeholders, passages marked as another language."""
from __future__ import annotations

import re

GONE = '\ufffc'     # stands where something was; neither a letter nor a space, so that words beside it stay whole
_CODE = r'''(?P<fence>```|~~~)[\s\S]*?(?P=fence)|(?P<tick>`+)[^`][\s\S]*?(?P=tick)(?!`)'''
_TAGS = r'''<!--[\s\S]*?-->|<(?P<tag>[a-zA-Z]+)\b[^<>]*\b(?:lang|translate)=[^<>]*>[\s\S]*?</(?P=tag)>|</?[a-zA-Z][^<>]*>|<[a-z]+:[^\s<>]+>'''
_LINKS = r'''(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|(?<=\])\[[^\]\n]*\]|\[\[[^\]\n]*\]\]|\{[#:.][^{}\n]*\}'''
_ADDRESSES = r'''(?:\b[a-z][a-z+.-]*://|www\.)[^\s<>"„“”«»]*[^\s<>"„“”«».,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])(?:[\w-]+/)*[\w-]+\.(?:md|yml|po|py|html|org|com|net|eu|info)(?:/[^\s<>"„“”«».,;:!?)\]]*)?(?![\w])'''
_PLACEHOLDERS = r'''%\(\w+\)[sdf]|%[sd]\b|\$?\{\w*\}|&[a-z]+;|&#\d+;'''
NOT_WORDS = re.compile('|'.join((_CODE, _TAGS, _LINKS, _ADDRESSES, _PLACEHOLDERS)))
_SIGNS = re.compile(r'[`<\[{@%&/]|\.(?:md|yml|po|py|html|org|com|net|eu|info)\b|www\.')


def mask(text: str) -> str:
    """The text with everything that is not words replaced, character by character, so that places stay the same."""
    return NOT_WORDS.sub(lambda found: GONE * len(found[0]), text) if _SIGNS.search(text) else text


ASIDE = re.compile(r'\([^()\n]*\)|„[^„“”\n]*[“”]|«[^«»\n]*»|“[^“”\n]*”|"[^"\n]*"|‘[^‘’\n]{2,}’(?!\w)|(?<![\w*])\*(?![\s*])[^*\n]*\*(?![\w*])|(?<![\w_])_(?![\s_])[^_\n]*_(?!\w)')


def asides(text: str) -> list[tuple[int, int]]:
    """Where a text steps aside: in brackets, in quotation marks, in italics. Words of other languages belong there."""
    return [found.span() for found in ASIDE.finditer(text)]


def without_asides(text: str) -> str:
    """A masked text with brackets, quotations and italics replaced as well."""
    return ASIDE.sub(lambda found: GONE * len(found[0]), text)
