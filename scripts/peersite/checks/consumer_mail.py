"""A mailbox at a provider for everybody (gmail.com, abv.bg, wp.pl …) is given as the contact of a group.

Such a mailbox most often belongs to one person, stays with them when they leave the group, and their name is often in it.

**Fix**: give an address of the organisation or of the group. If the group has no other one and wants this one published, state
`consumer_mail: true` in the consent.
"""
from ..finding import Severity
from ..model import Library
from ..text.mail import consumer_domain
from ._groups import CONSENT, bad, contact, fault, group

SEVERITY = Severity.ERROR
KNOWN = CONSENT.replace('}', ', consumer_mail: true}')
PASSES = [{}, group(), group(contacts=contact('email', 'group@club.example.org')), group(contacts=contact('email', 'circle-example@gmail.com', consent=KNOWN)),
          group(contacts=contact('email', 'info@notgmail.com'))]
FAILS = [bad('contacts', contacts=contact('email', f'circle-example@{domain}')) for domain in ('gmail.com', 'ABV.bg', 'wp.pl', 'yahoo.gr', 'yahoo.ro')]


def check(library: Library):
    for record in library.kind('groups'):
        for number, contact in enumerate(record.facts.contacts):
            domain = consumer_domain(contact.value) if contact.kind == 'email' else ''
            if domain and not contact.consent.consumer_mail:
                yield fault('consumer-mail', record, ('contacts', number, 'value'), f'A mailbox at "{domain}" most often belongs to one person.',
                            'Give an address of the organisation, or state "consumer_mail: true" in the consent if the group wants this one.')
