"""The build at the size of a directory: sample groups in five languages, ours against plain MkDocs with the same records as Markdown.

Each size is measured in turn, ours and theirs one after the other, in the same run. Ours begins with nothing kept from before.
"""
from __future__ import annotations

import os
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path

from measure import Cost, measure

PROJECT = Path(__file__).resolve().parents[2]
DAY = '2026-11-25'
RUNS = {1_000: 3, 5_000: 1}     # plain MkDocs takes minutes at 5,000
LARGE = 10_000                  # ours alone, for the growth
OURS, ALL, AGAIN = 'ours, nothing kept', 'ours, nothing kept, on all processors', 'ours again, nothing changed'
THEIRS, BARE = 'plain MkDocs + Material + static-i18n', 'the same without its search'


def table(folder: Path, sizes: dict[int, int] = RUNS, large: int = LARGE) -> list[str]:
    """The lines of the table, and what follows from it."""
    costs: dict[tuple[int, str], list[Cost]] = {}
    for size, runs in sizes.items():
        root = sample(folder, size)
        plain = {THEIRS: plain_command(root, folder / f'plain-{size}', True), BARE: plain_command(root, folder / f'bare-{size}', False)}
        for turn in range(runs):
            print(f'{size:,} groups, run {turn + 1} of {runs}', flush=True)
            for label, everywhere in ((OURS, False), (ALL, True)):
                forget(site(folder, root), root)
                costs.setdefault((size, label), []).append(measure(ours(folder, root), PROJECT, everywhere))
            costs.setdefault((size, AGAIN), []).append(measure(ours(folder, root), PROJECT))
            for label, command in plain.items():
                costs.setdefault((size, label), []).append(measure(command, PROJECT))
    if large:
        print(f'{large:,} groups, ours alone', flush=True)
        root = sample(folder, large)
        forget(site(folder, root), root)
        costs[large, OURS] = [measure(ours(folder, root), PROJECT)]
    return written(costs, pages(folder), large)


def sample(folder: Path, size: int) -> Path:
    """A sample root."""
    root = folder / f'root-{size}'
    subprocess.run([sys.executable, 'scripts/new.py', 'sample', '--groups', str(size), '--out', str(root), '--as-of', DAY], cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    return root


def ours(folder: Path, root: Path) -> list[str]:
    """Our build of it, of everything."""
    return [sys.executable, 'scripts/build.py', '--root', str(root), '--out', str(site(folder, root)), '--as-of', DAY]


def site(folder: Path, root: Path) -> Path:
    """Where our site of a root is put."""
    return folder / f'site-{root.name}'


def forget(out: Path, root: Path) -> None:
    """Take away what earlier builds have left: the site, the staged pages, and what the checks have found."""
    subprocess.run(['rm', '-rf', str(out), str(root / 'build/docs')], check=True)
    code = 'import sys; sys.path.insert(0, "scripts"); from peersite.site.plan import cache_file; cache_file(sys.argv[1]).unlink(missing_ok=True)'
    subprocess.run([sys.executable, '-c', code, str(root)], cwd=PROJECT, check=True)


def plain_command(root: Path, folder: Path, search: bool) -> list[str]:
    """The command that builds a plain project of the same pages."""
    folder.mkdir()
    subprocess.run([sys.executable, str(Path(__file__).with_name('plain.py')), str(root), str(folder), DAY, 'search' if search else ''], check=True)
    return [sys.executable, '-m', 'mkdocs', 'build', '-q', '-f', str(folder / 'mkdocs.yml')]


def pages(folder: Path) -> dict[int, int]:
    """How many pages each of our sites has."""
    return {int(site.name.rsplit('-', 1)[1]): sum(1 for _ in site.rglob('index.html')) for site in folder.glob('site-root-*')}


def written(costs: dict[tuple[int, str], list[Cost]], count: dict[int, int], large: int) -> list[str]:
    """The table, the ratios and the growth."""
    middle = {key: Cost(*map(statistics.median, zip(*runs))) for key, runs in costs.items()}
    lines = ['## At the size of a directory', '',
             f'Sample groups in five languages (`scripts/new.py sample`), measured on {date.today()} by `make bench`, everything in one run; medians of '
             + ', '.join(f'{len(runs)} at {size:,}' for (size, label), runs in costs.items() if label == OURS)
             + ' groups. Of whole process trees, on one processor unless it is said otherwise: CPU is user plus system time, memory the most that all processes held together. “Plain” has the same prose, '
             'and the words and facts of every listing as a Markdown file in each language; ours also checks, indexes the prose for the search and writes the data for others.', '',
             '| groups | pages | what | CPU s | wall s | peak MiB |', '|---|---|---|---|---|---|']
    lines += [f'| {size:,} | {count[size]:,} | {label} | {cost.cpu:.1f} | {cost.wall:.1f} | {cost.mib:.0f} |' for (size, label), cost in middle.items()]
    lines.append('')
    for size in sorted({size for size, label in middle if label == THEIRS}):
        lines.append(f'- {size:,} groups: plain MkDocs takes **{middle[size, THEIRS].cpu / middle[size, OURS].cpu:.1f} times** our CPU time '
                     f'({middle[size, BARE].cpu / middle[size, OURS].cpu:.1f} times without its search); required: 5, aim: 15.')
        lines.append(f'- {size:,} groups: on {os.cpu_count()} processors ours takes {middle[size, ALL].wall / middle[size, OURS].cpu:.2f} of its CPU time by the clock; aim: at most 0.6. '
                     f'With nothing changed it takes {middle[size, AGAIN].wall:.1f} s; aim: at most 1.')
    small = min(size for size, _ in middle)
    if large:
        lines.append(f'- From {small:,} to {large:,} groups our CPU time grows {middle[large, OURS].cpu / middle[small, OURS].cpu:.1f} times; aim: at most {1.05 * large / small:.1f}.')
        lines.append(f'- Peak memory at {large:,} groups: {middle[large, OURS].mib:.0f} MiB; aim: at most 400.')
    return [*lines, '']
