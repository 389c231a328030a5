"""One Markdown report for a pull request: what to do, grouped by language, in the language of the files touched."""
from __future__ import annotations

from itertools import groupby

from .checks import all_checks
from .content.faults import FAULTS
from .finding import Finding, Severity
from .model import Library
from .pages.interface import translations
from .pages.locales import language_name

MOST = 30     # findings shown for each language; a comment nobody can read to its end helps nobody


def summaries() -> dict[str, str]:
    """What each check finds, in one sentence, by its id; these sentences are strings of the interface."""
    return {**FAULTS, **{check.id: ' '.join(check.documentation.split('\n\n')[0].split()) for check in all_checks()}}


def markdown(library: Library, findings: list[Finding]) -> str:
    """The report. Facts and files of no language come first, in English."""
    if not findings:
        return '✅ ' + ' · '.join(dict.fromkeys(nothing(library, code) for code in library.languages)) + '\n'
    known = summaries()
    parts = []
    ordered = sorted(findings, key=lambda f: (f.language, -f.severity, f.check, f.location))
    for language, of_language in groupby(ordered, key=lambda f: f.language):
        parts.append(section(library, language, list(of_language), known))
    return '\n'.join(parts)


def nothing(library: Library, language: str) -> str:
    """That all is well, in one language."""
    _ = translations(library, language).ugettext
    return _('Nothing was found.')


def section(library: Library, language: str, findings: list[Finding], known: dict[str, str]) -> str:
    """The part of one language."""
    _ = translations(library, language).ugettext
    words = {Severity.ERROR: _('Error'), Severity.WARNING: _('Warning'), Severity.INFO: _('Note')}
    lines = [f'## {language_name(language) if language else "Facts"}', '']
    for (severity, check), group in groupby(findings[:MOST], key=lambda f: (f.severity, f.check)):
        lines += [f'**{words[severity]}: {_(known.get(check, check))}** (`{check}`)', '']
        for f in group:
            lines.append(f'- `{f.location}` {escaped(f.message)} {escaped(f.hint)}'.rstrip())
        lines.append('')
    if len(findings) > MOST:
        lines += [_('Not shown here: %(num)s more.') % {'num': len(findings) - MOST}, '']
    return '\n'.join(lines)


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
    return text.replace('\\', '\\\\').replace('<', '&lt;').replace('*', '\\*').replace('_', '\\_').replace('`', '\\`').replace('[', '\\[')
