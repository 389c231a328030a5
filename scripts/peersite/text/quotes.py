"""Quotation marks: the pairs each language writes, and where a text has others, straight ones, or one without its partner.

Romanian „ ” and « » inside (DOOM 3), Bulgarian „ “, Polish „ ” and « » inside (Wielki słownik ortograficzny PWN), Greek « » and “ ”
inside, English “ ” and ‘ ’ inside. Marks of the second level are accepted on the first one too, except in English, where ‘ is easily
taken for an apostrophe.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

from .mask import GONE, mask
from .scripts import script_of_language, scripts

OUTER = {'ro': '„”', 'bg': '„“', 'pl': '„”', 'el': '«»', 'en': '“”'}
INNER = {'ro': '«»', 'bg': '’’', 'pl': '«»', 'el': '“”', 'en': '‘’'}
ALLOWED = {'ro': {'„”', '«»'}, 'bg': {'„“', '«»'}, 'pl': {'„”', '«»', '»«'}, 'el': {'«»', '“”'}, 'en': {'“”'}}
# A name in its own alphabet keeps its marks: the Bulgarian „Анимус“ in an English text.
_OF_ALPHABET = {'Cyrl': ALLOWED['bg'], 'Grek': ALLOWED['el'], 'Latn': ALLOWED['ro'] | ALLOWED['pl'] | ALLOWED['en']}
APOSTROPHES = {'en': re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])|(?<=s)'(?=\s[^\W\d_])"), 'el': re.compile(r"(?<=[α-ωά-ώ])'(?=\s?[^\W\d_])")}

MARK = re.compile('["„“”«»]')
_ANY = '"„“”«»'
_TEXT = rf'(?:[^{_ANY}\n]|\n(?![ \t]*\n))*?'
PAIR = re.compile(rf"(?<!\w)([{_ANY}]|,,|'')(?=[^\s{_ANY}]){_TEXT}(?<=[^\s,])([{_ANY}]|'')(?![\w\"])")
SINGLES = re.compile(rf"(?<![\w'’])(['‘])(?=[^\W\d_])[^'‘’{_ANY}\n]*(?:’(?=\w)[^'‘’{_ANY}\n]*)*(?<=\S)(['’])(?![\w'’])")
ELIDED = re.compile(r"[\s'](?:[^\W\d_]{1,3}|παρ|κατ|ουτ|αλλ|μετ|αντ|καθ|απ|δικ|τιπ|ποτ)'$")
SHORTENED = re.compile(r"['‘](?:tis|twas|em|cause|til|bout|round|n)\b", re.I)
# Where Markdown and its extensions want straight marks (attributes, titles of notes and tabs, titles of links), and where a text speaks of a mark.
SPARED = re.compile(r'(?<=[„«“])["\'„“”«»](?=[“”»])|\{[^{}\n]*=[^{}\n]*\}|^[ \t]*(?:!!!|\?\?\?\+?|===!?)[ \t].*$|^[ \t]*\[[^\]\n]+\]:.*$', re.M)
_SIMPLE = {language: re.compile('|'.join(rf"(?<!\w){one}(?=[^\s])[^{_ANY}'‘]*(?<=\S){two}(?!\w)" for one, two in pairs))
           for language, pairs in ALLOWED.items()}
_SUSPECT = re.compile(f"[{_ANY}'‘]|,,")


@dataclass(frozen=True, slots=True)
class Slip:
    """`old`, which begins at character `start`, should be `new` ('' where that is not certain); `what` is the kind of slip."""
    start: int
    old: str
    new: str
    what: str


def quick(text: str, language: str) -> bool:
    """Whether a text has no marks, or plainly the right ones."""
    if not ('"' in text or "'" in text or '„' in text or '“' in text or '”' in text or '«' in text or '»' in text or '‘' in text or ',,' in text):
        return True
    return not _SUSPECT.search(_SIMPLE[language].sub('', text))


def slips(text: str, language: str, name: bool = False) -> Iterator[Slip]:
    """The slips in a text: `straight`, `pair` (the marks of another language), `single`, `apostrophe`, `alone` (no partner).

    A `name` may be in any language; the marks of one alphabet's languages are then as good as those of the text's own.
    """
    masked = SPARED.sub(lambda found: GONE * len(found[0]), mask(text))
    spans, left = _pairs(masked)
    for start, stop, one, two in spans:
        if one + two not in ALLOWED[language] and not _foreign_name(one + two, masked[start:stop], language, name):
            inside = any(first < start and stop < last for first, last, *_ in spans)
            marks = (INNER if inside else OUTER)[language]
            what = 'straight' if {one, two} & {'"', ',,', "''"} else 'pair'
            yield Slip(start, text[start:stop], marks[0] + text[start + len(one):stop - len(two)] + marks[1], what)
    yield from _singles(text, left, spans, language)
    yield from _alone(left, text, language)


def _pairs(masked: str) -> tuple[list[tuple[int, int, str, str]], str]:
    """What stands between two marks, whatever they are, from the innermost outwards; and the text without those marks."""
    spans = []
    while found := list(PAIR.finditer(masked)):
        for pair in found:
            spans.append((pair.start(), pair.end(), pair[1], pair[2]))
            inside = masked[pair.end(1):pair.start(2)]
            masked = ''.join((masked[:pair.start(1)], GONE * len(pair[1]), inside, GONE * len(pair[2]), masked[pair.end(2):]))
    return sorted(spans), masked


def _foreign_name(marks: str, words: str, language: str, name: bool) -> bool:
    """Whether marks belong to the alphabet of the words between them, if these are a name or of another alphabet than the text."""
    alphabets = scripts(words)
    return any(marks in _OF_ALPHABET.get(alphabet, ()) and (name or alphabet not in ('Latn', script_of_language(language))) for alphabet in alphabets)


DOUBLE = re.compile('[“”"]')     # English may write ‘…’, but not beside “…”


def _singles(text: str, left: str, spans: list[tuple[int, int, str, str]], language: str) -> Iterator[Slip]:
    """Words between single marks where double ones belong, and straight apostrophes."""
    taken = set()
    for found in SINGLES.finditer(left):
        inside = any(first < found.start() and found.end() < last for first, last, *_ in spans)
        if (SHORTENED.match(found[0]) or found[1] == '‘' and (language != 'en' or inside or found[2] != '’' or not DOUBLE.search(text))
                or language == 'el' and (found[2] != "'" or ELIDED.search(found[0]))):
            continue
        taken.update((found.start(), found.end() - 1))
        marks = (INNER if inside else OUTER)[language]
        # Another apostrophe at the end of a word may be the one that closes: ‘the members’ views’.
        certain = not re.match(r'[^.!?\n]*[\w.,!?]’(?!\w)', left[found.end():])
        old = text[found.start():found.end()]
        yield Slip(found.start(), old, f'{marks[0]}{old[1:-1]}{marks[1]}' if certain else '', 'single')
    for found in APOSTROPHES[language].finditer(left) if language in APOSTROPHES else ():
        if found.start() not in taken:
            start, stop = _word(text, found.start())
            yield Slip(start, text[start:stop], text[start:stop].replace("'", '’'), 'apostrophe')


def _word(text: str, place: int) -> tuple[int, int]:
    """The first and last character of the word around an apostrophe."""
    start = stop = place
    while start > 0 and (text[start - 1].isalpha() or text[start - 1] in "'’"):
        start -= 1
    while stop < len(text) and (text[stop].isalpha() or text[stop] in "'’"):
        stop += 1
    return start, stop


def _alone(left: str, text: str, language: str) -> Iterator[Slip]:
    """The first mark without a partner. Inches have none, and a quotation of several paragraphs opens each and closes the last."""
    opened: list[re.Match] = []
    for mark in MARK.finditer(left):
        before, after = left[:mark.start()], re.match(r'.+(?:\n.+)*\n\s*\n\s*(.)', text[mark.start():])
        if mark[0] in '"”' and before[-1:].isdigit() or after and after[1] == mark[0] and not before.rpartition('\n')[2].strip(' >'):
            continue
        if opened and opened[-1][0] + mark[0] in ALLOWED[language]:
            opened.pop()
        else:
            opened.append(mark)
    if opened:
        yield Slip(opened[0].start(), opened[0][0], '', 'alone')
