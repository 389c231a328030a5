"""Our own checks on the clean roots and on the cases; a process of its own, so that it is measured like the peers.

Many records of a root are changed at once, but no record more than once in all languages, so that findings do not mix.
"""
from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Iterable, Iterator, Mapping

from peersite.checks import check_files, introduced
from peersite.content import load
from peersite.content.edits import edited
from peersite.finding import Finding

from . import roots
from .changes import UNKNOWN, extra_section, with_changes
from .corpus import LANGUAGES, ROOTS, pairs
from .sampling import Case, read
from .score import more


def clean() -> dict[str, Any]:
    """Every root as it is: the findings by direction and text, and how many concern no pair of texts."""
    said: dict[str, list] = {}
    elsewhere = 0
    for name in ROOTS:
        for source in LANGUAGES:
            findings = check_files(roots.build(name, source).files)[1]
            known = {(code, pair.unit): f'{source}>{code} {pair.root} {pair.unit}'
                     for code in LANGUAGES if code != source for pair in pairs(name, source, code)}
            for finding in findings:
                key = known.get((finding.language, finding.unit))
                elsewhere += key is None
                if key:
                    said.setdefault(key, []).append([finding.check, str(finding.severity), str(finding.location), finding.message])
    return {'clean': said, 'elsewhere': elsewhere}


def rounds(cases: Iterable[Case]) -> Iterator[tuple[str, str, list[Case]]]:
    """Root, source language, and cases of which no two concern the same record.

    A term of the glossary is asked for in all texts of its language, so each of those cases has a round of its own.
    """
    groups: dict[tuple[str, str, bool], dict[Any, list[Case]]] = defaultdict(lambda: defaultdict(list))
    for case in cases:
        term = case.kind == 'glossary' and (case.path == ('term',) or case.change.action != 'replace')
        groups[case.root, case.source_language, term]['term' if term else case.place].append(case)
    for (name, source, _), places in groups.items():
        for number in range(max(map(len, places.values()))):
            yield name, source, [listed[number] for listed in places.values() if number < len(listed)]


class Round:
    """One root with one change in each of some records."""

    def __init__(self, name: str, source: str, cases: list[Case], before: list[Finding]):
        self.cases, self.before = cases, before
        self.root = roots.build(name, source, lambda language, listed: with_changes(listed, language, cases))
        for language in {case.language for case in cases if case.kind == 'interface'}:
            path = f'docs/{language}/interface.po'
            new = {case.path[0]: case.change.text for case in cases if (case.kind, case.language) == ('interface', language)}
            self.root.files[path] = roots.interface(self.root.files[path], language, new)
        self.findings = check_files(self.root.files)[1]

    def results(self) -> Iterator[dict[str, Any]]:
        """What was found of each case, and whether the fixes give the text back."""
        new = {case.number: self.new(case) for case in self.cases}
        fixed = self.fixed(new)
        for case in self.cases:
            yield {'number': case.number, 'fixed': fixed.get(case.number), 'findings': [
                [f.check, str(f.severity), self.placed(case, f), str(f.location), f.message] for f in new[case.number]]}
        said = {(f.check, f.unit, f.location) for found in new.values() for f in found}
        yield {'elsewhere': [f.check for f in introduced(self.findings, self.before) if (f.check, f.unit, f.location) not in said]}

    def new(self, case: Case) -> list[Finding]:
        """The findings on the changed text that were not there before. Where the record changed, the whole record counts."""
        now = [f for f in self.findings if self.concerns(case, f)]
        before = [f for f in self.before if f.language == case.language and f.unit in units(case) or
                  case.change.action not in ('replace', 'swap') and of_record(case, f)]
        return more(now, before, lambda f: f.check, lambda f: f.message)

    def concerns(self, case: Case, finding: Finding) -> bool:
        """Whether a finding is about the case: it names the text, or stands in its lines."""
        if finding.language != case.language:
            return False
        if finding.unit in units(case):
            return True
        if case.change.action in ('replace', 'swap'):
            return any(stands(finding, place) for place in self.places(case))
        return of_record(case, finding) or any(stands(finding, place) for place in self.places(case))

    def places(self, case: Case, exact: bool = False) -> list[tuple[str, range]]:
        """The lines of the texts that changed, or, if they are `exact`, only of the words that did."""
        key, change = (case.language, case.kind, case.record, case.path), case.change
        if case.kind == 'interface':
            path = f'docs/{case.language}/interface.po'
            return [(path, roots.interface_lines(self.root.files[path], case.language, case.path[0]))]
        if change.action == 'orphan':
            path, start, stop = self.root.records[case.language, case.kind, case.record + UNKNOWN]
            whole = self.root.files[path].decode()
            return [(path, range(whole.count('\n', 0, start) + 1, whole.count('\n', 0, stop) + 2))]
        if change.action == 'extra':
            key = (*key[:3], ('sections', extra_section(case)))
        keys = [key, (*key[:3], change.path)] if change.action == 'swap' else [key]
        start, stop = (change.start, change.stop) if exact and change.action == 'replace' else (-1, -1)
        return [self.root.lines(k, start, stop) for k in keys if k in self.root.slices]

    def placed(self, case: Case, finding: Finding) -> bool | None:
        """Whether the finding stands in the changed lines; None if the change left no place."""
        if case.change.action in ('drop', 'drop-record', 'last'):
            return None
        return any(stands(finding, place) for place in self.places(case, exact=True))

    def fixed(self, new: Mapping[int, list[Finding]]) -> dict[int, bool]:
        """For the cases with fixes: whether the text is again as it was once they are applied."""
        edits = {number: [f.fix for f in found if f.fix] for number, found in new.items()}
        wanted = [case for case in self.cases if edits[case.number] and case.change.action == 'replace']
        if not wanted:
            return {}
        files = self.root.files | edited(self.root.files, [edit for case in wanted for edit in edits[case.number]])
        library = load(files)[0]
        after = {}
        for case in wanted:
            record = library.records[case.kind].get(case.record)
            words = record and record.words.get(case.language)
            after[case.number] = bool(words) and str(words.get(case.path)).rstrip('\n') == case.clean
        return after


