"""Signs and letters that the language does not use, or not so."""
from __future__ import annotations

import unicodedata

from .base import WORD, Change, choose, every, letters, one, operator, prose, put, sentences

FAMILY = 'typography'
QUOTED = r'[„“«]([^„“”«»\n]+)[“”»]'
QUOTES = {'ro': '„”', 'bg': '„“', 'pl': '„”', 'el': '«»', 'en': '“”'}
FOREIGN_QUOTES = {'ro': '“”', 'bg': '„”', 'pl': '“”', 'el': '„“', 'en': '«»'}
POLISH = str.maketrans('ąćęłńóśźżĄĆĘŁŃÓŚŹŻ', 'acelnoszzACELNOSZZ')
ROMANIAN = str.maketrans('ăâîșțĂÂÎȘȚ', 'aaistAAIST')
OXIA = str.maketrans('άέήίόύώ', '\u1f71\u1f73\u1f75\u1f77\u1f79\u1f7b\u1f7d')
AMERICAN = [('organis', 'organiz'), ('colour', 'color'), ('centre', 'center'), ('neighbour', 'neighbor'), ('programme', 'program')]


@operator(FAMILY, 'quot* *quot*')
def quotes_straight(rng, pair):
    return one(rng, pair.text, QUOTED, lambda m: f'"{m[1]}"')


@operator(FAMILY, 'quot* *quot*')
def quotes_of_another_language(rng, pair):
    """Not those of a foreign name, which are another language's already."""
    left, right = FOREIGN_QUOTES[pair.language]
    first, last = QUOTES[pair.language]
    return one(rng, pair.text, rf'{first}([^„“”«»\n]+){last}', lambda m: left + m[1] + right)


@operator(FAMILY, 'quot* *quot* unclosed-markup', held_out=True)
def quotes_not_closed(rng, pair):
    match = choose(rng, prose(pair.text, QUOTED))
    return Change(pair.text[:match.end() - 1] + pair.text[match.end():], match.start(), match.end() - 1) if match else None


@operator(FAMILY, 'cedilla', languages='ro')
def cedillas(rng, pair):
    table = str.maketrans('șțȘȚ', 'şţŞŢ')
    return every(pair.text, '[șțȘȚ]', lambda m: m[0].translate(table))


def stripped(text: str, language: str) -> str:
    """Letters without the marks of the language."""
    if language == 'el':
        bare = ''.join(c for c in unicodedata.normalize('NFD', text) if c != '\u0301')
        return unicodedata.normalize('NFC', bare)
    return text.translate(ROMANIAN if language == 'ro' else POLISH)


def marks(pair) -> int:
    """How many letters carry a mark."""
    return sum(a != b for m in prose(pair.text, WORD) for a, b in zip(m[0], stripped(m[0], pair.language)))


@operator(FAMILY, 'missing-diacritics', languages='ro pl')
def diacritics_stripped(rng, pair):
    return every(pair.text, WORD, lambda m: stripped(m[0], pair.language)) if marks(pair) > 3 else None


@operator(FAMILY, 'missing-diacritics', languages='ro pl', held_out=True)
def diacritics_of_sentence_stripped(rng, pair):
    found = [m for m in sentences(pair.text) if sum(a != b for a, b in zip(m[0], stripped(m[0], pair.language))) > 3]
    match = choose(rng, found) if len(sentences(pair.text)) > 1 else None
    return put(pair.text, match.start(), match.end(), stripped(match[0], pair.language)) if match else None


@operator(FAMILY, 'i-a *', languages='ro')
def i_a_joined(rng, pair):
    """`i-a dat` written `ia dat`."""
    return one(rng, pair.text, r'\b([iI])-(a|au)\b(?= \w)', lambda m: m[1] + m[2])


@operator(FAMILY, 'niciun *', languages='ro')
def niciun_split(rng, pair):
    return one(rng, pair.text, r'\b([Nn]ici)(un|o)\b', lambda m: f'{m[1]} {m[2]}')


@operator(FAMILY, 'foreign-letters mixed-script wrong-language', languages='bg')
def russian_letter(rng, pair):
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 3 and any(c in 'ие' for c in m[0][1:])))
    if not word:
        return None
    at = rng.choice([i for i in range(word.start() + 1, word.end()) if pair.text[i] in 'ие'])
    return put(pair.text, at, at + 1, {'и': 'ы', 'е': 'э'}[pair.text[at]])


@operator(FAMILY, 'foreign-letters mixed-script wrong-language', languages='bg', held_out=True)
def ukrainian_or_serbian_letter(rng, pair):
    at = choose(rng, (m.start() for m in prose(pair.text, '(?<=[^\\W\\d])[ий](?=[^\\W\\d])')))
    return put(pair.text, at, at + 1, {'и': 'і', 'й': 'ј'}[pair.text[at]]) if at is not None else None


@operator(FAMILY, 'i-grave* *grave* pronoun*', languages='bg')
def grave_lost(rng, pair):
    """`ѝ` written `и`."""
    return one(rng, pair.text, r'\bѝ\b', lambda m: 'и')


@operator(FAMILY, 'i-grave* *grave* pronoun*', languages='bg', held_out=True)
def grave_as_short_i(rng, pair):
    """`ѝ` written `й`."""
    return one(rng, pair.text, r'\bѝ\b', lambda m: 'й')


@operator(FAMILY, 'oxia not-nfc', languages='el')
def oxias(rng, pair):
    return every(pair.text, '[άέήίόύώ]', lambda m: m[0].translate(OXIA))


@operator(FAMILY, '*question* oxia not-nfc', languages='el')
def question_mark_of_latin(rng, pair):
    return one(rng, pair.text, r'(?<=\w);', lambda m: '?') if pair.source.rstrip().count('?') or '?' in pair.source else None


@operator(FAMILY, '*question* oxia not-nfc', languages='el')
def greek_question_mark(rng, pair):
    """U+037E, which looks like the semicolon."""
    return one(rng, pair.text, r'(?<=\w);', lambda m: '\u037e')


@operator(FAMILY, 'final-sigma', languages='el')
def final_sigma(rng, pair):
    return one(rng, pair.text, r'(?<=\w\w)ς\b', lambda m: 'σ')


@operator(FAMILY, 'final-sigma', languages='el', held_out=True)
def sigma_in_mid_word(rng, pair):
    return one(rng, pair.text, r'(?<=\w)σ(?=\w)', lambda m: 'ς')


@operator(FAMILY, 'missing-tonos missing-diacritics', languages='el')
def tonos_of_word_lost(rng, pair):
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 5 and m[0].islower() and stripped(m[0], 'el') != m[0]))
    return put(pair.text, word.start(), word.end(), stripped(word[0], 'el')) if word else None


@operator(FAMILY, 'missing-tonos missing-diacritics', languages='el', held_out=True)
def every_tonos_lost(rng, pair):
    return every(pair.text, WORD, lambda m: stripped(m[0], 'el')) if marks(pair) > 3 and letters(pair.text) > 20 else None


@operator(FAMILY, 'variant* spelling* *english*', languages='en')
def american_spelling(rng, pair):
    old, new = AMERICAN[0]
    return one(rng, pair.text, rf'\b({old})', lambda m: new)


@operator(FAMILY, 'variant* spelling* *english*', languages='en', held_out=True)
def other_american_spelling(rng, pair):
    found = [(old, new) for old, new in AMERICAN[1:] if prose(pair.text, old)]
    pick = choose(rng, found)
    return one(rng, pair.text, pick[0], lambda m: pick[1]) if pick else None
