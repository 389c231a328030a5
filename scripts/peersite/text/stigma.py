"""Words that put people down, and what to write instead, in Romanian, Bulgarian, Polish, Greek and English.

From the glossary's list "Stigmatising and unsafe expressions", which goes back to the media guides of Time to Change and the
Samaritans, to Wrażliwi na słowa and to Diaplasi. Level X: never right outside a quotation. Level W: hurts as a name for
people or in this context. The rules are in `stigma_<language>.py`.

A pattern is a regular expression over folded text (small letters, Greek without tonos) for whole words; `*` stands for the
rest of a word, a space for any space. Every rule has an example that it finds and one that it must leave alone.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Iterator

from .lemmas import LANGUAGES, fold
from .quotation import quoted

ENGLISH_NAMES = ('alcoholics anonymous', 'adult children of alcoholics', 'mad pride')


@dataclass(frozen=True, slots=True)
class Rule:
    """Words not to write: a pattern, how grave (X or W), what to write instead, a text it finds and one it leaves alone."""
    pattern: str
    level: str
    better: str
    finds: str
    spares: str


@dataclass(frozen=True, slots=True)
class Found:
    """A rule that a text breaks, and the first and last character of the words."""
    rule: Rule
    start: int
    stop: int


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language."""
    return import_module(f'.stigma_{language}', __package__).RULES if language in LANGUAGES else ()


@cache
def _compiled(language: str) -> tuple[re.Pattern, re.Pattern]:
    """All rules of a language as one expression, a group for each; and the names of fellowships, which are what they are."""
    module = import_module(f'.stigma_{language}', __package__)
    groups = '|'.join(f'(?P<r{number}>{_expression(rule.pattern)})' for number, rule in enumerate(rules(language)))
    names = '|'.join(_expression(name) for name in (*module.NAMES, *ENGLISH_NAMES))
    return re.compile(rf'(?<![\w-])(?:{groups})(?!\w)'), re.compile(rf'(?<!\w)(?:{names})(?!\w)')


@cache
def keys(language: str) -> tuple[str, ...]:
    """Letters of which every text that breaks a rule has some: to tell most texts apart without looking closely."""
    return tuple(fold(import_module(f'.stigma_{language}', __package__).KEYS).split()) if rules(language) else ()


def _expression(pattern: str) -> str:
    return fold(pattern).replace('*', r'\w*').replace(' ', r'\s+')


def stigmatising(text: str, language: str) -> Iterator[Found]:
    """The words of a text that a rule names, outside quotations and names. Places are those of the text in composed form."""
    folded = fold(text)
    for key in keys(language):
        if key in folded:
            break
    else:
        return
    expression, names = _compiled(language)
    spared = [found.span() for found in names.finditer(folded)]
    for found in expression.finditer(folded):
        start = found.start()
        if not quoted(folded, start) and not any(first <= start < last for first, last in spared):
            yield Found(rules(language)[int(found.lastgroup[1:])], start, found.end())
