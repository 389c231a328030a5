"""Numbers in words: which are read, and when one counts as another."""
from __future__ import annotations

import pytest

from peersite.text.number_words import changed, number_words
from peersite.text.numerals import spelled

READ = [
    ('en', 'Twenty-four hours, the third day, and two of three hundred.', [24, 3, 2]),
    ('ro', 'Nouă luni, o pagină nouă, douăzeci și patru de ore, a treia parte, ȘASE', [9, 24, 3, 6]),
    ('ro', 'Ne place nouă. Vin trei mii.', []),
    ('bg', 'Петима души, дванайсетте стъпки, двадесет и пет, третата, тримата', [5, 12, 25, 3, 3]),
    ('pl', 'Dwoje dzieci, pięcioro ludzi, ośmiu mężczyzn, dwadzieścia trzy, szóstego', [2, 5, 8, 23, 6]),
    ('el', 'Τέσσερις, εφτά, οχτώ, ΤΡΙΑ, είκοσι πέντε, ο έβδομος, εκτός', [4, 7, 8, 3, 25, 7]),
    ('en', 'See [two rows](two.md){#three} and `four`.', [2]),
    ('xx', 'two', []),
]
SAME = [
    ('en', 'Five languages', 'ro', 'cele cinci limbi'), ('en', 'at six in the evening, for two weeks', 'bg', 'в осемнадесет часа, за четиринадесет дни'),
    ('pl', 'o szóstej', 'el', 'στις έξι'), ('en', 'three friends', 'pl', 'wielu przyjaciół'), ('en', 'both of the five', 'ro', 'două din cinci'),
    ('el', 'πέντε', 'en', 'version 5'), ('en', 'a quarter of the three', 'el', 'ένα τέταρτο από τα τρία'),
]
OTHER = [
    ('en', 'Five languages', 'ro', 'în șase limbi', 'șase', '5'), ('ro', 'cinci limbi', 'el', 'Τέσσερις γλώσσες', 'Τέσσερις', '5'),
    ('bg', 'осемте мита', 'pl', 'siedmioro', 'siedmioro', '8'), ('pl', 'trzy z pięciu', 'en', 'three of three', 'three', '5'),
    ('en', 'the third of 4.0', 'bg', 'четвъртият', 'четвъртият', '3'),
]


@pytest.mark.parametrize('language, text, values', READ)
def test_what_is_read(language, text, values):
    found = number_words(text, language)
    assert [int(fact.value) for fact in found] == values
    assert all(text[fact.start:fact.stop] == fact.text for fact in found)


@pytest.mark.parametrize('language, text, values', READ)
def test_whatever_is_read_is_also_a_possible_number(language, text, values):
    assert {str(value) for value in values} <= spelled(text, language)


@pytest.mark.parametrize('one, text, other, translation', SAME)
def test_no_other_number(one, text, other, translation):
    assert changed(text, one, translation, other) == [] == changed(translation, other, text, one)


@pytest.mark.parametrize('one, text, other, translation, word, value', OTHER)
def test_another_number(one, text, other, translation, word, value):
    [(missing, extra)] = changed(text, one, translation, other)
    assert (extra.text, missing.value) == (word, value)
