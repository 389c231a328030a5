"""One Markdown report for a pull request: what to do, grouped by language, in the language of the files touched."""
from __future__ import annotations

from itertools import groupby
from typing import Callable

from .checks import all_checks
from .content import faults
from .finding import Finding, Severity
from .model import Library
from .pages.interface import translations
from .pages.locales import language_name
from .translation import patching
from .translation.freshness import State, Status, states
from .translation.worddiff import excerpt

MOST = 30     # findings shown for each language; a comment nobody can read to its end helps nobody
FRESHNESS = ('stale-facts', 'stale-translation')     # below these stands what has changed
Then = Callable[[State], 'str | None']


def summaries() -> dict[str, str]:
    """What each check finds, in one sentence, by its id; these sentences are strings of the interface."""
    return {**faults.FAULTS, **{check.id: ' '.join(check.documentation.split('\n\n')[0].split()) for check in all_checks()}}


def remedies() -> dict[str, str]:
    """How what a check finds is put right, by its id: its "Fix", also strings of the interface."""
    found = {check.id: ' '.join(check.documentation.partition('**Fix**:')[2].split('\n\n')[0].split()) for check in all_checks()}
    return {**faults.REMEDIES, **{check: fix[:1].upper() + fix[1:] for check, fix in found.items()}}


def sentences() -> list[str]:
    """Everything that the report says of checks, to be translated."""
    return sorted({*summaries().values(), *remedies().values()})


def explained() -> dict[str, tuple[str, str]]:
    """What each check finds and how that is put right, by its id."""
    known = remedies()
    return {check: (what, known.get(check, '')) for check, what in summaries().items()}


def unknown(item: State) -> None:
    """Knows no words of earlier times."""


def markdown(library: Library, findings: list[Finding], then: Then = unknown) -> str:
    """The report. Facts and files of no language come first, in English.

    `then` gives what the original of a text said when it was translated, or None.
    """
    if not findings:
        return '✅ ' + ' · '.join(dict.fromkeys(nothing(library, code) for code in library.languages)) + '\n'
    stale = {(item.language, item.key): item for item in states(library) if item.status is Status.STALE}
    parts = []
    ordered = sorted(findings, key=lambda f: (f.language, -f.severity, f.check, f.location))
    for language, of_language in groupby(ordered, key=lambda f: f.language):
        parts.append(section(library, language, list(of_language), lambda f: difference(stale.get((f.language, f.unit)), then) if f.check in FRESHNESS else []))
    return '\n'.join(parts)


def nothing(library: Library, language: str) -> str:
    """That all is well, in one language."""
    _ = translations(library, language).ugettext
    return _('Nothing was found.')


def section(library: Library, language: str, findings: list[Finding], more: Callable[[Finding], list[str]]) -> str:
    """The part of one language. `more` gives what stands below a finding."""
    _ = translations(library, language).ugettext
    summary, remedy = summaries(), remedies()
    words = {Severity.ERROR: _('Error'), Severity.WARNING: _('Warning'), Severity.INFO: _('Note')}
    lines = [f'## {language_name(language) if language else "Facts"}', '']
    for (severity, check), group in groupby(findings[:MOST], key=lambda f: (f.severity, f.check)):
        lines += [f'**{words[severity]}: {_(summary.get(check, check))}** (`{check}`)', '']
        lines += [f'→ {_(remedy[check])}', ''] if check in remedy else []
        for f in group:
            lines += [f'- `{f.location}` {escaped(f.message)} {escaped(f.hint)}'.rstrip(), *more(f)]
        lines.append('')
    if len(findings) > MOST:
        lines += [_('Not shown here: %(num)s more.') % {'num': len(findings) - MOST}, '']
    return '\n'.join(lines)


def difference(item: State | None, then: Then) -> list[str]:
    """What changed in the original of a stale text since it was translated, and the ready patch if only facts did, as items below a finding."""
    old = then(item) if item else None
    if old is None:
        return []
    lines = [f'  - {language_name(item.parent.language)}: {marked(old, item.parent.text)}']
    if patching.only_facts(old, item.parent.text, item.parent.language):
        try:
            lines.append(f'  - {language_name(item.language)}: {marked(item.unit.text, patching.patch(old, item.parent, item.unit).text)}')
        except patching.NoPatch:
            pass     # then it is for the translator to find the place
    return lines


def marked(old: str, new: str) -> str:
    """A word difference in Markdown: what was taken out struck through, what was put in bold. Marks need spaces around them to be read as such."""
    form = {'=': '{}', '-': '~~{}~~', '+': '**{}**'}
    return ' '.join(form[sign].format(escaped(text)) for sign, text in excerpt(old, new))


def stamps(library: Library, keys: list[tuple[str, str]]) -> str:
    """The stamps, as (language, key), that a change has earned and that its author need not write by hand; '' if there are none."""
    lines = []
    for language, of_language in groupby(sorted(keys), key=lambda pair: pair[0]):
        named = [f'`{key}`' for _, key in of_language]
        _ = translations(library, language).ugettext
        lines += ['', f'**{language_name(language)}**: ' + _('texts that are now known to say what their original says: %(num)s.') % {'num': len(named)}, '', ', '.join(named[:MOST])]
        lines += [_('Not shown here: %(num)s more.') % {'num': len(named) - MOST}] if len(named) > MOST else []
    return '\n'.join(['', '## Stamps', *lines, '', 'For maintainers: `git apply stamps.patch`, with the file from the artifact of this run.', '']) if lines else ''


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    return text.replace('\\', '\\\\').replace('<', '&lt;').replace('*', '\\*').replace('_', '\\_').replace('`', '\\`').replace('[', '\\[').replace('~', '\\~')
