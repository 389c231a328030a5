"""How fresh each translation is: its status, and why.

The languages of a record form a tree: Greek may be made from English that was made from Romanian. A text is judged against
the text it was made from; when that one is itself stale, the text waits for it, so that the report blames the first
broken edge only. A source that is put back as it was makes its translations fresh again by itself.
"""
from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Iterator

from ..ledger import Stamp
from ..model import Library, Path, Record, Unit
from .stamps import Change, change


class Status(str, Enum):
    """What can be said of a translation.

    `unstamped`: nothing says what it was made from. `stale`: its parent has changed since. `waiting`: its parent is itself
    not fresh. `bypassed`: the language it was made from has no such text any more, but the original has. `detached`: what it
    was made from is gone altogether, or leads round in a circle. (`orphan` words, which no record calls for, are found by the
    check orphan-translation.)
    """
    SOURCE = 'source'
    FRESH = 'fresh'
    MISSING = 'missing'
    UNSTAMPED = 'unstamped'
    STALE = 'stale'
    WAITING = 'waiting'
    BYPASSED = 'bypassed'
    DETACHED = 'detached'


@dataclass(frozen=True)
class State:
    """The status of one text in one language. `parent` is what it was made from, `change` how that moved since."""
    record: Record
    path: Path
    language: str
    status: Status
    unit: Unit | None = None
    parent: Unit | None = None
    stamp: Stamp | None = None
    change: Change = Change(False, False)

    @property
    def key(self) -> str:
        """The unit's key."""
        return f'{self.record.kind.id}/{self.record.id}#{".".join(self.path)}'


@lru_cache(maxsize=4)
def states(library: Library) -> tuple[State, ...]:
    """The state of every text that a complete translation has, in every language."""
    found: list[State] = []
    for record in library.all():
        units = {code: {unit.path: unit for unit in record.units(code)} for code in record.words}
        found += (state(library, record, path, code, units) for path in units.get(record.source_language, {}) for code in library.languages)
    return tuple(found)


def state(library: Library, record: Record, path: Path, language: str, units: dict[str, dict[Path, Unit]], seen: frozenset[str] = frozenset()) -> State:
    """The state of one text. `units` are the record's texts by language and path; `seen` the languages already passed."""
    here = units.get(language, {}).get(path)
    if language == record.source_language:
        return State(record, path, language, Status.SOURCE if here else Status.MISSING, here)
    if here is None:
        return State(record, path, language, Status.MISSING, None, units.get(record.source_language, {}).get(path))
    stamp = library.stamps.get(language, {}).get(here.key)
    source = units.get(record.source_language, {}).get(path)
    if stamp is None:
        return State(record, path, language, Status.UNSTAMPED, here, source)
    parent = units.get(stamp.origin, {}).get(path)
    if stamp.origin == language or stamp.origin in seen:
        return State(record, path, language, Status.DETACHED, here, None, stamp)
    if parent is None:
        return State(record, path, language, Status.BYPASSED if source else Status.DETACHED, here, source, stamp)
    moved = change(stamp, parent.text)
    if moved:
        return State(record, path, language, Status.STALE, here, parent, stamp, moved)
    above = state(library, record, path, stamp.origin, units, seen | {language})
    status = Status.FRESH if above.status in (Status.FRESH, Status.SOURCE) else Status.WAITING
    if above.status is Status.DETACHED:
        status = Status.DETACHED
    return State(record, path, language, status, here, parent, stamp)


def cycles(library: Library) -> Iterator[tuple[Record, Path, tuple[str, ...]]]:
    """Texts whose stamps lead round in a circle, with the languages of the circle; each circle once."""
    for record in library.all():
        for path in {unit.path for code in record.words for unit in record.units(code)}:
            origins = {code: stamp.origin for code in record.words
                       if (stamp := library.stamps.get(code, {}).get(f'{record.kind.id}/{record.id}#{".".join(path)}'))
                       and code != record.source_language}
            for start in origins:
                walk = [start]
                while (step := origins.get(walk[-1])) and step not in walk:
                    walk.append(step)
                if step == start and start == min(walk):
                    yield record, path, tuple(walk)


def origin(library: Library, record: Record, language: str) -> str:
    """The language that a record's words were translated from, if all their stamps agree; else the one it was written in."""
    stamps = library.stamps.get(language, {})
    named = {stamps[unit.key].origin for unit in record.units(language) if unit.key in stamps}
    return named.pop() if len(named) == 1 and named <= set(record.words) - {language} else record.source_language
