"""Markdown signs that mark nothing up: what is left over when the parser has read a text.

A lone star can be a footnote and a lone bracket a part of an enumeration. So a left-over is either `certain`, or it
counts only against another text: a translation that has more of them than its original.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

from .glance import tidy
from .outline import OTHER, outline

BOLD = re.compile(r'(\*\*|__)(?=\S)(.+?)(?<=\S)\1', re.S)      # what CommonMark leaves and Python-Markdown reads: **bold:**word
STRONG = re.compile(r'\*\*|(?<![\w_])__(?=[^\W_])|(?<=[^\W_])__(?![\w_])')
CENSORED = re.compile(r'\b\w\*{2,}\w+|\b\w\*{3,}|(?<![\w*])\*{3,}(?![\w*])|(?<!\w)(?:\w|\d+)( ?)\*\*\1(?:\w|\d+)(?!\w)')    # f**k, f***, ***, 2 ** 3
EMPHASIS = re.compile(r'(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\W_])|(?<=[^\W_])_(?![\w_])')
TICK = re.compile(r'(?<![^\W\d_])`|`(?![^\W\d_])')
LINK = re.compile(r'\]\(|\)\[(?=https?:|[\w./-]+\.md\b)|\]\s+\((?=[\w./-]*(?:\.md\b|#[\w-]+\)))|\](?=[\w./-]+\.md\))')
ATTRIBUTE = re.compile(r'\{[:#.][^}\n]*$', re.M)
MARKER = re.compile(r'\[\[[^\[\]\n]*\]\]')
INTERVAL = re.compile(r'[\[(]\s*-?[\d.,∞]+\s*[,;]\s*[\d.,∞+]+\s*[\])]|(?<![\w\[])\w\]|:[\[\]]')      # [0, 1) and a] and :[
SIGNS = re.compile(r'[*_`\[\]{]')
BRACKETED = re.compile(r'\[[^\[\]\n]+\]')


@dataclass(frozen=True, slots=True)
class Leftover:
    """A sign (`**`, `*`, `_`, `` ` ``, `[`, `](`, `{`, `fence`) that was opened or closed alone.

    `words` is what stands around it on its line, `line` that line of the text, from 0.
    """
    sign: str
    words: str
    line: int
    certain: bool


@lru_cache(1 << 16)
def leftovers(text: str) -> tuple[Leftover, ...]:
    """What the parser left in a Markdown text."""
    if tidy(text):
        return ()
    tree = outline(text)
    found = [Leftover('fence', piece.value, piece.line, True) for piece in tree.fences]
    for piece in tree.prose:
        if SIGNS.search(piece.value):
            found += _left(piece.value, piece.line)
    return tuple(found)


def bracketed(text: str) -> list[str]:
    """Words in square brackets that are no link, as `[words]`, in the order of the text."""
    return [words for piece in outline(text).prose if '[' in piece.value for words in BRACKETED.findall(MARKER.sub('', piece.value))]


def _left(prose: str, line: int) -> Iterator[Leftover]:
    """The left-overs of one paragraph, which begins on a line of the text."""
    def left(sign: str, place: int, certain: bool) -> Leftover:
        return Leftover(sign, around(prose, place), line + prose.count('\n', 0, place), certain)
    bare = CENSORED.sub(_blank, BOLD.sub(lambda m: f'  {m[2]}  ', prose))
    for found in STRONG.finditer(bare):
        yield left('__' if '_' in found[0] else '**', found.start(), True)
    bare = STRONG.sub(_blank, bare)
    for found in EMPHASIS.finditer(bare):
        yield left(found[0], found.start(), False)
    for found in TICK.finditer(bare):
        yield left('`', found.start(), True)
    links = list(LINK.finditer(bare))
    for found in links:
        yield left('](', found.start(), True)
    for found in ATTRIBUTE.finditer(bare):
        yield left('{', found.start(), True)
    for place in () if links else _brackets(prose):
        yield left('[', place, False)


def _brackets(prose: str) -> Iterator[int]:
    """Where square brackets are opened or closed alone."""
    depth: list[int] = []
    for place, letter in enumerate(INTERVAL.sub(_blank, MARKER.sub(_blank, prose))):
        if letter == '[':
            depth.append(place)
        elif letter == ']':
            if not depth:
                yield place
            else:
                depth.pop()
    yield from depth


def _blank(found: re.Match) -> str:
    """As many spaces as the match is long, so that places stay what they are."""
    return ' ' * len(found[0])


def around(prose: str, place: int) -> str:
    """The word that a sign touches, and no more than stands in the source as it is."""
    start = max(prose.rfind(mark, 0, place) for mark in (' ', '\n', OTHER)) + 1
    stops = [stop for mark in (' ', '\n', OTHER) if (stop := prose.find(mark, place + 1)) >= 0]
    return prose[start:min(stops, default=len(prose))][:60]
