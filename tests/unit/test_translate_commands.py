"""The commands that keep translations fresh, on a small root in a git repository and without one."""
from __future__ import annotations

import json
import re
import subprocess

import pytest

from peersite import cli
from peersite.checks import check_root, introduced
from peersite.finding import Location, Severity, warning
from roots import on_disk

WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']


def git(root, *arguments):
    """Run git in the root."""
    subprocess.run(['git', '-C', str(root), *WHO, *arguments], check=True, capture_output=True)


@pytest.fixture
def root(tmp_path):
    """A small root whose first commit is empty and whose second holds everything, stamped."""
    git(tmp_path, 'init', '-q')
    git(tmp_path, 'commit', '-q', '--allow-empty', '-m', 'nothing yet')
    on_disk(tmp_path)
    assert run(tmp_path, 'stamp', '--since', 'HEAD') == 0
    git(tmp_path, 'add', '-A')
    git(tmp_path, 'commit', '-q', '-m', 'all of it')
    return tmp_path


def run(root, command: str, *options: str) -> int:
    """One of the commands of translate.py."""
    return cli.run(cli.translate, [command, '--root', str(root), *options])


def change(root, path: str, old: str, new: str) -> None:
    """Change words of a file."""
    file = root / path
    text = file.read_text(encoding='utf-8')
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding='utf-8')


def checks(root, check: str) -> list[str]:
    """Where a check finds something."""
    return [str(f.location) for f in check_root(root)[1] if f.check == check]


@pytest.fixture
def source(root) -> tuple[str, str, str]:
    """The file, the field's key and the words of the Romanian text that the tests change."""
    from peersite.content import load_root
    unit = next(u for u in load_root(root)[0].records['roles']['hope'].units('ro') if u.path == ('name',))
    return unit.location.path, unit.key, unit.text


def test_everything_is_fresh_once_it_is_stamped(root, capsys):
    assert run(root, 'diff') == 0 and run(root, 'todo') == 0
    assert capsys.readouterr().out.endswith('Every stamped translation is up to date.\nNothing to do.\n')
    assert checks(root, 'unstamped-translation') == checks(root, 'stale-translation') == []


def test_a_changed_original_is_shown_word_by_word_and_confirmed_by_name(root, source, capsys):
    path, key, words = source
    change(root, path, words, f'{words} adevărată')
    assert len(checks(root, 'stale-translation')) == 2
    capsys.readouterr()
    assert run(root, 'diff', key, '--language', 'bg') == 0
    shown = capsys.readouterr().out
    assert f'{key}  [bg]  stale' in shown and '{+ adevărată+}' in shown and shown.endswith('\n1 text.\n')
    assert run(root, 'confirm', key, '--language', 'bg', '--yes', '--by', 'AB') == 0
    assert '1 text confirmed.' in capsys.readouterr().out
    assert len(checks(root, 'stale-translation')) == 1
    assert ' translated AB -' in (root / 'docs/bg/_stamps/roles.yml.txt').read_text(encoding='utf-8')


def test_a_review_needs_initials_of_somebody_else(root, source, capsys):
    _, key, _ = source
    assert run(root, 'confirm', key, '--language', 'bg', '--yes', '--by', 'AB') == 0
    assert run(root, 'confirm', key, '--language', 'bg', '--yes', '--state', 'reviewed', '--by', 'AB') == 2
    assert 'somebody other than the translator' in capsys.readouterr().err
    assert run(root, 'confirm', key, '--language', 'bg', '--yes', '--state', 'reviewed', '--by', 'CD') == 0
    assert checks(root, 'void-review') == []
    line = next(line for line in (root / 'docs/bg/_stamps/roles.yml.txt').read_text(encoding='utf-8').split('\n') if line.startswith(f'{key} '))
    assert ' reviewed AB CD:h1:' in line


def test_without_a_repository_the_old_words_are_missing_and_that_is_said(tmp_path, capsys):
    on_disk(tmp_path)
    assert run(tmp_path, 'stamp') == 1
    said = capsys.readouterr().err
    assert 'Without the state before the change no stamp can be earned. This folder belongs to no git repository' in said and '[' not in said


def test_a_text_put_back_is_fresh_again_by_itself(root, source):
    path, _, words = source
    change(root, path, words, 'cu totul altceva')
    assert checks(root, 'stale-translation')
    change(root, path, 'cu totul altceva', words)
    assert checks(root, 'stale-translation') == []


def test_move_renames_everywhere_and_the_old_id_is_never_used_again(root, capsys):
    assert run(root, 'move', 'roles', 'hope', 'courage') == 0
    assert check_root(root)[1] == []
    for language in ('ro', 'bg', 'en'):
        assert (root / f'docs/{language}/roles.yml').read_text(encoding='utf-8').count('courage:') == 1
    assert run(root, 'move', 'roles', 'courage', 'hope') == 1
    assert 'cannot be used again' in capsys.readouterr().err


