"""Calendars to subscribe to: one for each group, locality and country, in the languages of the groups; and a discreet one for each group.

Whoever asks sends no language, so a calendar has one language: a group's is that in which its texts were written, and each event says
which that is. The discreet calendar, `/calendar/discreet/<id>.ics`, has the times and a word that tells nothing, for a calendar that
others can see. Every id that was ever published has its calendars, and every country and locality. What has no dates to tell (any more) has
one without events and without a name, the same for a group that is at rest as for one that must not be spoken of: a subscriber's copy
is emptied by that, and not by a missing file. UIDs and time stamps follow from the data, so that nothing changes from build to build but
what has changed.
"""
from __future__ import annotations

from collections import defaultdict
from typing import Iterator, NamedTuple

from babel import Locale
from babel.languages import get_official_languages

from ..directory import Listing, Recurrence
from ..model import Record
from ..pages.locales import partial_date
from ._edition import ALL, LICENCE_URL, Edition, Entry, Losses, uuid
from ._facts import MEETING
from ._icalendar import line, midnight, moment, text, vcalendar

BECAUSE = {
    '': 'Calendars have no property for it.',
    'contacts': 'A copy in somebody’s calendar would outlive the consent.',
    'translations': 'A calendar has one language.',
}
CARRIED = frozenset((
    'topics', 'status', 'tier', 'updated', 'source_language', 'host.website', 'verification.last', 'verification.method',
    'location.place', 'location.street', 'location.postal_code', 'location.lat', 'location.lon', 'online.link', 'online.phone',
    'text.name', 'text.summary', 'text.alert', *(f'schedule.{name}' for name in MEETING)))
REFRESH = [('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'), ('X-PUBLISHED-TTL', 'P1D')]


class Events(NamedTuple):
    """The events of one group, ready to be put into calendars, and the time zones they need."""
    full: str
    discreet: str
    zones: list[str]


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    areas: dict[str, list[Events]] = defaultdict(list)
    entries = {entry.id: entry for entry in edition.entries}
    for id, item in edition.directory.published.items():
        entry = entries.get(item.id) if item else None
        events = written(entry, edition)
        if entry and id == entry.id:
            if item.dates:
                losses.add(id, (fact for fact in entry.facts if fact not in CARRIED))
            else:
                losses.add(id, [ALL], 'Only a group that meets, and was verified not long ago, has dates.')
            for path in areas_of(item):
                areas[path].append(events)
        yield from of_group(edition, id, item, events)
    for path, country, place in every_area(edition):
        events = areas.get(of_area(country, place), ())
        yield path, calendar(edition, path, *area_name(edition, country, place), [each.full for each in events], [zone for each in events for zone in each.zones])


def areas_of(item: Listing) -> Iterator[str]:
    """The calendars of the country and of the locality that a group belongs to."""
    yield of_area(item.country, None)
    if item.place:
        yield of_area(item.country, item.place)


def of_area(country: str, place: Record | None, id: str = '') -> str:
    """The address of the calendar of a country or of a locality, which may have had another id."""
    return f'calendar/{country.lower()}/{id or place.id}.ics' if place else f'calendar/{country.lower()}.ics'


def every_area(edition: Edition) -> Iterator[tuple[str, str, Record | None]]:
    """The calendars of all countries and localities that the facts know or knew, whether anything meets there today or not."""
    places = edition.directory.localities
    for country in sorted({record.facts.country for record in places.values()} | {item.country for item in edition.directory.listings.values()}):
        yield of_area(country, None), country, None
    for id, record in sorted(places.items()):
        yield of_area(record.facts.country, record, id), record.facts.country, record


def of_group(edition: Edition, id: str, item: Listing | None, events: Events) -> Iterator[tuple[str, bytes]]:
    """The two calendars of one group below an id of its own. Without dates they tell nothing at all, not even the language of the group."""
    path, language = f'calendar/{id}.ics', item.record.source_language if item and events.full else 'en'
    word = text(edition.gettext(language)('Meeting'))
    discreet = vcalendar([('NAME', word), ('X-WR-CALNAME', word), *REFRESH], events.zones, [events.discreet], edition.since)
    yield path, calendar(edition, path, edition.name(item.record, language), language, [events.full], events.zones) if events.full else discreet
    yield f'calendar/discreet/{id}.ics', discreet


def calendar(edition: Edition, path: str, name: str, language: str, events: list[str], zones: list[str]) -> bytes:
    """A calendar with its name, and whose data it is under which licence."""
    about = text(f'{edition.site_name(language)}, {edition.site_url} – CC BY 4.0, {LICENCE_URL}')
    return vcalendar([(f'NAME;LANGUAGE={language}', text(name)), ('X-WR-CALNAME', text(name)), (f'DESCRIPTION;LANGUAGE={language}', about),
                      ('X-WR-CALDESC', about), ('SOURCE;VALUE=URI', edition.site_url + path), *REFRESH], zones, events, edition.since)


