"""The day on which somebody wanted to look again at an ignored finding is past.

What was right to let stand then may not be so for ever: a word gets a better translation, a check becomes more exact. Until somebody
looks, the finding stays silenced.

**Fix**: look at the finding (`python scripts/check.py --ignored`). If it may still stand, write another day; else mend the text and
delete the entry.
"""
from ..finding import Severity, warning
from ._engine.survey import Survey
from ._examples import ignored, role

SEVERITY = Severity.WARNING
SCOPE = 'survey'
TODO = role('bg', 'TODO')
PASSES = [{**TODO, **ignored('bg', 'placeholder-text', 'roles/hope#name', 'TODO')}]
FAILS = [({**TODO, **ignored('bg', 'placeholder-text', 'roles/hope#name', 'TODO', '2020-02-29')}, 'docs/bg/_ignores.yml:1')]


def check(survey: Survey):
    for ignore in survey.library.ignores:
        if ignore.until < survey.library.as_of:
            yield warning('expired-ignore', ignore.location, f'This was to be looked at again by {ignore.until}.',
                          'Look again: write another day, or mend the text and delete the entry.', ignore.unit)
