"""A sum of money of the original is missing in the translation, or another one stands there.

A price that differs from one language to the next makes people doubt all the rest.

**Fix**: put the sum of the original into the translation. It is not converted into another currency.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.WARNING
PASSES = [pair('Costă 50 de lei.', 'Струва 50 леи.', 'It costs 50 lei.'),
          pair('Costă 10 €.', 'Струва 10 евро.', 'It costs €10.')]
FAILS = [
    (pair('Costă 50 de lei.', 'Струва 60 леи.'), BG),
    (pair('Costă 10 euro.', en='It costs £10.'), EN),
    (pair('Costă 10,50 euro.', en='It costs €10.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'money-mismatch', SEVERITY, 'money', 'sum')
