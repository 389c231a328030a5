"""The command that puts new numbers, dates and addresses of the original into its translations."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from ..checks import check_library
from ..content import load, read_tree
from ..content.edits import as_patch
from ..content.load import require
from ..content.writing import write_all
from ..formats import render
from ..model import Library
from ..translation import patching, stamping
from ..translation.freshness import State, Status
from ..translation.history import NoHistory, words_then
from ..translation.po.placing import Change
from ..translation.po.proof import Proof
from ..translation.worddiff import marked
from .common import BY, ROOT, counted, translate
from .freshness import LANGUAGE, chosen


@translate.command()
@ROOT
@LANGUAGE
@BY
@click.option('--dry-run', is_flag=True, help='Print the patches for "git apply", and write nothing.')
@click.option('--yes', is_flag=True, help='Do not ask: the patches of the texts named were read before.')
@click.argument('keys', nargs=-1)
def patch(root: Path, language: str | None, by: str, dry_run: bool, yes: bool, keys: tuple[str, ...]) -> int:
    """Put the facts that changed in an original into the translations that still have the old ones. Each is shown first.

    KEYS are texts (roles/hope#name) or records (roles/hope); without them, every text whose original changed in facts only.
    """
    if yes and not keys:
        raise click.UsageError('Name the texts whose patches were read; nothing is changed unseen.')
    files, unread = read_tree(root)
    library, faults = load(files, (fault.location.path for fault in unread))
    require([*unread, *faults])
    accepted: list[tuple[State, str]] = []
    for item in chosen(library, keys, language):
        made = proposed(root, item, bool(keys))
        if made and (dry_run or yes or click.confirm('  Is this right?', default=False)):
            accepted.append((item, made.text))
    changes = [Change(item.record, item.path, item.language, item.parent, item.unit.text, text, item.unit.location.line)
               for item, text in accepted if text != item.unit.text]
    tried = Proof(library, files, [], faults, check_library, 'the patch').prove(changes)
    if tried.refused:
        click.echo(render(tried.findings, 'text'), err=True)
        click.echo('Nothing was changed.', err=True)
        return 1
    if dry_run:
        click.echo(as_patch(files, tried.files), nl=False)
        return 0
    write_all(root, {**tried.files, **stamped(load({**files, **tried.files})[0], [item for item, _ in accepted], by)})
    click.echo(f'{counted(len(accepted), "text")} patched and confirmed.')
    return 0


def proposed(root: Path, item: State, named: bool) -> patching.Patch | None:
    """The patch of one text, shown with what it is made from; why there is none is said as well, except of unnamed texts with other changes."""
    head = f'{item.key}  [{item.language}]  {item.unit.location}'
    if item.status is not Status.STALE:
        if named:
            click.echo(f'{head}\n  Nothing to patch: it is {item.status.value}.', err=True)
        return None
    try:
        old = words_then(root, item.parent, item.stamp)
        if not named and not patching.only_facts(old, item.parent.text, item.parent.language):
            return None
        made = patching.patch(old, item.parent, item.unit)
    except (NoHistory, patching.NoPatch) as fault:
        if named or not item.change.words:
            click.echo(f'{head}\n  No patch can be made: {fault}', err=True)
        return None
    shown = [f'  {item.parent.language}: {marked(old, item.parent.text)}', f'  {item.language}: {marked(item.unit.text, made.text)}', *(f'  {doubt}' for doubt in made.doubts)]
    click.echo('\n'.join([head, *shown]), err=True)
    return made


def stamped(library: Library, items: list[State], by: str) -> dict[str, bytes | None]:
    """The stamp files once these texts, as they are now, are confirmed."""
    stamps = {code: dict(of_language) for code, of_language in library.stamps.items()}
    for item in items:
        unit = next(unit for unit in library.records[item.record.kind.id][item.record.id].units(item.language) if unit.path == item.path)
        stamps.setdefault(item.language, {})[item.key] = stamping.confirmed(replace(item, unit=unit), by if by != '-' or not item.stamp else item.stamp.by)
    return stamping.stamp_files(library, stamps)
