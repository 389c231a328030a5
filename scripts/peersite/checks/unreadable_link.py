"""A website or a form is given as something that is not an address, or with letters of another alphabet in it.

A reader would click on nothing, or on a look-alike of the real name.

**Fix**: copy the address from the browser, with `https://`.
"""
import re

from ..finding import Severity
from ..model import Library
from ..text.mail import misread, name_of
from ._groups import bad, contact, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(contacts=contact('website', 'https://club.example.org/grup')), group(contacts=contact('form', 'https://club.example.org/?a=1#b')),
          group(mode='online', online='{platform: jitsi, visibility: public, link: "https://meet.example.org/x"}')]
FAILS = [bad('contacts', contacts=contact(kind, value)) for kind, value in (
    ('website', 'club.example.org'), ('form', 'grup@club.example.org'), ('website', 'https://clуb.example.org/'), ('website', 'https://club'), ('form', ''))]
FAILS += [bad('online', mode='online', online='{platform: jitsi, visibility: public, link: "https://mееt.example.org/x"}')]
ADDRESS = re.compile(r'https?://(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}(?::\d+)?(?:[/?#][^\s<>"]*)?')


def check(library: Library):
    for record in library.kind('groups'):
        links = [(('contacts', at, 'value'), contact.value) for at, contact in enumerate(record.facts.contacts) if contact.kind in ('website', 'form')]
        if record.facts.online and record.facts.online.link is not None:
            links.append((('online', 'link'), record.facts.online.link))
        for path, link in links:
            host = re.sub(r'^https?://', '', link).split('/')[0]
            if letter := misread(host):
                yield fault('unreadable-link', record, path, f'"{link}" has a letter that is not of the Latin alphabet: {name_of(letter)}.',
                            'Copy the address from the browser.')
            elif not ADDRESS.fullmatch(link):
                yield fault('unreadable-link', record, path, f'"{link}" is not the address of a page.', 'Write it with "https://", as the browser shows it.')
