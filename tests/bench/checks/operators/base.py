"""What an operator is, and how to find things in a text that is right."""
from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Callable, Iterator

from ..corpus import LANGUAGES, Pair

REGISTRY: dict[str, 'Operator'] = {}

PROTECTED = re.compile(r'''
    ```.*?``` | `[^`\n]*` | \[\[[^\]\n]*\]\] | \{\#[^}\n]*\} | \{\w+\} | %\(\w+\)s | </?[a-z][^>\n]*> | \]\([^)\n]*\)
  | https?://[^\s<>)"]+ | [\w.]+@[\w.]+\w''', re.VERBOSE | re.DOTALL)
WORD = re.compile(r'[^\W\d_]+')
SENTENCE = re.compile(r'[^.!?;\n]+[.!?;](?=\s|$)')
LATIN = {'en', 'ro', 'pl'}


@dataclass(frozen=True)
class Change:
    """A text after an operator. `start` and `stop` are the changed place in the new text; -1 where something is gone.

    An action other than `replace` concerns the record: `drop` takes the text out, `drop-record` the whole record,
    `orphan` adds a record nobody knows, `swap` puts `other` into the sibling at `path`, `last` moves the record to the end.
    """
    text: str
    start: int = -1
    stop: int = -1
    action: str = 'replace'
    other: str = ''
    path: tuple[str, ...] = ()


@dataclass(frozen=True)
class Operator:
    """One way to break a translation, or (`benign`) to change it so that it stays right.

    `expects` are the checks of the design's catalogue that name the fault. A `held_out` operator is never looked at while
    checks are tuned.
    """
    name: str
    family: str
    apply: Callable[[Random, Pair], Change | None]
    languages: tuple[str, ...] = LANGUAGES
    expects: tuple[str, ...] = ()
    held_out: bool = False
    benign: bool = False

    def __call__(self, rng: Random, pair: Pair) -> Change | None:
        """The changed text, or None if the operator does not apply or changed nothing."""
        if pair.language not in self.languages:
            return None
        change = self.apply(rng, pair)
        if change is None or (change.action == 'replace' and change.text == pair.text):
            return None
        return change


def operator(family: str, expects: str = '', languages: str = '', held_out: bool = False, benign: bool = False):
    """Register a function as an operator named like the function."""
    def register(function):
        name = function.__name__.strip('_').replace('_', '-')
        assert name not in REGISTRY, name
        REGISTRY[name] = Operator(name, family, function, tuple(languages.split()) or LANGUAGES, tuple(expects.split()), held_out, benign)
        return function
    return register


def put(text: str, start: int, stop: int, new: str) -> Change:
    """The characters `start` to `stop` replaced; the place of the new ones."""
    return Change(text[:start] + new + text[stop:], start if new else -1, start + len(new) if new else -1)


def protected(text: str) -> list[tuple[int, int]]:
    """The places that are no prose: code, markers, ids, placeholders, tags, addresses."""
    return [match.span() for match in PROTECTED.finditer(text)]


def prose(text: str, pattern: str | re.Pattern) -> list[re.Match]:
    """The matches that stand in prose."""
    closed = protected(text)
    return [m for m in re.finditer(pattern, text) if not any(m.start() < stop and start < m.end() for start, stop in closed)]


def choose(rng: Random, items):
    """One of the items, or None if there are none."""
    items = list(items)
    return rng.choice(items) if items else None


def one(rng: Random, text: str, pattern: str | re.Pattern, new: Callable[[re.Match], str]) -> Change | None:
    """One match in prose replaced; None if there is none."""
    match = choose(rng, prose(text, pattern))
    return put(text, match.start(), match.end(), new(match)) if match else None


def every(text: str, pattern: str | re.Pattern, new: Callable[[re.Match], str]) -> Change | None:
    """Every match in prose replaced; the place reaches from the first to the last."""
    parts, end, first, last = [], 0, -1, -1
    for match in prose(text, pattern):
        parts += [text[end:match.start()], new(match)]
        end = match.end()
        if match[0] != parts[-1]:
            size = sum(map(len, parts))
            first, last = (size - len(parts[-1]) if first < 0 else first), size
    return Change(''.join(parts) + text[end:], first, last) if first >= 0 else None


def sentences(text: str) -> list[re.Match]:
    """Whole sentences of running text: no headings, lists, tables, quotations or code."""
    closed = [m.span() for m in re.finditer(r'```.*?```', text, re.DOTALL)]
    found = []
    for line in re.finditer(r'[^\n]+', text):
        if re.match(r'\s*([#>|\-*]|\d+\.|```|\[\[|!\[)', line[0]) or any(a <= line.start() < b for a, b in closed):
            continue
        for match in SENTENCE.finditer(text, line.start(), line.end()):
            if len(match[0].strip()) > 12:
                found.append(match)
    return found


def add_sentence(text: str, sentence: str) -> Change | None:
    """The text with one more sentence after the last one of its running text."""
    found = sentences(text)
    if not found:
        return None
    end = found[-1].end()
    change = put(text, end, end, ' ' + sentence)
    return Change(change.text, change.start + 1, change.stop)


def letters(text: str) -> int:
    """How many letters the prose of a text has."""
    return sum(len(match[0]) for match in prose(text, WORD))


def each(pattern: str, text: str) -> Iterator[re.Match]:
    """Every match, also in code and markup."""
    return re.finditer(pattern, text, re.MULTILINE)
