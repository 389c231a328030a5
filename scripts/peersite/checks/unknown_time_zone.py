"""A schedule is in a time zone that does not exist, or in one of another country than the group.

The hour would be wrong in every calendar that reads it, and differently wrong in summer and in winter.

**Fix**: write the zone by its name in the IANA time zone database, as `Europe/Bucharest`.
"""
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from babel.core import get_global

from ..finding import Severity
from ..model import Library
from ._groups import bad, fault, group, meeting

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(schedule=meeting(timezone='Europe/Kiev'), location='{visibility: area, country: UA, place: town}'),
          group(schedule=meeting(timezone='Asia/Famagusta'), location='{visibility: area, country: CY, place: town}')]
FAILS = [bad('schedule', schedule=meeting(timezone=zone)) for zone in (
    'Europe/Bucarest', 'europe/bucharest', 'EET', 'UTC', '"+02:00"', 'Europe/Sofia', 'Bucharest', '""', '../UTC', 'Etc/GMT-2')]


def check(library: Library):
    groups = [record for record in library.kind('groups') if record.facts.schedule]
    if not groups:
        return
    known = all_zones()
    for record in groups:
        country = record.facts.location.country
        for number, rule in enumerate(record.facts.schedule):
            if rule.timezone not in known:
                yield fault('unknown-time-zone', record, ('schedule', number, 'timezone'), f'There is no time zone "{rule.timezone}".', meant(rule.timezone, country, known))
            elif not fits(rule.timezone, country):
                yield fault('unknown-time-zone', record, ('schedule', number, 'timezone'), f'"{rule.timezone}" is not a time zone of the country "{country}".',
                            advice(country))


@cache
def all_zones() -> frozenset[str]:
    """Every zone there is: the same on every machine, unlike the system's."""
    return frozenset((files('tzdata') / 'zones').read_text(encoding='utf-8').split())


@cache
def fits(zone: str, country: str) -> bool:
    """Whether a zone is one of a country, as far as CLDR knows: for a zone or a country without an entry, it may be."""
    zone = get_global('zone_aliases').get(zone, zone)
    countries = get_global('zone_territories')
    return countries.get(zone) == country or country not in countries.values() or '/' in zone and not zone.startswith('Etc/') and zone not in countries


def zones(country: str) -> list[str]:
    """The zones of a country."""
    return sorted(zone for zone, of in get_global('zone_territories').items() if of == country)


def meant(zone: str, country: str, known: frozenset[str]) -> str:
    """What a zone that does not exist was most likely meant to be."""
    here = next((real for real in zones(country) if real.lower() in (zone.lower(), f'europe/{zone.lower()}')), None)
    close = [here] if here else get_close_matches(zone, known, 1, 0.8)
    return f'Did you mean "{close[0]}"?' if close else advice(country)


def advice(country: str) -> str:
    """The zones that a group in a country can have."""
    names = zones(country)
    return f'Write {" or ".join(names[:4])}.' if names else 'Write its name in the IANA time zone database, as "Europe/Bucharest".'
