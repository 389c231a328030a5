"""Changing content files: edits by character, and the difference as a patch."""
from __future__ import annotations

import re
from collections import defaultdict
from difflib import unified_diff
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
