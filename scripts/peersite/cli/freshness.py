"""The commands of `scripts/translate.py` that say what is fresh: diff, confirm, todo, stamp, move."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from .. import report
from ..checks import check_root
from ..content import load, load_root, read_tree
from ..content.edits import as_patch
from ..content.idfiles import RETIRED
from ..content.load import require
from ..content.writing import write_all
from ..finding import Severity
from ..formats import render
from ..model import Library
from ..translation import moving, patching, stamping
from ..translation.freshness import State, Status, states
from ..translation.history import NoHistory, files_at, words_then
from ..translation.stamps import review_of
from ..translation.todo import plan
from ..translation.worddiff import marked, share
from .common import BY, ROOT, counted, translate

LANGUAGE = click.option('--language', help='Only this language.')


def read(root: Path) -> Library:
    """The content, which has to be readable."""
    library, faults = load_root(root)
    require(faults)
    return library


def chosen(library: Library, keys: tuple[str, ...], language: str | None) -> list[State]:
    """The states that were asked for: by key, by record (`roles/hope`), or all that are not fresh."""
    if language and language not in library.languages:
        raise click.UsageError(f'There is no language "{language}" here; there are: {", ".join(library.languages)}.')
    mine = [item for item in states(library) if item.unit and item.status is not Status.SOURCE and language in (None, item.language)]
    for key in keys:
        if not any(item.key == key or item.key.split('#')[0] == key for item in mine):
            raise click.UsageError(f'There is no translated text "{key}"{f" in {language}" if language else ""}.')
    if keys:
        return [item for item in mine if item.key in keys or item.key.split('#')[0] in keys]
    return [item for item in mine if item.status in (Status.STALE, Status.BYPASSED, Status.DETACHED)]


def describe(root: Path, item: State) -> str:
    """One text with what changed in its source since it was translated, as text for a terminal."""
    lines = [f'{item.key}  [{item.language}]  {item.status.value}', f'  {item.unit.location}']
    if item.parent is None:
        return '\n'.join([*lines, '  There is nothing left that it was made from.', f'  {item.language}: {item.unit.text}'])
    if item.stamp is None:
        lines.append('  It has no stamp: nothing says what it was made from.')
    elif item.status is Status.BYPASSED:
        lines.append(f'  It was made from "{item.stamp.origin}", which has no such text any more. This is the original.')
    elif item.status is Status.STALE:
        try:
            old = words_then(root, item.parent, item.stamp)
        except NoHistory as fault:
            lines.append(f'  The words it was made from cannot be shown. {fault}')
        else:
            kind = 'only numbers or addresses' if not item.change.words else 'a little' if share(old, item.parent.text) < 0.2 else 'a lot'
            lines += [f'  Changed: {kind}.', f'  {item.parent.language}: {marked(old, item.parent.text)}', f'  {item.language}: {item.unit.text}']
            return '\n'.join([*lines, *ready(old, item)])
    return '\n'.join([*lines, f'  {item.parent.language}: {item.parent.text}', f'  {item.language}: {item.unit.text}'])


def ready(old: str, item: State) -> list[str]:
    """The ready patch of a text whose original changed in facts only, or why there is none; nothing for any other text."""
    if not patching.only_facts(old, item.parent.text, item.parent.language):
        return []
    try:
        made = patching.patch(old, item.parent, item.unit)
    except patching.NoPatch as fault:
        return [f'  No patch can be made: {fault}']
    if made.text == item.unit.text:
        return ['  The numbers are the same, written another way: nothing has to change here.']
    return [f'  patch: {marked(item.unit.text, made.text)}', *(f'         {doubt}' for doubt in made.doubts),
            f'         Apply it: python scripts/translate.py patch {item.key} --language {item.language}']


@translate.command()
@ROOT
@LANGUAGE
@click.argument('keys', nargs=-1)
def diff(root: Path, language: str | None, keys: tuple[str, ...]) -> int:
    """Show what changed in the original since each translation was made, word by word.

    KEYS are texts (roles/hope#name) or records (roles/hope); without them, every text that is out of date.
    """
    items = chosen(read(root), keys, language)
    for item in items:
        click.echo(describe(root, item) + '\n')
    click.echo(f'{counted(len(items), "text")}.' if items else 'Every stamped translation is up to date.')
    return 0


@translate.command()
@ROOT
@click.option('--language', required=True, help='The language of the translation.')
@click.option('--from', 'origin', help='The language it is now compared with, if that is another one than before.')
@BY
@click.option('--state', type=click.Choice(['translated', 'reviewed']), default='translated', show_default=True)
@click.option('--yes', is_flag=True, help='Do not ask: the difference was read before.')
@click.argument('keys', nargs=-1, required=True)
def confirm(root: Path, language: str, origin: str | None, by: str, state: str, yes: bool, keys: tuple[str, ...]) -> int:
    """Take down that these translations, unchanged, say what the original says now. Each difference is shown first."""
    library = read(root)
    stamps = {code: dict(of_language) for code, of_language in library.stamps.items()}
    units = {(unit.language, unit.key): unit for unit in library.units()}
    count = 0
    for item in chosen(library, keys, language):
        if origin:
            if (origin, item.key) not in units or origin == language:
                raise click.UsageError(f'"{origin}" has no text "{item.key}" to compare with.')
            item = replace(item, parent=units[origin, item.key])
        if item.parent is None:
            raise click.UsageError(f'There is nothing left that "{item.key}" was made from. Name another language with --from.')
        if stamping.leads_back(stamps, item.key, language, item.parent.language):
            raise click.UsageError(f'"{item.key}" in "{item.parent.language}" is itself said to be made from "{language}": the two would lead round in a circle. '
                                   f'Compare it with the original: --from {item.record.source_language}')
        click.echo(describe(root, item))
        if not (yes or click.confirm('  Does the translation say what the original says now?', default=False)):
            continue
        stamp = stamping.confirmed(item, item.stamp.by if state == 'reviewed' and item.stamp else by)
        if state == 'reviewed':
            if by == '-' or by == stamp.by:
                raise click.UsageError('A review needs the initials (--by) of somebody other than the translator.')
            stamp = replace(stamp, state='reviewed', review=f'{by}:{review_of(stamp)}')
        stamps.setdefault(language, {})[item.key] = stamp
        count += 1
    write_all(root, stamping.stamp_files(library, stamps))
    click.echo(f'{counted(count, "text")} confirmed.')
    return 0


@translate.command()
@ROOT
@LANGUAGE
def todo(root: Path, language: str | None) -> int:
    """What to do next, in the right order, with the number of words."""
    library = read(root)
    if language and language not in library.languages:
        raise click.UsageError(f'There is no language "{language}" here; there are: {", ".join(library.languages)}.')
    tasks = [task for task in plan(library) if language in (None, task.language)]
    for task in tasks:
        click.echo(f'{task.language}  {task.what:<12}  {counted(task.words, "word"):>11}  {task.location}  {task.record}')
    click.echo(f'{counted(len(tasks), "thing")} to do, {counted(sum(task.words for task in tasks), "word")}.' if tasks else 'Nothing to do.')
    return 0


@translate.command()
@ROOT
@click.option('--since', default='HEAD', show_default=True, help='The commit before the change.')
@click.option('--dry-run', is_flag=True, help='Only say which stamps would change.')
@click.option('--format', 'style', type=click.Choice(['text', 'patch', 'markdown']), default='text', show_default=True,
              help='"patch" is the change of the stamp files for "git apply", "markdown" a part of the report for a pull request; both write nothing.')
def stamp(root: Path, since: str, dry_run: bool, style: str) -> int:
    """Write the stamps that the change since a commit has earned."""
    library = read(root)
    try:
        before = load(files_at(root, since))[0]
    except NoHistory as fault:
        click.echo(f'Without the state before the change no stamp can be earned. {fault} '
                   'Texts can be confirmed one by one all the same: "python scripts/translate.py confirm KEY --language CODE".', err=True)
        return 1
    after = stamping.earned(library, before)
    old = {(code, key): s for code, of_language in library.stamps.items() for key, s in of_language.items()}
    new = {(code, key): s for code, of_language in after.items() for key, s in of_language.items()}
    plain = lambda s: (s.origin, s.src, s.facts, s.tgt, s.state, s.by, s.review)     # noqa: E731: where it stands is not part of it
    changed = [key for key, value in new.items() if key not in old or plain(old[key]) != plain(value)]
    gone = [key for key in old if key not in new]
    content = read_tree(root)[0]
    ended = moving.deleted(library, before)
    files = {**stamping.stamp_files(library, after), **moving.noted(content, ended)}
    if style != 'text':
        source = lambda s: s and (s.origin, s.src, s.facts)     # noqa: E731: a mended slip moves the hash of the translation, and earns nothing
        earned = [key for key in changed if source(old.get(key)) != source(new[key])]
        click.echo(as_patch(content, files) if style == 'patch' else report.stamps(library, earned), nl=False)
        return 0
    if not dry_run:
        write_all(root, files)
    for code, key in changed[:50]:
        click.echo(f'{code}  {key}')
    if len(changed) > 50:
        click.echo(f'… and {len(changed) - 50} more')
    click.echo(f'{counted(len(changed), "stamp")} {"would be " if dry_run else ""}written, {len(gone)} dropped.')
    for name in ended:
        click.echo(f'{name} was deleted; its id {"would be" if dry_run else "is"} written into {RETIRED} and never used again.')
    return 0


@translate.command()
@ROOT
@click.option('--dry-run', is_flag=True, help='Only say which files would change.')
@click.argument('kind')
@click.argument('old')
@click.argument('new')
def move(root: Path, dry_run: bool, kind: str, old: str, new: str) -> int:
    """Give the record OLD of a KIND the id NEW: in the facts, in every language, in stamps and references."""
    library = read(root)
    files, _ = read_tree(root)
    changed = moving.move(library, files, kind, old, new)
    if not dry_run:
        write_all(root, changed)
    for path in sorted(changed):
        click.echo(f'{path}{" (removed)" if changed[path] is None else ""}')
    if dry_run:
        return 0
    broken = [f for f in check_root(root)[1] if f.severity is Severity.ERROR]
    if broken:
        click.echo('The record has its new id. What still names the old one:\n' + render(broken, 'text'), err=True)
    return 1 if broken else 0
