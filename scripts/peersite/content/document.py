"""A file that has been parsed: what it says, and where everything stands."""
from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Iterator, Mapping

from ..finding import Finding, Location

Path = tuple[str, ...]


class Lines:
    """The place of a character of a text, which begins `offset` lines into its file.

    The marks of libyaml will not do: for it a line also ends at U+0085, U+2028 and U+2029, and for editors it does not.
    """

    def __init__(self, path: str, text: str, offset: int = 0):
        self.path, self.text, self.offset = path, text, offset

    @cached_property
    def starts(self) -> list[int]:
        """The first character of each line."""
        return [0, *(match.end() for match in re.finditer('\n', self.text))]

    def at(self, index: int) -> Location:
        """The place of a character."""
        number = bisect_right(self.starts, index)
        return Location(self.path, number + self.offset, index - self.starts[number - 1] + 1)


class Places(Mapping[Path, Location]):
    """Where values stand, by path. Kept as characters of the text, for a directory has millions; a Location is made for whoever asks."""
    __slots__ = ('lines', 'starts')

    def __init__(self, lines: Lines, starts: dict[Path, int]):
        self.lines, self.starts = lines, starts

    def __getitem__(self, path: Path) -> Location:
        return self.lines.at(self.starts[path])

    def __contains__(self, path: object) -> bool:
        return path in self.starts

    def __iter__(self) -> Iterator[Path]:
        return iter(self.starts)

    def __len__(self) -> int:
        return len(self.starts)

    def moved(self, lines: Lines, by: int) -> 'Places':
        """The same places in a longer text, in which `by` characters come before."""
        return Places(lines, {path: start + by for path, start in self.starts.items()})


@dataclass
class Document:
    """A parsed file: plain dicts, lists, strings and booleans, and where each value and each key stands.

    `spans` gives the first and last character of a value in `text`, to find a word in it again.
    """
    path: str
    text: str
    value: Any = None
    places: Places = field(init=False)
    keys: Places = field(init=False)
    spans: dict[Path, tuple[int, int]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self):
        lines = Lines(self.path, self.text)
        self.places, self.keys = Places(lines, {}), Places(lines, {})

    def below(self, name: str) -> tuple[Places, dict[Path, tuple[int, int]]]:
        """The places and spans inside one entry, by their paths from there."""
        starts, spans = self._by_entry
        return Places(self.places.lines, starts.get(name, {})), spans.get(name, {})

    @cached_property
    def _by_entry(self) -> list[dict[str, dict[Path, Any]]]:
        """Starts and spans by the entry they stand in, sorted once: a file may hold thousands of entries."""
        sorted_ones: list[dict[str, dict[Path, Any]]] = [{}, {}]
        for shelf, all_of_them in zip(sorted_ones, (self.places.starts, self.spans)):
            for path, value in all_of_them.items():
                if path:
                    shelf.setdefault(path[0], {})[path[1:]] = value
        return sorted_ones

    def key_at(self, path: Path) -> Location:
        """The place of the key that a path ends in, else of the nearest thing around it."""
        while path and path not in self.keys and path not in self.places:
            path = path[:-1]
        return self.keys.get(path) or self.places.get(path) or Location(self.path)