def area_name(edition: Edition, country: str, place: Record | None) -> tuple[str, str]:
    """What the calendar of a country or a locality is called, and in which language: the country's first official one."""
    language = (*get_official_languages(country), 'en')[0]
    name = edition.name(place, language) if place else Locale.parse(language).territories.get(country, country)
    return f'{name} – {edition.site_name(language)}', language


def written(entry: Entry | None, edition: Edition) -> Events:
    """The events of a group: one for each rule, and one for each single date that stands before its rule; none if dates are not told."""
    if entry is None or not entry.listing.dates:
        return Events('', '', [])
    full, discreet, zones = [], [], []
    common, neutral = shared(entry, edition), line(f'SUMMARY;LANGUAGE={entry.language}', text(edition.gettext(entry.language)('Meeting')))
    stamp = midnight(entry.listing.updated)
    for number, each in enumerate(entry.rules):
        for key, times in dated(each):
            zones.append(each.meeting.timezone)
            begin = f'BEGIN:VEVENT\r\nUID:%s\r\nDTSTAMP:{stamp}\r\n{times}'
            full.append(begin % uuid(f'groups/{entry.id}/{number}{key}') + common + 'END:VEVENT\r\n')
            discreet.append(begin % uuid(f'discreet/{entry.id}/{number}{key}') + neutral + 'END:VEVENT\r\n')
    return Events(''.join(full), ''.join(discreet), zones)


def dated(each: Recurrence) -> Iterator[tuple[str, str]]:
    """The lines that say when: of the rule with its exceptions, then of single dates before it. The key tells the events apart."""
    rule = each.meeting
    zone, length = f';TZID={rule.timezone}', f'DURATION:PT{rule.minutes}M\r\n'
    if each.first:
        more = [line(f'{name}{zone}', ','.join(moment(day, rule.start) for day in days))
                for name, days in (('EXDATE', each.except_), ('RDATE', [day for day in each.extra if day > each.first])) if days]
        yield '', f'DTSTART{zone}:{moment(each.first, rule.start)}\r\n{length}RRULE:{each.rule}\r\n' + ''.join(more)
    for day in each.extra:
        if not each.first or day < each.first:
            yield f'/{day}', f'DTSTART{zone}:{moment(day, rule.start)}\r\n{length}'


def shared(entry: Entry, edition: Edition) -> str:
    """The lines that all events of a group have: what, where, how sure."""
    facts, language, _ = entry.facts, entry.language, edition.gettext(entry.language)
    place, checked = edition.name(entry.listing.place, language), facts['verification.last']
    where = ', '.join(part for part in (facts.get('location.street'), f'{facts.get("location.postal_code", "")} {place}'.strip()) if part)
    sure = _('Checked on %(date)s.') if facts['tier'] == 'fresh' else _('Checked on %(date)s. That is some time ago: please ask before you go.')
    said = [facts.get('text.alert'), facts.get('text.summary'), sure % {'date': partial_date(checked, language)},
            facts.get('host.website'), edition.permalink(entry.id)]
    return ''.join([
        line(f'SUMMARY;LANGUAGE={language}', text(facts.get('text.name', entry.id))),
        line(f'DESCRIPTION;LANGUAGE={language}', text('\n'.join(part.strip() for part in said if part))),
        line(f'LOCATION;LANGUAGE={language}', text(where)) if where else '',
        line('GEO', f'{facts["location.lat"]};{facts["location.lon"]}') if 'location.lat' in facts and 'location.lon' in facts else '',
        line('CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO', facts['online.link']) if 'online.link' in facts else '',
        line('CONFERENCE;VALUE=URI;FEATURE=PHONE', f'tel:{facts["online.phone"]}') if 'online.phone' in facts else '',
        line('URL', edition.permalink(entry.id)),
        line('CATEGORIES', ','.join(facts['topics'])),
        'STATUS:TENTATIVE\r\n' if facts['tier'] == 'ageing' else 'STATUS:CONFIRMED\r\n',
        'TRANSP:TRANSPARENT\r\n',     # who subscribes to the meetings of a country is not busy during all of them
        f'LAST-MODIFIED:{midnight(entry.listing.updated)}\r\n',
        f'X-VERIFIED-ON:{checked}\r\nX-VERIFIED-METHOD:{facts["verification.method"]}\r\nX-TIER:{facts["tier"]}\r\n'])
