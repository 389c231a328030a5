"""Stubs of something new: what is written loads at once, and nothing is ever written over."""
from __future__ import annotations

import re
import shutil

import pytest
import yaml

from peersite import new
from peersite.checks import check_root
from peersite.cli import create, run
from peersite.content import load_root
from peersite.finding import Severity
from peersite.kinds import all_kinds
from roots import PROJECT, on_disk

KINDS = sorted(set(all_kinds()) - {'pages'})


def contents(root) -> dict[str, bytes]:
    """Every file of a root."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob('*')) if path.is_file()}


@pytest.fixture
def root(tmp_path):
    """The small root with the project's mkdocs.yml."""
    shutil.copy(PROJECT / 'mkdocs.yml', on_disk(tmp_path) / 'mkdocs.yml')
    return tmp_path


def test_a_new_language_loads_at_once_and_is_honest_about_what_is_missing(root):
    before = contents(root)
    assert new.language(root, 'uk') == [root / 'docs/uk/interface.po', root / 'mkdocs.yml']
    library, findings = check_root(root)
    assert library.languages == ('bg', 'en', 'ro', 'uk')
    assert findings and {(f.check, f.severity, f.language) for f in findings} == {('missing-translation', Severity.WARNING, 'uk')}
    assert {f.unit for f in findings} == {f'{record.kind.id}/{record.id}' for record in library.all()}
    after = contents(root)
    assert set(after) - set(before) == {'docs/uk/interface.po'}
    assert [path for path in before if before[path] != after[path]] == ['mkdocs.yml']


def test_a_new_language_stands_last_in_mkdocs_yml_and_nothing_else_there_changes(root):
    before = (root / 'mkdocs.yml').read_text(encoding='utf-8').split('\n')
    new.language(root, 'uk')
    after = (root / 'mkdocs.yml').read_text(encoding='utf-8').split('\n')
    added = [number for number, line in enumerate(after) if line.strip() == '- {locale: uk, name: Українська}']
    assert len(added) == 1 and after[:added[0]] + after[added[0] + 1:] == before
    listed = yaml.load('\n'.join(line for line in after if '!!' not in line), yaml.BaseLoader)['plugins'][0]['i18n']['languages']
    assert [entry['locale'] for entry in listed] == ['xx', 'ro', 'bg', 'pl', 'el', 'en', 'uk']


def test_a_root_without_mkdocs_yml_gets_just_the_folder(tmp_path):
    assert new.language(on_disk(tmp_path), 'uk') == [tmp_path / 'docs/uk/interface.po']
    assert load_root(tmp_path)[0].languages == ('bg', 'en', 'ro', 'uk')


@pytest.mark.parametrize('code, sentence', [
    ('bg', 'There is a folder "docs/bg" already.'),
    ('xx', '"xx" is not the code of a language. Use its ISO 639 code, as "uk" for Ukrainian.'),
    ('UK', '"UK" is not the code of a language. Use its ISO 639 code, as "uk" for Ukrainian.'),
    ('../en', '"../en" is not the code of a language. Use its ISO 639 code, as "uk" for Ukrainian.'),
    ('', '"" is not the code of a language. Use its ISO 639 code, as "uk" for Ukrainian.')])
def test_a_language_that_cannot_be_added_is_refused_and_nothing_is_written(root, code, sentence):
    before = contents(root)
    with pytest.raises(new.Refused, match=f'^{re.escape(sentence)}$'):
        new.language(root, code)
    assert contents(root) == before


def test_a_mkdocs_yml_without_a_list_of_languages_is_left_alone(root):
    (root / 'mkdocs.yml').write_text('site_name: x\n')
    with pytest.raises(new.Refused, match='^There is no list of languages in mkdocs.yml where the new one could be added.$'):
        new.language(root, 'uk')
    assert not (root / 'docs/uk').exists()


