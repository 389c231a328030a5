"""Something is not there, or not translated."""
from __future__ import annotations

from dataclasses import replace

from .base import WORD, Change, choose, letters, operator, prose, put, sentences

FAMILY = 'completeness'
WHOLE = ('missing-translation', 'missing-field', 'empty-text')
LOREM = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.'


@operator(FAMILY, 'missing-field missing-translation')
def field_dropped(rng, pair):
    return Change('', action='drop') if pair.kind != 'interface' else None


@operator(FAMILY, 'missing-translation')
def record_dropped(rng, pair):
    return Change('', action='drop-record') if pair.kind != 'interface' and pair.siblings else None


@operator(FAMILY, 'orphan-translation')
def record_nobody_knows(rng, pair):
    return Change(pair.text, action='orphan') if pair.kind not in ('interface', 'groups') else None


@operator(FAMILY, 'extra-field anchor-mismatch', held_out=True)
def field_nobody_knows(rng, pair):
    """A section of a page that the source does not have."""
    return Change(f'## {pair.text.split()[0].strip("#*")} {{#more-{rng.randrange(100)}}}\n\n{pair.text}', action='extra') \
        if pair.path[0] == 'sections' and not pair.text.startswith('#') else None


@operator(FAMILY, 'empty-text missing-translation missing-field')
def emptied(rng, pair):
    return Change('') if pair.path[0] != 'sections' and pair.kind != 'interface' else None


@operator(FAMILY, 'placeholder-text')
def todo_left(rng, pair):
    return Change('TODO', 0, 4) if pair.path[0] != 'sections' else None


@operator(FAMILY, 'placeholder-text leftover-source', held_out=True)
def note_to_oneself(rng, pair):
    note = rng.choice(['TODO: check', '(TBD)', 'XXX', 'FIXME'])
    return put(pair.text, len(pair.text), len(pair.text), ' ' + note) if letters(pair.text) > 20 and pair.markdown else None


@operator(FAMILY, 'placeholder-text wrong-language', held_out=True)
def lorem_ipsum(rng, pair):
    return Change(LOREM, 0, len(LOREM)) if pair.path[0] != 'sections' and letters(pair.source) > 30 else None


def different(pair, text):
    """Whether this text really is another language's: enough words, and not ours."""
    ours = {m[0].casefold() for m in prose(pair.text, WORD)}
    theirs = {m[0].casefold() for m in prose(text, WORD) if len(m[0]) > 2}
    return len(theirs) >= 4 and len(theirs - ours) > len(theirs) * 2 / 3


@operator(FAMILY, 'same-as-source wrong-language leftover-source')
def source_copied(rng, pair):
    return Change(pair.source, 0, len(pair.source)) if different(pair, pair.source) else None


@operator(FAMILY, 'same-as-source wrong-language leftover-source', held_out=True)
def source_nearly_copied(rng, pair):
    """The source with one word in capitals and another end."""
    if not different(pair, pair.source):
        return None
    word = choose(rng, (m for m in prose(pair.source, WORD) if len(m[0]) > 3))
    text = put(pair.source, word.start(), word.end(), word[0].upper()).text.rstrip('.') + ' …'
    return Change(text, 0, len(text))


@operator(FAMILY, 'same-as-other-language wrong-language')
def other_language_copied(rng, pair):
    code = choose(rng, sorted(set(pair.others) - {pair.language, pair.source_language}))
    return Change(pair.others[code], 0, len(pair.others[code])) if code and different(pair, pair.others[code]) else None


@operator(FAMILY, 'swapped-texts length-ratio', held_out=True)
def fields_swapped(rng, pair):
    """Two texts of a record in each other's place."""
    if pair.path[0] == 'sections' or letters(pair.text) < 10:
        return None
    sibling = choose(rng, ((path, text) for path, text in pair.siblings if len(path) == len(pair.path) and path[0] != 'sections'
                           and letters(text) > 10 and text != pair.text and '\n' not in text))
    return Change(sibling[1], 0, len(sibling[1]), 'swap', pair.text, sibling[0]) if sibling and '\n' not in pair.text else None


@operator(FAMILY, 'length-ratio truncated')
def half_dropped(rng, pair):
    """The second half of the sentences is gone."""
    found = sentences(pair.text)
    if len(found) < 4 or '|' in pair.text or '```' in pair.text:
        return None
    cut = found[len(found) // 2].start()
    return replace(put(pair.text, cut, len(pair.text), ''), text=pair.text[:cut].rstrip())


@operator(FAMILY, 'length-ratio truncated')
def sentence_dropped(rng, pair):
    """The longest sentence of two or three is gone."""
    found = sentences(pair.text)
    if not 2 <= len(found) <= 3:
        return None
    longest = max(found, key=lambda m: len(m[0]))
    before, after = pair.text[:longest.start()], pair.text[longest.end():]
    return Change((before + (after.lstrip(' ') if before.endswith('\n') else after)).strip())


@operator(FAMILY, 'truncated length-ratio', held_out=True)
def cut_in_mid_word(rng, pair):
    """Everything after the middle of a word is gone, as from a field that was too short."""
    words = [m for m in prose(pair.text, WORD) if len(m[0]) > 4]
    words = [m for m in words if 0.3 < m.start() / len(pair.text) < 0.8]
    if len(words) < 2 or '\n' in pair.text or letters(pair.text) < 40:
        return None
    word = rng.choice(words)
    return Change(pair.text[:word.start() + len(word[0]) // 2])
