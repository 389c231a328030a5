"""A rule of a schedule in the terms of RFC 5545 (iCalendar), which most formats for calendars borrow."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timezone
from zoneinfo import ZoneInfo

from ..kinds.groups import WEEKDAYS, Meeting
from .schedule import DAY, FAR, falls_on

BYDAY = dict(zip(WEEKDAYS, ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')))


@dataclass(frozen=True)
class Recurrence:
    """`first` is the first date that the rule gives, DTSTART there; None if it gives none any more.

    `except_` are dates of the rule without a meeting, EXDATE. `extra` are dates besides the rule: RDATE from `first` on, meetings
    of their own before it, because DTSTART is the first date of a set (section 3.8.5.3).
    """
    meeting: Meeting
    first: date | None
    except_: tuple[date, ...]
    extra: tuple[date, ...]

    @property
    def rule(self) -> str:
        """The value of RRULE. FREQ comes first, weeks begin on Monday, UNTIL is the end of the last day, in UTC (section 3.3.10)."""
        meeting = self.meeting
        parts = [f'FREQ={meeting.freq.upper()}']
        if meeting.interval > 1:
            parts.append(f'INTERVAL={meeting.interval}')
        if meeting.until:
            end = datetime.combine(meeting.until, time(23, 59, 59), ZoneInfo(meeting.timezone)).astimezone(timezone.utc)
            parts.append(f'UNTIL={end:%Y%m%dT%H%M%SZ}')
        parts.append(f'BYDAY={",".join(byday(meeting))}')
        if meeting.interval > 1 and meeting.freq == 'weekly':
            parts.append('WKST=MO')
        return ';'.join(parts)


def byday(meeting: Meeting) -> list[str]:
    """The parts of BYDAY: `TH`, monthly `1TH` or `-1FR`."""
    days = [BYDAY[day] for day in meeting.days]
    return days if meeting.freq == 'weekly' else [nth + day for nth in meeting.nth for day in days]


def recurrence(meeting: Meeting, since: date) -> Recurrence:
    """A rule from a day on: what it gave before is left out."""
    start = max(since, meeting.from_) if meeting.from_ else since
    last = min(meeting.until or date.max, date.fromordinal(min(start.toordinal() + FAR, date.max.toordinal())))
    first = next((day for n in range((last - start).days + 1) if falls_on(meeting, day := start + n * DAY)), None)
    return Recurrence(
        meeting, first,
        tuple(sorted({day for day in meeting.except_ if first and day >= first and day not in meeting.extra and falls_on(meeting, day)})),
        tuple(sorted({day for day in meeting.extra if day >= since and not (first and day >= first and falls_on(meeting, day))})))
