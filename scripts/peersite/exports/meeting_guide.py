"""The directory for finders of meetings that read Meeting Guide JSON (code4recovery/spec), such as TSML UI.

The format knows meetings of every week at a street or behind a link, and nothing else; the rest is left out or said in the notes.
It has one row for each weekday: TSML UI loses the row after one with several. `approximate` is always stated, because it is guessed
otherwise, and a group whose venue is guessed to be vague is shown as inactive.
"""
from __future__ import annotations

from typing import Any, Iterator
from urllib.parse import urlsplit

from ..kinds.groups import WEEKDAYS, Meeting
from ..pages import schedule_words
from ._edition import ALL, Edition, Entry, Losses
from ._facts import closing
from ._json import closed, encode, schema

BECAUSE = {
    '': 'The format has no field for it.',
    'translations': 'A row has one language.',
    'text': 'The notes hold what has to be known before one comes; the rest stands on the page.',
    'contacts': 'A row has room for addresses of mail and telephone numbers, three at most, and for one website.',
}
PROVIDERS = ('zoom.us', 'meet.jit.si', 'teams.microsoft.com', 'teams.live.com', 'meet.google.com', 'skype.com')     # those TSML UI knows
LANGUAGES = {'el': 'EL', 'en': 'EN', 'pl': 'POL', 'ru': 'RUS', 'uk': 'UK', 'hu': 'HU', 'de': 'DE', 'fr': 'FR', 'it': 'ITA', 'sk': 'SK', 'hr': 'HR',
             'lt': 'LT', 'es': 'S'}     # it has none for Romanian and Bulgarian
TYPES = {('audience.gender', 'women'): 'W', ('audience.gender', 'men'): 'M', ('openness', 'open'): 'O', ('openness', 'closed'): 'C',
         ('access.step_free', 'yes'): 'X', ('access.accessible_toilet', 'yes'): 'XB', ('access.childcare', 'yes'): 'BA'}
IN_ADDRESS = ('location.street', 'location.postal_code', 'location.lat', 'location.lon')
CARRIED = ('text.name', 'text.summary', 'text.alert', 'text.notes', 'text.how_to_join', 'location.country', 'location.place', 'location.region',
           'updated', 'verification.last', 'schedule.freq', 'schedule.timezone', 'schedule.days', 'schedule.start', 'schedule.minutes')
NAME, SLUG = 64, 64     # characters that are shown of a name; that a slug may have


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    rows = [encode(row) for entry in edition.entries for row in listed(entry, edition, losses)]
    yield 'data/v1/meeting-guide.json', ('[\n' + ',\n'.join(rows) + '\n]\n').encode()     # a bare list: the format has no head
    yield 'data/v1/schema/meeting-guide.json', schema(edition, 'meeting-guide', 'Rows of Meeting Guide JSON', described())


def listed(entry: Entry, edition: Edition, losses: Losses) -> Iterator[dict[str, Any]]:
    """The rows of a listing: one for each weekday, one without a day where it does not meet weekly, none where it cannot be said."""
    facts, left = entry.facts, dict(entry.facts)
    street, link, phone = facts.get('location.street'), known_link(facts.get('online.link')), known_phone(facts.get('online.phone'))
    if facts['status'] not in ('active', 'paused') or 'tier' not in facts:
        losses.add(entry.id, [ALL], 'The format has no word for a group that does not meet yet, or that nobody has confirmed.')
        return
    if not (street or link or phone):
        losses.add(entry.id, [ALL], 'Without a street or a link that finders know, they show a group as inactive.')
        return
    row = common(entry, edition, left)
    row |= address(entry, edition, left) if street else {'city': edition.name(entry.listing.place, entry.language), 'country': entry.listing.country}
    row |= {'approximate': 'no' if street else 'yes', 'conference_url': link, 'conference_phone': phone,
            'types': types(entry, left, in_person=bool(street))}
    weekly = [rule for rule in entry.listing.schedule if entry.listing.dates and every_week(rule, edition)]
    others = [rule for rule in entry.listing.schedule if rule not in weekly]
    row['notes'] = notes(entry, edition, others)
    for name in (*CARRIED, *(['online.link'] if link else []), *(['online.phone'] if phone else [])):
        left.pop(name, None)
    if others:
        losses.add(entry.id, (f'schedule.{name}' for name in ('freq', 'days', 'start', 'minutes', 'timezone')),
                   'Only meetings of every week have a field; others are said in the notes.')
    losses.add(entry.id, left)
    made = {name: value for name, value in row.items() if value not in (None, '', [])}
    yield from ({**made, 'slug': slug, **times} for slug, times in slots(entry.id, weekly)) if weekly else [{**made, 'slug': entry.id}]


def every_week(rule: Meeting, edition: Edition) -> bool:
    """Whether a rule says "every week" and says it now."""
    begun = not rule.from_ or rule.from_ <= edition.day
    return rule.freq == 'weekly' and rule.interval == 1 and begun and not (rule.until and rule.until < edition.day)


