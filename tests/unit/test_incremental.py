"""Checking only what has changed: the same findings in the same order as checking everything, whatever was changed before."""
from __future__ import annotations

import os
import pickle
import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from peersite.checks import all_checks, check_library, check_root, examine
from peersite.checks._engine import incremental, source, store
from peersite.checks._engine.examine import chosen
from peersite.checks._engine.incremental import Incremental
from peersite.checks._engine.parts import INTERFACE, OTHER, Parts
from peersite.checks._engine.source import Source
from peersite.checks._examples import ignored, project
from peersite.checks._groups import FILE, group
from peersite.content import load, load_root
from peersite.fingerprint import of_code
from peersite.finding import Severity
from peersite.kinds import all_kinds
from roots import SMALL, on_disk, said, small

DAY = date(2026, 11, 25)
CHECKS = all_checks()
EXAMPLES = [files for check in CHECKS for files in [*check.module.PASSES, *(files for files, _ in check.module.FAILS)]]
ODD = [
    {'docs/en/roles.yml': 'hope: {name: "Hope'}, {'docs/_facts/roles.yml': 'hope: [1'}, {'docs/_facts/roles/hope.yml': 'sources: [brochure]\n'},
    {'docs/ro/roles/hope.yml': 'name: Speranță\ndescription: Arată.\n', 'docs/ro/roles.yml': None}, {'docs/xx/roles.yml': 'hope: {name: X}\n'},
    {'docs/_facts/sources.yml': 'brochure: {source_language: ro, language: pl, type: brochure}\n'}, {'docs/el/roles.yml': 'hope: {name: Ελπίδα}\n'},
    {'docs/_facts/_retired.txt': 'roles/hope\nroles/trust\n'}, {'docs/bg/_ignores.yml': '- check: x\n'}, {'docs/en/notes.txt': 'x'},
    {'docs/en/roles.yml': 'x' * 70_000}, {'docs/en/interface.po': 'msgid "'}, {'docs/_facts/glossary.yml': 'hope: {}\n'},
    ignored('bg', 'placeholder-text', 'roles/hope#name', 'TODO'), ignored('ro', 'cedilla', 'roles/hope#name', 'Speranţă'),
    ignored('en', 'missing-term', 'roles/hope#description', 'Shows that life can be good again.'),
]
STEPS = EXAMPLES + ODD * 4


def change(root: Path, files) -> None:
    """Lay files over a root; `None` takes one away."""
    for path, text in files.items():
        if text is None:
            (root / path).unlink(missing_ok=True)
        else:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(text if isinstance(text, bytes) else text.encode())


def everything(root: Path, at_least: Severity):
    """What is found without any of the machinery for parts and the cache."""
    library, faults = load_root(root)
    return sorted(faults + check_library(replace(library, as_of=DAY), at_least), key=lambda f: f.order)


@pytest.mark.parametrize('few', [0, 20], ids=['together first', 'one by one'])
@pytest.mark.parametrize('check', CHECKS, ids=lambda check: check.id)
def test_a_check_finds_the_same_in_parts_as_in_the_whole_or_says_that_it_cannot(check, few, tmp_path, monkeypatch):
    """Fails for a check that compares records and does not say so with SCOPE."""
    monkeypatch.setattr(incremental, 'FEW', few)
    for number, example in enumerate([*check.module.PASSES, *(files for files, _ in check.module.FAILS)]):
        root = tmp_path / str(number)
        change(root, project(example))
        files = Source(root)
        library = load(files.files())[0]
        run = Incremental(files, store.Kept(b''), CHECKS if check.scope == 'findings' else [check], Severity.INFO, library.as_of)
        if not run.run():
            continue
        assert run.conclude(lambda: library).get(check.id, []) == list(check.run(library))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2 ** 32))
def test_what_is_kept_changes_no_finding(seed, tmp_path_factory):
    draw = random.Random(seed)
    root, cache = tmp_path_factory.mktemp('root'), tmp_path_factory.mktemp('cache') / 'checks.pickle'
    change(root, draw.choice([project(), small()]))
    for _ in range(draw.randint(2, 6)):
        for _ in range(draw.randint(0, 2)):
            if draw.random() < 0.2:
                files = sorted(path for path in root.rglob('docs/**/*') if path.is_file())
                draw.choice(files).unlink()
            else:
                change(root, draw.choice(STEPS))
        at_least = draw.choice([Severity.INFO, Severity.INFO, Severity.ERROR])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(source, 'SETTLED', draw.choice([0, source.SETTLED]))     # the files are all just written
            patch.setattr(incremental, 'FEW', draw.choice([0, 3, incremental.FEW]))
            checked = examine(root, at_least, DAY, cache, complete=draw.random() < 0.2)
        assert checked.findings == everything(root, at_least)
        plain = examine(root, at_least, DAY)
        assert (checked.findings, checked.silenced) == (plain.findings, plain.silenced)


