"""The benchmark of the checks: operators change what they say, cases do not mix, and the figures follow from the cases."""
from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location

import pytest

from checks import ours, roots, table
from checks.bilingual import changed_units, clean_names
from checks.changes import UNKNOWN, with_changes
from checks.corpus import LANGUAGES, entries, pairs
from checks.operators import all_operators, benign, defects
from checks.results import Own, peer
from checks.sampling import DIRECTIONS, Case, read, sample, write
from checks.score import Result, alarms, calmed, found, more, named
from peersite.checks import check_files
from roots import PROJECT

OPERATORS = {operator.name: operator for operator in all_operators()}


@cache
def cases_of(name: str) -> tuple[Case, ...]:
    """One case in each direction of one operator."""
    return tuple(sample(7, 1, [OPERATORS[name]]))


@pytest.mark.parametrize('name', OPERATORS)
def test_an_operator_changes_the_text_or_its_record(name):
    cases = cases_of(name)
    assert cases, 'it finds no text to change'
    for case in cases:
        change = case.change
        assert change.action != 'replace' or change.text != case.clean
        assert -1 <= change.start <= change.stop <= len(change.text) or change.action != 'replace'
        assert case.language in OPERATORS[name].languages and case.language != case.source_language


def test_there_are_enough_operators_and_some_are_held_out():
    assert len(defects()) >= 45 and len(benign()) >= 20
    assert len(defects(held_out=True)) + len(defects(held_out=False)) == len(defects())
    assert len(defects(held_out=True)) >= len(defects()) / 4
    assert {operator.family for operator in defects(True)} == {operator.family for operator in defects(False)}
    assert all(operator.expects for operator in defects())


def test_there_are_twenty_directions_with_texts_in_each():
    assert len(set(DIRECTIONS)) == 20
    assert all(len(pairs('own', *direction)) > 100 for direction in DIRECTIONS)


def test_a_seed_gives_the_same_cases_and_another_seed_others(tmp_path):
    some = [OPERATORS['number-changed'], OPERATORS['fields-swapped'], OPERATORS['record-moved']]
    cases = sample(1, 2, some)
    assert cases == sample(1, 2, some) != sample(2, 2, some)
    write(cases, tmp_path / 'cases.json')
    assert read(tmp_path / 'cases.json') == cases


def test_no_record_is_changed_twice_in_a_round_and_no_case_is_lost():
    cases = sample(3, 3, [OPERATORS['number-changed'], OPERATORS['emptied'], OPERATORS['space-doubled']])
    seen = []
    for name, source, some in ours.rounds(cases):
        assert len(some) == 1 or not any(case.kind == 'glossary' and case.path == ('term',) for case in some)     # it is asked for in all texts
        assert len({case.place for case in some}) == len(some)
        assert all((case.root, case.source_language) == (name, source) for case in some)
        seen += [case.number for case in some]
    assert sorted(seen) == [case.number for case in cases]


def changed(case: Case) -> dict[str, dict]:
    """The words of the records of the case's kind as they are written, in their order."""
    return {entry.id: entry.words.get(case.language) for entry in with_changes(entries(case.root), case.language, [case]) if entry.kind == case.kind}


def case_with(action: str, name: str) -> Case:
    """A case with this action."""
    return next(case for case in cases_of(name) if case.change.action == action)


def test_actions_do_to_a_record_what_they_say():
    for action, name in (('drop-record', 'record-dropped'), ('drop', 'field-dropped')):
        case = case_with(action, name)
        words = changed(case)[case.record] or {}
        assert (words == {}) if action == 'drop-record' else case.clean not in str(words.get(case.path[0]))
    case = case_with('orphan', 'record-nobody-knows')
    assert case.record + UNKNOWN in changed(case) and case.record in changed(case)
    case = case_with('last', 'record-moved')
    assert list(changed(case))[-1] == case.record
    case = case_with('extra', 'field-nobody-knows')
    before = next(entry for entry in entries(case.root) if (entry.kind, entry.id) == (case.kind, case.record))
    assert len(changed(case)[case.record]['sections']) == len(before.words[case.language]['sections']) + 1


def test_the_lines_of_a_text_in_a_root_hold_the_text():
    root = roots.build('own', 'ro')
    for key, text in list(root.texts.items())[::7]:
        path, lines = root.lines(key)
        written = '\n'.join(root.files[path].decode().split('\n')[lines.start - 1:lines.stop - 1])
        assert max(text.split(), key=len) in written or '\\' in written or "''" in written


