"""Running the checks: a look at some records, and the conclusions from all looks together."""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Iterable, Mapping

from ...finding import Finding, Location
from ...model import Library

Ids = dict[str, dict[str, Location]]     # kind → id → where its facts stand
Texts = Mapping[tuple[str, str], str]    # language, key of the unit → hash of the text


@dataclass(frozen=True)
class Survey:
    """What is known of all records together: their ids, what a check has noted of them, and what was found.

    `library` has no records but the shared ones; languages, ignores, retired ids and `unread` are there. `texts` are the hashes
    of the texts of every record that an ignore names, `checks` those that have run, `findings` what they found.
    """
    library: Library
    ids: Ids
    notes: list[Any]
    texts: Texts = field(default_factory=dict)
    checks: Mapping[str, Any] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


@dataclass
class Look:
    """What one look at some records gave, by check: findings, and notes for the survey."""
    found: dict[str, list[Finding]] = field(default_factory=dict)
    notes: dict[str, list[Any]] = field(default_factory=dict)

    def add(self, other: Look) -> None:
        """Join what another look gave."""
        for ours, theirs in ((self.found, other.found), (self.notes, other.notes)):
            for id, items in theirs.items():
                ours.setdefault(id, []).extend(items)


def look(library: Library, checks: Iterable) -> Look:
    """Run on some records what can be said of them apart from the others."""
    result = Look()
    for check in checks:
        if check.scope == 'records':
            if found := list(check.module.check(library)):
                result.found[check.id] = found
        elif note := getattr(check.module, 'note', None):
            if notes := list(note(library)):
                result.notes[check.id] = notes
    return result


def not_silent(checks: Iterable, library: Library) -> list:
    """Those of the checks that have anything to say of some records: what they find, or notes for the survey."""
    return [check for check in checks if check.scope != 'records' or next(iter(check.module.check(library)), None) is not None]


def conclude(checks: Iterable, looked: Look, library: Library, ids: Ids, texts: Texts, whole: Callable[[], Library]) -> dict[str, list[Finding]]:
    """All findings, by check: those of the look, and what follows from all notes together.

    `library` needs no records but the shared ones; `whole` gives the complete one, if there is a check that cannot do without.
    """
    found = dict(looked.found)
    survey = Survey(replace(library, records={}, whole=library.whole or library), ids, [], texts)
    for check in checks:
        if check.scope == 'library':
            found[check.id] = list(check.module.check(whole()))
        elif check.scope == 'survey':
            found[check.id] = list(check.module.check(replace(survey, notes=looked.notes.get(check.id, []))))
    everything = tuple(finding for findings in found.values() for finding in findings)
    last = replace(survey, checks={check.id: check for check in checks}, findings=everything)
    return found | {check.id: list(check.module.check(last)) for check in checks if check.scope == 'findings'}


def ids_of(library: Library) -> Ids:
    """The ids of the records of a library, and where their facts stand."""
    return {kind: {id: record.location for id, record in records.items()} for kind, records in library.records.items()}
