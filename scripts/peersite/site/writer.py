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

    def put(self, name: str, data: bytes) -> None:
        """Write a file, with the folders it needs."""
        path = f'{self.folder}/{name}'
        folder = path.rpartition('/')[0]
        try:
            os.mkdir(folder)     # nearly every page has one of its own
        except FileExistsError:
            pass
        except FileNotFoundError:
            os.makedirs(folder)
        if not (self.before and _taken_over(path, f'{self.before}/{name}', data)):
            with open(path, 'wb', buffering=0) as file:
                file.write(data)


def _taken_over(path: str, last: str, data: bytes) -> bool:
    """Whether the last file says the same and could be put in the place of a new one."""
    try:
        with open(last, 'rb', buffering=0) as file:
            if os.fstat(file.fileno()).st_size != len(data) or file.read() != data:
                return False
        os.link(last, path)
        return True
    except OSError:     # there was none, it lies on another disk, or a link is not to be had
        return False
