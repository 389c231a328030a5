"""A rule of a schedule contradicts itself, or does not say which weeks it means.

Two readers would work out different dates. "Every second Friday" is certain only from a first Friday on; "monthly" only with the
first, third or last; and a meeting of five minutes or of ten hours is a slip of the keyboard.

**Fix**: a weekly rule has no `nth`, a monthly one needs it; with `interval` goes `from`, the day of a first meeting. What hangs on
another day ("the first Wednesday after the first Monday") is no rule: write the nearest one, its wrong dates into `except` and the
right ones into `extra`.
"""
from datetime import date, timedelta

from ..directory import falls_on
from ..finding import Severity
from ..kinds.groups import WEEKDAYS, Meeting
from ..model import Library
from ._groups import bad, fault, group, meeting

SEVERITY = Severity.ERROR
PASSES = [{}, *(group(schedule=meeting(**rule)) for rule in (
    {}, {'minutes': '15'}, {'minutes': '480'}, {'freq': 'monthly', 'nth': '["-1", "5"]'}, {'interval': '2', 'from_': '"2026-01-05"'},
    {'from_': '"2026-01-05"', 'until': '"2026-01-05"'}, {'freq': 'monthly', 'nth': '["1"]', 'interval': '3', 'from_': '"2026-01-05"'}))]
FAILS = [bad('schedule', schedule=meeting(**rule)) for rule in (
    {'nth': '["1"]'}, {'freq': 'monthly'}, {'interval': '2'}, {'from_': '"2026-01-06"'}, {'interval': '2', 'from_': '"2026-01-06"'},
    {'freq': 'monthly', 'nth': '["2"]', 'from_': '"2026-01-05"'}, {'from_': '"2026-01-05"', 'until': '"2025-12-29"'},
    {'minutes': '14'}, {'minutes': '481'}, {'minutes': '-90'})]


def check(library: Library):
    for record in library.kind('groups'):
        for number, rule in enumerate(record.facts.schedule):
            for field, message, hint in faults(rule):
                yield fault('impossible-schedule', record, ('schedule', number, field) if field else ('schedule', number), message, hint)


def faults(rule: Meeting):
    """What is wrong with a rule: the field it belongs to, a sentence, a remedy."""
    if rule.freq == 'weekly' and rule.nth:
        yield 'nth', 'A weekly meeting has no "nth".', 'Take "nth" out, or write "freq: monthly".'
    if rule.freq == 'monthly' and not rule.nth:
        yield '', 'A monthly meeting does not say which such day of the month.', 'Add "nth": ["1"] is the first, ["-1"] the last.'
    if rule.interval > 1 and not rule.from_:
        what = 'weeks' if rule.freq == 'weekly' else 'months'
        yield 'interval', f'Nothing says from when on every {rule.interval} {what} are counted.', 'Add "from" with the day of a first meeting.'
    if rule.from_ and (rule.freq == 'weekly' or rule.nth) and not falls_on(rule.model_copy(update={'interval': 1, 'until': None}), rule.from_):
        near = nearest(rule, rule.from_)
        yield ('from', f'{said(rule.from_)} is not a day on which the rule has a meeting.',
               f'Write the day of a first meeting, as {said(near)}.' if near else 'Write the day of a first meeting.')
    if rule.from_ and rule.until and rule.until < rule.from_:
        yield 'until', f'The last day ({rule.until}) comes before the first ({rule.from_}).', 'Correct one of the two.'
    if not 15 <= rule.minutes <= 480:
        yield 'minutes', f'A meeting of {rule.minutes} minutes cannot be meant.', 'Write how many minutes it lasts, from 15 to 480.'


def nearest(rule: Meeting, day: date) -> date | None:
    """The first day from `day` on that the rule gives, if every week and month counted."""
    plain = rule.model_copy(update={'interval': 1, 'from_': None, 'until': None})
    return next((later for n in range(93) if falls_on(plain, later := day + timedelta(days=n))), None)


def said(day: date) -> str:
    """A day with its weekday: `2026-01-05 (mon)`."""
    return f'{day} ({WEEKDAYS[day.weekday()]})'
