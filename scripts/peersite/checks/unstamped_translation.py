"""Nothing says what a translation was made from, so nobody can tell whether it is still right.

Reported once for each file. Until any text of a language is stamped, its texts are taken as they are.

**Fix**: run `python scripts/translate.py stamp`, which writes the stamps that a change has earned, and commit them with it.
"""
from ..finding import Location, Severity, warning
from ..model import Library
from ..translation.freshness import Status, states
from ._examples import stamped

SEVERITY = Severity.WARNING
PASSES = [{}, stamped('bg')]
FAILS = [({**stamped('bg', leave_out='roles/hope#name')}, 'docs/bg/roles.yml:1')]


def check(library: Library):
    missing: dict[str, list[str]] = {}
    for item in states(library):
        if item.status is Status.UNSTAMPED and library.stamps.get(item.language):
            missing.setdefault(item.unit.location.path, []).append(item.key)
    for path, keys in missing.items():
        yield warning('unstamped-translation', Location(path), f'{len(keys)} texts of this file have no stamp.' if len(keys) > 1 else 'A text of this file has no stamp.',
                      'Run "python scripts/translate.py stamp".', keys[0])
