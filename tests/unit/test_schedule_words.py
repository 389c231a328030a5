"""When a group meets, in words: the right case and gender, nothing left out, and the same meaning in every language."""
from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from peersite.directory import Occurrence
from peersite.kinds.groups import WEEKDAYS, Hours, Meeting
from peersite.pages.grammar import GRAMMARS
from peersite.pages.schedule_words import days, hours, next_date, said, times, zone_name

DAY = date(2026, 11, 25)


def rule(freq: str, days: str, **more) -> Meeting:
    """A rule that meets at six in the evening."""
    return Meeting.model_validate({'freq': freq, 'days': days.split(), 'start': '18:00', 'minutes': 90, 'timezone': 'Europe/Bucharest', **more})


def plain(text: str) -> str:
    """No translation."""
    return text


@pytest.mark.parametrize('meeting, expected', [
    (rule('weekly', 'tue'), ('every Tuesday', 'în fiecare marți', 'всеки вторник', 'w każdy wtorek', 'κάθε Τρίτη')),
    (rule('weekly', 'wed'), ('every Wednesday', 'în fiecare miercuri', 'всяка сряда', 'w każdą środę', 'κάθε Τετάρτη')),
    (rule('weekly', 'mon sat'), ('every Monday and Saturday', 'în fiecare luni și sâmbătă', 'всеки понеделник и всяка събота',
                                 'w każdy poniedziałek i każdą sobotę', 'κάθε Δευτέρα και Σάββατο')),
    (rule('weekly', ' '.join(WEEKDAYS)), ('every day', 'în fiecare zi', 'всеки ден', 'codziennie', 'κάθε μέρα')),
    (rule('weekly', 'fri', interval=2), ('every second Friday', 'o dată la două săptămâni, vinerea', 'всеки втори петък', 'co drugi piątek', 'κάθε δεύτερη Παρασκευή')),
    (rule('weekly', 'sat', interval=2), ('every second Saturday', 'o dată la două săptămâni, sâmbăta', 'всяка втора събота', 'co drugą sobotę', 'κάθε δεύτερο Σάββατο')),
    (rule('weekly', 'tue', interval=3), ('every three weeks, on Tuesday', 'o dată la trei săptămâni, marțea', 'на всеки три седмици, във вторник',
                                         'co trzy tygodnie, we wtorek', 'κάθε τρεις εβδομάδες, την Τρίτη')),
    (rule('weekly', 'mon', interval=6), ('every 6 weeks, on Monday', 'o dată la 6 săptămâni, lunea', 'на всеки 6 седмици, в понеделник',
                                         'co 6 tygodni, w poniedziałek', 'κάθε 6 εβδομάδες, τη Δευτέρα')),
    (rule('monthly', 'wed', nth=['-1']), ('the last Wednesday of the month', 'în ultima miercuri din lună', 'всяка последна сряда от месеца',
                                          'w ostatnią środę miesiąca', 'την τελευταία Τετάρτη του μήνα')),
    (rule('monthly', 'tue', nth=['1', '3']), ('the first and third Tuesday of the month', 'în prima și a treia marți din lună', 'всеки първи и трети вторник от месеца',
                                              'w pierwszy i trzeci wtorek miesiąca', 'την πρώτη και την τρίτη Τρίτη του μήνα')),
    (rule('monthly', 'sat', nth=['5']), ('the fifth Saturday of the month', 'în a cincea sâmbătă din lună', 'всяка пета събота от месеца',
                                         'w piątą sobotę miesiąca', 'το πέμπτο Σάββατο του μήνα')),
    (rule('monthly', 'thu', nth=['2'], interval=2), ('the second Thursday of the month, every two months', 'în a doua joi din lună, o dată la două luni',
                                                     'всеки втори четвъртък от месеца, на всеки два месеца', 'w drugi czwartek miesiąca, co dwa miesiące',
                                                     'τη δεύτερη Πέμπτη του μήνα, κάθε δύο μήνες')),
])
def test_days_are_said_as_the_language_says_them(meeting, expected):
    assert tuple(days(meeting, language, plain) for language in ('en', 'ro', 'bg', 'pl', 'el')) == expected


