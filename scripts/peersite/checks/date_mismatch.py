"""A date of the original is missing in the translation, or another one stands there.

Somebody may go to a meeting on the wrong day. Dates are compared by value: "27 noiembrie 2011", "27.11.2011" and
"27 November 2011" are the same, and a translation may add the day of the week if it is the right one.

**Fix**: put the date of the original into the translation, in the way its language writes it.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.WARNING
PASSES = [pair('A fost la 27 noiembrie 2011.', 'Беше на 27.11.2011 г.', 'It was on 27 November 2011.'),
          pair('Din noiembrie 2014.', 'От ноември 2014 г.', 'From November 2014.'),
          pair('Pe 5 martie 2027.', 'В петък, 5 март 2027 г.', 'On Friday 5 March 2027.')]
FAILS = [
    (pair('A fost la 27 noiembrie 2011.', 'Беше на 28 ноември 2011 г.'), BG),
    (pair('Din noiembrie 2014.', en='From December 2014.'), EN),
    (pair('Pe 5 martie 2027.', 'В четвъртък, 5 март 2027 г.'), BG),
    (pair('Ne vedem luni.', en='We meet on Tuesday.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'date-mismatch', SEVERITY, 'date', 'date')
