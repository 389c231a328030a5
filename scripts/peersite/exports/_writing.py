"""Putting the files of the data on disk, touching only what differs."""
from __future__ import annotations

import os
from pathlib import Path
from typing import Iterable

OURS = ('calendar', 'data/v1')     # the folders below a site that hold nothing but the data


def write(out: Path, files: Iterable[tuple[str, bytes]], clear: bool = True) -> int:
    """Write files below a folder as they come; returns how many changed.

    `clear` removes what else stands in our folders: a calendar or a service of a group that is gone would stay for ever.
    """
    written: set[str] = set()
    folders: set[str] = set()
    changed = 0
    for name, data in files:
        path = os.path.join(out, name)
        written.add(path)
        if (folder := os.path.dirname(path)) not in folders:
            os.makedirs(folder, exist_ok=True)
            folders.add(folder)
        if not _holds(path, data):
            with open(path, 'wb') as file:
                file.write(data)
            changed += 1
    return changed + (_clear(out, written) if clear else 0)


def _holds(path: str, data: bytes) -> bool:
    """Whether a file is there and says this."""
    try:
        with open(path, 'rb') as file:
            return os.fstat(file.fileno()).st_size == len(data) and file.read() == data
    except FileNotFoundError:
        return False


def _clear(out: Path, keep: set[str]) -> int:
    """Remove what is in our folders and not to be kept, and the folders that are empty then."""
    removed = 0
    for top in OURS:
        for folder, _, names in os.walk(os.path.join(out, top), topdown=False):
            for name in names:
                if (path := os.path.join(folder, name)) not in keep:
                    os.remove(path)
                    removed += 1
            if not os.listdir(folder):
                os.rmdir(folder)
    return removed
