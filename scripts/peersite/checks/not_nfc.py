"""A letter with an accent is written as two characters, the letter and a combining mark.

It looks right and is not found by search, sorts wrongly and breaks in some fonts. Text copied from PDF files or from
some systems is like this. The normal form of the web is NFC (Unicode Standard Annex 15; W3C Character Model).

The old Greek characters that NFC replaces too have a finding of their own, `oxia`.

**Fix**: type the word again, or let your editor normalise the file to NFC; `check.py --fix` does it.
"""
import re
import unicodedata

from ..finding import Edit, Severity, error
from ..model import Library, Unit
from ..text.greek import right_lookalikes
from ._example_pages import described
from ._examples import role
from ._language import place
from ._texts import units

SEVERITY = Severity.ERROR
PASSES = [
    {}, role('ro', 'Speranță'), role('bg', 'ѝ'), role('bg', 'въ\u0300рви, и\u0301мам'), role('en', 'x\u0304 and naïve café'),
    {'docs/el/roles.yml': 'hope:\n  name: Ελπ\u1f77δα\n  description: Έτσι\u037e\n'}, role('en', 'اُ हिन्दी'),
]
FAILS = [
    (role('ro', 'Sperant\u0326a\u0306'), 'docs/ro/roles.yml:2'), (role('bg', 'На нея и\u0300'), 'docs/bg/roles.yml:2'),
    (role('ro', 'Speranță', 'S\u0326i t\u0326ie, i\u0302n grup.'), 'docs/ro/roles.yml:3'), (role('en', 'Cafe\u0301'), 'docs/en/roles.yml:2'),
    ({'docs/pl/roles.yml': 'hope:\n  name: Nadzieja\n  description: Daje sie\u0328 z\u0307yc\u0301.\n'}, 'docs/pl/roles.yml:3'),
    (described(ro='Unu.\n\nDa\u0306, sa\u0306 s\u0326tim.\nSa\u0306.'), 'docs/ro/roles.yml:6'),
    ({'docs/el/roles.yml': 'hope:\n  name: Ελπι\u0301δα\n  description: Έτσι;\n'}, 'docs/el/roles.yml:2'),
]
WORD = re.compile(r'\S+')


def check(library: Library):
    for unit in units(library):
        text = unit.text
        if not text.isascii() and not unicodedata.is_normalized('NFC', text):
            if found := [word for word in WORD.finditer(text) if decomposed(word[0], unit)]:
                word = found[0][0]
                yield error('not-nfc', place(unit, found[0].start(), word), f'"{word}" is not in the normal form NFC.',
                            f'Write "{normal(word)}".', unit.key, edit(unit, found[0], found[-1]))


def decomposed(word: str, unit: Unit) -> bool:
    """Whether a word is not in the normal form, for another reason than its Greek look-alikes."""
    return not unicodedata.is_normalized('NFC', right_lookalikes(word) if unit.language == 'el' else word)


def edit(unit: Unit, first: re.Match, last: re.Match) -> Edit | None:
    """The change of a part of the file to its normal form, from the first word that needs it to the last, over as many lines as that takes."""
    one, two = (unit.replace(word.start(), word[0], normal(word[0])) for word in (first, last))
    return Edit(one.path, one.start, two.stop, normal(unit.words.source[one.start:two.stop])) if one and two else None


def normal(words: str) -> str:
    """Words in the normal form."""
    return unicodedata.normalize('NFC', words)
