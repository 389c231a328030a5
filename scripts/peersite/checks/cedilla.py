"""Romanian text has ş or ţ with a cedilla in the place of ș or ț with a comma below.

The letters with a cedilla are Turkish. They look nearly the same and come from old keyboards and fonts; search and
sorting treat them as other letters. Turkish names keep theirs: a word that also has ğ, ı, İ, ç, ö or ü is left alone.

**Fix**: replace ş by ș (U+0219) and ţ by ț (U+021B), and the capitals likewise.
"""
import re

from ..finding import Severity, error
from ..model import Library
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [{}, role('ro', 'Și ție'), role('ro', 'Orhan Çağlayanşen')]
FAILS = [(role('ro', 'Speranţă'), 'docs/ro/roles.yml:2'), (role('ro', 'Speranță', 'Şi ţie.'), 'docs/ro/roles.yml:3')]
CEDILLA = re.compile('[şţŞŢ]')
WORD = re.compile(r'\w+')
TURKISH = re.compile(r'[ğĞıİçÇöÖüÜ]')
RIGHT = str.maketrans('şţŞŢ', 'șțȘȚ')


def check(library: Library):
    for unit in units(library):
        if unit.language != 'ro' or not CEDILLA.search(unit.text):
            continue
        for found in WORD.finditer(unit.text):
            if CEDILLA.search(found[0]) and not TURKISH.search(found[0]):
                right = found[0].translate(RIGHT)
                yield error('cedilla', unit.find(found[0]), f'"{found[0]}" has a cedilla.', f'Write "{right}".', unit.key,
                            unit.replace(found.start(), found[0], right))
