"""iCalendar, as much of it as we write (RFC 5545, with names of calendars from RFC 7986).

The library `icalendar` takes a quarter of a millisecond for an event; at ten thousand groups that alone would be five seconds. So content
lines are written here, and the tests read them with it. It still makes the time zones, which are few.
"""
from __future__ import annotations

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone

YEARS = 5     # how far ahead a time zone is described; every build describes it anew


def text(value: str) -> str:
    """A value of type TEXT (section 3.3.11)."""
    return value.replace('\\', '\\\\').replace(';', '\\;').replace(',', '\\,').replace('\r', '').replace('\n', '\\n')


def line(name: str, value: str) -> str:
    """One content line, folded at 75 octets between two characters (section 3.1)."""
    whole = f'{name}:{value}'
    data = whole.encode()
    if len(data) <= 75:
        return whole + '\r\n'
    start, room, pieces = 0, 75, []
    while len(data) - start > room:
        stop = start + room
        while data[stop] & 0xC0 == 0x80:     # inside a character
            stop -= 1
        pieces.append(data[start:stop])
        start, room = stop, 74     # the space that begins a folded line counts
    return b'\r\n '.join([*pieces, data[start:]]).decode() + '\r\n'


def moment(day: date, clock: str) -> str:
    """A local time of type DATE-TIME: "18:30" on a day."""
    return f'{day:%Y%m%d}T{clock[:2]}{clock[3:]}00'


def midnight(day: date) -> str:
    """The beginning of a day in UTC."""
    return f'{day:%Y%m%d}T000000Z'


@lru_cache(maxsize=200)
def vtimezone(zone: str, since: date) -> str:
    """The component that describes a time zone from a day on."""
    made = Timezone.from_tzinfo(ZoneInfo(zone), zone, first_date=since, last_date=date(since.year + YEARS, 1, 1))
    return made.to_ical().decode()


def vcalendar(properties: list[tuple[str, str]], zones: list[str], events: list[str], since: date) -> bytes:
    """A whole calendar. One without events is for those who have subscribed to what is gone: a zone is the component it needs."""
    head = [('VERSION', '2.0'), ('PRODID', '-//Calendars//1.0//EN'), ('CALSCALE', 'GREGORIAN'), *properties]
    return ''.join(['BEGIN:VCALENDAR\r\n', *(line(*each) for each in head), *(vtimezone(zone, since) for zone in sorted(set(zones)) or ['UTC']),
                    *events, 'END:VCALENDAR\r\n']).encode()
