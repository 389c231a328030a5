"""An e-mail address of the original is missing in the translation, or another one stands there.

A letter that tells of somebody's distress would reach a stranger, or nobody.

**Fix**: put the address of the original into the translation, letter by letter.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [pair('Scrieți la ajutor@example.org azi.', 'Пишете на ajutor@example.org днес.', 'Write to ajutor@example.org today.')]
FAILS = [
    (pair('Scrieți la ajutor@example.org azi.', 'Пишете на pomosht@example.org днес.'), BG),
    (pair('Scrieți la ajutor@example.org azi.', en='Write to us today.'), EN),
    (pair('Scrieți-ne azi.', en='Write to help@example.org today.'), EN),
]


def check(library: Library):
    yield from mismatches(library, 'email-mismatch', SEVERITY, 'email', 'e-mail address')
