"""Finding a term of one or more words in a text, in whatever form its words stand there."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterable

from .lemmas import WORD, beginnings, fold, lemma, stem
from .mask import mask

SLACK = 3       # words that may stand between the words of a term: „grupuri de sprijin și suport reciproc"
NOTE = re.compile(r'\s*\([^()]*\)')
SEVERAL = re.compile(r'\s*[,/]\s*')


@dataclass(frozen=True, slots=True)
class Read:
    """The words of a text: as they are written, as stems, and where each begins."""
    written: tuple[str, ...]
    stems: tuple[str, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A term that a text uses: the key it was given, and its first and last character."""
    key: str
    start: int
    stop: int


@lru_cache(256)
def read(text: str, language: str) -> Read:
    """The words of a text in one language; addresses, ids of headings and other things that are not words are left out."""
    found = list(WORD.finditer(mask(text)))
    written = tuple([match[0] for match in found])
    return Read(written, tuple([stem(word, language) for word in written]), tuple([match.start() for match in found]))


@lru_cache(1 << 12)
def phrase(term: str, language: str) -> Read:
    """A term as its words, without what stands in brackets."""
    return read(NOTE.sub('', term), language)


def names(term: str, forms: Iterable[str]) -> list[str]:
    """What a glossary calls a thing: the term, or, where it names several ("a, b"), those of its parts that are forms too.

    A comma may also belong to the term („човек, преживял насилие"); only the forms can tell.
    """
    term = NOTE.sub('', term)
    parts = SEVERAL.split(term)
    return [term] if len(parts) == 1 else [form for form in forms if form in parts]


class Terms:
    """Many terms of one language, to find those that a text uses: all words of a term, side by side and in order.

    `used(text)` gives what a text uses, in order; where several begin at one word, the longest.
    Most texts use none of them, so the first letters of the longest words are looked for before anything else.

    `terms` are pairs of a key and a term; a key may have many. An empty key hides shorter terms that are part of a longer
    one: a „група за взаимопомощ" is no use of „взаимопомощ".
    """

    def __init__(self, terms: Iterable[tuple[str, str]], language: str):
        self.language = language
        self.first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        letters: set[str] = set()
        for key, term in terms:
            if stems := phrase(term, language).stems:
                self.first.setdefault(stems[0], []).append((stems, key))
                letters |= beginnings(max(stems, key=len), language)
        self.letters = tuple(sorted(letters))
        self.used = lru_cache(4096)(self._find)      # an original stands beside each of its translations in turn
        for found in self.first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def _find(self, text: str) -> tuple[Use, ...]:
        folded = fold(text)
        if self.language == 'pl':
            folded = folded.replace('ó', 'o')
        for letters in self.letters:
            if letters in folded:
                break
        else:
            return ()
        return tuple(self._used(text))

    def _used(self, text: str):
        seen, number = read(text, self.language), 0
        while number < len(seen.stems):
            length = 0
            for stems, key in self.first.get(seen.stems[number], ()):
                if len(stems) < length:
                    break
                last = number + len(stems) - 1
                if seen.stems[number:last + 1] == stems:
                    length = len(stems)
                    if key:
                        yield Use(key, seen.starts[number], seen.starts[last] + len(seen.written[last]))
            number += length or 1


def says(text: str, forms: Iterable[str], language: str) -> bool:
    """Whether a text says one of several forms of a term: all its words close together, in any order.

    Words that do not match by their stems are looked up in the dictionary, last of all: it takes long to read.
    """
    forms = list(forms)
    return any(_says(text, form, language, look_up) for look_up in (False, True) for form in forms)


def _says(text: str, form: str, language: str, look_up: bool) -> bool:
    wanted, seen = phrase(form, language), read(text, language)
    if not wanted.stems:
        return False     # an entry whose term is still empty
    places = []
    for number in range(len(wanted.stems)):
        found = _places(wanted, number, seen, language, look_up)
        if not found:
            return False
        places.append(found)
    reach = len(places) - 1 + SLACK
    return any(all(any(abs(place - anchor) <= reach for place in found) for found in places) for anchor in places[0])


def _places(wanted: Read, number: int, seen: Read, language: str, look_up: bool) -> list[int]:
    """Where the words of a text are forms of one word of a term."""
    sought = wanted.stems[number]
    if sought in seen.stems:
        return [place for place, stem in enumerate(seen.stems) if stem == sought]
    if not look_up:
        return []
    word = wanted.written[number]
    near = [place for place, other in enumerate(seen.written) if len(other) > 3 and fold(other[:2]) == fold(word[:2])]
    return [place for place in near if lemma(seen.written[place], language) == lemma(word, language)]
