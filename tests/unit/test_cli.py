"""The commands: what they print, and the exit codes 0 (well), 1 (content or request) and 2 (the tool, or called wrongly)."""
from __future__ import annotations

import json
import subprocess
import sys

import pytest

from peersite import cli
from peersite.finding import ContentError, Location, error
from peersite.formats import FORMATS
from roots import PROJECT, SMALL, invalid_root, on_disk

MIXED = {'docs/ro/roles.yml': 'hope: {name: "Speranţă", description: "x"}\n', 'docs/en/roles.yml': 'hope: {name: TODO, description: "y"}\n',
         'docs/_facts/roles.yml': 'hope: {sources: [brochure]}\n', 'docs/bg/roles.yml': None, 'docs/_facts/myths.yml': '# nothing\n',
         'docs/ro/myths.yml': None, 'docs/bg/myths.yml': None, 'docs/en/myths.yml': None}


def checked(root, *options: str) -> int:
    """The exit code of a check."""
    return cli.run(cli.check, ['--root', str(root), *options])


def test_a_root_that_is_well_is_0_and_says_so(capsys):
    assert checked(SMALL) == 0
    assert capsys.readouterr() == ('No findings.\n', '')


def test_errors_are_1(tmp_path, capsys):
    assert checked(on_disk(tmp_path, MIXED)) == 1
    assert capsys.readouterr().out == (
        'docs/_facts/myths.yml:1:1: error: empty-file: The file says nothing.\n    Write its entries, or delete the file.\n'
        'docs/bg/roles.yml:1:1: warning: missing-translation: "hope" has no words in this language.\n    The original stands in docs/ro/roles.yml:1:1.\n'
        'docs/en/roles.yml:1:14: warning: placeholder-text: "TODO" looks like a note to be replaced.\n'
        '    Write the text, or move the note into a comment.\n'
        'docs/ro/roles.yml:1:15: error: cedilla: "Speranţă" has a cedilla.\n    Write "Speranță".\n'
        '2 errors, 2 warnings.\n')


def test_warnings_alone_are_0(tmp_path, capsys):
    assert checked(on_disk(tmp_path, {'docs/bg/roles.yml': None})) == 0
    assert capsys.readouterr().out.endswith('2 warnings.\n')


@pytest.mark.parametrize('languages, checks', [
    (['ro'], ['empty-file', 'cedilla']), (['bg'], ['empty-file', 'missing-translation']), (['en', 'bg'], ['empty-file', 'missing-translation', 'placeholder-text'])])
def test_a_language_alone_is_reported_with_the_facts(tmp_path, capsys, languages, checks):
    options = [option for code in languages for option in ('--language', code)]
    assert checked(on_disk(tmp_path, MIXED), '--format', 'json', *options) == 1
    assert [finding['check'] for finding in json.loads(capsys.readouterr().out)] == checks


def test_a_language_alone_is_well_though_another_is_not(tmp_path, capsys):
    root = on_disk(tmp_path, {'docs/ro/site.yml': 'site: {name: "Speranţă", promise: x, description: y}\n'})
    assert (checked(root), checked(root, '--language', 'bg'), checked(root, '--language', 'ro')) == (1, 0, 1)


def test_a_language_that_is_not_there_is_refused_and_not_passed(tmp_path, capsys):
    assert checked(on_disk(tmp_path), '--language', 'de') == 2
    assert 'Error: There is no language "de" here; there are: bg, en, ro.' in capsys.readouterr().err


@pytest.mark.parametrize('root_of', ['well', 'at fault'])
def test_json_is_one_array_and_nothing_else(tmp_path, capsys, root_of):
    code = checked(SMALL if root_of == 'well' else on_disk(tmp_path, MIXED), '--format', 'json')
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list) and (code, len(found)) == ((0, 0) if root_of == 'well' else (1, 4))


@pytest.mark.parametrize('style', FORMATS)
def test_every_format_can_be_asked_for_and_has_the_same_exit_code(tmp_path, capsys, style):
    assert checked(invalid_root(tmp_path, 'tab'), '--format', style) == 1
    out = capsys.readouterr().out
    assert 'docs/bg/roles.yml' in out and 'A tab stands where spaces should be.' in out


