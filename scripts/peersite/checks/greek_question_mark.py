"""A Greek question ends in "?"; the Greek question mark is ";".

In Greek ";" asks and "·" separates. A "?" looks foreign, and screen readers set to Greek may not raise the voice.

A "?" after a word in another alphabet, in an address or in code is left alone.

**Fix**: write ";".
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.greek import QUESTION
from ..text.mask import mask
from ._example_pages import home
from ._language import place, texts_in

SEVERITY = Severity.WARNING
PASSES = [
    home(en='Text.', el='Πώς ξεκινάμε; Έτσι!'), home(en='Why? How?', el='Ρώτησε “Why?” και μετά «What now?».'),
    home(en='Text.', el='Δείτε https://example.org/ελ?q=α και [εδώ](https://example.org/λίστα?σελ=2).'), home(en='Text.', el='Γράψτε `πού?` εδώ.'),
    home(en='Text.', el='Η ημερομηνία (?) δεν είναι βέβαιη, γύρω στο 2011 ?.'), home(en='Text.', el='Ελπ?δα και ζω?'.replace('ζω?', 'ζωή.')),
]
FAILS = [
    (home(en='Text.', el='Πώς ξεκινάμε?'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Πρώτα.\n\n- Τι είναι;\n- Ποιος βοηθά?'), 'docs/el/index.md:9'),
    (home(en='Text.', el='Ρωτά «τι κάνω?» και φεύγει.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Είναι **έτσι**? Ναι.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Αλήθεια?!'), 'docs/el/index.md:6'),
    (home(en='Text.', el='## Τι κάνουμε? {#what}'), 'docs/el/index.md:6'),
]


def check(library: Library):
    for unit in texts_in(library, 'el'):
        if '?' in unit.text:
            for found in QUESTION.finditer(mask(unit.text)):
                yield warning('greek-question-mark', place(unit, found.start(1), found[1]), 'The question ends in "?".', 'Write ";".', unit.key,
                              unit.replace(found.start(1), found[1], ';' * len(found[1])))
