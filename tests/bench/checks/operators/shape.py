"""The text has letters, spaces or lengths that nobody meant."""
from __future__ import annotations

import unicodedata

from .base import WORD, Change, choose, letters, operator, prose, put, sentences

FAMILY = 'shape'


def inside(rng, pair, size: int = 5):
    """A place between two letters of a long word."""
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) >= size))
    return rng.randrange(word.start() + 2, word.end() - 1) if word else None


def in_table(text: str, place: int) -> bool:
    """Whether a place is in a row of a table, where spaces only draw the table."""
    return text.startswith('|', text.rfind('\n', 0, place) + 1)


@operator(FAMILY, 'doubled-word')
def word_doubled(rng, pair):
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 1 and pair.text[m.end():m.end() + 1] == ' ' and m[0].islower()))
    return put(pair.text, word.start(), word.end(), f'{word[0]} {word[0]}') if word else None


@operator(FAMILY, 'doubled-word', held_out=True)
def word_doubled_over_line(rng, pair):
    """The end of one line is the beginning of the next."""
    running = [m.span() for m in sentences(pair.text)] if pair.markdown else []
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 2 and pair.text[m.end():m.end() + 1] == ' ' and m[0].islower()
                        and any(start <= m.start() < stop for start, stop in running)))
    return put(pair.text, word.start(), word.end(), f'{word[0]}\n{word[0]}') if word else None


@operator(FAMILY, 'spacing')
def space_doubled(rng, pair):
    gap = choose(rng, (m for m in prose(pair.text, r'(?<=[^\W\d]) (?=[^\W\d])') if not in_table(pair.text, m.start())))
    return put(pair.text, gap.start(), gap.end(), '  ') if gap else None


@operator(FAMILY, 'spacing')
def space_before_mark(rng, pair):
    mark = choose(rng, prose(pair.text, r'(?<=[^\W\d])[,.](?=\s|$)'))
    return put(pair.text, mark.start(), mark.start(), ' ') if mark else None


@operator(FAMILY, 'spacing', held_out=True)
def space_after_mark_lost(rng, pair):
    gap = choose(rng, prose(pair.text, r'(?<=[^\W\d][,.]) (?=[^\W\d])'))
    return Change(pair.text[:gap.start()] + pair.text[gap.end():], gap.start() - 1, gap.start() + 1) if gap else None


@operator(FAMILY, 'spacing', held_out=True)
def space_at_end(rng, pair):
    return put(pair.text, len(pair.text), len(pair.text), ' ') if pair.path[0] != 'sections' else None


@operator(FAMILY, 'zero-width')
def zero_width_space(rng, pair):
    at = inside(rng, pair)
    return put(pair.text, at, at, rng.choice('\u200b\u200c\u200d\u2060')) if at else None


@operator(FAMILY, 'zero-width bidi-control', held_out=True)
def direction_mark_or_soft_hyphen(rng, pair):
    at = inside(rng, pair)
    return put(pair.text, at, at, rng.choice('\u00ad\u200e\u202a\ufeff')) if at else None


@operator(FAMILY, 'not-nfc', languages='bg el pl ro')
def letters_decomposed(rng, pair):
    text = unicodedata.normalize('NFD', pair.text)
    first = next((i for i, (a, b) in enumerate(zip(text, pair.text)) if a != b), -1)
    return Change(text, first, max(i for i, c in enumerate(text) if unicodedata.combining(c)) + 1) if first >= 0 else None


@operator(FAMILY, 'not-nfc', languages='bg el pl ro', held_out=True)
def letter_decomposed(rng, pair):
    match = choose(rng, (m for m in prose(pair.text, r'[^\x00-\x7f]') if unicodedata.normalize('NFD', m[0]) != m[0]))
    return put(pair.text, match.start(), match.end(), unicodedata.normalize('NFD', match[0])) if match else None


@operator(FAMILY, 'replacement-character')
def letter_replaced(rng, pair):
    at = inside(rng, pair)
    return put(pair.text, at, at + 1, '\ufffd') if at else None


@operator(FAMILY, 'replacement-character wrong-language mixed-script foreign-letters', languages='bg el pl ro', held_out=True)
def wrongly_decoded(rng, pair):
    """UTF-8 read as Latin-1: `ă` becomes two letters."""
    word = choose(rng, (m for m in prose(pair.text, WORD) if any(ord(c) > 127 for c in m[0]) and len(m[0]) > 2))
    if not word:
        return None
    text = word[0].encode().decode('latin-1')
    return put(pair.text, word.start(), word.end(), text) if not any(0x80 <= ord(c) < 0xa0 for c in text) else \
        put(pair.text, word.start(), word.end(), word[0].encode().decode('cp1252', 'replace'))


@operator(FAMILY, 'replacement-character', languages='bg el pl ro', held_out=True)
def question_marks(rng, pair):
    """A converter that did not know the letters wrote `?` for each."""
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 3 and any(ord(c) > 127 for c in m[0])))
    return put(pair.text, word.start(), word.end(), ''.join('?' if ord(c) > 127 else c for c in word[0])) if word else None


@operator(FAMILY, 'length-ratio doubled-word inconsistent-translation')
def text_doubled(rng, pair):
    """The whole text stands there twice."""
    if letters(pair.text) < 25 or pair.path[0] == 'sections':
        return None
    return put(pair.text, len(pair.text), len(pair.text), ('\n\n' if pair.markdown else ' ') + pair.text)


@operator(FAMILY, 'length-ratio doubled-word', held_out=True)
def sentence_doubled(rng, pair):
    found = sentences(pair.text)
    match = choose(rng, found)
    return put(pair.text, match.end(), match.end(), ' ' + match[0].strip()) if match else None


@operator(FAMILY, 'length-ratio')
def remark_added(rng, pair):
    """A paragraph that the source does not have: the text of another field, three times as long."""
    other = choose(rng, (text for _, text in pair.siblings if '\n' not in text and letters(text) > 15))
    if not other or pair.path[0] == 'sections' or letters(pair.text) > 90:
        return None
    return put(pair.text, len(pair.text), len(pair.text), f' ({other}; {pair.text.rstrip(".")}; {other})')