def test_after_one_edit_only_its_part_is_looked_at_again(tmp_path, monkeypatch):
    root, cache = on_disk(tmp_path / 'root'), tmp_path / 'checks.pickle'
    seen = []
    from peersite.checks._engine import incremental
    look = incremental.look
    monkeypatch.setattr(incremental, 'look', lambda view, checks: seen.append(sorted(kind for kind, records in view.records.items() if records))
                        or look(view, checks))
    examine(root, as_of=DAY, cache=cache)
    assert len(seen) > 3
    seen.clear()
    examine(root, as_of=DAY, cache=cache)
    assert seen == []
    change(root, {'docs/en/roles.yml': small()['docs/en/roles.yml'].replace(b'Gives', b'TODO gives')})
    assert 'placeholder-text' in {f.check for f in examine(root, as_of=DAY, cache=cache).findings}
    assert seen == [['roles']]


def test_a_file_that_looks_the_same_and_is_not_is_noticed(tmp_path):
    root, cache = on_disk(tmp_path / 'root'), tmp_path / 'checks.pickle'
    path = root / 'docs/en/roles.yml'
    before = path.stat()
    assert examine(root, as_of=DAY, cache=cache).findings == []
    path.write_bytes(path.read_bytes().replace(b'Gives', b'TODO '))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert {f.check for f in examine(root, as_of=DAY, cache=cache).findings} >= {'placeholder-text'}


@pytest.mark.parametrize('data', [b'', b'nonsense', pickle.dumps([1, 2]), pickle.dumps(store.Kept(b'old')), b'cos\nsystem\n(S"true"\ntR.'])
@pytest.mark.parametrize('summed', [True, False])
def test_what_is_no_cache_of_ours_is_made_anew(tmp_path, data, summed):
    root, cache = on_disk(tmp_path / 'root', {'docs/en/roles.yml': 'hope: {name: TODO, description: x}\n'}), tmp_path / 'checks.pickle'
    cache.write_bytes(store.summed(data) if summed else data)
    found = said(examine(root, as_of=DAY, cache=cache).findings)
    assert found == said(examine(root, as_of=DAY).findings) and found
    assert store.read(cache).entries


