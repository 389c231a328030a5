"""A letter with an accent is written as two characters, the letter and a combining mark.

It looks right and is not found by search, sorts wrongly and breaks in some fonts. Text copied from PDF files or from
some systems is like this. The normal form of the web is NFC (Unicode Standard Annex 15; W3C Character Model).

**Fix**: type the word again, or let your editor normalise the file to NFC.
"""
import re
import unicodedata

from ..finding import Severity, error
from ..model import Library
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
PASSES = [{}, role('ro', 'Speranță'), role('bg', 'ѝ')]
FAILS = [(role('ro', 'Sperant\u0326a\u0306'), 'docs/ro/roles.yml:2'), (role('bg', 'На нея и\u0300'), 'docs/bg/roles.yml:2')]
WORD = re.compile(r'\S+')


def check(library: Library):
    for unit in units(library):
        if unicodedata.is_normalized('NFC', unit.text):
            continue
        word = next((w[0] for w in WORD.finditer(unit.text) if not unicodedata.is_normalized('NFC', w[0])), unit.text[:20])
        yield error('not-nfc', unit.find(word), f'"{word}" is not in the normal form NFC.',
                    f'Write "{unicodedata.normalize("NFC", word)}".', unit.key)
