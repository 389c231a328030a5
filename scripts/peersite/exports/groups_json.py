"""All that is published of the directory, as JSON: one file for each language, and the schema that says what stands in it.

A text that is missing in a language is given in the one it was written in, and its name stands in `fallback`. One listing is one line.
"""
from __future__ import annotations

from typing import Any, Iterator

from ._edition import Edition, Entry, Losses
from ._facts import CONTACTS, FACTS, TEXTS, contact, meeting
from ._json import closed, encode, head, headed, lines, schema

BECAUSE = {'': 'This format carries everything.'}
PARTS = ('schedule', 'contacts', 'text', 'translations')     # these have a shape of their own below
TIME = {'type': 'string', 'pattern': '^([01][0-9]|2[0-3]):[0-5][0-9]$'}
DAY = {'type': 'string', 'format': 'date'}
DAYS = {'type': 'array', 'items': {'enum': ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']}, 'minItems': 1}


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    facts = [encode(nested(entry, edition))[:-1] for entry in edition.entries]     # the same in all languages: encoded once
    for language in edition.languages:
        rows = (f'{start},{encode(worded(entry, edition, language))[1:]}' for entry, start in zip(edition.entries, facts))
        yield f'data/v1/groups.{language}.json', lines(head(edition, 'groups', language), 'groups', rows)
    yield 'data/v1/schema/groups.json', schema(edition, 'groups', 'The directory in one language', headed(described()))


def nested(entry: Entry, edition: Edition) -> dict[str, Any]:
    """The facts of a listing as objects in objects."""
    item: dict[str, Any] = {'id': entry.id, 'url': edition.permalink(entry.id)}
    for name, value in entry.facts.items():
        whole, _, part = name.partition('.')
        if whole not in PARTS:
            if part:
                item.setdefault(whole, {})[part] = value
            else:
                item[whole] = value
    item['schedule'] = [meeting(rule) for rule in entry.listing.schedule]
    item['contacts'] = [contact(each) for each in entry.listing.contacts]
    item['calendar'] = f'{edition.site_url}calendar/{entry.id}.ics' if entry.listing.dates else None
    item['translations'] = list(entry.listing.record.words)
    return item


def worded(entry: Entry, edition: Edition, language: str) -> dict[str, Any]:
    """What depends on the language: the page, the texts, the names of the place and of the host."""
    words = entry.listing.record.words.get(language)
    own = words.fields if words else {}
    text = {name: own.get(name) or source for name in TEXTS if (source := entry.facts.get(f'text.{name}')) or (source := own.get(name))}
    names = {'place': edition.name(entry.listing.place, language), 'host': edition.name(entry.listing.host, language)}
    return {'page': f'{edition.site_url}{language}/groups/{entry.id}/', 'text': text, 'fallback': [name for name in text if not own.get(name)],
            'names': {name: value for name, value in names.items() if value}}


def described() -> dict[str, Any]:
    """The JSON Schema of the file."""
    text, uri = {'type': 'string'}, {'type': 'string', 'format': 'uri'}
    texts = {'type': 'array', 'items': text}
    properties: dict[str, Any] = {'id': text, 'url': {**uri, 'description': 'The address that always answers.'}}
    for name, fact in FACTS.items():
        whole, _, part = name.partition('.')
        if whole in PARTS:
            continue
        one: dict[str, Any] = DAY if fact.type == 'date' else {'enum': list(fact.codes)} if fact.codes else {'type': fact.type}
        one = {**({'type': 'array', 'items': one} if fact.many else one), 'description': fact.description}
        if part:
            properties.setdefault(whole, {'type': 'object', 'properties': {}, 'additionalProperties': False})['properties'][part] = one
        else:
            properties[whole] = one
    rule = {'freq': {'enum': ['weekly', 'monthly']}, 'interval': {'type': 'integer'}, 'days': DAYS, 'nth': texts, 'start': TIME,
            'minutes': {'type': 'integer', 'description': 'Minutes that pass for real, also where clocks change.'}, 'timezone': text,
            'from': DAY, 'until': DAY, 'except': {'type': 'array', 'items': DAY}, 'extra': {'type': 'array', 'items': DAY}}
    reach = {'kind': {'enum': list(CONTACTS)}, 'value': text, 'owner': {'enum': ['organisation', 'group-role']}, 'languages': texts,
             'hours': {'type': 'array', 'items': closed({'days': DAYS, 'start': TIME, 'end': TIME}, ['days', 'start', 'end'])},
             'show_until': {**DAY, 'description': 'Last day on which the contact may be shown; delete it then.'}}
    properties |= {
        'schedule': {'type': 'array', 'items': closed(rule, ['freq', 'days', 'start', 'minutes', 'timezone'])},
        'contacts': {'type': 'array', 'items': closed(reach, ['kind', 'value', 'owner', 'show_until'])},
        'calendar': {**uri, 'type': ['string', 'null'], 'description': 'Null while dates cannot be told.'},
        'translations': {**texts, 'description': 'Languages in which it has texts.'},
        'page': uri,
        'text': closed({name: {'type': 'string', 'description': FACTS[f'text.{name}'].description} for name in TEXTS}, ['name', 'summary']),
        'fallback': {'type': 'array', 'items': {'enum': list(TEXTS)},
                     'description': 'Texts that stand in the source language, for want of a translation.'},
        'names': closed({'place': text, 'host': text})}
    needed = ['id', 'url', 'listing', 'topics', 'status', 'location', 'first_listed', 'updated', 'source_language', 'text', 'fallback', 'page']
    return {'groups': {'type': 'array', 'items': closed(properties, needed)}}
