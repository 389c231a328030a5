"""A PO file back into the content: all or nothing, and proved before anything is written."""
from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, Iterable, Mapping

from ...content.writing import write_all
from ...content.load import load
from ...content.tree import read_tree
from ...finding import Finding
from ...model import Library, Record
from ..canonical import digest
from .deciding import decide
from .earning import earned, unmarked
from .marks import original, sources
from .proof import Check, Import, Proof
from .reader import fault, read

NAME = re.compile(r'([a-z]{2,3})\.from-([a-z]{2,3})\b')


def import_po(root: Path, name: str, data: bytes, check: Check, partial: bool = False, dry_run: bool = False, **options) -> Import:
    """Bring the translations of a PO file into a content root. Nothing is written if anything is refused, unless `partial`."""
    files, unread = read_tree(root)
    made = plan(files, name, data, check, partial, unread=[finding.location.path for finding in unread], **options)
    if made.files and not dry_run:
        write_all(root, {**made.files, **made.stamps})
    return made


def plan(files: Mapping[str, bytes], name: str, data: bytes, check: Check, partial: bool = False, unread: Iterable[str] = (),
         source_digest: Callable[[str], str] = digest, parent: Callable[[Record, str], str] = original) -> Import:
    """What an import would do to these files."""
    entries, head, findings = read(name, data)
    if findings:
        return Import(findings)
    unread = list(unread)
    library, faults = load(files, unread)
    language, source, findings = languages(library, name, head)
    if findings:
        return Import(findings)
    known = {unit.key: unit for record in library.all() for unit in sources(record, source or parent(record, language)).values()
             if unit.language != language}
    decision = decide(library, name, entries, language, known, source_digest)
    made = Proof(library, files, unread, faults, check, name).prove(decision.changes)
    made.findings = sorted([*decision.findings, *made.findings, *unmarked(library, name, language, entries)], key=lambda f: f.order)
    if made.refused and not partial:
        return Import(made.findings)
    if made.changes:
        made.stamps = earned(files, made.files, made.changes, entries)
    return made


def languages(library: Library, name: str, head: Mapping[str, str]) -> tuple[str, str, list[Finding]]:
    """The target and source language of a file, and what is wrong with them. The source may be '': that of each record."""
    said = re.split('[-_@.]', head.get('language', ''))[0].lower()
    source = re.split('[-_@.]', head.get('x-source-language', ''))[0].lower()
    named = NAME.match(name.replace('\\', '/').rpartition('/')[2])
    there = ', '.join(library.languages)
    wrong = []
    if not said:
        wrong.append(('The head does not say which language the translations are in.', f'Add the line "Language: {named[1] if named else "…"}\\n" to the head.'))
    elif said not in library.languages:
        wrong.append((f'The translations are in "{said}", and the project has no such language; it has: {there}.',
                      'Correct the line "Language:" of the head, or add the language first: python scripts/new.py language …'))
    elif named and named[1] != said:
        wrong.append((f'The head says that the translations are in "{said}"; the file is named after "{named[1]}".',
                      'Make sure which one is right, and correct the head or the name.'))
    if not wrong and source and (source not in library.languages or source == said):
        wrong.append((f'The head says that the file was translated from "{source}", which cannot be; the other languages are: {", ".join(c for c in library.languages if c != said)}.',
                      'Correct the line "X-Source-Language:" of the head.'))
    if not wrong and source and named and named[2] != source:
        wrong.append((f'The head says that the file was translated from "{source}"; the file is named after "{named[2]}".',
                      'Make sure which one is right, and correct the head or the name.'))
    source = source or (named[2] if named and named[2] in library.languages else '')
    return said, source, [fault('po-language', name, 1, message, hint) for message, hint in wrong]
