"""Freshness under random histories, and the stamps that changes earn."""
from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peersite.content import load
from peersite.translation import moving, stamping
from peersite.translation.canonical import canonical, digest, facts_digest, words_digest
from peersite.translation.freshness import Status, states
from peersite.translation.stamps import change, dump, make

LANGUAGES = ('ro', 'bg', 'el', 'en')
IDS = ('hope', 'trust', 'calm')
CHAIN = {'bg': 'ro', 'en': 'ro', 'el': 'en'}      # Greek is made from English


def files(texts: dict, order=IDS) -> dict[str, bytes]:
    """A content root from `{(language, id, field): text}`."""
    made = {'docs/_facts/sources.yml': b'brochure: {source_language: ro, language: ro, type: brochure}\n',
            'docs/_facts/roles.yml': ''.join(f'{i}: {{sources: [brochure]}}\n' for i in IDS).encode()}
    for language in LANGUAGES:
        made[f'docs/{language}/sources.yml'] = b'brochure: {title: "A", note: "B"}\n'
        lines = [f'{i}:\n  name: "{texts[language, i, "name"]}"\n  description: "{texts[language, i, "description"]}"\n' for i in order]
        made[f'docs/{language}/roles.yml'] = ''.join(lines).encode()
    return made


def start() -> dict:
    """Words for every text."""
    return {(language, i, field): f'{language} {i} {field} has 10 words here' for language in LANGUAGES for i in IDS for field in ('name', 'description')}


def stamped(content: dict[str, bytes]) -> dict[str, bytes]:
    """The content with a stamp on every translation of a role."""
    library = load(content)[0]
    made = {language: [] for language in CHAIN}
    for record in library.kind('roles'):
        for language, origin in CHAIN.items():
            sources = {unit.path: unit for unit in record.units(origin)}
            made[language] += [make(sources[unit.path], unit) for unit in record.units(language)]
    return {**content, **{f'docs/{language}/_stamps/roles.yml.txt': dump(stamps) for language, stamps in made.items()}}


def statuses(content: dict[str, bytes]) -> dict[tuple[str, str], Status]:
    """The status of every text of a role."""
    return {(item.language, item.key): item.status for item in states(load(content)[0]) if item.record.kind.id == 'roles'}


def stamps_of(content: dict[str, bytes]) -> dict[str, bytes]:
    """Only the stamp files."""
    return {path: data for path, data in content.items() if '/_stamps/' in path}


EDITS = st.lists(st.tuples(st.sampled_from(LANGUAGES), st.sampled_from(IDS), st.sampled_from(('name', 'description')),
                           st.sampled_from(('a new word', 'other words altogether', '12 numbers'))), max_size=6)


@given(EDITS)
@settings(deadline=None, max_examples=60)
def test_whatever_was_changed_putting_it_back_makes_it_fresh(edits):
    texts = start()
    base = stamped(files(texts))
    for language, i, field, words in edits:
        texts[language, i, field] = words
    changed = {**files(texts), **stamps_of(base)}
    statuses(changed)
    assert statuses({**files(start()), **stamps_of(base)}) == statuses(base)
    assert set(statuses(base).values()) == {Status.SOURCE, Status.FRESH}


@given(st.sampled_from(LANGUAGES), st.sampled_from(IDS), st.sampled_from(('name', 'description')))
@settings(deadline=None, max_examples=30)
def test_an_edit_touches_only_its_descendants(language, i, field):
    texts = start()
    base = stamped(files(texts))
    texts[language, i, field] = 'quite different words'
    before, after = statuses(base), statuses({**files(texts), **stamps_of(base)})
    key = f'roles/{i}#{field}'
    expected = {'ro': {('bg', key): Status.STALE, ('en', key): Status.STALE, ('el', key): Status.WAITING},
                'en': {('el', key): Status.STALE}, 'bg': {}, 'el': {}}[language]
    assert {where: status for where, status in after.items() if status != before[where]} == expected


@given(st.permutations(IDS))
@settings(deadline=None, max_examples=20)
def test_the_order_of_entries_changes_nothing(order):
    base = stamped(files(start()))
    assert statuses({**files(start(), order), **stamps_of(base)}) == statuses(base)


@pytest.mark.parametrize('reformat', [
    lambda text: text.replace(' ', '  '), lambda text: f' {text} ', lambda text: text.replace(' ', '\u00a0'),
    lambda text: text.replace('has', 'ha\u0073'), lambda text: text.replace(' - ', ' – '),
])
def test_layout_alone_is_never_stale(reformat):
    texts = {key: f'„{value}” - so' for key, value in start().items()}
    base = stamped(files(texts))
    changed = {key: reformat(value).replace('„', '«').replace('”', '»') for key, value in texts.items()}
    assert set(statuses({**files(changed), **stamps_of(base)}).values()) == {Status.SOURCE, Status.FRESH}


def test_a_changed_number_is_told_from_changed_words():
    texts = start()
    library = load(stamped(files(texts)))[0]
    stamp = library.stamps['bg']['roles/hope#name']
    source = texts['ro', 'hope', 'name']
    assert not change(stamp, source)
    assert change(stamp, source.replace('10', '12')).facts and not change(stamp, source.replace('10', '12')).words
    assert change(stamp, source.replace('words', 'letters')).words


@given(st.text(max_size=80))
def test_canonical_form_is_reached_in_one_step(text):
    assert canonical(canonical(text)) == canonical(text)
    assert digest(text) == digest(canonical(text)) and words_digest(text) == words_digest(canonical(text))


