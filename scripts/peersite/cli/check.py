"""Checking the content, and mending what can be mended unseen."""
from __future__ import annotations

from pathlib import Path

import click

from ..checks import check_files, check_root, introduced
from ..content.edits import edited, write_all
from ..finding import Severity
from ..formats import FORMATS, render
from ..report import markdown
from ..translation.history import files_at
from .common import ROOT, require_known


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
