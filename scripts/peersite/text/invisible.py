"""Characters that nobody sees: zero-width ones, hyphens that may break a word, and those that turn the order of letters."""
from __future__ import annotations

import re

TURNING = re.compile('[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
# U+200C and U+200D join emoji and letters of other scripts; between letters of our five alphabets they do nothing.
HIDDEN = re.compile('[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u2060-\u2064\u3164\ufeff\uffa0\U000e0000-\U000e007f]'
                    '|(?<![\U0001f000-\U0001faff\u2190-\u2bff\ufe0f\u0600-\u0eff])[\u200c\u200d](?![\U0001f000-\U0001faff\u2190-\u2bff\u0600-\u0eff])')
LINE_ENDS = re.compile('[\u2028\u2029]')
RIGHT_TO_LEFT = frozenset(('ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'))


def spelled(letters: str) -> str:
    """The code points of characters, as `U+200B, U+00AD`, each once."""
    return ', '.join(f'U+{ord(letter):04X}' for letter in dict.fromkeys(letters))


def around(text: str, start: int, stop: int) -> tuple[int, int]:
    """The first and last character of the word that a place is in; of the place alone if it stands free."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while stop < len(text) and not text[stop].isspace():
        stop += 1
    return start, stop


def without(words: str, hidden: re.Pattern) -> str:
    """Words without the characters that a pattern finds; an unusual line end becomes a space."""
    return hidden.sub(lambda found: ' ' if LINE_ENDS.match(found[0]) else '', words)
