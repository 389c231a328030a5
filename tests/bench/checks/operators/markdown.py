"""The structure of the text is not the source's, or is broken."""
from __future__ import annotations

import re

from .base import WORD, Change, choose, each, letters, operator, prose, put

FAMILY = 'markdown'
ROW = r'^\|.*\|$'
ITEM = r'^(?:- |\d+\. |   - ).*\n?'
INLINE = r'(?<!!)\[([^\]\n]+)\]\(([^)\n]+)\)'


@operator(FAMILY, 'unclosed-markup')
def emphasis_not_closed(rng, pair):
    match = choose(rng, each(r'\*\*[^*\n]+(\*\*)', pair.text)) if pair.markdown else None
    return Change(pair.text[:match.start(1)] + pair.text[match.end():], match.start(), match.end() - 2) if match else None


@operator(FAMILY, 'emphasis-mismatch unclosed-markup', held_out=True)
def emphasis_spaced(rng, pair):
    """`** word**` is no emphasis."""
    match = choose(rng, each(r'(?<!\*)\*\*([^*\n ][^*\n]*)\*\*', pair.text)) if pair.markdown else None
    return put(pair.text, match.start(), match.end(), f'** {match[1]}**') if match else None


@operator(FAMILY, 'broken-link url-mismatch link-mismatch')
def link_target_changed(rng, pair):
    match = choose(rng, (m for m in each(INLINE, pair.text) if '.md' in m[2]))
    if not match:
        return None
    at = match.start(2) + match[2].index('.md') - 1
    return put(pair.text, at, at + 1, 'x' if pair.text[at] != 'x' else 'y')


@operator(FAMILY, 'broken-link url-mismatch link-mismatch', held_out=True)
def link_unlinked(rng, pair):
    """The words stay, the link is gone."""
    match = choose(rng, each(INLINE, pair.text))
    return Change(pair.text[:match.start()] + match[1] + pair.text[match.end():]) if match else None


@operator(FAMILY, 'unclosed-markup broken-link url-mismatch link-mismatch')
def link_not_closed(rng, pair):
    match = choose(rng, each(INLINE, pair.text))
    return Change(pair.text[:match.end() - 1] + pair.text[match.end():], match.start(), match.end() - 1) if match else None


@operator(FAMILY, 'link-to-other-language broken-link url-mismatch')
def link_to_other_language(rng, pair):
    match = choose(rng, (m for m in each(INLINE, pair.text) if m[2].split('#')[0].endswith('.md')))
    up = '../' * (pair.record.count('/') + 1)
    path = match and match[2].split('#')[0].removeprefix('../')
    return put(pair.text, match.start(2), match.end(2), f'{up}{pair.source_language}/{path}') if match else None


@operator(FAMILY, 'heading-mismatch')
def heading_level_changed(rng, pair):
    match = choose(rng, each(r'^##(?= )', pair.text)) if pair.markdown else None
    return put(pair.text, match.start(), match.end(), '###') if match else None


@operator(FAMILY, 'anchor-mismatch extra-field missing-field')
def anchor_translated(rng, pair):
    match = choose(rng, each(r'\{#([a-z0-9-]+)\}', pair.text))
    return put(pair.text, match.start(1), match.end(1), 'id-' + match[1][::-1].strip('-')) if match else None


@operator(FAMILY, 'list-mismatch length-ratio')
def list_item_dropped(rng, pair):
    items = list(each(ITEM, pair.text))
    match = rng.choice(items) if len(items) > 1 else None
    return Change((pair.text[:match.start()] + pair.text[match.end():]).rstrip('\n')) if match else None


@operator(FAMILY, 'list-mismatch', held_out=True)
def list_flattened(rng, pair):
    """The items have become one paragraph."""
    items = list(each(r'^- (.*)$', pair.text))
    text = re.sub(r'^- ', '', pair.text, flags=re.MULTILINE)
    return Change(text, items[0].start(), items[-1].end() - 2 * len(items)) if len(items) > 1 else None


@operator(FAMILY, 'list-mismatch unclosed-markup')
def list_marker_broken(rng, pair):
    """`-word` is no list item."""
    match = choose(rng, each(r'^- (?=\S)', pair.text))
    return put(pair.text, match.start(), match.end(), '-') if match else None


@operator(FAMILY, 'table-mismatch')
def table_row_dropped(rng, pair):
    rows = list(each(ROW + r'\n?', pair.text))[2:]
    match = choose(rng, rows)
    return Change((pair.text[:match.start()] + pair.text[match.end():]).rstrip('\n')) if match else None


