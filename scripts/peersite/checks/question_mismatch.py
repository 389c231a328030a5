"""A heading, an item or a short text asks in the original and does not in the translation, or the other way round.

A question that became a statement says the opposite of what is meant: a myth that is asked about is then told as a fact.

Only sentences that stand alone are compared, and not if another translation has done the same: a heading may be put in another way.

**Fix**: end it as the original does: with "?", in Greek with ";".
"""
import re

from ..finding import Severity, warning
from ..model import Library
from ._example_pages import described, home
from ._examples import role
from ._texts import pairs, place

SEVERITY = Severity.WARNING
PASSES = [
    {**role('ro', 'Ce este speranța?'), **role('bg', 'Какво е надежда?'), **role('el', 'Τι είναι η ελπίδα;', 'Κείμενο.'), **role('en', '“What is hope?”')},
    {**role('ro', 'Ce este?'), **role('bg', 'Надежда'), **role('en', 'What it is')},
    described(ro='Se întreabă dacă e bine. Poate că da.', el='Αναρωτιέται αν είναι καλά; Ίσως ναι.', pl='Pyta. Czy to dobrze?'),
    {**role('ro', 'Speranță; curaj'), **role('el', 'Ελπίδα· θάρρος', 'Μία; Δύο.')},
]
FAILS = [
    ({**role('ro', 'Ce este speranța?'), **role('bg', 'Какво е надежда'), **role('en', 'What is hope?')}, 'docs/bg/roles.yml:2'),
    ({**role('ro', 'Viața poate fi bună.'), **role('el', 'Μπορεί η ζωή να είναι καλή;', 'Κείμενο.')}, 'docs/el/roles.yml:2'),
    (home(en='Text.\n\n## What is it? {#what}\n\nText.', pl='Tekst.\n\n## Co to jest {#what}\n\nTekst.'), 'docs/pl/index.md:8'),
    (home(en='Ask:\n\n- Who is it?\n- Where is it?', ro='Întrebați:\n\n- Cine este?\n- Unde este.'), 'docs/ro/index.md:9'),
]
BLOCKS = re.compile(r'\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t])')
TAIL = re.compile(r'[\s”“"»’)*_]*(?:\{#[^{}]*\})?[\s”“"»’)*_]*\Z')
INNER = re.compile(r'[.!?…;]\s')
ASKS = {'el': tuple('?;\u037e')}


def check(library: Library):
    for source, target in pairs(library):
        if not may_ask(source.text, source.words.language) and not may_ask(target.text, target.words.language) or source.kind == 'interface':
            continue
        theirs, ours = questions(source.text, source.words.language), questions(target.text, target.words.language)
        if theirs == ours or len(theirs) != len(ours):
            continue
        number = next(number for number, pair in enumerate(zip(theirs, ours)) if pair[0] != pair[1])
        if None in (theirs[number], ours[number]) or any(others == ours for others in translations(library, target)):
            continue
        start, block = list(blocks(target.text))[number]
        first = block.split('\n')[0]
        what = 'is a question, and none' if ours[number] else 'is no question, and one'
        yield warning('question-mismatch', place(target, start, first), f'"{first[:60]}" {what} in the original.',
                      f'End it as in {source.location}.', target.key)


def may_ask(text: str, language: str) -> bool:
    """Whether a text may hold a question; a quick look."""
    return any(mark in text for mark in ASKS.get(language, '?'))


def blocks(text: str):
    """The paragraphs, headings and items of a text, and where they begin."""
    start = 0
    for found in BLOCKS.finditer(text):
        yield start, text[start:found.start()]
        start = found.end()
    yield start, text[start:]


def questions(text: str, language: str) -> list[bool | None]:
    """Of each block whether it asks; None if it has several sentences."""
    bare = (TAIL.sub('', block) for _, block in blocks(text))
    return [None if INNER.search(block) else block.endswith(ASKS.get(language, '?')) for block in bare]


def translations(library: Library, target):
    """Of the other translations, which of their blocks ask."""
    record = library.records[target.kind][target.record]
    for language, words in record.words.items():
        if language not in (record.source_language, target.language) and isinstance(text := words.get(target.path), str):
            yield questions(text, language)
