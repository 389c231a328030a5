"""Work without the search for cyclic garbage."""
from __future__ import annotations

import gc
from contextlib import contextmanager


@contextmanager
def steady():
    """A while without that search, for work that makes no such garbage: looking for it among all texts takes a fifth of the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
