"""An e-mail address cannot be right: it has not the form of one, or letters of another alphabet that look like Latin ones.

Whoever copies `grup@clսb.org` writes to nobody, or to somebody who has registered the look-alike name.

**Fix**: write the address anew with a Latin keyboard, and send a letter to it.
"""
from ..finding import Severity
from ..model import Library
from ..text.mail import ADDRESS, misread, name_of, plain
from ._groups import bad, contact, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(contacts=contact('email', 'first.group+ro@club.example.org'))]
FAILS = [bad('contacts', contacts=contact('email', address)) for address in (
    'grup@clуb.example.org', 'gruр@club.example.org', 'γκρουπ@club.example.org', 'grup.club.example.org', 'grup@club', 'grup@@club.example.org', 'a grup@club.example.org',
    'grup@club.example.org.', 'mailto:grup@club.example.org', '')]


def check(library: Library):
    for record in library.kind('groups'):
        for number, contact in enumerate(record.facts.contacts):
            address = contact.value
            if contact.kind != 'email' or address.isascii() and ADDRESS.fullmatch(address):
                continue
            if letter := misread(address):
                message = f'"{address}" has a letter that is not of the Latin alphabet: {name_of(letter)}.'
                hint = f'Write "{plain(address)}" with a Latin keyboard.' if plain(address) else 'Write it anew with a Latin keyboard.'
            else:
                message, hint = f'"{address}" is not an address of e-mail.', 'Write it as "group@example.org", and nothing else.'
            yield fault('unreadable-mail', record, ('contacts', number, 'value'), message, hint)
