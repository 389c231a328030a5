"""Files written all or none, also if the disk is full or the program is ended in between.

Every file is first made ready beside its place, as `.name.new`. Then a list of them, the journal, is put into the root, and from then on the
change is certain: whoever comes next finishes what is left of it. Without the journal nothing has happened yet.
"""
from __future__ import annotations

import os
from pathlib import Path
from typing import Mapping

from ..finding import Refused

JOURNAL = '.unfinished-change'     # one line a file: "put" or "remove", a space, the path below the root


def write_all(root: Path, files: Mapping[str, bytes | None]) -> list[str]:
    """Write files below the root, or remove those that are None: all of them or, if that cannot be, none. Raises Refused.

    Files that already hold what they should are left alone. Returns the paths that changed.
    """
    finish(root)
    steps: list[tuple[str, str]] = []
    try:
        for name, data in sorted(files.items()):
            path = root / name
            if data is None:
                steps += [('remove', name)] if path.exists() else []
            elif not path.exists() or path.read_bytes() != data:
                steps.append(('put', name))
                path.parent.mkdir(parents=True, exist_ok=True)
                ready(path).write_bytes(data)
        if len(steps) > 1:
            ready(root / JOURNAL).write_text(''.join(f'{what} {name}\n' for what, name in steps), encoding='utf-8')
            os.replace(ready(root / JOURNAL), root / JOURNAL)
    except BaseException as fault:
        for path in (*(root / name for what, name in steps if what == 'put'), root / JOURNAL):
            ready(path).unlink(missing_ok=True)
        if isinstance(fault, OSError):
            raise Refused(f'{fault.filename or steps and root / steps[-1][1] or root} cannot be written: {fault.strerror or fault}. Nothing was changed. '
                          'Put that right, and run the command again.') from fault
        raise
    carry_out(root, steps)
    return [name for _, name in steps]


def finish(root: Path) -> list[str]:
    """Finish a change that was interrupted; the paths that it concerns, mostly none."""
    try:
        lines = (root / JOURNAL).read_text(encoding='utf-8').splitlines()
    except OSError:
        return []
    steps = [(what, name) for what, _, name in (line.partition(' ') for line in lines)]
    if any(what not in ('put', 'remove') or not inside(root, name) for what, name in steps):
        raise Refused(f'"{root / JOURNAL}" is no list of an interrupted change. Look at it, and delete it.')
    carry_out(root, steps)
    return [name for _, name in steps]


def carry_out(root: Path, steps: list[tuple[str, str]]) -> None:
    """Put the files that are ready into their places. Those that are there already are passed over."""
    try:
        for what, name in steps:
            if what == 'remove':
                (root / name).unlink(missing_ok=True)
            elif ready(root / name).exists():
                os.replace(ready(root / name), root / name)
        (root / JOURNAL).unlink(missing_ok=True)
    except KeyboardInterrupt:
        carry_out(root, steps)     # a few renames are all that is left, and stopping between them helps nobody
    except OSError as fault:
        raise Refused(f'{fault.filename or root} cannot be written: {fault.strerror or fault}. The change is made in some files and not in others; '
                      'put that right, and any command finishes it.') from fault


def ready(path: Path) -> Path:
    """Where a file is made ready."""
    return path.with_name(f'.{path.name}.new')


def inside(root: Path, name: str) -> bool:
    """Whether a path from a journal leads to a place below the root; the journal may have come from somebody else."""
    return bool(name) and (root / name).resolve().is_relative_to(root.resolve())
