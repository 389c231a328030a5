"""Faults of the kinds that people make, one to a group, for checks to find. Each is said in a manifest beside the sample."""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Callable, Mapping

from .facts import Facts

Texts = dict[str, dict[str, str]]


def _schedule(**change: Any) -> Callable[[Facts, Texts, date], None]:
    """A fault in the first rule of the schedule, on a rule that had none."""
    def make(facts: Facts, texts: Texts, day: date) -> None:
        zone = 'Europe/Bucharest'
        facts['schedule'] = [{'freq': 'weekly', 'days': ['tue'], 'start': '18:00', 'minutes': 90, 'timezone': zone, **change}]
        facts['status'], facts['mode'] = 'active', 'in-person'
    return make


def _contact(**change: Any) -> Callable[[Facts, Texts, date], None]:
    def make(facts: Facts, texts: Texts, day: date) -> None:
        consent = {'given_on': '2020-01-01', 'by': 'organisation', 'ref': 'register', 'expires': (day + timedelta(days=90)).isoformat(), **change.pop('consent', {})}
        facts['contacts'] = [{'kind': 'email', 'value': 'group@example.org', 'owner': 'organisation', 'consent': consent, **change}]
    return make


def _facts(**change: Any) -> Callable[[Facts, Texts, date], None]:
    def make(facts: Facts, texts: Texts, day: date) -> None:
        facts.update(change)
    return make


def _says(field: str, text: str) -> Callable[[Facts, Texts, date], None]:
    def make(facts: Facts, texts: Texts, day: date) -> None:
        for words in texts.values():
            words[field] = f'{words.get(field, "")}\n\n{text}'.strip()
    return make


PUBLIC = {'visibility': 'public', 'country': 'RO', 'place': 'iasi', 'street': 'Strada Teiului 1', 'postal_code': '000000', 'lat': 47.16, 'lon': 27.59}
AREA = {'visibility': 'area', 'country': 'RO', 'place': 'iasi'}
FAULTS: Mapping[str, Callable[[Facts, Texts, date], None]] = {
    'weekly with nth': _schedule(nth=['1']),
    'monthly without nth': _schedule(freq='monthly'),
    'every second week without an anchor': _schedule(interval=2),
    'anchor that is no occurrence': _schedule(interval=2, **{'from': '2026-01-01'}),     # a Thursday
    'exception that is no occurrence': _schedule(**{'except': ['2026-12-24']}),           # a Thursday
    'meeting of five minutes': _schedule(minutes=5),
    'meeting of ten hours': _schedule(minutes=600),
    'unknown time zone': _schedule(timezone='Europe/Iasi'),
    'time zone of another country': _schedule(timezone='Europe/Lisbon'),
    'street of a hidden place': _facts(location={**AREA, 'street': 'Strada Teiului 1'}),
    'coordinates of a hidden place': _facts(location={**AREA, 'lat': 47.16, 'lon': 27.59}),
    'coordinates in another country': _facts(location={**PUBLIC, 'lat': 27.59, 'lon': 47.16}),
    'in person without a place': _facts(mode='in-person', location={'visibility': 'area', 'country': 'RO'}),
    'link of a hidden meeting': _facts(mode='online', online={'platform': 'zoom', 'visibility': 'on-contact', 'link': 'https://example.org/room/1'}),
    'hybrid without a way in from afar': _facts(mode='hybrid', online=None, contacts=[]),
    'high sensitivity in a public place': _facts(sensitivity='high', location=PUBLIC),
    'sensitive topic called standard': _facts(topics=['violence'], sensitivity='standard', location=AREA),
    'active and never verified': _facts(status='active', verification=None),
    'telephone number not in international form': _contact(kind='phone', value='0200 000 001'),
    'consent that has run out': _contact(consent={'expires': '2021-01-01'}),
    'mailbox at a provider for everybody': _contact(value='group@gmail.com'),
    'mixed alphabets in an address': _contact(value='grоup@example.org'),     # Cyrillic o
    'unknown code of a mode': _facts(mode='in-the-park'),
    'unknown host': _facts(host='no-such-organisation'),
    'unknown locality': _facts(location={**AREA, 'place': 'nowhere'}),
    'e-mail address in a text': _says('notes', 'x@example.org'),
    'telephone number in a text': _says('notes', '+40200000001'),
    'cedilla in a text': lambda facts, texts, day: texts['ro'].update(name=texts['ro']['name'].translate(str.maketrans('șțȘȚ', 'şţŞŢ')) + ' (laşi)'),
}


def spoil(number: int, facts: Facts, texts: Texts, day: date) -> str:
    """Make the group faulty, in place, and return the name of the fault; the faults take turns."""
    name = list(FAULTS)[number % len(FAULTS)]
    FAULTS[name](facts, texts, day)
    for fact in [fact for fact, value in facts.items() if value is None]:
        del facts[fact]
    return name
