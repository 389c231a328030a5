"""The ready patch for a translation whose original has changed in facts only: numbers, dates, times, sums, addresses.

The new value is put in the place of the old one, as the translation's language writes it. Nothing is guessed: a patch is made
only if the old value can be found without doubt, and the result is read back. It is still proposed, never applied
unseen: the word behind a number may have to follow it, and somebody has to stand for a telephone number.
"""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..finding import Refused
from ..model import Unit
from ..text.fact_writing import Swap
from ..text.facts import Fact, facts, masked


class NoPatch(Refused):
    """No patch can be made; the message says why."""


@dataclass(frozen=True)
class Patch:
    """What the translation says with the new facts, and sentences on what a person should look at."""
    text: str
    doubts: tuple[str, ...] = ()


def only_facts(old: str, new: str, language: str) -> bool:
    """Whether two versions of a text differ in facts only; the name of a month is part of a date."""
    return masked(old, language) == masked(new, language)


def patch(old: str, source: Unit, target: Unit) -> Patch:
    """The translation with the facts that the original has now, `old` being what it said before. Raises NoPatch."""
    if not only_facts(old, source.text, source.language):
        raise NoPatch('More than numbers, dates and addresses has changed.')
    there = facts(target.text, target.language)
    swaps: dict[int, Swap] = {}
    for pairs in changed(facts(old, source.language), facts(source.text, source.language)):
        before, after = pairs[0]
        here = [number for number, fact in enumerate(there) if (fact.kind, fact.value) == (before.kind, before.value)]
        if not here:
            raise NoPatch(f'"{before.text}" cannot be found in the translation.')
        if len({new.value for _, new in pairs}) > 1 or len(here) not in (1, len(pairs)):
            raise NoPatch(f'"{before.text}" stands more than once, and it cannot be told which one changes.')
        swaps |= {number: Swap(there[number], before, after, target.language, source.language) for number in here}
    return written(target, there, swaps)


def changed(before: tuple[Fact, ...], after: tuple[Fact, ...]) -> list[list[tuple[Fact, Fact]]]:
    """The facts with another value than before, as pairs, those of one value together."""
    same: dict[tuple[str, str], list[tuple[Fact, Fact]]] = defaultdict(list)
    for old, new in zip(before, after):
        same[old.kind, old.value].append((old, new))
    return [pairs for pairs in same.values() if any(old.value != new.value for old, new in pairs)]


def written(target: Unit, there: tuple[Fact, ...], swaps: dict[int, Swap]) -> Patch:
    """The text with its facts swapped, read back to be sure of it."""
    text, expected, doubts = target.text, [(fact.kind, fact.value) for fact in there], []
    for number, swap in sorted(swaps.items(), reverse=True):
        new = swap.written()
        if new is None:
            raise NoPatch(f'"{swap.there.text}" has to be brought to "{swap.new.text}" by hand.')
        text = text[:swap.there.start] + new + text[swap.there.stop:]
        expected[number] = (swap.new.kind, swap.new.value)
        if not swap.same_form():
            doubts.insert(0, f'Look at the words beside "{new}": they may need another form.')
    if [(fact.kind, fact.value) for fact in facts(text, target.language)] != expected:
        raise NoPatch('The new facts would not be read as they should be; put them in by hand.')
    return Patch(text, tuple(dict.fromkeys(doubts)))
