"""When groups meet: our dates against those of dateutil, and moments across changes of the clocks."""
from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule, tz
from hypothesis import given, strategies as st

from peersite.directory.schedule import falls_on, meets_on, moment, occurrences, upcoming
from peersite.kinds.groups import WEEKDAYS, Meeting
from roots import directory_root

ZONES = ('Europe/Bucharest', 'Europe/Sofia', 'Europe/Warsaw', 'Europe/Athens', 'Australia/Sydney', 'America/Santiago', 'Africa/Cairo', 'Asia/Kathmandu')
DAYS = [getattr(rrule, name) for name in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')]
DAY = st.dates(date(2024, 1, 1), date(2029, 12, 31))


def meeting(**changes) -> Meeting:
    """A meeting on Mondays at six, or another one."""
    return Meeting.model_validate({'freq': 'weekly', 'days': ['mon'], 'start': '18:00', 'minutes': 90, 'timezone': 'Europe/Bucharest'} | changes)


@st.composite
def rules(draw) -> Meeting:
    """Any rule that the checks let pass, single dates among them."""
    monthly = draw(st.booleans())
    rule = {'freq': 'monthly' if monthly else 'weekly', 'days': draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=4, unique=True)),
            'interval': draw(st.integers(1, 6)), 'minutes': draw(st.integers(15, 480)), 'timezone': draw(st.sampled_from(ZONES)),
            'start': draw(st.times()).isoformat('minutes'), 'nth': draw(st.lists(st.sampled_from(['1', '2', '3', '4', '5', '-1']), min_size=1, max_size=3, unique=True)) if monthly else []}
    anchor = draw(DAY)
    plain = meeting(**rule | {'interval': 1})
    rule['from'] = next(day for n in range(100) if falls_on(plain, day := anchor + timedelta(days=n))).isoformat()
    if draw(st.booleans()):
        rule['until'] = (anchor + timedelta(days=draw(st.integers(100, 1000)))).isoformat()
    rule['extra'] = [day.isoformat() for day in draw(st.lists(DAY, max_size=2, unique=True))]
    rule['except'] = [day.isoformat() for day in draw(st.lists(DAY, max_size=2, unique=True))]
    return meeting(**rule)


def expected(rule: Meeting, first: date, last: date) -> list[date]:
    """The dates that dateutil gives for a rule."""
    days = [DAYS[WEEKDAYS.index(day)] for day in rule.days]
    start = rule.from_ or first - timedelta(days=40)
    dates = rrule.rruleset()
    dates.rrule(rrule.rrule(
        rrule.WEEKLY if rule.freq == 'weekly' else rrule.MONTHLY, datetime.combine(start, time()), rule.interval, rrule.MO,
        until=datetime.combine(rule.until, time()) if rule.until else None,
        byweekday=days if rule.freq == 'weekly' else [day(int(nth)) for day in days for nth in rule.nth]))
    for day in rule.except_:
        if day not in rule.extra:
            dates.exdate(datetime.combine(day, time()))
    for day in rule.extra:
        dates.rdate(datetime.combine(day, time()))
    return [found.date() for found in dates.between(datetime.combine(first, time()), datetime.combine(last, time()), inc=True)]


@given(rules(), DAY, st.integers(0, 800))
def test_the_dates_of_a_rule_are_those_of_dateutil(rule, first, length):
    last = first + timedelta(days=length)
    assert [day for n in range(length + 1) if meets_on(rule, day := first + timedelta(days=n))] == expected(rule, first, last)


@given(rules(), DAY, st.integers(1, 8))
def test_the_next_meetings_are_the_first_of_them(rule, day, count):
    assert upcoming([rule], day, count) == occurrences([rule], day, day + timedelta(days=8 * 366))[:count]


@given(rules(), DAY)
def test_a_meeting_lasts_its_minutes_begins_at_its_hour_and_both_are_hours_that_the_clocks_show(rule, day):
    found = moment(rule, day)
    start, stop = (value.astimezone(timezone.utc) for value in (found.start, found.stop))
    assert stop - start == timedelta(minutes=rule.minutes)
    wall = datetime.combine(day, time.fromisoformat(rule.start), tz.gettz(rule.timezone))
    assert start == tz.resolve_imaginary(wall).astimezone(timezone.utc)      # dateutil knows the zones in a way of its own
    assert all(value == value.astimezone(timezone.utc).astimezone(value.tzinfo) and tz.datetime_exists(value.replace(tzinfo=tz.gettz(rule.timezone)))
               for value in (found.start, found.stop))


