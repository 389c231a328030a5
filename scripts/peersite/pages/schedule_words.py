"""When a group meets, in words: "every Tuesday, 18:00–19:30", „w ostatnią środę miesiąca, 17:00–18:30”.

The order is the same in every language: on which days, at what time, from when to when, with which exceptions. Dates and weekdays
are those of CLDR, through Babel; what changes with the weekday is in `grammar.py`. Times are written with 24 hours everywhere.
"""
from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Callable, Iterable, Sequence

from babel.core import get_global
from babel.dates import format_date, get_day_names

from ..directory.schedule import Occurrence
from ..kinds.groups import WEEKDAYS, Hours, Meeting
from .grammar import GRAMMARS, Grammar
from .locales import joined, locale

Gettext = Callable[[str], str]


def said(meeting: Meeting, language: str, _: Gettext, as_of: date, zone: bool = False) -> str:
    """One rule as a sentence without its full stop. `zone` names the time zone, for meetings that people join from elsewhere."""
    told = f'{days(meeting, language, _)}, {times(meeting, _)}'
    if zone:     # Babel finds no marked string inside an f-string
        told += ' (' + _('time zone: %(name)s') % {'name': zone_name(meeting.timezone, language)} + ')'
    parts = [told]
    if meeting.from_ and meeting.from_ > as_of:
        parts.append(_('from %(date)s') % {'date': day(meeting.from_, language)})
    if meeting.until:
        parts.append(_('until %(date)s') % {'date': day(meeting.until, language)})
    if ahead := [day(one, language) for one in sorted(meeting.extra) if one >= as_of]:
        parts.append(_('also on %(dates)s') % {'dates': joined(ahead, language)})
    if ahead := [day(one, language) for one in sorted(meeting.except_) if one >= as_of]:
        parts.append(_('not on %(dates)s') % {'dates': joined(ahead, language)})
    sentence = '; '.join(parts)
    return sentence[0].upper() + sentence[1:]


def days(meeting: Meeting, language: str, _: Gettext) -> str:
    """The days of a rule: "every Tuesday and Friday", "the last Wednesday of the month, every two months"."""
    grammar, numbers = GRAMMARS.get(language), [WEEKDAYS.index(name) for name in meeting.days]
    if grammar is None:
        return plainly(meeting, numbers, language, _)
    if meeting.freq == 'monthly':
        return _monthly(grammar, meeting, numbers, language)
    if meeting.interval == 1 and len(numbers) == len(WEEKDAYS):
        return grammar.daily
    if meeting.interval == 1:
        return grammar.weekly.format(_before(grammar, grammar.every, numbers, language))
    if meeting.interval == 2 and grammar.fortnight:
        return _before(grammar, grammar.fortnight, numbers, language)
    return f'{_interval(grammar.weeks, meeting.interval)}, {joined([grammar.on[number] for number in numbers], language)}'


def _before(grammar: Grammar, words: Sequence[str], numbers: list[int], language: str) -> str:
    """Weekdays with "every" before them: once, or before each in its gender."""
    if len(words) == 1:
        return f'{words[0]} {joined([grammar.days[number] for number in numbers], language)}'
    return joined([f'{words[grammar.gender[number]]} {grammar.days[number]}' for number in numbers], language)


def _monthly(grammar: Grammar, meeting: Meeting, numbers: list[int], language: str) -> str:
    phrases = []
    for number in numbers:
        gender = grammar.gender[number]
        ordinals = joined([grammar.nth[gender][nth] for nth in meeting.nth], language)
        phrases.append(grammar.monthly[gender].format(ordinals, grammar.days[number]))
    every = f', {_interval(grammar.months, meeting.interval)}' if meeting.interval > 1 else ''
    return joined(phrases, language) + every


def _interval(words, number: int) -> str:
    return words[number] if number in words else words['more'].format(number)


def plainly(meeting: Meeting, numbers: list[int], language: str, _: Gettext) -> str:
    """The days of a rule in a language whose forms nobody has written down yet: bare weekdays, and strings of the catalogue."""
    names = joined([get_day_names('wide', locale=locale(language))[number] for number in numbers], language)
    if meeting.freq == 'monthly':
        count = joined([_('last') if nth == '-1' else f'{nth}.' for nth in meeting.nth], language)
        text = _('each month, this one of its weekdays (%(count)s): %(days)s') % {'count': count, 'days': names}
        return text if meeting.interval == 1 else text + ' (' + _('only every so many months: %(number)s') % {'number': meeting.interval} + ')'
    if meeting.interval == 1:
        return _('each week: %(days)s') % {'days': names}
    return _('every so many weeks (%(number)s): %(days)s') % {'number': meeting.interval, 'days': names}


def times(meeting: Meeting, _: Gettext) -> str:
    """"18:00–19:30"; the end is that of the wall clock on a day without a change of the clocks."""
    end = int(meeting.start[:2]) * 60 + int(meeting.start[3:]) + meeting.minutes
    text = f'{meeting.start}–{end // 60 % 24:02}:{end % 60:02}'
    return text if end < 24 * 60 else _('%(times)s, until the next day') % {'times': text}


@lru_cache(maxsize=4096)
def day(value: date, language: str) -> str:
    """A date in words, without its weekday."""
    return format_date(value, 'long', locale=locale(language))


@lru_cache(maxsize=4096)
def full_day(value: date, language: str) -> str:
    """A date in words, with its weekday."""
    return format_date(value, 'full', locale=locale(language))


@lru_cache(maxsize=256)
def zone_name(zone: str, language: str) -> str:
    """Whose time it is: the country, and the city where a country has several times. CLDR's own names say "summer time" in some languages."""
    territories = get_global('zone_territories')
    country = territories.get(zone, '')
    name = locale(language).territories.get(country, zone)
    return name if list(territories.values()).count(country) == 1 else f'{name}, {zone.rsplit("/", 1)[-1].replace("_", " ")}'


def next_date(occurrence: Occurrence, language: str, _: Gettext) -> str:
    """One meeting to come: its day and its times."""
    start, stop = occurrence.start, occurrence.stop
    text = f'{full_day(start.date(), language)}, {start.hour:02}:{start.minute:02}–{stop.hour:02}:{stop.minute:02}'
    return text if start.date() == stop.date() else _('%(times)s, until the next day') % {'times': text}


def hours(rules: Iterable[Hours], language: str) -> str:
    """When a contact answers: "Monday–Friday, 10:00–16:00"."""
    return '; '.join(f'{_span(tuple(rule.days), language)}, {rule.start}–{rule.end}' for rule in rules)


@lru_cache(maxsize=1024)
def _span(days: tuple[str, ...], language: str) -> str:
    """Weekdays as a span where three or more follow each other, else as a list."""
    numbers = [WEEKDAYS.index(name) for name in days]
    names = get_day_names('wide', 'stand-alone', locale=locale(language))
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f'{names[numbers[0]]}–{names[numbers[-1]]}'
    return joined([names[number] for number in numbers], language)
