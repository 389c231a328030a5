"""An exception is on a day without a meeting, or an extra date is on a day that has one anyway.

Then a date was misread: the meeting that was to be left out takes place in every calendar.

**Fix**: write into `except` only dates that the rule gives, into `extra` only dates that it does not give.
"""
from datetime import date, timedelta

from ..directory import falls_on
from ..finding import Severity
from ..kinds.groups import Meeting
from ..model import Library
from ._groups import bad, fault, group, meeting
from .impossible_schedule import said

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(schedule=meeting(except_='["2026-12-21"]', extra='["2026-12-22"]')),
          group(schedule=meeting(interval='2', from_='"2026-01-05"', except_='["2026-01-19"]', extra='["2026-01-12"]'))]
FAILS = [bad('schedule', schedule=meeting(**rule)) for rule in (
    {'except_': '["2026-12-22"]'}, {'extra': '["2026-12-21"]'}, {'interval': '2', 'from_': '"2026-01-05"', 'except_': '["2026-01-12"]'},
    {'until': '"2026-11-30"', 'except_': '["2026-12-21"]'})]


def check(library: Library):
    for record in library.kind('groups'):
        for number, rule in enumerate(record.facts.schedule):
            for at, day in enumerate(rule.except_):
                if not falls_on(rule, day):
                    yield fault('impossible-exception', record, ('schedule', number, 'except', at), f'{said(day)} is left out, and the rule has no meeting on that day.',
                                around(rule, day))
            for at, day in enumerate(rule.extra):
                if falls_on(rule, day):
                    yield fault('impossible-exception', record, ('schedule', number, 'extra', at), f'{said(day)} is added, and the rule has a meeting on that day anyway.',
                                'Take it out, or correct the date.')


def around(rule: Meeting, day: date) -> str:
    """The meetings nearest to a day, as a remedy."""
    days = [day + timedelta(days=sign * n) for sign in (-1, 1) for n in range(1, 400)]
    found = [next((near for near in half if falls_on(rule, near)), None) for half in (days[:399], days[399:])]
    near = [said(day) for day in found if day]
    if not near:
        return 'Take it out, or correct the rule.'
    return f'The meetings nearest to it are on {near[0]} and {near[1]}.' if len(near) == 2 else f'The meeting nearest to it is on {near[0]}.'
