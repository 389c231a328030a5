"""Alphabets: which one a letter belongs to, which letters of two alphabets look alike.

Names are those of ISO 15924 (`Latn`, `Grek`, `Cyrl`). The pairs of lookalikes are those of Unicode Technical Standard 39
that coincide in common fonts.
"""
from __future__ import annotations

import re
import unicodedata
from functools import cache

from babel.core import get_global

NAMES = {'LATIN': 'Latn', 'GREEK': 'Grek', 'CYRILLIC': 'Cyrl'}
LETTERS = {'Latn': 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ', 'Grek': 'Ͱ-ͽͿΆΈ-Ͽἀ-ῼ', 'Cyrl': 'Ѐ-҂Ҋ-ԯ'}
ANY = {script: re.compile(f'[{letters}]') for script, letters in LETTERS.items()}
NOT_LATIN = re.compile(r'[^\W\d_\u0000-\u024f\u0300-\u036f\u1e00-\u1eff]')

_CYRILLIC = dict(zip('АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁѡ', 'ABESIJKMHOPCTYXaesijopcyxhdw'))
_GREEK = dict(zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΌόονϳϲ', 'ABEZHIKMNOPTYXÓóovjc'))
_NEAR = dict(zip('кἀαικρυχΆάίύ', 'kaaikpuxÁáíú'))       # alike enough to be read over, not enough to be put right unseen
_TO_LATIN = {**_CYRILLIC, **_GREEK}
_FROM_LATIN = {'Cyrl': {latin: letter for letter, latin in _CYRILLIC.items()}, 'Grek': {latin: letter for letter, latin in _GREEK.items()}}
_NEARLY_LATIN = {**_TO_LATIN, **_NEAR}
_NEARLY_FROM = {'Cyrl': {**_FROM_LATIN['Cyrl'], 'k': 'к'},
                'Grek': {**_FROM_LATIN['Grek'], **{latin: letter for letter, latin in _NEAR.items() if letter not in 'кἀ'}}}


@cache
def script_of_language(language: str) -> str:
    """The alphabet a language is written in (`Latn`, `Grek`, `Cyrl`), or '' if it is another or not known."""
    script = get_global('likely_subtags').get(language, '__').split('_')[1]
    return script if script in LETTERS else ''


@cache
def script(letter: str) -> str:
    """The alphabet of a letter; '' for what is no letter or belongs to none; another name for letters in disguise.

    Such are the letters of mathematics (`𝐚`), of full width (`ａ`) and the micro sign among Greek letters.
    """
    if letter.isascii():
        return 'Latn' if letter.isalpha() else ''
    if not letter.isalpha() or letter in 'ªº':
        return ''
    first = unicodedata.name(letter, '').split(' ')[0]
    return '' if first == 'MODIFIER' else NAMES.get(first, first.title())


def scripts(word: str) -> set[str]:
    """The alphabets of the letters of a word."""
    return {script(letter) for letter in word} - {''}


def twin(word: str, target: str) -> str | None:
    """The word with every letter in the alphabet `target`, if each has one there that looks the same; else None."""
    return _turned(word, target, _TO_LATIN, _FROM_LATIN)


def near_twin(word: str, target: str) -> str | None:
    """As `twin`, also with letters that look nearly the same (`к` and `k`, `α` and `a`)."""
    return _turned(word, target, _NEARLY_LATIN, _NEARLY_FROM)


def _turned(word: str, target: str, to_latin: dict[str, str], from_latin: dict[str, dict[str, str]]) -> str | None:
    turned = []
    for letter in word:
        if script(letter) not in LETTERS:
            letter = unicodedata.normalize('NFKC', letter)      # a letter in disguise
        if script(letter) not in ('', target):
            latin = to_latin.get(letter, letter if script(letter) == 'Latn' else '')
            letter = latin if target == 'Latn' else from_latin[target].get(latin, '')
            if not letter:
                return None
        turned.append(letter)
    return ''.join(turned)