def test_a_cache_that_is_cut_off_is_made_anew(tmp_path):
    root, cache = on_disk(tmp_path / 'root'), tmp_path / 'checks.pickle'
    examine(root, as_of=DAY, cache=cache)
    whole = cache.read_bytes()
    for stop in range(0, len(whole), max(1, len(whole) // 20)):
        cache.write_bytes(whole[:stop])
        assert examine(root, as_of=DAY, cache=cache).findings == []


def test_a_cache_with_one_letter_changed_is_made_anew(tmp_path):
    root, cache = on_disk(tmp_path / 'root', {'docs/en/roles.yml': 'hope: {name: TODO, description: x}\n'}), tmp_path / 'checks.pickle'
    found = said(examine(root, as_of=DAY, cache=cache).findings)
    data = cache.read_bytes()
    assert data.count(b'placeholder-text') >= 1
    cache.write_bytes(data.replace(b'placeholder-text', b'placeholder-next'))
    assert said(examine(root, as_of=DAY, cache=cache).findings) == found


def test_a_language_that_is_missing_is_said_also_when_the_first_record_that_said_it_is_gone(tmp_path):
    first, other = ({f'docs/_facts/groups/{id}.yml': files[FILE], f'docs/bg/groups/{id}.yml': 'name: Кръг\nsummary: Хора.\n'}
                    for id, files in (('circle', group(source_language='hu')), ('other', group(source_language='hu'))))
    root, cache = tmp_path / 'root', tmp_path / 'checks.pickle'
    change(root, project(first | other))
    examine(root, as_of=DAY, cache=cache)
    change(root, dict.fromkeys(first))
    found = examine(root, as_of=DAY, cache=cache).findings
    assert found == examine(root, as_of=DAY).findings
    assert [f.location.path for f in found if f.check == 'source-language'] == ['docs/_facts/groups/other.yml']


def test_a_planted_cache_runs_no_code(tmp_path):
    class Bad:
        def __reduce__(self):
            return (Path.touch, (tmp_path / 'planted',))
    (tmp_path / 'checks.pickle').write_bytes(store.summed(pickle.dumps(store.Kept(of_code(), {'x': Bad()}))))
    assert store.read(tmp_path / 'checks.pickle').entries == {}
    assert store.unpack(pickle.dumps(Bad())) is None
    assert not (tmp_path / 'planted').exists()


def test_other_code_or_another_day_asks_anew(tmp_path, monkeypatch):
    root, cache = on_disk(tmp_path / 'root'), tmp_path / 'checks.pickle'
    examine(root, as_of=DAY, cache=cache)
    keys = {name: store.unpack(entry).key for name, entry in store.read(cache).entries.items()}
    examine(root, as_of=date(2026, 11, 26), cache=cache)
    assert all(store.unpack(entry).key != keys[name] for name, entry in store.read(cache).entries.items())
    monkeypatch.setattr(store.fingerprint, 'of_code', lambda: b'other')
    assert store.read(cache).entries == {}


def test_what_is_silenced_is_kept_too(tmp_path):
    root, cache = tmp_path / 'root', tmp_path / 'checks.pickle'
    change(root, project({'docs/bg/roles.yml': 'hope: {name: TODO, description: x}\n', **ignored('bg', 'placeholder-text', 'roles/hope#name', 'TODO')}))
    first = examine(root, as_of=DAY, cache=cache)
    assert [finding.check for finding, _ in first.silenced] == ['placeholder-text']
    assert store.read(cache).last[1:] == (first.findings, first.silenced)


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path):
    (tmp_path / 'file').write_text('')
    assert examine(SMALL, as_of=DAY, cache=tmp_path / 'file/checks.pickle').findings == []


def test_what_a_run_left_that_was_ended_is_swept_and_what_another_writes_just_now_is_not(tmp_path):
    root, cache = on_disk(tmp_path / 'root'), tmp_path / 'checks.pickle'
    old, new = tmp_path / '.checks.pickle.123', tmp_path / '.checks.pickle.124'
    for path, age in ((old, 100), (new, 0)):
        path.write_bytes(b'half')
        os.utime(path, (path.stat().st_atime, path.stat().st_mtime - age))
    examine(root, as_of=DAY, cache=cache)
    assert cache.exists() and new.exists() and not old.exists()


def test_parts_have_names_that_no_kind_has():
    assert {INTERFACE, OTHER}.isdisjoint(all_kinds())


def test_a_kind_whose_records_share_a_file_is_one_part_and_a_record_with_files_of_its_own_is_one():
    facts = ['docs/_facts/groups/a.yml', 'docs/_facts/groups/b.yml', 'docs/_facts/roles.yml', 'docs/_facts/sources.yml', 'docs/_facts/pages.yml']
    words = ['docs/ro/groups/a.yml', 'docs/ro/_stamps/groups/a.yml.txt', 'docs/ro/roles.yml', 'docs/ro/index.md', 'docs/ro/_stamps/index.md.txt',
             'docs/ro/interface.po', 'docs/ro/_ignores.yml', 'docs/assets/a.svg', 'docs/ro/sources.yml']
    parts = Parts([*facts, *words])
    assert {name: len(paths) for name, paths in parts.files.items()} == {
        'groups/a': 3, 'groups/b': 1, 'roles': 2, 'sources': 2, 'pages': 3, 'interface': 1, 'other': 1}
    assert parts.of_record('groups', 'a') == 'groups/a' and parts.of_record('roles', 'hope') == 'roles'
    assert set(Parts([*facts, *words, 'docs/bg/groups.yml']).files) == {'groups', 'roles', 'sources', 'pages', 'interface', 'other'}


def test_a_root_is_checked_the_same_with_all_of_it_read(tmp_path):
    cache = tmp_path / 'checks.pickle'
    for _ in range(2):
        library, findings = check_root(SMALL, as_of=DAY, cache=cache)
        assert findings == [] and library.records['roles'] and library.as_of == DAY


def test_only_the_checks_asked_for_are_run():
    assert {check.severity for check in chosen(Severity.ERROR)} == {Severity.ERROR}


def test_many_parts_are_looked_at_side_by_side_with_the_same_result(tmp_path, monkeypatch):
    from peersite.checks._engine import incremental
    root = on_disk(tmp_path / 'root', {'docs/bg/roles.yml': 'hope: {name: TODO, description: x}\n'})
    here = examine(root, as_of=DAY).findings
    monkeypatch.setattr(incremental, 'MANY', 1)
    assert examine(root, as_of=DAY, cache=tmp_path / 'checks.pickle').findings == here and here
    monkeypatch.setattr(incremental, 'ProcessPoolExecutor', lambda number: (_ for _ in ()).throw(OSError('no more processes')))
    assert examine(root, as_of=DAY, cache=tmp_path / 'other.pickle').findings == here