def test_the_hashes_are_frozen_because_stamp_files_hold_them():
    text = '„Speranță” – 10 oameni'
    assert (digest(text), words_digest(text), facts_digest(text)) == ('h1:e5bd37c300c5', 'h1:3b8a80b9fec3', 'h1:4a44dc153642')
    assert digest('a  b') == digest('a\u00a0b\n') != digest('a c')
    assert words_digest('Call 112') == words_digest('Call 113') and facts_digest('Call 112') != facts_digest('Call 113')


def test_move_changes_no_status_and_carries_the_stamps_along():
    base = stamped(files(start()))
    library = load(base)[0]
    after = {**base, **moving.move(library, base, 'roles', 'hope', 'courage')}
    after = {path: data for path, data in after.items() if data is not None}
    moved = load(after)[0]
    assert set(moved.records['roles']) == {'courage', 'trust', 'calm'} and 'roles/hope' in moved.retired
    renamed = {(language, key.replace('roles/hope#', 'roles/courage#')): status for (language, key), status in statuses(base).items()}
    assert statuses(after) == renamed


@given(st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=20)
def test_the_order_in_which_stamp_files_are_merged_is_irrelevant(rng: random.Random):
    texts = start()
    mine = list(load(stamped(files(texts)))[0].stamps['bg'].values())
    texts['ro', 'hope', 'name'] = texts['bg', 'hope', 'name'] = 'all other words'
    theirs = list(load(stamped(files(texts)))[0].stamps['bg'].values())
    versions = [mine, theirs]
    rng.shuffle(versions)
    merged = dump(stamping.merged(versions, {(language, f'roles/{i}#{field}'): text for (language, i, field), text in texts.items()}))
    assert merged == dump(theirs)


@pytest.mark.parametrize('better, worse', [
    (dict(state='reviewed', by='AB', review='CD:h1:000000000000'), dict(state='translated', by='AB')), (dict(state='translated', by='AB'), dict()),
    (dict(by='AB'), dict()), (dict(), dict(facts='h1:ffffffffffff', state='translated', by='AB')), (dict(), dict(tgt='h1:ffffffffffff', state='reviewed', by='AB'))])
def test_of_two_stamps_the_one_is_kept_that_fits_and_that_more_people_stand_for(better, worse):
    library = load(stamped(files(start())))[0]
    stamp = library.stamps['el']['roles/hope#name']     # made from English: the Romanian text is not what it is compared with
    texts = {(unit.language, unit.key): unit.text for unit in library.units()}
    for versions in ([[replace(stamp, **better)], [replace(stamp, **worse)]], [[replace(stamp, **worse)], [replace(stamp, **better)]]):
        assert stamping.merged(versions, texts) == [replace(stamp, **better)]


def test_what_would_lead_round_in_a_circle_is_known_before():
    stamps = load(stamped(files(start())))[0].stamps     # Greek is made from English, English from Romanian
    assert [stamping.leads_back(stamps, 'roles/hope#name', *pair) for pair in (('en', 'el'), ('el', 'el'), ('bg', 'el'), ('en', 'ro'))] == [True, True, False, False]


def after(base: dict[str, bytes], texts: dict) -> dict[str, dict]:
    """The stamps that the change from `base` to `texts` has earned."""
    library = load({**files(texts), **stamps_of(base)})[0]
    return stamping.earned(library, load(base)[0])


def test_new_words_in_the_translation_earn_a_stamp_and_a_mended_slip_does_not():
    texts = start()
    base = stamped(files(texts))
    old = load(base)[0].stamps['bg']['roles/hope#name']
    texts['ro', 'hope', 'name'] = 'o propoziție cu totul nouă despre speranță'
    assert after(base, texts)['bg']['roles/hope#name'] == old
    texts['bg', 'hope', 'name'] = start()['bg', 'hope', 'name'].replace('words', 'wordz')
    slip = after(base, texts)['bg']['roles/hope#name']
    assert (slip.src, slip.facts) == (old.src, old.facts) and slip.tgt == digest(texts['bg', 'hope', 'name'])
    texts['bg', 'hope', 'name'] = start()['bg', 'hope', 'name'].replace('10', '12')
    assert after(base, texts)['bg']['roles/hope#name'].src == old.src
    texts['bg', 'hope', 'name'] = 'съвсем ново изречение за надеждата'
    assert after(base, texts)['bg']['roles/hope#name'].src == words_digest(texts['ro', 'hope', 'name'])


def test_a_translation_that_did_not_change_earns_no_first_stamp():
    content = files(start())
    library = load(content)[0]
    assert all('roles' not in key for stamps in stamping.earned(library, load(content)[0]).values() for key in stamps)
    new = stamping.earned(library, load({})[0])
    assert len([key for key in new['bg'] if key.startswith('roles/')]) == 6


def test_the_stamp_of_a_deleted_text_is_dropped():
    base = stamped(files(start()))
    content = {path: data for path, data in base.items() if path != 'docs/bg/roles.yml'}
    library = load(content)[0]
    assert 'docs/bg/_stamps/roles.yml.txt' in stamping.stamp_files(library, stamping.earned(library, load(base)[0]))
    assert stamping.stamp_files(library, stamping.earned(library, load(base)[0]))['docs/bg/_stamps/roles.yml.txt'] is None
