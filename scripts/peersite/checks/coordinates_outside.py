"""Coordinates lie outside the country, or are no coordinates.

The dot on the map would be in the sea or in another country, most often because latitude and longitude changed places. What belongs
to which country is told by the boundaries of its time zones (timezone-boundary-builder, from OpenStreetMap), right to some hundred metres.

**Fix**: copy both numbers anew; latitude (`lat`) comes first, and in Europe it is the larger one nearly everywhere.
"""
from babel.core import get_global

from ..finding import Severity
from ..model import Library, Record
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
WHERE = '{{visibility: public, country: {}, place: town, {}}}'
PLACE = 'docs/_facts/places.yml'
PASSES = [{}, group(), *(group(location=WHERE.format(country, f'lat: {lat}, lon: {lon}')) for country, lat, lon in (
    ('RO', 43.8873, 25.9680), ('BG', 43.8498, 25.9534), ('GR', 36.1500, 29.5900), ('PL', 52.3506, 14.5580), ('XK', 42.66, 21.17)))]
FAILS = [bad('location', location=WHERE.format(country, numbers)) for country, numbers in (
    ('RO', 'lat: 26.10, lon: 44.43'), ('RO', 'lat: 43.8498, lon: 25.9534'), ('RO', 'lat: 44.43'), ('RO', 'lon: 26.1'), ('RO', 'lat: 0, lon: 0'),
    ('RO', 'lat: 144.43, lon: 26.1'), ('RO', 'lat: 44.43, lon: 226.1'), ('GR', 'lat: 35.0, lon: 22.0'))]
FAILS += [(group(files={PLACE: 'town:\n  source_language: ro\n  country: RO\n  lat: 26.1\n  lon: 44.43\n'}), f'{PLACE}:4')]


def check(library: Library):
    for record in [*library.kind('groups'), *library.kind('places')]:
        group = record.kind.id == 'groups'
        where, path = (record.facts.location, ('location',)) if group else (record.facts, ())
        if where.lat is not None or where.lon is not None:
            yield from misplaced(record, path, where.country, where.lat, where.lon)


def misplaced(record: Record, path: tuple, country: str, lat: float | None, lon: float | None):
    """What is wrong with the coordinates of one record."""
    if lat is None or lon is None:
        here, other = ('lat', 'lon') if lon is None else ('lon', 'lat')
        yield fault('coordinates-outside', record, (*path, here), f'"{here}" stands here without "{other}".', f'Add "{other}", or take "{here}" out.')
    elif not (-90 <= lat <= 90 and -180 <= lon <= 180):
        name, value, what = ('lon', lon, 'longitude') if -90 <= lat <= 90 else ('lat', lat, 'latitude')
        yield fault('coordinates-outside', record, (*path, name), f'{value} is no {what}.',
                    'A latitude lies between -90 and 90, a longitude between -180 and 180.')
    elif outside(country, lat, lon):
        turned = -90 <= lon <= 90 and not outside(country, lon, lat)
        yield fault('coordinates-outside', record, (*path, 'lat'), f'{lat}, {lon} is not in the country "{country}".',
                    f'Did latitude and longitude change places? Write "lat: {lon}" and "lon: {lat}".' if turned else 'Copy both numbers anew.')


def outside(country: str, lat: float, lon: float) -> bool:
    """Whether a point is surely not in a country; of a country that has no time zone of its own in CLDR nobody can tell."""
    from tzfpy import get_tzs     # it takes a third of a second and 33 MiB to unfold its map, and only here
    countries, aliases = get_global('zone_territories'), get_global('zone_aliases')
    return country in countries.values() and all(countries.get(aliases.get(zone, zone)) != country for zone in get_tzs(lon, lat))
