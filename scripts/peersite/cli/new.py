"""Stubs of something new, and the files that are made from other files."""
from __future__ import annotations

from pathlib import Path

import click

from .. import generated, new
from .common import ROOT


@click.command()
@ROOT
def generate(root: Path) -> int:
    """Bring every generated file up to date: schemas, editor settings, the catalogue of checks, the interface's strings."""
    for path in generated.write(root) or ['Nothing to do: every generated file is up to date.']:
        click.echo(path)
    return 0


@click.group('new')
def create():
    """Write the stubs of something new."""


@create.command('language')
@ROOT
@click.argument('code')
def create_language(root: Path, code: str) -> int:
    """Add the language CODE, as "uk"."""
    told(root, new.language(root, code))
    click.echo(f'The site now has a language "{code}", shown in the originals until it is translated. '
               f'Begin with interface.po; "python scripts/check.py --language {code}" lists what is missing.')
    return 0


@create.command('record')
@ROOT
@click.argument('kind')
@click.argument('id')
@click.option('--source', required=True, help='The id of the source it comes from.')
def create_record(root: Path, kind: str, id: str, source: str) -> int:
    """Add the record ID to a KIND of content."""
    told(root, new.record(root, kind, id, source))
    click.echo('Replace every TODO.')
    return 0


def told(root: Path, paths: list[Path]) -> None:
    """Say which files were written."""
    for path in paths:
        click.echo(path.relative_to(root))
