"""The directory of odd cases: nothing in it is refused, and each group is what its comment says."""
from __future__ import annotations

from peersite.checks import check_library
from peersite.content import load
from peersite.directory import Directory, Tier
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
