"""Writing into a rendered site."""
from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Writer:
    """Writes below a folder. What the last site, `before`, has too is taken over from there, so that what did not change keeps its time."""
    folder: Path
    before: Path | None = None

    def put(self, name: str, text: str) -> None:
        """Write a file, with the folders it needs."""
        path, data = f'{self.folder}/{name}', text.encode()
        try:
            self._put(path, name, data)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            self._put(path, name, data)

    def _put(self, path: str, name: str, data: bytes) -> None:
        if not (self.before and self._taken_over(path, f'{self.before}/{name}', data)):
            with open(path, 'wb', buffering=0) as file:
                file.write(data)

    def _taken_over(self, path: str, last: str, data: bytes) -> bool:
        try:
            with open(last, 'rb', buffering=0) as file:
                if os.fstat(file.fileno()).st_size != len(data) or file.read() != data:
                    return False
        except OSError:     # there was none
            return False
        try:
            os.link(last, path)
        except FileNotFoundError:
            raise
        except OSError:     # it lies on another disk, or a link is not to be had
            return False
        return True
