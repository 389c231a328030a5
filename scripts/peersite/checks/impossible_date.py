"""A date of a listing cannot be: it lies in the future, or what ends on it had not begun.

Nobody has verified a group tomorrow. A date in the future would keep a listing fresh for longer than anybody asked.

**Fix**: correct the date; it is year, month, day.
"""
from ..fields import earliest, latest
from ..finding import Severity
from ..model import Library
from ._groups import bad, contact, fault, group

SEVERITY = Severity.ERROR
PHONE = ('phone', '+40210000000', 'organisation')
CONSENTED = '{{given_on: "{}", by: group, ref: letter-7, expires: "{}"}}'
PASSES = [{}, group(), group(verification='{last: "2026-11-25", method: phone, by: AB}', first_listed='"2026-11-25"', status_since='"2026"'),
          group(status='paused', status_since='"2026-11"', status_until='"2026"'), group(contacts=contact(*PHONE, CONSENTED.format('2026-11-25', '2026-11-25')))]
FAILS = [bad('verification', verification='{last: "2026-11-26", method: phone, by: AB}'), bad('first_listed', first_listed='"2026-12-01"'),
         bad('status_since', status_since='"2027"'), bad('status_until', status='paused', status_since='"2026-11"', status_until='"2026-10-31"'),
         bad('contacts', contacts=contact(*PHONE, CONSENTED.format('2026-11-26', '2027-01-01'))),
         bad('contacts', contacts=contact(*PHONE, CONSENTED.format('2026-10-01', '2026-09-30'))),
         bad('evidence', evidence='[{url: "https://club.example.org/", read: "2026-12"}]'),
         bad('evidence', evidence='[{url: "https://club.example.org/", read: "2026-10", published: "2026-11"}]')]


def check(library: Library):
    for record in [*library.kind('groups'), *library.kind('organisations')]:
        past = {('evidence', n, 'read'): earliest(evidence.read) for n, evidence in enumerate(record.facts.evidence)}
        spans = {('evidence', n, 'published'): (earliest(evidence.published), latest(evidence.read))
                 for n, evidence in enumerate(record.facts.evidence) if evidence.published}
        if record.kind.id == 'groups':
            past |= happened(record.facts)
            spans |= ordered(record.facts)
        for path, day in past.items():
            if day > library.as_of:
                yield fault('impossible-date', record, path, f'"{named(path)}" lies in the future: {day}.', 'Correct the date.')
        for path, (first, last) in spans.items():
            if first > last:
                yield fault('impossible-date', record, path, f'"{named(path)}" does not fit the dates beside it: {first} comes after {last}.', 'Correct one of the two dates.')


def named(path: tuple) -> str:
    """A fact by the names on the way to it, as `verification.last`."""
    return '.'.join(step for step in path if isinstance(step, str))


def happened(facts) -> dict[tuple, object]:
    """The days of what has happened already, by path."""
    found = {('first_listed',): facts.first_listed, ('status_since',): earliest(facts.status_since)}
    found |= {('contacts', n, 'consent', 'given_on'): contact.consent.given_on for n, contact in enumerate(facts.contacts)}
    return found | ({('verification', 'last'): facts.verification.last} if facts.verification else {})


def ordered(facts) -> dict[tuple, tuple]:
    """Pairs of days of which the first must not be the later one, by the path of the one to blame."""
    found = {('contacts', n, 'consent', 'expires'): (contact.consent.given_on, contact.consent.expires) for n, contact in enumerate(facts.contacts)}
    return found | ({('status_until',): (earliest(facts.status_since), latest(facts.status_until))} if facts.status_until else {})
