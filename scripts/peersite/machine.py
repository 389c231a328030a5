"""What a long run asks of the machine: its processors, and to be left alone."""
from __future__ import annotations

import gc
import os
from contextlib import contextmanager


def processors() -> int:
    """How many processors this process may use; fewer than there are where somebody has said so (taskset, containers)."""
    return len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count() or 1


@contextmanager
def steady():
    """A while without the search for cyclic garbage, for work that makes none: looking for it among all texts takes a fifth of the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
