"""A telephone number of the original is missing in the translation, or another one stands there.

Somebody in danger would call the wrong number. Numbers are compared digit by digit; spaces and the country code may differ.

**Fix**: put the number of the original into the translation, digit by digit.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [pair('Sunați la 112 acum.', 'Обадете се на 112 сега.', 'Call 112 now.'),
          pair('Sunați la 116 123 acum.', 'Обадете се на 116123 сега.')]
FAILS = [
    (pair('Sunați la 112 acum.', 'Обадете се на 113 сега.'), BG),
    (pair('Sunați la 112 acum.', en='Call now.'), EN),
    (pair('Sunați la 116 123 acum.', en='Call 116 132 now.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'phone-mismatch', SEVERITY, 'phone', 'telephone number')
