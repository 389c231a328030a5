"""The directory as a table: one row for each listing, in the language in which it was written. For CSV and for GeoJSON."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..directory import Recurrence
from ._edition import Edition, Entry
from ._facts import FACTS, Fact
from ._icalendar import moment

LONG = tuple(name for name in FACTS if name.startswith('text.') and name not in ('text.name', 'text.summary', 'text.alert'))
LOST = frozenset((*LONG, 'translations', 'contacts.owner', 'contacts.hours', 'contacts.languages'))
BECAUSE = {
    '': 'A cell of a table has no room for it.',
    'translations': 'A row has one language; the others stand in groups.<language>.json.',
    'text': 'Long texts stand in groups.<language>.json.',
    'contacts': 'A table has one cell for all contacts of a sort.',
}


@dataclass(frozen=True)
class Column:
    """A column: its name, the fact that it holds ('' if it is made from several), and what is to be known of it."""
    name: str
    fact: str
    about: Fact


def _columns() -> tuple[Column, ...]:
    named = [Column('id', '', Fact('The id, the same everywhere.')),
             Column('url', '', Fact('The address that always answers.')),
             Column('name', 'text.name', Fact('What it is called, in the language "source_language".'))]
    for name, fact in FACTS.items():
        if name == 'schedule.freq':
            named.append(Column('schedule', '', Fact('The rules by which it meets, each as properties of iCalendar with spaces between.', many=True)))
        elif name == 'contacts.show_until':
            named.append(Column('contacts_show_until', name, Fact('First day after which one of the contacts may not be shown any more.', 'date')))
        elif not name.startswith(('schedule.', 'text.')) and name not in LOST:
            many = fact.many or name.startswith('contacts.')
            named.append(Column(name.replace('.', '_'), name, Fact(fact.description, fact.type, many, fact.codes)))
    return (*named, Column('place_name', '', Fact('What the locality is called.')),
            Column('host_name', '', Fact('What the organisation is called.')),
            Column('summary', 'text.summary', Fact('What it is about, in a sentence or two.')),
            Column('alert', 'text.alert', Fact('What has to be known first.')))


COLUMNS = _columns()


def row(entry: Entry, edition: Edition) -> dict[str, Any]:
    """The values of a listing by column; what it does not state is None."""
    facts, item = entry.facts, entry.listing
    values = {column.name: facts.get(column.fact) for column in COLUMNS}
    values |= {'id': entry.id, 'url': edition.permalink(entry.id), 'place_name': edition.name(item.place, entry.language) or None,
               'host_name': edition.name(item.host, entry.language) or None,
               'schedule': [rule_text(rule) for rule in entry.rules] or None}
    for name in ('contacts_phone', 'online_phone'):
        if value := values[name]:     # a bare "+40…" is a sum to programs for tables (and they drop the plus)
            values[name] = [f'tel:{each}' for each in value] if isinstance(value, list) else f'tel:{value}'
    if ends := facts.get('contacts.show_until'):
        values['contacts_show_until'] = min(ends)
    return values


def rule_text(each: Recurrence) -> str:
    """A rule as properties of iCalendar: exact, and read by many programs."""
    rule, zone = each.meeting, f';TZID={each.meeting.timezone}:'
    parts = [f'DTSTART{zone}{moment(each.first, rule.start)}', f'RRULE:{each.rule}'] if each.first else [f'TZID:{rule.timezone}']
    for name, days in (('EXDATE', each.except_), ('RDATE', each.extra)):
        if days:
            parts.append(f'{name}{zone}' + ','.join(moment(day, rule.start) for day in days))
    return ' '.join([*parts, f'DURATION:PT{rule.minutes}M'])
