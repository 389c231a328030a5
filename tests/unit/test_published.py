"""What a listing gives away: canaries in every field that may have to be withheld, and everything reachable from a listing."""
from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from typing import Any, Iterator, Mapping

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel

from peersite.directory import Directory, Tier
from peersite.finding import Location as Place
from peersite.kinds import all_kinds
from peersite.kinds.groups import Facts
from peersite.model import Library, Record, Words

TODAY = date(2026, 11, 25)
STREET, POSTAL, LINK, DIAL, MAIL, REF, CLOCK = 'canary-street', 'canary-postal', 'https://canary.example.org/', '+40210000001', \
    'canary@example.org', 'canary-file', '03:17'
LAT, LON = 44.4321, 26.1234


def reachable(value: Any, seen: dict[int, Any] | None = None) -> Iterator[Any]:
    """Every plain value that can be reached from a value through attributes, keys and items."""
    seen = {} if seen is None else seen
    if id(value) in seen:
        return
    seen[id(value)] = value     # kept, so that its id is not given to another value
    if isinstance(value, BaseModel):
        inner: Any = [value.__dict__, value.__pydantic_extra__ or {}, value.__pydantic_private__ or {}]
    elif is_dataclass(value):
        inner = [getattr(value, field.name) for field in fields(value)] + list(getattr(value, '__dict__', {}).values())
        inner += [getattr(value, name) for name, part in vars(type(value)).items() if isinstance(part, property)]
    elif isinstance(value, Mapping):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        inner = list(value)
    else:
        yield value
        return
    for item in inner:
        yield from reachable(item, seen)


def group(**changes: Any) -> Facts:
    """An open, active group with a canary in every field that may have to be withheld."""
    consent = {'given_on': '2026-01-01', 'by': 'group', 'ref': REF, 'expires': '2027-06-30'}
    return Facts.model_validate({
        'sources': [], 'topics': ['grief'], 'sensitivity': 'standard', 'languages': ['ro'], 'status': 'active', 'status_since': '2026',
        'mode': 'hybrid', 'first_listed': '2026-01-01', 'host': 'host', 'verification': {'last': '2026-11-01', 'method': 'phone', 'by': 'AB'},
        'schedule': [{'freq': 'weekly', 'days': ['mon'], 'start': CLOCK, 'minutes': 90, 'timezone': 'Europe/Bucharest'}],
        'location': {'visibility': 'public', 'country': 'RO', 'place': 'town', 'street': STREET, 'postal_code': POSTAL, 'lat': LAT, 'lon': LON},
        'online': {'platform': 'jitsi', 'visibility': 'public', 'link': LINK, 'phone': DIAL},
        'contacts': [{'kind': 'email', 'value': MAIL, 'owner': 'group-role', 'consent': consent}], **changes})


def library(facts: Facts) -> Library:
    """A library with this one group, its host and its locality."""
    def record(kind: str, id: str, of: Any) -> Record:
        return Record(all_kinds()[kind], id, of, Place(f'docs/_facts/{kind}/{id}.yml'), {}, 'ro', {'ro': Words('ro', {'name': id}, Place('x'), {})})
    places, hosts = all_kinds()['places'].Facts, all_kinds()['organisations'].Facts
    return Library(('ro',), {
        'groups': {'one': record('groups', 'one', facts)},
        'places': {'town': record('places', 'town', places(country='RO', lat=44, lon=26))},
        'organisations': {'host': record('organisations', 'host', hosts(sources=[], type='self-help', countries=['RO'], status='confirmed',
                                                                         website='https://host.example.org/'))}})


def told(facts: Facts, as_of: date = TODAY) -> set[Any]:
    """The canaries that a listing gives away on a day, and the locality's id where it does."""
    listing = Directory.of(library(facts), as_of).listings['one']
    values = list(reachable(listing))
    marks = {STREET, POSTAL, LINK, DIAL, MAIL, REF, CLOCK, LAT, LON, 'town'}
    return {mark for mark in marks for value in values if mark == value or isinstance(mark, str) and isinstance(value, str) and mark in value}


EXACT, AFAR = {STREET, POSTAL, LAT, LON}, {LINK, DIAL}
ALL = EXACT | AFAR | {MAIL, CLOCK, 'town'}


def changed(part: str, **changes: Any) -> dict[str, Any]:
    """A part of the facts with some values changed, written as in a file."""
    value = group().model_dump(mode='json', by_alias=True)[part]
    return {part: [{**value[0], **changes}] if isinstance(value, list) else {**value, **changes}}


def test_the_walk_finds_what_is_there():
    assert {STREET, LINK, MAIL, REF, CLOCK, LAT} <= set(reachable(group()))
    assert REF in set(reachable(Directory.of(library(group()), TODAY).library))


