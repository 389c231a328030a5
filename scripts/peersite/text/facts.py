"""The facts of a text: what a translation may write another way and must not change.

>>> [(fact.kind, fact.value) for fact in facts('Joi, 3 martie 2024, ora 18.30, 1.250 de lei', 'ro')]
[('date', 'day 4'), ('date', '2024-03-03'), ('time', '18:30'), ('money', '1250 RON')]

The order of the steps matters: each hides what it takes from the next, so that the digits of a telephone number or of a
date are not numbers as well.
"""
from __future__ import annotations

import re
from functools import lru_cache

from . import contacts, dates, figures, measures, times
from .calendar_words import named
from .draft import Draft, Fact

__all__ = ['Fact', 'facts', 'masked']

_SIGNS = re.compile(r'[0-9%@{½¼¾]')
_DOTTED = re.compile(r'\.[a-zA-Z]')         # in an address; a sentence has a space there
_CODE = re.compile(r'(```|~~~)[\s\S]*?(?:\1|\Z)|(`+)[^`][\s\S]*?(?<!`)\2(?!`)|<!--[\s\S]*?-->')
# Tags, the ends of links, ids of headings, marks of footnotes; the labels of links and the numbers of a list.
_MARKUP = re.compile(r'</?[a-zA-Z][^<>]*>|(?<=\])\([^()\s]*(?=[\s)])|\{[#:.][^{}\n]*\}|\[\^[^\]\s]+\]|(?<=\])\[[^\]\n]*\]|&\w+;|&#\d+;')
_MARKS = re.compile(r'[<\[{&]')
_LISTS = re.compile(r'^\s*\[[^\]\n]+\]:|^[ \t>]*\d{1,3}[.)](?=\s)', re.M)


def more_than_words(text: str) -> bool:
    """Whether a text may hold another fact than a date in words; a quick look."""
    return _SIGNS.search(text) is not None or '[[' in text or _DOTTED.search(text) is not None


@lru_cache(1 << 14)
def facts(text: str, language: str) -> tuple[Fact, ...]:
    """The facts of a text in a language, in the order they stand. Numbers in words are none: they are read by `spelled`."""
    digits = _SIGNS.search(text) is not None
    if not more_than_words(text) and not named(text, language):
        return ()
    draft = Draft(text, language)
    for found in _CODE.finditer(draft.rest) if '`' in text or '~' in text or '<!' in text else ():
        draft.hide(*found.span())
    contacts.scan_addresses(draft)
    contacts.scan_placeholders(draft)
    if digits:
        for pattern in (_MARKUP,) * (_MARKS.search(text) is not None) + (_LISTS,) * ('\n' in text or text[0].isdigit()):
            for found in pattern.finditer(draft.rest):
                draft.hide(*found.span())
        dates.scan_numeric(draft)
    dates.scan(draft)
    if digits:
        contacts.scan_phones(draft)
        times.scan(draft)
        measures.scan(draft)
        times.scan(draft, dotted=True)
        figures.scan(draft)
    return tuple(sorted(draft.facts, key=lambda fact: fact.start))


def masked(text: str, language: str) -> str:
    """The text with the kind of each fact in its place: two texts of one mask differ in facts only."""
    pieces, end = [], 0
    for fact in facts(text, language):
        pieces += [text[end:fact.start], f'⟨{fact.kind}⟩']
        end = fact.stop
    return ''.join(pieces) + text[end:]

