"""A listing that nobody has confirmed names no source either.

Then it is only a rumour, and nobody can look it up.

**Fix**: add `evidence` with the address of a public page and the day it was read, or the id of a document in `sources`.
"""
from ..finding import Severity
from ..model import Library
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(status='unconfirmed', sources='[brochure]'), group(status='unconfirmed', evidence='[{url: "https://club.example.org/", read: "2026-11"}]'),
          group(listing='front-door', evidence='[{url: "https://club.example.org/", read: "2026-11"}]')]
FAILS = [bad('status', status='unconfirmed'), bad('status', listing='front-door')]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        if (facts.status == 'unconfirmed' or facts.listing == 'front-door') and not facts.evidence and not facts.sources:
            yield fault('unsupported-listing', record, ('status',), 'Nobody has confirmed this listing, and it names no source.' if facts.status == 'unconfirmed'
                        else 'This front door names no source.', 'Add "evidence: [{url: …, read: …}]", or the id of a document in "sources".')
