"""The sample generator: the same bytes every time, nothing that a check objects to, every odd case, and faults where it says."""
from __future__ import annotations

import json
from collections import Counter
from datetime import date

import pytest

from peersite import sample
from peersite.checks import check_root
from peersite.content import load
from peersite.directory import Directory, Tier
from peersite.finding import Refused, Severity
from peersite.sample import odd
from peersite.sample.faults import FAULTS
from peersite.sample.root import files, organisations
from peersite.sample.words import LANGUAGES, Pieces
from roots import PROJECT

DAY = date(2026, 11, 25)
PIECES = Pieces.load()
HOSTS = list(organisations(PIECES))


def made(groups: int, seed: int = 1, faults: bool = False) -> dict[str, str]:
    """The files of a sample, without the frame."""
    return dict(files(PIECES, HOSTS, groups, seed, DAY, faults))


def test_the_same_numbers_give_the_same_bytes_and_a_larger_sample_begins_with_a_smaller_one():
    small, large = made(30), made(60)
    assert small == made(30)
    assert small.items() <= large.items()
    assert made(30, seed=2).keys() != small.keys()


def test_a_sample_on_disk_has_no_error_and_needs_no_more_than_its_own_folder(tmp_path):
    before = {path: path.stat().st_mtime_ns for path in (PROJECT / 'docs').rglob('*')}
    sample.write(PROJECT, tmp_path / 'new/root', 60, 1, DAY)
    library, findings = check_root(tmp_path / 'new/root')
    assert [f for f in findings if f.severity is Severity.ERROR] == []
    assert {f.check for f in findings} <= {'missing-translation', 'unverified-active'}     # what is missing on purpose; a directory repeats itself, and nothing else may cry wolf
    assert len(library.kind('groups')) == 60 and library.languages == tuple(sorted(LANGUAGES))
    assert 'announcement-2011' not in library.records['groups'] and 'groups/index' in library.records['pages']
    assert {path: path.stat().st_mtime_ns for path in (PROJECT / 'docs').rglob('*')} == before


def test_nothing_is_written_over_nor_into_the_real_content(tmp_path):
    (tmp_path / 'letter.txt').write_text('Dear mother')
    for out in (tmp_path, PROJECT / 'docs/sample'):
        with pytest.raises(Refused):
            sample.write(PROJECT, out, 1, 1, DAY)
    assert [path.name for path in tmp_path.iterdir()] == ['letter.txt'] and not (PROJECT / 'docs/sample').exists()


def test_a_sample_varies():
    groups = {path: text for path, text in made(300).items() if '/groups/' in path}
    library, findings = load({path: text.encode() for path, text in made(300).items()})
    assert findings == []
    facts = [record.facts for record in library.kind('groups')]
    assert {f.mode for f in facts} == {'in-person', 'online', 'hybrid', 'phone', 'written', 'unknown'}
    assert {f.status for f in facts} == {'active', 'paused', 'forming', 'ended', 'unconfirmed'}
    assert {f.location.country for f in facts} == {'RO', 'BG', 'PL', 'GR'}
    assert {f.listing for f in facts} == {'group', 'front-door'} and {f.sensitivity for f in facts} == {'standard', 'high'}
    assert {item.tier for item in Directory.of(library, DAY).listings.values()} == {*Tier, None}
    for language in LANGUAGES:
        texts = [text for path, text in groups.items() if path.startswith(f'docs/{language}/')]
        assert 250 < len(texts) < 300                       # some are not translated yet
        assert len(set(texts)) == len(texts)
        assert 60 < sum(len(text.split()) for text in texts) / len(texts) < 140


def test_the_odd_cases_come_first():
    library = load({path: text.encode() for path, text in made(len(odd.cases(DAY))).items()})[0]
    facts = [record.facts for record in sorted(library.kind('groups'), key=lambda record: int(record.id.rsplit('-', 1)[1]))]
    for given, (_, change) in zip(facts, odd.cases(DAY), strict=True):
        assert given.status == change.get('status', 'active') and given.mode == change.get('mode', 'in-person')
        assert [rule.start for rule in given.schedule] == [rule['start'] for rule in change['schedule']] if 'schedule' in change else given.schedule
    assert facts[5].location == facts[6].location           # two groups in one venue


def test_two_in_a_hundred_have_a_fault_and_the_manifest_names_it():
    clean, faulty = made(50 * len(FAULTS)), made(50 * len(FAULTS), faults=True)
    told = json.loads(faulty.pop('faults.json'))['faults']
    assert Counter(entry['fault'] for entry in told) == Counter(list(FAULTS))
    differ = {path.rsplit('/', 1)[1] for path in clean.keys() | faulty.keys() if clean.get(path) != faulty.get(path)}
    assert differ == {f'{entry["group"]}.yml' for entry in told}
