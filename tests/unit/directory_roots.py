"""A small directory for the tests, written by hand: groups of every sort over the small root, as files in memory or as a library."""
from __future__ import annotations

import json
from datetime import date
from typing import Any

from peersite.content import load
from peersite.directory import Directory
from peersite.model import Library
from roots import small

DAY = date(2026, 11, 25)
SITE = 'https://example.org/'
LANGUAGES = ('ro', 'bg', 'en')
CONSENT = {'given_on': '2026-01-15', 'by': 'organisation', 'ref': 'letter-7', 'expires': '2027-06-30'}
WEEKLY = {'freq': 'weekly', 'days': ['thu'], 'start': '18:00', 'minutes': 90, 'timezone': 'Europe/Bucharest'}
WORDS = {'name': 'Grupul „Împreună”', 'summary': 'Ne întâlnim, ascultăm; vorbim, dacă vrem.', 'about': 'Un grup *deschis*.\n\n- fără listă\n- fără taxe\n',
         'what_to_expect': 'O cană de ceai.', 'how_to_join': 'Veniți pur și simplu.', 'notes': 'Interfon 7.', 'alert': 'Intrarea este prin curte.'}
PLACES = {'bucharest': {'sources': [], 'source_language': 'ro', 'country': 'RO', 'region': 'București', 'lat': 44.43, 'lon': 26.1},
          'sofia': {'sources': [], 'source_language': 'bg', 'country': 'BG', 'lat': 42.7, 'lon': 23.32}}
NAMES = {'ro': {'bucharest': {'name': 'București'}, 'sofia': {'name': 'Sofia'}}, 'bg': {'bucharest': {'name': 'Букурещ'}, 'sofia': {'name': 'София'}}}
HOSTS = {'league': {'sources': ['brochure'], 'source_language': 'ro', 'type': 'self-help', 'countries': ['RO'], 'status': 'confirmed',
                    'website': 'https://league.example.org/'}}
BASE: dict[str, Any] = {
    'sources': ['brochure'], 'source_language': 'ro', 'host': 'league', 'topics': ['depression', 'anxiety'], 'sensitivity': 'standard', 'languages': ['ro'],
    'status': 'active', 'status_since': '2024-03', 'mode': 'in-person', 'schedule': [WEEKLY],
    'location': {'visibility': 'public', 'country': 'RO', 'place': 'bucharest', 'street': 'Strada Lungă 12', 'postal_code': '010101', 'lat': 44.4268, 'lon': 26.1025},
    'verification': {'last': '2026-10-01', 'method': 'phone', 'by': 'AB'}, 'first_listed': '2024-03-05'}
FULL: dict[str, Any] = BASE | {
    'affiliation': ['league'], 'facilitation': 'peer', 'audience': {'who': 'people-concerned', 'gender': 'women', 'age_min': 18, 'age_max': 65},
    'languages': ['ro', 'hu'], 'openness': 'open', 'joining': 'drop-in', 'newcomers': 'accepting', 'capacity': {'min': 3, 'max': 12}, 'cost': 'free',
    'status_until': '2027-12', 'mode': 'hybrid',
    'schedule': [WEEKLY | {'days': ['mon', 'thu'], 'except': ['2026-12-24', '2026-12-31'], 'extra': ['2026-12-22'], 'until': '2027-06-30'},
                 {'freq': 'weekly', 'interval': 2, 'days': ['fri'], 'start': '23:00', 'minutes': 120, 'timezone': 'Europe/Bucharest', 'from': '2026-01-09'},
                 {'freq': 'monthly', 'nth': ['1', '-1'], 'days': ['wed'], 'start': '10:30', 'minutes': 45, 'timezone': 'Europe/Bucharest'}],
    'online': {'platform': 'zoom', 'visibility': 'public', 'link': 'https://example.zoom.us/j/123', 'phone': '+40210000000'},
    'access': dict.fromkeys(('step_free', 'accessible_toilet', 'hearing_loop', 'sign_interpretation', 'childcare', 'public_transport', 'companion_welcome'), 'yes'),
    'contacts': [{'kind': 'email', 'value': 'group@example.org', 'owner': 'organisation', 'languages': ['ro'], 'consent': CONSENT},
                 {'kind': 'phone', 'value': '+40210000001', 'owner': 'group-role', 'consent': CONSENT,
                  'hours': [{'days': ['tue'], 'start': '10:00', 'end': '12:00'}]},
                 {'kind': 'website', 'value': 'https://group.example.org/', 'owner': 'organisation', 'consent': CONSENT},
                 {'kind': 'form', 'value': 'https://group.example.org/write', 'owner': 'organisation', 'consent': CONSENT},
                 {'kind': 'post', 'value': 'Strada Lungă 12, 010101 București', 'owner': 'organisation', 'consent': CONSENT}],
    'confidentiality': {'rule': 'what-is-said-stays', 'anonymous_ok': 'yes', 'records': 'none'},
    'evidence': [{'url': 'https://league.example.org/groups', 'read': '2026-09-30'}]}
FRONT_DOOR = {name: BASE[name] for name in ('sources', 'source_language', 'host', 'topics', 'sensitivity', 'languages', 'first_listed')} | {
    'listing': 'front-door', 'status': 'unconfirmed', 'status_since': '2026', 'mode': 'unknown', 'location': {'visibility': 'area', 'country': 'RO', 'place': 'bucharest'}}
