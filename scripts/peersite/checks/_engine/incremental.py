"""Checking only what has changed: each part of the content is looked at again when what it depends on is not what it was."""
from __future__ import annotations

import gc
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import repeat
from typing import Iterable, Iterator, Sequence

from ...content import load
from ...content.load import known_language
from ...finding import Finding, Severity
from ...machine import processors
from ...model import Library
from .ignores import record_named, texts_named
from .parts import OTHER, Parts, languages_of, shared, together, views
from .registry import all_checks
from .source import Source, digest
from .store import Entry, Kept, pack, unpack
from .survey import Ids, Look, conclude, look, not_silent

BATCH = 2000      # files read at a time, so that memory does not grow with the content
FEW = 20          # parts; more are looked at together first: most checks find nothing anywhere, and each part costs each check some time
MANY = 3000       # files for which it pays to start other processes


class Incremental:
    """One run. `whole` is everything the root says, if it has been read already, with what the loader found."""

    def __init__(self, source: Source, kept: Kept, checks: Sequence, at_least: Severity, as_of: date,
                 whole: tuple[Library, list[Finding]] | None = None):
        self.source, self.checks, self.level, self.as_of, self.whole = source, checks, int(at_least), as_of, whole
        self.version, self.parts = kept.version, Parts(source.said)
        self.languages, self.stamped = languages_of(source.said, known_language)
        self.unread = frozenset(fault.location.path for fault in source.faults)
        self.base = digest(kept.version, repr((sorted(self.languages), sorted(self.stamped), sorted(self.unread), as_of)).encode(),
                           self._state(self.parts.common))
        self.old, self.packed, self.entries = kept.entries, {}, {}
        self.frame, self.faults = whole or self._read(self.parts.files.get(OTHER, ()))
        self.frame = replace(self.frame, as_of=as_of, stamped=self.stamped)
        self.shared = shared(self.frame)
        self.faults = self.source.faults + [fault for fault in self.faults if self.parts.of_path(fault.location.path) == OTHER]

    def run(self) -> bool:
        """Bring the entries of all parts up to date. False if one cannot be judged apart from the others: then all belong together."""
        stale = self.stale()
        if self.whole or sum(len(self.parts.files[name]) for name in stale) < MANY:
            self.look_at(stale)
        else:
            self._side_by_side(stale)
        self.packed |= {name: pack(self.entries[name]) for name in self.entries if name not in self.packed}
        return all(entry.alone for entry in self.entries.values())

    def stale(self) -> dict[str, Entry]:
        """New entries for the parts of which it is not known what is to be found."""
        stale = {}
        named: dict[str, list[tuple[str, str]]] = {}
        for language, record in sorted({record_named(ignore) for ignore in self.frame.ignores}):
            named.setdefault(self._part(record), []).append((language, record))
        for name, paths in self.parts.files.items():
            if name == OTHER:
                continue
            key = digest(self.base, repr(named.get(name)).encode(), self._state(paths))
            old = unpack(self.old.get(name))
            if old is not None and old.key == key and old.level <= self.level:
                self.entries[name], self.packed[name] = old, self.old[name]
            else:
                self.entries[name] = stale[name] = Entry(key, self.level)
        return stale

    def look_at(self, stale: dict[str, Entry]) -> None:
        """Fill these entries."""
        for some in [stale] if self.whole else self._batches(stale):
            self._look_at(some)

    def _side_by_side(self, stale: dict[str, Entry]) -> None:
        """Fill many entries, each processor its share. A file that changes in the meantime gives another key, and is looked at here."""
        shares = [list(stale)[number::processors()] for number in range(processors())]
        with suppress(OSError, BrokenExecutor), ProcessPoolExecutor(len(shares)) as pool:     # where none can be started, all is done here
            for found in pool.map(_share, repeat((self.source.root, self.version, self.level, self.as_of)), shares):
                for name, packed in found.items():
                    entry = unpack(packed)
                    if entry.key == stale[name].key:
                        self.entries[name], self.packed[name] = entry, packed
                        del stale[name]
        self.look_at(stale)

    def _part(self, record: str) -> str:
        """The part of a record that is given as `kind/id`."""
        kind, _, id = record.partition('/')
        return self.parts.of_record(kind, id)

    def _state(self, paths: Iterable[str]) -> bytes:
        """Stands for what files hold: their names, which hold no zero, and their hashes, which are all of one length."""
        return b''.join([path.encode() + b'\0' + self.source.hash(path) for path in paths])

    def _batches(self, entries: dict[str, Entry]) -> Iterator[dict[str, Entry]]:
        batch, size = {}, 0
        for name, entry in entries.items():
            batch[name] = entry
            size += len(self.parts.files[name])
            if size >= BATCH:
                yield batch
                batch, size = {}, 0
        if batch:
            yield batch

    def _read(self, paths: Iterable[str]) -> tuple[Library, list[Finding]]:
        """Load some files, with those that all are judged by."""
        read = load(self.source.files(dict.fromkeys([*self.parts.common, *paths])), self.unread, self.languages)
        self.source.forget(set(paths).difference(self.parts.common))
        return read

    def _look_at(self, entries: dict[str, Entry]) -> None:
        """Fill the entries of these parts."""
        library, faults = self.whole or self._read([path for name in entries for path in self.parts.files[name]])
        library = replace(library, as_of=self.as_of, stamped=self.stamped)
        cut = {name: view for name, view in views(library, self.parts, self.shared) if name in entries}
        checks = not_silent(self.checks, together(list(cut.values()))) if len(cut) > FEW else self.checks
        for name, view in cut.items():
            self._fill(entries[name], view, checks)
        for fault in faults:
            if entry := entries.get(self.parts.of_path(fault.location.path)):
                entry.faults.append(fault)
        once = any(fault.check == 'source-language' for fault in faults)     # the loader says this once for all records of a language
        for place in library.unread - self.unread:
            if entry := entries.get(self.parts.of_path(place) if place.startswith('docs/') else self._part(place)):
                entry.unread |= {place}
                entry.alone &= not once

    def _fill(self, entry: Entry, view: Library, checks: Sequence) -> None:
        entry.look = look(view, checks)
        entry.names = [(record.kind.id, record.id, record.location) for record in view.all()]
        entry.texts = texts_named(view, self.frame.ignores)
        entry.alone = all(self._part(key.split('#')[0]) == self.parts.of_path(stamp.location.path)
                          for stamps in view.stamps.values() for key, stamp in stamps.items())

    # --- all of them ------------------------------------------------------------------------------------------

    def all_faults(self) -> list[Finding]:
        """What the loader found."""
        return self.faults + [fault for entry in self.entries.values() for fault in entry.faults]

    def texts(self) -> dict[tuple[str, str], str]:
        """The hashes of the texts of the records that ignores name."""
        return {key: text for entry in self.entries.values() for key, text in entry.texts.items()}

    def conclude(self, everything) -> dict[str, list[Finding]]:
        """What the checks find, by check. `everything` gives the complete library to those that need it."""
        wanted = {check.id for check in self.checks}
        looked, unread = Look(), self.frame.unread | self.unread
        ids: Ids = {}
        for entry in self.entries.values():
            looked.add(Look({id: found for id, found in entry.look.found.items() if id in wanted}, entry.look.notes))
            unread |= entry.unread
            for kind, id, place in entry.names:
                ids.setdefault(kind, {})[id] = place
        library = replace(self.shared, whole=self.shared, records={}, unread=unread)
        return conclude(self.checks, looked, library, ids, self.texts(), everything)


def _share(run: tuple, names: list[str]) -> dict[str, bytes]:
    """The entries of some parts, packed, in a process of its own."""
    root, version, level, as_of = run
    gc.disable()     # as in steady(): this process ends soon
    checks = [check for check in all_checks() if check.severity >= level]
    mine = Incremental(Source(root), Kept(version), checks, Severity(level), as_of)
    stale = mine.stale()
    mine.look_at({name: stale[name] for name in names if name in stale})
    return {name: pack(stale[name]) for name in names if name in stale}
