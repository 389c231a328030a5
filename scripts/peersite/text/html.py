"""HTML in a text: tags and comments, links that run scripts, and attributes that do."""
from __future__ import annotations

import re
from .outline import outline

TAG = re.compile(r'<(?!!--)[/!?]?[A-Za-z\[][^<>]*>?')
COMMENT = re.compile(r'<!--(?:.*?-->|.*)', re.S)
# In one line of plain text "<" may mean "less than": only what is a tag of HTML counts.
KNOWN = re.compile(r'</?(?:a|abbr|article|audio|b|base|blockquote|body|br|button|center|code|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|'
                   r'input|ins|kbd|label|li|link|mark|math|meta|nav|object|ol|option|p|pre|q|s|script|section|select|small|span|strike|strong|'
                   r'style|sub|sup|svg|table|tbody|td|template|textarea|th|title|tr|u|ul|video)(?:\s+[\w:-]+\s*=[^<>]*)?\s*/?>', re.I)
ATTRIBUTES = re.compile(r'\{:?[^{}\n]*\}')
ATTRIBUTE = re.compile(r'(?<![\w-])(on\w+|style|href|src|srcset|srcdoc|action|formaction|data|background|poster|ping|xlink:href)\s*=', re.I)
SCHEME = re.compile(r'\s*([a-z][a-z0-9+.-]*):', re.I)
UNSAFE = {'javascript', 'data', 'vbscript', 'file', 'blob', 'filesystem', 'about', 'jar', 'view-source'}
INVISIBLE = re.compile(r'[\x00-\x20\u00ad\u200b-\u200f\ufeff]|%0[0-9a-f]', re.I)


def tags(text: str) -> list[str]:
    """The tags of HTML in a Markdown text, without comments, and without those that close another one."""
    found = [tag for piece in outline(text).html for tag in TAG.findall(COMMENT.sub('', piece.value))]
    return [tag for tag in found if not tag.startswith('</')] or found


def plain_tags(text: str) -> list[str]:
    """The tags of HTML in one line of plain text."""
    return [found[0] for found in KNOWN.finditer(text)]


def comments(text: str) -> list[str]:
    """The comments of HTML in a Markdown text."""
    return [comment for piece in outline(text).html for comment in COMMENT.findall(piece.value)]


def unsafe_links(text: str) -> list[str]:
    """The addresses of links and pictures that run a script or hold a file in themselves."""
    tree = outline(text)
    addresses = [piece.value for piece in tree.links] + [piece.value[0] for piece in tree.images]
    return [address for address in addresses if (scheme := SCHEME.match(INVISIBLE.sub('', address))) and scheme[1].lower() in UNSAFE]


def unsafe_attributes(text: str) -> list[str]:
    """The attributes in braces, as `{onclick=…}`, that run a script, style or load something."""
    return [found[0] for piece in outline(text).prose if '{' in piece.value and '=' in piece.value
            for found in ATTRIBUTES.finditer(piece.value) if ATTRIBUTE.search(found[0])]
