"""Doublings, endings, lengths and likeness of texts: what holds for all words of the lists, and what a fix leaves behind."""
from __future__ import annotations

import pytest

from peersite.checks import doubled_word
from peersite.checks._examples import project, role
from peersite.content import load
from peersite.text.doublings import ALLOWED, DOUBTFUL, HOSTLESS, doublings, may_double, repeated
from peersite.text.endings import CALLING, ended, losses, suspicious
from peersite.text.function_words import WORDS
from peersite.text.lengths import FEWEST, LETTERS, Size, offset, verdict, width
from peersite.text.likeness import keys
from peersite.text.phrases import one_phrase

LANGUAGES = sorted(LETTERS)


@pytest.mark.parametrize('language', LANGUAGES)
def test_every_small_word_is_found_when_it_is_doubled_unless_it_may_be(language):
    for word in WORDS[language]:
        if "'" in word or '-' in word:
            continue
        text = f'Xyz {word} {word} xyz.'
        found = list(doublings(text, language)) if may_double(text) else []
        assert bool(found) != (word in ALLOWED[language]), word
        assert not found or (found[0].old, found[0].certain) == (f'{word} {word}', word not in DOUBTFUL)


@pytest.mark.parametrize('language', sorted(HOSTLESS))
def test_a_pronoun_may_be_doubled_behind_a_noun_and_not_behind_a_small_word(language):
    pronoun = {'bg': 'им', 'el': 'τους'}[language]
    for word in HOSTLESS[language]:
        assert list(doublings(f'Xyz {word} {pronoun} {pronoun} xyz.', language)), word
    assert not list(doublings(f'Xyz {pronoun} {pronoun} xyz.', language))


def test_a_fix_takes_one_of_the_two_away_and_leaves_nothing_to_be_found():
    files = project(role('en', 'Hope and and life', 'Shows that the the life of of all can be good.'))
    fixes = sorted((finding.fix for finding in doubled_word.check(load(files)[0]) if finding.fix), key=lambda edit: -edit.start)
    text = files['docs/en/roles.yml'].decode()
    for edit in fixes:
        text = text[:edit.start] + edit.text + text[edit.stop:]
    assert len(fixes) == 3 and 'Hope and life' in text and 'that the life of all' in text
    assert list(doubled_word.check(load({**files, 'docs/en/roles.yml': text.encode()})[0])) == []


def test_a_sentence_said_twice_is_named_and_a_short_one_may_be_a_refrain():
    assert repeated('One two three four. Five.\n\nOne two three four.') == (27, 'One two three four')
    assert repeated('Come in. Come in. Come in.') == repeated('One sentence only') == (0, '')


@pytest.mark.parametrize('text', ['Da.', '„Da.”', '„Da”.', '(Da.)', '**Da.**', 'Ναι;', 'Ja…', '*«Ναι.»*'])
def test_a_text_ends_with_a_mark_inside_or_outside_quotation_marks_and_emphasis(text):
    assert ended(text) and not ended(text.rstrip(' .;…)”»*'))


@pytest.mark.parametrize('language', LANGUAGES)
def test_a_text_that_ends_with_a_word_that_calls_for_another_has_lost_something(language):
    for word in CALLING[language]:
        target = f'Xyz {word}'
        assert suspicious('Un nume întreg', target, language)
        assert [loss.words for loss in losses('Un nume întreg', 'ro', target, language)] == [word]
        assert not list(losses('Un nume și', 'ro', target, language))


def test_a_length_alone_proves_nothing_and_the_other_translations_are_the_measure():
    source = 'One sentence of some length, and then some more. ' * 4
    for sign in (-1, 1):
        far = sign * 0.45
        assert verdict(source, Size(far, 4, 1), [Size(0, 4, 1)] * 3) == 0
        assert sign * verdict(source, Size(far, 4 + sign, 1), [Size(0, 4, 1)] * 3) > 0
        assert verdict(source, Size(far, 4 + sign, 1), [Size(far, 4, 1)] * 3) == 0
        assert sign * verdict(source, Size(sign * 0.6, 4, 1), [Size(0, 4, 1)] * 3) > 0
        assert verdict(source, Size(sign * 0.6, 4, 1), [Size(0, 4, 1)] * 2 + [Size(sign * 0.3, 4, 1)]) == 0
        assert sign * verdict(source, Size(sign * 0.9, 4, 1), [Size(0, 4, 1)] * 3) > 0
        assert verdict(source, Size(sign * 0.9, 4, 1), []) == 0


def test_the_band_narrows_with_the_length_and_a_way_there_and_back_is_even():
    assert width('x' * FEWEST) > width('x' * 400) > width('x' * 4000) > 0
    for one in LANGUAGES:
        for other in LANGUAGES:
            assert offset('x' * 50, one, 'x' * 70, other) == pytest.approx(-offset('x' * 70, other, 'x' * 50, one))
    assert offset('text', 'en', 'текст', 'uk') == 0


def test_borrowed_words_meet_whatever_the_alphabet():
    texts = {'en': 'The therapy', 'ro': 'Terapia', 'bg': 'Терапията', 'el': 'Η θεραπεία', 'pl': 'Terapia'}
    assert len({key for language, text in texts.items() for key in keys(text, language)}) == 1
    assert keys('18 ч. в НПО, EX-IN', 'bg') >= {'18'}


@pytest.mark.parametrize('one, other, language, same', [
    ('Grupuri de sprijin', 'Grupul de sprijin', 'ro', True), ('Група за подкрепа', 'Подкрепяща група', 'bg', True),
    ('Peer support', 'The peer support', 'en', True),
    ('Ομάδες στήριξης', 'ομάδα στήριξης', 'el', True), ('Grupa wsparcia', 'Grupy wsparcia', 'pl', True), ('Grupa wsparcia', 'Grupa pomocy', 'pl', False)])
def test_endings_and_articles_make_no_other_phrase(one, other, language, same):
    assert one_phrase(one, other, language) is same is one_phrase(other, one, language)
