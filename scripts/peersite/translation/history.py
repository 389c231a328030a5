"""What git remembers: the content of an earlier commit, and the words that a text had when it was translated.

Git is asked only for old words, never for dates or for whether something is fresh. Without git, or in a shallow clone,
NoHistory says so, and what can be done.
"""
from __future__ import annotations

import os
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Callable

from ..content.idfiles import RETIRED, read_retired
from ..content.prose import parse_page
from ..content.strict_yaml import parse
from ..finding import Refused
from ..ledger import Stamp
from ..model import Library, Unit
from .freshness import Status, states
from .stamps import change

COMMITS = 400     # how far back a text is looked for
OUTSIDE = ('This folder belongs to no git repository (an unpacked archive is none), so nothing is known of earlier versions here. '
           'To see them, work in a clone of the project.')
SHALLOW = 'This copy holds only the newest part of the history; "git fetch --unshallow" brings the rest.'
REASONS = (('not a git repository', OUTSIDE),
           ('dubious ownership', 'git does not trust this folder, because it belongs to somebody else. If you do: git config --global --add safe.directory "$PWD"'))


class NoHistory(Refused):
    """The history cannot be read; the message says why and what to do."""


def git(root: Path, *arguments: str, data: bytes | None = None) -> bytes:
    """What git prints. Raises NoHistory if there is no git, no repository, or git refuses."""
    try:
        done = subprocess.run(['git', '-C', str(root), *arguments], input=data, capture_output=True, env={**os.environ, 'LC_ALL': 'C'})
    except FileNotFoundError:
        raise NoHistory('The program git is not installed here, and without it earlier versions cannot be read. Install git, and work in a clone.') from None
    if done.returncode:
        said = done.stderr.decode('utf-8', 'replace').strip()
        known = next((reason for sign, reason in REASONS if sign in said), None)
        raise NoHistory(known or f'git cannot read the history: {said.splitlines()[-1].rstrip(".") if said else "it gives no reason"}.')
    return done.stdout


def shallow(root: Path) -> bool:
    """Whether the clone holds only the newest part of the history."""
    return git(root, 'rev-parse', '--is-shallow-repository').strip() == b'true'


def files_at(root: Path, revision: str) -> dict[str, bytes]:
    """The content files of an earlier commit, as `read_tree` would have read them, by path relative to the root."""
    if revision.startswith('-'):
        raise NoHistory(f'"{revision}" does not name a commit.')
    prefix = git(root, 'rev-parse', '--show-prefix').decode().strip()
    try:
        git(root, 'rev-parse', '--verify', '--quiet', f'{revision}^{{commit}}')
    except NoHistory:
        raise NoHistory(f'There is no commit "{revision}" here. {SHALLOW if shallow(root) else "git log shows those that there are."}') from None
    listed = git(root, 'ls-tree', '-r', '-z', revision, '--', 'docs').decode().split('\0')
    entries = [(meta.split()[0], meta.split()[2], name.removeprefix(prefix)) for line in listed if line for meta, name in [line.split('\t', 1)]]
    wanted = [(blob, name) for mode, blob, name in entries if mode.startswith('100') and is_content(name)]
    return dict(zip([name for _, name in wanted], blobs(root, [blob for blob, _ in wanted])))


def is_content(path: str) -> bool:
    """Whether a path of an earlier commit is content rather than generated or about the project."""
    parts = path.split('/')
    return path.endswith(('.yml', '.md', '.po', '.pot', '.txt')) and len(parts) > 2 and (parts[1] == '_facts' or not parts[1].startswith('_'))


def blobs(root: Path, names: list[str]) -> list[bytes]:
    """The contents of blobs, all through one process."""
    output = git(root, 'cat-file', '--batch', data='\n'.join([*names, '']).encode())
    found, at = [], 0
    for _ in names:
        end = output.index(b'\n', at)
        if not output[at:end].split()[-1].isdigit():
            raise NoHistory('Earlier versions are not in this copy, and git cannot fetch them now. Connect to the internet, or clone the whole project.')
        size = int(output[at:end].split()[-1])
        found.append(output[end + 1:end + 1 + size])
        at = end + size + 2
    return found


def earlier_texts(root: Path, unit: Unit) -> list[str]:
    """The different texts that a unit has had, also under earlier ids, newest first. Raises NoHistory where none can be read."""
    path, ids = unit.location.path, earlier_ids(root, unit)
    paths = list(dict.fromkeys([path, *(path.replace(f'/{unit.record}.yml', f'/{id}.yml') for id in ids)]))
    lines = git(root, 'log', f'-{COMMITS}', '--format=', '--raw', '--no-abbrev', '--no-renames', '--', *paths).decode().splitlines()
    names = [name for line in lines if line.startswith(':') and (name := line.split()[3]).strip('0')]
    if not names:
        raise NoHistory(f'The history holds no earlier version of {path}.')
    texts: list[str] = []
    for data in blobs(root, list(dict.fromkeys(names))):
        text = next((found for id in ids if (found := text_in(path, data, unit, id)) is not None), None)
        if text is not None and text not in texts:
            texts.append(text)
    return texts


def earlier_ids(root: Path, unit: Unit) -> list[str]:
    """The id of the unit's record, and those that it had before."""
    try:
        retired = read_retired(RETIRED, (root / RETIRED).read_bytes())[0]
    except OSError:
        return [unit.record]
    ids = [unit.record]
    for id in ids:     # the list grows while it is walked through
        ids += [old for name, entry in retired.items() if entry.successor == f'{unit.kind}/{id}' and (old := name.partition('/')[2]) not in ids]
    return ids


def words_then(root: Path, source: Unit, stamp: Stamp) -> str:
    """What a text said when the translation with this stamp was made from it. Raises NoHistory, with the reason, where that is not known."""
    for text in earlier_texts(root, source):
        if not change(stamp, text):
            return text
    raise NoHistory(f'No version of the original fits the stamp in {stamp.location}. ' + (
        SHALLOW if shallow(root) else 'Such words were never committed, or the stamp was changed by hand: compare the two texts as they are now.'))


@lru_cache(maxsize=512)
def parsed(path: str, data: bytes):
    """The value of a content file."""
    return (parse_page if path.endswith('.md') else parse)(path, data).value


def text_in(path: str, data: bytes, unit: Unit, id: str) -> str | None:
    """The text of a unit in one version of its file, in which its record went by this id."""
    value = parsed(path, data)
    one_record = path.endswith('.md') or path.count('/') > 2
    for step in unit.path if one_record else (id, *unit.path):
        if not isinstance(value, dict) or step not in value:
            return None
        value = value[step]
    return value if isinstance(value, str) else None


def previous(root: Path, library: Library) -> Callable[[Unit, Unit], str | None]:
    """A function of a source and a target text: what the source said when the target was translated from it.

    None if the target is up to date, '' if it is not and the history does not know.
    """
    stale = {(item.language, item.key): item for item in states(library) if item.status is Status.STALE}

    def lookup(source: Unit, target: Unit) -> str | None:
        item = stale.get((target.language, target.key))
        if item is None or item.stamp.origin != source.language:
            return None
        try:
            return words_then(root, source, item.stamp)
        except NoHistory:
            return ''
    return lookup
