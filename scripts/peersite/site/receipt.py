"""Whether a site is still the one that would be built: from the same content, templates, configuration and code, for the same day.

What stands for all of these, and for the finished site, is kept in a file of its own, which may be deleted at any time. Whoever
changes a file of the site by hand, or anything it is made from, gets it built anew.
"""
from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .. import fingerprint
from .plan import PROJECT, Places

SETTLED = 2 * 10 ** 9     # nanoseconds: a file that changed so short before may change again and look the same to the file system


@dataclass(frozen=True)
class Receipt:
    """What one build is made from: the languages of `only` (all if empty), the day, and what `sources` stands for.

    `settled` is whether no file changed just now.
    """
    places: Places
    only: tuple[str, ...]
    as_of: date
    sources: bytes
    settled: bool

    @classmethod
    def of(cls, places: Places, only: tuple[str, ...], as_of: date) -> 'Receipt':
        """What a build would be made from at this moment."""
        now = time.time_ns()
        hasher = hashlib.blake2b(fingerprint.of_code() + repr((sorted(only), as_of)).encode(), digest_size=16)
        newest = 0
        for folder in (places.root / 'docs', places.config.parent / 'overrides', PROJECT / 'overrides'):
            files, changed = fingerprint.of_files(folder)
            hasher.update(files)
            newest = max(newest, changed)
        hasher.update(str(places.config).encode() + places.config.read_bytes())
        return cls(places, only, as_of, hasher.digest(), newest < now - SETTLED)

    @property
    def file(self) -> Path:
        """Where it is kept: always in the project's own working folder."""
        return PROJECT / f'build/cache/site-{hashlib.sha256(str(self.places.out).encode()).hexdigest()[:16]}.txt'

    def holds(self) -> bool:
        """Whether the site that is there was made from this, and nobody has changed it since."""
        with suppress(OSError):
            return self.settled and self.file.read_bytes() == self._text()
        return False

    def keep(self) -> None:
        """Note that the site has been built from this. A folder that cannot be written to is no fault: the next build is then a whole one."""
        with suppress(OSError):
            self.file.unlink(missing_ok=True)
            if self.settled and Receipt.of(self.places, self.only, self.as_of) == self:     # nobody has edited while it was built
                self.file.parent.mkdir(parents=True, exist_ok=True)
                ready = self.file.with_suffix(f'.{os.getpid()}')
                ready.write_bytes(self._text())
                os.replace(ready, self.file)

    def _text(self) -> bytes:
        return f'{self.sources.hex()} {fingerprint.of_files(self.places.out)[0].hex()}\n'.encode()