def units(case: Case) -> set[str]:
    """The names of the texts that a case changes."""
    paths = [case.path] + [case.change.path] * (case.change.action == 'swap')
    if case.change.action == 'extra':
        paths.append(('sections', extra_section(case)))
    return {f'{case.kind}/{case.record}#{".".join(path)}' for path in paths}


def of_record(case: Case, finding: Finding) -> bool:
    """Whether a finding names the record of a case."""
    name = f'{case.kind}/{case.record}'
    return finding.language == case.language and finding.unit.split('#')[0] in (name, name + UNKNOWN)


def stands(finding: Finding, place: tuple[str, range]) -> bool:
    """Whether a finding stands in some lines of a file."""
    return finding.location.path == place[0] and finding.location.line in place[1]


def survived(name: str, source: str, cases: list[Case], before: list[Finding]) -> Iterator[dict[str, Any]]:
    """The results of a round. If the checks themselves fail, the case that makes them fail is sought by halves, and said."""
    try:
        yield from list(Round(name, source, cases, before).results())
    except Exception as fault:      # whatever it is: content must never raise
        if len(cases) == 1:
            yield {'number': cases[0].number, 'fixed': None, 'findings': [], 'crash': f'{type(fault).__name__}: {fault}'}
        else:
            yield from survived(name, source, cases[::2], before)
            yield from survived(name, source, cases[1::2], before)


def tried(cases: list[Case], part: int, parts: int) -> dict[str, Any]:
    """The cases of every `parts`-th round: what was found, and how many findings of which check came up elsewhere."""
    before: dict[tuple[str, str], list[Finding]] = {}
    listed, found, elsewhere = list(rounds(cases))[part::parts], [], Counter()
    for number, (name, source, some) in enumerate(listed):
        if (name, source) not in before:
            before[name, source] = check_files(roots.build(name, source).files)[1]
        for result in survived(name, source, some, before[name, source]):
            elsewhere.update(result.pop('elsewhere', ()))
            found += [result] if result else []
        if number % 20 == 19:
            print(f'  ours: {number + 1} of {len(listed)} roots', file=sys.stderr, flush=True)
    return {'cases': found, 'elsewhere': elsewhere}


def main(arguments: list[str]) -> int:
    """`ours clean`, or `ours FILE PART PARTS` for a part of the cases in a file; JSON on standard output."""
    if arguments == ['clean']:
        result = clean()
    else:
        path, part, parts = arguments
        result = tried(read(Path(path)), int(part), int(parts))
    json.dump(result, sys.stdout, ensure_ascii=False)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
