"""How much two texts in different languages have in common: names, borrowed words and words of one root, whatever the alphabet.

Letters are brought to plain Latin ones and words to their first consonants and vowels, so that терапия, θεραπεία, terapie and therapy
meet. It tells which of two texts another one belongs to; it does not measure how good a translation is.
"""
from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .function_words import WORDS

WORD = re.compile(r'[^\W_]{4,}|\d+|[A-Z]{2,}')
LENGTH = 5      # letters of a word that are compared
_LETTERS = {
    **dict(zip('абвгдезийклмнопрстуфъыэ', 'abvgdeziiklmnoprstufaie')), 'ж': 'z', 'х': 'h', 'ц': 't', 'ч': 'c', 'ш': 's', 'щ': 's', 'ь': '', 'ю': 'iu',
    'я': 'ia',
    **dict(zip('αβγδεζηικλμνοπρσςτυφω', 'avgdeziiklmnoprsstifo')), 'θ': 't', 'ξ': 'ks', 'χ': 'h', 'ψ': 'ps', 'ł': 'l', 'đ': 'd',
    'y': 'i', 'w': 'v', 'k': 'k', 'c': 'k', 'q': 'k', 'x': 'ks', 'j': 'i',
}
_TABLE = str.maketrans(_LETTERS)
_SOUNDS = (('th', 't'), ('ph', 'f'), ('ch', 'k'), ('sch', 's'), ('sz', 's'), ('cz', 'c'), ('rz', 'z'), ('ou', 'u'), ('ai', 'e'), ('oi', 'i'),
           ('ei', 'i'), ('mp', 'b'), ('nt', 'd'))


@lru_cache(1 << 12)
def keys(text: str, language: str) -> frozenset[str]:
    """The beginnings of the words of a text in plain letters, without the small words of its language; numbers stand whole."""
    small = WORDS.get(language, frozenset())
    return frozenset(plain(word)[:LENGTH] for word in WORD.findall(text) if word.lower() not in small)


@lru_cache(1 << 14)
def plain(word: str) -> str:
    """A word in small Latin letters without accents, as it roughly sounds."""
    bare = ''.join(letter for letter in unicodedata.normalize('NFD', word.lower()) if not unicodedata.combining(letter))
    for sound, letter in _SOUNDS:
        bare = bare.replace(sound, letter)
    bare = bare.translate(_TABLE)
    return re.sub(r'(.)\1', r'\1', bare)
