"""What the types refuse, in the words of a person."""
from __future__ import annotations

import pytest

from peersite.content.explain import SHAPES, WANTED, fields_at
from peersite.kinds import all_kinds
from roots import faults

COURSE = {'sources': '[brochure]', 'organisers': '[]', 'country': 'RO', 'from': '"2014-11"', 'to': '"2015-01"', 'themes': '[]', 'voices': '[]'}
GROUP = {'sources': '[brochure]', 'status': 'ended', 'status_since': '"2011"', 'sensitivity': 'high', 'topics': '[grief]',
         'location': '{visibility: area, country: BG}', 'languages': '[bg]', 'mode': 'online', 'first_listed': '"2026-11-23"'}
HELPLINE = {'sources': '[brochure]', 'type': 'helpline', 'countries': '[RO]', 'number': '"116 123"', 'status': 'unverified'}
ORGANISATION = {'sources': '[brochure]', 'type': 'family', 'countries': '[RO]', 'status': 'unconfirmed'}
TRAINING = {'sources': '[brochure]', 'unit': '10', 'focus': '[]', 'questions': '[]', 'perspectives': '[]'}


def facts(kind: str, fields: dict[str, str], **changes: str) -> list[str]:
    """What is said of one record's facts: a line for each field, so a field's number gives its line."""
    lines = {**fields, **{name.rstrip('_'): value for name, value in changes.items()}}
    path = f'docs/_facts/{kind}.yml'
    heard = faults({path: 'one:\n' + ''.join(f'  {name}: {value}\n' for name, value in lines.items())})
    return [line.removeprefix(f'{path}:').removeprefix('    ') for line in heard]


@pytest.mark.parametrize('kind, fields', [('courses', COURSE), ('groups', GROUP), ('helplines', HELPLINE), ('organisations', ORGANISATION),
                                          ('training', TRAINING)])
def test_facts_in_order_are_silent(kind, fields):
    assert facts(kind, fields) == []


