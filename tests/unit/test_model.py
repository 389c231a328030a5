"""The words of the content model: paths, places, units, references."""
from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from peersite.finding import Location
from peersite.kinds import all_kinds
from peersite.fields import Country, Id, LanguageCode, PartialDate, Ref, Url, references
from peersite.model import Library, Unit, Words, leaves
from roots import library, small

LIBRARY = library()


@pytest.mark.parametrize('form, right, wrong', [
    (Id, ['a', 'a1-b', '2011', 'x-y-z'], ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'ă', 'a b', 'a/b', 'a\n']),
    (LanguageCode, ['ro', 'fil'], ['', 'r', 'RO', 'ro-RO', 'roman', 'ro\n']),
    (Country, ['RO'], ['', 'ro', 'ROU', 'R0']),
    (Url, ['https://a.b', 'http://a.b/c?d=e#f'], ['', 'a.b', 'ftp://a.b', 'javascript:alert(1)', 'https://a b', 'https://a"b', 'https://<a>']),
    (PartialDate, ['2011', '2011-11', '2011-11-30', '2024-02-29'],
     ['', '11', '2011-1', '2011-13', '2011-00', '2011-11-31', '2023-02-29', '0000', '2011-11-30T12:00', '٢٠١١', '30.11.2011'])])
def test_a_form_takes_what_is_right_and_refuses_what_is_not(form, right, wrong):
    adapter = TypeAdapter(form)
    for value in right:
        assert adapter.validate_python(value) == value
    for value in wrong:
        with pytest.raises(ValidationError):
            adapter.validate_python(value)


def test_leaves_are_the_texts_of_dicts_and_lists_with_their_paths():
    assert list(leaves({'a': 'x', 'b': {'c': ['y', {'d': 'z'}]}, 'e': True})) == [(('a',), 'x'), (('b', 'c', '0'), 'y'), (('b', 'c', '1', 'd'), 'z')]


def test_the_place_of_words_is_found_line_and_column_or_else_the_value_that_holds_them():
    source = 'a:\n  b: "one two"\n  c: >-\n    three\n    four\n'
    words = Words('en', {'b': 'one two', 'c': 'three four'}, Location('f'), {('b',): Location('f', 2, 6), ('c',): Location('f', 3, 6)},
                  {('b',): (8, 17), ('c',): (23, len(source))}, source)
    assert words.find(('b',), 'two') == Location('f', 2, 11)
    assert words.find(('c',), 'four') == Location('f', 5, 5)
    assert words.find(('c',), 'three four') == Location('f', 3, 6)
    assert words.find(('b',), 'four') == Location('f', 2, 6)
    assert words.find(('x',), 'one') == Location('f')
    assert (words.get(('b',)), words.get(('b', 'x')), words.get(('x',))) == ('one two', None, None)


def test_a_record_expects_its_fields_and_the_parts_its_facts_call_for():
    assert LIBRARY.records['values']['mutuality'].expected() == [('name',), ('meaning',)]
    assert LIBRARY.records['values']['responsibility'].expected() == [('name',), ('meaning',), ('points', 'being-with'), ('points', 'own-learning')]
    assert LIBRARY.records['comparison']['professionals'].expected() == [('name',), ('leans_on',), ('does', 'safety', 'managing-risk')]
    assert LIBRARY.records['pages']['index'].expected() == [('title',), ('description',), ('sections',)]


def test_units_have_keys_that_are_the_same_in_every_language():
    keys = {language: [unit.key for unit in LIBRARY.units(language)] for language in LIBRARY.languages}
    assert keys['ro'] == keys['bg'] == keys['en'] and len(set(keys['ro'])) == len(keys['ro'])
    assert 'values/responsibility#points.being-with' in keys['ro'] and 'pages/index#sections.who-for' in keys['ro']
    assert len(list(LIBRARY.units())) == 3 * len(keys['ro'])


