"""A Romanian word stands in the place of one that sounds the same: „ia spus" for „i-a spus", „să i-a" for „să ia", „sa născut" for „s-a născut".

A reader stumbles, and a screen reader stresses the sentence wrongly. Spelling programs let the words pass, because each is right
somewhere else.

Found are only places where the word cannot stand: „ia", „sa", „mia", „neam" right before a past participle, „i-a" and „l-a" before a
noun or an article, „s-a" at the end of a sentence.

**Fix**: write the other word, with its hyphen or without.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.romanian import sound_alikes
from ._examples import role
from ._language import place, texts_in

SEVERITY = Severity.WARNING
PASSES = [
    role('ro', 'Speranță', 'El i-a spus că ea ia parte la curs și i-a dat cartea sa.'),
    role('ro', 'Speranță', 'Viața sa s-a schimbat; ea ia cuvântul, iar el nu s-a.'),
    role('ro', 'Speranță', 'L-a început l-a ajutat un coleg, la spus „da” se pricepe, la fel la făcut.'),
    role('ro', 'Speranță', 'Un neam întâlnit rar. Nea Ion ia permisul și venitul; mia de lei; va spune.'),
    role('ro', 'Speranță', 'I-a în sfârșit răspuns; i-a și spus. Familia sa născută aici, sora sa, ajutată de el…'),
    role('ro', 'Speranță', 'Crescut sau născut aici? S-au ajutat sau nu. Sar peste gard. Iau o pauză.'),
    role('ro', 'Speranță', 'S-a... schimbat. `ia spus` și https://example.org/sa-nascut'),
]
FAILS = [
    (role('ro', 'Speranță', 'Colegul ia spus că nu e singur.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Poate să i-a o pauză oricând.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Fiecare i-a parte la întâlniri.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Grupul sa născut în 2011.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Pornește din viața s-a.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Sunați l-a 112.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Neam întâlnit de trei ori.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Poate va ajutat și pe dumneavoastră.'), 'docs/ro/roles.yml:3'),
]


def check(library: Library):
    for unit in texts_in(library, 'ro'):
        for slip in sound_alikes(unit.text):
            yield warning('i-a', place(unit, slip.start, slip.old), f'"{slip.old}" cannot stand here.', f'Write "{slip.new}".', unit.key,
                          unit.replace(slip.start, slip.old, slip.new) if slip.certain else None)
