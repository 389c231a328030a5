"""Files written all or none: with a full disk, with a program that is ended in between, with a journal from somebody else."""
from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from peersite import cli
from peersite.content.writing import JOURNAL, finish, write_all
from peersite.finding import Refused

OLD = {'docs/a.yml': b'old a\n', 'docs/el/b.yml': b'old b\n', 'docs/el/gone.yml': b'old c\n'}
NEW = {'docs/a.yml': b'new a\n', 'docs/el/b.yml': b'new b\n', 'docs/el/gone.yml': None, 'docs/bg/fresh.yml': b'new d\n'}
DONE = {path: data for path, data in NEW.items() if data is not None}
KILLED = 9


def content(root: Path) -> dict[str, bytes]:
    """The files that count: not those that were being made ready."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob('*') if path.is_file() and not path.name.startswith('.')}


@pytest.fixture
def root(tmp_path):
    """A root with the old files."""
    write_all(tmp_path, OLD)
    return tmp_path


def ended_after(steps: int, root: Path) -> bool:
    """Whether a process that is ended at its n-th change of the disk gets to its end. It is a process of its own, and ends without any tidying up."""
    child = os.fork()
    if not child:
        left = [steps]

        def counted(function):
            def run(*arguments, **options):
                if not left[0]:
                    os._exit(KILLED)
                left[0] -= 1
                return function(*arguments, **options)
            return run
        os.replace = counted(os.replace)
        for name in ('write_bytes', 'write_text', 'unlink'):
            setattr(Path, name, counted(getattr(Path, name)))
        write_all(root, NEW)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_wherever_a_process_is_ended_all_files_are_as_before_or_all_as_wanted(tmp_path):
    seen = set()
    for steps in range(30):
        root = tmp_path / str(steps)
        root.mkdir()
        write_all(root, OLD)
        through = ended_after(steps, root)
        finish(root)
        now = content(root)
        assert now in (OLD, DONE) and not (root / JOURNAL).exists()
        seen.add(now == DONE)
        assert write_all(root, NEW) == ([] if now == DONE else sorted(NEW)) and content(root) == DONE
        if through:
            break
    assert through and seen == {True, False}


def test_any_command_finishes_what_was_interrupted_and_says_so(root, capsys):
    steps = 0
    while not (root / JOURNAL).exists():     # one step more each time, until the journal is there and nothing else is done
        ended_after(steps, root)
        steps += 1
    assert content(root) == OLD
    cli.run(cli.check, ['--root', str(root)])
    assert content(root) == DONE and 'finished: docs/a.yml (a change that was interrupted)' in capsys.readouterr().err


@pytest.mark.parametrize('full', range(4))
def test_on_a_full_disk_nothing_changes_and_nothing_is_left(root, monkeypatch, full):
    writes = []

    def write(path, data, *rest, **more):
        writes.append(path)
        if len(writes) > full:
            raise OSError(errno.ENOSPC, 'No space left on device', str(path))
        with open(path, 'wb') as file:
            return file.write(data if isinstance(data, bytes) else data.encode())
    monkeypatch.setattr(Path, 'write_bytes', write)
    monkeypatch.setattr(Path, 'write_text', write)
    with pytest.raises(Refused, match='No space left on device. Nothing was changed.'):
        write_all(root, NEW)
    assert content(root) == OLD and [path for path in root.rglob('.*')] == []


def test_ctrl_c_between_two_files_comes_too_late(root, monkeypatch):
    replace, calls = os.replace, []

    def interrupted(*arguments):
        calls.append(arguments)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return replace(*arguments)
    monkeypatch.setattr(os, 'replace', interrupted)
    write_all(root, NEW)
    assert content(root) == DONE and not (root / JOURNAL).exists()


@pytest.mark.parametrize('line', ['put ../outside', 'remove /etc/nothing', 'remove ', 'steal docs/a.yml', 'remove docs/../../x'])
def test_a_journal_that_leads_out_of_the_root_is_refused(root, line):
    (root / JOURNAL).write_text(f'remove docs/a.yml\n{line}\n', encoding='utf-8')
    with pytest.raises(Refused, match='is no list of an interrupted change'):
        finish(root)
    assert content(root) == OLD
