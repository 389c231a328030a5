"""The part of a text that a part of its translation was made from, as far as lines and sentences tell."""
from __future__ import annotations

import re

_LINES = re.compile(r'\n\s*')
_SENTENCES = re.compile(r'(?<=[.!?…])[“”"»)*_]*\s+')


def counterpart(source: str, target: str, place: int) -> tuple[str, str]:
    """The line or sentence around a place of the target, with that of the source: (source, target).

    The two texts are split as long as both have the same number of parts; where they have not, the parts are as large as they are.
    """
    for mark in (_LINES, _SENTENCES):
        theirs, ours = _spans(mark, source), _spans(mark, target)
        if len(theirs) != len(ours):
            break
        number = next(number for number, (_, stop) in enumerate(ours) if place < stop or stop == len(target))
        (first, last), (start, stop) = theirs[number], ours[number]
        source, target, place = source[first:last], target[start:stop], place - start
    return source, target


def _spans(mark: re.Pattern, text: str) -> list[tuple[int, int]]:
    """Where the parts of a text begin, and where the next ones do."""
    starts = [0, *(found.end() for found in mark.finditer(text) if found.end() < len(text))]
    return list(zip(starts, starts[1:] + [len(text)]))
