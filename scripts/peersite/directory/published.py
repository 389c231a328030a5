"""What of a group's facts may be shown on a day. This is the one place where that is decided.

The result is facts of the same type, cut down: whoever has it cannot show too much, because the rest is not there.
"""
from __future__ import annotations

from datetime import date

from ..kinds.groups import SENSITIVE_TOPICS, Contact, Facts, Location, Online
from .ladder import Tier, tier

REACHABLE = ('active', 'paused', 'forming')
FACE_TO_FACE = ('in-person', 'hybrid')
FROM_AFAR = ('online', 'hybrid', 'phone', 'written')


def sensitive(facts: Facts) -> bool:
    """Whether being seen with a listing may hurt: it says so, or its topics or the age of its members demand it."""
    young = facts.audience.age_max is not None and facts.audience.age_max < 18
    return facts.sensitivity == 'high' or young or not SENSITIVE_TOPICS.isdisjoint(facts.topics)


def strictness(facts: Facts) -> str:
    """The column of the ladder that applies."""
    return 'high' if sensitive(facts) else 'standard'


def step_of(facts: Facts, as_of: date) -> Tier | None:
    """The step of the ladder on a day; None if nobody has verified the listing."""
    return tier(facts.verification.last, strictness(facts), as_of) if facts.verification else None


def published(facts: Facts, as_of: date) -> Facts:
    """The facts without what must not be shown on a day.

    The way to a group (address, link, contacts) is told while somebody has verified it not long ago, and only of a group: a
    front door has none but the host's website. Its schedule is told until the listing lapses.
    """
    step, close, group = step_of(facts, as_of), sensitive(facts), facts.listing == 'group'
    alive = group and facts.status in REACHABLE and step in (Tier.FRESH, Tier.AGEING)
    told = group and facts.status in ('active', 'paused') and step not in (None, Tier.LAPSED)
    exact = alive and not close and facts.location.visibility == 'public' and facts.mode in FACE_TO_FACE
    return facts.model_copy(update={
        'location': facts.location if exact else _locality(facts.location),
        'online': _platform(facts.online, close) if alive and facts.online and facts.mode in FROM_AFAR else None,
        'contacts': [_without_file(c) for c in facts.contacts if alive and _agreed(c, as_of) and not (close and c.owner != 'organisation')],
        'schedule': facts.schedule if told else []})


def _locality(where: Location) -> Location:
    """The country, and the locality unless even that is told only to those who ask."""
    return Location(visibility=where.visibility, country=where.country, place=None if where.visibility == 'on-contact' else where.place)


def _platform(online: Online, close: bool) -> Online:
    """The platform always, the way in only if everybody may have it."""
    return online if online.visibility == 'public' and not close else online.model_copy(update={'link': None, 'phone': None})


def _agreed(contact: Contact, as_of: date) -> bool:
    return contact.consent.given_on <= as_of <= contact.consent.expires


def _without_file(contact: Contact) -> Contact:
    """A contact without the note on where the consent is kept, which is for the team."""
    return contact.model_copy(update={'consent': contact.consent.model_copy(update={'ref': ''})})
