"""The part of HSDS 3.1 that we write, as a JSON Schema of our own: narrower than the official one, which others can use besides."""
from __future__ import annotations

from typing import Any

from ._json import closed

TEXT, UUID = {'type': 'string', 'minLength': 1}, {'type': 'string', 'format': 'uuid'}
URI, MAIL, DAY, TIME = ({'type': 'string', 'format': name} for name in ('uri', 'email', 'date', 'date-time'))
CLOCK = {'type': 'string', 'pattern': '^[0-2][0-9]:[0-5][0-9]$'}
ANY, NUMBER = {'type': 'string'}, {'type': 'number'}


def an_object(required: str = '', **properties: Any) -> dict[str, Any]:
    """An object with an id and these properties and no others."""
    return closed({'id': UUID, **properties}, ['id', *required.split()])


def many(of: dict[str, Any]) -> dict[str, Any]:
    """A list that holds something."""
    return {'type': 'array', 'items': of, 'minItems': 1}


ATTRIBUTE = an_object('link_type value', link_type=TEXT, value=TEXT, label=TEXT)
PHONE = an_object('number', number=TEXT, type=TEXT)
ADDRESS = an_object('address_1 city state_province postal_code country address_type', address_1=TEXT, city=ANY, state_province=ANY, postal_code=ANY,
                    country={'type': 'string', 'pattern': '^[A-Z]{2}$'}, address_type={'const': 'physical'})
ACCESS = an_object('description details', description=TEXT, details=TEXT)
LOCATION = an_object('location_type', location_type={'enum': ['physical', 'virtual']}, name=TEXT, url=URI, latitude=NUMBER, longitude=NUMBER,
                     addresses=many(ADDRESS), accessibility=many(ACCESS), phones=many(PHONE))
SCHEDULE = an_object('freq byday opens_at closes_at', freq={'enum': ['WEEKLY', 'MONTHLY']}, interval={'type': 'integer', 'minimum': 2},
                     byday={'type': 'string', 'pattern': '^-?[1-5]?[A-Z]{2}(,-?[1-5]?[A-Z]{2})*$'}, wkst={'const': 'MO'},
                     dtstart=DAY, valid_from=DAY, until=DAY, opens_at=CLOCK, closes_at=CLOCK, schedule_link=URI, attributes=many(ATTRIBUTE))
SERVICE = an_object(
    'name status url last_modified assured_date', name=TEXT, description=TEXT, url=URI, email=MAIL,
    status={'enum': ['active', 'inactive', 'temporarily closed']}, application_process=TEXT, alert=TEXT, minimum_age=NUMBER, maximum_age=NUMBER,
    assured_date=DAY, last_modified=TIME, phones=many(PHONE), contacts=many(an_object('email', email=MAIL)),
    additional_urls=many(an_object('url', label=TEXT, url=URI)),
    schedules=many(SCHEDULE), languages=many(an_object('code', code=TEXT, name=TEXT)), cost_options=many(an_object('option', option=TEXT)),
    organization=an_object('name description', name=TEXT, description=TEXT, website=URI, uri=URI),
    service_at_locations=many(an_object('location', location=LOCATION)), attributes=many(ATTRIBUTE))
