"""The files of a content root as a run sees them: read when they are asked for, and not at all if they are known."""
from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import Iterable, Mapping

from ...content.tree import scan_tree

SETTLED = 2 * 10 ** 9     # nanoseconds: a file that changed just now may change again and look the same to the file system


class Source:
    """The files below a root. `known` says of files, by path, what the file system said last time and the hash they had."""

    def __init__(self, root: Path, known: Mapping[str, tuple] = {}):
        self.root = Path(root)
        self.now = time.time_ns()
        files, self.faults = scan_tree(root)
        self.said = {path: (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino) for path, stat in files.items()}
        self.hashes = {path: known[path][1] for path, said in self.said.items() if path in known and known[path][0] == said}
        self.data: dict[str, bytes] = {}
        self.has_read = False

    def read(self, path: str) -> bytes:
        """The bytes of a file, which stay the same during a run."""
        if path not in self.data:
            self.data[path] = (self.root / path).read_bytes()
            self.hashes[path] = digest(self.data[path])
            self.has_read = True
        return self.data[path]

    def files(self, paths: Iterable[str] | None = None) -> dict[str, bytes]:
        """Some files, or all of them, with what they hold."""
        return {path: self.read(path) for path in (self.said if paths is None else paths)}

    def hash(self, path: str) -> bytes:
        """The hash of what a file holds."""
        if path not in self.hashes:
            self.read(path)
        return self.hashes[path]

    def forget(self, paths: Iterable[str]) -> None:
        """Let go of what files hold, but not of their hashes."""
        for path in paths:
            self.data.pop(path, None)

    def seen(self) -> dict[str, tuple]:
        """What to know of each file next time."""
        return {path: (said, self.hashes[path]) for path, said in self.said.items()
                if path in self.hashes and max(said[1], said[2]) < self.now - SETTLED}


def digest(*parts: bytes) -> bytes:
    """A hash of byte strings, in their order."""
    hasher = hashlib.blake2b(digest_size=16)
    for part in parts:
        hasher.update(len(part).to_bytes(8, 'big'))
        hasher.update(part)
    return hasher.digest()
