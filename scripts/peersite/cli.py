"""The commands. Only here is anything printed, and only here does a program end.

Exit codes: 0 all is well, 1 the content has errors (or a request was refused), 2 the tool itself is at fault or was
called wrongly.
"""
from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import Callable

import click

from . import generated, new
from .checks import check_files, check_root, introduced
from .content.edits import edited, write_all
from .finding import ContentError, Severity
from .formats import FORMATS, render
from .report import markdown
from .site.plan import PROJECT, Places, build_date
from .translation.history import NoHistory, files_at

ROOT = click.option('--root', type=click.Path(exists=True, file_okay=False, path_type=Path), default=PROJECT, show_default='this project',
                    help='The content root: the folder that holds "docs".')


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
        click.echo('Nothing was built; an earlier site stays as it was.', err=True)
        return 1
    except (new.Refused, NoHistory) as fault:
        click.echo(str(fault), err=True)
        return 1
    except Exception as fault:     # the last line of defence: a fault of ours must not look like one of the content
        traceback.print_exc()
        click.echo(f'\nThis is a fault of the tool, not of your text: {fault}\nPlease report it with the lines above.', err=True)
        return 2


@click.command()
@ROOT
@click.option('--out', type=click.Path(file_okay=False, path_type=Path), help='Where the site is put.  [default: "site" in the content root]')
@click.option('--language', 'languages', multiple=True, help='Build only this language (may be given several times).')
@click.option('--as-of', type=click.DateTime(['%Y-%m-%d']), help='Build as if today were this day.')
def build(root: Path, out: Path | None, languages: tuple[str, ...], as_of) -> int:
    """Check the content and build the site."""
    from .site.build import build_site     # MkDocs takes a while to import, and no other command needs it
    out = (out or root / 'site').resolve()
    if out == root.resolve() or out in root.resolve().parents or (root / 'docs').resolve() in [out, *out.parents]:
        raise click.UsageError(f'The site cannot be put into "{out}": that folder holds the content.')
    if out.exists() and any(out.iterdir()) and not (out / 'index.html').exists():
        raise click.UsageError(f'The site cannot be put into "{out}": what is there is not a site, and would be lost. Choose an empty folder.')
    require_known(root, languages)
    build_site(Places(root.resolve(), out), languages, as_of.date() if as_of else build_date(), click.echo)
    click.echo(f'The site is in {out}. To look at it: python -m http.server --directory {out}')
    return 0


def known_languages(root: Path) -> list[str]:
    """The language folders of a content root."""
    return sorted(p.name for p in (root / 'docs').glob('*') if p.is_dir() and not p.name.startswith(('_', '.')) and p.name != 'assets')


def require_known(root: Path, languages: tuple[str, ...]) -> None:
    """Refuse a language that the content root does not have."""
    known = known_languages(root)
    for code in languages:
        if code not in known:
            raise click.UsageError(f'There is no language "{code}" here; there are: {", ".join(known)}.')


@click.command()
@ROOT
@click.option('--language', 'languages', multiple=True, help='Report only on this language (may be given several times); facts are always reported.')
@click.option('--format', 'style', type=click.Choice([*FORMATS, 'markdown']), default='text', show_default=True,
              help='"markdown" is a report for a pull request, in the languages of the files.')
@click.option('--since', help='Report and fail only on what has come since this commit.')
@click.option('--fix', is_flag=True, help='Put right what can be put right without a person looking at it.')
def check(root: Path, languages: tuple[str, ...], style: str, since: str | None, fix: bool) -> int:
    """Check the content and report everything that is wrong, by file, line and column."""
    require_known(root, languages)
    if fix:
        for path in mend(root, languages):
            click.echo(f'mended: {path}', err=True)
    library, findings = check_root(root)
    if since:
        findings = introduced(findings, check_files(files_at(root, since))[1])
    if languages:
        findings = [f for f in findings if f.language in languages or not f.language]
    click.echo(markdown(library, findings) if style == 'markdown' else render(findings, style))
    return 1 if any(f.severity is Severity.ERROR for f in findings) else 0


def mend(root: Path, languages: tuple[str, ...]) -> list[str]:
    """Apply the safe fixes until nothing changes any more; the files that changed."""
    changed: set[str] = set()
    for _ in range(3):     # one fix can uncover another, as a space behind an invisible character; three rounds end it
        edits = [f.fix for f in check_root(root)[1] if f.fix and (not languages or f.language in languages)]
        now = write_all(root, edited({edit.path: (root / edit.path).read_bytes() for edit in edits}, edits))
        if not now:
            break
        changed.update(now)
    return sorted(changed)


@click.command(context_settings={'ignore_unknown_options': True})
@click.argument('options', nargs=-1, type=click.UNPROCESSED)
def serve(options: tuple[str, ...]) -> int:
    """A live preview; OPTIONS go to `mkdocs serve` (as `--dev-addr localhost:8001`)."""
    from .site.mkdocs import serve_site
    serve_site(PROJECT / 'mkdocs.yml', options)
    return 0


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


def main(command: Callable) -> None:
    """What the files in scripts/ call."""
    sys.exit(run(command))