def slots(id: str, weekly: list[Meeting]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Day and time of each row, and a slug that only it has; days are counted from Sunday, 0."""
    seen: dict[str, int] = {}
    for rule in weekly:
        for day in rule.days:
            seen[day] = seen.get(day, 0) + 1
            slug = f'{id}-{day}' + (f'-{seen[day]}' if seen[day] > 1 else '')
            yield slug, {'day': (WEEKDAYS.index(day) + 1) % 7, 'time': rule.start, 'timezone': rule.timezone, 'end_time': closing(rule)}


def common(entry: Entry, edition: Edition, left: dict[str, Any]) -> dict[str, Any]:
    """What stands in every row: name, day of the last change, link, host, contacts. What is carried in full is taken out of `left`."""
    facts = entry.facts
    name = facts.get('text.name', entry.id)
    row = {'name': name if len(name) <= NAME else name[:NAME - 1].rstrip() + '…', 'slug': '', 'updated': f'{entry.listing.updated} 00:00:00',
           'url': edition.permalink(entry.id), 'region': facts.get('location.region'), 'group': name,
           'entity': edition.site_name(entry.language), 'entity_website_url': edition.site_url,     # who answers for the row: so we are named
           'website': (facts.get('contacts.website') or [entry.listing.front_door])[0]}
    for kind in ('email', 'phone'):
        values = left.pop(f'contacts.{kind}', [])
        row |= {f'contact_{number}_{kind}': value for number, value in enumerate(values[:3], 1)}
        if values[3:]:
            left[f'contacts.{kind}'] = values[3:]
    if len(left.get('contacts.website', [])) == 1:
        del left['contacts.website']
    elif 'contacts.website' not in left:
        left.pop('host.website', None)
    return row


def address(entry: Entry, edition: Edition, left: dict[str, Any]) -> dict[str, Any]:
    """Where it meets, which everybody may know."""
    street, code, latitude, longitude = (left.pop(name, None) for name in IN_ADDRESS)
    return {'address': street, 'postal_code': code, 'latitude': latitude, 'longitude': longitude,
            'city': edition.name(entry.listing.place, entry.language), 'country': entry.listing.country}


def types(entry: Entry, left: dict[str, Any], in_person: bool) -> list[str]:
    """The codes of the format that say what a listing says; those that only make sense at a place need one."""
    codes = []
    for (fact, value), code in TYPES.items():
        if left.get(fact) == value and (in_person or not fact.startswith('access.')):
            codes.append(code)
            del left[fact]
    codes += [LANGUAGES[language] for language in entry.facts['languages'] if language in LANGUAGES]
    if all(language in LANGUAGES for language in entry.facts['languages']):
        left.pop('languages', None)
    if left.pop('status', '') == 'paused':
        codes.append('TC')
    return codes


def notes(entry: Entry, edition: Edition, others: list[Meeting]) -> str:
    """What else has to be known, as plain text: the alert, the summary, and in words the rules that are not "every week"."""
    language, gettext = entry.language, edition.gettext(entry.language)
    said = [entry.facts.get(f'text.{name}') for name in ('alert', 'summary', 'how_to_join', 'notes')]
    return '\n'.join(part.strip() for part in (*said, *(schedule_words.said(rule, language, gettext, edition.day) for rule in others)) if part)


def known_link(link: str | None) -> str | None:
    """A link that finders recognise by its host; they show a group behind another as inactive."""
    host = urlsplit(link).hostname or '' if link else ''
    return link if host in PROVIDERS or host.endswith(tuple(f'.{provider}' for provider in PROVIDERS)) else None


def known_phone(phone: str | None) -> str | None:
    """A number long enough for TSML UI, which drops shorter ones."""
    return phone if phone and len(phone) >= 10 else None


def described() -> dict[str, Any]:
    """The JSON Schema of the file; the format itself has none that fits addresses outside of America."""
    text, number, uri = {'type': 'string', 'minLength': 1}, {'type': 'number'}, {'type': 'string', 'format': 'uri'}
    clock, mail = {'type': 'string', 'pattern': '^([01][0-9]|2[0-3]):[0-5][0-9]$'}, {'type': 'string', 'format': 'email'}
    phone = {'type': 'string', 'pattern': r'^\+?[0-9 ,*#]+$'}
    contacts = {f'contact_{n}_{kind}': of for n in (1, 2, 3) for kind, of in (('email', mail), ('phone', phone))}
    row = {
        'name': {**text, 'maxLength': NAME}, 'slug': {'type': 'string', 'pattern': '^[a-z0-9-]+$', 'maxLength': SLUG},
        'day': {'type': 'integer', 'minimum': 0, 'maximum': 6}, 'time': clock, 'end_time': clock, 'timezone': text,
        'address': text, 'postal_code': text, 'city': text, 'region': text, 'country': {'type': 'string', 'pattern': '^[A-Z]{2}$'},
        'latitude': number, 'longitude': number, 'approximate': {'enum': ['yes', 'no']}, 'conference_url': uri, 'conference_phone': phone,
        'types': {'type': 'array', 'items': text}, 'notes': text, 'group': text, 'entity': text, 'entity_website_url': uri, 'website': uri,
        'url': uri, 'updated': {'type': 'string', 'pattern': '^[0-9]{4}-[0-9]{2}-[0-9]{2} 00:00:00$'}, **contacts}
    return {'type': 'array', 'items': {
        **closed(row, ['name', 'slug', 'approximate', 'updated', 'url', 'country']),
        'dependentRequired': {'day': ['time', 'timezone'], 'time': ['day'], 'address': ['city']},
        'anyOf': [{'required': ['address']}, {'required': ['conference_url']}, {'required': ['conference_phone']}]}}
