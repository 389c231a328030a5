"""A listing of high sensitivity gives away a place, a way in, or a contact that leads to a member.

Somebody who looks for a person who fled violence reads the directory too. The locality is the most that may be told, and the
only contacts are those of an organisation. Of a group that nobody has confirmed, not even a locality or a time is told.

**Fix**: write `visibility: area` or `on-contact`, take out coordinates, and give the organisation's contact.
"""
from ..directory import sensitive
from ..finding import Severity
from ..model import Library, Record
from ._groups import WEEKLY, bad, contact, fault, group

SEVERITY = Severity.ERROR
PUBLIC = '{visibility: public, country: RO, place: town}'
UNCONFIRMED = {'sensitivity': 'high', 'status': 'unconfirmed', 'mode': 'unknown', 'verification': None, 'schedule': '[]',
               'location': '{visibility: on-contact, country: RO}'}
PASSES = [{}, group(location=PUBLIC, contacts=contact('phone', '+40210000000', 'group-role')), group(**UNCONFIRMED),
          group(sensitivity='high', contacts=contact('phone', '+40210000000')),
          group(sensitivity='high', mode='hybrid', online='{platform: zoom, visibility: on-contact}')]
FAILS = [bad('location', sensitivity='high', location=PUBLIC), bad('location', topics='[trafficking]', location=PUBLIC),
         bad('location', sensitivity='high', location='{visibility: area, country: RO, place: town, lat: 44.4, lon: 26.1}'),
         bad('contacts', sensitivity='high', contacts=contact('phone', '+40210000000', 'group-role')),
         bad('contacts', audience='{age_max: 17}', contacts=contact('phone', '+40210000000', 'group-role')),
         bad('online', sensitivity='high', mode='online', online='{platform: zoom, visibility: public}'),
         *(bad(field, **UNCONFIRMED | {field: value}) for field, value in (
             ('schedule', f'[{WEEKLY}]'), ('location', '{visibility: area, country: RO, place: town}'),
             ('contacts', contact('phone', '+40210000000')), ('online', '{platform: zoom, visibility: on-contact}')))]


def check(library: Library):
    for record in library.kind('groups'):
        if sensitive(record.facts):
            yield from exposed(record)
            if record.facts.status == 'unconfirmed':
                yield from unconfirmed(record)


def exposed(record: Record):
    """What no listing of high sensitivity may say."""
    where, online = record.facts.location, record.facts.online
    if where.visibility == 'public':
        yield fault('sensitive-exposure', record, ('location', 'visibility'), 'The place of a group of high sensitivity is public.',
                    'Write "visibility: area" or "visibility: on-contact", and take out what is finer than the locality.')
    for name in ('lat', 'lon'):
        if getattr(where, name) is not None:
            yield fault('sensitive-exposure', record, ('location', name), 'A group of high sensitivity has coordinates.', 'Take them out.')
    if online and online.visibility == 'public':
        yield fault('sensitive-exposure', record, ('online', 'visibility'), 'The way into a group of high sensitivity is public.',
                    'Write "visibility: on-contact", and take out the link and the number.')
    for number, contact in enumerate(record.facts.contacts):
        if contact.owner != 'organisation':
            yield fault('sensitive-exposure', record, ('contacts', number, 'owner'), 'This contact leads to a member of a group of high sensitivity.',
                        'Give a contact of the organisation ("owner: organisation").')


def unconfirmed(record: Record):
    """What is not told besides while nobody has confirmed it."""
    facts = record.facts
    found = {('schedule',): bool(facts.schedule), ('location', 'place'): bool(facts.location.place), ('contacts',): bool(facts.contacts),
             ('online',): facts.online is not None}
    for path, stated in found.items():
        if stated:
            yield fault('sensitive-exposure', record, path, f'"{path[-1]}" stands here for a group of high sensitivity that nobody has confirmed.',
                        'Take it out until somebody has spoken with the group.')