def test_the_id_of_a_deleted_record_is_never_used_again(root, capsys):
    for path in ('docs/_facts/roles.yml', *(f'docs/{language}/roles.yml' for language in ('ro', 'bg', 'en'))):
        file = root / path
        file.write_text(re.sub(r'(?m)^trust:.*\n(?:[ ].*\n)*', '', file.read_text(encoding='utf-8')), encoding='utf-8')
    assert run(root, 'stamp', '--dry-run') == 0 and not (root / 'docs/_facts/_retired.txt').exists()
    assert run(root, 'stamp') == 0 and run(root, 'stamp') == 0
    assert (root / 'docs/_facts/_retired.txt').read_text(encoding='utf-8').endswith('\nroles/trust\n')
    assert checks(root, 'unknown-stamp') == checks(root, 'reused-id') == []
    git(root, 'checkout', '-q', '--', 'docs/_facts/roles.yml')
    assert checks(root, 'reused-id')


def test_a_rename_by_hand_is_answered_with_the_command(root):
    for path in ('docs/_facts/roles.yml', 'docs/ro/roles.yml', 'docs/bg/roles.yml', 'docs/en/roles.yml'):
        change(root, path, 'hope:', 'courage:')
    found = [f.hint for f in check_root(root)[1] if f.check == 'renamed-without-move']
    assert found and all('python scripts/translate.py move roles hope courage' in hint for hint in found)


def test_resolve_mends_what_git_left_unmerged(root, source, capsys):
    file = root / 'docs/bg/_stamps/roles.yml.txt'
    good = file.read_bytes()
    lines = good.decode().splitlines(True)
    other = lines[1].replace(' draft ', ' translated ').replace('h1:', 'h1:', 1)
    file.write_text(''.join([lines[0], '<<<<<<< mine\n', lines[1], '=======\n', other.replace(lines[1].split()[4], 'h1:000000000000'), '>>>>>>> theirs\n', *lines[2:]]))
    assert checks(root, 'stamp-file')
    assert run(root, 'resolve') == 0
    assert file.read_bytes() == good


def test_resolve_waits_for_texts_that_cannot_be_read_and_leaves_a_damaged_line_where_it_is(root, source, capsys):
    file = root / 'docs/bg/_stamps/roles.yml.txt'
    damaged = file.read_text(encoding='utf-8').replace(' ro h1:', ' ro! h1:', 1)
    file.write_text(damaged, encoding='utf-8')
    assert run(root, 'resolve') == 1 and file.read_text(encoding='utf-8') == damaged
    assert 'docs/bg/_stamps/roles.yml.txt:2:1: error: stamp-file: This line is not a stamp.' in capsys.readouterr().err
    change(root, 'docs/bg/roles.yml', 'hope:', '<<<<<<< mine\nhope:')
    assert run(root, 'resolve') == 1 and 'Mend these texts first' in capsys.readouterr().err


@pytest.mark.parametrize('who', ['Jane Doe', 'Jane', 'A B', 'AB:CD', ''])
def test_a_name_never_gets_into_a_stamp(root, source, capsys, who):
    before = {path: path.read_bytes() for path in (root / 'docs').rglob('*.txt')}
    assert run(root, 'confirm', source[1], '--language', 'bg', '--yes', '--by', who) == 2
    assert 'Names of persons do not belong here.' in capsys.readouterr().err
    assert before == {path: path.read_bytes() for path in (root / 'docs').rglob('*.txt')}


def test_a_circle_is_not_confirmed_and_not_made(root, source, capsys):
    assert run(root, 'confirm', source[1], '--language', 'bg', '--from', 'en', '--yes') == 0
    assert run(root, 'confirm', source[1], '--language', 'en', '--from', 'bg', '--yes') == 2
    assert 'lead round in a circle. Compare it with the original: --from ro' in capsys.readouterr().err
    file = root / 'docs/en/_stamps/roles.yml.txt'
    file.write_text(file.read_text(encoding='utf-8').replace(f'{source[1]} ro', f'{source[1]} bg'), encoding='utf-8')     # by hand, or by a merge
    assert checks(root, 'source-cycle')
    assert run(root, 'confirm', source[1], '--language', 'en', '--yes') == 2
    assert run(root, 'confirm', source[1], '--language', 'en', '--from', 'ro', '--yes') == 0
    assert checks(root, 'source-cycle') == []


def test_the_old_words_are_found_under_the_id_that_the_record_had(root, source, capsys):
    path, key, words = source
    change(root, path, words, f'{words} adevărată')
    assert run(root, 'move', 'roles', 'hope', 'courage') == 0
    git(root, 'commit', '-q', '-a', '-m', 'another id')
    capsys.readouterr()
    assert run(root, 'diff', 'roles/courage#name', '--language', 'bg') == 0
    assert f'{words}{{+ adevărată+}}' in capsys.readouterr().out


