"""Stubs of something new, and the files that are made from other files."""
from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from .. import generated, new, sample
from ..content.day import build_date
from ..site.plan import PROJECT
from .common import AS_OF, ROOT


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


@create.command('group')
@ROOT
@AS_OF
@click.argument('id')
@click.option('--host', required=True, help='The id of the organisation behind it.')
@click.option('--country', required=True, help='Where it meets, or whose zone its hours are in: two capital letters, as "RO".')
@click.option('--source-language', 'language', required=True, help='The language in which its words are written first.')
def create_group(root: Path, as_of: date, id: str, host: str, country: str, language: str) -> int:
    """Add the group ID to the directory, with all its facts unknown."""
    told(root, new.group(root, id, host, country, language, as_of))
    click.echo('Fill in both files, then run "python scripts/check.py". Nothing is built until somebody has verified the group or it is "unconfirmed" '
               'with a source. Then run "make generate", which takes down that its address has been given.')
    return 0


@create.command('sample')
@click.option('--groups', type=click.IntRange(0), required=True, help='How many groups.')
@click.option('--out', type=click.Path(file_okay=False, path_type=Path), required=True, help='A new folder for it.')
@click.option('--faults', is_flag=True, help='Give two groups in a hundred a fault, and list them in faults.json.')
@click.option('--seed', type=int, default=1, show_default=True, help='Another number makes other groups.')
@click.option('--as-of', type=click.DateTime(['%Y-%m-%d']), help='The day on which its listings are as old as they should be.  [default: today]')
def create_sample(groups: int, out: Path, faults: bool, seed: int, as_of) -> int:
    """Write a made-up content root, for tests and demonstrations."""
    day = as_of.date() if as_of else build_date()
    count = sample.write(PROJECT, out, groups, seed, day, faults)
    click.echo(f'{count} files, and the prose of the project around them. To build the site: '
               f'python scripts/build.py --root {out} --as-of {day}')
    return 0


def told(root: Path, paths: list[Path]) -> None:
    """Say which files were written."""
    for path in paths:
        click.echo(path.relative_to(root))
