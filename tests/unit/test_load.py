"""From files to a library: what belongs together, what does not, and what makes no difference."""
from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from peersite.content import load, load_root
from peersite.content.load import known_language, require
from peersite.finding import ContentError
from roots import faults, found, library, on_disk, said, small

ORIGINAL = load(small())


def test_the_small_root_is_read_whole():
    result, findings = ORIGINAL
    assert findings == [] and result.strays == () and result.unread == frozenset()
    assert result.languages == ('bg', 'en', 'ro')
    assert {kind: list(records) for kind, records in result.records.items() if records} == {
        'comparison': ['peer-workers', 'professionals'], 'comparison-themes': ['support', 'safety'], 'myths': ['saving-money', 'too-fragile'],
        'pages': ['index', 'peer-work/index'], 'roles': ['hope', 'trust'], 'site': ['site'], 'sources': ['brochure', 'report'],
        'values': ['mutuality', 'responsibility']}
    assert all(set(record.words) == {'bg', 'en', 'ro'} for record in result.all())


def test_the_source_language_is_that_of_the_first_source_unless_it_is_stated():
    languages = {record.id: record.source_language for record in ORIGINAL[0].all()}
    assert (languages['saving-money'], languages['too-fragile'], languages['index'], languages['report']) == ('ro', 'en', 'ro', 'en')


def test_words_are_plain_dicts_with_the_place_of_every_text():
    words = ORIGINAL[0].records['values']['responsibility'].words['en']
    assert words.get(('points', 'being-with')) == 'They stand by people and do not act in their place.'
    assert str(words.at(('points', 'being-with'))) == 'docs/en/values.yml:8:17'
    assert str(words.find(('points', 'being-with'), 'act in')) == 'docs/en/values.yml:8:50'
    assert str(words.location) == 'docs/en/values.yml:4:1'


def test_a_text_may_hold_what_yaml_would_turn_into_something_else():
    result, findings = load(small({'docs/en/roles.yml': 'hope: {name: no, description: 19:30}\ntrust: {name: 0112, description: 2014-11-30}\n'}))
    assert findings == []
    assert [result.records['roles'][id].words['en'].fields for id in ('hope', 'trust')] == [
        {'name': 'no', 'description': '19:30'}, {'name': '0112', 'description': '2014-11-30'}]


@pytest.mark.parametrize('change', [
    lambda data: b'\xef\xbb\xbf' + data, lambda data: data.replace(b'\n', b'\r\n'), lambda data: data.replace(b'\n', b'\r'),
    lambda data: b'\xef\xbb\xbf' + data.replace(b'\n', b'\r\n')], ids=['BOM', 'CRLF', 'CR', 'BOM-and-CRLF'])
def test_a_byte_order_mark_and_other_line_ends_give_the_same_library(change):
    assert load({path: change(data) for path, data in small().items()}) == ORIGINAL


@settings(deadline=None, max_examples=30)
@given(st.permutations(sorted(small())))
def test_the_order_of_the_files_does_not_matter(paths):
    files = small()
    assert load({path: files[path] for path in paths}) == ORIGINAL


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(['comparison', 'myths', 'roles', 'values']), st.sampled_from(['bg', 'en', 'ro']), st.data())
def test_the_order_of_the_entries_in_a_language_does_not_matter(kind, language, data):
    path = f'docs/{language}/{kind}.yml'
    entries = yaml.safe_load(small()[path])
    shuffled = {id: dict(data.draw(st.permutations(list(entries[id].items())))) for id in data.draw(st.permutations(list(entries)))}
    result, findings = load(small({path: yaml.safe_dump(shuffled, allow_unicode=True, sort_keys=False)}))
    assert findings == []
    assert list(result.records[kind]) == list(ORIGINAL[0].records[kind])
    for id, record in result.records[kind].items():
        assert record.words[language].fields == ORIGINAL[0].records[kind][id].words[language].fields


def test_a_kind_may_be_a_folder_with_a_file_for_each_record():
    words = {path: text for id in ('hope', 'trust') for path, text in {
        f'docs/_facts/roles/{id}.yml': 'sources: [brochure]\n', f'docs/en/roles/{id}.yml': f'name: "{id}"\ndescription: "x y"\n'}.items()}
    result, findings = load(small({'docs/_facts/roles.yml': None, 'docs/en/roles.yml': None, **words}))
    assert findings == []
    assert result.records['roles']['trust'].words['en'].fields == {'name': 'trust', 'description': 'x y'}
    assert str(result.records['roles']['trust'].location) == 'docs/_facts/roles/trust.yml:1:1'