@pytest.mark.parametrize('kind, fields, changes, place, sentence, hint', [
    ('courses', COURSE, {'country': 'Romania'}, '4:12', 'wrong-type: "Romania" does not have the form that "country" needs.',
     'A country is two capital letters, as "RO".'),
    ('courses', COURSE, {'from_': '"11.2014"'}, '5:9', 'wrong-type: "11.2014" does not have the form that "from" needs.',
     'A date is "2024", "2024-11" or "2024-11-30".'),
    ('courses', COURSE, {'to': '"2015-02-30"'}, '6:3', 'wrong-type: This cannot stand: "2015-02-30" is not a date of the calendar.', 'Correct the entry.'),
    ('courses', COURSE, {'themes': '{a: b}'}, '7:11', 'wrong-type: "themes" holds entries, and needs a list (lines that begin with "-").',
     'Compare it with the other entries of the file.'),
    ('courses', COURSE, {'themes': '[Über]'}, '7:12', 'wrong-type: "Über" does not have the form that "themes" needs.',
     'An id is small letters, digits and single dashes.'),
    ('groups', GROUP, {'topics': '[]'}, '6:11', 'wrong-type: "topics" holds a list, and needs more items.', 'Compare it with the other entries of the file.'),
    ('groups', GROUP, {'topics': '[grief, hiv, cancer, drugs, other, rights]'}, '6:11', 'wrong-type: "topics" holds a list, and needs fewer items.',
     'Compare it with the other entries of the file.'),
    ('groups', GROUP, {'languages': '[bg, Greek]'}, '8:19', 'wrong-type: "Greek" does not have the form that "languages" needs.',
     'A language is its code, as "ro".'),
    ('groups', GROUP, {'mode': 'zoom'}, '9:9', 'unknown-code: "zoom" is not one of the codes of "mode".',
     "Use one of 'in-person', 'online', 'phone', 'hybrid', 'written' or 'unknown'."),
    ('groups', GROUP, {'mode': '[online]'}, '9:9', 'wrong-type: "mode" holds a list, and needs one code.', 'Compare it with the other entries of the file.'),
    ('helplines', HELPLINE, {'countries': '[RO, bg]'}, '4:19', 'wrong-type: "bg" does not have the form that "countries" needs.',
     'A country is two capital letters, as "RO".'),
    ('helplines', HELPLINE, {'number': '"+40 (0)21"'}, '5:11', 'wrong-type: "+40 (0)21" does not have the form that "number" needs.',
     'A telephone number is digits and spaces, in quotes.'),
    ('helplines', HELPLINE, {'status': 'statutory'}, '1:1',
     'wrong-type: This cannot stand: only 112 is "statutory"; every other number is "unverified" until somebody has checked it.', 'Correct the entry.'),
    ('helplines', HELPLINE, {'status': 'verified'}, '1:1', 'wrong-type: This cannot stand: a verified helpline states "checked_on" (the date) and '
     '"checked_at" (the page it was checked on).', 'Correct the entry.'),
    ('organisations', ORGANISATION, {'website': 'www.example.org'}, '6:12', 'wrong-type: "www.example.org" does not have the form that "website" needs.',
     'An address begins with "https://" and has no spaces.'),
    ('organisations', ORGANISATION, {'evidence': '[x]'}, '6:14', 'wrong-type: "evidence" holds "x", and needs entries of the form "name: text".',
     'Compare it with the other entries of the file.'),
    ('organisations', ORGANISATION, {'evidence': '[{url: "https://a.b", red: "2014"}]'}, '6:35', 'unknown-field: There is no field "red" here.',
     'Did you mean "read"?'),
    ('training', TRAINING, {'unit': 'ten'}, '3:9', 'wrong-type: "unit" holds "ten", and needs a whole number.', 'Compare it with the other entries of the file.'),
    ('training', TRAINING, {'editorial': 'perhaps'}, '7:14', 'wrong-type: "editorial" holds "perhaps", and needs "true" or "false".',
     'Compare it with the other entries of the file.'),
    ('training', TRAINING, {'locator': 'true'}, '7:12', 'wrong-type: "locator" holds true without quotes, and needs a text.',
     'Compare it with the other entries of the file.'),
    ('training', TRAINING, {'focuss': '[]'}, '7:3', 'unknown-field: There is no field "focuss" here.', 'Did you mean "focus"?'),
])
def test_a_field_that_is_wrong_is_named_with_what_it_needs(kind, fields, changes, place, sentence, hint):
    said = facts(kind, fields, **changes)
    assert f'{place}: error: {sentence}' in said
    assert said[said.index(f'{place}: error: {sentence}') + 1] == hint


@pytest.mark.parametrize('kind, fields', [('courses', COURSE), ('groups', GROUP), ('helplines', HELPLINE), ('organisations', ORGANISATION),
                                          ('training', TRAINING)])
def test_every_required_fact_is_missed_when_it_is_not_there(kind, fields):
    for name in fields:
        rest = {other: value for other, value in fields.items() if other != name}
        assert facts(kind, rest) == [f'1:1: error: missing-field: The field "{name}" is missing.', f'Add "{name}: …".']


def test_a_wrong_shape_deep_in_the_words_has_its_own_place():
    assert faults({'docs/en/values.yml': 'responsibility:\n  points:\n    being-with: [a]\n    Own Learning: x\n'}) == [
        'docs/en/values.yml:3:17: error: wrong-type: "being-with" holds a list, and needs a text.', '    Compare it with the other entries of the file.',
        'docs/en/values.yml:4:5: error: wrong-type: "Own Learning" cannot be an id.',
        '    An id is small letters, digits and single dashes.']


def test_the_fields_of_a_model_inside_another_are_found():
    training = all_kinds()['training'].Text
    assert fields_at(training, ()) == ['title', 'summary', 'focus', 'questions', 'perspectives', 'answer']
    assert fields_at(all_kinds()['organisations'].Facts, ('evidence', '0')) == ['url', 'read', 'published']
    assert 'from' in fields_at(all_kinds()['courses'].Facts, ())


def test_no_pattern_is_shown_to_a_person():
    assert len(SHAPES) == 7 and all(hint.endswith('.') and '^' not in hint for hint in SHAPES.values())
    assert all(wanted and '^' not in wanted for wanted in WANTED.values())
