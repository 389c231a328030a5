"""What the checks of terms share: the glossary of each language, ready to be looked for in texts."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterable, TypeVar

from ..model import Library, Record, Unit
from ..text.lemmas import WORD
from ..text.stigma import stigmatising
from ..text.terms import Terms, Use, names, says

GLOSSARY = 'glossary'
T = TypeVar('T')


@dataclass(frozen=True)
class Term:
    """A glossary entry in one language."""
    record: Record
    language: str
    term: str
    forms: tuple[str, ...]
    avoid: tuple[str, ...]
    confidence: str

    @property
    def names(self) -> list[str]:
        """What the glossary calls it."""
        return names(self.term, self.forms)

    def said_in(self, text: str) -> bool:
        """Whether a text says the term or one of its other forms."""
        return says(text, dict.fromkeys((*self.names, *self.forms)), self.language)


def terms(library: Library, language: str) -> dict[str, Term]:
    """The glossary of a language by record id; entries that lack a field or hold something else are left out."""
    return kept(library, f'terms {language}', lambda: {
        record.id: term for record in library.shared(GLOSSARY) if language in record.words and (term := _term(record, language))})


def _term(record: Record, language: str) -> Term | None:
    fields = record.words[language].fields
    term, forms, avoid = fields.get('term'), fields.get('forms', ()), fields.get('avoid', ())
    if not isinstance(term, str) or not all(isinstance(word, str) for words in (forms, avoid) for word in words):
        return None
    return Term(record, language, term, tuple(forms), tuple(avoid), fields.get('confidence', ''))


def uses(library: Library, unit: Unit) -> tuple[Use, ...]:
    """The glossary terms that a text uses, by record id: under the glossary's name, not under one of the other forms."""
    language = unit.words.language
    return kept(library, f'uses {language}', lambda: Terms(_looked_for(terms(library, language).values()), language)).used(unit.text)


def mentioned(library: Library, text: str, language: str) -> set[str]:
    """The ids of the terms that a text uses, under whatever name."""
    every = kept(library, f'mentioned {language}', lambda: Terms(
        [(term.record.id, name) for term in terms(library, language).values() for name in dict.fromkeys((*term.names, *term.forms))], language))
    return {use.key for use in every.used(text)}


def avoided(library: Library, unit: Unit) -> tuple[tuple[Use, Term, bool], ...]:
    """The words of a text that the glossary avoids: where, for which term, and whether it is a single word.

    What `stigmatising` reports is left to it.
    """
    language = unit.words.language
    found = kept(library, f'avoided {language}', lambda: Terms(_avoided(terms(library, language).values()), language)).used(unit.text)
    return tuple((use, terms(library, language)[use.key.split(' ', 1)[1]], use.key.startswith('one')) for use in found)


def _avoided(entries: Iterable[Term]):
    for entry in entries:
        for words in entry.avoid:
            if not any(stigmatising(words, entry.language)):
                yield f'{"one" if len(WORD.findall(words)) == 1 else "many"} {entry.record.id}', words


def _looked_for(entries: Iterable[Term]):
    for entry in entries:
        yield from ((entry.record.id, name) for name in entry.names)
        yield from (('', form) for form in entry.forms if form not in entry.names)


def kept(library: Library, name: str, make: Callable[[], T]) -> T:
    """What `make` gives for the glossary of this library, made once and kept with it."""
    shelf = vars(library.whole or library).setdefault('_terms', {})
    if name not in shelf:
        shelf[name] = make()
    return shelf[name]
