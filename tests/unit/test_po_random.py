"""Any root, any texts: nothing changes by itself, edits change what they should and not a byte more, or a sentence says why not."""
from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, strategies as st

from peersite.translation.po.reader import read
from po_roots import LINE, PARAGRAPHS, brought, examples, exported, files, outside, said, section, worked_on

NAME = 'bg.from-ro.po'


@st.composite
def new_text(draw, key: str, old: str) -> str:
    """Another translation of a text."""
    if '#sections.' in key:
        id = key.partition('#sections.')[2]
        markers = re.findall(r'^\[\[[a-z-]+\]\]$', old, re.M)     # an import without them is refused
        text = '\n\n'.join([draw(section('' if id == 'intro' else id)), *markers])
    elif draw(st.booleans()):
        pieces = old.split(' ')     # one word is changed, as happens most often
        pieces[draw(st.integers(0, len(pieces) - 1))] = draw(st.sampled_from(['друго', 'две думи', 'ъ:']))
        text = ' '.join(pieces)
    else:
        text = draw(PARAGRAPHS if key.endswith('#description') and key.startswith('roles') else LINE)
    return text if text.strip() else 'нещо'


@st.composite
def edits(draw) -> tuple[dict[str, bytes], dict[str, str]]:
    """A root, and other translations of some of its texts."""
    root = draw(files())
    entries = read(NAME, exported(root, 'bg')[NAME])[0]
    chosen = draw(st.lists(st.sampled_from(entries), min_size=1, max_size=6, unique_by=lambda entry: entry.context))
    return root, {entry.context: draw(new_text(entry.context, entry.msgstr)) for entry in chosen}


@examples(40)
@given(files())
def test_export_and_import_without_edits_change_nothing(root):
    for name, po in exported(root).items():
        assert brought(root, name, po) == (root, [])
        assert brought(root, name, worked_on(po)) == (root, [])


@examples(100)
@given(edits())
def test_edits_change_just_their_texts_and_not_a_byte_outside_of_them(case):
    root, texts = case
    after, lines = brought(root, NAME, worked_on(exported(root, 'bg')[NAME], texts))
    assert lines == [], [root[f'docs/bg/{p}'] for p in ('roles.yml', 'index.md', 'comparison.yml')]
    assert said(after) == said(root) | {(key, 'bg'): text.strip('\n') for key, text in texts.items()}
    assert outside(after, set(texts), 'bg') == outside(root, set(texts), 'bg')
