"""What the next days bring: the list, its order, and its forms."""
from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from peersite import cli
from peersite.checks._examples import project
from peersite.checks._groups import contact, group, meeting
from peersite.cli.status import LONGEST, as_markdown
from peersite.content import load
from peersite.directory import Directory
from peersite.directory.due import due
from roots import DAY, GROUPS, directory_root

OPTIONS = ['--root', str(GROUPS), '--as-of', DAY.isoformat()]


def told(days: int = 60, as_of: date = DAY, **changes) -> list[tuple[str, str]]:
    """The days and kinds of what is due for the one group of the examples of the checks."""
    library, faults = load(project(group(**changes)))
    assert faults == []
    return [(item.day.isoformat(), item.what) for item in due(library, as_of, days)]


def test_every_step_within_the_days_is_told_on_its_first_day():
    assert told(200) == [('2027-04-02', 'step')]
    assert told(1000) == [('2027-04-02', 'step'), ('2027-10-02', 'step'), ('2028-04-02', 'step')]
    assert told(1000, sensitivity='high') == [('2027-01-02', 'step'), ('2027-04-02', 'step'), ('2027-07-02', 'step')]
    assert told(128) == [('2027-04-02', 'step')] and told(127) == []


@pytest.mark.parametrize('changes', [{'status': 'ended'}, {'status': 'unconfirmed', 'sources': '[brochure]'}, {'verification': None}])
def test_what_does_not_age_is_not_told(changes):
    assert told(3000, **changes) == []


def test_a_consent_ends_on_the_day_on_which_its_contact_is_hidden_and_is_told_until_somebody_acts():
    consent = '{given_on: "2026-01-10", by: group, ref: letter-7, expires: "2026-12-24"}'
    phone = contact('phone', '+40210000000', consent=consent)
    assert told(60, contacts=phone) == [('2026-12-25', 'consent')]
    assert told(29, contacts=phone) == []
    assert ('2026-12-25', 'consent') in told(60, date(2027, 2, 1), contacts=phone)
    assert told(60, date(2029, 2, 1), contacts=phone) == []      # the listing itself has lapsed


def test_a_pause_and_a_schedule_that_end_are_told():
    assert told(60, status='paused', status_until='"2026-12"') == [('2026-12-31', 'pause')]
    assert told(60, status='paused', status_until='"2026-10"') == [('2026-10-31', 'pause')]
    assert told(60, schedule=meeting(until='"2026-12-28"')) == [('2026-12-28', 'schedule')]
    assert told(60, schedule=meeting(until='"2026-12-28"', extra='["2027-01-05"]')) == [('2027-01-05', 'schedule')]


def test_the_page_behind_a_front_door_is_read_again_after_a_year_unless_somebody_has_verified_it():
    door = {'listing': 'front-door', 'status': 'unconfirmed', 'schedule': '[]', 'location': '{visibility: area, country: RO}', 'mode': 'unknown',
            'evidence': '[{url: "https://example.org/a", read: "2025-12-10"}, {url: "https://example.org/b", read: "2025-12-20"}]'}
    assert told(60, verification=None, **door) == [('2026-12-20', 'evidence')] and told(20, verification=None, **door) == []
    assert told(60, date(2028, 1, 1), verification=None, **door) == [('2026-12-20', 'evidence')]     # told until somebody acts
    assert told(60, **door) == [] and told(60, verification=None, **{**door, 'status': 'ended'}) == []


def test_a_number_that_somebody_has_tried_is_tried_again():
    def helpline(facts: str) -> list[tuple[str, str]]:
        library = load(project({'docs/_facts/helplines.yml': f'line: {{source_language: ro, sources: [], type: helpline, countries: [RO], {facts}}}\n',
                                'docs/ro/helplines.yml': 'line: {name: Linia, note: O linie.}\n'}))[0]
        return [(item.day.isoformat(), item.record) for item in due(library, DAY, 60)]
    assert helpline('number: "0800 000 000", status: verified, checked_on: "2026-06-10", checked_at: "https://line.example.org/"') == [('2026-12-10', 'helplines/line')]
    assert helpline('number: "0800 000 000", status: verified, checked_on: "2024", checked_at: "https://line.example.org/"') == [('2025-06-30', 'helplines/line')]
    assert helpline('number: "0800 000 000", status: unverified') == [] == helpline('number: "112", status: statutory')


def test_the_list_is_in_the_order_of_the_days_and_each_names_its_line():
    library = directory_root()
    found = due(library, DAY, 400)
    assert [item.day for item in found] == sorted(item.day for item in found) and len(found) > 20
    assert all(item.location.line > 1 and item.location.path == f'docs/_facts/{item.record}.yml' for item in found)


def test_what_was_told_has_come_to_pass_on_its_day_and_not_before():
    library = directory_root()
    for item in due(library, DAY, 700):
        if item.what in ('step', 'consent'):
            before, after = (Directory.of(library, item.day - timedelta(days=n)).listings[item.record.split('/')[1]] for n in (1, 0))
            assert after.tier == before.tier + 1 if item.what == 'step' else len(after.contacts) <= len(before.contacts)


def test_the_command_says_it_in_words_and_as_json(capsys):
    assert cli.run(cli.status, OPTIONS) == 0
    text = capsys.readouterr().out
    assert text == (
        '2027-01-15  groups/resting-in-ruse  docs/_facts/groups/resting-in-ruse.yml:10:15\n    It says "paused" until 2027-01-15: ask what has become of it.\n'
        '2027-01-21  groups/quiet-room  docs/_facts/groups/quiet-room.yml:22:22\n    Last verified on 2026-10-20, it becomes ageing: readers are asked to check first.\n'
        '2 things change or wait within 60 days of 2026-11-25.\n')
    assert cli.run(cli.status, [*OPTIONS, '--format', 'json', '--due', '52']) == 0
    assert json.loads(capsys.readouterr().out) == [{
        'day': '2027-01-15', 'record': 'groups/resting-in-ruse', 'what': 'pause', 'sentence': 'It says "paused" until 2027-01-15: ask what has become of it.',
        'path': 'docs/_facts/groups/resting-in-ruse.yml', 'line': 10}]
    assert cli.run(cli.status, [*OPTIONS, '--due', '10']) == 0
    assert capsys.readouterr().out == 'Nothing changes within 10 days of 2026-11-25.\n'


def test_what_is_past_is_overdue_and_a_list_for_the_forge_is_not_endless(capsys):
    assert cli.run(cli.status, ['--root', str(GROUPS), '--as-of', '2027-01-20', '--format', 'markdown']) == 0
    out = capsys.readouterr().out.split('\n')
    assert out[0] == f'{len(out) - 3} things change or wait within 60 days of 2027-01-20.'
    assert out[2] == '- [ ] **2027-01-15 (overdue)** `groups/resting-in-ruse` (`docs/_facts/groups/resting-in-ruse.yml`, line 10): ' \
                     'It says "paused" until 2027-01-15: ask what has become of it.'
    item = due(directory_root(), DAY, 60)[0]
    many = as_markdown([item] * 5000, DAY, 60)
    assert many.count('- [ ]') == LONGEST and many.endswith('- … and 4800 more: `python scripts/status.py --due 60`') and len(many) < 65_536
