"""The directory as services of the Human Services Data Specification 3.1 (Open Referral): the answers of its API, as files.

Ids are UUIDs that follow from ours and never change. A withheld address has no address object, because an object without a street does
not validate. `timezone` there is a fixed offset, wrong for half of the year; the name of the zone is an attribute instead. What has no
field of its own is an attribute, named by `link_type` as in groups.<language>.json.
"""
from __future__ import annotations

from typing import Any, Iterator

from ..directory import Recurrence, byday
from ..pages.locales import language_name
from ._edition import ALL, LICENCE, Edition, Entry, Losses, uuid
from ._facts import closing
from ._hsds_schema import SERVICE
from ._json import encode, head, lines, pretty, schema

BECAUSE = {
    '': 'The specification has no field for it.',
    'translations': 'A service has one language.',
    'schedule': 'Single dates stand in the calendar behind schedule_link.',
    'contacts': 'A contact there has a mail address and a telephone number, and nothing more is told of it.',
}
STATUS = {'active': 'active', 'paused': 'temporarily closed', 'forming': 'inactive'}
ATTRIBUTES = (
    'listing', 'host.id', 'topics', 'affiliation', 'facilitation', 'audience.who', 'audience.gender', 'openness', 'joining', 'newcomers',
    'capacity.min', 'capacity.max', 'mode', 'status', 'status_since', 'status_until', 'location.visibility', 'location.place',
    'online.platform', 'online.visibility', 'confidentiality.rule', 'confidentiality.anonymous_ok', 'confidentiality.records',
    'verification.method', 'verification.by', 'tier', 'ages_on', 'evidence', 'source_language', 'first_listed')
ONE_TO_ONE = (dict, str, int)     # what the list of all services has of each


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    brief = []
    for entry in edition.entries:
        if entry.facts['status'] not in STATUS:
            losses.add(entry.id, [ALL], 'The specification has no status for what nobody has confirmed.')
            continue
        service = Service(entry, edition)
        losses.add(entry.id, service.left)
        yield f'data/v1/hsds/services/{service.id}.json', (encode(service.made) + '\n').encode()
        brief.append(encode({name: value for name, value in service.made.items() if isinstance(value, ONE_TO_ONE)}))
    page = {'total_items': len(brief), 'total_pages': 1, 'page_number': 1, 'size': len(brief),
            'first_page': True, 'last_page': True, 'empty': not brief}
    yield 'data/v1/hsds/services.json', lines(page, 'contents', brief)     # on one page, because plain files cannot answer for page two
    named = {name: value for name, value in head(edition, '').items() if name != '$schema'}
    yield 'data/v1/hsds/index.json', pretty({'version': '3.1', 'profile': f'{edition.site_url}data/v1/schema/hsds-service.json', **named,
                                             'services': f'{edition.site_url}data/v1/hsds/services.json'})
    yield 'data/v1/schema/hsds-service.json', schema(edition, 'hsds-service', 'A service of HSDS 3.1, as far as we write it', SERVICE)


def stated(made: dict[str, Any]) -> dict[str, Any]:
    """An object without what says nothing."""
    return {name: value for name, value in made.items() if value not in (None, '', [])}


