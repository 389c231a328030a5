"""The stub of a group: read at once, everything stated, and nothing wrong with it but what a person has to fill in."""
from __future__ import annotations

import re
import shutil

import pytest
import yaml

from peersite import cli, new
from peersite.checks import check_root
from peersite.content import load_root
from peersite.directory import Directory
from peersite.finding import Refused, Severity
from peersite.kinds.groups import Facts, Text
from roots import DAY, GROUPS

FACTS = 'docs/_facts/groups/evening-in-cluj.yml'


@pytest.fixture
def root(tmp_path):
    """A copy of the root of odd cases."""
    shutil.copytree(GROUPS / 'docs', tmp_path / 'docs')
    return tmp_path


def added(root, id='evening-in-cluj', host='house-of-equals', country='RO', language='ro'):
    """Add a group, and give the paths that were written."""
    return [path.relative_to(root).as_posix() for path in new.group(root, id, host, country, language, DAY)]


def test_only_what_a_person_has_to_fill_in_is_at_fault(root):
    before = check_root(root, as_of=DAY)[1]
    assert added(root) == [FACTS, 'docs/ro/groups/evening-in-cluj.yml']
    library, findings = check_root(root, as_of=DAY)
    ours = [finding for finding in findings if finding not in before]
    assert {(f.check, str(f.severity), f.language) for f in ours} == {
        ('unverified-active', 'error', ''), ('placeholder-text', 'warning', 'ro'), *(('missing-translation', 'warning', code) for code in ('bg', 'el', 'en', 'pl'))}
    assert [f.unit for f in ours if f.check == 'placeholder-text'] == [f'groups/evening-in-cluj#{field}' for field in (
        'name', 'summary', 'about', 'what_to_expect', 'how_to_join')]
    assert library.records['groups']['evening-in-cluj'].source_language == 'ro'


def test_everything_that_can_be_is_stated(root):
    added(root)
    text = (root / FACTS).read_text(encoding='utf-8')
    facts = yaml.safe_load(text)
    fields = {info.alias or name for name, info in Facts.model_fields.items()}
    optional = {'locator', 'editorial'}     # of texts that stand in a document
    assert {field for field in fields - optional if not re.search(rf'^(?:# )?{field}:', text, re.M)} == set()
    assert fields - optional - set(facts) == {'status_until', 'online', 'verification'}
    for part in ('access', 'audience', 'confidentiality'):
        assert set(Facts.model_fields[part].annotation.model_fields) - set(facts[part]) <= {'age_min', 'age_max'}
    assert set(yaml.safe_load((root / 'docs/ro/groups/evening-in-cluj.yml').read_text(encoding='utf-8'))) | {'notes', 'alert', 'ended_note'} == set(Text.model_fields)


def test_the_lines_that_wait_for_somebody_can_be_used_as_they_are(root):
    added(root)
    text = (root / FACTS).read_text(encoding='utf-8')
    text = re.sub(r'^(schedule|contacts): \[\].*\n', '', text, flags=re.M)
    text = re.sub(r'^( *)# (?=status_until|schedule|contacts|online|verification|place:|  )', r'\1', text, flags=re.M)
    text = text.replace('ref: …', 'ref: letter-8').replace('place: …', 'place: timisoara').replace('mode: unknown', 'mode: hybrid').replace('status: active', 'status: paused')
    (root / FACTS).write_text(text, encoding='utf-8')
    library, findings = check_root(root, as_of=DAY)
    assert [f for f in findings if f.severity is Severity.ERROR] == []
    facts = library.records['groups']['evening-in-cluj'].facts
    assert (len(facts.schedule), len(facts.contacts), facts.online.platform, facts.status_until, facts.verification.last) == (3, 1, 'other', '2027-01-31', DAY)


def test_it_withholds_what_can_be_withheld(root):
    added(root)
    listing = Directory.of(load_root(root)[0], DAY).listings['evening-in-cluj']
    assert listing.sensitive and listing.place is None and not listing.in_data and not listing.indexed


@pytest.mark.parametrize('changes, sentence', [
    ({'id': 'Evening'}, '"Evening" cannot be an id: small letters, digits and single dashes only.'),
    ({'id': '../x'}, '"../x" cannot be an id: small letters, digits and single dashes only.'),
    ({'id': 'ab'}, '"ab" has 2 characters; the id of a group has 3 to 56.'), ({'id': 'organisations'}, '"groups/organisations" is the address of a page of its own.'),
    ({'id': 'night-walk'}, '"night-walk" is or was the id of a group. An id is never used again.'),
    ({'id': 'erased-at-their-wish'}, '"erased-at-their-wish" is or was the id of a group. An id is never used again.'),
    ({'id': 'table-of-families'}, '"table-of-families" is or was the id of a group. An id is never used again.'),
    ({'host': 'house-of-equal'}, 'There is no organisation "house-of-equal". Did you mean "house-of-equals"?'),
    ({'host': 'x'}, 'There is no organisation "x". Add it to docs/_facts/organisations.yml first.'),
    ({'country': 'ro'}, '"ro" is not a country. Use two capital letters, as "RO".'), ({'country': 'RX'}, '"RX" is not a country. Use two capital letters, as "RO".'),
    ({'language': 'uk'}, 'There is no language "uk" here; there are: bg, el, en, pl, ro.')])
def test_what_cannot_be_added_is_refused_in_a_sentence_and_nothing_is_written(root, changes, sentence):
    before = {path: path.read_bytes() for path in root.rglob('*.yml')}
    with pytest.raises(Refused, match=f'^{re.escape(sentence)}$'):
        added(root, **changes)
    assert {path: path.read_bytes() for path in root.rglob('*.yml')} == before


def test_the_command_says_what_it_wrote_and_what_comes_next(root, capsys):
    options = ['group', 'evening-in-cluj', '--host', 'house-of-equals', '--country', 'RO', '--source-language', 'ro', '--as-of', '2026-11-25', '--root', str(root)]
    assert cli.run(cli.create, options) == 0
    out = capsys.readouterr().out
    assert out.startswith(f'{FACTS}\ndocs/ro/groups/evening-in-cluj.yml\nFill in both files') and 'make generate' in out
    assert 'first_listed: "2026-11-25"' in (root / FACTS).read_text(encoding='utf-8')
    assert cli.run(cli.create, options) == 1
