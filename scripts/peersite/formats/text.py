"""For people and editors: `path:line:column: severity: check: message`, the remedy on a line of its own."""
from __future__ import annotations

from collections import Counter

from ..finding import Severity


def render(findings) -> str:
    lines = []
    for f in findings:
        lines.append(f'{f.location}: {f.severity}: {f.check}: {f.message}')
        if f.hint:
            lines.append(f'    {f.hint}')
    lines.append(summary(findings))
    return '\n'.join(lines)


def summary(findings) -> str:
    """The closing sentence: how many of each severity."""
    if not findings:
        return 'No findings.'
    counts = Counter(f.severity for f in findings)
    parts = [f'{counts[s]} {s}{"" if counts[s] == 1 or s is Severity.INFO else "s"}'
             for s in sorted(counts, reverse=True)]
    return ', '.join(parts) + '.'
