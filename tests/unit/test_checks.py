"""The checks against their own examples, their documentation, and the catalogue of all of them."""
from __future__ import annotations

import ast
import re
from dataclasses import replace

import pytest

from peersite.checks import all_checks, check_library, check_root
from peersite.checks._catalogue import page
from peersite.checks._examples import DAY, project
from peersite.content import load
from peersite.content.faults import FAULTS
from peersite.finding import Severity
from roots import PACKAGE, SMALL, found, library

CHECKS = all_checks()
WANTED = {'missing-translation', 'orphan-translation', 'missing-field', 'empty-text', 'placeholder-text', 'same-as-source', 'unknown-reference',
          'mixed-script', 'cedilla', 'not-nfc'}
PASSES = [pytest.param(check, example, id=f'{check.id}-passes-{n}') for check in CHECKS for n, example in enumerate(check.module.PASSES, 1)]
FAILS = [pytest.param(check, *example, id=f'{check.id}-fails-{n}') for check in CHECKS for n, example in enumerate(check.module.FAILS, 1)]


def ids_used(folder: str) -> set[str]:
    """The ids in calls of `error('…')`, `warning('…')` and `self.fault('…')` in the files of a folder."""
    calls = [node for path in sorted((PACKAGE / folder).glob('*.py')) for node in ast.walk(ast.parse(path.read_text(encoding='utf-8')))
             if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)]
    return {call.args[0].value for call in calls
            if (call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, 'attr', '')) in ('error', 'warning', 'info', 'fault')}


def test_the_first_checks_are_all_there():
    assert WANTED <= {check.id for check in CHECKS}


@pytest.mark.parametrize('check, example', PASSES)
def test_silent(check, example):
    result, faults = load(project(example))
    assert faults == []
    assert list(check.run(replace(result, as_of=DAY))) == []


@pytest.mark.parametrize('check, example, place', FAILS)
def test_finds(check, example, place):
    files = project(example)
    result, faults = load(files)
    assert faults == []
    findings = list(check.run(replace(result, as_of=DAY)))
    assert place in {f'{f.location.path}:{f.location.line}' for f in findings}
    for finding in findings:
        assert finding.check == check.id and finding.severity <= check.severity     # a check may be milder where it is less sure
        assert finding.message.endswith('.') and finding.hint.endswith(('.', '?')) and len(finding.hint) > 5
        assert finding.unit
        if finding.location.path in files:
            lines = files[finding.location.path].decode().split('\n')
            assert 1 <= finding.location.line <= len(lines)
            assert 1 <= finding.location.column <= len(lines[finding.location.line - 1]) + 1


@pytest.mark.parametrize('check', CHECKS, ids=lambda check: check.id)
def test_a_check_has_examples_and_says_what_why_and_how_to_fix(check):
    assert check.module.PASSES and check.module.FAILS
    paragraphs = check.documentation.split('\n\n')
    what, *why = paragraphs[:-1]
    assert what.endswith('.') and '\n' not in what and why and all(len(text) > 20 for text in why)
    assert re.fullmatch(r'\*\*Fix\*\*: [a-z](.|\n)+\.', paragraphs[-1])
    assert check.severity in Severity


def test_every_fault_that_the_loader_can_find_is_documented_and_no_other():
    assert ids_used('content') == set(FAULTS)


def test_no_check_of_ours_goes_by_the_name_of_a_fault_without_being_the_same_thing():
    assert {check.id for check in CHECKS} & set(FAULTS) == {'missing-field', 'unknown-reference'}
    for name in ('missing-field', 'unknown-reference'):
        assert 'see the check of this name' in FAULTS[name]


def test_every_fault_is_documented_with_a_sentence():
    for name, text in FAULTS.items():
        assert re.fullmatch('[a-z]+(-[a-z]+)*', name) and text.endswith('.') and len(text.split()) > 3


def test_the_catalogue_has_every_check_and_every_fault():
    text = page()
    assert re.findall(r'^## ([a-z-]+)$', text, re.M) == sorted(check.id for check in CHECKS)
    assert re.findall(r'^- \*\*([a-z-]+)\*\*: ', text, re.M) == sorted(FAULTS)
    for check in CHECKS:
        assert f'## {check.id}\n\n*{check.severity}* · {check.documentation}\n' in text


def test_the_small_root_passes_every_check():
    assert check_root(SMALL)[1] == [] == check_library(library())


def test_findings_of_a_root_are_in_the_order_of_its_files():
    changes = {'docs/ro/roles.yml': 'hope: {name: TODO, description: "Speranţă şi TODO"}\n', 'docs/en/roles.yml': 'hope: {name: "", x: y}\n'}
    places = [line.split(': ')[0].rsplit(':', 2) for line in found(changes) if not line.startswith(' ')]
    assert len(places) >= 6
    assert places == sorted(places, key=lambda place: (place[0], int(place[1]), int(place[2])))


def test_a_word_is_pointed_at_in_the_middle_of_a_page():
    page = '---\ntitle: Egali\ndescription: Un site.\n---\n\nBine ați venit.\n\n## Pentru cine este {#who-for}\n\nPentru toţi, ' \
           'și pentru tоți.\n'
    assert found({'docs/ro/index.md': page}) == [
        'docs/ro/index.md:10:8: error: cedilla: "toţi" has a cedilla.', '    Write "toți".',
        'docs/ro/index.md:10:24: error: mixed-script: "tоți" mixes alphabets: cyrillic о (U+043E).',
        '    Write "toți" with one keyboard layout.']


def test_a_section_that_a_translation_lacks_is_missed_with_the_place_of_the_original():
    page = '---\ntitle: Equals\ndescription: Support between people.\n---\n\nWelcome. Read about [work between equals](peer-work/index.md).\n'
    assert found({'docs/en/index.md': page}) == [
        'docs/en/index.md:1:1: warning: missing-translation: The section "who-for" of the page is not translated.',
        '    The original stands in docs/ro/index.md:8:1.']


def test_strings_of_the_pages_without_a_translation_are_missed_except_in_english():
    head = 'msgid ""\nmsgstr ""\n'
    lines = found({'docs/_facts/interface.pot': head + '\nmsgid "Search"\nmsgstr ""\n\nmsgid "Copy"\nmsgstr ""\n',
                   'docs/ro/interface.po': head + '\nmsgid "Search"\nmsgstr "Căutare"\n\nmsgid "Copy"\nmsgstr ""\n'})
    assert [line for line in lines if not line.startswith(' ')] == [
        'docs/bg/interface.po:1:1: warning: missing-translation: The string "Copy" of the pages is not translated.',
        'docs/bg/interface.po:1:1: warning: missing-translation: The string "Search" of the pages is not translated.',
        'docs/ro/interface.po:7:1: warning: missing-translation: The string "Copy" of the pages is not translated.']
