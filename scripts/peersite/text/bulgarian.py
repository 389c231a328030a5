"""Bulgarian letters: those of other Cyrillic alphabets that it does not have, and ѝ, the pronoun, against и, the conjunction.

The alphabet has had its 30 letters since 1945. The official dictionary (Официален правописен речник, 2012) asks for the accent on ѝ.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import Iterator

from .mask import mask, without_asides

# The letters of Russian, Ukrainian, Belarusian, Macedonian and Serbian that Bulgarian lacks, and what it writes for them.
REMEDIES = {'ы': ('и', 'ъ'), 'э': ('е',), 'ё': ('ьо', 'йо', 'е'), 'і': ('и',), 'ї': ('и', 'й'), 'є': ('е',), 'ґ': ('г',),
            'ў': ('у', 'в'), 'ј': ('й',), 'ќ': ('к',), 'ѓ': ('г',), 'љ': ('л', 'ль'), 'њ': ('н', 'нь'),
            'ѕ': ('с', 'з'), 'џ': ('дж',), 'ћ': ('ч',), 'ђ': ('дж',)}
FOREIGN = re.compile('[' + ''.join(REMEDIES) + ''.join(REMEDIES).upper() + ']')
WORD = re.compile('[Ѐ-ӿ]+')
BEFORE = r"(?:(?<=[а-я] )|(?<=[а-я]\n)|(?<=[а-я], ))"
PRONOUN = (
    re.compile('(?<![\\w-])[иИ][\u0300\u0301](?![\\w-])'),               # и with a combining accent
    re.compile(rf'{BEFORE}[йìí](?=[ \n][а-я]|[.,;:!?](?:[ \n]|\Z)|\Z)'),         # й or a Latin letter, alone among words
    re.compile(r'(?<=[а-я] )и(?=[.!?;](?!\.)(?:[ \n]|\Z))'),               # no sentence ends in a conjunction
    re.compile(r'(?<=\b[ДдЩщ][ае] )и(?= се [а-я])'),                          # да ѝ се, ще ѝ се
)
LETTER = re.compile(r'(?:букв\w+|звук\w*|гласн\w+|съгласн\w+)\s$', re.I)


@dataclass(frozen=True, slots=True)
class Slip:
    """`old`, which begins at character `start`, should be `new` ('' where that is not certain); `letters` are the foreign ones."""
    start: int
    old: str
    new: str
    letters: str = ''


def foreign_letters(text: str) -> Iterator[Slip]:
    """The words with letters that Bulgarian does not have, outside quotations, brackets and italics."""
    for found in WORD.finditer(without_asides(mask(text))):
        if letters := FOREIGN.findall(found[0]):
            yield Slip(found.start(), found[0], _bulgarian(found[0]), ''.join(dict.fromkeys(letters)))


def _bulgarian(word: str) -> str:
    """The word with Bulgarian letters, if just one way of writing it is a word of the dictionary."""
    import simplemma     # slow to import, and seldom needed
    ways = {''.join(letters) for letters in product(*(REMEDIES.get(letter.lower(), (letter,)) for letter in word))} if len(word) < 30 else ()
    known = [way for way in ways if simplemma.is_known(way.lower(), 'bg', low_memory=True)]
    if len(known) != 1:
        return ''
    return known[0].upper() if word.isupper() else known[0].capitalize() if word[0].isupper() else known[0]


def pronouns(text: str) -> Iterator[Slip]:
    """The places where ѝ is meant and another character stands, as far as that is certain."""
    text, seen = mask(text), set()
    for pattern in PRONOUN:
        for found in pattern.finditer(text):
            if found.start() not in seen and not LETTER.search(text[:found.start()]):
                seen.add(found.start())
                yield Slip(found.start(), found[0], 'Ѝ' if found[0][0] == 'И' else 'ѝ')
