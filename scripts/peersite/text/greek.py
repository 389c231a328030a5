"""Greek spelling: look-alike characters, the final sigma, and the tonos that every word of two syllables has (monotonic system of 1982)."""
from __future__ import annotations

import re
import unicodedata
from functools import cache

from .function_words import WORDS

# Code points that the normal form NFC replaces: the accent of ancient Greek (oxia), its question mark and its raised dot.
LOOKALIKES = re.compile('[\u0340\u0341\u0343\u0344\u0374\u037e\u0387\u1f71\u1f73'
                        '\u1f75\u1f77\u1f79\u1f7b\u1f7d\u1fbb\u1fbe\u1fc9\u1fcb\u1fd3\u1fdb\u1fe3\u1feb\u1fee\u1ff9\u1ffb\u1ffd]')
# A tonos typed as a sign of its own, before the capital it belongs to.
LOOSE_TONOS = re.compile('(?<![\\w\u0384\u00b4\u1ffd])[\u0384\u00b4\u1ffd]([ΑΕΗΙΟΥΩ])(?=[α-ωά-ώ])')
WITH_TONOS = dict(zip('ΑΕΗΙΟΥΩ', 'ΆΈΉΊΌΎΏ'))

LOWER = 'α-ωά-ώΐΰϊϋ'
QUESTION = re.compile(rf'(?<=[{LOWER}Α-ΩΆ-Ώ])[»”)*_]*(\?+)(?![\w=&/])')
MISPLACED_SIGMA = re.compile(r'σ(?!\w)|ς\w')      # the quick look
SIGMA = re.compile(rf'(?P<end>(?<=[{LOWER}])σ(?![\w’\'᾽ʼ΄´ʹ′-]))|(?P<inside>ς(?=[{LOWER}]))')

TONOS = re.compile('[άέήίόύώΐΰΆΈΉΊΌΎΏἀ-ῼ]')
# A vowel sound: two letters that sound as one, or one. ι and its kin before another vowel may be no syllable of their own (για, ποιος, γεια).
_SOUND = '(?:[ΙιΥυ]|[ΕεΟο]ι)(?:αι|ει|οι|ου|αυ|ευ|[αεηοω])|[ΑαΕεΟοΥυ]ι|[Οο]υ|[ΑαΕεΗη]υ|[ΑαΕεΗηΙιΟοΥυΩωϊϋ]'
_CONSONANTS = '[Β-ΔΖΘΚ-ΞΠ-ΤΦ-Ψβ-δζθκ-ξπ-τφ-ψ]*'
# A word with two such sounds and no tonos, not all in capitals. A group that has matched is not tried another way (?>…).
UNSTRESSED_WORD = re.compile(rf"(?<![\w’'᾽ʼ])(?>{_CONSONANTS})(?>{_SOUND})(?>{_CONSONANTS})(?>{_SOUND})[α-ωϊϋ]*(?![\w’'᾽ʼ\u0300-\u036f])")
SHORT = frozenset('αριθ εκατ τρισ δισ κεφ εικ παρ τηλ λεωφ ιαν φεβ φεβρ μαρ απρ ιουν ιουλ αυγ σεπτ οκτ νοε δεκ κυρ δευτ τετ πεμ σαβ καθ δρχ ευρ '
                  'σελ υποσ βιβλ εκδ μετ επιμ ενν αγγλ γαλλ ελλ λατ επιστ υπουργ νομ δημ τμ τεχν αναπλ αντιπρ γεν πρωτ'.split())
# Words of one syllable that the system of 1982 writes without tonos, whatever stands around them.
UNSTRESSED = {'καί': 'και', 'δέν': 'δεν', 'θά': 'θα', 'στό': 'στο', 'στά': 'στα', 'στή': 'στη',
              'στήν': 'στην', 'στόν': 'στον', 'στίς': 'στις', 'στούς': 'στους'}
UNSTRESSED |= {wrong.capitalize(): right.capitalize() for wrong, right in UNSTRESSED.items()}
STRESSED_SINGLE = re.compile('(?<![\\w’\'])(?:' + '|'.join(UNSTRESSED) + ')(?![\\w’\'])')


def right_lookalikes(words: str) -> str:
    """Words with the look-alike characters in the form that modern Greek types."""
    return LOOKALIKES.sub(lambda found: unicodedata.normalize('NFC', found[0]), words)


def abbreviated(text: str, start: int, stop: int) -> bool:
    """Whether what ends in σ before a full stop is a shortened word (δισ., σσ.) and not the last word of a sentence."""
    word = text[start:stop]
    return text[stop:stop + 1] == '.' and len(word) <= 5 and not TONOS.search(word) and word[:-1] + 'ς' not in WORDS['el']


def without_tonos(text: str) -> list[re.Match]:
    """The words of a masked text that lack their tonos: two syllables or more, not all in capitals, not shortened, no part of a word."""
    return [found for found in UNSTRESSED_WORD.finditer(text) if found[0][1:].islower() and not _part(text, found) and not _shortened(text, found)
            and (found[0][0].islower() or found[0].lower() in _accented())]      # a foreign name may be left as it is


def _part(text: str, found: re.Match) -> bool:
    """Whether a word is a part of one, beside a hyphen, a slash or a bracket, or an ending given so: αυτο-βοήθεια, φίλοι/ες, μαθητής(τρια)."""
    before, after = text[max(0, found.start() - 2):found.start()], text[found.end():found.end() + 1]
    return before[-1:] in tuple('-/.') or before[-1:] == '(' and before[:1].isalpha() or after in tuple('-/(')


def _shortened(text: str, found: re.Match) -> bool:
    """Whether a word is shortened: it has a full stop after it and ends as only shortened words do, or is known as one."""
    word = found[0].lower()
    return text[found.end():found.end() + 1] == '.' and (word in SHORT or len(word) <= 7 and word[-1] not in 'αεηιουωνς')


@cache
def _accented() -> dict[str, str]:
    """The words of the dictionary by their letters without tonos; '' where several differ by it."""
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory      # slow to import, and seldom needed
    found: dict[str, str] = {}
    plain = str.maketrans('άέήίόύώΐΰ', 'αεηιουωϊϋ')
    for word in DefaultDictionaryFactory().get_dictionary('el'):
        if word[1:].islower() and TONOS.search(word):
            word = word.lower()
            bare = word.translate(plain)
            found[bare] = word if found.get(bare, word) == word else ''
    return found


def accented(word: str) -> str:
    """A word with its tonos, as the dictionary has it; '' if it has none or several."""
    right = _accented().get(word.lower(), '')
    return right.capitalize() if right and word[0].isupper() else right


def is_known(word: str) -> bool:
    """Whether a word is in the dictionary, or one of the small words."""
    import simplemma     # slow to import, and seldom needed
    return word.lower() in WORDS['el'] or simplemma.is_known(word.lower(), 'el', low_memory=True)
