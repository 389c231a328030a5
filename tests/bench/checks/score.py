"""What counts: one rule for every tool, and the shares that follow from it.

A defect is found if some check of the tool reports more often on the changed text than on the text as it was. The same on a
benign edit is a false alarm, and so is whatever a check reports on a text that is right.
"""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import Iterable, Mapping, Sequence, TypeVar

from .operators import Operator

Said = tuple[str, str]      # check, severity ('error', 'warning' or 'info')
Thing = TypeVar('Thing')


@dataclass
class Result:
    """What one tool said: new findings by the number of the case, findings by the name of the clean text.

    `cost` is CPU seconds, wall seconds and MiB of the run over the clean texts; `cannot` are the cases that the format of the
    tool cannot hold, which count as not found.
    """
    name: str
    version: str = ''
    settings: str = ''
    cases: Mapping[int, Sequence[Said]] = field(default_factory=dict)
    clean: Mapping[str, Sequence[Said]] = field(default_factory=dict)
    cost: tuple[float, float, float] | None = None
    cannot: frozenset[int] = frozenset()


def more(now: Iterable[Thing], before: Iterable[Thing], check=lambda said: said[0], message=lambda said: '') -> list[Thing]:
    """The findings by which a check reports more often than before; of several the ones that say something new."""
    known = Counter(map(check, before))
    said = {(check(f), message(f)) for f in before}
    fresh = []
    for finding in sorted(now, key=lambda f: (check(f), message(f)) in said, reverse=True):
        if known[check(finding)]:
            known[check(finding)] -= 1
        else:
            fresh.append(finding)
    return fresh


def share(part: int, whole: int) -> float:
    """A share from 0 to 1; of nothing, 0."""
    return part / whole if whole else 0.0


def found(result: Result, numbers: Iterable[int]) -> tuple[int, int]:
    """How many of these cases the tool found, and how many there are."""
    numbers = list(numbers)
    return sum(1 for number in numbers if result.cases.get(number)), len(numbers)


def named(result: Result, cases: Mapping[int, Operator]) -> tuple[int, int]:
    """In how many of the cases that were found a check of those that the operator expects did it, and how many were found."""
    hit = [(result.cases[number], operator) for number, operator in cases.items() if result.cases.get(number)]
    right = [said for said, operator in hit if any(fnmatch(check, pattern) for check, _ in said for pattern in operator.expects)]
    return len(right), len(hit)


def alarms(said: Iterable[Sequence[Said]], texts: int) -> dict[str, float]:
    """False alarms per 1,000 texts: findings by severity, and `texts` that have at least one."""
    said = list(said)
    counts = Counter(severity for one in said for _, severity in one)
    rates = {severity: 1000 * share(counts[severity], texts) for severity in ('error', 'warning', 'info')}
    return rates | {'texts': 1000 * share(sum(1 for one in said if one), texts)}


def calmed(result: Result, texts: int, limit: float = 10.0) -> tuple[Result, list[str]]:
    """The result without the checks that report on more than `limit` of 1,000 clean texts, and which those are."""
    counts = Counter(check for said in result.clean.values() for check in {check for check, _ in said})
    noisy = sorted(check for check, count in counts.items() if 1000 * share(count, texts) > limit)
    quiet = [{key: [s for s in said if s[0] not in noisy] for key, said in group.items()} for group in (result.cases, result.clean)]
    return Result(result.name, result.version, result.settings, quiet[0], quiet[1], result.cost, result.cannot), noisy
