"""Dates, numbers and lists as each language writes them (CLDR, through Babel), and its own alphabetical order."""
from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache, lru_cache
from typing import Callable, Iterable

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

ALPHABETS = {     # letters that count as letters of their own; all others sort as their base letter
    'ro': 'aăâbcdefghiîjklmnopqrsștțuvwxyz',
    'pl': 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż',
    'bg': 'абвгдежзийклмнопрстуфхцчшщъьюя',
    'uk': 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
}
SCRIPTS = ('A-Za-zÀ-ɏ', 'Ͱ-Ͽἀ-῿', 'Ѐ-ԯ')     # Latin, Greek, Cyrillic: the order in which CLDR puts them …
NATIVE = {'el': 1, 'bg': 2, 'uk': 2}          # … after the language's own


@cache
def locale(language: str) -> Locale:
    """The CLDR locale of a language. Our English is British, in dates too."""
    return Locale.parse('en_GB' if language == 'en' else language)


def language_name(code: str, language: str | None = None) -> str:
    """The name of a language in another one, or in itself and with a capital as in a list of languages."""
    if language is None:
        name = Locale.parse(code).get_language_name(code)
        return name[0].upper() + name[1:]
    return locale(language).languages.get(code, code)


@cache
def country(code: str, language: str) -> str:
    """The name of a country."""
    return locale(language).territories.get(code, code)


@lru_cache(maxsize=4096)
def partial_date(value: str, language: str) -> str:
    """"2011", "2011-11" or "2011-11-27" in words, as precise as it is given."""
    parts = [int(part) for part in value.split('-')]
    if len(parts) == 1:
        return value
    if len(parts) == 2:
        return format_skeleton('yMMMM', date(*parts, 1), locale=locale(language))
    return format_date(date(*parts), 'long', locale=locale(language))


def number(value: float, language: str) -> str:
    """A number with the language's own separators."""
    return format_decimal(value, locale=locale(language))


def percent(share: float, language: str) -> str:
    """A share of 0 to 1 as whole per cent; never 100 % while something is missing."""
    return format_percent(int(share * 100 + 1e-9) / 100, locale=locale(language))


def joined(items: Iterable[str], language: str) -> str:
    """A list in running text: "a, b and c"."""
    return _joined(tuple(items), language)


@lru_cache(maxsize=4096)
def _joined(items: tuple[str, ...], language: str) -> str:
    return format_list(list(items), locale=locale(language))


@cache
def collation_key(language: str) -> Callable[[str], tuple]:
    """A sort key for the language's alphabet: base letters first, then accents, then capitals.

    A simplification of the CLDR root collation with the language's tailored letters; the tests compare it with ICU. The weights of a
    letter are worked out once: a large directory compares millions of them.
    """
    native = NATIVE.get(language, 0)
    ranks = [re.compile(f'[{SCRIPTS[number]}]') for number in sorted(range(len(SCRIPTS)), key=lambda n: (n != native, n))]
    alphabet = {letter: (ord(base), 1 + extra) for letter, base, extra in _tailored(ALPHABETS.get(language, ''))}

    @lru_cache(maxsize=4096)
    def weights(letter: str) -> tuple[tuple[int, int, int], str] | None:
        if letter in alphabet:
            return (0, *alphabet[letter]), ''     # tailored letters are always the language's own
        base, *marks = unicodedata.normalize('NFD', letter)
        rank = next((rank for rank, script in enumerate(ranks) if script.match(base)), 0)
        return ((rank, ord(base), 0), ''.join(marks)) if base.isalnum() else None

    def key(text: str) -> tuple:
        known = [found for letter in unicodedata.normalize('NFC', text).casefold() if (found := weights(letter))]
        return [primary for primary, _ in known], [secondary for _, secondary in known], text.swapcase()

    return key


def _tailored(alphabet: str):
    """The letters of an alphabet that need a place of their own, each after the plain letter before it."""
    base, extra = '', 0
    for letter in alphabet:
        plain = len(unicodedata.normalize('NFD', letter)) == 1 and letter not in 'łґєії'
        if plain:
            base, extra = letter, 0
        else:
            extra += 1
            yield letter, base, extra


def sort_by(items: Iterable, language: str, name: Callable) -> list:
    """Items sorted by a text of theirs, in the language's alphabet."""
    key = collation_key(language)
    return sorted(items, key=lambda item: key(name(item)))
