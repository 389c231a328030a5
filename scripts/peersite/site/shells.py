"""Shells: pages of one structure are rendered once, cut at their texts, and joined again for each record.

Structure is never a slot, only text is. Values are texts, and dicts and lists of them; which of them are there and which are empty is their
*shape*. What a template makes of one shape differs in the texts only, so it is rendered once with sentinels in the place of the
texts (`masked`), cut there (`Shell.cut`), and joined with the texts of every record of that shape. Texts are escaped by the same
function that the template engines use, `markupsafe.escape`: HTML made by us (`Markup`) passes, everything else becomes harmless.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import Any, Iterator, Sequence

from markupsafe import Markup, escape

SENTINEL = 'zq{}qz'     # passes unchanged through Markdown, JSON, addresses and escaping; no language has such a word
FOUND = re.compile(r'zq([0-9]+)qz')


@dataclass(frozen=True)
class Shell:
    """A rendered page cut at its slots: constant pieces with a gap after each but the last; `slots` says which text goes where."""
    pieces: tuple[str, ...]
    slots: tuple[int, ...]

    @classmethod
    def cut(cls, html: str, block: int | None = None) -> 'Shell':
        """Cut a page rendered with sentinels. `block` is a text that is HTML: the paragraph Markdown put around it goes."""
        if block is not None:
            html = html.replace(f'<p>{SENTINEL.format(block)}</p>', SENTINEL.format(block))
        parts = FOUND.split(html)
        return cls(tuple(parts[::2]), tuple(map(int, parts[1::2])))

    def joined(self, texts: Sequence[str]) -> str:
        """The page of a record, from its texts, escaped, by the numbers of their slots."""
        parts = [''] * (2 * len(self.pieces) - 1)
        parts[::2] = self.pieces
        parts[1::2] = [texts[slot] for slot in self.slots]
        return ''.join(parts)


def apart(values: Any, texts: list[str]) -> Any:
    """The shape of values, something that can be compared and looked up; their texts are added to a list, escaped."""
    if isinstance(values, str):
        if values:
            texts.append(escape(values))
        return bool(values)
    if isinstance(values, dict):
        return tuple([apart(value, texts) for value in values.values()])
    return tuple([apart(value, texts) for value in values])


def masked(values: Any, numbers: Iterator[int] | None = None) -> Any:
    """The same values with a sentinel for every text, numbered in the order of `apart`; what is empty stays empty."""
    numbers = numbers or count()
    if isinstance(values, str):
        return Markup(SENTINEL.format(next(numbers))) if values else ''
    if isinstance(values, dict):
        return {name: masked(value, numbers) for name, value in values.items()}
    return [masked(value, numbers) for value in values]
