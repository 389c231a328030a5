"""The directory of odd cases: nothing in it is refused, and each group is what its comment says."""
from __future__ import annotations

from dataclasses import replace

import pytest

from peersite.checks import check_files, check_library
from peersite.content import load
from peersite.directory import Directory, Tier
from peersite.finding import Severity
from peersite.pages.lists import lists
from peersite.translation.moving import move
from roots import DAY, GROUPS, PROJECT, directory_root, files_of


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


SAID = {     # ro, bg, pl, el, en
    'night-walk': (
        'În fiecare vineri, 23:00–01:00, până a doua zi',
        'Всеки петък, 23:00–01:00, до следващия ден',
        'W każdy piątek, 23:00–01:00, do następnego dnia',
        'Κάθε Παρασκευή, 23:00–01:00, έως την επόμενη ημέρα',
        'Every Friday, 23:00–01:00, until the next day'),
    'before-dawn': (
        'În fiecare duminică, 03:30–04:30 (fus orar: România)',
        'Всяка неделя, 03:30–04:30 (часова зона: Румъния)',
        'W każdą niedzielę, 03:30–04:30 (strefa czasowa: Rumunia)',
        'Κάθε Κυριακή, 03:30–04:30 (ζώνη ώρας: Ρουμανία)',
        'Every Sunday, 03:30–04:30 (time zone: Romania)'),
    'fifth-thursday': (
        'În a cincea joi din lună, 18:30–20:00',
        'Всеки пети четвъртък от месеца, 18:30–20:00',
        'W piąty czwartek miesiąca, 18:30–20:00',
        'Την πέμπτη Πέμπτη του μήνα, 18:30–20:00',
        'The fifth Thursday of the month, 18:30–20:00'),
    'every-second-friday': (
        'O dată la două săptămâni, vinerea, 19:00–20:30; în plus: 29 decembrie 2026; fără întâlnire: 25 decembrie 2026',
        'Всеки втори петък, 19:00–20:30; също и на 29 декември 2026 г.; няма среща на 25 декември 2026 г.',
        'Co drugi piątek, 19:00–20:30; także 29 grudnia 2026; bez spotkań: 25 grudnia 2026',
        'Κάθε δεύτερη Παρασκευή, 19:00–20:30; επιπλέον στις 29 Δεκεμβρίου 2026; όχι στις 25 Δεκεμβρίου 2026',
        'Every second Friday, 19:00–20:30; also on 29 December 2026; not on 25 December 2026'),
    'last-wednesday': (
        'În ultima miercuri din lună, 17:00–19:00; până la 29 decembrie 2027',
        'Всяка последна сряда от месеца, 17:00–19:00; до 29 декември 2027 г.',
        'W ostatnią środę miesiąca, 17:00–19:00; do: 29 grudnia 2027',
        'Την τελευταία Τετάρτη του μήνα, 17:00–19:00; έως: 29 Δεκεμβρίου 2027',
        'The last Wednesday of the month, 17:00–19:00; until 29 December 2027'),
    'telephone-circle': (
        'O dată la trei săptămâni, sâmbăta, 11:00–11:45 (fus orar: Grecia)',
        'На всеки три седмици, в събота, 11:00–11:45 (часова зона: Гърция)',
        'Co trzy tygodnie, w sobotę, 11:00–11:45 (strefa czasowa: Grecja)',
        'Κάθε τρεις εβδομάδες, το Σάββατο, 11:00–11:45 (ζώνη ώρας: Ελλάδα)',
        'Every three weeks, on Saturday, 11:00–11:45 (time zone: Greece)')}


@pytest.mark.parametrize('id', SAID)
def test_when_an_odd_case_meets_reads_right_in_all_languages(id):
    strings = {f'docs/{code}/interface.po': (PROJECT / f'docs/{code}/interface.po').read_bytes() for code in ('ro', 'bg', 'pl', 'el')}
    library = load({**files_of(GROUPS), **strings})[0]
    directory = Directory.of(library, DAY)
    said = [lists(library, code, directory).row(directory.listings[id])['when'] for code in ('ro', 'bg', 'pl', 'el', 'en')]
    assert tuple(' '.join(each.split()) for each in said) == SAID[id]
