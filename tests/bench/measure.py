"""What a command costs, with every process it starts: CPU from the system's own books, memory by looking at it while it runs."""
from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

LOOK = 0.2     # seconds between two looks at the memory


class Cost(NamedTuple):
    """User and system seconds, seconds by the clock, and the most MiB that all processes together held at one time."""
    cpu: float
    wall: float
    mib: float


def measure(command: list[str], cwd: Path, everywhere: bool = False) -> Cost:
    """The cost of one run; the run has to succeed.

    It has one processor, or all of them if it may run `everywhere`: two threads of one core take more CPU time for the same work, which would
    count against whoever uses both.
    """
    begin, peak, done = time.perf_counter(), [0.0], threading.Event()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=None if everywhere else on_one)
    watcher = threading.Thread(target=watch, args=(process.pid, peak, done))
    watcher.start()
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    done.set()
    watcher.join()
    if status:
        sys.exit(f'{" ".join(command)} failed:\n{errors.decode()[-2000:]}')
    return Cost(usage.ru_utime + usage.ru_stime, wall, max(peak[0], usage.ru_maxrss / 1024 if not peak[0] else 0))


def on_one() -> None:
    """Keep to one processor."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def watch(pid: int, peak: list[float], done: threading.Event) -> None:
    """Keep the most memory seen; pages that processes share are counted once (PSS, Linux only)."""
    while not done.wait(LOOK):
        peak[0] = max(peak[0], sum(map(memory, family(pid))) / 1024)


def family(pid: int) -> list[int]:
    """A process and all that it has started."""
    found = [pid]
    for children in Path('/proc').glob(f'{pid}/task/*/children'):
        try:
            found += [one for child in children.read_text().split() for one in family(int(child))]
        except OSError:     # it has ended meanwhile
            pass
    return found


def memory(pid: int) -> int:
    """KiB of a process."""
    try:
        return next(int(line.split()[1]) for line in Path(f'/proc/{pid}/smaps_rollup').read_text().split('\n') if line.startswith('Pss:'))
    except (OSError, StopIteration):
        return 0
