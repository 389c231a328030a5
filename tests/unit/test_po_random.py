"""Any root, any texts: nothing changes by itself, edits change what they should and not a byte more, or a sentence says why not."""
from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, strategies as st

from peersite.content import load
from peersite.translation.po.reader import read
from po_roots import LINE, PARAGRAPHS, brought, examples, exported, files, outside, said, section, wished, worked_on

NAME = 'bg.from-ro.po'
SENTENCE = r'bg\.from-ro\.po:\d+:\d+: error: po-[a-z-]+: (?s:.+)[.”] → (?s:.+)\.'


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


@examples(25)
@given(files())
def test_export_and_import_without_edits_change_nothing(root):
    for name, po in exported(root).items():
        assert brought(root, name, po) == (root, [])
        assert brought(root, name, worked_on(po)) == (root, [])


def styles(files: dict[str, bytes]) -> dict[str, str]:
    """How each Bulgarian value is written: its first character tells the quotes or the sort of block."""
    starts = {unit.key: unit.words.source[unit.words.spans[unit.path][0]] for unit in load(files)[0].units('bg') if unit.path[0] != 'sections'}
    return {key: start if start in '|>"\'' else 'plain' for key, start in starts.items()}


def test_edits_change_just_their_texts_and_not_a_byte_outside_of_them():
    count = Counter()

    @examples(60)
    @given(edits())
    def search(case):
        root, texts = case
        after, lines = brought(root, NAME, worked_on(exported(root, 'bg')[NAME], texts))
        count['edits'] += len(texts)
        if lines:     # a refusal is allowed if it is whole, says why, and is hardly ever seen
            assert after == root and all(re.fullmatch(SENTENCE, line) for line in lines)
            count['refused'] += len(texts)
            return
        assert said(after) == said(root) | wished(texts, 'bg')
        assert outside(after, set(texts), 'bg') == outside(root, set(texts), 'bg')
        before, now = styles(root), styles(after)
        count['other style'] += sum(before[key] != now[key] for key in texts if key in before)

    search()
    assert count['edits'] >= 100
    assert count['refused'] <= count['edits'] / 500
    assert count['other style'] <= count['edits'] / 10, count     # a plain text cannot begin with a quotation mark, a block cannot end in two spaces


@examples(15)
@given(edits(), st.randoms(use_true_random=False))
def test_the_order_of_the_entries_does_not_matter(case, chance):
    root, texts = case
    po = exported(root, 'bg')[NAME]
    shuffled = worked_on(po, texts, lambda entries: chance.sample(entries, len(entries)))
    assert brought(root, NAME, shuffled) == brought(root, NAME, worked_on(po, texts))


@st.composite
def additions(draw) -> tuple[dict[str, bytes], dict[str, str]]:
    """A root in which Bulgarian texts are missing, and translations of all of them."""
    root = draw(files(holes=True))
    missing = [entry for entry in read(NAME, exported(root, 'bg')[NAME])[0] if not entry.msgstr]
    return root, {entry.context: draw(new_text(entry.context, 'няма')) for entry in missing}


@examples(30)
@given(additions())
def test_missing_texts_are_added_and_every_byte_stays(case):
    root, texts = case
    after, lines = brought(root, NAME, worked_on(exported(root, 'bg')[NAME], texts))
    assert lines == []
    assert said(after) == said(root) | wished(texts, 'bg')
    for path, data in root.items():
        rest = iter(after[path])
        assert all(byte in rest for byte in data), path
