"""What an import says about freshness. It needs no git: the PO file itself shows which source text was translated."""
from __future__ import annotations

from dataclasses import replace
from typing import Iterable, Iterator, Mapping

from ...content.load import load
from ...finding import Finding, Severity
from ...ledger import Stamp
from ...model import Library, Unit
from ..canonical import digest, words_digest
from ..freshness import Status, states
from ..stamps import dump, make, stamp_path, with_target
from ..worddiff import is_typo
from .marks import core, exact, marks
from .placing import Change
from .reader import Entry, fault


def earned(files: Mapping[str, bytes], changed: Mapping[str, bytes], changes: Iterable[Change], entries: Iterable[Entry]) -> dict[str, bytes]:
    """The stamp files that an import of these changes touches, for languages that have stamps. One that cannot be read as a whole stays as it is."""
    library, faults = load({**files, **changed})
    damaged = {fault.location.path for fault in faults}
    uncertain = {entry.context for entry in entries if entry.fuzzy}
    touched: dict[str, dict[str, Stamp]] = {}
    for change in changes:
        unit = next(unit for unit in library.records[change.record.kind.id][change.record.id].units(change.language) if unit.path == change.path)
        path = stamp_path(unit.location.path)
        if change.language in library.stamped and path not in damaged:
            stamps = touched.setdefault(path, {stamp.key: stamp for stamp in library.stamps.get(change.language, {}).values() if stamp.location.path == path})
            if stamp := after(stamps.get(change.key), unit, change, change.key in uncertain):
                stamps[change.key] = stamp
    return {path: data for path, stamps in touched.items() if stamps and (data := dump(stamps.values())) != files.get(path)}


def after(stamp: Stamp | None, unit: Unit, change: Change, uncertain: bool) -> Stamp | None:
    """The stamp of a text that an import has changed. A mended slip, or words still marked "fuzzy", say nothing about the source."""
    mended = change.old is not None and (words_digest(change.old) == words_digest(change.new) or is_typo(change.old, change.new))
    if not mended and not uncertain:
        return make(change.source, unit, by=stamp.by if stamp else '-')
    if stamp is None:
        return None
    moved = with_target(stamp, unit.text)
    return moved if mended else replace(moved, state='draft', review='-')


def unmarked(library: Library, path: str, language: str, entries: Iterable[Entry]) -> Iterator[Finding]:
    """Stale texts from which only the mark "fuzzy" was taken: programs do that at a keystroke, so it confirms nothing."""
    stale = {item.key: item for item in states(library) if item.language == language and item.status is Status.STALE}
    for entry in entries:
        item, noted = stale.get(entry.context or ''), marks(entry.comments)
        if item and not entry.fuzzy and noted.get('translation') == exact(core(entry.msgstr)) and noted.get('source') == digest(item.parent.text):
            yield fault('po-unmarked', path, entry.line, f'The mark "fuzzy" was taken from "{item.key}" and its words are as before, so it still counts as out of date.',
                        f'If it says what the original says now, take that down: "python scripts/translate.py confirm {item.key} --language {language}".',
                        item.key, severity=Severity.INFO)