@pytest.fixture(scope='module')
def results():
    """What our checks say of one round of cedillas, decomposed letters and benign moves, by operator."""
    operators = [OPERATORS[name] for name in ('cedillas', 'letters-decomposed', 'record-moved')]
    cases = [case for case in sample(7, 30, operators) if case.root == 'own']
    source, some = next((source, some) for _, source, some in ours.rounds(cases) if any(c.operator == 'cedillas' for c in some))
    made = ours.Round('own', source, some, check_files(roots.build('own', source).files)[1])
    by_number = {case.number: case.operator for case in some}
    return [(by_number[result['number']], result) for result in made.results() if 'number' in result]


def test_our_checks_find_name_place_and_mend_a_seeded_fault(results):
    assert {operator for operator, _ in results} >= {'cedillas'}
    for operator, result in results:
        if operator == 'record-moved':
            assert result['findings'] == []
        else:
            check = {'cedillas': 'cedilla', 'letters-decomposed': 'not-nfc'}[operator]
            assert {finding[2] for finding in result['findings'] if finding[0] == check} == {True}      # found, and in the changed lines
            assert result['fixed'] or operator != 'cedillas'     # in a text of several lines, one fix may mend no more than a word


def test_a_case_on_which_the_checks_break_down_is_said_and_does_not_hide_the_others(monkeypatch):
    cases = list(cases_of('number-changed')[:4])
    bad = cases[2].number

    class Fails:
        def __init__(self, name, source, some, before):
            if any(case.number == bad for case in some):
                raise IndexError('out of range')
            self.some = some

        def results(self):
            return [{'number': case.number} for case in self.some]

    monkeypatch.setattr(ours, 'Round', Fails)
    said = {result['number']: result.get('crash') for result in ours.survived('own', 'ro', cases, [])}
    assert said == {case.number: 'IndexError: out of range' if case.number == bad else None for case in cases}


def test_only_what_a_check_says_more_often_counts():
    clean = [('spacing', 'warning'), ('quotes', 'warning')]
    assert more(clean, clean) == []
    assert more([*clean, ('spacing', 'warning')], clean) == [('spacing', 'warning')]
    assert more([('cedilla', 'error')], clean) == [('cedilla', 'error')]
    assert more(['a1', 'a2'], ['a1'], lambda f: f[0], lambda f: f) == ['a2']     # the one that is new is the one that counts


def fake(cases, name: str, sees: bool) -> Result:
    """A tool that finds everything, or nothing."""
    said = [('any-check', 'error')] if sees else []
    return Result(name, '1.0', 'default', {case.number: said for case in cases}, {'a': said, 'b': []}, (1.0, 2.0, 3.0))


@pytest.fixture(scope='module')
def some_cases():
    """Cases of a seen, a held-out and a benign operator, numbered through."""
    names = ['number-changed', next(o.name for o in defects(True) if o.family == 'facts'), 'percent-spaced']
    return [replace(case, number=number) for number, case in enumerate(case for name in names for case in cases_of(name))]


@pytest.mark.parametrize('sees, share, rate', [(True, '100.0 %', '1000.0'), (False, '0.0 %', '0.0')])
def test_the_figures_of_the_page_follow_from_the_cases(some_cases, sees, share, rate):
    result = fake(some_cases, 'ours', sees)
    own = Own(placed={0: [True, True], 1: [False, True], 2: [], 3: [False]}, fixed={some_cases[0].number: True})
    page = table.page(some_cases, OPERATORS, [result], own, {'seed': 1, 'texts': 2, 'day': 'today', 'python': '3', 'cores': 1}, ['weblate'])
    count = sum(not OPERATORS[case.operator].benign and not OPERATORS[case.operator].held_out for case in some_cases)
    assert f'| facts | {count} | {share} |' in page
    assert page.count(f'**{share}**') == 2
    assert f'| {"500.0" if sees else "0.0"} | {rate} | 0.0 | {rate} |' in page         # texts with any; benign: errors, warnings, edits with any
    assert '2 of 5 findings (40.0 %)' in page and 'in 1 of 3 cases (33.3 %)' in page and '| 1 of 1 | 0 |' in page
    assert '**Weblate** (GPL-3.0-or-later): not installed here' in page
    assert ('**Not met**: at least 95 %' in page) is (not sees)


