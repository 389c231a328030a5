"""Names in Latin letters, and the slips of the keyboard by which a name becomes a word that is none."""
from __future__ import annotations

import re
from unicodedata import combining, normalize

from .scripts import script_of_language

_CAPITAL = re.compile(r'[A-ZĂÂÎȘȚĄĆĘŁŃÓŚŹŻ][^\W\d_]{4,}')
_LATIN = re.compile(r'[A-Za-zÀ-ÖØ-öø-ɏ]{5,}')       # in a Greek or Bulgarian text nearly always a name, or a term of another language
LONGEST_ENDING = 5      # letters: Estuar, Estuarului
LONG = 6                # letters; a shorter name with an ending is soon another word
KEPT = 3                # letters that must stand from a wrong one on; what is wrong later may be an ending
ONE_SOUND = str.maketrans('wkyjzł', 'vciisl', 'h')
SPELLINGS = ('er', 're', 'el', 'le')        # Peter, Petre; Centre, Center


def names(text: str, language: str) -> frozenset[str]:
    """The words of five letters or more in a text that may be names: those with a capital, or those of another alphabet."""
    return frozenset((_CAPITAL if script_of_language(language) == 'Latn' else _LATIN).findall(text))


def swapped(word: str, name: str) -> bool:
    """Whether a word is a name of which two letters that follow each other changed places; an ending may follow."""
    size, ending = len(name), LONGEST_ENDING if len(name) >= LONG else 0
    place = _apart(word, name)
    return (size - 1 > place and size <= len(word) <= size + ending and word[place] == name[place + 1] and word[place + 1] == name[place]
            and word[place + 2:size] == name[place + 2:] and not (name[place:] in SPELLINGS and len(word) == size))


def one_off(word: str, name: str) -> bool:
    """Whether a word is a name with one letter too many, too few or another one; not near the end, and not as another language spells it (Pleven, Plewen)."""
    place = _apart(word, name)
    if not 0 < place <= len(name) - KEPT:
        return False
    rest, right = word[place:], name[place:]
    return rest in (right[1:], word[place:place + 1] + right, word[place:place + 1] + right[1:]) and _sound(word) != _sound(name)


def _apart(word: str, name: str) -> int:
    """The first place at which two words differ, or the length of the shorter one."""
    return next((place for place, (one, other) in enumerate(zip(word, name)) if one != other), min(len(word), len(name)))


def _sound(word: str) -> str:
    """A name without what languages write in their own ways: accents, doubled consonants, an h, letters for one sound."""
    plain = ''.join(letter for letter in normalize('NFD', word.lower()) if not combining(letter))
    return re.sub(r'([^aeiou])\1+', r'\1', plain.translate(ONE_SOUND))
