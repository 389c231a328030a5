"""A Romanian text says „nici un" or „nici o" for „niciun" or „nicio".

Since the second edition of the official dictionary (DOOM 2, 2005) the pronoun is one word: „niciun medic", „nicio problemă",
„niciodată". In two words it means something else, "neither a", and the reader waits for what else is not.

Left alone are „nici un …, nici un …", „nici" after a comma, „nici o" before a verb, and „nu este nici un", which may mean either.

**Fix**: write it in one word.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.romanian import not_one
from ._examples import role
from ._language import place, texts_in

SEVERITY = Severity.WARNING
PASSES = [
    role('ro', 'Speranță', 'Nu cere nici un act, nici o plată.'), role('ro', 'Speranță', 'Nu este un club, nici un spital.'),
    role('ro', 'Speranță', 'Nimeni nu o întreabă nici o ascultă.'), role('ro', 'Speranță', 'Nici o să vină, nu se știe.'),
    role('ro', 'Speranță', 'Lucrătorul nu este nici un terapeut.'), role('ro', 'Speranță', 'Nu e un spital. Nici un club.'),
    role('ro', 'Speranță', 'Niciun om și nicio problemă; niciodată. Nu are nici măcar un loc.'),
    role('ro', 'Speranță', 'Nu doare pe nimeni; nici o doare.'),
]
FAILS = [
    (role('ro', 'Speranță', 'Nu există nici un răspuns simplu.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Nici o persoană nu este obligată.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Ajută fără nici o obligație.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Nu renunțați nici o dată la speranță.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Nu a vorbit nici unul dintre ei.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Nu spuneți nici unui vecin.'), 'docs/ro/roles.yml:3'),
]


def check(library: Library):
    for unit in texts_in(library, 'ro'):
        for slip in not_one(unit.text):
            hint = f'Write "{slip.new}".' if slip.certain else 'Write "niciodată" for "never", "nicio dată" for "no date".'
            yield warning('niciun', place(unit, slip.start, slip.old), f'"{slip.old}" is one word here.', hint, unit.key,
                          unit.replace(slip.start, slip.old, slip.new) if slip.certain else None)
