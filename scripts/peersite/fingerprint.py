"""What stands for many files at once, so that work that was done from them need not be done again."""
from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from pathlib import Path

PACKAGE = Path(__file__).parent


def of_code() -> bytes:
    """Stands for the code: every file of the package, the Python and the libraries that are installed."""
    hasher = hashlib.blake2b(repr((sys.version, sorted(_installed()))).encode(), digest_size=16)
    for folder, names, files in os.walk(PACKAGE):
        names[:] = sorted(name for name in names if name != '__pycache__')
        for name in sorted(files):
            hasher.update(f'{folder[len(str(PACKAGE)):]}/{name}\0'.encode())
            hasher.update(Path(folder, name).read_bytes())
    return hasher.digest()


def _installed() -> set[str]:
    """The names of the installed distributions, with their versions."""
    return {name for key in ('purelib', 'platlib') for name in os.listdir(sysconfig.get_path(key)) if name.endswith('.dist-info')}


def of_files(folder: Path) -> tuple[bytes, int]:
    """Stands for the files below a folder by what the file system says of them, and when the newest of them changed, in nanoseconds.

    Nothing is read. A folder that does not exist is an empty one.
    """
    hasher, newest, folders = hashlib.blake2b(digest_size=16), 0, [str(folder)] if folder.is_dir() else []
    for each in folders:
        with os.scandir(each) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                    hasher.update(f'{entry.path}\0'.encode())
                else:
                    stat = entry.stat(follow_symlinks=False)
                    hasher.update(f'{entry.path}\0{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino}\0'.encode())
                    newest = max(newest, stat.st_mtime_ns, stat.st_ctime_ns)
    return hasher.digest(), newest
