"""Whether two short texts are the same words, apart from what grammar and layout change."""
from __future__ import annotations

import re
from functools import lru_cache

from .function_words import WORDS

WORD = re.compile(r'[^\W_]+')
SHARED = 0.6        # of the longer of two words, what the beginning they share must be for them to be forms of one
FEWEST = 3          # letters


def folded(text: str) -> str:
    """A text without capitals, punctuation and surplus spaces."""
    return ' '.join(WORD.findall(text.casefold()))


@lru_cache(1 << 12)
def one_phrase(one: str, other: str, language: str) -> bool:
    """Whether two texts say the same words: in another order, with other endings, with or without articles and other small words."""
    mine, theirs = folded(one).split(), folded(other).split()
    if mine == theirs:
        return True
    small = WORDS.get(language, ())
    mine, theirs = ([word for word in words if word not in small] or words for words in (mine, theirs))
    return all(any(one_word(a, b) for b in theirs) for a in mine) and all(any(one_word(a, b) for b in mine) for a in theirs)


def one_word(one: str, other: str) -> bool:
    """Whether two words may be forms of one: they begin alike for most of their length."""
    short, long = sorted((one, other), key=len)
    shared = next((place for place, (a, b) in enumerate(zip(short, long)) if a != b), len(short))
    return short == long or shared >= FEWEST and shared >= SHARED * len(short) and shared >= SHARED * len(long) - 2
