"""The listings of a day, and what follows from them: who leads on, what others may copy, which of them are near each other.

A `Listing` holds nothing that must not be published, so that whoever writes a page or an export cannot leak it.
"""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from math import cos, hypot, radians
from typing import Mapping

from ..kinds.groups import Contact, Facts, Location, Meeting, Online
from ..model import Library, Record, Words
from .ladder import Tier, next_step, steps
from .published import published, sensitive, step_of, strictness
from .schedule import Occurrence, upcoming


@dataclass(frozen=True)
class Listing:
    """One listing on one day.

    `record` is the group's with its facts cut down to what may be shown (`published.py`), so that nothing else can be reached
    from here. `tier` is None if nobody has verified it; `place` is None if not even the locality may be shown. Where there
    are no contacts, the way in is `front_door`, the website of the host. `dates` says whether dates may be worked out from
    the schedule, which may otherwise only be said in words.
    """
    record: Record
    as_of: date
    tier: Tier | None
    place: Record | None = None
    host: Record | None = None

    @property
    def id(self) -> str:
        """The id, which is also the address."""
        return self.record.id

    @cached_property
    def facts(self) -> Facts:
        """The facts, as far as they may be shown."""
        return self.record.facts

    @cached_property
    def country(self) -> str:
        """The country, which is never a secret."""
        return self.facts.location.country

    @cached_property
    def address(self) -> Location | None:
        """Where exactly it meets, if everybody may know."""
        where = self.facts.location
        return where if where.street or where.postal_code or where.lat is not None else None

    @property
    def online(self) -> Online | None:
        """How it meets from afar; the way in only if everybody may have it."""
        return self.facts.online

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """Those that may be shown on this day."""
        return tuple(self.facts.contacts)

    @cached_property
    def schedule(self) -> tuple[Meeting, ...]:
        """When it meets, as far as that may be told."""
        return tuple(self.facts.schedule)

    @cached_property
    def sensitive(self) -> bool:
        """Whether being seen with this listing may hurt somebody."""
        return sensitive(self.facts)

    @property
    def front_door(self) -> str | None:
        """The website of the organisation behind the listing."""
        return self.host.facts.website if self.host else None

    @cached_property
    def gone(self) -> bool:
        """Whether only the fact is told that this listing was here: it has ended, or nobody has verified it for too long."""
        return self.facts.status == 'ended' or self.tier is Tier.LAPSED

    @cached_property
    def dates(self) -> bool:
        """Whether dates may be told: in calendars, as next dates."""
        return bool(self.schedule) and self.facts.status == 'active' and self.tier in (Tier.FRESH, Tier.AGEING)

    @cached_property
    def in_data(self) -> bool:
        """Whether the listing is in what others copy: data, calendars, embeds."""
        if self.sensitive or self.gone or self.tier is Tier.STALE:
            return False
        return self.facts.listing == 'front-door' or self.facts.status != 'unconfirmed' and self.tier is not None

    @cached_property
    def indexed(self) -> bool:
        """Whether search engines may list the page."""
        return not self.sensitive and not self.gone and (self.facts.status != 'unconfirmed' or self.facts.listing == 'front-door')

    @property
    def next_step(self) -> date | None:
        """The day on which it grows older on the ladder by itself."""
        verification = self.facts.verification
        return next_step(verification.last, strictness(self.facts), self.as_of) if verification else None

    @cached_property
    def steps(self) -> list[date]:
        """The first days on which it is ageing, stale, lapsed; empty if nobody has verified it."""
        verification = self.facts.verification
        return steps(verification.last, strictness(self.facts)) if verification else []

    @property
    def updated(self) -> date:
        """The day of the last change that others have to know of."""
        verification = self.facts.verification
        return max(self.facts.first_listed, verification.last) if verification else self.facts.first_listed

    def upcoming(self, count: int) -> list[Occurrence]:
        """The next meetings, none if dates may not be told."""
        return upcoming(self.schedule, self.as_of, count) if self.dates else []

    def words(self, language: str) -> Words:
        """What it says in a language, or else in the one it was written in."""
        return self.record.words.get(language) or self.record.words[self.record.source_language]


