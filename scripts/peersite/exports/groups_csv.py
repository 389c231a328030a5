"""The directory as a table in CSV, for programs for tables, with a Data Package that describes each column (Table Schema).

Programs for tables take a text that begins with a sign such as "=" for a formula; an apostrophe before it keeps them from that.
"""
from __future__ import annotations

import csv
from io import StringIO
from typing import Any, Iterator

from ._edition import LICENCE, LICENCE_URL, Edition, Losses
from ._json import pretty
from ._table import BECAUSE, COLUMNS, LOST, Column, row

__all__ = ['BECAUSE', 'export']
FORMULA = ('=', '+', '-', '@', '\t', '\r')


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    output = StringIO()
    writer = csv.writer(output, lineterminator='\r\n')     # RFC 4180
    writer.writerow(column.name for column in COLUMNS)
    for entry in edition.entries:
        values = row(entry, edition)
        writer.writerow(cell(values[column.name]) for column in COLUMNS)
        losses.add(entry.id, (fact for fact in entry.facts if fact in LOST))
    yield 'data/v1/groups.csv', output.getvalue().encode()
    yield 'data/v1/datapackage.json', pretty(package(edition))


def cell(value: Any) -> Any:
    """A value as a cell: several are separated by ";", and one inside a value is written "%3B"."""
    if isinstance(value, list):
        value = ';'.join(str(each).replace(';', '%3B') for each in value)
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value


def package(edition: Edition) -> dict[str, Any]:
    """The Data Package: whose data it is, under which licence, and the columns."""
    return {
        'name': 'groups', 'profile': 'tabular-data-package', 'title': edition.site_name('en'), 'homepage': edition.site_url,
        'version': edition.day.isoformat(), 'licenses': [{'name': LICENCE, 'path': LICENCE_URL}],
        'sources': [{'title': edition.site_name('en'), 'path': edition.site_url}],
        'resources': [{'name': 'groups', 'path': 'groups.csv', 'profile': 'tabular-data-resource',
                       'format': 'csv', 'mediatype': 'text/csv', 'encoding': 'utf-8',
                       'dialect': {'delimiter': ',', 'lineTerminator': '\r\n', 'doubleQuote': True, 'header': True},
                       'schema': {'fields': [described(column) for column in COLUMNS], 'primaryKey': 'id', 'missingValues': ['']}}]}


def described(column: Column) -> dict[str, Any]:
    """A column in the words of Table Schema."""
    about = column.about
    several = ' Several values are separated by ";", and one inside a value is written "%3B".' if about.many else ''
    constraints: dict[str, Any] = {'required': True} if column.name in ('id', 'url', 'name', 'topics', 'status') else {}
    if about.codes and about.many:
        codes = '|'.join(about.codes)
        constraints['pattern'] = f'({codes})(;({codes}))*'
    elif about.codes:
        constraints['enum'] = list(about.codes)
    made = {'name': column.name, 'type': 'string' if about.many else about.type, 'description': about.description + several,
            'format': 'uri' if column.name in ('url', 'host_website', 'online_link') else None, 'constraints': constraints}
    return {name: value for name, value in made.items() if value}
