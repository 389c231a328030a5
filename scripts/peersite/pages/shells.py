"""Shells: pages of one structure are rendered once, cut at their texts, and joined again for each record.

Structure is never a slot, only text is. Values are texts, and dicts and lists of them; which of them are there and which are empty is their
*shape*. What a template makes of one shape differs in the texts only, so it is rendered once with sentinels in the place of the
texts (`masked`), cut there (`Shell.cut`), and joined with the texts of every record of that shape. Texts are escaped by the same
function that the template engines use, `markupsafe.escape`: HTML made by us (`Markup`) passes, everything else becomes harmless.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import Any, Iterator, Mapping, Sequence

from jinja2 import Environment
from markupsafe import Markup, escape

SENTINEL = 'zq{}qz'     # passes unchanged through Markdown, JSON, addresses and escaping; no language has such a word
BETWEEN = '\0'            # in no text, for YAML allows it nowhere
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

    def encoded(self, texts: Sequence[str]) -> bytes:
        """The same as UTF-8. What is large and constant is encoded once and not for each page."""
        parts = [b''] * (2 * len(self._encoded) - 1)
        parts[::2] = self._encoded
        parts[1::2] = [texts[slot].encode() for slot in self.slots]
        return b''.join(parts)

    @cached_property
    def _encoded(self) -> tuple[bytes, ...]:
        return tuple(piece.encode() for piece in self.pieces)


class Shelf:
    """The shells of the templates of one environment, each made when values of its shape come for the first time."""

    def __init__(self, environment: Environment):
        self.environment = environment
        self.shells: dict[tuple, Shell] = {}

    def rendered(self, name: str, values: Mapping[str, Any]) -> str:
        """What a template makes of values, the slow way."""
        return self.environment.get_template(name).render(values)

    def joined(self, name: str, values: Mapping[str, Any]) -> str:
        """The same from its shell."""
        shape, texts = apart(values)
        shell = self.shells.get((name, shape))
        if shell is None:
            shell = self.shells[name, shape] = Shell.cut(self.rendered(name, masked(values)))
        return shell.joined(texts)


def apart(values: Any) -> tuple[tuple[int, ...], list[str]]:
    """The shape of values, something that can be compared and looked up, and their texts, escaped.

    Names are not part of the shape: the values of one template always come in one order.
    """
    shape: list[int] = []
    texts: list[str] = []
    _walk(values, shape, texts)
    return tuple(shape), escaped(texts)


def _walk(values: Any, shape: list[int], texts: list[str]) -> None:
    for value in values.values() if isinstance(values, dict) else values:
        if isinstance(value, str):
            shape.append(1 if value else 0)
            if value:
                texts.append(value)
        else:
            shape.append(2 + len(value))     # no list is taken for a text
            _walk(value, shape, texts)


def escaped(texts: Sequence[str]) -> list[str]:
    """Texts as HTML shows them; HTML made by us stays. Escaped all at once, which costs a tenth of one by one."""
    done = iter(str(escape(BETWEEN.join([text for text in texts if not isinstance(text, Markup)]))).split(BETWEEN))
    return [text if isinstance(text, Markup) else next(done) for text in texts]


def masked(values: Any, numbers: Iterator[int] | None = None) -> Any:
    """The same values with a sentinel for every text, numbered in the order of `apart`; what is empty stays empty."""
    numbers = numbers or count()
    if isinstance(values, str):
        return Markup(SENTINEL.format(next(numbers))) if values else ''
    if isinstance(values, dict):
        return {name: masked(value, numbers) for name, value in values.items()}
    return [masked(value, numbers) for value in values]
