"""A number of the original is missing in the translation, or another one stands there.

A wrong number is believed as readily as a right one. Numbers are compared by value, so each language may write them its
own way, with its own separators or, up to twelve, in words.

**Fix**: put the number of the original into the translation.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.WARNING
PASSES = [pair('Vin 20 de oameni.', 'Идват 20 души.', 'Twenty people, or 20, come.'),
          pair('Vin 3 oameni.', 'Идват трима души.', 'Three people come.'),
          pair('În total 1.250 de oameni.', 'Общо 1 250 души.', 'In all 1,250 people.'),
          pair('Versiunea 2.0 a textului.', 'Версия 2.0 на текста.', 'Version 2.0 of the text.'),
          pair('Un om vine.', 'Идва един човек.', 'One person comes.')]
FAILS = [
    (pair('Vin 20 de oameni.', 'Идват 30 души.'), BG),
    (pair('Vin 3 oameni.', en='Many people come.'), EN),
    (pair('Vin oameni.', en='Some 40 people come.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'number-mismatch', SEVERITY, 'number', 'number')
