"""Writing the data of the directory without building the site."""
from __future__ import annotations

from pathlib import Path

import click

from ..checks import check_root
from ..content.load import require
from ..directory import Directory
from ..exports import all_exports, files
from ..exports.writing import write
from ..finding import Severity
from ..site import mkdocs
from ..site.plan import Places, build_date
from .common import ROOT


@click.command()
@ROOT
@click.option('--out', type=click.Path(file_okay=False, path_type=Path), required=True, help='Where the folders "data" and "calendar" are put.')
@click.option('--format', 'formats', type=click.Choice([export.id for export in all_exports()]), multiple=True, help='Only this format (may be given several times).')
@click.option('--as-of', type=click.DateTime(['%Y-%m-%d']), help='Export as if today were this day.')
def export(root: Path, out: Path, formats: tuple[str, ...], as_of) -> int:
    """Write the data of the directory: JSON, CSV, calendars, feeds and the report of what each format could not carry."""
    library, findings = check_root(root, Severity.ERROR)
    require(findings)
    day, places = as_of.date() if as_of else build_date(), Places(root.resolve(), out.resolve())
    changed = write(out, files(Directory.of(library, day), mkdocs.language_order(places.config), mkdocs.site_url(places.config), formats), clear=not formats)
    click.echo(f'{changed} files of the data in {out} were changed.' if changed else f'Nothing to do: the data in {out} is up to date.')
    return 0
