"""A Greek word ends in σ, or has ς inside.

At the end of a word the letter is ς, elsewhere σ. Search does not find the word, and readers with a screen reader hear it spelled.

Left alone are shortened words (π.σ., δισ.), elided ones (σ’ αυτό, μέσ’ από), parts before a hyphen and numerals (σ΄, ις΄).

**Fix**: write ς at the end and σ inside; `check.py --fix` does it, unless two words may have run together.
"""
from ..finding import Severity, error
from ..model import Library
from ..text.greek import MISPLACED_SIGMA, SIGMA, abbreviated, is_known
from ..text.mask import mask
from ._example_pages import home
from ._language import place, texts_in

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [
    home(en='Text.', el='Οι άνθρωποι της ομάδας βοηθούν ο ένας τον άλλον.'), home(en='Text.', el='Κοστίζει 2 δισ. ευρώ, π.σ. και σσ. 5–7.'),
    home(en='Text.', el="Σ’ αυτό, μέσ’ από σ' εκείνο, απόσ᾽ όλα."), home(en='Text.', el='Άρθρο σ΄, ις΄ και στ΄· η τυπική απόκλιση σ.'),
    home(en='Text.', el='Το πρόθημα προσ- και το δυσ- μπαίνουν μπροστά· αγώνας-θρίλερ.'),
    home(en='Text.', el='Ο `λόγοσ` και https://example.org/λόγοσ.'),
    home(en='Text.', el='ΟΔΟΣ, ΣΥΡΙΖΑ και Ελλάς.'),
]
FAILS = [
    (home(en='Text.', el='Ο άνθρωποσ βοηθά.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Πρώτα.\n\nΌλοι μαςτον δρόμο.'), 'docs/el/index.md:8'),
    (home(en='Text.', el='Η αποκατάςταση αργεί.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Η ζωή τουσ.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Ζούμε με ελπίδεσ.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Πάμε ςτο σπίτι.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='«Εμείσ» και **εσείσ**.'), 'docs/el/index.md:6'),
]


def check(library: Library):
    for unit in texts_in(library, 'el'):
        if not MISPLACED_SIGMA.search(unit.text):
            continue
        text = mask(unit.text)
        done = -1
        for found in SIGMA.finditer(text):
            start, stop = word_around(text, found.start())
            if start <= done or found['end'] and abbreviated(text, start, stop):
                continue
            done, word = start, text[start:stop]
            right = word[:-1].replace('ς', 'σ') + ('ς' if word[-1] == 'σ' and found['end'] else word[-1])
            certain = 'ς' not in word[:-1] or is_known(right)
            yield error('final-sigma', place(unit, start, word), f'In "{word}" the wrong one of the two sigmas is used.',
                        f'Write "{right}".' if certain else f'Write "{right}"; or does a space belong after ς?', unit.key,
                        unit.replace(start, word, right) if certain else None)


def word_around(text: str, at: int) -> tuple[int, int]:
    """The first and last character of the word that a place is in."""
    start = stop = at
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while stop < len(text) and text[stop].isalpha():
        stop += 1
    return start, stop
