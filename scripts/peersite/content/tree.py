"""The files of a content root, read once into memory. Nothing outside the root is ever read."""
from __future__ import annotations

import os
from pathlib import Path

from ..finding import Finding, Location, error

TEXT_LIMIT = 64 * 1024        # bytes; the largest honest file is a third of this, and a bomb has to be small
CATALOGUE_LIMIT = 512 * 1024
ASSET_LIMIT = 2 * 1024 * 1024
ASSETS = ('.svg', '.png', '.jpg', '.webp', '.avif')
OURS = ('_decisions', '_benchmarks', '_schemas', '_checks', '_images')   # about the project, or generated; not content


def read_tree(root: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The content files below `root/docs`, by path relative to the root, and what is wrong with files as such.

    A symbolic link, a file of an unknown type and a file over its limit are findings and are not read.
    """
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    docs = Path(root) / 'docs'
    if docs.is_symlink():
        return files, [_link(docs, root)]
    if not docs.is_dir():
        return files, [error('unknown-file', Location('docs'), 'There is no folder "docs" here.',
                             'Give the folder that holds "docs" as --root.')]
    for folder, names, entries in os.walk(docs, followlinks=False):
        here = Path(folder)
        for name in sorted(names):
            if (here / name).is_symlink():
                findings.append(_link(here / name, root))
        names[:] = sorted(name for name in names if not _skipped(here / name, docs))
        for name in sorted(entries):
            path = here / name
            if name.startswith('.'):
                continue
            shown = path.relative_to(root).as_posix()
            if path.is_symlink():
                findings.append(_link(path, root))
            elif fault := _fault(path, shown):
                findings.append(fault)
            else:
                files[shown] = path.read_bytes()
    return files, findings


def _skipped(folder: Path, docs: Path) -> bool:
    return folder.is_symlink() or folder.name.startswith('.') or (folder.parent == docs and folder.name in OURS)


def _link(path: Path, root: Path) -> Finding:
    return error('symbolic-link', Location(path.relative_to(root).as_posix()),
                 'This is a symbolic link; content has to be a real file or folder.',
                 'Replace the link with the file itself.')


def _fault(path: Path, shown: str) -> Finding | None:
    if not path.is_file():
        return error('unknown-file', Location(shown), 'This is no file that can be read.', 'Remove it.')
    suffix = path.suffix.lower()
    limit = {'.yml': TEXT_LIMIT, '.md': TEXT_LIMIT, '.po': CATALOGUE_LIMIT, '.pot': CATALOGUE_LIMIT}.get(suffix)
    if suffix == '.txt' and ('_stamps' in path.parts or path.name == '_retired.txt'):
        limit = CATALOGUE_LIMIT
    if limit is None and suffix in ASSETS:
        limit = ASSET_LIMIT
    if limit is None:
        hint = ('Rename it to end in ".yml".' if suffix == '.yaml'
                else 'Content is .yml, .md and .po files and images; move anything else out of "docs".')
        return error('unknown-file', Location(shown), f'A file that ends in "{suffix or path.name}" is not content.', hint)
    size = path.stat().st_size
    if size > limit:
        return error('too-large', Location(shown), f'The file has {size:,} bytes; the limit is {limit:,}.',
                     'Split it: a kind of content may be a folder with one file for each record.')
    return None