@pytest.mark.parametrize('language', GRAMMARS)
def test_no_two_rules_are_said_alike(language):
    rules = [rule('weekly', day, interval=n) for day in WEEKDAYS for n in range(1, 13)]
    rules += [rule('monthly', day, nth=[nth], interval=n) for day in WEEKDAYS for nth in ('1', '2', '3', '4', '5', '-1') for n in range(1, 13)]
    assert len({days(meeting, language, plain) for meeting in rules}) == len(rules)


@pytest.mark.parametrize('meeting, words', [
    (rule('weekly', 'tue fri'), ['вівторок', 'пʼятниця', 'each week']),
    (rule('weekly', 'tue', interval=3), ['вівторок', '3', 'weeks']),
    (rule('monthly', 'sun', nth=['1', '-1'], interval=2), ['неділя', '1.', 'last', '2']),
])
def test_a_language_without_a_grammar_gets_bare_weekdays(meeting, words):
    text = days(meeting, 'uk', plain)
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize('start, minutes, expected', [
    ('18:00', 90, '18:00–19:30'), ('09:05', 60, '09:05–10:05'), ('23:00', 59, '23:00–23:59'),
    ('22:30', 150, '22:30–01:00, until the next day'), ('23:00', 60, '23:00–00:00, until the next day')])
def test_times_say_when_midnight_is_crossed(start, minutes, expected):
    assert times(rule('weekly', 'tue', start=start, minutes=minutes), plain) == expected


def test_a_rule_names_its_limits_and_what_is_still_to_come_of_its_exceptions():
    meeting = rule('weekly', 'tue', **{'from': '2027-01-05', 'until': '2027-06-29', 'except': ['2026-01-06', '2027-02-02', '2027-02-09'], 'extra': ['2027-02-10']})
    assert said(meeting, 'en', plain, DAY) == ('Every Tuesday, 18:00–19:30; from 5 January 2027; until 29 June 2027; also on 10 February 2027; '
                                               'not on 2 February 2027 and 9 February 2027')
    assert said(rule('weekly', 'tue', **{'from': '2026-01-06'}), 'en', plain, DAY) == 'Every Tuesday, 18:00–19:30'


def test_the_time_zone_is_named_where_people_join_from_elsewhere():
    assert said(rule('weekly', 'tue'), 'en', plain, DAY, zone=True) == 'Every Tuesday, 18:00–19:30 (time zone: Romania)'
    assert [zone_name('Europe/Sofia', language) for language in ('ro', 'bg', 'pl', 'el')] == ['Bulgaria', 'България', 'Bułgaria', 'Βουλγαρία']
    assert zone_name('America/New_York', 'en') == 'United States, New York'


def test_a_meeting_to_come_is_a_day_and_its_times():
    zone = ZoneInfo('Europe/Sofia')
    late = Occurrence(datetime(2026, 11, 28, 22, 30, tzinfo=zone), datetime(2026, 11, 29, 1, 0, tzinfo=zone))
    assert ' '.join(next_date(late, 'bg', plain).split()) == 'събота, 28 ноември 2026 г., 22:30–01:00, until the next day'
    assert next_date(late, 'en', plain).startswith('Saturday')


@pytest.mark.parametrize('days, expected', [
    (['mon', 'tue', 'wed', 'thu', 'fri'], 'poniedziałek–piątek, 10:00–16:00'), (['mon', 'tue'], 'poniedziałek i wtorek, 10:00–16:00'),
    (['mon', 'wed', 'fri'], 'poniedziałek, środa i piątek, 10:00–16:00')])
def test_hours_of_a_contact(days, expected):
    assert hours([Hours(days=days, start='10:00', end='16:00')], 'pl') == expected
