"""A length, a duration or another measure of the original is missing in the translation, or another one stands there.

Measures are compared by value: "90 minutes" and "1½ hours" are the same.

**Fix**: put the measure of the original into the translation.
"""
from ..finding import Severity
from ..model import Library
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.WARNING
PASSES = [pair('Durează 90 de minute.', 'Трае 90 минути.', 'It takes 90 minutes.'),
          pair('La 500 m de gară.', 'На 500 метра от гарата.', '500 m from the station.'),
          pair('Camera are 21 °C.', 'В стаята е 21 градуса.', 'The room is at 21 degrees Celsius.')]
FAILS = [
    (pair('Durează 90 de minute.', 'Трае 60 минути.'), BG),
    (pair('La 500 m de gară.', en='500 km from the station.'), EN),
    (pair('Sala are 21 °C, afară sunt −5 °C.', 'В залата е 21 °F, а навън −5 °C.'), BG),
    (pair('Camera are 21 de grade Celsius.', 'В стаята е 21 градуса по Фаренхайт.'), BG),
    (pair('O doză de 20 ml.', en='A dose of 20 cl.'), EN),
    (pair('Scade cu 20 %.', 'Намалява с 30 %.'), BG),
]


def check(library: Library):
    yield from mismatches(library, 'unit-mismatch', SEVERITY, 'unit', 'measure')
