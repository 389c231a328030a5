"""Measures the checks on 5 × 20,000 texts: the first time, again, and after one edit.

Figures are of whole process trees: CPU is user plus system time, memory the largest single process. Run with
`make bench-check-speed`, which writes docs/_benchmarks/check-speed.md; absolute times depend on the machine and on what else it does.
"""
from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

from large_root import PROJECT, grow
from peersite.checks import all_checks
from peersite.site.plan import cache_file

CHECK = [sys.executable, 'scripts/check.py', '--format', 'json', '--root']
READ = [sys.executable, '-c', 'import sys; sys.path.insert(0, "scripts"); from pathlib import Path; from peersite.content import load_root; '
                              'load_root(Path(sys.argv[1]))']
EDITS = {
    'one text of a group': ('docs/ro/groups/group-00777.yml', 'name: "', 'name: "Nou. '),
    'one text of a kind in one file': ('docs/en/benefits.yml', 'description: ', 'description: Also so. '),
    'one text of a page': ('docs/pl/index.md', 'description: ', 'description: Nowe. '),
    'one text of the glossary, by which all are judged': ('docs/bg/glossary.yml', 'definition: ', 'definition: Ново. '),
}


class Run(NamedTuple):
    """What one run cost: seconds of CPU and of waiting, MiB, and how many findings it printed in bytes."""
    cpu: float
    wall: float
    peak: float
    size: int


def run(command: list[str]) -> Run:
    """Run a command; it may find something and must not fail."""
    begin, before = time.perf_counter(), os.times()
    done = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE)
    said = done.stdout.read()
    _, status, usage = os.wait4(done.pid, 0)
    after = os.times()
    if os.waitstatus_to_exitcode(status) > 1:
        raise SystemExit(f'{command} failed')
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return Run(cpu, time.perf_counter() - begin, usage.ru_maxrss / 1024, len(said))


def measure(root: Path) -> dict[str, Run]:
    """What the checks cost on a root: cold, warm, and after each of some edits, which are taken back."""
    check = [*CHECK, str(root)]
    kept = cache_file(root)
    kept.unlink(missing_ok=True)
    time.sleep(3)     # files that were just written are read twice, see checks/_engine/source.py
    runs = {'reading alone': run([*READ, str(root)]), 'cold': run(check), 'warm': run(check)}
    for name, (path, old, new) in EDITS.items():
        file = root / path
        text = file.read_text(encoding='utf-8')
        assert old in text, path
        file.write_text(text.replace(old, new, 1), encoding='utf-8')
        runs[name] = run(check)
        file.write_text(text, encoding='utf-8')
        run(check)
    runs['without a cache'] = run([*check, '--no-cache'])
    kept.unlink(missing_ok=True)
    return runs


def show(runs: dict[str, Run]) -> str:
    """The figures as a table in Markdown."""
    lines = ['| check | CPU s | wall s | peak MiB of one process |', '|---|---|---|---|']
    lines += [f'| {name} | {one.cpu:.2f} | {one.wall:.2f} | {one.peak:.0f} |' for name, one in runs.items()]
    looking = runs['cold'].cpu - runs['reading alone'].cpu
    lines.append(f'| *cold, if there were twice as many checks (reckoned)* | {runs["cold"].cpu + looking:.2f} | | |')
    return '\n'.join(lines)


def aims(runs: dict[str, Run]) -> str:
    """What the aims are and whether they are met; they are about waiting."""
    cold, edited = runs['cold'].wall, runs['one text of a group'].wall
    return '\n'.join(f'- {"Met" if took < most else "**Not met**"}: {name} under {most} s: {took:.1f} s.'
                     for name, took, most in (('everything, the first time,', cold, 10), ('after one text of a group was edited', edited, 1)))


def main(texts: int = 20_000) -> None:
    """Make a root, measure, and write the page if it is of the usual size."""
    folder = Path(tempfile.mkdtemp())
    try:
        count = grow(folder, texts)
        files = sum(1 for path in (folder / 'docs').rglob('*') if path.is_file())
        print(f'{count:,} texts in {files:,} files', flush=True)
        load = os.getloadavg()[0]
        runs = measure(folder)
    finally:
        shutil.rmtree(folder)
    text = f"""# What the checks cost

Written by `make bench-check-speed` on {date.today()}: {count:,} texts of five languages in {files:,} files, {len(all_checks())} checks, one run of each kind.
Python {platform.python_version()}, {os.cpu_count()} cores, load {load:.1f} at the beginning. Absolute times depend on the machine.

{aims(runs)}

{show(runs)}

The cache knows the file system's word for each file and what was found in each part of the content (docs/_decisions/0006). The glossary's words, and the names of
places, organisations and sources, are what all texts are judged by: an edit there means a look at everything.
"""
    print(text)
    if texts == 20_000:
        (PROJECT / 'docs/_benchmarks/check-speed.md').write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main(*map(int, sys.argv[1:]))
