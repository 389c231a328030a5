"""A record was renamed by hand: a stamp without a text and a text without a stamp hold the same words.

The other languages, the stamps and everything that refers to it do not follow.

**Fix**: put the old id back and run the command that the finding names.
"""
from ..finding import Severity, error
from ..model import Library
from ._engine.survey import Survey
from ._examples import BASE, stamped
from ._stamps import unmatched

SEVERITY = Severity.ERROR
SCOPE = 'survey'
PASSES = [{}, stamped('bg')]
RENAMED = {path: BASE[path].replace('hope', 'trust') for path in BASE if path.endswith('roles.yml')}
FAILS = [({**stamped('bg'), **RENAMED}, 'docs/bg/roles.yml:2')]


def note(library: Library):
    """Stamps without a text, and texts without a stamp."""
    yield from unmatched(library)


def check(survey: Survey):
    gone = {(language, hash): key for what, language, hash, key, _ in sorted(survey.notes) if what == 'stamp'}
    reported = set()
    for what, language, hash, key, place in sorted(survey.notes, key=lambda item: item[4]) if gone else ():
        old = gone.get((language, hash), '').split('#')[0] if what == 'text' else ''
        if old and (language, old) not in reported:
            reported.add((language, old))
            kind, before = old.split('/', 1)
            now = key.split('#')[0].split('/', 1)[1]
            yield error('renamed-without-move', place, f'"{before}" was renamed to "{now}" by hand.',
                        f'Put "{before}" back and run "python scripts/translate.py move {kind} {before} {now}".', key)
