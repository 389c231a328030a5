"""Writing the data of the directory without building the site."""
from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from ..checks import check_root
from ..content.load import require
from ..directory import Directory
from ..finding import Severity
from ..site.plan import Places, in_order
from .common import AS_OF, ROOT


@click.command()
@ROOT
@click.option('--out', type=click.Path(file_okay=False, path_type=Path), required=True, help='Where the folders "data" and "calendar" are put.')
@click.option('--format', 'formats', multiple=True, help='Only this format, as "groups-json" (may be given several times).')
@AS_OF
def export(root: Path, out: Path, formats: tuple[str, ...], as_of: date) -> int:
    """Write the data of the directory: JSON, CSV, calendars, feeds and the report of what each format could not carry."""
    from ..exports import all_exports, files, write     # these take a while to import, and most commands do not need them
    from ..site import mkdocs
    known = [export.id for export in all_exports()]
    for name in formats:
        if name not in known:
            raise click.UsageError(f'There is no format "{name}"; there are: {", ".join(known)}.')
    library, findings = check_root(root, Severity.ERROR, as_of)
    require(findings)
    config = Places(root.resolve(), out).config
    languages = in_order(library.languages, mkdocs.language_order(config))
    changed = write(out, files(Directory.of(library, as_of), languages, mkdocs.site_url(config), formats), clear=not formats)
    click.echo(f'{changed} files of the data in {out} were changed.' if changed else f'Nothing to do: the data in {out} is up to date.')
    return 0
