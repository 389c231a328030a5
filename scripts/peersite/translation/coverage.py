"""Which texts exist in which language, counted by kind, and which are missing."""
from __future__ import annotations

from dataclasses import dataclass

from ..model import Library, Record

STATES = ('draft', 'translated', 'reviewed')


@dataclass(frozen=True)
class Cell:
    """One kind in one language: how many records there are, and which have no words yet."""
    total: int
    missing: tuple[Record, ...]

    @property
    def done(self) -> int:
        """How many records have words."""
        return self.total - len(self.missing)


def coverage(library: Library) -> dict[str, dict[str, Cell]]:
    """`{kind: {language: Cell}}` for every kind that has records."""
    table: dict[str, dict[str, Cell]] = {}
    for kind in library.records:
        records = library.kind(kind)
        if records:
            table[kind] = {language: Cell(len(records), tuple(r for r in records if language not in r.words))
                           for language in library.languages}
    return table


def state(record: Record, language: str) -> str:
    """The state of a text: `draft` until a named person other than its author has reviewed it.

    No review has been recorded for any text, and there is no way yet to record one, so every text is a draft.
    """
    return STATES[0]
