"""Checking the content, and mending what can be mended unseen."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Callable

import click

from ..checks import check_files, examine, introduced
from ..content.edits import edited
from ..content.writing import write_all
from ..finding import Finding, Severity
from ..formats import FORMATS, render
from ..ledger import Ignore
from ..report import explained, markdown
from ..site.plan import cache_file
from ..translation.freshness import State
from ..translation.history import NoHistory, files_at, words_then
from .common import AS_OF, ROOT, require_known


@click.command()
@ROOT
@click.option('--language', 'languages', multiple=True, help='Report only on this language (may be given several times); facts are always reported.')
@click.option('--format', 'style', type=click.Choice([*FORMATS, 'markdown']), default='text', show_default=True,
              help='"markdown" is a report for a pull request, in the languages of the files.')
@click.option('--since', help='Report and fail only on what has come since this commit.')
@click.option('--fix', is_flag=True, help='Put right what can be put right without a person looking at it.')
@click.option('--ignored', is_flag=True, help='Report instead what is silenced by "_ignores.yml", with the reason.')
@click.option('--no-cache', is_flag=True, help='Check everything anew, and keep nothing for the next time.')
@AS_OF
def check(root: Path, languages: tuple[str, ...], style: str, since: str | None, fix: bool, ignored: bool, no_cache: bool, as_of: date) -> int:
    """Check the content and report everything that is wrong, by file, line and column."""
    require_known(root, languages)
    cache = None if no_cache else cache_file(root)
    if fix:
        for path in mend(root, languages, cache):
            click.echo(f'mended: {path}', err=True)
    checked = examine(root, as_of=as_of, cache=cache)
    findings = [because(*pair) for pair in checked.silenced] if ignored else checked.findings
    if since and not ignored:
        findings = introduced(findings, check_files(files_at(root, since), as_of)[1])
    if languages:
        findings = [f for f in findings if f.language in languages or not f.language]
    click.echo(markdown(checked.library, findings, looked_up(root)) if style == 'markdown' else render(findings, style, explained()))
    return 1 if any(f.severity is Severity.ERROR for f in findings) and not ignored else 0


def looked_up(root: Path) -> Callable[[State], str | None]:
    """What the original of a stale text said when it was translated, as far as the history knows. Languages that share an original share the answer."""
    known: dict[tuple[str, ...], str | None] = {}

    def then(item: State) -> str | None:
        asked = (item.parent.language, item.key, item.stamp.src, item.stamp.facts)
        if asked not in known:
            try:
                known[asked] = words_then(root, item.parent, item.stamp)
            except NoHistory:
                known[asked] = None
        return known[asked]
    return then


def because(finding: Finding, ignore: Ignore) -> Finding:
    """A silenced finding with the reason in the place of the remedy."""
    return replace(finding, hint=f'Ignored until {ignore.until} by {ignore.who} ({ignore.location}): {ignore.reason}', fix=None)


def mend(root: Path, languages: tuple[str, ...], cache: Path | None = None) -> list[str]:
    """Apply the safe fixes until nothing changes any more; the files that changed."""
    changed: set[str] = set()
    for _ in range(3):     # one fix can uncover another, as a space behind an invisible character; three rounds end it
        edits = [f.fix for f in examine(root, cache=cache).findings if f.fix and (not languages or f.language in languages)]
        now = write_all(root, edited({edit.path: (root / edit.path).read_bytes() for edit in edits}, edits))
        if not now:
            break
        changed.update(now)
    return sorted(changed)
