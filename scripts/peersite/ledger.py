"""What is written down beside the content: what translations were made from, findings let stand, ids no longer used."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .finding import Location


@dataclass(frozen=True)
class Stamp:
    """What one translation was made from; see `translation/stamps.py` for the meaning of each part."""
    key: str
    language: str
    origin: str
    src: str
    facts: str
    tgt: str
    state: str
    by: str
    review: str
    location: Location


@dataclass(frozen=True)
class Ignore:
    """A finding that somebody has looked at and lets stand; see `content/ignorefile.py` for the meaning of each part."""
    check: str
    unit: str
    reason: str
    who: str
    until: date
    text: str
    language: str
    location: Location


@dataclass(frozen=True)
class Retired:
    """An id that is not used any more: `successor` is the `kind/id` of today, or '' if the record was removed altogether."""
    location: Location
    successor: str = ''
