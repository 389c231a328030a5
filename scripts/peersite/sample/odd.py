"""The odd cases: what a directory of groups must be able to say and most cannot. They come first in every sample."""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Mapping

from .facts import ZONES, Facts, occurrence


def cases(day: date) -> list[tuple[str, Mapping[str, Any]]]:
    """Each case's name, and what it changes in the facts of a group; None takes a fact away."""
    def meets(start: str, minutes: int = 90, **rule: Any) -> dict:
        return {'schedule': [{'freq': 'weekly', 'start': start, 'minutes': minutes, 'timezone': ZONES['RO'], **rule}]}
    everywhere = {'visibility': 'public', 'country': 'RO', 'place': 'constanta', 'street': 'Strada Teiului 1', 'postal_code': '000000', 'lat': 44.18, 'lon': 28.63}
    hidden = {'visibility': 'on-contact', 'country': 'RO', 'place': 'constanta'}
    friday = occurrence({'freq': 'weekly', 'days': ['fri'], 'start': '18:00', 'minutes': 90, 'timezone': ZONES['RO']}, day - timedelta(days=100))
    return [
        ('crosses midnight', meets('22:30', 150, days=['sat'])),
        ('the hour that the clocks skip', meets('03:30', 60, freq='monthly', days=['sun'], nth=['-1'])),
        ('fifth Thursday', meets('18:00', freq='monthly', days=['thu'], nth=['5'])),
        ('every second Friday from an anchor', meets('18:00', interval=2, days=['fri'], **{'from': friday})),
        ('last Wednesday', meets('17:00', freq='monthly', days=['wed'], nth=['-1'])),
        ('two groups in one venue: the first', {'location': everywhere, 'mode': 'in-person', 'online': None}),
        ('two groups in one venue: the second', {'location': everywhere, 'mode': 'in-person', 'online': None}),
        ('hybrid with a hidden address', {'mode': 'hybrid', 'location': hidden, 'online': {'platform': 'jitsi', 'visibility': 'public', 'link': 'https://example.org/room/odd'}}),
        ('telephone only', {'mode': 'phone', 'location': hidden, 'online': {'platform': 'phone', 'visibility': 'on-contact'}}),
        ('in writing only', {'mode': 'written', 'schedule': [], 'location': hidden, 'online': {'platform': 'forum', 'visibility': 'public', 'link': 'https://example.org/forum'}}),
        ('forming, without a schedule', {'status': 'forming', 'schedule': []}),
        ('three days a week and once a month', {'schedule': [*meets('12:15', 45, days=['mon', 'wed', 'fri'])['schedule'],
                                                           *meets('11:00', 480, freq='monthly', days=['sat', 'sun'], nth=['2', '4'])['schedule']]}),
    ]


def changed(facts: Facts, change: Mapping[str, Any], day: date) -> Facts:
    """A group of our own with a case: active, verified not long ago, of no high sensitivity."""
    plain = {'sensitivity': 'standard', 'topics': ['mental-health'], 'status': 'active', 'status_until': None, 'mode': 'in-person', 'online': None, 'status_since': day.isoformat()[:7],
             'verification': {'last': (day - timedelta(days=20)).isoformat(), 'method': 'visit', 'by': 'editor'}, **change}
    return {name: value for name, value in {**facts, **plain}.items() if value is not None}
