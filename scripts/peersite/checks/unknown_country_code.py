"""A place, a group or an organisation is said to be in a country that has no such code: Greece is `GR`, its language is `el`.

It would get a list and a calendar of its own, which nobody looks for.

**Fix**: write the code of the country in two capital letters (ISO 3166), as `BG`, `GR`, `PL`, `RO`.
"""
from babel import Locale

from ..finding import Severity
from ..model import Library
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
NONE = frozenset(('AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'))     # codes of CLDR that are no country's
TAKEN = {'EL': 'GR', 'UK': 'GB'}     # what people write
ORGANISATIONS, PLACES = 'docs/_facts/organisations.yml', 'docs/_facts/places.yml'
CLUB = 'club: {source_language: ro, sources: [], type: self-help, countries: [RO, XX], status: confirmed, website: "https://club.example.org/"}\n'
PASSES = [{}, group(), group(location='{visibility: on-contact, country: XK}', mode='phone'), group(location='{visibility: on-contact, country: UA}', mode='phone')]
FAILS = [bad('location', location=f'{{visibility: on-contact, country: {code}}}', mode='phone', schedule='[]') for code in ('XX', 'EL', 'EU', 'ZZ')]
FAILS += [(group(files={ORGANISATIONS: CLUB}), f'{ORGANISATIONS}:1'),
          (group(files={PLACES: 'town: {source_language: ro, country: UK, lat: 44.43, lon: 26.10}\n'}), f'{PLACES}:1')]


def check(library: Library):
    known = None
    for kind in ('groups', 'places', 'organisations'):
        for record in library.kind(kind):
            known = known or set(Locale('en').territories) - NONE
            facts = record.facts
            codes = {('location', 'country'): facts.location.country} if kind == 'groups' else {('country',): facts.country} if kind == 'places' else {
                ('countries', number): code for number, code in enumerate(facts.countries)}
            for path, code in codes.items():
                if code not in known:
                    yield fault('unknown-country-code', record, path, f'"{code}" is not the code of a country.',
                                f'Write "{TAKEN[code]}".' if code in TAKEN else 'Use the code of ISO 3166, as "GR" for Greece.')
