"""Nothing says where the consent to a published contact is kept.

A consent that nobody can find again cannot be shown to those who ask, and cannot be taken back. (That `consent` stands at all is
asked by the loader.)

**Fix**: write in `ref` where the letter or the note is kept, as `letter-7`: never a person's name, never the letter itself.
"""
import re

from ..finding import Severity
from ..model import Library
from ._groups import CONSENT, bad, contact, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(contacts=contact('phone', '+40210000000'))]
FAILS = [bad('contacts', contacts=contact('phone', '+40210000000', consent=CONSENT.replace('letter-7', ref))) for ref in ('""', '"  "', 'TODO', '"?"', '"-"', 'none')]
NOTHING = re.compile(r'\W*|(?i:todo|tbd|fixme|none|n/?a|unknown|xxx+)')


def check(library: Library):
    for record in library.kind('groups'):
        for number, contact in enumerate(record.facts.contacts):
            if NOTHING.fullmatch(contact.consent.ref):
                yield fault('missing-consent', record, ('contacts', number, 'consent', 'ref'), 'Nothing says where the consent to this contact is kept.',
                            'Write where the letter or the note is kept, as "letter-7"; never a name.')
