"""Calendars: other programs read them as they were meant, find the same dates as we do, and nothing that should stay hidden."""
from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
import recurring_ical_events
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from directory_roots import BASE, DAY, GROUPS, LANGUAGES, SITE, WEEKLY, directory
from peersite import exports
from peersite.content import load_root
from peersite.directory import Directory, recurrence
from peersite.directory.schedule import falls_on, occurrences
from peersite.kinds.groups import WEEKDAYS, Meeting
from roots import PROJECT

LAST = DAY + timedelta(days=730)
UTC = timezone.utc


def made(*args, **changes) -> dict[str, bytes]:
    """The calendars of a directory, by path without its folder."""
    found = exports.files(directory(*args, **changes), LANGUAGES, SITE, ('calendars',))
    return {path.removeprefix('calendar/'): data for path, data in found}


CALENDARS = made()


def told(calendar: bytes) -> list[tuple[datetime, datetime]]:
    """What another program takes from a calendar as the meetings of the next 24 months, in UTC.

    It adds a duration to the time of the wall; by the standard (section 3.3.6) hours and minutes are ones that pass, so that is done here.
    """
    parsed = Calendar.from_ical(calendar)
    lengths = {str(event['UID']): event['DURATION'].dt for event in parsed.walk('VEVENT')}
    events = [(event.start, lengths[event['UID']]) for event in recurring_ical_events.of(parsed).between(DAY, LAST + timedelta(days=1))]
    return sorted((start.astimezone(UTC), start.astimezone(UTC) + length) for start, length in events if DAY <= start.date() <= LAST)


def ours(schedule) -> list[tuple[datetime, datetime]]:
    """The same from our own reckoning."""
    return [(each.start.astimezone(UTC), each.stop.astimezone(UTC)) for each in occurrences(schedule, DAY, LAST)]


@pytest.mark.parametrize('id', [id for id in GROUPS if directory().listings[id].dates and directory().listings[id].in_data])
def test_another_program_finds_the_meetings_that_we_find(id):
    expected = sorted(ours(directory().listings[id].schedule))
    assert len(expected) > 5
    assert told(CALENDARS[f'{id}.ics']) == told(CALENDARS[f'discreet/{id}.ics']) == expected


ODD = Directory.of(load_root(PROJECT / 'tests/projects/groups')[0], DAY)     # the odd cases


@pytest.mark.parametrize('id', [id for id, item in ODD.listings.items() if item.dates and item.in_data])
def test_another_program_finds_the_meetings_of_the_odd_cases(id):
    calendars = dict(exports.files(ODD, ('ro', 'bg', 'pl', 'el', 'en'), SITE, ('calendars',)))
    expected = sorted(ours(ODD.listings[id].schedule))
    assert len(expected) > 3 and told(calendars[f'calendar/{id}.ics']) == expected


DATES = st.dates(DAY - timedelta(days=500), LAST)
RULES = st.fixed_dictionaries({
    'freq': st.sampled_from(['weekly', 'monthly']), 'interval': st.sampled_from([1, 1, 1, 2, 3, 5]), 'days': st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True),
    'nth': st.lists(st.sampled_from(['1', '2', '3', '4', '5', '-1']), min_size=1, max_size=2, unique=True),
    'start': st.tuples(st.integers(0, 23), st.sampled_from([0, 15, 30])).map(lambda t: f'{t[0]:02}:{t[1]:02}'), 'minutes': st.integers(15, 480),
    'timezone': st.sampled_from(['Europe/Bucharest', 'Europe/Sofia', 'Europe/Warsaw', 'Europe/Athens', 'Europe/London', 'Asia/Kolkata', 'America/New_York', 'UTC']),
    'from': st.none() | DATES.map(str), 'until': st.none() | DATES.map(str), 'except': st.lists(DATES.map(str), max_size=3), 'extra': st.lists(DATES.map(str), max_size=3)})


def meeting(rule: dict) -> dict:
    """A rule that the checks would let pass: one that counts from a date states it; exceptions are dates of the rule."""
    rule = {name: value for name, value in rule.items() if value not in (None, [])}
    if rule['freq'] == 'weekly':
        rule.pop('nth')
    if rule['interval'] > 1:
        rule.setdefault('from', str(DAY))
    return rule


