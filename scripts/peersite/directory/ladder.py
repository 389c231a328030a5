"""How long a verified listing can be trusted: it ages by itself, and each step takes something away.

| tier   | standard    | high sensitivity | what follows                                                  |
|--------|-------------|------------------|---------------------------------------------------------------|
| fresh  | ≤ 6 months  | ≤ 3              | nothing                                                       |
| ageing | ≤ 12        | ≤ 6              | readers are asked to check first                              |
| stale  | ≤ 18        | ≤ 9              | contacts give way to the host's website; out of calendars, feeds |
| lapsed | later       | later            | a page that says so, with other listings                      |
"""
from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import IntEnum


class Tier(IntEnum):
    """A step of the ladder; the higher, the less is shown."""
    FRESH = 0
    AGEING = 1
    STALE = 2
    LAPSED = 3

    def __str__(self) -> str:
        return self.name.lower()


MONTHS = {'standard': (6, 12, 18), 'high': (3, 6, 9)}     # the last month of each tier but the last


def add_months(day: date, months: int) -> date:
    """The same day so many calendar months later; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def tier(last: date, sensitivity: str, as_of: date) -> Tier:
    """The step on a day of a listing that was verified `last`."""
    return next((step for step, months in zip(Tier, MONTHS[sensitivity]) if as_of <= add_months(last, months)), Tier.LAPSED)


def steps(last: date, sensitivity: str) -> list[date]:
    """The first days of the tiers after the first: ageing, stale, lapsed."""
    return [add_months(last, months) + timedelta(days=1) for months in MONTHS[sensitivity]]


def next_step(last: date, sensitivity: str, as_of: date) -> date | None:
    """The first day on which the listing stands on a later step than today, or None if it has lapsed."""
    return next((day for day in steps(last, sensitivity) if day > as_of), None)
