"""What git remembers: the content of an earlier commit, and the words that a text had when it was translated.

Git is asked only for old words, never for dates or for whether something is fresh. Without git, or in a shallow clone,
the answers are None and the tools say so.
"""
from __future__ import annotations

import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Callable

from ..content.prose import parse_page
from ..content.strict_yaml import parse
from ..finding import Refused
from ..model import Library, Unit
from .freshness import Status, states
from .stamps import change

COMMITS = 400     # how far back a text is looked for


class NoHistory(Refused):
    """The history cannot be read; the message says why and what to do."""


def git(root: Path, *arguments: str, data: bytes | None = None) -> bytes:
    """What git prints. Raises NoHistory if there is no git, no repository or no such commit."""
    try:
        done = subprocess.run(['git', '-C', str(root), *arguments], input=data, capture_output=True)
    except FileNotFoundError:
        raise NoHistory('The program git is not installed here.') from None
    if done.returncode:
        raise NoHistory(f'git cannot answer: {done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["no reason given"]}')
    return done.stdout


def files_at(root: Path, revision: str) -> dict[str, bytes]:
    """The content files of an earlier commit, as `read_tree` would have read them, by path relative to the root."""
    if revision.startswith('-'):
        raise NoHistory(f'"{revision}" does not name a commit.')
    prefix = git(root, 'rev-parse', '--show-prefix').decode().strip()
    git(root, 'rev-parse', '--verify', '--quiet', f'{revision}^{{commit}}')
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
        size = int(output[at:end].split()[-1])
        found.append(output[end + 1:end + 1 + size])
        at = end + size + 2
    return found


def earlier_texts(root: Path, unit: Unit) -> list[str]:
    """The different texts that a unit has had, newest first. Raises NoHistory where none can be read."""
    path = unit.location.path
    lines = git(root, 'log', f'-{COMMITS}', '--format=', '--raw', '--no-abbrev', '--no-renames', '--', path).decode().splitlines()
    names = [name for line in lines if line.startswith(':') and (name := line.split()[3]).strip('0')]
    if not names:
        raise NoHistory(f'The history holds no earlier version of {path}.')
    texts: list[str] = []
    for data in blobs(root, list(dict.fromkeys(names))):
        text = text_in(path, data, unit)
        if text is not None and text not in texts:
            texts.append(text)
    return texts


def text_as_stamped(root: Path, unit: Unit, matches: Callable[[str], bool]) -> str | None:
    """The newest earlier text of a unit that matches a stamp, or None if the history has none. Raises NoHistory."""
    return next((text for text in earlier_texts(root, unit) if matches(text)), None)


@lru_cache(maxsize=512)
def parsed(path: str, data: bytes):
    """The value of a content file."""
    return (parse_page if path.endswith('.md') else parse)(path, data).value


def text_in(path: str, data: bytes, unit: Unit) -> str | None:
    """The text of a unit in one version of its file."""
    value = parsed(path, data)
    one_record = path.endswith('.md') or path.count('/') > 2
    for step in unit.path if one_record else (unit.record, *unit.path):
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
            return text_as_stamped(root, source, lambda text: not change(item.stamp, text)) or ''
        except NoHistory:
            return ''
    return lookup
