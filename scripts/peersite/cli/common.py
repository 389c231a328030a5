"""What the commands share: how one is run, which exit code it ends with, the option for the content root."""
from __future__ import annotations

import gc
import os
import re
import sys
import traceback
from contextlib import suppress
from pathlib import Path

import click

from ..content.day import build_date
from ..content.writing import finish
from ..finding import ContentError, Refused
from ..formats import render
from ..site.plan import PROJECT


def initials(context: click.Context, option: click.Parameter, value: str) -> str:
    """Initials (capitals, dots) or a role (small letters), as a stamp can hold them: a person's name has both, and is refused."""
    short = value.replace('.', '').replace('-', '').isupper() and len(value) <= 8
    if not re.fullmatch(r'[\w.-]+', value) or not (value == '-' or short or value == value.lower()):
        raise click.BadParameter(f'"{value}" is neither initials, as "AB", nor a role in small letters and one word, as "editor". '
                                 'Names of persons do not belong here.')
    return value


def resumed(root: Path) -> Path:
    """The content root, after a change of it that was interrupted is finished."""
    for path in finish(root):
        click.echo(f'finished: {path} (a change that was interrupted)', err=True)
    return root


BY = click.option('--by', default='-', callback=initials, help='Your initials, or your role in one word; never a name.')
ROOT = click.option('--root', type=click.Path(exists=True, file_okay=False, path_type=Path), default=PROJECT, show_default='this project',
                    callback=lambda context, option, root: resumed(root), help='The content root: the folder that holds "docs".')
AS_OF = click.option('--as-of', type=click.DateTime(['%Y-%m-%d']), callback=lambda context, option, day: day.date() if day else build_date(),
                     help='As if today were this day.  [default: SOURCE_DATE_EPOCH, else today]')


def run(command: click.Command, argv: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    try:
        return command.main(args=argv, standalone_mode=False) or 0
    except click.ClickException as fault:
        fault.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo('Stopped. Nothing was changed.', err=True)
        return 130
    except ContentError as fault:
        click.echo(render(fault.findings, 'text'), err=True)
        built = 'Nothing was built; an earlier site stays as it was.'
        click.echo(built if command.name == 'build' else 'This has to be mended first. Nothing was changed.', err=True)
        return 1
    except Refused as fault:
        click.echo(str(fault), err=True)
        return 1
    except OSError as fault:
        click.echo(f'{fault.filename or "A file"} cannot be read or written: {fault.strerror or fault}. Put that right, and run the command again.', err=True)
        return 2
    except Exception as fault:     # the last line of defence: a fault of ours must not look like one of the content
        traceback.print_exc()
        click.echo(f'\nThis is a fault of the tool, not of your text: {fault}\nPlease report it with the lines above.', err=True)
        return 2


def main(command: click.Command) -> None:
    """What the files in scripts/ call. The process ends here, and at once.

    Taking thousands of groups apart in memory would last seconds, and so would a last look for cyclic garbage (see `machine.steady`).
    """
    gc.disable()
    code = run(command)
    with suppress(BrokenPipeError):     # nobody reads any more
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def counted(count: int, noun: str) -> str:
    """A number with its noun."""
    return f'{count} {noun}{"" if count == 1 else "s"}'


def known_languages(root: Path) -> list[str]:
    """The language folders of a content root."""
    return sorted(p.name for p in (root / 'docs').glob('*') if p.is_dir() and not p.name.startswith(('_', '.')) and p.name != 'assets')


def require_known(root: Path, languages: tuple[str, ...]) -> None:
    """Refuse a language that the content root does not have."""
    known = known_languages(root)
    for code in languages:
        if code not in known:
            raise click.UsageError(f'There is no language "{code}" here; there are: {", ".join(known)}.')


@click.group()
def translate():
    """Keep translations fresh: see what changed, confirm, rename; exchange them with translators' programs."""
