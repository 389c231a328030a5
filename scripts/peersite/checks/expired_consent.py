"""The consent to publish a contact had run out when the listing was last verified, or has run out since.

A contact whose consent has run out is not shown any more, from the day on, without anybody doing anything. So what time does is a
warning, and the weekly rebuild goes on. It is an error if somebody verified the listing and left an old consent in it.

**Fix**: ask again and write the new dates, or take the contact out.
"""
from ..finding import Severity, error, warning
from ..model import Library
from ._groups import CONSENT, bad, contact, fault, group

SEVERITY = Severity.ERROR


def until(day: str) -> str:
    """The contact of the example with a consent that ends on a day."""
    return contact('phone', '+40210000000', consent=CONSENT.replace('2027-01-10', day))


PASSES = [{}, group(), group(contacts=until('2026-11-25'))]
FAILS = [bad('contacts', contacts=until('2026-09-30')), bad('contacts', contacts=until('2026-11-24')), bad('contacts', contacts=until('2024-03-09'), verification=None)]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        looked_at = facts.verification.last if facts.verification else facts.first_listed
        for number, contact in enumerate(facts.contacts):
            end = contact.consent.expires
            if end < library.as_of:
                late = end < looked_at
                yield fault('expired-consent', record, ('contacts', number, 'consent', 'expires'),
                            f'The consent ended on {end}, before the listing was last looked at ({looked_at}).' if late
                            else f'The consent ended on {end}; the contact is not shown any more.',
                            'Ask again and write the new dates, or take the contact out.', error if late else warning)
