"""A group is said to speak a language that has no such code: `gr` is a country, its language is `el`.

Whoever filters by language would not find the group.

**Fix**: write the code of the language (ISO 639), as `el`, `cs`, `uk`.
"""
from babel import Locale
from babel.languages import get_official_languages

from ..finding import Severity
from ..model import Library
from ._groups import CONSENT, bad, fault, group

SEVERITY = Severity.ERROR
CONTACT = '[{{kind: phone, value: "+40210000000", owner: organisation, languages: [{}], consent: {}}}]'
PASSES = [{}, group(languages='[ro, bg, pl, el, en, uk, hu, tr, rom, rmy]'), group(contacts=CONTACT.format('ro', CONSENT))]
FAILS = [bad('languages', languages='[ro, gr]'), bad('languages', languages='[xx]'), bad('contacts', contacts=CONTACT.format('cz', CONSENT))]


def check(library: Library):
    groups = library.kind('groups')
    known = set(Locale('en').languages) if groups else set()
    for record in groups:
        facts = record.facts
        codes = {('languages', n): code for n, code in enumerate(facts.languages)}
        codes |= {('contacts', n, 'languages', at): code for n, contact in enumerate(facts.contacts) for at, code in enumerate(contact.languages)}
        for path, code in codes.items():
            if len(code) == 2 and code not in known:     # of three letters there are thousands, and CLDR has not all of them
                close = get_official_languages(code.upper())
                yield fault('unknown-language-code', record, path, f'"{code}" is not the code of a language.',
                            f'Did you mean "{close[0]}"?' if close else 'Use the code of ISO 639, as "el" for Greek.')
