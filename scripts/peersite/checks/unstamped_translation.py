"""Nothing says what a translation was made from, so nobody can tell whether it is still right.

Reported once for each file. Until any text of a language is stamped, its texts are taken as they are.

**Fix**: run `python scripts/translate.py stamp`, which writes the stamps that a change has earned, and commit them with it. If the
change is committed already, name the commit before it: `--since <commit>`. A stamp that was lost comes back by `translate.py confirm`,
or from the history. In a pull request a maintainer does this.
"""
from ..finding import Location, Severity, warning
from ..model import Library
from ..translation.freshness import Status, states
from ._engine.survey import Survey
from ._examples import stamped

SEVERITY = Severity.WARNING
SCOPE = 'survey'
PASSES = [{}, stamped('bg')]
FAILS = [({**stamped('bg', leave_out='roles/hope#name')}, 'docs/bg/roles.yml:1')]


def note(library: Library):
    """The languages that have stamps; and per file how many texts have none, and the first of them."""
    yield from (language for language, stamps in library.stamps.items() if stamps)
    missing: dict[tuple[str, str], list[str]] = {}
    for item in states(library):
        if item.status is Status.UNSTAMPED:
            missing.setdefault((item.language, item.unit.location.path), []).append(item.key)
    for (language, path), keys in missing.items():
        yield language, path, len(keys), keys[0]


def check(survey: Survey):
    stamped = {item for item in survey.notes if isinstance(item, str)}
    for item in survey.notes:
        if isinstance(item, tuple) and item[0] in stamped:
            _, path, count, key = item
            yield warning('unstamped-translation', Location(path), f'{count} texts of this file have no stamp.' if count > 1 else 'A text of this file has no stamp.',
                          f'Run "python scripts/translate.py stamp"; if they were translated before the last commit, with "--since" and the commit before that. '
                          f'What is left is compared by "python scripts/translate.py confirm {key} --language {path.split("/")[1]}".', key)
