"""The directory of odd cases: nothing in it is refused, and each group is what its comment says."""
from __future__ import annotations

from dataclasses import replace

from peersite.checks import check_files, check_library
from peersite.content import load
from peersite.directory import Directory, Tier
from peersite.finding import Severity
from peersite.translation.moving import move
from roots import DAY, GROUPS, directory_root, files_of


def test_nothing_is_wrong_with_the_odd_cases_but_that_some_are_not_translated_and_one_has_lapsed():
    assert load(files_of(GROUPS))[1] == []
    findings = [finding for finding in check_library(directory_root()) if finding.check != 'missing-translation']
    assert [(str(finding.severity), finding.check, finding.unit) for finding in findings] == [('warning', 'unverified-active', 'groups/lapsed-in-edessa')]


def test_each_stands_on_the_step_that_its_comment_says():
    tiers = {id: listing.tier for id, listing in Directory.of(directory_root(), DAY).listings.items()}
    odd = {id: tier for id, tier in tiers.items() if tier is not Tier.FRESH}
    assert odd == {'ageing-in-lublin': Tier.AGEING, 'stale-in-zakopane': Tier.STALE, 'lapsed-in-edessa': Tier.LAPSED,
                   'steps-in-greece': None, 'steps-in-romania': None}


def test_a_renamed_id_has_an_heir_and_a_deleted_one_has_none():
    library = directory_root()
    assert library.heir('groups', 'table-of-families') is library.records['groups']['families-at-the-table']
    assert library.heir('groups', 'families-at-the-table') is library.records['groups']['families-at-the-table']
    assert library.heir('groups', 'erased-at-their-wish') is None and 'groups/erased-at-their-wish' in library.retired
    assert set(library.published) == {*library.records['groups'], 'table-of-families', 'erased-at-their-wish'}


def test_a_group_that_is_renamed_twice_is_still_found_by_its_first_id():
    files = files_of(GROUPS)
    for old, new in (('night-walk', 'evening-walk'), ('evening-walk', 'walk')):
        changed = move(load(files)[0], files, 'groups', old, new)
        files = {path: data for path, data in {**files, **changed}.items() if data is not None}
    library, faults = load(files)
    assert faults == [] and library.heir('groups', 'night-walk') is library.records['groups']['walk']
    assert not [finding for finding in check_library(replace(library, as_of=DAY)) if finding.severity is Severity.ERROR]


def test_a_group_that_is_only_deleted_is_missed_and_one_removed_for_good_is_not():
    files = {path: data for path, data in files_of(GROUPS).items() if not path.endswith('/groups/night-walk.yml')}
    assert [finding.check for finding in check_files(files, DAY)[1] if finding.severity is Severity.ERROR] == ['vanished-id']
    files['docs/_facts/_retired.txt'] += b'groups/night-walk\n'
    assert [finding.check for finding in check_files(files, DAY)[1] if finding.severity is Severity.ERROR] == []
