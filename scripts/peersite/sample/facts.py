"""The facts of a sample group: varied, and each as it could be. Numbers are shares, out of the groups of all kinds."""
from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Mapping

from ..directory.schedule import falls_on
from ..kinds.groups import SENSITIVE_TOPICS, WEEKDAYS, Meeting
from .words import SPOKEN

ZONES = {'RO': 'Europe/Bucharest', 'BG': 'Europe/Sofia', 'PL': 'Europe/Warsaw', 'GR': 'Europe/Athens'}
PHONES = {'RO': '+402000{:05}', 'BG': '+35920{:06}', 'PL': '+481000{:05}', 'GR': '+3020000{:05}'}     # blocks that nobody has been given
STREETS = {'RO': ('Strada Teiului {}', '000000'), 'BG': ('ул. „Липа“ {}', '0000'), 'PL': ('ul. Lipowa {}', '00-000'), 'GR': ('Οδός Φλαμουριάς {}', '000 00')}
AGES = {'fresh': (0, 170), 'ageing': (190, 350), 'stale': (370, 530), 'lapsed': (560, 900)}     # days since the last verification
YES_NO = ('yes', 'no', 'unknown')
Facts = dict[str, Any]


def group(rng: Random, number: int, day: date, topic: str, place: str, places: Mapping[str, Mapping[str, Any]], host: str | None) -> Facts:
    """A group that meets, or has met, or will: facts that no rule objects to on that day."""
    country = places[place]['country']
    close = topic in SENSITIVE_TOPICS or rng.random() < 0.05
    status = rng.choices(('active', 'paused', 'forming', 'ended', 'unconfirmed'), (84, 5, 4, 4, 3))[0]
    mode = rng.choices(('in-person', 'online', 'hybrid', 'phone', 'written'), (70, 12, 12, 4, 2))[0]
    low, high = AGES[rng.choices(tuple(AGES), (78, 14, 5, 3))[0]]
    verified = day - timedelta(days=rng.randint(low, high) // (2 if close else 1))
    listed = verified - timedelta(days=rng.randint(0, 700))
    facts: Facts = {
        'source_language': SPOKEN[country], 'sources': [], **({'host': host} if host else {}), 'topics': [topic],
        'sensitivity': 'high' if close else 'standard', 'facilitation': rng.choice(('peer', 'peer', 'rotating', 'peer-and-professional')),
        'audience': {'who': rng.choice(('everybody', 'people-concerned', 'families', 'both')), 'gender': rng.choice(('all', 'all', 'women', 'men')),
                     **({'age_min': 18} if rng.random() < 0.5 else {})},
        'languages': list(dict.fromkeys([SPOKEN[country], *(['en'] if rng.random() < 0.15 else [])])),
        'openness': rng.choice(('open', 'closed', 'by-referral')), 'joining': rng.choice(('drop-in', 'contact-first', 'register', 'invitation')),
        'newcomers': rng.choices(('accepting', 'waiting-list', 'not-now', 'unknown'), (75, 10, 5, 10))[0],
        'cost': rng.choices(('free', 'voluntary', 'fee', 'unknown'), (70, 20, 3, 7))[0],
        'status': status, 'status_since': (verified if rng.random() < 0.5 else listed).isoformat()[:rng.choice((7, 10))], 'mode': mode,
        'schedule': [] if status in ('forming', 'unconfirmed') or mode == 'written' else schedule(rng, day, ZONES[country]),
        'location': location(rng, places[place], place, close, mode in ('in-person', 'hybrid')), 'access': access(rng),
        'contacts': [contact(rng, number, country, verified, day, kind, close) for kind in rng.sample(('email', 'phone', 'website'), rng.randint(1, 2))],
        'confidentiality': {'rule': rng.choice(('what-is-said-stays', 'agreed-in-the-group', 'unknown')), 'anonymous_ok': rng.choice(YES_NO),
                            'records': rng.choice(('none', 'attendance', 'unknown'))},
        'evidence': [{'url': f'https://example.org/groups/{number}', 'read': verified.isoformat()}],
        'first_listed': listed.isoformat(),
    }
    if rng.random() < 0.5:
        facts['capacity'] = {'min': 3, 'max': rng.randint(8, 20)}
    if status == 'paused':
        facts['status_until'] = (day + timedelta(days=rng.randint(20, 90))).isoformat()
    if status != 'unconfirmed':
        facts['verification'] = {'last': verified.isoformat(), 'method': rng.choice(('phone', 'email', 'visit', 'video-call')), 'by': 'editor'}
    if mode in ('online', 'hybrid', 'phone', 'written'):
        facts['online'] = online(rng, mode, number, country, close)
    return unconfirmed(facts) if close and status == 'unconfirmed' else facts


def unconfirmed(facts: Facts) -> Facts:
    """A sensitive listing that nobody has confirmed: no place, no way in."""
    kept = {name: value for name, value in facts.items() if name not in ('online', 'contacts')}
    return kept | {'mode': 'unknown', 'location': {'visibility': 'on-contact', 'country': facts['location']['country']}}


def front_door(number: int, day: date, topic: str, country: str, host: str) -> Facts:
    """A listing that leads to the website of an organisation, and to nothing else."""
    return {'listing': 'front-door', 'source_language': SPOKEN[country], 'sources': [], 'host': host, 'topics': [topic], 'sensitivity': 'standard',
            'languages': [SPOKEN[country]], 'status': 'unconfirmed', 'status_since': day.isoformat()[:7], 'mode': 'unknown',
            'location': {'visibility': 'area', 'country': country},
            'evidence': [{'url': f'https://example.org/groups/{number}', 'read': day.isoformat()}], 'first_listed': (day - timedelta(days=30)).isoformat()}


def schedule(rng: Random, day: date, zone: str) -> list[dict]:
    """One or two rules of the kinds that occur, with anchors and exceptions that are occurrences."""
    rules = [rule(rng, day, zone)]
    if rng.random() < 0.08:
        rules.append(rule(rng, day, zone))
    return rules


def rule(rng: Random, day: date, zone: str) -> dict:
    """One rule: weekly most often, else fortnightly or monthly."""
    what: dict[str, Any] = rng.choices(({'freq': 'weekly'}, {'freq': 'weekly', 'interval': 2}, {'freq': 'monthly', 'nth': ['1']}, {'freq': 'monthly', 'nth': ['1', '3']},
                                        {'freq': 'monthly', 'nth': ['-1']}, {'freq': 'monthly', 'nth': ['2', '4']}, {'freq': 'monthly', 'interval': 2, 'nth': ['2']}),
                                       (62, 12, 8, 6, 6, 4, 2))[0]
    made = {**what, 'days': [rng.choice(WEEKDAYS)], 'start': f'{rng.randint(9, 20):02}:{rng.choice(("00", "30", "15"))}',
            'minutes': rng.choice((60, 75, 90, 90, 120)), 'timezone': zone}
    if rng.random() < 0.06 and what == {'freq': 'weekly'}:
        made['days'] = sorted({*made['days'], rng.choice(WEEKDAYS)}, key=WEEKDAYS.index)
    if what.get('interval', 1) > 1:
        made['from'] = occurrence({**made, 'interval': 1}, day - timedelta(days=rng.randint(60, 300)))
    if rng.random() < 0.1:
        made['except'] = [occurrence(made, day + timedelta(days=rng.randint(5, 40)))]
    if rng.random() < 0.05:
        made['extra'] = [occurrence(made, day + timedelta(days=rng.randint(5, 60)), False)]
    return made


def occurrence(made: Mapping[str, Any], first: date, given: bool = True) -> str:
    """The first day from `first` on that a rule gives, or that it does not give."""
    meeting = Meeting.model_validate(made)
    return next(day for n in range(400) if falls_on(meeting, day := first + timedelta(days=n)) is given).isoformat()


def location(rng: Random, place: Mapping[str, Any], id: str, close: bool, met: bool) -> dict:
    """Where: an address only if people meet there and everybody may know it."""
    visibility = rng.choices(('public', 'area', 'on-contact'), (0, 3, 2) if close or not met else (65, 20, 15))[0]
    where = {'visibility': visibility, 'country': place['country'], 'place': id}
    if visibility == 'public':
        street, code = STREETS[place['country']]
        where |= {'street': street.format(rng.randint(1, 99)), 'postal_code': code, 'lat': round(float(place['lat']) + rng.uniform(-0.01, 0.01), 4),
                  'lon': round(float(place['lon']) + rng.uniform(-0.01, 0.01), 4)}
    return where


def online(rng: Random, mode: str, number: int, country: str, close: bool) -> dict:
    """The way in from afar."""
    platform = {'phone': 'phone', 'written': rng.choice(('forum', 'chat'))}.get(mode) or rng.choice(('zoom', 'jitsi', 'meet', 'other'))
    if close or rng.random() < 0.6:
        return {'platform': platform, 'visibility': 'on-contact'}
    way = {'phone': PHONES[country].format(number % 100_000)} if mode == 'phone' else {'link': f'https://example.org/room/{number}'}
    return {'platform': platform, 'visibility': 'public', **way}


def access(rng: Random) -> dict:
    """What the place offers, where somebody has asked."""
    return {name: rng.choice(YES_NO) for name in ('step_free', 'accessible_toilet', 'childcare', 'public_transport', 'companion_welcome') if rng.random() < 0.5}


def contact(rng: Random, number: int, country: str, verified: date, day: date, kind: str, close: bool) -> dict:
    """A way to reach the group, with a consent that holds on the day."""
    value = {'email': f'group-{number}@example.org', 'phone': PHONES[country].format(number % 100_000), 'website': f'https://example.org/groups/{number}'}[kind]
    hours = [{'days': ['mon', 'tue', 'wed', 'thu', 'fri'], 'start': '10:00', 'end': rng.choice(('16:00', '18:00'))}] if kind == 'phone' else []
    owner = 'organisation' if close else rng.choice(('organisation', 'group-role'))
    return {'kind': kind, 'value': value, 'owner': owner, **({'hours': hours} if hours else {}), 'languages': [SPOKEN[country]],
            'consent': {'given_on': verified.isoformat(), 'by': 'organisation' if owner == 'organisation' else 'group', 'ref': f'register {number}',
                        'expires': (day + timedelta(days=rng.randint(30, 700))).isoformat()}}