@settings(max_examples=150, deadline=None)
@given(st.lists(RULES.map(meeting), min_size=1, max_size=2))
@example([WEEKLY | {'days': ['sun'], 'start': '03:30', 'minutes': 60}])                         # the hour that the clocks skip, and the one that comes twice
@example([{'freq': 'monthly', 'nth': ['5', '-1'], 'days': ['thu'], 'start': '23:30', 'minutes': 120, 'timezone': 'Europe/Athens'}])
@example([WEEKLY | {'extra': ['2026-11-26', '2026-11-28'], 'except': ['2026-12-03', '2026-12-10'], 'from': '2026-12-03'}])
@example([WEEKLY | {'extra': ['2026-12-03'], 'except': ['2026-12-03']}])                        # taken out and put in again: it takes place
def test_the_same_dates_for_any_schedule(schedule):
    facts = BASE | {'schedule': schedule}
    parsed = directory({'any': facts}).listings['any'].schedule
    assert told(made({'any': facts})['any.ics']) == sorted(ours(parsed))


@given(RULES.map(meeting))
def test_the_first_date_of_a_rule_is_one_of_its_dates(rule):
    parsed = Meeting.model_validate(rule)
    first = recurrence(parsed, DAY).first
    assert first is None or falls_on(parsed, first) and first >= DAY


@pytest.mark.parametrize('path', CALENDARS)
def test_it_is_written_as_the_standard_asks(path):
    data = CALENDARS[path]
    lines = data.split(b'\r\n')
    assert data.endswith(b'END:VCALENDAR\r\n') and b'\n' not in data.replace(b'\r\n', b'') and b'\r' not in data.replace(b'\r\n', b'')
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode()     # folded between characters
    calendar = Calendar.from_ical(data)
    assert calendar.errors == [] and calendar['VERSION'] == '2.0' and calendar['PRODID'] and calendar.subcomponents
    zones = {str(zone['TZID']) for zone in calendar.walk('VTIMEZONE')}
    for event in calendar.walk('VEVENT'):
        assert event.errors == [] and {'UID', 'DTSTAMP', 'DTSTART', 'DURATION', 'SUMMARY'} <= event.keys() and 'ORGANIZER' not in event
        assert event['DTSTART'].params['TZID'] in zones and 'DTEND' not in event
        if rule := event.get('RRULE'):
            assert next(iter(rule)) == 'FREQ' and all(until.tzinfo is UTC or until.utcoffset() == timedelta(0) for until in rule.get('UNTIL', ()))
    assert b'RRULE:FREQ=' in data or not calendar.walk('VEVENT')


def test_another_library_writes_the_same_events():
    for event in Calendar.from_ical(CALENDARS['hostile.ics']).walk('VEVENT'):
        again = set(event.to_ical().decode().replace('\r\n ', '').splitlines())
        lines = set(CALENDARS['hostile.ics'].decode().replace('\r\n ', '').split('BEGIN:VEVENT')[1].splitlines()) - {''}
        assert {line for line in lines if not line.startswith(('DURATION', 'END:VCALENDAR'))} <= again | {'BEGIN:VEVENT'}
        assert str(event['SUMMARY']) == '=1+1"; <b>&\\ </script>' and '"a,b"; дълъг' in str(event['DESCRIPTION'])


def test_what_stands_in_an_event():
    event = Calendar.from_ical(CALENDARS['full.ics']).walk('VEVENT')[0]
    assert event['DURATION'].dt == timedelta(minutes=90) and event['RRULE'].to_ical() == b'FREQ=WEEKLY;UNTIL=20270630T205959Z;BYDAY=MO,TH'
    assert event['SUMMARY'].params['LANGUAGE'] == 'ro' and str(event['LOCATION']) == 'Strada Lungă 12, 010101 București'
    assert event['URL'] == f'{SITE}g/full/' and event['STATUS'] == 'CONFIRMED' and event['DTSTAMP'].dt == datetime(2026, 10, 1, tzinfo=UTC)
    assert [event[name] for name in ('X-VERIFIED-ON', 'X-VERIFIED-METHOD', 'X-TIER')] == ['2026-10-01', 'phone', 'fresh']
    assert event['TRANSP'] == 'TRANSPARENT' and event['CATEGORIES'].cats == ['depression', 'anxiety'] and len(event['CONFERENCE']) == 2


def test_an_ageing_group_is_tentative_and_says_so():
    event = Calendar.from_ical(CALENDARS['ageing.ics']).walk('VEVENT')[0]
    assert event['STATUS'] == 'TENTATIVE' and 'please ask before you go' in event['DESCRIPTION']


def test_a_calendar_has_one_language_and_a_name_in_it():
    names = {path: Calendar.from_ical(CALENDARS[path])['X-WR-CALNAME'] for path in ('ro.ics', 'bg.ics', 'bg/sofia.ics', 'full.ics')}
    assert names == {'ro.ics': 'România – Egali', 'bg.ics': 'България – Равни', 'bg/sofia.ics': 'София – Равни', 'full.ics': 'Grupul „Împreună”'}
    event = Calendar.from_ical(CALENDARS['bg.ics']).walk('VEVENT')[0]
    assert event['SUMMARY'].params['LANGUAGE'] == 'bg'


