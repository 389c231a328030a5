"""What search engines are told of a group: schema.org as JSON-LD. It has no word for a self-help group, so it is an event with a schedule.

The text goes into `<script type="application/ld+json">`, which browsers do not run and a content security policy does not stop.
"""
from __future__ import annotations

import json
from typing import Any

from ..directory import Listing, byday
from ..kinds.groups import Meeting
from ..model import Record
from .render import View

MODES = {'in-person': 'Offline', 'hybrid': 'Mixed'}     # all others are from afar
LICENCE = 'https://creativecommons.org/licenses/by/4.0/'


def structured_data(item: Listing, language: str, site_url: str) -> str | None:
    """The JSON-LD of a group's page in a language; None where there is nothing to tell, or nothing that search engines should know."""
    if item.sensitive or not item.in_data or not item.schedule:
        return None
    view, facts = View(item.record, language), item.facts
    page = f'{site_url.rstrip("/")}/{language}/groups/{item.id}/'
    made = {
        '@context': 'https://schema.org', '@type': 'Event', '@id': f'{site_url.rstrip("/")}/g/{item.id}/', 'url': page, 'name': view.text.get('name'),
        'description': view.text.get('summary'), 'inLanguage': facts.languages, 'location': places(item, language),
        'eventStatus': f'https://schema.org/Event{"Scheduled" if item.dates else "Postponed"}',
        'eventAttendanceMode': f'https://schema.org/{MODES.get(facts.mode, "Online")}EventAttendanceMode',
        'isAccessibleForFree': {'free': True, 'fee': False}.get(facts.cost), 'organizer': organizer(item.host, language),
        'eventSchedule': [schedule(rule) for rule in item.schedule],
        'mainEntityOfPage': {'@type': 'WebPage', '@id': page, 'license': LICENCE, 'inLanguage': view.text_language,
                             'lastReviewed': facts.verification and facts.verification.last.isoformat()}}
    return json.dumps(stated(made), ensure_ascii=False).replace('<', '\\u003c')     # so that no text can end the element


def stated(value: Any) -> Any:
    """An object without what is not known."""
    return {name: inner for name, inner in value.items() if inner not in (None, '', [], {})}


def schedule(meeting: Meeting) -> dict[str, Any]:
    """A rule of the schedule. Without `startDate` unless the rule states one: the first meeting that we know of is not the first there was."""
    unit = 'W' if meeting.freq == 'weekly' else 'M'
    return stated({
        '@type': 'Schedule', 'repeatFrequency': f'P{meeting.interval}{unit}', 'byDay': byday(meeting), 'startTime': meeting.start,
        'duration': f'PT{meeting.minutes}M', 'scheduleTimezone': meeting.timezone, 'startDate': meeting.from_ and meeting.from_.isoformat(),
        'endDate': meeting.until and meeting.until.isoformat(), 'exceptDate': [day.isoformat() for day in meeting.except_]})


def places(item: Listing, language: str) -> list[dict[str, Any]]:
    """Where it meets, as exactly as everybody may know it; and the link, if there is one for everybody."""
    address, online, found = item.address, item.online, []
    name = View(item.place, language).text.get('name') if item.place else None
    if name or address:
        where = stated({'@type': 'PostalAddress', 'streetAddress': address and address.street, 'postalCode': address and address.postal_code,
                        'addressLocality': name, 'addressRegion': item.place and item.place.facts.region, 'addressCountry': item.country})
        known = address and address.lat is not None and address.lon is not None
        point = {'@type': 'GeoCoordinates', 'latitude': address.lat, 'longitude': address.lon} if known else None
        found.append(stated({'@type': 'Place', 'name': name, 'address': where, 'geo': point}))
    if online and online.link:
        found.append({'@type': 'VirtualLocation', 'url': online.link})
    return found


def organizer(host: Record | None, language: str) -> dict[str, Any] | None:
    """The organisation behind the group, if it can be named."""
    if not host or not host.words:
        return None
    return stated({'@type': 'Organization', 'name': View(host, language).text.get('name'), 'url': host.facts.website})
