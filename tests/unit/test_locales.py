"""Dates, numbers, lists and alphabets as each language has them."""
from __future__ import annotations

import unicodedata
from math import floor

import pytest
from hypothesis import given, strategies as st

from peersite.pages.locales import collation_key, joined, language_name, locale, number, partial_date, percent, sort_by

LANGUAGES = ('ro', 'bg', 'pl', 'el', 'en')


@pytest.mark.parametrize('language, month, day', [
    ('ro', 'noiembrie 2011', '7 noiembrie 2011'), ('bg', 'ноември 2011 г.', '7 ноември 2011 г.'), ('pl', 'listopad 2011', '7 listopada 2011'),
    ('el', 'Νοέμβριος 2011', '7 Νοεμβρίου 2011'), ('en', 'November 2011', '7 November 2011')])
def test_a_date_is_written_as_precisely_as_it_is_known(language, month, day):
    assert [partial_date(value, language).replace('\u00a0', ' ').replace('\u202f', ' ') for value in ('2011', '2011-11', '2011-11-07')] == ['2011', month, day]


@pytest.mark.parametrize('language, two, three', [
    ('ro', 'a și b', 'a, b și c'), ('bg', 'a и b', 'a, b и c'), ('pl', 'a i b', 'a, b i c'), ('el', 'a και b', 'a, b και c'), ('en', 'a and b', 'a, b and c')])
def test_a_list_ends_with_the_word_for_and(language, two, three):
    assert [joined(items, language) for items in ([], ['a'], ['a', 'b'], iter('abc'))] == ['', 'a', two, three]


@pytest.mark.parametrize('language, thousands, decimal', [('ro', '.', ','), ('bg', ' ', ','), ('pl', ' ', ','), ('el', '.', ','), ('en', ',', '.')])
def test_a_number_has_the_separators_of_its_language(language, thousands, decimal):
    assert number(1234567.5, language).replace('\u00a0', ' ').replace('\u202f', ' ') == f'1{thousands}234{thousands}567{decimal}5'


@given(st.sampled_from(LANGUAGES), st.integers(1, 20_000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_a_share_is_rounded_down_and_is_100_per_cent_only_when_nothing_is_missing(language, counts):
    done, total = counts
    shown = int(''.join(letter for letter in percent(done / total, language) if letter.isdigit()))
    assert shown == floor(100 * done / total) == 100 * done // total
    assert (shown == 100) is (done == total)


@pytest.mark.parametrize('language, shown', [('ro', '29 %'), ('bg', '29%'), ('pl', '29%'), ('el', '29%'), ('en', '29%')])
def test_per_cent_are_written_as_the_language_does(language, shown):
    assert percent(0.29, language).replace('\u00a0', ' ') == shown


def test_a_language_has_its_own_name_and_one_in_each_other_language():
    assert [language_name(code) for code in (*LANGUAGES, 'uk')] == ['Română', 'Български', 'Polski', 'Ελληνικά', 'English', 'Українська']
    assert [language_name('bg', code) for code in LANGUAGES] == ['bulgară', 'български', 'bułgarski', 'Βουλγαρικά', 'Bulgarian']
    assert language_name('qqq', 'en') == 'qqq'


def test_countries_are_named_in_each_language():
    assert [locale(code).territories['RO'] for code in LANGUAGES] == ['România', 'Румъния', 'Rumunia', 'Ρουμανία', 'Romania']


@pytest.mark.parametrize('language, ordered', [
    ('ro', 'a ă â b i î j s ș t ț u'), ('ro', 'an ana ăn ânlocui în sac șal tac țac'), ('ro', 'mar mară măr mâr mere'), ('ro', 'Ana ăla bă'),
    ('pl', 'a ą b c ć d e ę l ł m n ń o ó s ś z ź ż'), ('pl', 'lampa lody łaska łódź mama'), ('pl', 'sok sól stok świat'), ('pl', 'zebra źle żal'),
    ('bg', 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ю я'), ('bg', 'аз иван йод шал щит ъгъл юг яма'), ('bg', 'Равни равнина роля'),
    ('el', 'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω'), ('el', 'άλλος αλφα ήχος ομάδα όμοιος ύλη ψυχή ώρα'), ('el', 'ιός ισα ίσοι ίσως'),
    ('en', 'cafe café cafes'), ('en', 'co-op coop coops'), ('en', 'peer Peer peers'), ('en', 'resume résumé resumes'),
    ('uk', 'а г ґ д е є ж з и і ї й к')])
def test_words_are_in_the_order_of_the_alphabet(language, ordered):
    words = ordered.split()
    for shuffled in (words[::-1], sorted(words), words[1::2] + words[::2]):
        assert sorted(shuffled, key=collation_key(language)) == words


def test_the_tonos_does_not_count_unless_nothing_else_differs():
    key = collation_key('el')
    assert key('ωρα')[0] == key('ώρα')[0] == key('ΏΡΑ')[0]
    assert sorted(['ώρα', 'ωρα'], key=key) == ['ωρα', 'ώρα']


def test_the_final_sigma_is_a_sigma():
    assert collation_key('el')('λόγος')[0] == collation_key('el')('ΛΌΓΟΣ')[0]


def test_the_same_letters_are_no_letters_of_their_own_elsewhere():
    assert sorted(['să', 'sb', 'ša'], key=collation_key('en')) == ['să', 'ša', 'sb']


@pytest.mark.parametrize('language, own, other', [('bg', 'ябълка', 'apple'), ('el', 'ώρα', 'apple'), ('ro', 'zebră', 'ябълка'), ('en', 'zebra', 'άλφα')])
def test_words_in_the_own_script_come_first(language, own, other):
    assert sorted([other, own], key=collation_key(language)) == [own, other]


@given(st.sampled_from(LANGUAGES), st.lists(st.text(max_size=8), max_size=6))
def test_any_texts_can_be_sorted_and_composed_or_not_is_the_same(language, texts):
    key = collation_key(language)
    assert sorted(sorted(texts, key=key), key=key) == sorted(texts, key=key)
    for text in texts:
        assert key(unicodedata.normalize('NFD', text))[:2] == key(unicodedata.normalize('NFC', text))[:2]


def test_things_are_sorted_by_a_text_of_theirs():
    assert sort_by([('ț', 1), ('t', 2), ('u', 3)], 'ro', lambda item: item[0]) == [('t', 2), ('ț', 1), ('u', 3)]
