"""A group is called active and nobody has verified it, or the verification is so old that only a tombstone is shown.

"Active" means that somebody of the project asked the group. Without that, readers travel to closed doors. A listing ages by itself
(`directory/ladder.py`); that is no fault of the file, so a verification that has lapsed with time is a warning.

**Fix**: ask the group and write who asked (initials), when and how; or write `status: unconfirmed`, or `ended` if it is gone.
"""
from ..directory import Tier, step_of
from ..finding import Severity, warning
from ..model import Library
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(status='unconfirmed', verification=None), group(verification='{last: "2025-05-25", method: visit, by: AB}'),
          group(status='ended', verification='{last: "2020-05-25", method: visit, by: AB}')]
FAILS = [bad('status', verification=None), bad('verification', verification='{last: "2025-05-24", method: visit, by: AB}'),
         bad('verification', sensitivity='high', verification='{last: "2026-02-24", method: visit, by: AB}')]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        if facts.status == 'active' and not facts.verification:
            yield fault('unverified-active', record, ('status',), 'The group is called active, and nobody has verified it.',
                        'Ask the group and add "verification: {last: …, method: …, by: …}", or write "status: unconfirmed".')
        elif facts.status in ('active', 'paused', 'forming') and step_of(facts, library.as_of) is Tier.LAPSED:
            yield fault('unverified-active', record, ('verification', 'last'), f'Nobody has asked the group since {facts.verification.last}; only a tombstone is shown.',
                        'Ask the group and write the new date, or write "status: ended".', warning)
