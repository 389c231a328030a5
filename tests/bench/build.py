"""Measures the build: ours, and plain MkDocs + Material + static-i18n on the same staged Markdown, in the same run.

Figures are of whole process trees (`measure.py`). Run with `make bench`; the tables are written to docs/_benchmarks/build.md: that
of the project's own content, and that of a directory of thousands of groups (`scale.py`).
"""
from __future__ import annotations

import os
import platform
import shutil
import statistics
import sys
import tempfile
from datetime import date
from pathlib import Path

from measure import measure
from scale import forget, plain_command, table

PROJECT = Path(__file__).resolve().parents[2]
RUNS = 7
ROOM = 8 * 2 ** 30     # bytes that the largest sites need together


def main() -> None:
    with tempfile.TemporaryDirectory(dir=in_memory()) as name:
        folder = Path(name)
        commands = {
            'ours: check, stage, render, search, sitemap': [sys.executable, 'scripts/build.py', '--out', str(folder / 'ours')],
            'plain MkDocs + Material + static-i18n, its search on': plain_command(PROJECT, folder / 'a', True),
            'the same without its search': plain_command(PROJECT, folder / 'b', False),
            'ours: check of all content alone': [sys.executable, 'scripts/check.py', '--no-cache'],
        }
        figures: dict[str, list] = {label: [] for label in commands}
        for turn in range(RUNS + 1):
            print(f'run {turn} of {RUNS}' + (' (warm-up, not counted)' if turn == 0 else ''), flush=True)
            forget(folder / 'ours', PROJECT)
            for label, command in commands.items():
                result = measure(command, PROJECT)
                if turn:
                    figures[label].append(result)
        pages = sum(1 for _ in (folder / 'ours').rglob('index.html'))
        write(figures, pages, table(folder))


def in_memory() -> str | None:
    """A folder that is kept in memory, if there is one with room enough, so that the speed of the disk does not count for anybody."""
    folder = '/dev/shm'
    return folder if os.path.isdir(folder) and shutil.disk_usage(folder).free > ROOM else None


def write(figures: dict[str, list], pages: int, scale: list[str]) -> None:
    """The tables, with the ratios pair by pair."""
    ours, plain, bare, _ = figures.values()
    share = [(a[0] - b[0]) / b[0] for a, b in zip(ours, plain)]
    share_bare = [(a[0] - b[0]) / b[0] for a, b in zip(ours, bare)]
    lines = [
        '# What the build costs', '',
        f'Written by `make bench` on {date.today()}: {RUNS} runs in turn after one warm-up, medians (smallest–largest), {pages} pages, '
        f'Python {platform.python_version()}, {os.cpu_count()} cores, every tool on one of them, files {"in memory" if in_memory() else "on disk"}. Absolute times depend on the machine; compare the ratios.', '',
        '| what | CPU s | wall s | peak MiB |', '|---|---|---|---|',
    ]
    for label, runs in figures.items():
        cells = []
        for column in range(3):
            values = [run[column] for run in runs]
            cells.append(f'{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})')
        lines.append(f'| {label} | {" | ".join(cells)} |')
    lines += ['',
              f'- Our share on top of plain MkDocs: **{statistics.median(share):+.0%}** of its CPU time '
              f'({min(share):+.0%} to {max(share):+.0%}); aim: at most +25 %.',
              f'- On top of plain MkDocs without any search (ours has one): {statistics.median(share_bare):+.0%} '
              f'({min(share_bare):+.0%} to {max(share_bare):+.0%}).',
              f'- Check of all content: {statistics.median(run[0] for run in figures["ours: check of all content alone"]):.2f} s CPU; aim: at most 2 s.',
              f'- Peak memory of the build: {max(run[2] for run in ours):.0f} MiB; aim: at most 300 MiB.', '', *scale]
    path = PROJECT / 'docs/_benchmarks/build.md'
    path.parent.mkdir(exist_ok=True)
    path.write_text('\n'.join(lines), encoding='utf-8')
    print('\n'.join(lines))


if __name__ == '__main__':
    main()
