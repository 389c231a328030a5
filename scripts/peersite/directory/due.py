"""What the next days bring by themselves: listings that age, consents and pauses that end, numbers to call again.

Whoever keeps the directory asks the groups before that, so that nothing has to disappear.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Iterator

from ..fields import latest
from ..finding import Location
from ..model import Library, Record
from .ladder import MONTHS, Tier, add_months, next_step
from .published import REACHABLE, step_of, strictness

REREAD = MONTHS['standard'][1]     # months after which a page that supports a front door is to be read again, because nothing else makes it age
RECHECK = MONTHS['standard'][0]     # months for which a telephone number that somebody has tried is taken to be right
STEPS = {Tier.AGEING: 'readers are asked to check first', Tier.STALE: 'its contacts give way to the website of its host, and calendars and feeds drop it',
         Tier.LAPSED: 'only a page is left that says it was here'}


@dataclass(frozen=True, order=True)
class Due:
    """Something that happens on a day: `what` is `step`, `consent`, `pause`, `schedule`, `evidence` or `helpline`; `record` is `kind/id`."""
    day: date
    record: str
    what: str
    sentence: str
    location: Location


def due(library: Library, as_of: date, days: int) -> list[Due]:
    """What happens from a day on, within so many days, in order; and what has been waiting for somebody since before."""
    found = [item for record in library.kind('groups') for item in _of_group(record, as_of, as_of + timedelta(days=days))]
    found += [item for record in library.kind('helplines') for item in _of_helpline(record)]
    return sorted(item for item in found if item.day <= as_of + timedelta(days=days))


def _of_group(record: Record, as_of: date, last: date) -> Iterator[Due]:
    facts = record.facts
    if facts.listing == 'front-door' and not facts.verification and facts.evidence and facts.status != 'ended':
        number, page = max(enumerate(facts.evidence), key=lambda each: latest(each[1].read))
        yield Due(add_months(latest(page.read), REREAD), f'groups/{record.id}', 'evidence',
                  f'A page that supports it was last read on {page.read}, and nobody has verified it: read it again, or ask.', record.at(('evidence', str(number), 'read')))
    if facts.status not in REACHABLE:
        return
    if facts.verification:
        yield from _steps(record, as_of, last)
    if step_of(facts, as_of) in (None, Tier.LAPSED):
        return     # nothing of what follows is shown
    for number, contact in enumerate(facts.contacts):
        ends = contact.consent.expires
        yield Due(ends + timedelta(days=1), f'groups/{record.id}', 'consent', f'The consent to a contact ({contact.kind}) ended on {ends}; the contact is hidden.'
                  if ends < as_of else f'The consent to a contact ({contact.kind}) ends on {ends}; the contact is hidden from the next day on.',
                  record.at(('contacts', str(number), 'consent', 'expires')))
    if facts.status_until:
        yield Due(latest(facts.status_until), f'groups/{record.id}', 'pause', f'It says "{facts.status}" until {facts.status_until}: ask what has become of it.',
                  record.at(('status_until',)))
    for number, rule in enumerate(facts.schedule):
        if rule.until:
            yield Due(max((rule.until, *rule.extra)), f'groups/{record.id}', 'schedule', 'A rule of its schedule has its last day: ask how it goes on.',
                      record.at(('schedule', str(number), 'until')))


def _steps(record: Record, as_of: date, last: date) -> Iterator[Due]:
    facts, day = record.facts, as_of
    while (day := next_step(facts.verification.last, strictness(facts), day)) and day <= last:
        step = step_of(facts, day)
        yield Due(day, f'groups/{record.id}', 'step', f'Last verified on {facts.verification.last}, it becomes {step}: {STEPS[step]}.',
                  record.at(('verification', 'last')))


def _of_helpline(record: Record) -> Iterator[Due]:
    facts = record.facts
    if facts.status == 'verified':
        yield Due(add_months(latest(facts.checked_on), RECHECK), f'helplines/{record.id}', 'helpline', f'The number was last tried in {facts.checked_on}: call it again.',
                  record.at(('checked_on',)))