@pytest.mark.parametrize('changes, wanted', [
    ({}, ALL),
    (changed('location', visibility='area'), ALL - EXACT),
    (changed('location', visibility='on-contact'), ALL - EXACT - {'town'}),
    (changed('online', visibility='area'), ALL - AFAR),
    (changed('online', visibility='on-contact'), ALL - AFAR),
    ({'mode': 'online'}, ALL - EXACT), ({'mode': 'phone'}, ALL - EXACT), ({'mode': 'written'}, ALL - EXACT),
    ({'mode': 'in-person'}, ALL - AFAR), ({'mode': 'unknown'}, ALL - EXACT - AFAR),
    ({'sensitivity': 'high'}, {CLOCK, 'town'}), ({'topics': ['grief', 'trafficking']}, {CLOCK, 'town'}),
    ({'audience': {'age_max': 17}}, {CLOCK, 'town'}), ({'audience': {'age_max': 18}}, ALL),
    ({'sensitivity': 'high', **changed('contacts', owner='organisation')}, {CLOCK, 'town', MAIL}),
    ({'status': 'paused'}, ALL), ({'status': 'forming'}, ALL - {CLOCK}),
    ({'status': 'ended'}, {'town'}), ({'status': 'unconfirmed'}, {'town'}),
    ({'verification': None}, {'town'}), ({'listing': 'front-door'}, {'town'}),
    (changed('contacts', consent={'given_on': '2026-01-01', 'by': 'group', 'ref': REF, 'expires': '2026-11-24'}), ALL - {MAIL}),
    (changed('contacts', consent={'given_on': '2026-11-26', 'by': 'group', 'ref': REF, 'expires': '2027-11-24'}), ALL - {MAIL}),
    (changed('contacts', consent={'given_on': '2026-11-25', 'by': 'group', 'ref': REF, 'expires': '2026-11-25'}), ALL)])
def test_a_listing_gives_away_just_what_it_may(changes, wanted):
    assert told(group(**changes)) == wanted


@pytest.mark.parametrize('months, wanted', [(6, ALL), (12, ALL), (13, {'town', CLOCK}), (18, {'town', CLOCK}), (19, {'town'})])
def test_what_a_listing_gives_away_grows_less_with_its_age(months, wanted):
    lasting = changed('contacts', consent={'given_on': '2026-01-01', 'by': 'group', 'ref': REF, 'expires': '2037-06-30'})
    assert told(group(**lasting), date(2026, 11, 1) + timedelta(days=months * 30)) == wanted


RUN = st.fixed_dictionaries({
    'mode': st.sampled_from(['in-person', 'online', 'phone', 'hybrid', 'written', 'unknown']),
    'status': st.sampled_from(['active', 'paused', 'forming', 'ended', 'unconfirmed']),
    'sensitivity': st.sampled_from(['standard', 'high']), 'listing': st.sampled_from(['group', 'front-door']),
    'topics': st.lists(st.sampled_from(['grief', 'violence', 'minors', 'alcohol']), min_size=1, max_size=3, unique=True)})
VISIBILITY = st.sampled_from(['public', 'area', 'on-contact'])


@given(RUN, VISIBILITY, VISIBILITY, st.sampled_from(['organisation', 'group-role']), st.integers(-10, 800), st.booleans())
def test_no_state_gives_away_more_than_its_parts_allow(facts, where, afar, owner, days, verified):
    changes = facts | changed('location', visibility=where) | changed('online', visibility=afar) | changed('contacts', owner=owner)
    changes |= {} if verified else {'verification': None}
    as_of = date(2026, 11, 1) + timedelta(days=days)
    seen = told(group(**changes), as_of)
    high = facts['sensitivity'] == 'high' or {'violence', 'minors'} & set(facts['topics'])
    assert REF not in seen
    assert not seen & EXACT or where == 'public' and facts['mode'] in ('in-person', 'hybrid') and not high
    assert not seen & AFAR or afar == 'public' and facts['mode'] in ('online', 'hybrid', 'phone', 'written') and not high
    assert MAIL not in seen or as_of <= date(2027, 6, 30) and (owner == 'organisation' or not high)
    assert 'town' not in seen or where != 'on-contact'
    assert CLOCK not in seen or facts['status'] in ('active', 'paused')
    if not verified or facts['status'] in ('ended', 'unconfirmed') or facts['listing'] == 'front-door' or days > (190 if high else 370):
        assert not seen & (EXACT | AFAR | {MAIL})
    if not verified or days > (285 if high else 560):
        assert CLOCK not in seen
        listing = Directory.of(library(group(**changes)), as_of).listings['one']
        assert not listing.dates and listing.tier in (None, Tier.LAPSED)
