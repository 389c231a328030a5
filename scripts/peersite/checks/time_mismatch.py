"""A time of day of the original is missing in the translation, or another one stands there.

Times are compared by value: "6 pm", "18:00", "18.00 ч." and "ora 18" are the same.

**Fix**: put the time of the original into the translation, in the way its language writes it.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.WARNING
PASSES = [pair('Ne vedem la ora 18:00.', 'Срещаме се в 18,00 ч.', 'We meet at 6 pm.'),
          pair('De la 9.30 la 11.', 'От 9:30 до 11 ч.')]
FAILS = [
    (pair('Ne vedem la ora 18:00.', 'Срещаме се в 19:00 ч.'), BG),
    (pair('Ne vedem la ora 18:30.', en='We meet at 6 pm.'), EN),
    (pair('Începe la 17:15.', 'Начало: 17:50 ч.'), BG),
]


def check(library: Library):
    yield from mismatches(library, 'time-mismatch', SEVERITY, 'time', 'time')
