"""An entry of `_ignores.yml` silences nothing: the text has changed, what was found is gone, or a name in it is wrong.

What nobody needs any more hides the entries that matter; and where the text has changed, somebody has to look again, because
the finding may be right this time.

Some checks cannot be ignored: those that keep readers and other people safe, and those without which there is no page to show.

**Fix**: delete the entry, or correct what the finding names. If the text has changed and the finding may still stand, write the
new hash.
"""
from difflib import get_close_matches

from ..finding import Severity, warning
from ..ledger import Ignore
from ._engine.survey import Survey
from ._examples import ignored, role

SEVERITY = Severity.WARNING
SCOPE = 'findings'
TODO = role('bg', 'TODO')
PASSES = [{}, {**TODO, **ignored('bg', 'placeholder-text', 'roles/hope#name', 'TODO')}]
FAILS = [
    ({**role('bg', 'TODO: Надежда'), **ignored('bg', 'placeholder-text', 'roles/hope#name', 'TODO')}, 'docs/bg/_ignores.yml:1'),
    (ignored('bg', 'placeholder-text', 'roles/hope#name', 'Надежда'), 'docs/bg/_ignores.yml:1'),
    ({**TODO, **ignored('bg', 'placeholder-texts', 'roles/hope#name', 'TODO')}, 'docs/bg/_ignores.yml:1'),
    ({**TODO, **ignored('bg', 'placeholder-text', 'roles/hop#name', 'TODO')}, 'docs/bg/_ignores.yml:1'),
    ({**role('bg', '<i>Надежда</i>'), **ignored('bg', 'unsafe-html', 'roles/hope#name', '<i>Надежда</i>')}, 'docs/bg/_ignores.yml:1'),
]


def check(survey: Survey):
    found = {(finding.check, finding.language, finding.unit) for finding in survey.findings}
    for ignore in survey.library.ignores:
        if fault := wrong(ignore, survey, (ignore.check, ignore.language, ignore.unit) in found):
            yield warning('unused-ignore', ignore.location, *fault, ignore.unit)


def wrong(ignore: Ignore, survey: Survey, there: bool) -> tuple[str, str] | None:
    """Why an ignore silences nothing, and what to do; None if it does its work. `there`: the finding it speaks of is made."""
    check = survey.checks.get(ignore.check)
    if check is None:
        close = get_close_matches(ignore.check, survey.checks, 1)
        return f'There is no check "{ignore.check}" that can be ignored.', f'Did you mean "{close[0]}"?' if close else 'Delete the entry, and mend the text.'
    if not check.ignorable:
        return f'"{ignore.check}" cannot be ignored.', 'Mend the text, and delete this entry.'
    text = survey.texts.get((ignore.language, ignore.unit))
    if text is None:
        kind, _, id = ignore.unit.split('#')[0].partition('/')
        if survey.library.unknown(ignore.language, kind, id) or survey.library.unknown('_facts', kind, id):
            return None     # what it says cannot be read
        close = similar(ignore, survey)
        return f'There is no text "{ignore.unit}" in this language.', f'Did you mean "{close}"?' if close else 'Delete the entry.'
    if not there:
        return f'"{ignore.check}" finds nothing in this text any more.', 'Delete the entry.'
    if text != ignore.text:
        return 'The text is not the one that was looked at.', f'Look again. If it may stand all the same, write "text: {text}"; else mend it and delete the entry.'
    return None


def similar(ignore: Ignore, survey: Survey) -> str:
    """The name of a text that may be meant; '' if there is none."""
    known = [unit for language, unit in survey.texts if language == ignore.language]
    record, _, field = ignore.unit.partition('#')
    kind, _, id = record.partition('/')
    if not any(unit.startswith(f'{record}#') for unit in known):
        known = [f'{kind}/{other}#{field}' for other in get_close_matches(id, survey.ids.get(kind, {}), 1)] or known
    return next(iter(get_close_matches(ignore.unit, known, 1)), '')
