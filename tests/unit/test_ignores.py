"""Findings that are let stand: which are silenced, for how long, and what is said of an entry that silences nothing."""
from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from peersite import cli
from peersite.checks import all_checks, check_files, examine
from peersite.checks._examples import ignored, project, role
from peersite.content.ignorefile import text_hash
from peersite.finding import Severity
from roots import on_disk, said

TODO = role('bg', 'TODO')
NAME = 'roles/hope#name'
DAY = date(2026, 11, 25)
ROOT = 'docs/bg/_ignores.yml:1:3: warning: unused-ignore: '


def found(*changes, day: date = DAY) -> list[str]:
    """What is said of the example project with some files changed, but not that the site is incomplete."""
    files = {path: text for change in changes for path, text in change.items()}
    return said([f for f in check_files(project(files), day)[1] if f.check != 'incomplete-site'])


def test_a_finding_is_silenced_in_one_text_of_one_language():
    assert [line.split(': ')[2] for line in found(TODO) if not line.startswith(' ')] == ['placeholder-text']
    assert found(TODO, ignored('bg', 'placeholder-text', NAME, 'TODO')) == []
    both = found(TODO, role('en', 'TODO'), ignored('bg', 'placeholder-text', NAME, 'TODO'))
    assert [line.split(':')[0] for line in both if not line.startswith(' ')] == ['docs/en/roles.yml']


def test_it_dies_with_the_text_and_names_the_new_hash():
    lines = found(role('bg', 'TODO: Вяра'), ignored('bg', 'placeholder-text', NAME, 'TODO'))
    assert lines[0].startswith(ROOT + 'The text is not the one that was looked at.')
    assert f'write "text: {text_hash("TODO: Вяра")}"' in lines[1]
    assert any('placeholder-text: ' in line for line in lines)


@pytest.mark.parametrize('entry, message, hint', [
    (('placeholder-text', NAME, 'Надежда'), '"placeholder-text" finds nothing in this text any more.', 'Delete the entry.'),
    (('placeholder-txt', NAME, 'Надежда'), 'There is no check "placeholder-txt" that can be ignored.', 'Did you mean "placeholder-text"?'),
    (('yaml-syntax', NAME, 'Надежда'), 'There is no check "yaml-syntax" that can be ignored.', 'Delete the entry, and mend the text.'),
    (('placeholder-text', 'roles/hope#nam', 'Надежда'), 'There is no text "roles/hope#nam" in this language.', 'Did you mean "roles/hope#name"?'),
    (('placeholder-text', 'roles/hoppe#name', 'Надежда'), 'There is no text "roles/hoppe#name" in this language.', 'Did you mean "roles/hope#name"?'),
    (('placeholder-text', 'zebra/x#y', 'Надежда'), 'There is no text "zebra/x#y" in this language.', 'Delete the entry.'),
    (('unused-ignore', NAME, 'Надежда'), '"unused-ignore" cannot be ignored.', 'Mend the text, and delete this entry.'),
])
def test_an_entry_that_silences_nothing_is_told_why(entry, message, hint):
    assert found(ignored('bg', *entry)) == [ROOT + message, f'    {hint}']


def test_what_keeps_readers_safe_cannot_be_ignored():
    lines = found(role('bg', '<b>Надежда</b>'), ignored('bg', 'unsafe-html', NAME, '<b>Надежда</b>'))
    assert ROOT + '"unsafe-html" cannot be ignored.' in lines
    assert any(': error: unsafe-html: ' in line for line in lines)


def test_an_error_is_ignorable_only_where_the_check_says_so():
    errors = {check.id for check in all_checks() if check.severity is Severity.ERROR}
    ignorable = {check.id for check in all_checks() if check.ignorable} & errors
    assert ignorable == {check.id for check in all_checks() if getattr(check.module, 'IGNORABLE', False)} & errors
    assert {'mixed-script', 'changed-name', 'url-mismatch'} <= ignorable
    assert {'unsafe-html', 'bidi-control', 'broken-link', 'missing-source', 'incomplete-site', 'placeholder-mismatch'}.isdisjoint(ignorable)


