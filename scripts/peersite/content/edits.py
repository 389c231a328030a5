"""Changing content files: edits by character, and files written all or none."""
from __future__ import annotations

import os
import re
from collections import defaultdict
from difflib import unified_diff
from pathlib import Path
from typing import Iterable, Mapping

from ..finding import Edit

BOM = b'\xef\xbb\xbf'


def edited(files: Mapping[str, bytes], edits: Iterable[Edit]) -> dict[str, bytes]:
    """The files that the edits change, as they are afterwards. Of edits that overlap, the first one wins.

    A byte-order mark and Windows line ends stay as they are, although edits do not count them.
    """
    by_path: dict[str, set[Edit]] = defaultdict(set)
    for edit in edits:
        by_path[edit.path].add(edit)
    return {path: _edited(files[path], sorted(wanted)) for path, wanted in by_path.items()}


def _edited(data: bytes, edits: list[Edit]) -> bytes:
    windows = data.count(b'\r\n') > data.count(b'\n') / 2
    text = data.decode('utf-8-sig').replace('\r\n', '\n').replace('\r', '\n')
    pieces, at = [], 0
    for edit in edits:
        if edit.start < at:
            continue
        pieces += [text[at:edit.start], edit.text]
        at = edit.stop
    text = ''.join([*pieces, text[at:]])
    return (BOM if data.startswith(BOM) else b'') + (text.replace('\n', '\r\n') if windows else text).encode()


def as_patch(before: Mapping[str, bytes], after: Mapping[str, bytes | None]) -> str:
    """What `git apply` takes to bring files from `before` to `after`; '' where nothing differs."""
    pieces = []
    for path, new in sorted(after.items()):
        old = before.get(path)
        if old == new:
            continue
        lines = unified_diff(_lines(old), _lines(new), f'a/{path}' if old is not None else '/dev/null', f'b/{path}' if new is not None else '/dev/null')
        pieces += [line if line.endswith('\n') else f'{line}\n\\ No newline at end of file\n' for line in lines]
    return ''.join(pieces)


def _lines(data: bytes | None) -> list[str]:
    return re.findall(r'[^\n]*\n|[^\n]+\Z', (data or b'').decode())     # U+2028 and a single CR are no line ends to git


def write_all(root: Path, files: Mapping[str, bytes | None]) -> list[str]:
    """Write files below the root, or remove those that are None: all are made ready before the first one is put in place.

    Files that already hold what they should are left alone. Returns the paths that changed.
    """
    changed: list[tuple[Path, Path | None, str]] = []
    try:
        for name, data in sorted(files.items()):
            path = root / name
            if data is None:
                if path.exists():
                    changed.append((path, None, name))
            elif not path.exists() or path.read_bytes() != data:
                path.parent.mkdir(parents=True, exist_ok=True)
                ready = path.with_name(f'.{path.name}.new')
                changed.append((path, ready, name))
                ready.write_bytes(data)
        for path, ready, _ in changed:
            if ready is None:
                path.unlink()
            else:
                os.replace(ready, path)
    finally:
        for _, ready, _ in changed:
            if ready is not None:
                ready.unlink(missing_ok=True)
    return [name for _, _, name in changed]
