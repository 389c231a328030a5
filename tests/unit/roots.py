"""The small content root of tests/projects: in memory, on disk, and with some of its files changed."""
from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Mapping

from peersite.checks import check_library
from peersite.content import load
from peersite.formats import render
from peersite.model import Library

PROJECT = Path(__file__).resolve().parents[2]
SMALL = PROJECT / 'tests/projects/small'
INVALID = PROJECT / 'tests/projects/invalid'
GROUPS = PROJECT / 'tests/projects/groups'
DAY = date(2026, 11, 25)     # on which the groups of GROUPS are as their comments say
PACKAGE = PROJECT / 'scripts/peersite'
Changes = Mapping[str, str | bytes | None]


def files_of(root: Path) -> dict[str, bytes]:
    """The files of a root on disk, by path."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob('docs/**/*')) if path.is_file()}


def small(changes: Changes = {}) -> dict[str, bytes]:
    """The files of the small root; a change replaces a file, `None` takes it away."""
    files: dict[str, str | bytes | None] = {**files_of(SMALL), **changes}
    return {path: data.encode() if isinstance(data, str) else data for path, data in files.items() if data is not None}


def on_disk(root: Path, changes: Changes = {}) -> Path:
    """A copy of the small root that a test may change; returns its folder."""
    for path, data in small(changes).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


def invalid_root(root: Path, fault: str) -> Path:
    """A copy of the small root with the files of one of the invalid projects laid over it."""
    on_disk(root)
    shutil.copytree(INVALID / fault / 'docs', root / 'docs', dirs_exist_ok=True)
    return root


def library(changes: Changes = {}) -> Library:
    """The small root as a library."""
    return load(small(changes))[0]


def said(findings) -> list[str]:
    """Findings as a person reads them, in lines, without the closing sentence."""
    return render(findings, 'text').split('\n')[:-1]


def found(changes: Changes) -> list[str]:
    """Everything the loader and the checks say about the small root with some files changed, in lines."""
    result, faults = load(small(changes))
    return said(sorted([*faults, *check_library(result)], key=lambda f: f.order))


def faults(changes: Changes) -> list[str]:
    """What the loader alone says."""
    return said(load(small(changes))[1])


def directory_root() -> Library:
    """The root of the directory's odd cases, on the day it was written for."""
    return replace(load(files_of(GROUPS))[0], as_of=DAY)
