"""What was found, kept from one run to the next in one file that may be deleted at any time.

The file is a pickle that can hold values and the few classes in `ALLOWED` and nothing else, so reading one that somebody has planted
runs no code. Whatever is wrong with it (older, cut off, of another program) it counts as empty. It is replaced as a whole, so
two runs at once leave one that is complete. What a run left unfinished that was ended while it wrote is taken away by a later one.
"""
from __future__ import annotations

import hashlib
import io
import os
import pickle
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ... import fingerprint
from .survey import Look

ALLOWED = {('peersite.finding', 'Finding'), ('peersite.finding', 'Location'), ('peersite.finding', 'Edit'), ('peersite.finding', 'Severity'),
           ('peersite.ledger', 'Ignore'), ('datetime', 'date'), (f'{__package__}.store', 'Entry'), (f'{__package__}.store', 'Kept'),
           (f'{__package__}.survey', 'Look'), ('builtins', 'frozenset'), ('builtins', 'set')}
MOST = 8     # content roots of which something is kept
SUM = 16     # bytes of the checksum that the file begins with
LONG = 60    # seconds that nobody needs to write it


@dataclass
class Entry:
    """What is known of a part. `key` stands for all that this depends on, `level` is the severity from which checks have run.

    `alone` is false if the part cannot be judged apart from the others. `names` are kind, id and place of the records, `texts`
    the hashes of those that an ignore names.
    """
    key: bytes
    level: int
    faults: list = field(default_factory=list)
    look: Look = field(default_factory=Look)
    names: list = field(default_factory=list)
    texts: dict = field(default_factory=dict)
    unread: frozenset = frozenset()
    alone: bool = True


@dataclass
class Kept:
    """Everything kept for one content root: the parts, and by path what the file system said of a file and the hash of what it held."""
    version: bytes
    entries: dict[str, bytes] = field(default_factory=dict)     # packed, so that an edit packs one and not all
    files: dict[str, tuple] = field(default_factory=dict)
    last: tuple = (b'', [], [])     # what stands for everything a run depends on; what it found; what was silenced


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(f'{module}.{name} does not belong here')
        return super().find_class(module, name)


def pack(entry: Entry) -> bytes:
    """An entry as it is kept."""
    return pickle.dumps(entry, protocol=pickle.HIGHEST_PROTOCOL)


def unpack(data: bytes | None) -> Entry | None:
    """An entry that was kept; None if there is none that can be used."""
    try:
        return _Unpickler(io.BytesIO(data)).load() if data else None
    except Exception:     # see read
        return None


def read(path: Path) -> Kept:
    """What was kept; nothing if there is no such file, or none that can be used."""
    now = fingerprint.of_code()
    try:
        data = path.read_bytes()
        inner = data[SUM:]
        kept = _Unpickler(io.BytesIO(inner)).load() if summed(inner) == data else None     # one bit makes another finding of a finding
        if isinstance(kept, Kept) and kept.version == now:
            return kept
    except Exception:     # a pickle that is no pickle can fail in any way
        pass
    return Kept(now)


def write(path: Path, kept: Kept) -> None:
    """Keep it. A folder that cannot be written to is no fault: the next run is then slower."""
    ready = path.with_name(f'.{path.name}.{os.getpid()}')
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        ready.write_bytes(summed(pickle.dumps(kept, protocol=pickle.HIGHEST_PROTOCOL)))
        os.replace(ready, path)
        for old in sorted(path.parent.glob(f'*{path.suffix}'), key=os.path.getmtime)[:-MOST]:
            old.unlink(missing_ok=True)
        for left in path.parent.glob(f'.*{path.suffix}.*'):
            if time.time() - left.stat().st_mtime > LONG:
                left.unlink(missing_ok=True)
    except OSError:
        with suppress(OSError):
            ready.unlink()


def summed(data: bytes) -> bytes:
    """The bytes behind their checksum."""
    return hashlib.blake2b(data, digest_size=SUM).digest() + data
