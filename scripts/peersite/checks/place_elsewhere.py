"""A group is in one country and its locality in another.

It would stand in the list of one country under a town of the other, and in the wrong calendar.

**Fix**: correct `country` or `place` in the location.
"""
from ..finding import Severity
from ..model import Library
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(location='{visibility: area, country: BG}')]
FAILS = [bad('location', location='{visibility: area, country: BG, place: town}')]


def check(library: Library):
    for record in library.kind('groups'):
        where = record.facts.location
        place = library.lookup('places', where.place) if where.place else None
        if place and place.facts.country != where.country:
            yield fault('place-elsewhere', record, ('location', 'place'), f'"{where.place}" is in "{place.facts.country}", and the group in "{where.country}".',
                        'Correct "country" or "place".')