@pytest.mark.parametrize('options, sentence', [
    (['--format', 'xml'], "Invalid value for '--format'"), (['--root', '/nowhere/at/all'], "Directory '/nowhere/at/all' does not exist."),
    (['--colour'], 'No such option'), (['extra'], 'Got unexpected extra argument (extra)')])
def test_a_wrong_call_is_2_with_a_sentence(capsys, options, sentence):
    assert cli.run(cli.check, options) == 2
    assert sentence in capsys.readouterr().err


def test_a_root_without_docs_is_a_fault_of_the_content(tmp_path, capsys):
    assert (checked(tmp_path), cli.run(cli.build, ['--root', str(tmp_path)])) == (1, 1)
    said = 'docs:1:1: error: unknown-file: There is no folder "docs" here.\n    Give the folder that holds "docs" as --root.\n1 error.\n'
    assert capsys.readouterr() == (said + 'Reading and checking the content …\n', said + 'Nothing was built; an earlier site stays as it was.\n')
    assert list(tmp_path.iterdir()) == []


def test_help_is_0(capsys):
    assert cli.run(cli.check, ['--help']) == 0
    assert 'Check the content and report everything that is wrong' in capsys.readouterr().out


def test_a_fault_of_the_tool_is_2_and_does_not_look_like_one_of_the_content(monkeypatch, capsys):
    def broken(root, **options):
        raise KeyError('a bug')
    monkeypatch.setattr(sys.modules['peersite.cli.check'], 'examine', broken)
    assert checked(SMALL) == 2
    err = capsys.readouterr().err
    assert "This is a fault of the tool, not of your text: 'a bug'" in err and 'Traceback' in err and 'Please report it' in err


def test_ctrl_c_is_said_in_one_line(monkeypatch, capsys):
    def stopped(root, **options):
        raise KeyboardInterrupt
    monkeypatch.setattr(sys.modules['peersite.cli.check'], 'examine', stopped)
    assert checked(SMALL) == 130
    assert capsys.readouterr().err.strip() == 'Stopped. Nothing was changed.'


def test_an_error_in_the_content_is_1_with_every_finding(monkeypatch, capsys):
    def refused(root, **options):
        raise ContentError([error('x', Location('f', line), 'Wrong.', 'Mend it.') for line in (1, 2)])
    monkeypatch.setattr(sys.modules['peersite.cli.check'], 'examine', refused)
    assert checked(SMALL) == 1
    assert capsys.readouterr().err == ('f:1:1: error: x: Wrong.\n    Mend it.\nf:2:1: error: x: Wrong.\n    Mend it.\n2 errors.\n'
                                       'This has to be mended first. Nothing was changed.\n')


def test_generate_says_what_it_wrote_and_then_that_there_is_nothing_to_do(tmp_path, capsys):
    options = ['--root', str(on_disk(tmp_path))]
    assert (cli.run(cli.generate, options), cli.run(cli.generate, options)) == (0, 0)
    lines = capsys.readouterr().out.split('\n')
    assert '.vscode/settings.json' in lines and 'docs/_checks/README.md' in lines
    assert lines[-2] == 'Nothing to do: every generated file is up to date.'


def test_the_preview_is_told_the_projects_configuration_and_the_options(monkeypatch):
    calls = []
    monkeypatch.setattr('peersite.site.mkdocs.serve_site', lambda *given: calls.append(given))
    assert cli.run(cli.serve, ['--dev-addr', 'localhost:8001', '--open']) == 0
    assert calls == [(PROJECT / 'mkdocs.yml', ('--dev-addr', 'localhost:8001', '--open'))]


def test_the_files_in_scripts_end_with_the_exit_code():
    ended = subprocess.run([sys.executable, PROJECT / 'scripts/check.py', '--root', SMALL, '--language', 'de'], capture_output=True, text=True)
    assert ended.returncode == 2 and 'There is no language "de" here' in ended.stderr


def test_a_reader_who_has_left_is_no_fault():
    command = f'"{sys.executable}" "{PROJECT}/scripts/check.py" --root "{SMALL}" --format json | true; exit ${{PIPESTATUS[0]}}'
    ended = subprocess.run(['bash', '-c', command], capture_output=True, text=True)
    assert 'Traceback' not in ended.stderr
