"""Letters that were read in the wrong encoding: "Ã¤", "È™", "Å‚", "Î±", "Ð¾", "РЅ", and what cannot be read at all.

UTF-8 that was taken for a Windows code page betrays itself: written back in that code page, it is valid UTF-8 again, and says
something in letters of the language. Chance does not do that, but for a letter and a quotation mark (Romanian „Î”, which
is also Δ); so what comes out has to be in the alphabet of the text.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Iterator

LATIN = 'áàâäãåæçéèêëíìîïñóòôöõøœúùûüýÿßšž'
ALPHABETS = {
    'ro': 'ăâîșțşţ', 'pl': 'ąćęłńóśźż', 'bg': 'абвгдежзийклмнопрстуфхцчшщъьюяѝ', 'el': 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', 'en': '',
}
SIGNS = '“”„’‘‚«»–—…•·°№€£§©®™\u00a0\u202f×½²³'
PAGES = {'ro': ('cp1252', 'cp1250', 'latin-1'), 'pl': ('cp1252', 'cp1250', 'latin-1'), 'bg': ('cp1252', 'cp1251', 'latin-1'),
         'el': ('cp1252', 'cp1253', 'latin-1')}
# Eight-bit Central European text that was read as Western, where it shows inside a word: "Wspó³praca", "viaþa".
EIGHT_BIT = {
    'pl': re.compile(r'\b\w*[^\W\d_][³¹¿œ¶¼±]+[a-ząćęłńóśźż]\w*|\b[³¹¿¶¼][a-ząćęłńóśźż]\w*'),
    'ro': re.compile(r'\b\w*[a-zăâîșț](?:þ|º(?=\w))\w*|\bº[a-zăâî]\w*|\bþ\w*'),
}
EIGHT_BIT_SIGNS = {'pl': re.compile('[³¹¿œ¶¼±]'), 'ro': re.compile('[þº]')}     # a quick look: without one there is no such word
UNREADABLE = re.compile('\\S*[\ufffd\ufffc\ufffe\uffff\ue000-\uf8ff\x80-\x84\x86-\x9f]+\\S*')
LOST = re.compile(r'(?<=[^\W\d_])\?(?=[^\W\d_A-ZĂÂÎȘȚĄĆĘŁŃÓŚŹŻ])')        # s?n?tate


@dataclass(frozen=True, slots=True)
class Garbled:
    """What stands in the text, what it was meant to be ('' if nobody can tell), and where it begins."""
    words: str
    meant: str
    start: int


@cache
def _pages(language: str) -> tuple[tuple[str, re.Pattern], ...]:
    """The code pages that text in a language is taken for, and how two or three bytes of UTF-8 look in each."""
    pages = PAGES.get(language, ('cp1252', 'latin-1'))
    return tuple((page, re.compile(f'(?:[{_letters(page, 0xC2, 0xF4)}][{_letters(page, 0x80, 0xBF)}]+)+')) for page in pages)


@cache
def _any(language: str) -> re.Pattern:
    """What may be misread in a language; a quick look."""
    leads = ''.join(_letters(page, 0xC2, 0xF4) for page, _ in _pages(language))
    rest = ''.join(_letters(page, 0x80, 0xBF) for page, _ in _pages(language))
    if language in ('bg', 'el'):        # in their own code page only Р, С, Ξ, Ο begin a letter
        leads = _letters('cp1252', 0xC2, 0xF4) + 'РСΞΟ'
    return re.compile(f'[{"".join(sorted(set(leads)))}][{"".join(sorted(set(rest)))}]')


def _letters(page: str, first: int, last: int) -> str:
    """The characters of the bytes of a code page, as they stand in a set of a regular expression."""
    letters = bytes(range(first, last + 1)).decode(page, 'ignore')
    return re.escape(letters)


def garbled(text: str, language: str) -> Iterator[Garbled]:
    """The words of a text that were read in the wrong encoding."""
    if text.isascii():
        return
    if not text.isprintable() or '\ufffd' in text or '\ufffc' in text:
        for found in UNREADABLE.finditer(text):
            yield Garbled(found[0], '', found.start())
    if _any(language).search(text):
        seen = 0
        for word in re.finditer(r'\S+', text):
            if meant := repaired(word[0], language):
                seen += 1
                yield Garbled(word[0], meant, word.start())
    if language in EIGHT_BIT and EIGHT_BIT_SIGNS[language].search(text):
        for found in EIGHT_BIT[language].finditer(text):
            yield Garbled(found[0], '', found.start())


def repaired(word: str, language: str) -> str:
    """The word as it was before it was misread; '' if it was not."""
    for page, pattern in _pages(language):
        right, count = _decoded(word, page, pattern, language)
        own = page in ('cp1251', 'cp1253')
        if count > (1 if own else 0):
            return right
    return ''


def _decoded(word: str, page: str, pattern: re.Pattern, language: str) -> tuple[str, int]:
    """The word with every misread run put right, and how many characters that were."""
    count = 0

    def right(run: re.Match) -> str:
        nonlocal count
        try:
            meant = run[0].encode(page).decode('utf-8')
        except UnicodeError:
            return run[0]
        if not all(letter.lower() in LATIN + SIGNS + ALPHABETS.get(language, '') for letter in meant):
            return run[0]
        if language == 'ro' and run[0][0] == 'Â' and len(meant) == 1 and not meant.isalpha():
            return run[0]       # the letter itself, before a sign
        count += len(meant)
        return meant
    return pattern.sub(right, word), count


def lost_letters(text: str) -> list[str]:
    """Words in which question marks stand for letters; fewer than two are no proof."""
    if text.count('?') < 2:
        return []
    words = [word for word in text.split() if LOST.search(word) and not any(sign in word for sign in '/=&')]
    return words if sum(len(LOST.findall(word)) for word in words) > 1 else []