TIMELESS = BASE | {'schedule': [], 'location': {'visibility': 'area', 'country': 'RO', 'place': 'bucharest'}}
GROUPS: dict[str, dict[str, Any]] = {
    'full': FULL, 'plain': BASE, 'front-door': FRONT_DOOR,
    'ageing': BASE | {'verification': {'last': '2026-03-01', 'method': 'visit', 'by': 'CD'}},
    'bulgarian': BASE | {'source_language': 'bg', 'location': {'visibility': 'area', 'country': 'BG', 'place': 'sofia'},
                         'schedule': [WEEKLY | {'timezone': 'Europe/Sofia'}]},
    'hidden': BASE | {'mode': 'hybrid', 'location': {'visibility': 'on-contact', 'country': 'RO', 'place': 'bucharest', 'street': 'Strada Ascunsă 1'},
                      'online': {'platform': 'jitsi', 'visibility': 'on-contact', 'link': 'https://meet.jit.si/ascuns'}},
    'online-only': TIMELESS | {'mode': 'online', 'schedule': [WEEKLY], 'online': {'platform': 'zoom', 'visibility': 'public', 'link': 'https://zoom.us/j/5'}},
    'by-phone': TIMELESS | {'mode': 'phone', 'schedule': [WEEKLY], 'online': {'platform': 'phone', 'visibility': 'public', 'phone': '+40210000002'}},
    'by-letter': TIMELESS | {'mode': 'written'},
    'forming': TIMELESS | {'status': 'forming'},
    'paused': BASE | {'status': 'paused', 'status_until': '2027-01-15'},
    'monthly': BASE | {'schedule': [{'freq': 'monthly', 'nth': ['5'], 'days': ['thu'], 'start': '18:00', 'minutes': 60, 'timezone': 'Europe/Bucharest'}]},
    'fortnightly': BASE | {'schedule': [WEEKLY | {'interval': 2, 'days': ['fri'], 'from': '2026-03-06'}]},
    'midnight': BASE | {'schedule': [WEEKLY | {'start': '23:30', 'minutes': 120, 'days': ['sat', 'sun']}]},
    'early': BASE | {'schedule': [WEEKLY | {'start': '03:30', 'days': ['sun'], 'from': '2027-01-03', 'extra': ['2026-12-24', '2027-01-05'],
                                            'except': ['2027-01-10', '2027-01-24']}]},
    'hostless': BASE | {'host': 'vanished'},
    'hostile': BASE,
    'stale': BASE | {'verification': {'last': '2025-10-01', 'method': 'phone', 'by': 'AB'}},
    'lapsed': BASE | {'verification': {'last': '2024-10-01', 'method': 'phone', 'by': 'AB'}},
    'ended': BASE | {'status': 'ended', 'status_since': '2026-10'},
    'secret-shelter': BASE | {'sensitivity': 'high', 'topics': ['violence']},
    'young': BASE | {'audience': {'age_max': 17}},
    'doubted': BASE | {'status': 'unconfirmed', 'status_since': '2026-11-20'},
    'hearsay': {name: value for name, value in BASE.items() if name != 'verification'} | {'status': 'unconfirmed'}}
OUT = ('stale', 'lapsed', 'ended', 'doubted', 'secret-shelter', 'young', 'hearsay')     # these are in no data
HOSTILE = {'name': '=1+1"; <b>&\\ </script>', 'summary': '-2 | "a,b"; ' + 'дълъг ' * 20 + '\U0001f642'}


def files(groups: dict[str, dict[str, Any]] = GROUPS, words: dict[str, dict[str, str]] = {}, retired: str = 'groups/old-name -> groups/full\ngroups/once-safe -> groups/secret-shelter\ngroups/erased\nroles/x\n',
          places: dict[str, Any] = PLACES) -> dict[str, str]:
    """The files of a directory; `words` are those of groups that do not have the usual ones, as `{id: fields}`. JSON is YAML too."""
    made = {'docs/_facts/places.yml': json.dumps(places), 'docs/_facts/organisations.yml': json.dumps(HOSTS), 'docs/_facts/_retired.txt': retired,
            'docs/ro/organisations.yml': json.dumps({'league': {'name': 'Liga', 'description': 'O ligă.'}})}
    made |= {f'docs/{language}/places.yml': json.dumps(names, ensure_ascii=False) for language, names in NAMES.items()}
    for id, facts in groups.items():
        own = words.get(id) or (HOSTILE if id == 'hostile' else WORDS)
        made[f'docs/_facts/groups/{id}.yml'] = json.dumps(facts, ensure_ascii=False)
        made[f'docs/{facts["source_language"]}/groups/{id}.yml'] = json.dumps(own, ensure_ascii=False)
    if 'full' in groups:     # a translation that is not complete
        made['docs/bg/groups/full.yml'] = json.dumps({'name': 'Група „Заедно“', 'about': 'Отворена група.'}, ensure_ascii=False)
    return made


def library(*args, **changes) -> Library:
    """The directory as a library."""
    return load(small(files(*args, **changes)))[0]


def directory(*args, day: date = DAY, **changes) -> Directory:
    """The directory on a day."""
    return Directory.of(library(*args, **changes), day)
