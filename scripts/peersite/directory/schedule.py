"""When a group meets: the dates of a rule, and the moments they begin and end.

The rules are those of RFC 5545, section 3.3.10, for what we allow of them: weeks begin on Monday, an interval counts from
`from`, a month without a fifth Thursday has no meeting. A time that the clocks skip is read with the offset before the
change, one that comes twice is the first of the two (RFC 5545, section 3.3.5): a meeting at 03:30, on the night on which the
clocks go from 03:00 to 04:00, begins at 04:30.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Iterable, Iterator
from zoneinfo import ZoneInfo

from ..kinds.groups import WEEKDAYS, Meeting

DAY = timedelta(days=1)
FAR = 8 * 366     # days looked ahead for a next date: a fifth Thursday of one month of the year can be that far away


@dataclass(frozen=True, order=True)
class Occurrence:
    """One meeting: when it begins and ends, in the time zone of its rule, as the clocks there show it.

    Python subtracts such moments by the clock; turn them to UTC to know how long a meeting lasts across a change.
    """
    start: datetime
    stop: datetime


def falls_on(meeting: Meeting, day: date) -> bool:
    """Whether the rule of a meeting gives this day, single dates taken out or added not counted."""
    if WEEKDAYS[day.weekday()] not in meeting.days:
        return False
    if meeting.from_ and day < meeting.from_ or meeting.until and day > meeting.until:
        return False
    if meeting.freq == 'weekly':
        return meeting.interval == 1 or bool(meeting.from_) and (_monday(day) - _monday(meeting.from_)).days // 7 % meeting.interval == 0
    if meeting.interval > 1 and not (meeting.from_ and _months(meeting.from_, day) % meeting.interval == 0):
        return False
    from_start, from_end = (day.day - 1) // 7 + 1, -1 if (day + 7 * DAY).month != day.month else 0
    return str(from_start) in meeting.nth or str(from_end) in meeting.nth


def meets_on(meeting: Meeting, day: date) -> bool:
    """Whether there is a meeting on this day, single dates counted."""
    return day in meeting.extra or falls_on(meeting, day) and day not in meeting.except_


def moment(meeting: Meeting, day: date) -> Occurrence:
    """The meeting of a day as two moments. `minutes` pass for real, so an hour that the clocks skip is not one of them."""
    zone = ZoneInfo(meeting.timezone)
    start = datetime.combine(day, time.fromisoformat(meeting.start), zone).astimezone(timezone.utc)
    return Occurrence(start.astimezone(zone), (start + timedelta(minutes=meeting.minutes)).astimezone(zone))


def occurrences(schedule: Iterable[Meeting], first: date, last: date) -> list[Occurrence]:
    """Every meeting that begins on a day from `first` to `last`, both included, in order."""
    days = [first + n * DAY for n in range((last - first).days + 1)]
    return sorted(moment(meeting, day) for meeting in schedule for day in days if meets_on(meeting, day))


def upcoming(schedule: Iterable[Meeting], as_of: date, count: int) -> list[Occurrence]:
    """The next meetings from a day on."""
    return sorted(occurrence for meeting in schedule for occurrence in _first(meeting, as_of, count))[:count]


def _first(meeting: Meeting, as_of: date, count: int) -> Iterator[Occurrence]:
    last = max((meeting.until, *meeting.extra)) if meeting.until else as_of + FAR * DAY
    day, found = as_of, 0
    while found < count and day <= last:
        if meets_on(meeting, day):
            found += 1
            yield moment(meeting, day)
        day += DAY


def _monday(day: date) -> date:
    return day - day.weekday() * DAY


def _months(first: date, later: date) -> int:
    return (later.year - first.year) * 12 + later.month - first.month
