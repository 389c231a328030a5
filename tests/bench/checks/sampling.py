"""Which texts are changed, and how: the cases of a run. The same seed gives the same cases."""
from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random
from typing import Iterable, Iterator

from .corpus import LANGUAGES, ROOTS, Pair, entries, pairs
from .operators import Change, Operator, all_operators

DIRECTIONS = [(source, target) for source in LANGUAGES for target in LANGUAGES if source != target]


@dataclass(frozen=True)
class Case:
    """One change of one text. `source` and `clean` are the texts of the pair; `change` is what the operator made of it.

    `sibling` is the pair that a swap changes as well: its source, its text as it was, and as it is now.
    """
    number: int
    operator: str
    root: str
    source_language: str
    language: str
    kind: str
    record: str
    path: tuple[str, ...]
    markdown: bool
    source: str
    clean: str
    change: Change
    sibling: tuple[str, str, str] | None = None

    @property
    def place(self) -> tuple[str, str, str]:
        """The record: no two cases of it are tried at the same time. Each string of the interface counts as a record."""
        return self.root, self.kind, self.path[0] if self.kind == 'interface' else self.record

    @property
    def unit(self) -> str:
        """The text, as findings name it."""
        return f'{self.kind}/{self.record}#{".".join(self.path)}'

    @property
    def direction(self) -> str:
        """`ro>el`: from which language into which."""
        return f'{self.source_language}>{self.language}'


def cases_of(operator: Operator, candidates: Iterable[Pair], rng: Random, count: int) -> Iterator[tuple[Pair, Change]]:
    """Up to `count` pairs that the operator changes, from as many records as there are."""
    used: Counter = Counter()
    later = []
    for pair in candidates:
        if not count:
            return
        if used[pair.kind, pair.record]:
            later.append(pair)
        elif change := operator(rng, pair):
            used[pair.kind, pair.record] += 1
            count -= 1
            yield pair, change
    for pair in later:
        if count and (change := operator(rng, pair)):
            count -= 1
            yield pair, change


def sample(seed: int, count: int, operators: Iterable[Operator] = ()) -> list[Case]:
    """The cases: `count` for each operator and direction, fewer where an operator finds no more texts to change."""
    found: list[Case] = []
    for operator in operators or all_operators():
        for source, target in DIRECTIONS:
            if target not in operator.languages:
                continue
            rng = Random(f'{seed} {operator.name} {source} {target}')
            candidates = [pair for root in ROOTS for pair in pairs(root, source, target)]
            rng.shuffle(candidates)
            for pair, change in cases_of(operator, candidates, rng, count):
                found.append(make(len(found), operator, pair, change))
    return found


def make(number: int, operator: Operator, pair: Pair, change: Change) -> Case:
    """A case with everything that the tools need to know of its pair."""
    sibling = None
    if change.action == 'swap':
        words = next(e.words for e in entries(pair.root) if (e.kind, e.id) == (pair.kind, pair.record))
        sibling = (get(words[pair.source_language], change.path) or '', get(words[pair.language], change.path), change.other)
    return Case(number, operator.name, pair.root, pair.source_language, pair.language, pair.kind, pair.record, pair.path,
                pair.markdown, pair.source, pair.text, change, sibling)


def get(value, path):
    """The text at a path of nested dicts, or None."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def write(cases: list[Case], path: Path) -> None:
    """The cases as JSON."""
    path.write_text(json.dumps([asdict(case) for case in cases], ensure_ascii=False, indent=1), encoding='utf-8')


def read(path: Path) -> list[Case]:
    """The cases that `write` wrote."""
    found = []
    for value in json.loads(path.read_text(encoding='utf-8')):
        change = Change(**value.pop('change'))
        change, sibling = replace(change, path=tuple(change.path)), value.pop('sibling')
        found.append(Case(**value | {'path': tuple(value['path']), 'change': change, 'sibling': tuple(sibling) if sibling else None}))
    return found


def main(arguments: list[str]) -> int:
    """`sampling SEED COUNT FILE`: draw the cases."""
    seed, count, path = arguments
    write(sample(int(seed), int(count)), Path(path))
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