def test_a_new_record_loads_at_once_in_the_language_of_its_source(root):
    before = load_root(root)[0]
    assert new.record(root, 'roles', 'listening', 'report') == [root / 'docs/_facts/roles.yml', root / 'docs/en/roles.yml']
    library, findings = check_root(root)
    record = library.records['roles']['listening']
    assert (list(library.records['roles']), record.source_language) == (['hope', 'trust', 'listening'], 'en')
    assert record.words['en'].fields == {'name': 'TODO', 'description': 'TODO'} and set(record.words) == {'en'}
    assert sorted((f.check, f.language) for f in findings) == [
        ('missing-translation', 'bg'), ('missing-translation', 'ro'), ('placeholder-text', 'en'), ('placeholder-text', 'en')]
    assert [library.records['roles'][id].words['bg'].fields for id in before.records['roles']] == [
        record.words['bg'].fields for record in before.kind('roles')]


@pytest.mark.parametrize('kind', KINDS)
def test_the_stub_of_a_record_of_any_kind_is_read_and_only_its_todos_are_at_fault(root, kind):
    changed = new.record(root, kind, 'brand-new', 'report')
    assert [path.relative_to(root).as_posix() for path in changed] == (
        [f'docs/_facts/{kind}/brand-new.yml', f'docs/en/{kind}/brand-new.yml'] if all_kinds()[kind].folder
        else [f'docs/_facts/{kind}.yml', f'docs/en/{kind}.yml'])
    for finding in check_root(root)[1]:
        if finding.check == 'missing-translation':
            continue
        line = (root / finding.location.path).read_text(encoding='utf-8').split('\n')[finding.location.line - 1]
        assert 'TODO' in line, finding


def test_a_record_is_added_below_a_file_that_does_not_end_with_a_line_end(root):
    path = root / 'docs/en/roles.yml'
    path.write_text(path.read_text(encoding='utf-8').rstrip('\n'), encoding='utf-8')
    new.record(root, 'roles', 'listening', 'report')
    assert list(load_root(root)[0].records['roles']) == ['hope', 'trust', 'listening']


KINDS_SENTENCE = f'The kinds are: {", ".join(KINDS)}.'


@pytest.mark.parametrize('kind, id, source, sentence', [
    ('role', 'x', 'report', f'There is no kind of records called "role". {KINDS_SENTENCE}'),
    ('pages', 'x', 'report', f'There is no kind of records called "pages". {KINDS_SENTENCE}'),
    ('roles', 'Big Hope', 'report', '"Big Hope" cannot be an id: small letters, digits and single dashes only.'),
    ('roles', '../x', 'report', '"../x" cannot be an id: small letters, digits and single dashes only.'),
    ('roles', 'x\n', 'report', '"x\n" cannot be an id: small letters, digits and single dashes only.'),
    ('roles', 'x', 'nowhere', 'There is no source "nowhere". The sources are: brochure, report.'),
    ('roles', 'hope', 'report', '"hope" stands in docs/_facts/roles.yml already.')])
def test_a_record_that_cannot_be_added_is_refused_and_nothing_is_written(root, kind, id, source, sentence):
    before = contents(root)
    with pytest.raises(new.Refused) as refused:
        new.record(root, kind, id, source)
    assert str(refused.value) == sentence
    assert contents(root) == before


def test_words_that_are_there_already_keep_the_facts_from_being_written(root):
    (root / 'docs/en/roles.yml').write_text('stray:\n  name: x\n')
    before = contents(root)
    with pytest.raises(new.Refused, match='^"stray" stands in docs/en/roles.yml already.$'):
        new.record(root, 'roles', 'stray', 'report')
    assert contents(root) == before


def test_the_command_says_what_it_wrote_and_the_second_call_is_refused_with_a_sentence(root, capsys):
    language, record = ['language', 'uk', '--root', str(root)], ['record', 'roles', 'listening', '--source', 'report', '--root', str(root)]
    assert (run(create, language), run(create, record)) == (0, 0)
    out = capsys.readouterr().out
    assert out.startswith('docs/uk/interface.po\nmkdocs.yml\nThe site now has a language "uk"')
    assert out.endswith('docs/_facts/roles.yml\ndocs/en/roles.yml\nReplace every TODO.\n')
    before = contents(root)
    assert (run(create, language), run(create, record)) == (1, 1)
    assert capsys.readouterr().err == 'There is a folder "docs/uk" already.\n"listening" stands in docs/_facts/roles.yml already.\n'
    assert contents(root) == before
