"""The files of a content root, read once into memory. Nothing outside the root is ever read."""
from __future__ import annotations

import os
from pathlib import Path

from ..finding import Finding, Location, error
from .idfiles import PUBLISHED, RETIRED

TEXT_LIMIT = 64 * 1024        # bytes; the largest honest file is a third of this, and a bomb has to be small
CATALOGUE_LIMIT = 512 * 1024
ASSET_LIMIT = 2 * 1024 * 1024
LIMITS = {'.yml': TEXT_LIMIT, '.md': TEXT_LIMIT, '.po': CATALOGUE_LIMIT, '.pot': CATALOGUE_LIMIT}
ASSETS = ('.svg', '.png', '.jpg', '.webp', '.avif')
OURS = ('_decisions', '_benchmarks', '_schemas', '_checks', '_images')   # about the project, or generated; not content


def read_tree(root: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The content files below `root/docs`, by path relative to the root, and what is wrong with files as such.

    A symbolic link, a file of an unknown type and a file over its limit are findings and are not read.
    """
    files, findings = scan_tree(root)
    return {path: (Path(root) / path).read_bytes() for path in files}, findings


def scan_tree(root: Path) -> tuple[dict[str, os.stat_result], list[Finding]]:
    """The same without reading: what the file system says of each file."""
    docs = Path(root) / 'docs'
    if docs.is_symlink():
        return {}, [_link('docs')]
    if not docs.is_dir():
        return {}, [error('unknown-file', Location('docs'), 'There is no folder "docs" here.',
                          'Give the folder that holds "docs" as --root.')]
    files: dict[str, os.stat_result] = {}
    findings: list[Finding] = []
    folders = [('docs', docs)]
    for shown, folder in folders:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                path = f'{shown}/{entry.name}'
                if entry.is_symlink():
                    findings += [] if entry.name.startswith('.') and not entry.is_dir() else [_link(path)]
                elif entry.name.startswith('.') or entry.is_dir() and shown == 'docs' and entry.name in OURS:
                    continue
                elif entry.is_dir():
                    folders.append((path, folder / entry.name))
                elif fault := _fault(entry, path):
                    findings.append(fault)
                else:
                    files[path] = entry.stat()
    return files, findings


def _link(shown: str) -> Finding:
    return error('symbolic-link', Location(shown), 'This is a symbolic link; content has to be a real file or folder.',
                 'Replace the link with the file itself.')


def _fault(entry: os.DirEntry, shown: str) -> Finding | None:
    if not entry.is_file():
        return error('unknown-file', Location(shown), 'This is no file that can be read.', 'Remove it.')
    suffix = os.path.splitext(entry.name)[1].lower()
    limit = LIMITS.get(suffix)
    if suffix == '.txt' and ('/_stamps/' in shown or shown in (RETIRED, PUBLISHED)):
        limit = CATALOGUE_LIMIT if '/_stamps/' in shown else ASSET_LIMIT     # a line for each of ten thousand groups
    if limit is None and suffix in ASSETS:
        limit = ASSET_LIMIT
    if limit is None:
        hint = ('Rename it to end in ".yml".' if suffix == '.yaml'
                else 'Content is .yml, .md and .po files and images; move anything else out of "docs".')
        return error('unknown-file', Location(shown), f'A file that ends in "{suffix or entry.name}" is not content.', hint)
    size = entry.stat().st_size
    if size > limit:
        return error('too-large', Location(shown), f'The file has {size:,} bytes; the limit is {limit:,}.',
                     'Split it: a kind of content may be a folder with one file for each record.')
    return None
