"""Other shapes and other words that are just as right. A check has to stay silent."""
from __future__ import annotations

import re

from ..corpus import read_texts
from .base import Change, choose, each, letters, one, operator, prose, put, sentences

FAMILY = 'benign: texts'
QUOTED = r'[„“«]([^„“”«»\n]+)[“”»]'
OTHER_QUOTES = {'en': '‘’', 'ro': '«»', 'pl': '«»', 'el': '“”'}


@operator(FAMILY, languages='en ro pl el', benign=True)
def quotes_of_second_choice(rng, pair):
    left, right = OTHER_QUOTES[pair.language]
    return one(rng, pair.text, QUOTED, lambda m: left + m[1] + right if '’' not in m[1] else m[0])


@operator(FAMILY, benign=True)
def paragraph_split(rng, pair):
    found = sentences(pair.text)
    pairs = [(a, b) for a, b in zip(found, found[1:]) if pair.text[a.end():b.end()] == b[0] and b[0].startswith(' ')]
    a, b = choose(rng, pairs) or (None, None)
    return put(pair.text, a.end(), a.end() + 1, '\n\n') if a and pair.markdown and len(found) > 2 else None


@operator(FAMILY, benign=True)
def paragraphs_joined(rng, pair):
    gap = choose(rng, (m for m in each(r'(?<=[.!?])\n\n(?=[^\W\d_])', pair.text))) if pair.markdown and '```' not in pair.text else None
    return put(pair.text, gap.start(), gap.end(), ' ') if gap else None


@operator(FAMILY, benign=True)
def lines_wrapped(rng, pair):
    """A line break in the file where the page shows a space."""
    found = sentences(pair.text)
    match = choose(rng, found) if pair.markdown else None
    gaps = [m.start() for m in re.finditer(r'(?<=[^\W\d_]) (?=[^\W\d_])', pair.text) if match and match.start() < m.start() < match.end()]
    at = choose(rng, gaps)
    return put(pair.text, at, at + 1, '\n') if at else None


@operator(FAMILY, benign=True)
def list_marked_otherwise(rng, pair):
    text = re.sub(r'^(\s*)- (?=\S)', r'\1* ', pair.text, flags=re.MULTILINE)
    return Change(text, 0, len(text)) if pair.markdown else None


@operator(FAMILY, benign=True)
def emphasis_marked_otherwise(rng, pair):
    text = re.sub(r'(?<![\w*])\*\*([^*\n]+)\*\*(?![\w*])', r'__\1__', pair.text)
    return Change(text, 0, len(text)) if pair.markdown else None


@operator(FAMILY, benign=True)
def table_drawn_otherwise(rng, pair):
    text = re.sub(r'^\|(?: --- \|)+$', lambda m: m[0].replace(' --- ', '---'), pair.text, flags=re.MULTILINE)
    return Change(text, 0, len(text)) if pair.markdown else None


@operator(FAMILY, benign=True)
def fence_drawn_otherwise(rng, pair):
    return Change(pair.text.replace('```', '~~~'), 0, len(pair.text)) if pair.markdown else None


@operator(FAMILY, benign=True)
def record_moved(rng, pair):
    """The order of the records in a file says nothing."""
    return Change(pair.text, action='last') if pair.kind not in ('pages', 'interface', 'groups') else None


@operator(FAMILY, languages='el', benign=True)
def title_in_capitals(rng, pair):
    """Greek capitals carry no tonos."""
    if pair.path != ('name',) or not pair.record.startswith('bench-') or 'ΐ' in pair.text:
        return None
    text = pair.text.upper().translate(str.maketrans('ΆΈΉΊΌΎΏ', 'ΑΕΗΙΟΥΩ'))
    return Change(text, 0, len(text))


@operator(FAMILY, benign=True)
def comma_for_dash(rng, pair):
    match = choose(rng, prose(pair.text, r'(?<=[^\W\d]) – (?=[^\W\d])'))
    return put(pair.text, match.start(), match.end(), ': ') if match and letters(pair.text) > 20 and pair.text.count(':') == 0 else None


def alternative(category: str):
    """The other translations of a category."""
    def apply(rng, pair):
        text = read_texts('alternatives')[category].get(pair.record, {}).get(pair.language)
        return Change(text, 0, len(text)) if text and pair.path == ('description',) else None
    apply.__name__ = category.replace('-', '_') + '_'
    return apply


for name in ('enclitic', 'nici-un', 'names', 'acronyms', 'inflected-terms', 'other-wording'):
    operator(FAMILY, benign=True)(alternative(name))
