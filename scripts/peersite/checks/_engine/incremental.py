"""Checking only what has changed: each part of the content is looked at again when what it depends on is not what it was."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Iterable, Iterator, Sequence

from ...content import load
from ...content.load import known_language
from ...finding import Finding, Severity
from ...model import SHARED, Ignore, Library
from .ignores import record_named, texts_named
from .parts import OTHER, SHARED_PART, Parts, languages_of, views
from .source import Source, digest
from .store import Entry, Kept
from .survey import Ids, Look, conclude, ids_of, look

BATCH = 5000     # files read at a time, so that memory does not grow with the content


class CannotBeCut(Exception):
    """A part of the content cannot be judged apart from the others; everything has to be judged together."""


class Incremental:
    """One run. `whole` is everything the root says, if it has been read already, with what the loader found."""

    def __init__(self, source: Source, kept: Kept, checks: Sequence, at_least: Severity, as_of: date,
                 whole: tuple[Library, list[Finding]] | None = None):
        self.source, self.checks, self.level, self.as_of, self.whole = source, checks, int(at_least), as_of, whole
        self.parts = Parts(source.said)
        self.languages, self.stamped = languages_of(source.said, known_language)
        self.unread = frozenset(fault.location.path for fault in source.faults)
        self.common = [path for path in self.parts.files.get(SHARED_PART, ()) if path.endswith('.yml')]
        self.base = digest(kept.version, repr((sorted(self.languages), sorted(self.stamped), sorted(self.unread), as_of)).encode(),
                           self._state(self.common))
        self.old = kept.entries
        self.entries: dict[str, Entry] = {}
        self.shared: Library | None = None
        self.ignores: tuple[Ignore, ...] = ()

    def run(self) -> None:
        """Bring the entries of all parts up to date."""
        self._update([OTHER] if OTHER in self.parts.files else [])
        if OTHER in self.entries:
            self.ignores = self.entries[OTHER].ignores
        self._update([name for name in self.parts.files if name != OTHER])
        if not all(entry.alone for entry in self.entries.values()):
            raise CannotBeCut

    def _update(self, names: list[str]) -> None:
        named: dict[str, list[tuple[str, str]]] = {}
        for language, record in {record_named(ignore) for ignore in self.ignores}:
            named.setdefault(self.parts.of_record(*record.partition('/')[::2]), []).append((language, record))
        stale = {}
        for name in names:
            key = digest(self.base, repr(sorted(named.get(name, ()))).encode(), self._state(self.parts.files[name]))
            old = self.old.get(name)
            if old is not None and old.key == key and old.level <= self.level:
                self.entries[name] = old
            else:
                stale[name] = key
        for some in [list(stale)] if self.whole else self._batches(stale):
            self._look_at({name: stale[name] for name in some})

    def _state(self, paths: Iterable[str]) -> bytes:
        """Stands for what files hold: their names, which hold no zero, and their hashes, which are all of one length."""
        return b''.join([path.encode() + b'\0' + self.source.hash(path) for path in paths])

    def _batches(self, names: Iterable[str]) -> Iterator[list[str]]:
        batch, size = [], 0
        for name in names:
            batch.append(name)
            size += len(self.parts.files[name])
            if size >= BATCH:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _look_at(self, keys: dict[str, bytes]) -> None:
        """Look at these parts, with the keys of their new entries."""
        library, faults = self.whole or self._read([path for name in keys for path in self.parts.files[name]])
        library = replace(library, as_of=self.as_of, stamped=self.stamped)
        self.shared = self.shared or replace(library, records={kind: library.records[kind] for kind in SHARED})
        for name, key in keys.items():
            self.entries[name] = Entry(key, self.level, look=Look())
        for name, view in views(library, self.parts, self.shared):
            if name in keys:
                self._fill(self.entries[name], view)
        self._hand_out(library, faults, keys)

    def _read(self, paths: Iterable[str]) -> tuple[Library, list[Finding]]:
        read = load(self.source.files(dict.fromkeys([*self.common, *paths])), self.unread, self.languages)
        self.source.forget(paths)
        return read

    def _fill(self, entry: Entry, view: Library) -> None:
        entry.look = look(view, self.checks)
        entry.names = [(record.kind.id, record.id, record.location) for record in view.all()]
        entry.texts = texts_named(view, self.ignores)
        entry.alone = not any(self.parts.of_record(*key.split('#')[0].partition('/')[::2]) != self.parts.of_path(stamp.location.path)
                              for stamps in view.stamps.values() for key, stamp in stamps.items())

    def _hand_out(self, library: Library, faults: list[Finding], keys: Iterable[str]) -> None:
        """Give each part what the loader has found in its files."""
        mine = {name: self.entries[name] for name in keys}
        for fault in faults:
            if entry := mine.get(self.parts.of_path(fault.location.path)):
                entry.faults.append(fault)
                entry.alone &= fault.check != 'source-language'     # the loader says this once for all records of a language
        for place in library.unread - self.unread:
            name = self.parts.of_path(place) if place.startswith('docs/') else self.parts.of_record(*place.partition('/')[::2])
            if name in mine:
                mine[name].unread |= {place}
        if OTHER in mine:
            mine[OTHER].retired, mine[OTHER].ignores = dict(library.retired), library.ignores

    # --- all of them ------------------------------------------------------------------------------------------

    @property
    def key(self) -> bytes:
        """Stands for everything that the findings depend on."""
        return digest(self.base, bytes([self.level]), *(name.encode() + entry.key for name, entry in self.entries.items()))

    def faults(self) -> list[Finding]:
        """What the loader found."""
        return self.source.faults + [fault for entry in self.entries.values() for fault in entry.faults]

    def texts(self) -> dict[tuple[str, str], str]:
        """The hashes of the texts of the records that ignores name."""
        return {key: text for entry in self.entries.values() for key, text in entry.texts.items()}

    def conclude(self, everything) -> dict[str, list[Finding]]:
        """What the checks find, by check. `everything` gives the complete library to those that need it."""
        wanted = {check.id for check in self.checks}
        looked, ids, unread, retired = Look(), {}, set(self.unread), {}
        for entry in self.entries.values():
            looked.add(Look({id: found for id, found in entry.look.found.items() if id in wanted}, entry.look.notes))
            unread |= entry.unread
            retired |= entry.retired
            for kind, id, place in entry.names:
                ids.setdefault(kind, {})[id] = place
        if self.shared is None:
            library = replace(self._read([])[0], as_of=self.as_of, stamped=self.stamped)
            self.shared = replace(library, records={kind: library.records[kind] for kind in SHARED})
        library = replace(self.shared, records={}, whole=self.shared, strays=(), interface={}, template=None, stamps={}, assets={},
                          retired=retired, ignores=self.ignores, unread=frozenset(unread))
        return conclude(self.checks, looked, library, ids, self.texts(), everything)
