"""Markdown signs that mark nothing up: what is left over when the parser has read a text.

A lone star can be a footnote and a lone bracket a part of an enumeration. So a left-over is either `certain`, or it
counts only against another text: a translation that has more of them than its original.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

from .outline import OTHER, outline

BOLD = re.compile(r'(\*\*|__)(?=\S)(.+?)(?<=\S)\1', re.S)      # what CommonMark leaves and Python-Markdown reads: **bold:**word
STRONG = re.compile(r'(?<![*\w])\w?\*\*(?!\*)|\*\*|(?<![\w_])__(?=[^\W_])|(?<=[^\W_])__(?![\w_])')
CENSORED = re.compile(r'\b\w\*{2,}\w*|\*{3,}|\d\*\*\d')        # f**k, ***, 2**3
EMPHASIS = re.compile(r'(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\W_])|(?<=[^\W_])_(?![\w_])')
TICK = re.compile(r'(?<![^\W\d_])`|`(?![^\W\d_])')
LINK = re.compile(r'\]\(|\)\[(?=https?:|[\w./-]+\.md\b)|\]\s+\((?=[\w./-]*(?:\.md\b|#[\w-]+\)))|\](?=[\w./-]+\.md\))')
ATTRIBUTE = re.compile(r'\{[:#.][^}\n]*$', re.M)
MARKER = re.compile(r'\[\[[^\[\]\n]*\]\]')
INTERVAL = re.compile(r'[\[(]\s*-?[\d.,∞]+\s*[,;]\s*[\d.,∞+]+\s*[\])]|(?<!\w)\w\]|:[\[\]]')      # [0, 1) and a] and :[
PLAIN = re.compile(r'[\w \t,.;:!?()/–-]*\Z')


@dataclass(frozen=True, slots=True)
class Leftover:
    """A sign (`**`, `*`, `_`, `` ` ``, `[`, `](`, `{`, `fence`) that was opened or closed alone.

    `words` is what stands around it on its line, `line` the line of the paragraph it is in, from 0.
    """
    sign: str
    words: str
    line: int
    certain: bool


@lru_cache(1 << 13)
def leftovers(text: str) -> tuple[Leftover, ...]:
    """What the parser left in a Markdown text."""
    tree = outline(text)
    found = [Leftover('fence', piece.value, piece.line, True) for piece in tree.fences]
    for piece in tree.prose:
        if not PLAIN.match(piece.value):
            found += _left(piece.value, piece.line)
    return tuple(found)


def _left(prose: str, line: int) -> Iterator[Leftover]:
    """The left-overs of one paragraph."""
    bare = CENSORED.sub(_blank, BOLD.sub(lambda m: f'  {m[2]}  ', prose))
    for found in STRONG.finditer(bare):
        sign = '__' if '_' in found[0] else '**'
        if sign == '__' or not _loose(bare, found.end() - 2, found.end()):
            yield Leftover(sign, around(prose, found.end() - 2), line, True)
    bare = STRONG.sub(_blank, bare)
    for found in EMPHASIS.finditer(bare):
        yield Leftover(found[0], around(prose, found.start()), line, False)
    for found in TICK.finditer(bare):
        yield Leftover('`', around(prose, found.start()), line, True)
    links = list(LINK.finditer(bare))
    for found in links:
        yield Leftover('](', around(prose, found.start()), line, True)
    for found in ATTRIBUTE.finditer(bare):
        yield Leftover('{', around(prose, found.start()), line, True)
    if not links:
        yield from _brackets(prose, line)


def _brackets(prose: str, line: int) -> Iterator[Leftover]:
    """Square brackets that are opened or closed alone."""
    depth: list[int] = []
    for place, letter in enumerate(INTERVAL.sub(_blank, MARKER.sub(_blank, prose))):
        if letter == '[':
            depth.append(place)
        elif letter == ']':
            if not depth:
                yield Leftover('[', around(prose, place), line, False)
            else:
                depth.pop()
    for place in depth:
        yield Leftover('[', around(prose, place), line, False)


def _loose(text: str, start: int, stop: int) -> bool:
    """Whether there is a space on both sides, as in `2 ** 3`."""
    return text[start - 1:start].isspace() and text[stop:stop + 1].isspace()


def _blank(found: re.Match) -> str:
    """As many spaces as the match is long, so that places stay what they are."""
    return ' ' * len(found[0])


def around(prose: str, place: int) -> str:
    """The word that a sign touches, and no more than stands in the source as it is."""
    start = max(prose.rfind(mark, 0, place) for mark in (' ', '\n', OTHER)) + 1
    stops = [stop for mark in (' ', '\n', OTHER) if (stop := prose.find(mark, place + 1)) >= 0]
    return prose[start:min(stops, default=len(prose))][:60]