def test_words_without_facts_are_strays_and_not_lost():
    strays = library({'docs/en/roles.yml': 'hoep: {name: x, description: y}\n', 'docs/bg/extra.md': '---\ntitle: x\ndescription: y\n---\n'}).strays
    assert {(s.kind, s.id, s.language, str(s.location)) for s in strays} == {
        ('roles', 'hoep', 'en', 'docs/en/roles.yml:1:1'), ('pages', 'extra', 'bg', 'docs/bg/extra.md:1:1')}


def test_a_page_that_is_not_utf8_and_words_that_are_not_are_pointed_at():
    assert faults({'docs/en/index.md': '---\ntitle: Café\n---\n'.encode('latin-1'), 'docs/ro/roles.yml': b'hope:\n  name: "\xe3"\n'}) == [
        'docs/en/index.md:2:11: error: encoding: The file is not UTF-8 here.',
        '    Open it in your editor and save it with the encoding "UTF-8".',
        'docs/ro/roles.yml:2:10: error: encoding: The file is not UTF-8 here.',
        '    Open it in your editor and save it with the encoding "UTF-8".']


@pytest.mark.parametrize('broken', ['docs/_facts/sources.yml', 'docs/_facts/roles.yml', 'docs/_facts/site.yml', 'docs/_facts/pages.yml', 'docs/ro/roles.yml',
                                    'docs/bg/roles.yml', 'docs/_facts/comparison-themes.yml', 'docs/ro/index.md', 'docs/en/index.md'])
def test_a_file_that_cannot_be_read_is_one_finding_and_is_not_blamed_on_others(broken):
    assert len(found({broken: '---\nx: "y\n---\n' if broken.endswith('.md') else 'x: "y\n'})) == 2     # the finding and its hint


def test_facts_that_are_at_fault_are_one_finding_and_are_not_blamed_on_others():
    assert found({'docs/_facts/sources.yml': 'brochure: {source_language: ro, language: ro, type: flyer}\n'
                                             'report: {source_language: en, language: en, type: report}\n'}) == [
        'docs/_facts/sources.yml:1:53: error: unknown-code: "flyer" is not one of the codes of "type".',
        "    Use one of 'brochure', 'announcement', 'article', 'training-summary', 'report' or 'web-page'."]


def test_words_are_looked_at_also_where_their_facts_are_at_fault():
    assert [line for line in faults({'docs/_facts/roles.yml': 'hope: {sources: [brochure], bogus: x}\n', 'docs/en/roles.yml': 'hope: {nam: x}\n'})
            if 'unknown-field' in line] == [
        'docs/_facts/roles.yml:1:29: error: unknown-field: There is no field "bogus" here.',
        'docs/en/roles.yml:1:8: error: unknown-field: There is no field "nam" here.']


def test_a_source_language_without_a_folder_is_said_once_for_all_its_records():
    lines = faults({'docs/_facts/sources.yml': 'brochure: {source_language: ro, language: el, type: brochure}\n'
                                               'report: {source_language: en, language: en, type: report}\n'})
    assert lines[0].endswith('source-language: "peer-workers" was written first in "el", and there is no folder "docs/el".')
    assert len(lines) == 2


def test_a_large_file_on_disk_is_one_finding(tmp_path):
    result, findings = load_root(on_disk(tmp_path, {'docs/en/roles.yml': 'x' * 1_048_576}))
    assert said(findings) == ['docs/en/roles.yml:1:1: error: too-large: The file has 1,048,576 bytes; the limit is 65,536.',
                              '    Split it: a kind of content may be a folder with one file for each record.']
    assert 'docs/en/roles.yml' in result.unread


def test_only_errors_stop_the_build():
    require([])
    result, findings = load(small({'docs/en/site.yml': 'site: {nam: x}\n'}))
    with pytest.raises(ContentError, match='^1 error in the content$') as stopped:
        require(findings)
    assert stopped.value.findings == tuple(findings)


@pytest.mark.parametrize('code, known', [('ro', True), ('uk', True), ('fil', True), ('RO', False), ('xx', False), ('zz', False), ('', False), ('r', False),
                                         ('ro_RO', False), ('ро', False), ('roman', False)])
def test_a_language_is_one_that_cldr_knows(code, known):
    assert known_language(code) is known
