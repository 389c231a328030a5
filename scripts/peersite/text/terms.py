"""Finding a term of one or more words in a text, in whatever form its words stand there."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterable, Iterator

from .lemmas import fold, lemma, stem, words

SLACK = 3       # words that may stand between the words of a term: „grupuri de sprijin și suport reciproc"
NOTE = re.compile(r'\s*\([^()]*\)')


@dataclass(frozen=True)
class Text:
    """The words of a text: as they are written, folded, as stems, and where each begins."""
    written: tuple[str, ...]
    folded: tuple[str, ...]
    stems: tuple[str, ...]
    starts: tuple[int, ...]


@lru_cache(512)
def read(text: str, language: str) -> Text:
    """The words of a text in one language."""
    found = [(match[0], match.start()) for match in words(text)]
    folded = tuple(fold(word) for word, _ in found)
    return Text(tuple(word for word, _ in found), folded, tuple(stem(word, language) for word in folded), tuple(start for _, start in found))


@lru_cache(1 << 12)
def phrase(term: str, language: str) -> Text:
    """A term as its words, without what stands in brackets."""
    return read(NOTE.sub('', term), language)


class Terms:
    """The forms of many terms of one language, to find those that a text uses.

    `forms` are pairs of a key and a form; a key may have many forms.
    """

    def __init__(self, forms: Iterable[tuple[str, str]], language: str):
        self.language = language
        self.first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for key, form in forms:
            if stems := phrase(form, language).stems:
                self.first.setdefault(stems[0], []).append((key, stems))

    def used(self, text: str) -> Iterator[tuple[str, int, int]]:
        """The keys of the terms whose words stand side by side in a text, each with its first and last character."""
        seen = read(text, self.language)
        for number, first in enumerate(seen.stems):
            for key, stems in self.first.get(first, ()):
                last = number + len(stems) - 1
                if seen.stems[number:last + 1] == stems:
                    yield key, seen.starts[number], seen.starts[last] + len(seen.written[last])


def says(text: str, form: str, language: str) -> bool:
    """Whether a text says a term: all its words close together, in any order and any form.

    A word that does not match by its stem is looked up in the dictionary.
    """
    wanted, seen = phrase(form, language), read(text, language)
    places = []
    for number in range(len(wanted.stems)):
        found = _places(wanted, number, seen, language)
        if not found:
            return False
        places.append(found)
    reach = len(places) - 1 + SLACK
    return any(all(any(abs(place - anchor) <= reach for place in found) for found in places) for anchor in places[0])


def _places(wanted: Text, number: int, seen: Text, language: str) -> list[int]:
    """Where the words of a text are forms of one word of a term."""
    sought = wanted.stems[number]
    if places := [place for place, stem in enumerate(seen.stems) if stem == sought]:
        return places
    start = wanted.folded[number][:2]
    near = [place for place, word in enumerate(seen.folded) if word.startswith(start) and len(word) > 3]
    if not near:
        return []
    base = lemma(wanted.written[number], language)
    return [place for place in near if lemma(seen.written[place], language) == base]