@given(st.lists(rules(), min_size=2, max_size=4), DAY)
def test_the_meetings_of_several_rules_come_in_the_order_in_which_they_begin(schedule, day):
    found = occurrences(schedule, day, day + timedelta(days=120))
    assert [item.start.timestamp() for item in found] == sorted(item.start.timestamp() for item in found)


@pytest.mark.parametrize('zone, day, start, begins, ends', [     # an hour is skipped, and an hour comes twice
    ('Europe/Bucharest', '2026-03-29', '03:30', '04:30+03:00', '05:30+03:00'), ('Europe/Bucharest', '2026-03-29', '02:30', '02:30+02:00', '04:30+03:00'),
    ('Europe/Bucharest', '2026-10-25', '03:30', '03:30+03:00', '03:30+02:00'), ('Europe/Sofia', '2027-03-28', '03:00', '04:00+03:00', '05:00+03:00'),
    ('Europe/Athens', '2026-03-28', '23:45', '23:45+02:00', '00:45+02:00'), ('Europe/Athens', '2026-10-25', '02:45', '02:45+03:00', '03:45+03:00'),
    ('Europe/Warsaw', '2026-03-29', '02:15', '03:15+02:00', '04:15+02:00'), ('Europe/Warsaw', '2026-10-25', '02:15', '02:15+02:00', '02:15+01:00'),
    ('Australia/Sydney', '2026-10-04', '02:30', '03:30+11:00', '04:30+11:00'), ('Australia/Sydney', '2026-04-05', '02:30', '02:30+11:00', '02:30+10:00'),
    ('America/Santiago', '2026-09-06', '00:30', '01:30-03:00', '02:30-03:00')])
def test_a_meeting_of_an_hour_across_a_change_of_the_clocks(zone, day, start, begins, ends):
    found = moment(meeting(timezone=zone, start=start, minutes=60), date.fromisoformat(day))
    assert (found.start.isoformat(timespec='minutes')[11:], found.stop.isoformat(timespec='minutes')[11:]) == (begins, ends)
    assert found.start.tzinfo == ZoneInfo(zone)


def test_the_hour_stays_the_same_when_the_clocks_change():
    found = occurrences([meeting(days=['sun'], start='18:00')], date(2026, 3, 22), date(2026, 3, 29))
    assert [item.start.isoformat() for item in found] == ['2026-03-22T18:00:00+02:00', '2026-03-29T18:00:00+03:00']


@pytest.mark.parametrize('group, dates', [
    ('night-walk', ['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18']),
    ('fifth-thursday', ['2026-12-31', '2027-04-29', '2027-07-29', '2027-09-30']),
    ('every-second-friday', ['2026-11-27', '2026-12-11', '2026-12-29', '2027-01-08']),
    ('last-wednesday', ['2026-11-25', '2026-12-30', '2027-01-27', '2027-02-24']),
    ('telephone-circle', ['2026-12-12', '2027-01-02', '2027-01-23', '2027-02-13']),
    ('grief-at-the-table', ['2026-12-05', '2026-12-19', '2027-01-02', '2027-01-16']), ('letters', [])])
def test_the_odd_cases_meet_on_these_days(group, dates):
    library = directory_root()
    found = upcoming(library.records['groups'][group].facts.schedule, library.as_of, 4)
    assert [item.start.date().isoformat() for item in found] == dates


def test_a_meeting_that_crosses_midnight_ends_on_the_next_day():
    found = moment(directory_root().records['groups']['night-walk'].facts.schedule[0], date(2026, 11, 27))
    assert (found.start.isoformat(), found.stop.isoformat()) == ('2026-11-27T23:00:00+02:00', '2026-11-28T01:00:00+02:00')


def test_a_fifth_weekday_of_one_month_of_the_year_is_found_although_it_is_years_away():
    rule = meeting(freq='monthly', interval=12, days=['thu'], nth=['5'], **{'from': '2026-01-29'})
    assert [item.start.date().isoformat() for item in upcoming([rule], date(2026, 2, 1), 1)] == ['2030-01-31']
