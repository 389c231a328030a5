"""The least is more than the most: of the people who come, of their age, of the hours at which somebody answers.

Whoever filters by age or calls at the hours given meets nobody.

**Fix**: correct the two numbers or times, which have most likely changed places.
"""
from ..finding import Severity
from ..model import Library
from ._groups import CONSENT, bad, fault, group

SEVERITY = Severity.ERROR
HOURS = '[{{kind: phone, value: "+40210000000", owner: organisation, hours: [{{days: [mon], start: "{}", end: "{}"}}], consent: {}}}]'
PASSES = [{}, group(), group(audience='{age_min: 18, age_max: 18}', capacity='{min: 3, max: 3}'), group(audience='{age_min: 60}', capacity='{max: 8}'),
          group(contacts=HOURS.format('10:00', '12:00', CONSENT))]
FAILS = [bad('audience', audience='{age_min: 30, age_max: 18}'), bad('capacity', capacity='{min: 8, max: 3}'),
         bad('contacts', contacts=HOURS.format('12:00', '10:00', CONSENT)), bad('contacts', contacts=HOURS.format('12:00', '12:00', CONSENT))]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        for part, least, most in (('audience', 'age_min', 'age_max'), ('capacity', 'min', 'max')):
            low, high = getattr(getattr(facts, part), least), getattr(getattr(facts, part), most)
            if low is not None and high is not None and low > high:
                yield fault('impossible-range', record, (part, most), f'"{most}" is {high}, and "{least}" is {low}.', 'Correct the two numbers.')
        for number, contact in enumerate(facts.contacts):
            for at, hours in enumerate(contact.hours):
                if hours.end <= hours.start:
                    yield fault('impossible-range', record, ('contacts', number, 'hours', at, 'end'), f'The hours end at {hours.end} and begin at {hours.start}.',
                                'Correct them; for hours across midnight, write two entries.')