def test_the_units_of_a_language_hold_all_its_texts():
    texts = [unit.text for unit in LIBRARY.units('bg')]
    assert 'До човека са, а не вършат нещата вместо него.' in texts and all(unit.language == 'bg' for unit in LIBRARY.units('bg'))


def test_codes_are_no_units():
    words = {'docs/en/glossary.yml': 'hope:\n  term: hope\n  definition: d\n  use: u\n  avoid: [faith]\n  confidence: likely\n'}
    record = library({'docs/_facts/glossary.yml': 'hope: {sources: [report]}\n', **words}).records['glossary']['hope']
    assert [unit.path for unit in record.units('en')] == [('term',), ('definition',), ('use',)]
    assert list(record.units('bg')) == []


def test_the_strings_of_the_interface_are_units_too():
    po = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\nmsgid "Search"\nmsgstr "Търсене"\n\n' \
         'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "един"\nmsgstr[1] "много"\n\nmsgid "Copy"\nmsgstr ""\n'
    units = [unit for unit in library({'docs/bg/interface.po': po}).units('bg') if unit.kind == 'interface']
    assert [(unit.key, unit.text, str(unit.location)) for unit in units] == [
        ('interface/strings#Search', 'Търсене', 'docs/bg/interface.po:5:1'),
        ('interface/strings#one.0', 'един', 'docs/bg/interface.po:8:1'), ('interface/strings#one.1', 'много', 'docs/bg/interface.po:8:1')]


def test_references_are_found_in_lists_keys_options_and_models():
    kinds = all_kinds()
    course = kinds['courses'].Facts.model_validate({'sources': ['a'], 'organisers': ['b', 'c'], 'country': 'RO', 'from': '2011', 'to': '2012',
                                                    'themes': ['x'], 'voices': []})
    assert list(references(course)) == [Ref(('sources', '0'), 'sources', 'a'), Ref(('organisers', '0'), 'organisations', 'b'),
                                        Ref(('organisers', '1'), 'organisations', 'c')]
    column = kinds['comparison'].Facts(sources=[], does={'support': ['x'], 'safety': []})
    assert list(references(column)) == [Ref(('does', 'support'), 'comparison-themes', 'support'), Ref(('does', 'safety'), 'comparison-themes', 'safety')]
    assert list(references(kinds['pages'].Facts(section='about/index'))) == [Ref(('section',), 'pages', 'about/index')]
    assert list(references(kinds['pages'].Facts())) == []


def test_every_reference_of_the_small_root_leads_to_a_record():
    refs = [ref for record in LIBRARY.all() for ref in references(record.facts)]
    assert len(refs) > 10 and all(ref.id in LIBRARY.records[ref.kind] for ref in refs)


def test_what_stands_in_a_file_at_fault_is_not_known_to_be_missing():
    empty = Library((), {}, unread=frozenset({'docs/bg/roles.yml', 'docs/en/index.md', 'docs/pl', 'sources/brochure', 'docs/ro/groups/one.yml'}))
    assert empty.unknown('bg', 'roles', 'hope') and empty.unknown('pl', 'roles', 'hope') and empty.unknown('en', 'pages', 'index')
    assert empty.unknown('_facts', 'sources', 'brochure') and empty.unknown('ro', 'groups', 'one')
    assert not empty.unknown('bg', 'myths', 'hope') and not empty.unknown('en', 'pages', 'other') and not empty.unknown('ro', 'sources', 'brochure')
    assert not empty.unknown('ro', 'groups', 'two')


def test_a_unit_knows_its_place():
    words = LIBRARY.records['roles']['trust'].words['ro']
    unit = Unit('roles', 'trust', ('name',), words.fields['name'], words)
    assert (str(unit.location), str(unit.find('încrederea'))) == ('docs/ro/roles.yml:7:9', 'docs/ro/roles.yml:7:18')
    assert small()['docs/ro/roles.yml'].decode().split('\n')[6][17:27] == 'încrederea'
