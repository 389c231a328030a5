"""A web address of the original is missing in the translation, or another one stands there.

The reader ends somewhere else. Versions of one page in two languages count as the same.

**Fix**: put the address of the original into the translation, letter by letter.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [pair('Vedeți https://example.org/ro/ajutor aici.', 'Вижте https://example.org/bg/ajutor тук.', 'See https://example.org/en/ajutor here.'),
          pair('Vedeți https://example.org/a aici.', en='See https://example.org/a here.')]
FAILS = [
    (pair('Vedeți https://example.org/a aici.', 'Вижте https://example.org/b тук.'), BG),
    (pair('Vedeți https://example.org/a aici.', en='See here.'), EN),
    (pair('Vedeți aici.', en='See https://example.com/ here.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'url-mismatch', SEVERITY, 'url', 'address')
