"""Which language a text is in, said only where it is certain.

A vote of function words that no other language of the alphabet has, and of letters that none of them has. Words with a
capital letter do not vote, because names keep their language wherever they stand. Short texts get no answer.
"""
from __future__ import annotations

import re
from functools import lru_cache

from .function_words import LETTERS, MARKS, RIVALS
from .mask import without_asides
from .scripts import ANY, script_of_language

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SENTENCE = re.compile(r'[^.!?;·…\n]+[.!?;·…]*')
FEWEST = 4              # words in small letters a text must have to be judged
_OF_LETTER: dict[str, tuple[str, ...]] = {letter: tuple(names.split()) for names, letters in LETTERS.items() for letter in letters}
_TELLING = re.compile(f'[{"".join(_OF_LETTER)}]')
LANGUAGES = {'ro': 'Romanian', 'bg': 'Bulgarian', 'pl': 'Polish', 'el': 'Greek', 'en': 'English',
             'ru': 'Russian', 'uk': 'Ukrainian', 'mk': 'Macedonian', 'sr': 'Serbian'}


def small_words(text: str) -> list[str]:
    """The words of a text that are no names, as far as capitals tell: those in small letters, and the first one."""
    words = [found[0].replace('’', "'") for found in WORD.finditer(text)]
    return [word.lower() for number, word in enumerate(words) if word[0].islower() or number == 0 and not word[1:2].isupper()]


def votes(words: list[str], languages: tuple[str, ...]) -> dict[str, int]:
    """How many of the words speak for each of the languages."""
    counts = {language: len([word for word in words if word in MARKS[language]]) for language in languages}
    for word in words:
        if _TELLING.search(word):
            for language in {name for letter in word for name in _OF_LETTER.get(letter, ())}:
                if language in counts and word not in MARKS[language]:
                    counts[language] += 1
    return counts


@lru_cache(1 << 12)
def other_language(text: str, own: str) -> str:
    """The language of a text that is certainly not in `own` and is written in the same alphabet; '' if it may well be in it."""
    words = small_words(text)
    if len(words) < FEWEST or own not in RIVALS:
        return ''
    counts = votes(words, RIVALS[own])
    mine = counts.pop(own)
    if not counts:
        return ''
    best = max(counts, key=counts.__getitem__)
    most = counts[best]
    sure = most >= 3 and most >= 3 * mine or most >= 2 and mine == 0
    return best if sure and most * 6 >= len(words) else ''


def foreign_script_share(text: str, own: str) -> float:
    """The share of letters that are not of the alphabet of the language `own` (0 if the text has no letters)."""
    letters = {name: len(pattern.findall(text)) for name, pattern in ANY.items()}
    total = sum(letters.values())
    return 1 - letters.get(script_of_language(own), total) / total if total else 0.0


def language_in_script(text: str, script: str) -> str:
    """The likeliest of the languages of an alphabet, or '' if two small words do not speak for one of them."""
    words = small_words(text)
    first = {'Latn': 'en', 'Cyrl': 'bg', 'Grek': 'el'}[script]
    counts = votes(words, RIVALS[first])
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] >= 2 else ''


def foreign_sentences(text: str, own: str) -> list[tuple[int, str, str]]:
    """The sentences of a masked text that are certainly in another language of the same alphabet: (start, sentence, language)."""
    return [(start, sentence, other) for start, sentence in sentences(without_asides(text)) if (other := other_language(sentence, own))]


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of a text, without the spaces and marks before their first letter, and where they begin."""
    found = []
    for match in SENTENCE.finditer(text):
        first = WORD.search(match[0])
        if first:
            found.append((match.start() + first.start(), match[0][first.start():]))
    return found
