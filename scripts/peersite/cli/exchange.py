"""The round trip of translations through PO files."""
from __future__ import annotations

from pathlib import Path

import click

from ..checks import check_library
from ..content import load_root
from ..content.writing import write_all
from ..finding import Severity
from ..formats import render
from ..translation import po
from ..translation.freshness import origin
from ..translation.history import previous
from .common import ROOT, counted, require_known, translate


@translate.command('export')
@ROOT
@click.option('--out', type=click.Path(file_okay=False, path_type=Path), required=True, help='The folder that the PO files are put into.')
@click.option('--language', 'languages', multiple=True, help='Export only into this language (may be given several times).')
def export(root: Path, out: Path, languages: tuple[str, ...]) -> int:
    """Write PO files, one for each target and source language, as "el.from-ro.po"."""
    docs = (root / 'docs').resolve()
    if docs in [out.resolve(), *out.resolve().parents]:
        raise click.UsageError(f'The PO files cannot be put into "{out}": that folder holds the content.')
    require_known(root, languages)
    library, findings = load_root(root)
    if errors := [finding for finding in findings if finding.severity is Severity.ERROR]:
        click.echo(render(errors, 'text'), err=True)
        click.echo('Nothing was exported: what these files say is not known.', err=True)
        return 1
    files = po.export(library, languages, previous(root, library), parent=lambda record, language: origin(library, record, language))
    kept = [name for name, data in files.items() if (out / name).exists() and (out / name).read_bytes() != data]
    if kept:
        click.echo(f'There is another {", ".join(kept)} in "{out}" already, and what was translated in it would be lost. '
                   'Import it first and delete it, or choose another folder. Nothing was exported.', err=True)
        return 1
    write_all(out, files)
    for name in files:
        click.echo(out / name)
    return 0


@translate.command('import')
@click.argument('file', type=click.Path(exists=True, dir_okay=False, path_type=Path))
@ROOT
@click.option('--dry-run', is_flag=True, help='Say what would change, and write nothing.')
@click.option('--partial', is_flag=True, help='Import what is right although other entries are refused.')
def import_file(file: Path, root: Path, dry_run: bool, partial: bool) -> int:
    """Bring the translations of the PO file FILE into the content. Only texts that were changed in it are touched."""
    made = po.import_po(root, str(file), file.read_bytes(), check_library, partial, dry_run)
    if made.findings:
        click.echo(render(made.findings, 'text'), err=made.refused)
    for change in made.changes:
        click.echo(f'{made.places[change]}: {change.key} {"changed" if change.old else "added"}')
    if made.changes:
        stamps = f', with {counted(len(made.stamps), "stamp file")}' if made.stamps else ''
        click.echo(f'{counted(len(made.changes), "text")} in {counted(len(set(made.places.values())), "file")}{" would be" if dry_run else ""} changed{stamps}.')
    else:
        click.echo('Nothing was changed.' if made.refused else 'Nothing to do: the file holds no translation that the project does not have.')
    return 1 if made.refused else 0
