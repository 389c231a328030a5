"""A front door says when, where or how to reach a group, or leads nowhere.

A front door points to the website of an organisation that has groups, and to nothing else: nobody of this project has asked the
groups themselves, so a time or a number here would be hearsay.

**Fix**: take the detail out, or make it the listing of a `group`, verified. Give the host a website in `organisations.yml`.
"""
from ..finding import Severity
from ..model import Library
from ._groups import WEEKLY, bad, contact, fault, group

SEVERITY = Severity.ERROR
DOOR = {'listing': 'front-door', 'status': 'unconfirmed', 'verification': None, 'schedule': '[]', 'mode': 'unknown', 'location': '{visibility: area, country: RO}'}
PASSES = [{}, group(), group(**DOOR)]
FAILS = [bad(field, **DOOR | {field: value}) for field, value in (
    ('schedule', f'[{WEEKLY}]'), ('contacts', contact('phone', '+40210000000')), ('online', '{platform: zoom, visibility: public}'),
    ('location', '{visibility: area, country: RO, place: town}'), ('location', '{visibility: public, country: RO, street: "Str. Exemplu 1"}'))]
FAILS += [bad('listing', **DOOR | {'host': None}),
          bad('host', **DOOR, files={'docs/_facts/organisations.yml': 'club: {source_language: ro, sources: [], type: self-help, countries: [RO], status: confirmed}\n'})]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        if facts.listing != 'front-door':
            continue
        stated = [path for path in (('schedule',), ('contacts',), ('online',)) if getattr(facts, path[0])]
        stated += [('location', name) for name in ('place', 'street', 'postal_code', 'lat', 'lon') if getattr(facts.location, name) is not None]
        for path in stated:
            yield fault('front-door-detail', record, path, f'A front door says "{path[-1]}".', 'Take it out; a front door leads to the website of its host.')
        host = library.lookup('organisations', facts.host) if facts.host else None
        if not facts.host:
            yield fault('front-door-detail', record, ('listing',), 'A front door has no host.', 'Add "host: …" with the id of an organisation that has a website.')
        elif host and not host.facts.website:
            yield fault('front-door-detail', record, ('host',), f'The host "{facts.host}" has no website to lead to.', f'Add "website: …" in {host.location}.')
