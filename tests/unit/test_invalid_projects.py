"""Whole small projects, each with a fault or several: what is said about them, word by word."""
from __future__ import annotations

import re

import pytest

from peersite.cli import check, run
from peersite.content.faults import FAULTS
from peersite.finding import ContentError
from peersite.site.build import prepare
from peersite.site.plan import Places
from roots import INVALID, SMALL, invalid_root, on_disk

PROJECTS = sorted(folder.name for folder in INVALID.iterdir())
MADE_ELSEWHERE = {'encoding', 'symbolic-link', 'too-large'}     # files that git would not keep as they are: test_tree, test_load


def test_the_small_project_itself_has_no_findings(capsys):
    assert run(check, ['--root', str(SMALL)]) == 0
    assert capsys.readouterr().out == 'No findings.\n'


@pytest.mark.parametrize('fault', PROJECTS)
def test_the_check_says_where_what_and_how_to_put_it_right(fault, tmp_path, capsys):
    code = run(check, ['--root', str(invalid_root(tmp_path, fault))])
    assert capsys.readouterr().out == (INVALID / fault / 'expected.txt').read_text(encoding='utf-8')
    assert code == 1


@pytest.mark.parametrize('fault', PROJECTS)
def test_nothing_is_staged_from_content_with_errors(fault, tmp_path):
    places = Places(invalid_root(tmp_path / 'root', fault), tmp_path / 'site')
    with pytest.raises(ContentError) as stopped:
        prepare(places)
    expected = (INVALID / fault / 'expected.txt').read_text(encoding='utf-8')
    assert len(stopped.value.findings) == expected.count(': error: ') > 0
    assert not places.work.exists() and not places.out.exists()


@pytest.mark.parametrize('fault', PROJECTS)
def test_every_place_lies_inside_the_file_it_names(fault, tmp_path):
    root = invalid_root(tmp_path, fault)
    for path, line, column in re.findall(r'^(docs/\S+):(\d+):(\d+): ', (INVALID / fault / 'expected.txt').read_text(encoding='utf-8'), re.M):
        lines = (root / path).read_text(encoding='utf-8').split('\n')
        assert 1 <= int(line) <= len(lines)
        assert 1 <= int(column) <= len(lines[int(line) - 1]) + 1


def test_every_fault_of_the_loader_is_shown_by_a_project():
    shown = {check for fault in PROJECTS
             for check in re.findall(r': error: ([a-z-]+): ', (INVALID / fault / 'expected.txt').read_text(encoding='utf-8'))}
    assert set(FAULTS) - shown == MADE_ELSEWHERE


def test_only_files_that_a_fault_changes_are_kept():
    for fault in PROJECTS:
        for path in (INVALID / fault).rglob('docs/**/*'):
            twin = SMALL / path.relative_to(INVALID / fault)
            assert not (path.is_file() and twin.is_file() and path.read_bytes() == twin.read_bytes()), path


def test_faults_of_all_the_projects_at_once_are_all_reported_in_one_run(tmp_path, capsys):
    on_disk(tmp_path, {
        'docs/bg/roles.yml': 'hope:\n\tname: x\n', 'docs/bg/myths.yml': 'a: [b\n', 'docs/bg/values.yml': '# nothing\n',
        'docs/ro/site.yml': b'site:\n  name: "Egali \xe3"\n', 'docs/en/index.md': 'Welcome.\n', 'docs/en/roles.yml': 'x' * 1_000_000,
        'docs/en/site.yaml': 'a: b\n', 'docs/en/myths.yml': 'saving-money: {facts: "x"}\ntoo-fragile: {fact: "x", claim: "y", answer: "z"}\n'})
    (tmp_path / 'docs/en/values.yml').unlink()
    (tmp_path / 'docs/en/values.yml').symlink_to(SMALL / 'docs/en/values.yml')
    assert run(check, ['--root', str(tmp_path)]) == 1
    errors = re.findall(r'^(\S+): error: ([a-z-]+): ', capsys.readouterr().out, re.M)
    assert errors == [
        ('docs/bg/myths.yml:1:4', 'yaml-syntax'), ('docs/bg/roles.yml:2:1', 'yaml-syntax'), ('docs/bg/values.yml:1:1', 'empty-file'),
        ('docs/en/index.md:1:1', 'front-matter'), ('docs/en/myths.yml:1:1', 'missing-field'), ('docs/en/myths.yml:1:1', 'missing-field'),
        ('docs/en/myths.yml:1:1', 'missing-field'), ('docs/en/myths.yml:1:16', 'unknown-field'), ('docs/en/roles.yml:1:1', 'too-large'),
        ('docs/en/site.yaml:1:1', 'unknown-file'), ('docs/en/values.yml:1:1', 'symbolic-link'), ('docs/ro/site.yml:2:16', 'encoding')]
