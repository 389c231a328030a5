"""A group says how it meets and not where: in person without a locality, from afar without a platform or a contact.

Readers who look for a group near them would not find it, or would find it and not know how to come in.

**Fix**: add `place` to the location (the id of a locality; `visibility` decides who is told), or `online`, or a contact. If
nobody knows how the group meets, the listing is not `active` but `unconfirmed`, with `mode: unknown`.
"""
from ..finding import Severity
from ..model import Library
from ._groups import bad, contact, fault, group

SEVERITY = Severity.ERROR
COUNTRY = '{visibility: area, country: RO}'
PASSES = [{}, group(), group(mode='online', location=COUNTRY, online='{platform: jitsi, visibility: on-contact}'),
          group(mode='written', location=COUNTRY, contacts=contact('post', 'CP 0, București')), group(status='ended', location=COUNTRY),
          group(status='unconfirmed', mode='unknown', location=COUNTRY, verification=None), group(listing='front-door', mode='online')]
FAILS = [bad('location', location=COUNTRY), bad('location', mode='hybrid', location=COUNTRY, online='{platform: zoom, visibility: area}'),
         bad('mode', mode='online'), bad('mode', mode='hybrid'), bad('mode', mode='phone'), bad('mode', mode='written'), bad('mode', mode='unknown')]
IN_PERSON, FROM_AFAR = ('in-person', 'hybrid'), ('online', 'hybrid', 'phone', 'written')


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        if facts.status == 'ended' or facts.listing == 'front-door':
            continue
        if facts.mode in IN_PERSON and not facts.location.place:
            yield fault('place-missing', record, ('location',), f'A group that meets "{facts.mode}" has no locality.',
                        'Add "place: …" with the id of a locality from docs/_facts/places.yml; "visibility" decides whether it is shown.')
        if facts.mode in FROM_AFAR and not facts.online and not facts.contacts:
            yield fault('place-missing', record, ('mode',), f'A group that meets "{facts.mode}" has neither a platform nor a contact.',
                        'Add "online: {platform: …, visibility: …}" or a contact.')
        if facts.mode == 'unknown' and facts.status == 'active' and facts.verification:
            yield fault('place-missing', record, ('mode',), 'Somebody has verified the group, and nothing says how it meets.',
                        'State its "mode", or write "status: unconfirmed" if nobody knows.')