@operator(FAMILY, 'table-mismatch')
def table_column_dropped(rng, pair):
    rows = list(each(ROW, pair.text))
    text = re.sub(r'^(\|.*)\|[^|\n]*\|$', r'\1|', pair.text, flags=re.MULTILINE)
    return Change(text, rows[0].start(), len(text)) if rows else None


@operator(FAMILY, 'table-mismatch', held_out=True)
def table_cell_merged(rng, pair):
    """One bar of one row is gone, so the row has a cell less."""
    match = choose(rng, list(each(ROW, pair.text))[2:])
    bars = [m.start() + match.start() for m in re.finditer(r' \| ', match[0])] if match else []
    at = choose(rng, bars)
    return put(pair.text, at, at + 3, ' ') if bars else None


@operator(FAMILY, 'table-mismatch', held_out=True)
def table_cell_emptied(rng, pair):
    match = choose(rng, list(each(ROW, pair.text))[2:])
    cell = choose(rng, re.finditer(r'(?<=\| )[^|\n]+(?= \|)', match[0])) if match else None
    return Change(pair.text[:match.start() + cell.start()] + pair.text[match.start() + cell.end():]) if cell else None


@operator(FAMILY, 'code-mismatch')
def code_changed(rng, pair):
    match = choose(rng, each(r'(?<!`)`([^`\n]+)`(?!`)|(?<=```\n)([^`]+)(?=\n```)', pair.text))
    if not match:
        return None
    start, stop = match.span(1) if match[1] else match.span(2)
    at = choose(rng, (i for i in range(start, stop) if pair.text[i].isalpha()))
    return put(pair.text, at, at + 1, rng.choice([c for c in 'bdfgkp' if c != pair.text[at]])) if at is not None else None


@operator(FAMILY, 'code-mismatch', held_out=True)
def code_unmarked(rng, pair):
    match = choose(rng, each(r'(?<!`)`([^`\n]+)`(?!`)', pair.text))
    return Change(pair.text[:match.start()] + match[1] + pair.text[match.end():]) if match else None


@operator(FAMILY, 'unclosed-markup code-mismatch')
def fence_not_closed(rng, pair):
    marks = list(each(r'^```$\n?', pair.text))
    return Change(pair.text[:marks[1].start()] + pair.text[marks[1].end():], marks[0].start(), marks[1].start()) if len(marks) == 2 else None


@operator(FAMILY, 'image-without-alt')
def image_alt_emptied(rng, pair):
    match = choose(rng, each(r'!\[([^\]\n]+)\]', pair.text))
    return put(pair.text, match.start(), match.end(), '![]') if match else None


@operator(FAMILY, 'unsafe-html')
def script_inserted(rng, pair):
    if not pair.markdown or letters(pair.text) < 20:
        return None
    new = rng.choice(['<script>alert(1)</script>', '<img src="x" alt="x" onerror="alert(1)">', '<a href="javascript:alert(1)">x</a>'])
    return put(pair.text, len(pair.text), len(pair.text), '\n\n' + new)


@operator(FAMILY, 'unsafe-html', held_out=True)
def frame_inserted(rng, pair):
    new = rng.choice(['<iframe src="https://example.net/"></iframe>', '<form action="https://example.net/"><input name="q"></form>'])
    return put(pair.text, len(pair.text), len(pair.text), '\n\n' + new) if pair.markdown and letters(pair.text) > 20 else None


@operator(FAMILY, 'unclosed-markup unsafe-html')
def tag_not_closed(rng, pair):
    """A tag for bold, as from a word processor, that nothing closes."""
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 3)) if pair.markdown else None
    return put(pair.text, word.start(), word.end(), rng.choice(['<b>', '<strong>', '<i>']) + word[0]) if word else None


@operator(FAMILY, 'unknown-marker placeholder-mismatch marker-mismatch')
def marker_dropped(rng, pair):
    match = choose(rng, each(r'^\[\[[a-z-]+\]\]$', pair.text))
    return Change((pair.text[:match.start()] + pair.text[match.end():]).strip()) if match and letters(pair.text) > 10 else None


@operator(FAMILY, 'paragraph-mismatch length-ratio quote-mismatch', held_out=True)
def quotation_unmarked(rng, pair):
    """A block quotation has become a paragraph."""
    match = choose(rng, each(r'^> (?=\S)', pair.text))
    return Change(pair.text[:match.start()] + pair.text[match.end():]) if match else None
