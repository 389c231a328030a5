"""Letters of another alphabet where they pass for one's own: inside a word, as a word of one letter, as a whole word."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Iterator

from .function_words import WORDS
from .mask import mask
from .scripts import ANY, LETTERS, NOT_LATIN, script, script_of_language, scripts, twin, near_twin

WORD = re.compile(r'[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*')
_ALL = ''.join(LETTERS.values())
_MIXED = re.compile('|'.join([rf'[{letters}][\u0300-\u036f]*[^\W\d_{letters}]' for letters in LETTERS.values()]
                             + [rf'[^\W\d_{_ALL}][\u0300-\u036f]*[{_ALL}]']))
_LATER = '\u1c80-\u1dff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffef\U00010000-\U0003ffff'     # ranges are searched four times as fast as [^\W…]
_FOREIGN = {'Latn': NOT_LATIN, 'Cyrl': re.compile(f'[A-Za-zªµºÀ-ÖØ-öø-ʯͰ-Ͽ԰-ჿḀ-῿{_LATER}]'), 'Grek': re.compile(f'[A-Za-zªµºÀ-ÖØ-öø-ʯЀ-ჿḀ-ỿ{_LATER}]')}
_ACRONYM = re.compile(r'^([A-Z]{2,}|[А-ЯЀ-Џ]{2,}|[Α-Ω]{2,})([^\W\d_]+)$')
_SYMBOL = re.compile(r'^(?:[μµ][a-zA-Z]{1,3}|[kMGmµμ]?Ω|[ΔΣδλπσφ][a-zA-Z]{1,2}|[A-Z]{2,}[αβγδκλ])$')
_ARTICLE = re.compile(r'^(?:[ъя]т|[аяи]|т[еоа]|ове(?:те)?|ски(?:те|я|ят)?|ист(?:и|ът|а)?|че(?:то|та)?)$')

# The words of one letter that have a twin in another alphabet.
SINGLES = {'bg': 'аеосу', 'el': 'ο', 'ro': 'aeo', 'pl': 'aoi', 'en': 'a'}
_CAPITALS = {'bg': 'АВЕОСУ', 'el': 'ΟΗ', 'ro': 'AEO', 'pl': 'AIO', 'en': 'AI'}
_LABEL = re.compile(r'(?i)(?:витамин\w*|хепатит\w*|груп\w+|клас\w*|тип\w*|план\w*|точк\w+|букв\w+|вариант\w*|категори\w+|вход\w*|блок\w*|'
                    r'ομάδα\w*|τύπο\w*|βιταμίν\w+|κατηγορί\w+|ηπατίτιδα\w*|γράμμα\w*|vitamin\w*|hepatit\w*|letter|liter[ae]\w*)\s$')
_LABELLED = re.compile(r'\s(?:клас|груп|тип|отбор|лига|вариант|план|ομάδα|τάξη|τύπος|και\b|и\b)')
_BEGINNING = re.compile(r'(?:^|[.!?:;…\n]|[-*•–—])[\s*_„“"«(]*$')


@dataclass(frozen=True, slots=True)
class Slip:
    """A word at a place of a text, the word it should be ('' if that is not certain), and whether it is certainly wrong."""
    start: int
    word: str
    right: str
    certain: bool = True


def suspicious(text: str, own: str) -> bool:
    """Whether a text has letters of another alphabet than its own; a quick look."""
    pattern = _FOREIGN.get(script_of_language(own))
    return pattern is not None and pattern.search(text) is not None


def mixed_words(text: str, own: str) -> Iterator[Slip]:
    """The words of a masked text that mix alphabets."""
    if not _MIXED.search(text):
        return
    home = script_of_language(own)
    for found in WORD.finditer(text):
        word = found[0]
        if len(scripts(word)) > 1 and not _SYMBOL.match(word) and not _with_ending(word, home):
            turned = {name: right for name in LETTERS if (right := twin(word, name))}
            mostly = home in turned and not word.isupper() and 2 * len(ANY[home].findall(word)) > len(word)
            yield Slip(found.start(), word, turned[home] if mostly else next(iter(turned.values())) if len(turned) == 1 else '')


def _with_ending(word: str, home: str) -> bool:
    """Whether a word is an acronym or a name in one alphabet with an ending of the language, in its own."""
    if match := _ACRONYM.match(word):
        return match[2].islower() and len(scripts(match[1])) == len(scripts(match[2])) == 1 and scripts(match[2]) == {home}
    tail = re.search(f'[{LETTERS["Cyrl"]}]+$', word) if home == 'Cyrl' else None
    name = word[:tail.start()] if tail else ''
    return len(name) > 2 and scripts(name) == {'Latn'} and near_twin(name, 'Cyrl') is None and bool(_ARTICLE.match(tail[0]))


def single_letters(text: str, own: str) -> Iterator[Slip]:
    """The words of one letter that are written in another alphabet, between words of the text's own."""
    pattern = _lone(own)
    if pattern is None:
        return
    home = ANY[script_of_language(own)]
    for found in pattern.finditer(text):
        letter, before, after = found[0], text[:found.start()], text[found.end():]
        following = re.match(r'\s[\s„“"«(*_]*([^\W\d_])', after)
        previous = re.search(r'([^\W\d_])[\s,;:–—()„“”"«»*_-]*$', before)
        if not following or not home.match(following[1]) or previous and not home.match(previous[1]) or _LABEL.search(before):
            continue
        if letter.islower() or _BEGINNING.search(before) and not _LABELLED.match(after):
            yield Slip(found.start(), letter, twin(letter, script_of_language(own)) or '', letter.islower())


