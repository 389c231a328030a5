"""Nothing says what a translation was made from, so nobody can tell whether it is still right.

Reported once for each file. Until any text of a language is stamped, its texts are taken as they are.

**Fix**: `python scripts/translate.py stamp` proposes the stamps that a change has earned; commit them with the change.
"""
from collections import Counter

from ..finding import Location, Severity, warning
from ..model import Library
from ..translation.freshness import Status, states
from ._examples import stamped

SEVERITY = Severity.WARNING
PASSES = [{}, stamped('bg')]
FAILS = [({**stamped('bg', leave_out='roles/hope#name')}, 'docs/bg/roles.yml:1')]


def check(library: Library):
    missing = Counter(item.unit.location.path for item in states(library)
                      if item.status is Status.UNSTAMPED and library.stamps.get(item.language))
    for path, count in missing.items():
        yield warning('unstamped-translation', Location(path), f'{count} texts of this file have no stamp.' if count > 1 else 'A text of this file has no stamp.',
                      'Run: python scripts/translate.py stamp')
