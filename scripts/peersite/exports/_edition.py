"""One edition of the data: what of the directory is published on a day, where, under which licence; and what a format loses of it."""
from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from hashlib import sha1
from typing import Any, Iterable, Mapping
from uuid import UUID

from ..directory import Directory, Listing, Recurrence, Tier, recurrence
from ..directory.ladder import MONTHS, add_months
from ..fields import earliest
from ..model import Record
from ..pages.interface import translations
from ._facts import told

NAMESPACE = UUID('6d1b7f0e-52a7-5a44-9a53-3f3c0e0c2b1d').bytes     # of every id we make (RFC 9562, version 5); chosen once, never changed
LICENCE = 'CC-BY-4.0'
LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
ALL = '*'     # in the place of a fact: the listing as a whole


def uuid(name: str) -> str:
    """The id of something with a name of ours, the same for ever: `groups/<id>`, `organisations/<id>`, `groups/<id>/…`."""
    digest = sha1(NAMESPACE + name.encode()).hexdigest()     # what uuid.uuid5 does, in a third of the time
    return f'{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{"89ab"[int(digest[16], 16) & 3]}{digest[17:20]}-{digest[20:32]}'


@dataclass(frozen=True)
class Entry:
    """A listing that is published: its facts by name (see `_facts.py`), its rules in the terms of iCalendar, its language."""
    listing: Listing
    facts: Mapping[str, Any]
    rules: tuple[Recurrence, ...]

    @property
    def id(self) -> str:
        """The id, the same everywhere."""
        return self.listing.id

    @property
    def language(self) -> str:
        """The language of the texts in formats that have room for one only."""
        return self.listing.record.source_language


@dataclass(frozen=True)
class Gone:
    """An id whose listing others have to delete, since which day, and why: `stale`, `lapsed`, `ended`, `unconfirmed`, `renamed` or
    `removed`.

    `heir` is the listing that a renamed one is today. One that is `hidden` may not be told of: whoever has a copy knows it by the
    number that follows from its id, and nobody else learns the id.
    """
    id: str
    on: date
    reason: str
    heir: Listing | None = None
    hidden: bool = False


@dataclass(frozen=True)
class Edition:
    """The directory of a day as others copy it. `site_url` ends with a slash; `languages` are those of the site, in its order."""
    directory: Directory
    languages: tuple[str, ...]
    site_url: str

    @property
    def day(self) -> date:
        """The day of the directory."""
        return self.directory.as_of

    @property
    def since(self) -> date:
        """The first day of which meetings are told. It moves once a year; much older ones would only make calendars long."""
        return date(self.day.year - 1, 1, 1)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The listings that are published, in the order of the files."""
        return tuple(Entry(item, told(item), tuple(recurrence(rule, max(self.since, item.facts.first_listed)) for rule in item.schedule))
                     for item in self.directory.listings.values() if item.in_data)

    @cached_property
    def gone(self) -> tuple[Gone, ...]:
        """What was published once, or may have been, and is no more: also what has become sensitive, or is in doubt, and may not be told of."""
        left = [Gone(item.id, self.day, 'removed', hidden=True) if item.sensitive or item.tier is None and not item.gone else Gone(item.id, *_left(item))
                for item in self.directory.listings.values() if not item.in_data]
        retired = (name.partition('/') for name in self.directory.library.retired)
        removed = [self._retired(id) for kind, _, id in retired if kind == 'groups' and id not in self.directory.listings]
        return tuple(sorted(left + removed, key=lambda gone: uuid(gone.id) if gone.hidden else gone.id))

    def _retired(self, id: str) -> Gone:
        """Nobody wrote down when an id was given up. A day in the past could be older than a partner's copy, who would then keep it."""
        record = self.directory.library.heir('groups', id)
        heir = self.directory.listings.get(record.id) if record else None
        return Gone(id, self.day, 'removed', hidden=heir is not None) if heir is None or heir.sensitive else Gone(id, self.day, 'renamed', heir)

    def permalink(self, id: str) -> str:
        """The address that always answers, in no language."""
        return f'{self.site_url}g/{id}/'

    def name(self, record: Record | None, language: str) -> str:
        """What a record is called in a language, or else in the one it was written in; '' if there is no such record."""
        if record is None:
            return ''
        own, source = (record.words.get(code) for code in (language, record.source_language))
        return own and own.fields.get('name') or source and source.fields.get('name') or ''

    def site_name(self, language: str) -> str:
        """The name of the site, to be named with the data."""
        return self.name(self.directory.library.records.get('site', {}).get('site'), language) or self.site_url

    @cached_property
    def _catalogues(self) -> dict[str, Any]:
        return {}

    def gettext(self, language: str):
        """The function that says a string of the interface in a language."""
        if language not in self._catalogues:
            self._catalogues[language] = translations(self.directory.library, language)
        return self._catalogues[language].ugettext


def _left(item: Listing) -> tuple[date, str]:
    """When and why a listing left the data."""
    if item.facts.status == 'ended' or item.tier in (Tier.FRESH, Tier.AGEING):
        return max(earliest(item.facts.status_since), item.updated), item.facts.status
    return add_months(item.facts.verification.last, MONTHS['standard'][1]) + timedelta(days=1), str(item.tier)


@dataclass
class Losses:
    """What one format could not carry, noted down by the format itself while it writes.

    `because` says why, by fact or by the whole it is part of; '' stands for all others. `found` is `{(fact, reason): [id, …]}`,
    where '' stands for the format's own reason.
    """
    because: Mapping[str, str]
    found: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, id: str, facts: Iterable[str], because: str = '') -> None:
        """Note that a listing lost facts, for the reason stated here or for the format's own."""
        for fact in facts:
            self.found[fact, because].append(id)

    def reason(self, fact: str) -> str:
        """Why the format has no place for a fact."""
        return self.because.get(fact) or self.because.get(fact.partition('.')[0]) or self.because['']

    def listed(self, stated: Counter[str], facts: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
        """For the report: each fact, why it was lost, and of which listings; "all" if of all that state it and are in the format.

        `stated` counts the listings that state a fact, `facts` are those of each listing by id.
        """
        whole = {id for (fact, _), ids in self.found.items() if fact == ALL for id in ids}
        absent = Counter(fact for id in whole for fact in facts[id])
        return [{'fact': fact, 'reason': because or self.reason(fact), 'listings': 'all' if len(ids) == stated[fact] - absent[fact] else ids}
                for (fact, because), ids in sorted(self.found.items())]