def test_the_list_of_misses_tells_held_out_operators_only_by_number(some_cases):
    text = table.misses(some_cases, OPERATORS, fake(some_cases, 'ours', False), Own())
    assert 'MISSED number-changed' in text and 'FALSE ALARM' not in text
    hidden = [case for case in some_cases if OPERATORS[case.operator].held_out]
    assert f'HELD OUT facts: {len(hidden)} missed' in text
    assert all(case.operator not in text for case in hidden)
    assert 'FALSE ALARM percent-spaced' in table.misses(some_cases, OPERATORS, fake(some_cases, 'ours', True), Own())


def test_shares_and_rates():
    result = Result('x', cases={1: [('number-mismatch', 'error')], 2: [('spacing', 'warning')], 3: []})
    operators = dict.fromkeys((1, 2, 3), OPERATORS['number-changed'])
    assert found(result, (1, 2, 3, 4)) == (2, 4)
    assert named(result, operators) == (1, 2)
    assert alarms([[('a', 'error'), ('b', 'warning')], [('a', 'error')], []], 1000) == {'error': 2.0, 'warning': 1.0, 'info': 0.0, 'texts': 2.0}


def test_a_tuned_tool_goes_without_the_checks_that_cry_wolf():
    clean = {str(n): [('loud', 'warning')] for n in range(11)} | {'z': [('calm', 'warning')]}
    result = Result('x', cases={1: [('loud', 'warning'), ('calm', 'warning')]}, clean=clean)
    quiet, noisy = calmed(result, 1000)
    assert noisy == ['loud'] and quiet.cases == {1: [('calm', 'warning')]} and sum(map(len, quiet.clean.values())) == 1


def test_a_peer_is_judged_by_the_same_rule():
    case, = cases_of('fields-swapped')[:1]
    assert [unit['id'] for unit in changed_units(case)] == [str(case.number), f'{case.number}s']
    clean = {'version': '1', 'settings': '', 'said': {clean_names(case)[0]: [['endpunc', 'warning']]}}
    for said, expected in (({str(case.number): [['endpunc', 'warning']]}, 0), ({f'{case.number}s': [['short', 'warning']]}, 1)):
        result = peer('pofilter', [case], clean, {'version': '1', 'settings': '', 'said': said}, None, bilingual=True)
        assert found(result, [case.number]) == (expected, 1)
    orphan = case_with('orphan', 'record-nobody-knows')
    result = peer('pofilter', [orphan], clean, {'version': '1', 'settings': '', 'said': {}}, None, bilingual=True)
    assert result.cannot == {orphan.number} and changed_units(orphan)[0]['source'] is None


def script(name: str):
    """The script that runs a peer, without the peer."""
    spec = spec_from_file_location(f'peer_{name}', PROJECT / f'tests/bench/checks/peers/{name}.py')
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pofilter_gets_po_files_and_its_notes_are_read():
    units = [{'source': 'a "b"\n', 'text': 'x\\'}, {'source': None, 'text': 'extra'}, {'source': 'c', 'text': None}]
    text = script('pofilter').po('ro', 'el', units)
    assert 'Language: el\\n' in text and 'msgid "a \\"b\\"\\n"\nmsgstr "x\\\\"' in text and 'msgid "c"\nmsgstr ""' in text and 'extra' not in text
    said = '# (pofilter) endpunc: Different punctuation\n# (pofilter) numbers: Different\n#\n# more\nmsgctxt "12"\nmsgid "a"\nmsgstr "b"\n\n'
    assert script('pofilter').notes(said) == {12: ['endpunc', 'numbers']}


def test_compare_locales_gets_its_own_format_and_its_report_is_read():
    module = script('compare_locales')
    assert module.native('{a} of %(b)s, {c} ', 'x {a} %(b)s') == '%1$S of %2$S, {c}\\u0020'
    report = {'details': {'el': {'texts.properties': [{'error': 'argument 1 missing at line 1, column 6 for k3'}, {'missingEntity': 'k12'}]}}}
    assert module.details(report) == report['details']['el']['texts.properties']
    assert [module.KEY.search(next(iter(entry.values())))[1] for entry in module.details(report)] == ['3', '12']


def test_every_language_of_the_benchmark_is_a_language_of_the_project():
    assert sorted(path.name for path in (PROJECT / 'docs').iterdir() if len(path.name) == 2) == list(LANGUAGES)