class Service:
    """A listing as a service. `made` is the object of the specification; `left` are the facts that found no place in it."""

    def __init__(self, entry: Entry, edition: Edition):
        self.entry, self.edition, self.key = entry, edition, f'groups/{entry.id}'
        self.id, self.left = uuid(self.key), dict(entry.facts)
        made = {**self.plain(), 'additional_urls': self.urls(), 'phones': self.phones('contacts.phone'), 'contacts': self.more_mail(),
                'schedules': self.schedules(), 'languages': self.languages(), 'organization': self.organization(),
                'cost_options': self.parts('cost', [{'option': self.take('cost')}]), 'service_at_locations': self.locations()}
        made['attributes'] = self.attributes()
        self.made = stated(made)

    def take(self, name: str, default: Any = None) -> Any:
        """A fact that finds its place."""
        return self.left.pop(name, default)

    def parts(self, kind: str, objects: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Objects that belong to the service, each with an id; what is not stated is left out, and so is an object that says nothing."""
        return [{'id': uuid(f'{self.key}/{kind}/{number}'), **each} for number, each in enumerate(map(stated, objects)) if each]

    def plain(self) -> dict[str, Any]:
        """The fields that hold one value."""
        take, entry = self.take, self.entry
        texts = [take(f'text.{name}') for name in ('summary', 'about', 'what_to_expect', 'notes')]
        take('updated')
        return {'id': self.id, 'name': take('text.name', entry.id), 'description': '\n\n'.join(text.strip() for text in texts if text),
                'url': self.edition.permalink(entry.id), 'email': (entry.facts.get('contacts.email') or [None])[0],
                'status': STATUS[entry.facts['status']], 'application_process': take('text.how_to_join'), 'alert': take('text.alert'),
                'minimum_age': take('audience.age_min'), 'maximum_age': take('audience.age_max'),
                'assured_date': take('verification.last'), 'last_modified': f'{entry.listing.updated}T00:00:00.000Z'}

    def urls(self) -> list[dict[str, Any]]:
        """Websites and forms beside the page."""
        return self.parts('url', [{'label': kind, 'url': url} for kind in ('website', 'form') for url in self.take(f'contacts.{kind}', [])])

    def phones(self, fact: str) -> list[dict[str, Any]]:
        """Telephone numbers."""
        numbers = self.take(fact, [])
        return self.parts(fact, [{'number': number, 'type': 'voice'} for number in (numbers if isinstance(numbers, list) else [numbers])])

    def more_mail(self) -> list[dict[str, Any]]:
        """Mail addresses beside the first."""
        return self.parts('mail', [{'email': value} for value in self.take('contacts.email', [])[1:]])

    def schedules(self) -> list[dict[str, Any]]:
        """The rules by which it meets, as long as dates may be told with the calendar that knows them all."""
        for name in ('freq', 'interval', 'days', 'nth', 'start', 'minutes', 'timezone', 'from', 'until'):
            self.take(f'schedule.{name}')
        link = f'{self.edition.site_url}calendar/{self.entry.id}.ics' if self.entry.listing.dates else None
        return self.parts('schedule', [self.schedule(number, rule, link) for number, rule in enumerate(self.entry.rules)])

    def schedule(self, number: int, rule: Recurrence, link: str | None) -> dict[str, Any]:
        """One rule. Times are those of the wall; the zone is an attribute."""
        meeting = rule.meeting
        zone = {'id': uuid(f'{self.key}/zone/{number}'), 'link_type': 'schedule.timezone', 'value': meeting.timezone}
        return {'freq': meeting.freq.upper(), 'interval': meeting.interval if meeting.interval > 1 else None, 'byday': ','.join(byday(meeting)), 'wkst': 'MO',
                'dtstart': rule.first and rule.first.isoformat(), 'valid_from': meeting.from_ and meeting.from_.isoformat(),
                'until': meeting.until and meeting.until.isoformat(), 'opens_at': meeting.start, 'closes_at': closing(meeting),
                'schedule_link': link, 'attributes': [zone]}

    def languages(self) -> list[dict[str, Any]]:
        """Languages spoken there, with their names in English."""
        return self.parts('language', [{'code': code, 'name': language_name(code, 'en')} for code in self.take('languages', [])])

    def organization(self) -> dict[str, Any] | None:
        """The host, if there is one that can be named."""
        host, language = self.entry.listing.host, self.entry.language
        name = self.edition.name(host, language)
        if not host or not name:
            return None
        words = (host.words.get(language) or host.words[host.source_language]).fields
        return stated({'id': uuid(f'organisations/{host.id}'), 'name': name, 'description': words.get('description') or name,
                       'website': self.take('host.website')})

    def locations(self) -> list[dict[str, Any]]:
        """Where it meets: a place, as exactly as everybody may know it, and a way in from afar."""
        made = []
        if self.entry.listing.place or self.entry.listing.address:
            made.append({'location_type': 'physical', 'name': self.edition.name(self.entry.listing.place, self.entry.language),
                         'latitude': self.take('location.lat'), 'longitude': self.take('location.lon'),
                         'addresses': self.address(), 'accessibility': self.access()})
        link, phones = self.take('online.link'), self.phones('online.phone')
        if link or phones:
            made.append({'location_type': 'virtual', 'url': link, 'phones': phones})
        return self.parts('at', [{'location': self.parts(f'location/{number}', [each])[0]} for number, each in enumerate(made)])

    def address(self) -> list[dict[str, Any]]:
        """The address of the venue, if everybody may know it. Its fields may be empty, and none may be missing."""
        if 'location.street' not in self.left:
            return []
        return [{'id': uuid(f'{self.key}/address'), 'address_1': self.take('location.street'), 'address_type': 'physical',
                 'city': self.edition.name(self.entry.listing.place, self.entry.language), 'state_province': self.take('location.region', ''),
                 'postal_code': self.take('location.postal_code', ''), 'country': self.take('location.country')}]

    def access(self) -> list[dict[str, Any]]:
        """What the place offers."""
        return self.parts('access', [{'description': fact.partition('.')[2], 'details': self.take(fact)}
                                     for fact in list(self.left) if fact.startswith('access.')])

    def attributes(self) -> list[dict[str, Any]]:
        """Everything that has no field, by its name in groups.<language>.json; and the licence, with whom to name."""
        names = [*ATTRIBUTES, *(name for name in self.left if name.startswith(('access.', 'location.')) and name not in ATTRIBUTES)]
        values = [(name, self.take(name)) for name in names if name in self.left]
        pairs = [(name, each) for name, value in values for each in (value if isinstance(value, list) else [value])]
        made = [{'id': uuid(f'{self.key}/{name}/{value}'), 'link_type': name, 'value': str(value)} for name, value in pairs]
        licence = {'id': uuid(f'{self.key}/licence'), 'link_type': 'licence', 'value': LICENCE, 'label': self.edition.site_name(self.entry.language)}
        return [*made, licence]
