"""Romanian and Polish words whose letters without diacritics are no word: „sanatate" can only be „sănătate", „zycie" only „życie".

The lists in `diacritics_<language>.py` hold common words and those of the field, in their right form. A word that is another word
without its diacritics („fata", „cala"), or an English one, does not belong there.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from . import diacritics_pl, diacritics_ro
from .function_words import MARKS
from .identify import other_language
from .mask import mask, without_asides

PLAIN = {'ro': str.maketrans('ăâîșțĂÂÎȘȚ', 'aaistAAIST'), 'pl': str.maketrans('ąćęłńóśźżĄĆĘŁŃÓŚŹŻ', 'acelnoszzACELNOSZZ')}
LETTERS = {'ro': re.compile('[ăâîșțşţ]', re.I), 'pl': re.compile('[ąćęłńóśźż]', re.I)}
WORDS = {'ro': diacritics_ro.WORDS, 'pl': diacritics_pl.WORDS}
# Words that are also something else, and prove nothing alone: „si" the note, „in" the flax, Polish "sie" and "sa" in names.
WEAK = {'ro': frozenset('si in sa'.split()), 'pl': frozenset('sie sa juz tez osob cos'.split())}
# Between two words of a text without diacritics these prove it.
BETWEEN = {'ro': re.compile(r'(?<=[a-z,] )si(?= [a-z])'), 'pl': re.compile(r'(?<=[a-z,] )sie(?= [a-z])|(?<=[a-z] )sie(?=[.,;:!?])')}
# How many letters a text may have without a single diacritic: the longest in the project's own texts are 58 and 79.
LONGEST = {'ro': 100, 'pl': 160}
# Of a noun or an adjective the last letter stays open (viață or viața, własna or własną); of these words it does not.
CLOSED = frozenset('''încă fără după însă așa niciodată odată totodată lângă acasă dumneavoastră noastră voastră câteva cândva departe înainte
    împreună împotriva fiecăruia căruia căreia cărora dacă când atât decât astăzi înseamnă trăiască
    może także żeby każde które ponieważ jeśli jeżeli często właśnie źle dłużej również'''.split())
OPEN_ENDS = {'ro': ('a',), 'pl': ('a', 'e')}
WORD = re.compile(r'[^\W\d_]+')
BEGINNING = re.compile(r'(?:^|[.!?:…\n]|^[-*+#]+)[\s*_#>„«"(-]*$')


@dataclass(frozen=True, slots=True)
class Bare:
    """A word without its diacritics, where it begins, and the right forms there are."""
    start: int
    word: str
    right: tuple[str, ...]
    certain: bool


def _bare(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in WORDS[language].split():
        plain = word.translate(PLAIN[language])
        found[plain] = found.get(plain, ()) + (word,)
    return found


BARE = {language: _bare(language) for language in WORDS}
_SEEN = {language: frozenset(form + end for word in {*BARE[language], *WEAK[language]} for form, ends in (
    (word, ',.:;!?'), (word.capitalize(), ',.:'), (word.upper(), '')) for end in ('', *ends)) for language in WORDS}


def quick(text: str, language: str) -> bool:
    """Whether a text plainly has its diacritics."""
    return _SEEN[language].isdisjoint(text.split()) and (len(text) <= LONGEST[language] or LETTERS[language].search(text) is not None)


def bare_words(text: str, language: str) -> tuple[list[Bare], bool]:
    """The words of a text that lack their diacritics, and whether the whole text does; names, quotations and other languages do not count."""
    masked = without_asides(mask(text))
    without = not LETTERS[language].search(masked)
    found = []
    for match in WORD.finditer(masked):
        word = match[0]
        right = BARE[language].get(word.lower())
        if right and (word.islower() or (len(word) > 4 if word.isupper() else BEGINNING.search(masked[:match.start()]))):
            form = str.upper if word.isupper() else str.capitalize if word[0].isupper() else str
            certain = len(right) == 1 and (right[0] in CLOSED or right[0].endswith('ția') or not word.lower().endswith(OPEN_ENDS[language]))
            found.append(Bare(match.start(), word, tuple(map(form, right)), certain and not without))
    return found, without and (len(found) > 1 or _plain_text(masked, language))


def _plain_text(masked: str, language: str) -> bool:
    """Whether a text without diacritics is long enough, or has enough words that are doubtful, to be certainly in want of them."""
    words = {match[0].lower() for match in WORD.finditer(masked)}
    if other_language(masked, language):
        return False
    if BETWEEN[language].search(masked):
        return True
    weak, letters = len(words & WEAK[language]), sum(map(str.isalpha, masked))
    return len(words & MARKS[language]) >= 2 and (weak >= 2 or weak and letters > LONGEST[language] / 2 or letters > LONGEST[language])