def test_a_part_of_the_history_is_told_from_one_without_such_words(root, source, tmp_path_factory, capsys):
    path, key, words = source
    change(root, path, words, f'{words} adevărată')
    git(root, 'commit', '-q', '-a', '-m', 'a change')
    copy = tmp_path_factory.mktemp('copies') / 'copy'
    subprocess.run(['git', 'clone', '-q', '--depth', '1', f'file://{root}', str(copy)], check=True, capture_output=True)
    assert run(copy, 'diff', key) == 0
    assert 'git fetch --unshallow' in capsys.readouterr().out
    assert cli.run(cli.check, ['--root', str(copy), '--since', 'HEAD~1']) == 1
    assert 'There is no commit "HEAD~1" here. This copy holds only' in capsys.readouterr().err
    file = root / 'docs/bg/_stamps/roles.yml.txt'
    file.write_text(re.sub(rf'(?<={key} ro )\S+', 'h1:000000000000', file.read_text(encoding='utf-8')), encoding='utf-8')
    assert run(root, 'diff', key, '--language', 'bg') == 0
    shown = capsys.readouterr().out
    assert 'No version of the original fits the stamp in docs/bg/_stamps/roles.yml.txt:' in shown and 'changed by hand' in shown


def test_with_since_a_text_is_told_from_its_translations_and_a_moved_line_is_nothing_new(root, source, capsys):
    path, key, words = source
    change(root, path, words, f'{words} adevărată')
    git(root, 'commit', '-q', '-a', '-m', 'both are out of date')
    assert run(root, 'confirm', key, '--language', 'bg', '--yes') == 0
    git(root, 'commit', '-q', '-a', '-m', 'one is not any more')
    change(root, path, 'hope:', '# a line more\nhope:')
    assert cli.run(cli.check, ['--root', str(root), '--since', 'HEAD', '--format', 'json']) == 0
    assert capsys.readouterr().out.endswith('[]\n')
    change(root, path, words, f'{words}, mare')
    assert cli.run(cli.check, ['--root', str(root), '--since', 'HEAD', '--format', 'json']) == 0
    assert [f['language'] for f in json.loads(capsys.readouterr().out)] == ['bg']


def test_a_time_in_a_message_is_no_line_that_moved():
    def found(text: str):
        return [warning('time-mismatch', Location('docs/bg/roles.yml', 2), text, unit='roles/hope#name')]
    assert introduced(found('The time "18:45" is missing (docs/ro/roles.yml:2:9).'), found('The time "18:30" is missing (docs/ro/roles.yml:2:9).'))
    assert not introduced(found('The time "18:30" is missing (docs/ro/roles.yml:3:9).'), found('The time "18:30" is missing (docs/ro/roles.yml:2:9).'))


def test_a_file_that_cannot_be_read_is_one_finding_and_its_stamps_are_none(root):
    change(root, 'docs/bg/roles.yml', 'hope:', 'hope: a: b')
    assert [(f.check, str(f.location.path)) for f in check_root(root)[1] if f.severity is Severity.ERROR] == [('yaml-syntax', 'docs/bg/roles.yml')]


def test_an_unknown_text_or_language_is_refused_in_a_sentence(root, capsys):
    assert run(root, 'diff', 'roles/nothing') == 2
    assert 'There is no translated text "roles/nothing".' in capsys.readouterr().err
    assert run(root, 'todo', '--language', 'xx') == 2
    assert 'There is no language "xx" here' in capsys.readouterr().err
    assert run(root, 'stamp', '--since', 'no-such-commit') == 1


def test_only_what_a_change_brings_counts_with_since(root, capsys):
    change(root, 'docs/bg/roles.yml', 'ав', 'aв')     # a Latin a
    git(root, 'commit', '-qam', 'a fault')
    change(root, 'docs/en/roles.yml', 'Gives', 'Gi\u0475es')     # a Cyrillic letter
    options = ['--root', str(root), '--since', 'HEAD', '--format', 'json']
    assert cli.run(cli.check, options) == 1
    out = capsys.readouterr().out
    assert 'docs/en/roles.yml' in out and 'docs/bg/roles.yml' not in out


def test_fix_mends_what_is_safe_and_a_second_time_nothing(root, capsys):
    (root / 'docs/ro/roles.yml').write_text((root / 'docs/ro/roles.yml').read_text(encoding='utf-8').replace('ț', 'ţ'), encoding='utf-8')
    assert checks(root, 'cedilla')
    assert cli.run(cli.check, ['--root', str(root), '--fix']) in (0, 1)
    first = (root / 'docs/ro/roles.yml').read_bytes()
    fixable = [f for f in check_root(root)[1] if f.fix]
    assert fixable == []
    cli.run(cli.check, ['--root', str(root), '--fix'])
    assert (root / 'docs/ro/roles.yml').read_bytes() == first
