"""Measures the checks on 5 × 20,000 texts: the first time, again, and after one edit.

Figures are of whole process trees: CPU is user plus system time, memory the largest single process. Run with
`make bench-check-speed`; absolute times depend on the machine and on what else it does.
"""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from large_root import PROJECT, grow
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


def main(texts: int = 20_000) -> None:
    """Make a root, measure, print."""
    folder = Path(tempfile.mkdtemp())
    try:
        count = grow(folder, texts)
        files = sum(1 for path in (folder / 'docs').rglob('*') if path.is_file())
        print(f'{count:,} texts in {files:,} files, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n', flush=True)
        print(show(measure(folder)))
    finally:
        shutil.rmtree(folder)


if __name__ == '__main__':
    main(*map(int, sys.argv[1:]))
