"""What a translator does next: the first broken edge first, then what waits for it, in words."""
from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from ..finding import Location
from ..model import Library
from .freshness import State, Status, states

ORDER = ('wrong facts', 'out of date', 'untraceable', 'missing', 'waiting')


@dataclass(frozen=True)
class Task:
    """One record in one language: what is to be done, how many words of source it is, and where."""
    language: str
    record: str
    what: str
    words: int
    location: Location


def what(item: State) -> str | None:
    """The kind of work a text needs, or None."""
    if item.status is Status.STALE:
        return 'out of date' if item.change.words else 'wrong facts'
    return {Status.MISSING: 'missing', Status.WAITING: 'waiting', Status.BYPASSED: 'untraceable', Status.DETACHED: 'untraceable'}.get(item.status)


@lru_cache(maxsize=4)
def plan(library: Library) -> tuple[Task, ...]:
    """Everything there is to do, most urgent first; a record's texts of one kind of work are one task."""
    grouped: dict[tuple[str, str, str], list[State]] = defaultdict(list)
    for item in states(library):
        if work := what(item):
            grouped[ORDER.index(work), item.language, f'{item.record.kind.id}/{item.record.id}'].append(item)
    return tuple(task(language, record, ORDER[rank], items) for (rank, language, record), items in sorted(grouped.items()))


def task(language: str, record: str, work: str, items: list[State]) -> Task:
    """One task from the texts it is made of."""
    words = sum(len(re.findall(r'\w+', (item.parent or item.unit).text)) for item in items if item.parent or item.unit)
    first = min((item.unit or item.parent for item in items if item.unit or item.parent), key=lambda unit: unit.location)
    return Task(language, record, work, words, first.location)
