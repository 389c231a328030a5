"""Slips of spacing that all five languages call slips: two spaces, a space before a comma, none after it.

Romanian, Bulgarian, Polish, Greek and English agree here: no space before `, . ; : ! ?` and one after. French does not;
its no-break spaces are left alone.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

LETTER = r'[^\W\d_]'
DOUBLE = re.compile(r'(?<=\S) {2,}(?=\S)')
LOOSE = re.compile(r'''[\w)\]»”"’%*] +(?:[,!?]+|\.(?!\.)|[;:](?!\)))(?=[\s»”“"*_]|$|\))''')
TIGHT = re.compile(rf'[,;:!?.](?<={LETTER}.)(?=[«„]?{LETTER})')
MARKER = re.compile(r'(?:^|\n)[ \t>]*(?:[-+*]|\d+[.)]|#+|:)\Z')      # the spaces after "-" or "1." set a list
CODE = re.compile(r'(`+).*?\1', re.S)
TECHNICAL = re.compile(r'[/\\@=&%{}`_#|<>$]|\w\.\w+\.\w|^(?:\w+\.)+\w+\(')
SCHEMES = frozenset('http https ftp mailto tel sms doi urn isbn issn xml lang arxiv pmid orcid file data localhost'.split())
GREEK_WHATEVER = re.compile(r'\b[όο],τι', re.I)
ENDS = frozenset('org net com info eu ro bg pl gr cy uk md js py html pdf doc docx txt yml po'.split())


@dataclass(frozen=True, slots=True)
class Slip:
    """`old`, which begins at character `start`, should be `new`; `what` says it in a sentence. `new` is '' where that is not certain."""
    start: int
    old: str
    new: str
    what: str


def slips(text: str) -> Iterator[Slip]:
    """The slips of spacing in a text, in Markdown or plain."""
    double = '  ' in text
    loose = ' ,' in text or ' .' in text or ' ;' in text or ' :' in text or ' !' in text or ' ?' in text
    tight = TIGHT.search(text)
    if not (double or loose or tight):
        return
    if '`' in text:
        text = CODE.sub(lambda found: '`' * len(found[0]), text)
    if double:
        yield from _double(text)
    if loose:
        yield from _loose(text)
    if tight:
        yield from _tight(text)


def _double(text: str) -> Iterator[Slip]:
    """Two or more spaces inside a line; not after the sign of a list, nor in a table."""
    for found in DOUBLE.finditer(text):
        line = text.rfind('\n', 0, found.start()) + 1
        if text[line:].lstrip().startswith('|') or MARKER.search(text, 0, found.start()):
            continue
        start, stop = _word(text, found.start() - 1)[0], _word(text, found.end())[1]
        old = text[start:stop]
        yield Slip(start, old, ' '.join(old.split(' ')) if '  ' not in old else re.sub(' {2,}', ' ', old), 'There are two spaces between two words.')


def _loose(text: str) -> Iterator[Slip]:
    """A space before a sign that belongs to the word."""
    for found in LOOSE.finditer(text):
        old = found[0]
        sign = old[1:].strip()
        if sign == ':' and old[0].isdigit() and text[found.end():].lstrip()[:1].isdigit():
            continue        # a ratio
        if old[0] == '*' and (found.start() == 0 or text[found.start() - 1] in ' \n'):
            continue        # a bullet, not the end of something in bold
        start = _word(text, found.start())[0]
        yield Slip(start, text[start:found.end()], text[start:found.start() + 1] + sign, f'There is a space before "{sign}".')


def _tight(text: str) -> Iterator[Slip]:
    """A sign with letters on both sides, where a space belongs after it."""
    for found in TIGHT.finditer(text):
        place = found.start()
        start, stop = _word(text, place)
        word, at = text[start:stop], place - start
        if TECHNICAL.search(word) or not _misses_space(word, at):
            continue
        sign = word[at]
        new = '' if sign == '?' and word[at + 1].islower() else f'{word[:at + 1]} {word[at + 1:]}'
        yield Slip(start, word, new, f'There is no space after "{sign}".')


def _misses_space(word: str, at: int) -> bool:
    """Whether a sign inside a word ends one and begins another; abbreviations, addresses and set forms do not."""
    sign, left, right = word[at], re.split(r'[^\w’\'-]', word[:at])[-1], re.match(r'[«„]?[\w’\'-]*', word[at + 1:])[0]
    if sign == '.':
        return len(left) > 2 and left[-2:].islower() and right[:1].isupper() and right[1:2].islower() and not (left[0].isupper() and right.lower() in ENDS)
    if sign == ':':
        return len(left) > 1 and len(right) > 1 and left.lower() not in SCHEMES and word.count(':') == 1 and not left.isupper()
    if sign == ',':
        return not GREEK_WHATEVER.search(word)
    return True


def _word(text: str, place: int) -> tuple[int, int]:
    """The first and last character of what stands between spaces around a place."""
    start = stop = place
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while stop < len(text) and not text[stop].isspace():
        stop += 1
    return start, stop
