"""Slips in names, parts of texts that belong together, and the rules about words that put people down."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peersite.text.counterpart import counterpart
from peersite.text.lemmas import LANGUAGES
from peersite.text.names import names, one_off, swapped
from peersite.text.stigma import rules, stigmatising

RULES = [pytest.param(language, rule, id=f'{language} {rule.finds}') for language in LANGUAGES for rule in rules(language)]


@pytest.mark.parametrize('word', ['Eqiulibrium', 'Equilibruim', 'Eqiulibriumului'])
def test_two_letters_changed_places(word):
    assert swapped(word, 'Equilibrium')


@pytest.mark.parametrize('word, name', [('Equilibrium', 'Equilibrium'), ('Peter', 'Petre'), ('Dorosłe', 'Doors'), ('Estuary', 'Estuar'), ('Europa', 'Europe')])
def test_a_word_of_its_own(word, name):
    assert not swapped(word, name) and not one_off(word, name)


@pytest.mark.parametrize('word', ['Eqilibrium', 'Equuilibrium', 'Equalibrium'])
def test_one_letter_is_wrong(word):
    assert one_off(word, 'Equilibrium')


def test_an_accent_alone_is_no_slip():
    assert not one_off('Czlowiek', 'Człowiek')


def test_names_have_a_capital_or_another_alphabet():
    assert names('Fundacja eFkropka, dom i Otwórzcie', 'pl') == {'Fundacja', 'Fkropka', 'Otwórzcie'}
    assert names('Фондация Otwórzcie (peer worker) и Estuarът', 'bg') == {'Otwórzcie', 'worker', 'Estuar'}


def test_the_sentence_beside():
    assert counterpart('A one. A two.\n\nA three.', 'B one. B two.\n\nB three.', 9) == ('A two.\n\n', 'B two.\n\n')
    assert counterpart('A one. A two.\nA three.', 'B one, B two.\nB three.', 2) == ('A one. A two.\n', 'B one, B two.\n')
    assert counterpart('A', 'B\nC', 2) == ('A', 'B\nC')


@given(st.text(alphabet='ab. \n', max_size=30), st.text(alphabet='cd. \n', min_size=1, max_size=30), st.data())
def test_parts_come_from_their_texts(source, target, data):
    place = data.draw(st.integers(0, len(target) - 1))
    theirs, ours = counterpart(source, target, place)
    assert theirs in source and ours in target and target[place] in ours


@pytest.mark.parametrize('language, rule', RULES)
def test_rules_about_people(language, rule):
    assert rule in [found.rule for found in stigmatising(rule.finds, language)]
    assert rule not in [found.rule for found in stigmatising(rule.spares, language)]