def test_an_error_that_a_person_let_stand_does_not_stop_the_build(tmp_path):
    mixed = 'Нadежда'     # two Latin letters in it
    root = on_disk(tmp_path, {'docs/bg/roles.yml': f'hope: {{name: "{mixed}", description: "Показва, че животът пак може да е добър."}}\n'})
    errors = [f for f in examine(root, Severity.ERROR, DAY).findings if f.check == 'mixed-script']
    assert errors
    (root / 'docs/bg/_ignores.yml').write_text(ignored('bg', 'mixed-script', NAME, mixed)['docs/bg/_ignores.yml'], encoding='utf-8')
    checked = examine(root, Severity.ERROR, DAY)
    assert [f for f in checked.findings if f.check == 'mixed-script'] == []
    assert [finding for finding, _ in checked.silenced] == errors


def test_a_day_that_is_past_asks_for_a_second_look_and_silences_all_the_same():
    entry = ignored('bg', 'placeholder-text', NAME, 'TODO', until='2026-11-25')
    assert found(TODO, entry) == []
    assert found(TODO, entry, day=date(2026, 11, 26)) == [
        'docs/bg/_ignores.yml:1:3: warning: expired-ignore: This was to be looked at again by 2026-11-25.',
        '    Look again: write another day, or mend the text and delete the entry.']


def test_a_text_that_cannot_be_read_is_not_said_to_be_missing():
    lines = found({'docs/bg/roles.yml': 'hope: {name: "'}, ignored('bg', 'placeholder-text', NAME, 'TODO'))
    assert [line.split(': ')[2] for line in lines if not line.startswith(' ')] == ['yaml-syntax']


def test_a_string_of_the_pages_can_be_ignored_too():
    head = 'msgid ""\nmsgstr ""\n\n'
    files = {'docs/bg/interface.po': f'{head}msgid "Go on"\nmsgstr "TODO"\n'}
    assert any('placeholder-text' in line for line in found(files))
    assert found(files, ignored('bg', 'placeholder-text', 'interface/strings#Go on', 'TODO')) == []


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2 ** 32))
def test_whatever_the_history_an_entry_silences_just_its_own_text(seed):
    draw = random.Random(seed)
    words = ['TODO', 'TODO: Вяра', 'Надежда', 'FIXME']
    text = draw.choice(words)
    entry = {'check': 'placeholder-text', 'text': text}
    for _ in range(draw.randint(1, 8)):
        if draw.random() < 0.6:
            text = draw.choice(words)
        else:
            entry['text'] = draw.choice(words)
        lines = found(role('bg', text), ignored('bg', entry['check'], NAME, entry['text']))
        checks = {line.split(': ')[2] for line in lines if not line.startswith(' ')}
        todo = text != 'Надежда'
        assert checks == (set() if todo and text == entry['text'] else {'placeholder-text', 'unused-ignore'} if todo else {'unused-ignore'})


def test_the_command_shows_what_is_silenced_and_why(tmp_path, capsys):
    root = on_disk(tmp_path, {'docs/bg/roles.yml': 'hope: {name: TODO, description: "Показва."}\n',
                              **ignored('bg', 'placeholder-text', NAME, 'TODO')})
    assert cli.run(cli.check, ['--root', str(root), '--ignored']) == 0
    assert capsys.readouterr().out == (
        'docs/bg/roles.yml:1:14: warning: placeholder-text: "TODO" looks like a note to be replaced.\n'
        '    Ignored until 2999-12-31 by AA (docs/bg/_ignores.yml:1:3): It is a name.\n1 warning.\n')


def test_the_command_judges_for_a_day_and_with_and_without_a_cache_alike(tmp_path, capsys):
    root = on_disk(tmp_path, {'docs/bg/roles.yml': 'hope: {name: TODO, description: "Показва."}\n',
                              **ignored('bg', 'placeholder-text', NAME, 'TODO', until='2026-11-25')})
    outputs = []
    for options in (['--no-cache'], [], []):
        cli.run(cli.check, ['--root', str(root), '--as-of', '2030-01-01', *options])
        outputs.append(capsys.readouterr().out)
    assert 'expired-ignore' in outputs[0] and len(set(outputs)) == 1
    cli.run(cli.check, ['--root', str(root), '--as-of', '2026-01-01'])
    assert 'expired-ignore' not in capsys.readouterr().out
