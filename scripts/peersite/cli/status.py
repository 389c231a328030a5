"""What waits for somebody: what changes in the directory by itself in the next days."""
from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from ..content import load_root
from ..content.load import require
from ..directory.due import Due, due
from .common import AS_OF, ROOT

LONGEST = 200     # entries of a list for people; the forge takes no longer text


@click.command()
@ROOT
@AS_OF
@click.option('--due', 'days', type=click.IntRange(0, 3660), default=60, show_default=True, help='How many days to look ahead.')
@click.option('--format', 'style', type=click.Choice(['text', 'json', 'markdown']), default='text', show_default=True, help='"markdown" is for an issue of the forge.')
def status(root: Path, as_of: date, days: int, style: str) -> int:
    """List what the next days bring: listings that age, consents and pauses that end, helplines to call again.

    What has been waiting for longer comes first.
    """
    library, faults = load_root(root)
    require(faults)
    found = due(library, as_of, days)
    click.echo(RENDER[style](found, as_of, days))
    return 0


def as_text(found: list[Due], as_of: date, days: int) -> str:
    """Two lines for each, and a sentence at the end."""
    lines = [f'{day_of(item, as_of)}  {item.record}  {item.location}\n    {item.sentence}' for item in found]
    return '\n'.join([*lines, total(found, as_of, days)])


def as_markdown(found: list[Due], as_of: date, days: int) -> str:
    """A list; ids and dates are all that comes from the content, and neither can hold markup."""
    lines = [f'- [ ] **{day_of(item, as_of)}** `{item.record}` (`{item.location.path}`, line {item.location.line}): {item.sentence}' for item in found[:LONGEST]]
    more = [f'- … and {len(found) - LONGEST} more: `python scripts/status.py --due {days}`'] if len(found) > LONGEST else []
    return '\n'.join([total(found, as_of, days), '', *lines, *more]).rstrip()


def as_json(found: list[Due], as_of: date, days: int) -> str:
    """One array of objects."""
    return json.dumps([{'day': item.day.isoformat(), 'record': item.record, 'what': item.what, 'sentence': item.sentence, 'path': item.location.path,
                        'line': item.location.line} for item in found], ensure_ascii=False, indent=1)


def day_of(item: Due, as_of: date) -> str:
    """The day, and whether it is past."""
    return f'{item.day} (overdue)' if item.day < as_of else f'{item.day}'


def total(found: list[Due], as_of: date, days: int) -> str:
    """How many there are."""
    if not found:
        return f'Nothing changes within {days} days of {as_of}.'
    return f'{len(found)} {"thing changes" if len(found) == 1 else "things change"} or {"waits" if len(found) == 1 else "wait"} within {days} days of {as_of}.'


RENDER = {'text': as_text, 'json': as_json, 'markdown': as_markdown}
