"""A Bulgarian text has another sign where the pronoun ѝ belongs: й, a Latin ì, и with an accent of its own, or и at the end of a sentence.

„Майка и“ and „майка ѝ“ are not the same: without the accent a reader expects a second person. Not every keyboard has the letter, so
people look for something that resembles it.

Found is only what cannot be the conjunction: a single й, ì or и́ among words, „и“ before a full stop, „да и се“, „ще и се“.

**Fix**: write ѝ (U+045D); `check.py --fix` does it.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.bulgarian import pronouns
from ._examples import role
from ._language import place, texts_in

SEVERITY = Severity.WARNING
PASSES = [
    role('bg', 'Надежда', 'Майка ѝ и баща ѝ. На нея ѝ е добре; И тя каза.'), role('bg', 'Надежда', 'Буквата й и звукът и: кратко.'),
    role('bg', 'Надежда', 'а) и б), й) и к). Той и... тя, и… аз.'), role('bg', 'Надежда', 'Тя може да и помага, че и се смее; не и сега.'),
    role('bg', 'Надежда', 'Домейнът ì.bg, `и.` и „й“; и́мам е с ударение, въ̀рви.'.replace('въ̀рви', 'върви')), role('bg', 'Ти и'),
    role('en', 'Il dit ì sera.'),
]
FAILS = [
    (role('bg', 'Надежда', 'Показва на майка и\u0300, че може.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Майка й каза да.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Животът ì е добър.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Групата помогна на нея и на близките и.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Може да и се обадите.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Животът и\u0301'), 'docs/bg/roles.yml:2'),
]
SIGNS = (' й', 'ì', 'í', 'и\u0300', 'и\u0301', 'И\u0300', 'И\u0301', ' и.', ' и!', ' и?', ' и;', ' и се', '\nй')


def check(library: Library):
    for unit in texts_in(library, 'bg'):
        text = unit.text
        for sign in SIGNS:
            if sign in text:
                break
        else:
            continue
        for slip in pronouns(text):
            yield warning('accented-i', place(unit, slip.start, slip.old), f'"{slip.old}" stands where the pronoun belongs.',
                          f'Write "{slip.new}".', unit.key, unit.replace(slip.start, slip.old, slip.new))
