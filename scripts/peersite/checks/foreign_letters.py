"""A Bulgarian word has a letter that Bulgarian does not have: ы, э, ё, і, ї, є, ј, ќ, ѓ, љ, њ and others.

They come from Russian, Ukrainian, Macedonian or Serbian keyboards and texts, and some look just like a Bulgarian or a Latin letter.
Search does not find the word.

Quotations, words in brackets and italics may be in any language, and so may names that the original writes in the same way. A text
that is wholly in another language has its own finding, `wrong-language`.

**Fix**: write the word with Bulgarian letters; `check.py --fix` does it where only one word can be meant.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.bulgarian import FOREIGN, REMEDIES, foreign_letters
from ..text.identify import language_instead, plainly
from ..text.mask import mask
from ._examples import role
from ._language import place, texts_in
from ._texts import source_of

SEVERITY = Severity.WARNING
PASSES = [
    {}, role('bg', 'Надежда', 'Съмнявам се, щъркелът пие кафе-йо, бульон, ѝ каза тя.'),
    role('bg', 'Надежда', 'Групата „Мы вместе“ (Київ) и *Јутро* са добри.'),
    role('bg', 'Надежда', 'Вижте `язык` и https://example.org/язык или <span lang=ru>новый язык</span>.'),
    role('bg', 'Надежда', 'Показывает, что жизнь снова может быть хорошей.'), {**role('ro', 'Привіт'), **role('bg', 'Групата Привіт')},
    role('en', 'Привіт'), role('bg', 'Café ñandú'),
]
FAILS = [
    (role('bg', 'Надежды'), 'docs/bg/roles.yml:2'),
    (role('bg', 'Надежда', 'Показва, че жівотът пак може да е добър.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Това е мој път.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Поэтому имам надежда в живота.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Има шофьор и шофёр в групата.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Не сме сами, љубов има.'), 'docs/bg/roles.yml:3'),
]


def check(library: Library):
    for unit in texts_in(library, 'bg'):
        if not FOREIGN.search(unit.text) or not plainly(unit.text, 'bg') and language_instead(mask(unit.text), 'bg'):
            continue
        source = source_of(library, unit)
        for slip in foreign_letters(unit.text):
            if slip.old in source and source != unit.text:
                continue
            first = slip.letters[0]
            hint = f'Write "{slip.new}".' if slip.new else f'For "{first}" Bulgarian has {" or ".join(REMEDIES[first.lower()])}.'
            yield warning('foreign-letters', place(unit, slip.start, slip.old),
                          f'"{slip.old}" has a letter that Bulgarian does not have: {slip.letters}.',
                          hint, unit.key, unit.replace(slip.start, slip.old, slip.new) if slip.new else None)
