"""A whole word is typed in letters of another alphabet and looks right all the same.

A Bulgarian „се“ of Latin letters, a Greek «Το» of Latin ones, an English “copy” of Cyrillic ones: nobody sees it, but search does not find the
word, a screen reader spells it and a spelling checker passes over it. Words that mix two alphabets are reported by mixed-script.

A word is reported if it is a small word of the language or stands elsewhere in its texts, or if in its own letters it reads as a word of the
original that this language would write in other letters (НОРЕ for HOPE). Acronyms that are spelled alike in both alphabets (ΕΚΚΑ), names
and what stands in brackets or quotation marks are left alone.

**Fix**: type the word again with the keyboard layout of its language.
"""
import re

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.lemmas import in_dictionary
from ..text.lookalikes import Slip, disguised, is_word, may_be_whole, spelled, whole_words
from ..text.scripts import script_of_language
from ._examples import role
from ._language import place, texts_in
from ._texts import pairs, source_of, units

SEVERITY = Severity.WARNING
PASSES = [
    {},
    role('bg', 'Надежда', 'Ако имате Mac, id или план C, вижте „ce“ и (ha) тук. Хор и роса, ухо и оса.'),
    {**role('el', 'Ελπίδα', 'Σε Mac, με IPv4 και popup, ή «To» ως λέξη. Η ΕΚΚΑ και το ΚΕΘΕΑ.'), **role('ro', 'Speranță', 'EKKA și KETHEA în Grecia.')},
    role('en', 'Hope', 'The Bulgarian words „се“ and (се), the word оса, and САЩ. ΑΠΘ is in Greece.'),
    role('ro', 'Speranță', 'Ce are un om: оса „се“ и „ре“, НАТО.'),
    role('pl', 'Nadzieja', 'Słowo: „по“ i (не), a także НАТО.'),
    {**role('bg', 'Надежда', 'НАТО, САЩ и ЕС. Един хор пее.'), **role('ro', 'Speranță', 'NATO și SUA. Un cor, xop.')},
]
FAILS = [
    (role('bg', 'Надежда', 'Показва, че животът ce променя.'), 'docs/bg/roles.yml:3'),
    ({**role('ro', 'Speranță', 'Apăsați copy și așteptați.'), **role('bg', 'Надежда', 'Натиснете сору и чакайте.')}, 'docs/bg/roles.yml:3'),
    ({**role('ro', 'Speranță', 'Grupul HOPE ajută.'), **role('bg', 'Надежда', 'Групата НОРЕ помага.')}, 'docs/bg/roles.yml:3'),
    (role('el', 'Ελπίδα', 'To άτομο ελπίζει.'), 'docs/el/roles.yml:3'),
    (role('el', 'ΑΚΟΥΜΕ TO ΑΤΟΜΟ', 'Κείμενο.'), 'docs/el/roles.yml:2'),
    (role('en', 'Hope', 'Copy the text, and then сору it again.'), 'docs/en/roles.yml:3'),
    (role('ro', 'Speranță', 'Arată că viața ре termen lung e bună.'), 'docs/ro/roles.yml:3'),
    (role('pl', 'Nadzieja', 'Wszystko to jest ро coś.'), 'docs/pl/roles.yml:3'),
]


def check(library: Library):
    used: dict[tuple[str, str], bool] = {}      # whether a word in small letters stands in the texts of a language
    for unit in units(library):
        own = unit.words.language
        for slip in whole_words(unit.text, own) if may_be_whole(unit.text, own) else ():
            small, source = is_word(slip.right.lower(), own), source_of(library, unit)
            if (small or in_use(library, slip.right.lower(), own, used)) and (source == unit.text or not stands(slip.word, source)):
                yield finding(unit, slip, unit.replace(slip.start, slip.word, slip.right) if small else None)
    for source, target in pairs(library):
        own = target.words.language
        for slip in disguised(target.text, own, source.text) if script_of_language(own) != 'Latn' else ():
            if not in_dictionary(slip.word.lower(), own):
                yield finding(target, slip)


def stands(word: str, text: str) -> bool:
    """Whether a text has a word as it is."""
    return word in text and re.search(rf'(?<!\w){word}(?!\w)', text) is not None


def in_use(library: Library, word: str, language: str, known: dict[tuple[str, str], bool]) -> bool:
    """Whether other texts of a language use a word, in small letters or with a capital."""
    if (word, language) not in known:
        known[word, language] = any(stands(form, unit.text) for unit in texts_in(library, language) for form in (word, word.capitalize()))
    return known[word, language]


def finding(unit: Unit, slip: Slip, fix=None):
    """The finding about one word."""
    return warning('confusable-word', place(unit, slip.start, slip.word), f'"{slip.word}" is typed in another alphabet: {spelled(slip.word)}.',
                   f'Write "{slip.right}" with one keyboard layout.', unit.key, fix)
