"""A Greek text has a character that only looks like the one modern Greek uses: ά with the oxia of ancient Greek, the question mark U+037E.

Search does not find the word, sorting puts it elsewhere, and programs for translators count it as changed. Such characters come from
polytonic keyboards and fonts; Unicode names those of modern Greek as their equivalents. A tonos that stands before its capital as a
sign of its own (΄Ενας) is found too.

**Fix**: put the modern character in its place, which looks the same; `check.py --fix` does it.
"""
import re

from ..finding import Severity, error
from ..model import Library
from ..text.greek import LOOKALIKES, LOOSE_TONOS, WITH_TONOS, right_lookalikes
from ._example_pages import home
from ._language import place, texts_in

SEVERITY = Severity.ERROR
PASSES = [
    home(en='Text.', el='Ελπίδα για όλους· έτσι; Ναι!'), home(en='Text.', el='Ἐν ἀρχῇ ἦν ὁ λόγος, αρχαία με περισπωμένη.'),
    home(en='Text.', el='Άρθρο α΄, παράγραφος ΙΑ΄ και το σ΄ αυτό.'), home(en='A look\u037e in English.', el='Ένα.'),
    home(en='Text.', el='Το ΄21 και 5´ λεπτά· ΐ και ΰ.'), home(en='Text.', el='Δομή α΄Β.'),
]
FAILS = [
    (home(en='Text.', el='Ελπ\u1f77δα για όλους.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Πρώτα.\n\nΈτσι\u037e'), 'docs/el/index.md:8'),
    (home(en='Text.', el='Πρώτα\u0387 μετά.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='\u0384Ενας άνθρωπος.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Πα\u1f73ι και γυρ\u1f77ζει, το \u1f41νομα.'), 'docs/el/index.md:6'),
]
WORD = re.compile(r'\S+')


def check(library: Library):
    for unit in texts_in(library, 'el'):
        text = unit.text
        if LOOKALIKES.search(text):
            for found in WORD.finditer(text):
                word = found[0]
                if LOOKALIKES.search(word):
                    right = right_lookalikes(word)
                    codes = ', '.join(f'U+{ord(letter):04X}' for letter in dict.fromkeys(LOOKALIKES.findall(word)))
                    yield error('oxia', place(unit, found.start(), word), f'"{word}" has a character that only looks right ({codes}).',
                                f'Write "{right}".', unit.key, unit.replace(found.start(), word, right))
        if '\u0384' in text or '\u00b4' in text or '\u1ffd' in text:
            for found in LOOSE_TONOS.finditer(text):
                right = WITH_TONOS[found[1]]
                yield error('oxia', place(unit, found.start(), found[0]), f'In "{found[0]}" the tonos is a character of its own.',
                            f'Write "{right}".', unit.key, unit.replace(found.start(), found[0], right))
