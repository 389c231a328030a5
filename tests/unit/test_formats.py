"""The ways findings are printed: for people, for GitHub, as SARIF, as JSON."""
from __future__ import annotations

import json
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given, strategies as st

from peersite.finding import Finding, Location, Severity, error, warning
from peersite.formats import FORMATS, github, render

ERROR = error('cedilla', Location('docs/ro/roles.yml', 2, 9), '"Speranţă" has a cedilla.', 'Write "Speranță".', 'roles/hope#name')
WARNING = warning('missing-translation', Location('docs/_facts/roles.yml'), 'Missing: 100 %, or more.')
INFO = Finding('note', Severity.INFO, Location('docs/en/my file.yml', 3, 4), 'One\nline, two\r\nlines.')
ALL = [ERROR, WARNING, INFO]


def test_text_is_path_line_column_severity_check_and_message_with_the_hint_below():
    assert render(ALL, 'text') == (
        'docs/ro/roles.yml:2:9: error: cedilla: "Speranţă" has a cedilla.\n'
        '    Write "Speranță".\n'
        'docs/_facts/roles.yml:1:1: warning: missing-translation: Missing: 100 %, or more.\n'
        'docs/en/my file.yml:3:4: info: note: One\nline, two\r\nlines.\n'
        '1 error, 1 warning, 1 info.')


@pytest.mark.parametrize('findings, sentence', [([], 'No findings.'), ([ERROR], '1 error.'), ([ERROR, ERROR], '2 errors.'), ([WARNING], '1 warning.'),
                                                ([WARNING, WARNING, ERROR], '1 error, 2 warnings.'), ([INFO, INFO], '2 info.')])
def test_text_ends_with_how_many_there_are_of_each(findings, sentence):
    assert render(findings, 'text').split('\n')[-1] == sentence


def test_github_has_an_annotation_on_one_line_for_each_finding():
    assert render(ALL, 'github').split('\n') == [
        '::error file=docs/ro/roles.yml,line=2,col=9,title=cedilla::"Speranţă" has a cedilla. Write "Speranță".',
        '::warning file=docs/_facts/roles.yml,line=1,col=1,title=missing-translation::Missing: 100 %25, or more.',
        '::notice file=docs/en/my file.yml,line=3,col=4,title=note::One%0Aline, two%0D%0Alines.']
    assert render([], 'github') == ''


@given(st.text())
def test_github_escaping_leaves_one_line_that_can_be_read_back(text):
    for escape, others in ((github.data, ''), (github.attribute, ':,')):
        escaped = escape(text)
        assert not set(escaped) & set('\r\n' + others)
        for code, letter in (('%2C', ','), ('%3A', ':'), ('%0A', '\n'), ('%0D', '\r'), ('%25', '%')):
            if letter not in ',:' or others:
                escaped = escaped.replace(code, letter)
        assert escaped == text


def test_json_is_one_array_of_objects_with_the_fields_of_the_issue():
    assert json.loads(render(ALL, 'json')) == [
        {'check': 'cedilla', 'severity': 'error', 'path': 'docs/ro/roles.yml', 'line': 2, 'column': 9, 'message': '"Speranţă" has a cedilla.',
         'hint': 'Write "Speranță".', 'language': 'ro', 'unit': 'roles/hope#name'},
        {'check': 'missing-translation', 'severity': 'warning', 'path': 'docs/_facts/roles.yml', 'line': 1, 'column': 1,
         'message': 'Missing: 100 %, or more.', 'hint': '', 'language': '', 'unit': ''},
        {'check': 'note', 'severity': 'info', 'path': 'docs/en/my file.yml', 'line': 3, 'column': 4, 'message': 'One\nline, two\r\nlines.', 'hint': '',
         'language': '', 'unit': ''}]
    assert list(json.loads(render([ERROR], 'json'))[0]) == ['check', 'severity', 'path', 'line', 'column', 'message', 'hint', 'language', 'unit']
    assert 'ă' in render([ERROR], 'json') and json.loads(render([], 'json')) == []


@pytest.mark.parametrize('findings', [[], ALL, [ERROR, ERROR, WARNING]])
def test_sarif_has_the_structure_that_version_2_1_0_asks_for(findings):
    log = json.loads(render(findings, 'sarif'))
    assert log['version'] == '2.1.0' and log['$schema'].endswith('sarif-2.1.0.json') and len(log['runs']) == 1
    run = log['runs'][0]
    assert set(run) == {'tool', 'columnKind', 'results'} and run['columnKind'] == 'unicodeCodePoints'
    driver = run['tool']['driver']
    assert driver['name'] == 'peersite' and [rule['id'] for rule in driver['rules']] == sorted({f.check for f in findings})
    assert len(run['results']) == len(findings)
    for finding, result in zip(findings, run['results']):
        assert set(result) == {'ruleId', 'ruleIndex', 'level', 'message', 'locations'}
        assert driver['rules'][result['ruleIndex']]['id'] == result['ruleId'] == finding.check
        assert result['level'] == {'error': 'error', 'warning': 'warning', 'info': 'note'}[str(finding.severity)]
        assert result['message'] == {'text': f'{finding.message} {finding.hint}'.strip()}
        place, = result['locations']
        uri = place['physicalLocation']['artifactLocation']['uri']
        assert uri.isascii() and ' ' not in uri and not urlsplit(uri).scheme and unquote(uri) == finding.location.path
        assert place['physicalLocation']['region'] == {'startLine': finding.location.line, 'startColumn': finding.location.column}


def test_sarif_carries_what_a_check_finds_and_how_it_is_put_right():
    def rule(explained):
        return json.loads(render([ERROR], 'sarif', explained))['runs'][0]['tool']['driver']['rules'][0]
    assert rule({ERROR.check: ('What it finds.', 'What to do.')}) == {
        'id': ERROR.check, 'shortDescription': {'text': 'What it finds.'}, 'fullDescription': {'text': 'What it finds.'}, 'help': {'text': 'What to do.'}}
    assert all(text['text'] for name, text in rule({}).items() if name != 'id')


@pytest.mark.parametrize('style', FORMATS)
def test_a_format_takes_any_iterable_of_findings(style):
    assert render(iter(ALL), style) == render(ALL, style)
