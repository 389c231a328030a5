"""A word mixes letters of two alphabets: Latin, Greek, Cyrillic.

The letters look alike and are not (Latin `a` in „надеждa“). Search does not find the word, a screen reader spells it,
and addresses written so lead elsewhere. It happens with a wrong keyboard layout or by copying.

Allowed are an acronym with an ending in the other alphabet (`PRът`, `НПОs`), units of measure (`μm`, `kΩ`) and words
joined by a hyphen.

**Fix**: type the word again with one keyboard layout. The finding names the letters and their code points.
"""
import re
import unicodedata

from ..finding import Severity, error
from ..model import Library
from ._examples import role

SEVERITY = Severity.ERROR
PASSES = [{}, role('bg', 'Обучение peer-to-peer'), role('bg', 'PRът и SMSът'), role('en', '5 μm and 3 kΩ'), role('bg', 'Group TROP и EX-IN')]
FAILS = [
    (role('bg', 'Надеждa'), 'docs/bg/roles.yml:2'),
    (role('ro', 'Sperаnță'), 'docs/ro/roles.yml:2'),
    (role('en', 'Hοpe'), 'docs/en/roles.yml:2'),
    (role('bg', 'Надежда', 'Показва, че животът пак мoже да е добър.'), 'docs/bg/roles.yml:3'),
]
ALPHABETS = [re.compile(f'[{letters}]') for letters in ('A-Za-zÀ-ɏ', 'Ͱ-Ͽἀ-῿µ', 'Ѐ-ԯ')]     # Latin, Greek, Cyrillic
WORD = re.compile(r'[^\W\d_]+(?:[\u0300-\u036f][^\W\d_]*)*')
ACRONYM = re.compile(r'^([A-Z]{2,}|[А-ЯЀ-Џ]{2,}|[Α-Ω]{2,})([^\W\d_]+)$')
UNIT = re.compile(r'^(?:[μµ][a-zA-Z]{1,3}|[kMGm]?Ω)$')


def check(library: Library):
    for unit in library.units():
        if sum(1 for alphabet in ALPHABETS if alphabet.search(unit.text)) < 2:
            continue
        for found in WORD.finditer(unit.text):
            word = found[0]
            scripts = {script(letter) for letter in word} - {''}
            if len(scripts) < 2 or UNIT.match(word) or acronym_with_ending(word):
                continue
            yield error('mixed-script', unit.find(word), f'"{word}" mixes alphabets: {spelled(word)}.',
                        'Type the word again with one keyboard layout.', unit.key)


def script(letter: str) -> str:
    """The alphabet of a letter: LATIN, GREEK, CYRILLIC, or '' for what has none."""
    if letter.isascii():
        return 'LATIN' if letter.isalpha() else ''
    name = unicodedata.name(letter, '').split(' ')[0]
    return name if name in ('LATIN', 'GREEK', 'CYRILLIC') else ''


def acronym_with_ending(word: str) -> bool:
    """Whether the word is capitals of one alphabet followed by small letters of another."""
    match = ACRONYM.match(word)
    return bool(match) and match[2].islower() and len({script(c) for c in match[1]}) == 1 and len({script(c) for c in match[2]} - {''}) == 1


def spelled(word: str) -> str:
    """The letters of the rarer alphabet, with their code points."""
    counts: dict[str, list[str]] = {}
    for letter in word:
        if name := script(letter):
            counts.setdefault(name, []).append(letter)
    rare = min(counts, key=lambda name: len(counts[name]))
    letters = ', '.join(f'{letter} (U+{ord(letter):04X})' for letter in dict.fromkeys(counts[rare]))
    return f'{rare.lower()} {letters}'
