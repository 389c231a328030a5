"""A whole run: read, look at what has changed, draw the conclusions, silence what is ignored."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Callable, Mapping, Sequence

from ...content import load
from ...content.day import build_date
from ...finding import Finding, Severity
from ...model import Ignore, Library
from . import store
from .ignores import silence, texts_named
from .incremental import CannotBeCut, Incremental
from .registry import Check, all_checks
from .source import Source
from .survey import conclude, ids_of, look

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
    return _together(library, chosen(at_least))[0]


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
    checked = Checked([], [], source, as_of, _loaded(source, as_of) if complete or not cache else None)
    checks = chosen(at_least)
    if not cache:
        findings, checked.silenced = _together(checked.library, checks)
        checked.findings = source.faults + checked.whole[1] + findings
    else:
        try:
            _from_parts(checked, kept, checks, at_least)
        except CannotBeCut:
            findings, checked.silenced = _together(checked.library, checks)
            checked.findings = source.faults + checked.whole[1] + findings
        store.write(cache, kept)
    checked.findings.sort(key=lambda f: f.order)
    checked.silenced.sort(key=lambda pair: pair[0].order)
    return checked


def _loaded(source: Source, as_of: date) -> Loaded:
    library, faults = load(source.files(), (fault.location.path for fault in source.faults))
    source.forget(list(source.data))
    return replace(library, as_of=as_of), faults


def _together(library: Library, checks: Sequence[Check]) -> tuple[list[Finding], Silenced]:
    """Check a library as a whole."""
    texts = texts_named(library, library.ignores)
    found = conclude(checks, look(library, checks), library, ids_of(library), texts, lambda: library)
    return _silenced(found, library.ignores, texts, checks)


def _from_parts(checked: Checked, kept: store.Kept, checks: Sequence[Check], at_least: Severity) -> None:
    """Check part by part, and only those parts of which it is not known what is to be found."""
    run = Incremental(checked.source, kept, checks, at_least, checked.as_of, checked.whole)
    try:
        run.run()
    finally:
        kept.entries, kept.files = run.entries, checked.source.seen()
    if kept.last[0] != run.key:
        kept.last = run.key, run.conclude(lambda: checked.library)
    findings, checked.silenced = _silenced(kept.last[1], run.ignores, run.texts(), checks)
    checked.findings = run.faults() + findings


def _silenced(found: dict[str, list[Finding]], ignores: Sequence[Ignore], texts: Mapping, checks: Sequence[Check]) -> tuple[list[Finding], Silenced]:
    return silence([finding for findings in found.values() for finding in findings], ignores, texts, {check.id: check for check in checks})


def chosen(at_least: Severity) -> list[Check]:
    """The checks that can find something so severe."""
    return [check for check in all_checks() if check.severity >= at_least]


def introduced(now: list[Finding], before: list[Finding]) -> list[Finding]:
    """The findings that were not there before. A finding that only moved to another line is the same one."""
    known = Counter((f.check, f.unit or f.location.path, f.message) for f in before)
    fresh = []
    for finding in now:
        key = (finding.check, finding.unit or finding.location.path, finding.message)
        if known[key]:
            known[key] -= 1
        else:
            fresh.append(finding)
    return fresh
