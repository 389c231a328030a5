"""Measures the checks: ours and those of other tools on the same clean and changed texts, in the same run.

Run with `make bench-checks`; the page is written to docs/_benchmarks/checks.md, and what was missed to build/bench/misses.txt.
Every tool is a process of its own, measured from outside with wait4.
"""
from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
WORK = PROJECT / 'build/bench'
PEERS = {'pofilter': True, 'weblate': True, 'compare-locales': False}     # whether the tool reads pairs of texts, or keys on two sides
MODES = {'pofilter': ('default', 'tuned'), 'weblate': ('default', 'tuned'), 'compare-locales': ('default',)}
PATH = {'PYTHONPATH': f'{PROJECT}/scripts:{PROJECT}/tests/bench', 'PYTHONHASHSEED': '0'}
CLEAN = {key: value for key, value in os.environ.items() if not key.startswith('PYTHON')}     # our translate.py is not Translate Toolkit


def start(command: list, given: Path | None, out: Path, ours: bool) -> subprocess.Popen:
    """A process that reads one file and writes another."""
    with open(given or os.devnull, 'rb') as reads, open(out, 'wb') as writes:
        return subprocess.Popen([str(part) for part in command], stdin=reads, stdout=writes, env=CLEAN | (PATH if ours else {}))


def finish(process: subprocess.Popen, begin: float) -> tuple[float, float, float]:
    """CPU seconds, wall seconds and MiB of a process with its children; it has to succeed."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if status:
        sys.exit(f'{" ".join(process.args)} failed')
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - begin, usage.ru_maxrss / 1024


def ours(module: str, *arguments: object, out: Path = Path(os.devnull)) -> tuple[float, float, float]:
    """Run one of our modules."""
    begin = time.perf_counter()
    return finish(start([sys.executable, '-m', f'checks.{module}', *arguments], None, out, True), begin)


def peer(name: str, mode: str, kind: str) -> tuple[float, float, float]:
    """Run a peer on the clean or on the changed texts."""
    folder = WORK / 'peer'
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    begin = time.perf_counter()
    script = Path(__file__).parent / f'peers/{name.replace("-", "_")}.py'
    command = [PROJECT / f'build/peers/{name}/bin/python', '-I', script, folder, mode]
    return finish(start(command, WORK / f'{kind}.json', WORK / f'{name}-{mode}-{kind}.json', False), begin)


def try_cases() -> None:
    """Our checks on all cases, on two cores."""
    begin = time.perf_counter()
    command = [sys.executable, '-m', 'checks.ours', WORK / 'cases.json']
    running = [start([*command, part, 2], None, WORK / f'ours-{part}.json', True) for part in range(2)]
    for process in running:
        finish(process, begin)


def say(text: str) -> None:
    """Progress."""
    print(text, flush=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--seed', type=int, default=2027)
    parser.add_argument('--cases', type=int, default=4, help='how many for each operator and direction')
    parser.add_argument('--out', type=Path, default=PROJECT / 'docs/_benchmarks/checks.md')
    options = parser.parse_args(arguments)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    say('Drawing the cases …')
    ours('sampling', options.seed, options.cases, WORK / 'cases.json')
    say('Writing the texts for the other tools …')
    ours('bilingual', WORK / 'cases.json', WORK)
    say('Our checks on the clean texts …')
    costs = {'ours': ours('ours', 'clean', out=WORK / 'ours-clean.json')}
    say('Our checks on the cases …')
    try_cases()
    absent = [name for name in PEERS if not (PROJECT / f'build/peers/{name}/done').exists()]
    for name in PEERS:
        for mode in MODES[name] if name not in absent else ():
            say(f'{name}, {mode} …')
            costs[f'{name}-{mode}'] = peer(name, mode, 'clean')
            peer(name, mode, 'changed')
    say(report(options, costs, absent))
    return 0


def report(options: argparse.Namespace, costs: dict, absent: list[str]) -> str:
    """Write the page and the list of misses; the page. Imported late: a child's peak memory begins at its parent's."""
    sys.path[:0] = [str(PROJECT / 'scripts'), str(PROJECT / 'tests/bench')]
    from checks import results, table
    from checks.operators import all_operators
    from checks.sampling import read
    from peersite.checks import all_checks
    cases = read(WORK / 'cases.json')
    operators = {operator.name: operator for operator in all_operators()}
    loaded = [json.loads((WORK / f'ours-{part}.json').read_text(encoding='utf-8')) for part in ('clean', 0, 1)]
    result, own = results.ours(loaded[0], loaded[1:], f'{len(all_checks())} checks', costs['ours'])
    texts = sum(len(d['units']) for d in json.loads((WORK / 'clean.json').read_text(encoding='utf-8'))['directions'].values())
    everyone = [result, *results.peers(WORK, {name: PEERS[name] for name in PEERS if name not in absent}, cases, costs, texts)]
    about = {'seed': options.seed, 'texts': texts, 'day': date.today(), 'python': platform.python_version(), 'cores': os.cpu_count()}
    page = table.page(cases, operators, everyone, own, about, absent)
    options.out.write_text(page, encoding='utf-8')
    (WORK / 'misses.txt').write_text(table.misses(cases, operators, result, own), encoding='utf-8')
    return page


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
