"""The command that mends stamp files after a merge."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from ..content import load, read_tree
from ..content.stampfile import MERGE, read_stamps
from ..content.writing import write_all
from ..finding import Finding, Location
from ..formats import render
from ..ledger import Stamp
from ..translation import stamping
from .common import ROOT, translate

MARKS = tuple(mark.encode() for mark in MERGE)


@translate.command()
@ROOT
def resolve(root: Path) -> int:
    """Mend stamp files in which git left two versions beside each other."""
    files, unread = read_tree(root)
    library, faults = load({path: data for path, data in files.items() if '/_stamps/' not in path}, (fault.location.path for fault in unread))
    if unclear := [fault for fault in [*unread, *faults] if fault.location.path in library.unread]:
        click.echo(render(unclear, 'text'), err=True)
        click.echo('Mend these texts first: which stamp is right is told by what they say. Nothing was changed.', err=True)
        return 1
    texts = {(unit.language, unit.key): unit.text for unit in library.units()}
    result: dict[str, bytes | None] = {}
    broken: list[Finding] = []
    for path, data in files.items():
        if '/_stamps/' in path:
            versions, faults = each_line(path, data)
            broken += faults
            best = stamping.merged(versions, texts)
            result |= {} if faults else {path: stamping.dump(best) if best else None}
    for path in write_all(root, result) or ([] if broken else ['Nothing to mend.']):
        click.echo(path)
    if broken:
        click.echo(render(broken, 'text'), err=True)
        click.echo('These files were left as they are.', err=True)
    return 1 if broken else 0


def each_line(path: str, data: bytes) -> tuple[list[list[Stamp]], list[Finding]]:
    """The stamps of a file line by line, so that those of two versions can stand beside each other, and the lines that are neither stamps nor marks."""
    versions, broken = [], []
    for number, line in enumerate(data.split(b'\n'), 1):
        stamps, faults = read_stamps(path, line, path.split('/')[1])
        versions.append(stamps)
        broken += [replace(fault, location=Location(path, number, fault.location.column)) for fault in faults if not line.startswith(MARKS)]
    return versions, broken
