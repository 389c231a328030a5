"""A stamp speaks of a text that does not exist, or that stands in another file.

It is left over from a text that was deleted or renamed by hand.

**Fix**: if the record has another id now, put the old one back and rename it with `python scripts/translate.py move`. If the text was
deleted, run `translate.py stamp`, which drops the stamp; in a pull request a maintainer does it.
"""
from ..finding import Severity, error
from ..model import Library
from ._engine.survey import Survey
from ._examples import stamped
from ._stamps import unmatched

SEVERITY = Severity.ERROR
SCOPE = 'survey'
PASSES = [{}, stamped('bg')]
FAILS = [({**stamped('bg'), 'docs/bg/roles.yml': 'hope:\n  name: Надежда\n'}, 'docs/bg/_stamps/roles.yml.txt:2')]


def note(library: Library):
    """Stamps without a text, and texts without a stamp."""
    yield from unmatched(library)


def check(survey: Survey):
    texts = {(item[1], item[2]) for item in survey.notes if item[0] == 'text'}
    for what, language, hash, key, place in survey.notes:
        if what == 'stamp' and (language, hash) not in texts:
            yield error('unknown-stamp', place, f'There is no text "{key}" in this language.',
                        'If it was deleted on purpose, run "python scripts/translate.py stamp", which drops the stamp; else put the text back.', key)
