"""How far the translations are: counted by kind and language, record by record, and in words to do."""
from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache

from ..model import Library, Record
from .freshness import Status, states
from .stamps import reviewed

UNSETTLED = (Status.STALE, Status.WAITING, Status.BYPASSED, Status.DETACHED)


@dataclass(frozen=True)
class Cell:
    """One kind in one language: how many records there are, and which have no words or are out of date."""
    total: int
    missing: tuple[Record, ...]
    stale: tuple[Record, ...]

    @property
    def done(self) -> int:
        """How many records have words."""
        return self.total - len(self.missing)


def coverage(library: Library) -> dict[str, dict[str, Cell]]:
    """`{kind: {language: Cell}}` for every kind that has records."""
    old = stale_records(library)
    table: dict[str, dict[str, Cell]] = {}
    for kind in library.records:
        if records := library.kind(kind):
            table[kind] = {language: Cell(len(records), tuple(r for r in records if language not in r.words),
                                          tuple(r for r in records if (language, kind, r.id) in old))
                           for language in library.languages}
    return table


@lru_cache(maxsize=4)
def stale_records(library: Library) -> frozenset[tuple[str, str, str]]:
    """`(language, kind, id)` of every record with a text that is not up to date."""
    return frozenset((item.language, item.record.kind.id, item.record.id) for item in states(library) if item.status in UNSETTLED)


@lru_cache(maxsize=4)
def shares(library: Library) -> dict[str, Counter]:
    """How many texts of each status every language has; `states` that need no work count as fresh."""
    counts: dict[str, Counter] = defaultdict(Counter)
    for item in states(library):
        group = 'missing' if item.status is Status.MISSING else 'stale' if item.status in UNSETTLED else 'fresh'
        counts[item.language][group] += 1
    return counts


def state(library: Library, record: Record, language: str) -> str:
    """The state of a record's words: `reviewed` only if every text of it carries a review that still holds, else `draft` or `translated`."""
    if language == record.source_language or not library.stamps.get(language):
        return 'draft'     # there is no way yet to record who has read an original
    found = set()
    for unit in record.units(language):
        stamp = library.stamps.get(language, {}).get(unit.key)
        found.add('draft' if stamp is None or (stamp.state == 'reviewed' and not reviewed(stamp, unit.text)) else stamp.state)
    return next((name for name in ('draft', 'translated', 'reviewed') if name in found), 'draft')


def reviews(library: Library) -> dict[str, int]:
    """How many texts of each language carry a review that still holds."""
    return {language: sum(reviewed(item.stamp, item.unit.text) for item in states(library) if item.language == language and item.stamp)
            for language in library.languages}
