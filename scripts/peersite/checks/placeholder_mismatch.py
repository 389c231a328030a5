"""A placeholder of the original, as `%(name)s` or `{count}`, is missing in the translation, or another one stands there.

The page would show the placeholder itself, or fail to build.

**Fix**: copy the placeholder from the original as it is; it is not translated.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.ERROR
PASSES = [pair('Sunt %(num)s texte.', 'Има %(num)s текста.', 'There are %(num)s texts.'),
          pair('Găsite: {count}', 'Намерени: {count}', 'Found: {count}')]
FAILS = [
    (pair('Sunt %(num)s texte.', 'Има %(брой)s текста.'), BG),
    (pair('Găsite: {count} pagini', en='Found: {number} pages'), EN),
    (pair('Salut, {name}, bine ai venit.', en='Hello and welcome.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'placeholder-mismatch', SEVERITY, 'placeholder', 'placeholder')
