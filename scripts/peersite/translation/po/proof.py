"""Changes tried out in memory before any of them is written.

The result is loaded and checked. Every text has to say what the PO file wants it to say, every other one what it said
before, and no check may find an error that it did not find before.
"""
from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Callable, Iterable, Iterator, Mapping

from ...content.load import load
from ...content.tree import TEXT_LIMIT
from ...finding import Edit, Finding, Severity
from ...model import Library, leaves
from .marks import code, core
from .placing import CannotPlace, Change, place
from .reader import fault
from .spans import applied

Check = Callable[[Library], Iterable[Finding]]


@dataclass
class Import:
    """What comes of a PO file. `files` is what is to be written, with the stamp files in `stamps`; `places` the file of each change."""
    findings: list[Finding] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    places: dict[Change, str] = field(default_factory=dict)
    edits: list[Edit] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    stamps: dict[str, bytes] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        """Whether any part of the file was refused."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


class Proof:
    """Tries changes out, and takes out those that fail."""

    def __init__(self, library: Library, files: Mapping[str, bytes], unread: list[str], faults: list[Finding], check: Check, name: str):
        self.library, self.files, self.unread, self.faults, self.check, self.name = library, files, unread, faults, check, name
        self.before: Counter | None = None
        self.findings: list[Finding] = []

    def prove(self, changes: list[Change]) -> Import:
        """The import of the changes that stand the proof."""
        while changes := self.complete(changes):
            made = self.attempt(changes)
            if isinstance(made, Import):
                made.findings += self.findings
                return made
            changes = [change for change in changes if change not in made]
        return Import(self.findings)

    def attempt(self, changes: list[Change], plain: bool = False) -> Import | list[Change]:
        """The import of just these changes, or those that cannot stay, with their findings. See `place` for `plain`."""
        try:
            edits, places = place(self.library, self.files, changes, plain)
        except CannotPlace as refusal:
            for change in refusal.changes:
                self.say('po-place', change, f'"{change.key}": {refusal}', refusal.hint)
            return list(refusal.changes)
        files = {path: applied(self.files.get(path, b''), of_file) for path, of_file in edits.items()}
        if large := [change for change in changes if len(files[places[change]]) > TEXT_LIMIT]:
            for change in large:
                self.say('too-large', change, f'With "{change.key}" the file {places[change]} would have more than {TEXT_LIMIT:,} bytes.',
                         'Split it: a kind of content may be a folder with one file for each record.')
            return large
        after, faults = load({**self.files, **files}, self.unread)
        odd = self.odd(after, changes)
        if odd and not plain:
            return self.attempt(changes, plain=True)
        if odd:
            return Import([fault('po-proof', self.name, 1, f'After the import the text "{odd}" would not say what it should.',
                                 'Nothing was imported. This is a fault of the tool: please report it with the PO file.', odd)])
        if self.before is None:
            self.before = Counter(map(_gist, [*self.faults, *self.check(self.library)]))
        new = list(self.new([*faults, *self.check(after)], after, changes, places))
        errors = [(finding, concerned) for finding, concerned in new if finding.severity is Severity.ERROR]
        if not errors:
            codes = list(self.codes(changes))
            return Import([finding for finding, _ in new] + codes, changes, places, [edit for of_file in edits.values() for edit in of_file], files)
        self.findings += [finding for finding, _ in errors]
        return [change for _, concerned in errors for change in concerned] or Import()

    def say(self, check: str, change: Change, message: str, hint: str) -> None:
        """Refuse a change."""
        self.findings.append(fault(check, self.name, change.line, message, hint, change.key))

    def complete(self, changes: list[Change]) -> list[Change]:
        """The changes without those of records that would be added with a hole in them."""
        kept = []
        for change in changes:
            record = change.record
            mine = {other.path for other in changes if other.record is record}
            holes = [] if change.language in record.words else [
                '.'.join(path) for path in record.expected()
                if not any(other[:len(path)] == path for other in mine) and code(record, path) is None and change.source.words.get(path)]
            if holes and record.kind.id == 'pages':
                holes = [name for name in holes if name != 'sections']
            if holes:
                self.say('po-incomplete', change, f'"{record.kind.id}/{record.id}" is not translated yet and can only be added whole; still to be translated: '
                         f'{", ".join(holes)}.', 'Translate these texts as well, or empty this msgstr until you do.')
            else:
                kept.append(change)
        return kept if len(kept) == len(changes) else self.complete(kept)

    def odd(self, after: Library, changes: list[Change]) -> str:
        """The key of a text that would say otherwise than it should, or ''."""
        wanted, got = texts(self.library), texts(after)
        for change in changes:
            wanted[change.key, change.language] = core(change.new)
            for path, needed in self.needed(change):
                wanted[f'{change.record.kind.id}/{change.record.id}#{".".join(path)}', change.language] = needed
        return next((key for key, language in sorted(wanted.keys() | got.keys()) if wanted.get((key, language)) != got.get((key, language))), '')

    def needed(self, change: Change) -> Iterator[tuple[tuple[str, ...], str]]:
        """The codes that come with a record that is added."""
        if change.language not in change.record.words:
            for path, _ in leaves(change.source.words.fields):
                if needed := code(change.record, path):
                    yield path, needed

    def codes(self, changes: list[Change]) -> Iterator[Finding]:
        """What was filled in for the translator, once for each record."""
        for change in {change.record.id: change for change in reversed(changes)}.values():
            for path, needed in self.needed(change):
                yield fault('po-code', self.name, change.line, f'"{".".join(path)}" of "{change.record.id}" became "{needed}".',
                            'It is a code, so it does not stand in the PO file: correct it in the file if you know better.', change.key, severity=Severity.INFO)

    def new(self, findings: Iterable[Finding], after: Library, changes: list[Change],
            places: Mapping[Change, str]) -> Iterator[tuple[Finding, list[Change]]]:
        """The errors and warnings that were not there before, told at their entry of the PO file, with the changes they come from."""
        left = Counter(self.before)
        for finding in findings:
            left[_gist(finding)] -= 1
            if left[_gist(finding)] >= 0 or finding.severity is Severity.INFO:
                continue
            concerned = _concerned(finding, after, changes, places)
            first = concerned[0] if concerned else None
            subject = f'"{first.key}"' if len(concerned) == 1 else str(finding.location)
            yield fault(finding.check, self.name, first.line if first else 1, f'{subject}: {finding.message}', finding.hint,
                        first.key if first else '', severity=finding.severity), concerned


def texts(library: Library) -> dict[tuple[str, str], str]:
    """Every text by key and language, without the line ends at its edges."""
    return {(f'{record.kind.id}/{record.id}#{".".join(path)}', language): core(text)
            for record in library.all() for language, words in record.words.items() for path, text in leaves(words.fields)}


def _gist(finding: Finding) -> tuple[str, str, str, str]:
    """What makes two findings the same although lines have moved."""
    return finding.check, finding.location.path, finding.unit, re.sub(r'\d+', '#', finding.message)


def _concerned(finding: Finding, after: Library, changes: list[Change], places: Mapping[Change, str]) -> list[Change]:
    """The changes that a finding comes from: of its text, else of its line, its record, its file."""
    record = finding.unit.partition('#')[0]
    inside = [change for change in changes if places[change] == finding.location.path]
    return ([change for change in changes if change.key == finding.unit]
            or [change for change in inside if _line(after, change) == finding.location.line]
            or [change for change in changes if record and f'{change.record.kind.id}/{change.record.id}' == record] or inside)


def _line(library: Library, change: Change) -> int:
    return library.records[change.record.kind.id][change.record.id].words[change.language].at(change.path).line