@cache
def _lone(own: str) -> re.Pattern | None:
    """The letters of other alphabets that look like a word of one letter of the language, standing alone."""
    if own not in SINGLES:
        return None
    home, names = script_of_language(own), SINGLES[own] + _CAPITALS[own]
    letters = ''.join({other for name in names for alphabet in LETTERS if alphabet != home and (other := twin(name, alphabet))})
    return re.compile(rf"(?<![\w'’./&@-])[{letters}](?![\w'’.)/&@-])")


def joined_capitals(text: str) -> Iterator[Slip]:
    """Capitals joined by a hyphen to capitals of another alphabet for which they could pass: `ЕХ-IN` with a Cyrillic `ЕХ`."""
    for found in re.finditer(r'(?<![\w-])([^\W\d_]{2,})-([^\W\d_]{2,})(?![\w-])', text):
        one, two = found[1], found[2]
        if one.isupper() and two.isupper() and len(scripts(one)) == len(scripts(two)) == 1 and scripts(one) != scripts(two):
            for word, start, other in ((one, found.start(1), two), (two, found.start(2), one)):
                right = twin(word, *scripts(other))
                if right and not twin(other, *scripts(word)):
                    yield Slip(start, word, right)


def may_be_whole(text: str, own: str) -> bool:
    """Whether a text may have such a word as `whole_words` finds; a quick look."""
    home = script_of_language(own)
    return home in LETTERS and _candidates(home).search(text) is not None


def whole_words(text: str, own: str) -> Iterator[Slip]:
    """Words of two letters or more written wholly in another alphabet that look like a word of the language: Latin `ce` for `се`.

    Whether `right` is a word is for the caller to know (`is_word` answers for the small words).
    """
    home, text = script_of_language(own), mask(text)
    words = list(WORD.finditer(text))
    for number, found in enumerate(words):
        word = found[0]
        if len(word) < 2 or scripts(word) & {home} or len(scripts(word)) != 1:
            continue
        around = [near[0] for near in words[max(0, number - 1):number] + words[number + 1:number + 2]]
        if not around or any(home not in scripts(near) for near in around) or beside(text, found.start(), found.end()):
            continue
        if (right := near_twin(word, home)) and (not word.isupper() or home == 'Latn' or all(len(near) > 1 and near.isupper() for near in around)):
            yield Slip(found.start(), word, right)


@cache
def _candidates(home: str) -> re.Pattern:
    """Words of letters of another alphabet that have a twin in this one."""
    letters = ''.join(letter for code in range(0x41, 0x530) if script(letter := chr(code)) not in ('', home) and near_twin(letter, home))
    return re.compile(rf'[{letters}](?<!\w.)[{letters}]++\b')


def beside(text: str, start: int, stop: int) -> bool:
    """Whether a word stands alone in brackets or quotation marks, is a part of a longer name, or belongs to a number."""
    return text[max(0, start - 1):start] in tuple('(„“«"‘-/.@&') or text[stop:stop + 1] in tuple('-/@&') or text[start - 1:start].isdigit()


def is_word(word: str, own: str) -> bool:
    """Whether a word in small letters is one of the small words of a language."""
    return word in WORDS.get(own, ())


def disguised(text: str, own: str, original: str) -> Iterator[Slip]:
    """Words of a text in its own alphabet that look like a word of the original and are read otherwise: `НОРЕ` for `HOPE`, `сору` for `copy`.

    Letters that both look and sound alike say nothing: `ΕΚΚΑ` is how Greek writes `EKKA`.
    """
    pattern = _ALIKE.get(script_of_language(own))
    for found in pattern.finditer(' ' + text) if pattern else ():
        word = found[1]
        if any(letter in _READ_OTHERWISE for letter in word) and (right := twin(word, 'Latn')) and re.search(rf'(?<!\w){right}(?!\w)', original):
            yield Slip(found.start(1) - 1, word, right)


_ALIKE = {name: re.compile(rf'[\s„“«"(*]([{letters}]{{3,}}+)(?![\w-])')
          for name, letters in {'Cyrl': 'АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'Grek': 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον'}.items()}
_READ_OTHERWISE = frozenset('ВНРСУХрсухΒΗΡΥΧν')


def spelled(word: str) -> str:
    """The letters of a word in the rarer alphabet, with their code points: `cyrillic а (U+0430)`."""
    names = {'Latn': 'latin', 'Grek': 'greek', 'Cyrl': 'cyrillic'}
    counts: dict[str, list[str]] = {}
    for letter in word:
        if name := script(letter):
            counts.setdefault(names.get(name, name.lower()), []).append(letter)
    rare = min(counts, key=lambda name: len(counts[name]))
    return f'{rare} ' + ', '.join(f'{letter} (U+{ord(letter):04X})' for letter in dict.fromkeys(counts[rare]))
