"""The facts of a listing that are published: their names, what they may hold, what they mean. Every format is measured by them.

A name with a dot is one part of a whole. What is not stated has no entry, and `unknown` is not stated.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, get_args, get_origin

from pydantic import BaseModel

from ..directory import Listing
from ..kinds import groups

MEETING = ('freq', 'interval', 'days', 'nth', 'start', 'minutes', 'timezone', 'from', 'until', 'except', 'extra')
TEXTS = tuple(groups.Text.model_fields)


@dataclass(frozen=True)
class Fact:
    """A fact: its type in the words of JSON Schema (`date` besides), whether it is a list, its codes if they are a closed list."""
    description: str
    type: str = 'string'
    many: bool = False
    codes: tuple[str, ...] = ()


def _codes(annotation: Any) -> tuple[str, ...]:
    """The codes of a Literal, however deep it stands."""
    if get_origin(annotation) is groups.Literal:
        return tuple(code for code in get_args(annotation) if code != 'unknown')
    return next((codes for inner in get_args(annotation) if (codes := _codes(inner))), ())


CONTACTS = _codes(groups.Contact.model_fields['kind'].annotation)


def _coded(path: str, description: str, many: bool = False) -> Fact:
    """A fact whose codes stand in the model of the groups."""
    model: Any = groups.Facts
    for name in path.split('.'):
        annotation = model.model_fields[name].annotation
        inner = [kind for kind in (annotation, *get_args(annotation)) if isinstance(kind, type) and issubclass(kind, BaseModel)]
        model = inner[0] if inner else annotation
    return Fact(description, many=many, codes=_codes(annotation))


def _each(prefix: str, names: tuple[str, ...], description: str) -> dict[str, Fact]:
    return {f'{prefix}.{name}': Fact(description.format(name)) for name in names}


FACTS: dict[str, Fact] = {
    'listing': _coded('listing', 'A group, or the front door of an organisation that has groups.'),
    'host.id': Fact('The organisation behind the listing.'),
    'host.website': Fact('The website of that organisation.'),
    'affiliation': Fact('Organisations and fellowships it belongs to.', many=True),
    'topics': _coded('topics', 'What it is about.', many=True),
    'facilitation': _coded('facilitation', 'Who leads the meetings.'),
    'audience.who': _coded('audience.who', 'For whom it is.'),
    'audience.gender': _coded('audience.gender', 'For whom it is.'),
    'audience.age_min': Fact('Youngest age in years.', 'integer'),
    'audience.age_max': Fact('Oldest age in years.', 'integer'),
    'languages': Fact('Languages spoken there (BCP 47).', many=True),
    'openness': _coded('openness', 'Who may come.'),
    'joining': _coded('joining', 'How one joins.'),
    'newcomers': _coded('newcomers', 'Whether new people are taken in now.'),
    'capacity.min': Fact('Fewest people.', 'integer'),
    'capacity.max': Fact('Most people.', 'integer'),
    'cost': _coded('cost', 'What it costs.'),
    'status': _coded('status', 'Whether it takes place.'),
    'status_since': Fact('Since when: a year, a month or a day.'),
    'status_until': Fact('Until when: a year, a month or a day.'),
    'mode': _coded('mode', 'How people meet.'),
    **_each('schedule', MEETING, 'The part "{}" of the rules by which it meets.'),
    'location.visibility': _coded('location.visibility', 'Who may know where it meets.'),
    'location.country': Fact('Country (ISO 3166-1 alpha-2).'),
    'location.place': Fact('Locality, by its id in the address of its calendar.'),
    'location.region': Fact('Region of the locality.'),
    'location.street': Fact('Street and number.'),
    'location.postal_code': Fact('Postal code.'),
    'location.lat': Fact('Latitude of the venue (WGS 84).', 'number'),
    'location.lon': Fact('Longitude of the venue (WGS 84).', 'number'),
    'online.platform': _coded('online.platform', 'By what people meet from afar.'),
    'online.visibility': _coded('online.visibility', 'Who may have the way in.'),
    'online.link': Fact('Link to the meeting.'),
    'online.phone': Fact('Number to dial into the meeting (E.164).'),
    **{f'access.{name}': _coded(f'access.{name}', 'What the place offers: ' + name.replace('_', ' ') + '.') for name in groups.Access.model_fields},
    **_each('contacts', CONTACTS, 'Ways to reach it: {}.'),
    'contacts.owner': Fact('To whom each contact belongs.'),
    'contacts.hours': Fact('When a contact answers.'),
    'contacts.languages': Fact('Languages in which a contact answers.'),
    'contacts.show_until': Fact('Last day on which a contact may be shown.'),
    'confidentiality.rule': _coded('confidentiality.rule', 'What becomes of what is said.'),
    'confidentiality.anonymous_ok': _coded('confidentiality.anonymous_ok', 'Whether one may come without giving a name.'),
    'confidentiality.records': _coded('confidentiality.records', 'What is written down.'),
    'verification.last': Fact('Day on which somebody last asked whether all this is so.', 'date'),
    'verification.method': _coded('verification.method', 'How they asked.'),
    'verification.by': Fact('Who asked: two initials or a role.'),
    'tier': Fact('How fresh the verification is.', codes=('fresh', 'ageing')),
    'ages_on': Fact('Day on which the listing grows older on that ladder by itself.', 'date'),
    'evidence': Fact('Public pages that support the entry.', many=True),
    'sources': Fact('Documents it was taken from, by their id on this site.', many=True),
    'first_listed': Fact('Day on which it was first listed.', 'date'),
    'updated': Fact('Day of the last change or verification of the facts.', 'date'),
    'source_language': Fact('Language in which its texts were written first.'),
    'translations': Fact('Other languages in which it has texts.', many=True),
    **_each('text', TEXTS, 'The text "{}".'),
}
WITHHELD = frozenset((     # fields of the model that are no facts for others
    'sensitivity',         # nothing sensitive is published as data
    'locator', 'editorial', 'contacts.consent'))     # notes of the team; of a consent only its last day is told, as "show_until"


def told(item: Listing) -> dict[str, Any]:
    """Every stated fact of a listing by name, in the order of FACTS. Days are ISO strings; `text.*` is in the language of the source."""
    facts, place, host = item.facts, item.place, item.host
    verification, address, online = facts.verification, item.address, item.online
    stated = {
        'listing': facts.listing, 'host.id': host and host.id, 'host.website': item.front_door, 'affiliation': facts.affiliation,
        'topics': facts.topics, 'facilitation': facts.facilitation,
        'audience.who': facts.audience.who, 'audience.gender': facts.audience.gender,
        'audience.age_min': facts.audience.age_min, 'audience.age_max': facts.audience.age_max,
        'languages': facts.languages, 'openness': facts.openness, 'joining': facts.joining, 'newcomers': facts.newcomers,
        'capacity.min': facts.capacity.min, 'capacity.max': facts.capacity.max, 'cost': facts.cost,
        'status': facts.status, 'status_since': facts.status_since, 'status_until': facts.status_until, 'mode': facts.mode,
        'location.visibility': facts.location.visibility, 'location.country': item.country,
        'location.place': place and place.id, 'location.region': place and place.facts.region,
        'evidence': [evidence.url for evidence in facts.evidence], 'sources': facts.sources,
        'first_listed': facts.first_listed.isoformat(), 'updated': item.updated.isoformat(), 'source_language': item.record.source_language,
        'translations': [language for language in item.record.words if language != item.record.source_language],
        **dict(_meetings(item)), **dict(_contacts(item))}
    for name in groups.Access.model_fields:
        stated[f'access.{name}'] = getattr(facts.access, name)
    for name in groups.Confidentiality.model_fields:
        stated[f'confidentiality.{name}'] = getattr(facts.confidentiality, name)
    if address:
        stated |= {'location.street': address.street, 'location.postal_code': address.postal_code,
                   'location.lat': address.lat, 'location.lon': address.lon}
    if online:
        stated |= {'online.platform': online.platform, 'online.visibility': online.visibility,
                   'online.link': online.link, 'online.phone': online.phone}
    if verification:
        stated |= {'verification.last': verification.last.isoformat(), 'verification.method': verification.method,
                   'verification.by': verification.by, 'tier': str(item.tier), 'ages_on': item.next_step and item.next_step.isoformat()}
    fields = item.record.words[item.record.source_language].fields
    stated |= {f'text.{name}': fields.get(name) for name in TEXTS}
    return {name: value for name, value in stated.items() if value is not None and value not in ('unknown', '', [])}


def _meetings(item: Listing) -> Iterator[tuple[str, list]]:
    """Each part of the rules, as one value for every rule; a part that no rule states is left out."""
    rules = [meeting(rule) for rule in item.schedule]
    for name in MEETING:
        if any(name in rule for rule in rules):
            yield f'schedule.{name}', [rule.get(name) for rule in rules]


def meeting(rule: groups.Meeting) -> dict[str, Any]:
    """A rule of a schedule as it stands in the files, without what is as usual."""
    stated = {
        'freq': rule.freq, 'interval': rule.interval if rule.interval > 1 else None, 'days': rule.days, 'nth': rule.nth,
        'start': rule.start, 'minutes': rule.minutes, 'timezone': rule.timezone,
        'from': rule.from_ and rule.from_.isoformat(), 'until': rule.until and rule.until.isoformat(),
        'except': [day.isoformat() for day in rule.except_], 'extra': [day.isoformat() for day in rule.extra]}
    return {name: value for name, value in stated.items() if value}


def closing(rule: groups.Meeting) -> str:
    """When a meeting ends by the clock on the wall, where no clock changes: "01:00" after one that begins at 23:00."""
    end = int(rule.start[:2]) * 60 + int(rule.start[3:]) + rule.minutes
    return f'{end // 60 % 24:02}:{end % 60:02}'


def contact(item: groups.Contact) -> dict[str, Any]:
    """A contact that may be shown, and until when."""
    stated = {'kind': item.kind, 'value': item.value, 'owner': item.owner, 'languages': item.languages,
              'hours': [{'days': hours.days, 'start': hours.start, 'end': hours.end} for hours in item.hours],
              'show_until': item.consent.expires.isoformat()}
    return {name: value for name, value in stated.items() if value}


def _contacts(item: Listing) -> Iterator[tuple[str, list]]:
    contacts = [contact(each) for each in item.contacts]
    for kind in dict.fromkeys(each['kind'] for each in contacts):
        yield f'contacts.{kind}', [each['value'] for each in contacts if each['kind'] == kind]
    for name in ('owner', 'hours', 'languages', 'show_until'):
        if any(name in each for each in contacts):
            yield f'contacts.{name}', [each.get(name) for each in contacts]
