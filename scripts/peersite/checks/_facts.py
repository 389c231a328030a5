"""What the checks of facts share: the differences between a text and its translation, as findings."""
from __future__ import annotations

from typing import Callable, Iterable

from ..finding import Severity, error, warning
from ..model import Library, Unit
from ..text.fact_pairs import Difference, differences
from ..text.facts import more_than_words
from ._examples import role
from ._texts import kept, pairs

ADDRESSES = ('email', 'phone', 'placeholder', 'url')     # the facts that a wrong one of is an error
Compared = tuple[Unit, Unit, Difference]


def mismatches(library: Library, check: str, severity: Severity, kind: str, name: str,
               excused: Callable[[Library, Unit, Difference], bool] = lambda *_: False):
    """Findings for every fact of a kind that a text and its translation do not share; `name` is what a person calls it.

    `excused` says whether a translation may differ so all the same.
    """
    say = error if severity is Severity.ERROR else warning
    for source, target, difference in kept(library, 'addresses', _addresses) if kind in ADDRESSES else kept(library, 'differences', _all):
        if difference.kind == kind and not excused(library, target, difference):
            message, hint = sentence(difference, source, name)
            place = target.find(difference.extra.text) if difference.extra else target.location
            yield say(check, place, message, hint, target.key)


def _all(library: Library) -> list[Compared]:
    """The differences of all kinds, with the texts: ten checks share them."""
    return _compared(pairs(library))


def _addresses(library: Library) -> list[Compared]:
    """Those of texts that may hold an address. A build stops at nothing less, and need not look for dates in all the others."""
    return _compared((source, target) for source, target in pairs(library) if more_than_words(source.text) or more_than_words(target.text))


def _compared(some: Iterable[tuple[Unit, Unit]]) -> list[Compared]:
    return [(source, target, difference) for source, target in some
            for difference in differences(source.text, source.words.language, target.text, target.words.language)]


def sentence(difference: Difference, source: Unit, name: str) -> tuple[str, str]:
    """What differs, and what to do."""
    where = f'the original ({source.location})' if source.kind != 'interface' else 'the English string'
    if difference.missing and difference.extra:
        return f'The {name} "{difference.extra.text}" is "{difference.missing.text}" in {where}.', 'Put the right one here.'
    if difference.missing:
        return f'The {name} "{difference.missing.text}" of {where} is missing.', 'Add it, in the way this language writes it.'
    return f'The {name} "{difference.extra.text}" is not in {where}.', 'Take it out, or correct it.'


def pair(ro: str, bg: str = '', en: str = '') -> dict[str, str]:
    """A project whose description says this in Romanian, the original, and in Bulgarian and English."""
    files = role('ro', 'Speranță', ro)
    if bg:
        files |= role('bg', 'Надежда', bg)
    else:
        files['docs/bg/roles.yml'] = None
    if en:
        files |= role('en', 'Hope', en)
    else:
        files['docs/en/roles.yml'] = None
    return files


BG, EN = 'docs/bg/roles.yml:3', 'docs/en/roles.yml:3'     # where the descriptions stand