def test_the_calendars_of_a_country_and_a_locality_hold_those_of_their_groups():
    def uids(path):
        return {str(event['UID']) for event in Calendar.from_ical(CALENDARS[path]).walk('VEVENT')}
    listings = directory().listings.values()
    shown = [item for item in listings if item.dates and item.in_data]
    assert uids('ro.ics') == set().union(*(uids(f'{item.id}.ics') for item in shown if item.country == 'RO'))
    assert uids('ro/bucharest.ics') == set().union(*(uids(f'{item.id}.ics') for item in shown if item.place and item.place.id == 'bucharest'))
    assert uids('hidden.ics') <= uids('ro.ics') - uids('ro/bucharest.ics')     # its locality is told to those who ask


def test_a_discreet_calendar_tells_only_when():
    for event in Calendar.from_ical(CALENDARS['discreet/full.ics']).walk('VEVENT'):
        assert set(event) <= {'UID', 'DTSTAMP', 'DTSTART', 'DURATION', 'RRULE', 'EXDATE', 'RDATE', 'SUMMARY'} and str(event['SUMMARY']) == 'Meeting'
    assert b'full' not in CALENDARS['discreet/full.ics'] and 'Împreună'.encode() not in CALENDARS['discreet/full.ics']


@pytest.mark.parametrize('id', ['paused', 'stale', 'lapsed', 'ended', 'doubted', 'erased', 'once-safe'])
def test_who_has_subscribed_to_what_is_gone_gets_an_empty_calendar(id):
    for path in (f'{id}.ics', f'discreet/{id}.ics'):
        assert not Calendar.from_ical(CALENDARS[path]).walk('VEVENT')


def test_a_renamed_group_goes_on_in_the_calendar_of_its_old_name():
    def without_address(path):
        return CALENDARS[path].replace(b'/calendar/full.ics', b'').replace(b'/calendar/old-name.ics', b'')
    assert without_address('old-name.ics') == without_address('full.ics') and CALENDARS['discreet/old-name.ics'] == CALENDARS['discreet/full.ics']


@pytest.mark.parametrize('change', [{'sensitivity': 'high'}, {'topics': ['violence']}, {'audience': {'age_max': 17}}, {'status': 'unconfirmed'},
                                    {'status': 'unconfirmed', 'verification': None}, {'listing': 'front-door', 'schedule': []}], ids=str)
def test_a_group_of_which_nothing_may_be_told_any_more_says_no_more_than_one_that_was_removed(change):
    before = made({'circle': BASE}, retired='groups/erased\n')
    after = made({'circle': {name: value for name, value in (BASE | change).items() if value is not None}}, retired='groups/erased\n')
    assert Calendar.from_ical(before['circle.ics']).walk('VEVENT') and before.keys() == after.keys()
    assert after['circle.ics'] == after['discreet/circle.ics'] == after['erased.ics']
    assert not any(Calendar.from_ical(data).walk('VEVENT') for data in after.values())
    assert b'circle' not in after['circle.ics'] and 'Împreună'.encode() not in b''.join(after.values())


def test_every_id_that_was_published_has_its_calendars_and_so_has_every_country_and_locality():
    ids = {*GROUPS, 'old-name', 'once-safe', 'erased'}
    assert set(CALENDARS) == {f'{folder}{id}.ics' for id in ids for folder in ('', 'discreet/')} | {'ro.ics', 'bg.ics', 'ro/bucharest.ics', 'bg/sofia.ics'}
    silent = [CALENDARS[f'{id}.ics'] for id in ('secret-shelter', 'young', 'hearsay', 'front-door', 'once-safe', 'by-letter')]
    assert set(silent) == {CALENDARS['erased.ics']}


def test_an_empty_calendar_of_a_locality_stays_when_its_last_group_has_gone():
    calendars = made({'ended': GROUPS['ended']})
    assert not Calendar.from_ical(calendars['ro/bucharest.ics']).walk('VEVENT')


def test_a_calendar_changes_only_when_the_data_does():
    today, next_week = made(), made(day=DAY + timedelta(days=7))
    assert {path for path in today if today[path] != next_week[path]} == set()
    assert made(day=date(2027, 1, 15)) != today     # "ageing" follows from the day, and so does where a calendar begins


def test_a_locality_goes_on_in_the_calendar_of_its_old_name():
    calendars = made(retired='places/bukarest -> places/bucharest\nplaces/gone\n')
    assert calendars['ro/bukarest.ics'].replace(b'bukarest', b'bucharest') == calendars['ro/bucharest.ics'] and 'ro/gone.ics' not in calendars


def test_a_rule_that_is_over_leaves_no_event_behind():
    assert told(made({'over': BASE | {'schedule': [WEEKLY | {'until': '2024-05-01'}]}})['over.ics']) == []