def listing(library: Library, record: Record, as_of: date) -> Listing:
    """What may be shown of one record on a day."""
    facts = published(record.facts, as_of)
    place = library.lookup('places', facts.location.place) if facts.location.place else None
    host = library.lookup('organisations', facts.host) if facts.host else None
    return Listing(replace(record, facts=facts), as_of, step_of(facts, as_of), place, host)


@dataclass(frozen=True)
class Directory:
    """Every listing on a day, by id, in the order of the files."""
    library: Library
    as_of: date
    listings: Mapping[str, Listing] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library, as_of: date) -> 'Directory':
        """The directory of a library on a day."""
        return cls(library, as_of, {record.id: listing(library, record, as_of) for record in library.kind('groups')})

    @cached_property
    def shown(self) -> tuple[Listing, ...]:
        """Those that are more than a memory."""
        return tuple(item for item in self.listings.values() if not item.gone)

    @cached_property
    def published(self) -> dict[str, Listing | None]:
        """Every id that has to answer, and the listing it means today; None if that was removed."""
        library = self.library
        old = {*library.published, *(name.partition('/')[2] for name in library.retired if name.startswith('groups/'))} - {'', *self.listings}
        heirs = {id: library.heir('groups', id) for id in sorted(old)}
        return {**self.listings, **{id: self.listings.get(heir.id) if heir else None for id, heir in heirs.items()}}

    @cached_property
    def localities(self) -> dict[str, Record]:
        """Every id of a locality that has an address, also those that are another one's today: `{id: locality}`."""
        library, places = self.library, {record.id: record for record in self.library.kind('places')}
        heirs = {id: library.heir(kind, id) for kind, _, id in (name.partition('/') for name in library.retired) if kind == 'places' and id not in places}
        return {**places, **{id: heir for id, heir in sorted(heirs.items()) if heir}}

    @cached_property
    def by_country(self) -> dict[str, dict[str | None, list[Listing]]]:
        """Those shown in lists that everybody finds, by country and by the id of the locality (None where it is not told)."""
        tree: dict[str, dict[str | None, list[Listing]]] = {}
        for item in self.shown:
            if item.sensitive:
                continue
            tree.setdefault(item.country, {}).setdefault(item.place.id if item.place else None, []).append(item)
        return tree

    @cached_property
    def apart(self) -> tuple[Listing, ...]:
        """Those shown that stand on a page of their own, because being seen with them may hurt somebody."""
        return tuple(item for item in self.shown if item.sensitive)

    def alternatives(self, item: Listing, count: int = 3) -> list[Listing]:
        """Other listings for somebody who looked for this one: same topics, the nearer the better, never a sensitive one."""
        near = {other.id: other for topic in item.facts.topics for other in self._by_topic.get((item.country, topic), ()) if other.id != item.id}
        return sorted(near.values(), key=lambda other: (_distance(item.place, other.place), other.id))[:count]

    @cached_property
    def _by_topic(self) -> dict[tuple[str, str], list[Listing]]:
        """Those shown and not sensitive, by country and topic: looking through all of them for each would grow with the square."""
        shelf: dict[tuple[str, str], list[Listing]] = {}
        for item in self.shown:
            for topic in () if item.sensitive else item.facts.topics:
                shelf.setdefault((item.country, topic), []).append(item)
        return shelf


def _distance(one: Record | None, other: Record | None) -> float:
    """Kilometres between two localities, near enough for an order; far if one is not told."""
    if one is None or other is None:
        return 1000.0
    a, b = one.facts, other.facts
    return 111 * hypot(a.lat - b.lat, (a.lon - b.lon) * cos(radians(a.lat)))
