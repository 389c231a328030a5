"""A Polish text has an expression that copies a foreign one: "robi różnicę" for "wiele zmienia", "wydaje się być" for "wydaje się".

Translations pick such things up from the original. Many readers stumble over them, and language counsellors advise against them. Usage
changes, so this is only a hint; the list, with a source for each, is in `scripts/peersite/text/calques.py`.

Quotations are left alone, and so is the accepted use of the same words: a book "dedykowana" to somebody, "nie robi mi różnicy".

**Fix**: say it the Polish way, or leave it if it is meant so.
"""
from ..finding import Severity, info
from ..model import Library
from ..text.calques import calques
from ._example_pages import home
from ._language import place, texts_in

SEVERITY = Severity.INFO
PASSES = [
    home(en='Text.', pl='Książka jest dedykowana rodzicom; autor dedykował im wiersz.'),
    home(en='Text.', pl='Nie robi mi to różnicy, a deszcz przestał nam robić różnicę.'),
    home(en='Text.', pl='Zrobili dobrą robotę. Czy to robi ci różnicę?'),
    home(en='Text.', pl='Wydaje się ważne, wydaje się być daleko i być w domu.'),
    home(en='Text.', pl='Mówi: „To robi różnicę”. Można aplikować na stanowisko.'), home(en='Text.', pl='Zobacz `wydaje się być ważne`.'),
    home(en='Dedykowane dla nas.', pl='Tekst.'),
]
FAILS = [
    (home(en='Text.', pl='To szkolenie jest dedykowane dla asystentów.'), 'docs/pl/index.md:6'),
    (home(en='Text.', pl='Tekst.\n\nDedykowane szkolenie trwa rok.'), 'docs/pl/index.md:8'),
    (home(en='Text.', pl='Taka rozmowa robi różnicę.'), 'docs/pl/index.md:6'),
    (home(en='Text.', pl='Wsparcie może zrobić ogromną różnicę.'), 'docs/pl/index.md:6'),
    (home(en='Text.', pl='Ta metoda robi robotę.'), 'docs/pl/index.md:6'),
    (home(en='Text.', pl='Zdrowienie wydaje się być możliwe.'), 'docs/pl/index.md:6'),
]


def check(library: Library):
    for unit in texts_in(library, 'pl'):
        for start, words, calque in calques(unit.text):
            yield info('calques', place(unit, start, words), f'"{words}" copies {calque.copies} (see {calque.source}).',
                       f'Better: {calque.better}.', unit.key)
