"""A street, a postal code, coordinates, a link or a number is written down although not everybody may know it.

Whatever stands in the facts is in a public repository, even where the page does not show it. What is told only to those who ask
is kept where the team keeps it, not here.

**Fix**: take the value out, and out of the history if it did harm; or write `visibility: public` if the group wants it known.
"""
from ..finding import Severity
from ..model import Library
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(location='{visibility: public, country: RO, place: town, street: "Str. Exemplu 1", lat: 44.43, lon: 26.1}'),
          group(mode='online', online='{platform: zoom, visibility: on-contact}'),
          group(mode='online', online='{platform: zoom, visibility: public, link: "https://meet.example.org/x"}')]
FAILS = [bad('location', location=f'{{visibility: {visibility}, country: RO, place: town, {exact}}}')
         for visibility in ('area', 'on-contact') for exact in ('street: "Str. Exemplu 1"', 'postal_code: "010001"', 'lat: 44.43, lon: 26.1')]
FAILS += [bad('online', mode='online', online=f'{{platform: zoom, visibility: {visibility}, {way}}}')
          for visibility, way in (('area', 'link: "https://meet.example.org/x"'), ('on-contact', 'phone: "+40210000000"'))]
NAMES = {'street': 'street', 'postal_code': 'postal code', 'lat': 'latitude', 'lon': 'longitude', 'link': 'link', 'phone': 'telephone number'}


def check(library: Library):
    for record in library.kind('groups'):
        for part, names in (('location', ('street', 'postal_code', 'lat', 'lon')), ('online', ('link', 'phone'))):
            value = getattr(record.facts, part)
            if value is None or value.visibility == 'public':
                continue
            for name in names:
                if getattr(value, name) is not None:
                    yield fault('exposed-place', record, (part, name), f'The {NAMES[name]} stands here, and "{value.visibility}" says that not everybody may know it.',
                                'Take it out, or write "visibility: public" if everybody may know.')
