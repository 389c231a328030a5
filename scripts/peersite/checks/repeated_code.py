"""A list of a group holds the same thing twice: a topic, a language, a day, a date, a contact.

The second one does nothing. Most often it was meant to be another one.

**Fix**: take the second one out, or correct it.
"""
from ..finding import Severity
from ..model import Library
from ._groups import CONSENT, bad, fault, group, meeting

SEVERITY = Severity.ERROR
ONE = f'{{kind: phone, value: "+40210000000", owner: organisation, consent: {CONSENT}}}'
PASSES = [{}, group(topics='[grief, alcohol]', languages='[ro, en]'), group(contacts=f'[{ONE}]')]
FAILS = [bad('topics', topics='[grief, alcohol, grief]'), bad('languages', languages='[ro, ro]'), bad('schedule', schedule=meeting(days='[mon, mon]')),
         bad('schedule', schedule=meeting(extra='["2026-12-22", "2026-12-22"]')), bad('contacts', contacts=f'[{ONE}, {ONE}]'),
         bad('affiliation', affiliation='[club, club]')]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        lists: dict[tuple, list] = {(name,): getattr(facts, name) for name in ('topics', 'languages', 'affiliation', 'schedule')}
        lists['contacts',] = [(contact.kind, contact.value) for contact in facts.contacts]
        for number, rule in enumerate(facts.schedule):
            lists |= {('schedule', number, name): values for name, values in (('days', rule.days), ('nth', rule.nth), ('except', rule.except_), ('extra', rule.extra))}
        for path, values in lists.items():
            for number, value in enumerate(values):
                if value in values[:number]:
                    yield fault('repeated-code', record, (*path, number), f'"{path[-1]}" has the same entry twice.', 'Take it out, or correct it.')
