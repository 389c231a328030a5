"""A whole run: read, look at what has changed, draw the conclusions, silence what is ignored."""
from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Mapping, Sequence

from ...content import load
from ...content.day import build_date
from ...finding import Finding, Severity
from ...ledger import Ignore
from ...model import Library
from ...machine import steady
from . import store
from .ignores import silence, texts_named
from .incremental import Incremental
from .registry import Check, all_checks
from .source import Source, digest
from .survey import conclude, ids_of, look

PLACE = re.compile(r'(\.(?:md|po|txt|yml)):\d+(?::\d+)?')     # the line of a place that a message names
Loaded = tuple[Library, list[Finding]]
Silenced = list[tuple[Finding, Ignore]]


@dataclass
class Checked:
    """What a run found, by place, and what it leaves out because somebody has looked at it."""
    findings: list[Finding]
    silenced: Silenced
    source: Source
    as_of: date
    whole: Loaded | None = field(default=None, repr=False)

    @property
    def library(self) -> Library:
        """Everything the content root says; read when it is first asked for."""
        self.whole = self.whole or _loaded(self.source, self.as_of)
        return self.whole[0]


def check_library(library: Library, at_least: Severity = Severity.INFO) -> list[Finding]:
    """Run every check on a library, or only those that can find something so severe; what is ignored is left out."""
    return _of_library(library, chosen(at_least))[0]


def check_files(files: Mapping[str, bytes], as_of: date | None = None) -> Loaded:
    """Check files in memory, by path relative to the content root: the library and everything found, by place."""
    library, faults = load(files)
    library = replace(library, as_of=as_of or build_date())
    return library, sorted(faults + check_library(library), key=lambda f: f.order)


def check_root(root: Path, at_least: Severity = Severity.INFO, as_of: date | None = None, cache: Path | None = None) -> Loaded:
    """Read a content root and check it for a day: the library and everything the loader and the checks found, by place."""
    checked = examine(root, at_least, as_of, cache, complete=True)
    return checked.library, checked.findings


def examine(root: Path, at_least: Severity = Severity.INFO, as_of: date | None = None, cache: Path | None = None,
            complete: bool = False) -> Checked:
    """The same for those who need the library seldom: of what is known from the last run nothing is read, unless all is wanted `complete`.

    `cache` is the file that keeps what was found; it may be deleted at any time. Without one everything is checked anew.
    """
    as_of = as_of or build_date()
    kept = store.read(cache) if cache else store.Kept(b'')
    source = Source(root, kept.files)
    checked = Checked([], [], source, as_of)
    with steady():
        if complete or not cache:
            checked.whole = _loaded(source, as_of)
        return _examined(checked, kept, at_least, cache)


def _examined(checked: Checked, kept: store.Kept, at_least: Severity, cache: Path | None) -> Checked:
    source = checked.source
    key = _key(source, kept, at_least, checked.as_of) if cache else b''
    if not cache or kept.last[0] != key:
        checks = chosen(at_least)     # where nothing is new, they need not even be imported
        if not cache or not _from_parts(checked, kept, checks, at_least):
            _together(checked, checks)
        checked.findings.sort(key=lambda f: f.order)
        checked.silenced.sort(key=lambda pair: pair[0].order)
        kept.last = key, checked.findings, checked.silenced
    elif not source.has_read:
        cache = None     # there is nothing new to keep
    if cache:
        kept.files = source.seen()
        store.write(cache, kept)
    _, checked.findings, checked.silenced = kept.last
    return checked


def _key(source: Source, kept: store.Kept, at_least: Severity, as_of: date) -> bytes:
    """Stands for everything that a run depends on."""
    return digest(kept.version, repr((int(at_least), as_of, [fault.order for fault in source.faults])).encode(),
                  *(part for path in source.said for part in (path.encode(), source.hash(path))))


def _loaded(source: Source, as_of: date) -> Loaded:
    library, faults = load(source.files(), (fault.location.path for fault in source.faults))
    source.forget(list(source.data))
    return replace(library, as_of=as_of), faults


def _together(checked: Checked, checks: Sequence[Check]) -> None:
    """Check everything together."""
    library = checked.library
    findings, checked.silenced = _of_library(library, checks)
    checked.findings = checked.source.faults + checked.whole[1] + findings


def _of_library(library: Library, checks: Sequence[Check]) -> tuple[list[Finding], Silenced]:
    texts = texts_named(library, library.ignores)
    found = conclude(checks, look(library, checks), library, ids_of(library), texts, lambda: library)
    return _silenced(found, library.ignores, texts, checks)


def _from_parts(checked: Checked, kept: store.Kept, checks: Sequence[Check], at_least: Severity) -> bool:
    """Check part by part, and only those parts of which it is not known what is to be found. False if they cannot be judged apart."""
    run = Incremental(checked.source, kept, checks, at_least, checked.as_of, checked.whole)
    apart = run.run()
    kept.entries = run.packed
    if not apart:
        return False
    found = run.conclude(lambda: checked.library)
    findings, checked.silenced = _silenced(found, run.frame.ignores, run.texts(), checks)
    checked.findings = run.all_faults() + findings
    return True


def _silenced(found: dict[str, list[Finding]], ignores: Sequence[Ignore], texts: Mapping, checks: Sequence[Check]) -> tuple[list[Finding], Silenced]:
    return silence([finding for findings in found.values() for finding in findings], ignores, texts, {check.id: check for check in checks})


def chosen(at_least: Severity) -> list[Check]:
    """The checks that can find something so severe."""
    return [check for check in all_checks() if check.severity >= at_least]


def introduced(now: list[Finding], before: list[Finding]) -> list[Finding]:
    """The findings that were not there before. A finding is the same one if it, or a place that it names, only moved to another line."""
    known = Counter(map(gist, before))
    fresh = []
    for finding in now:
        key = gist(finding)
        if known[key]:
            known[key] -= 1
        else:
            fresh.append(finding)
    return fresh


def gist(finding: Finding) -> tuple[str, str, str, str]:
    """What two findings have in common if they are one: a text has the same key in every language, and lines may have moved."""
    return finding.check, finding.language, finding.unit or finding.location.path, PLACE.sub(r'\1', finding.message)
