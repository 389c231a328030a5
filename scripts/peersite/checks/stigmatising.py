"""A word puts people down: "lunatic", „nebun", „луд", „wariat", «τρελός», "committed suicide".

People who read this have been called such names. The words keep them from asking for help, and the ways in which the media
speak of suicide cost lives. For every expression the finding names one that hurts nobody; the lists are in
`scripts/peersite/text/stigma_*.py`. The original is looked at like the translations.

Left alone are quotations (what people said, or say of themselves), the `claim` of a myth or misconception, and the names of
fellowships such as Alcoholics Anonymous. Some words hurt only where they name people; the finding then says "can hurt".

**Fix**: write the expression that the finding proposes. If somebody's own words are meant, put them in quotation marks.
"""
from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.mask import GONE, mask
from ..text.stigma import stigmatising
from ._examples import role
from ._language import place
from ._texts import units

CLAIM = {'docs/_facts/myths.yml': 'madness: {sources: [brochure]}\n',
         'docs/en/myths.yml': 'madness:\n  fact: They are not.\n  claim: Peer workers are crazy.\n  answer: Nobody is.\n'}
NAME = {'docs/_facts/organisations.yml': 'aa: {sources: [brochure], type: fellowship, countries: [], status: unconfirmed}\n',
        'docs/en/organisations.yml': 'aa: {name: The Junkies, description: For alcoholics.}\n'}
SEVERITY = Severity.WARNING
PASSES = [
    {}, CLAIM, {**NAME, 'docs/en/organisations.yml': 'aa: {name: The Junkies, description: Adult Children of Alcoholics meet.}\n'},
    role('en', 'Hope', 'People said “you are crazy”. It made her angry. Madam, a nomad, clean water.'),
    role('ro', 'Speranță', 'Diagnosticul de demență; nebuloase; Alcoolicii Anonimi; „nebun”.'),
    role('bg', 'Надежда', 'Лудогорие, дългове, лудувам; група на Анонимните алкохолици.'),
    role('en', 'Hope', 'See [this page](addict.md).'),
    {'docs/pl/roles.yml': 'hope:\n  name: Nadzieja\n  description: Lech świrowa, wariant, psycholog i Anonimowi Alkoholicy.\n'},
    {'docs/el/roles.yml': 'hope:\n  name: Ελπίδα\n  description: Μανιακό επεισόδιο, καθυστερημένη απάντηση, Ανώνυμοι Αλκοολικοί.\n'},
]
FAILS = [
    (role('ro', 'Speranță', 'Nebunii nu pot fi ajutați.'), 'docs/ro/roles.yml:3'),
    (role('bg', 'Лудите имат надежда'), 'docs/bg/roles.yml:2'),
    (role('en', 'Hope', 'Her brother committed suicide.'), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'A place for people who suffer from depression.'), 'docs/en/roles.yml:3'),
    ({'docs/pl/roles.yml': 'hope:\n  name: Nadzieja\n  description: W domu wariatów.\n'}, 'docs/pl/roles.yml:3'),
    ({'docs/el/roles.yml': 'hope:\n  name: Ελπίδα\n  description: ΤΡΕΛΟΙ στο δρόμο.\n'}, 'docs/el/roles.yml:3'),
    ({'docs/el/roles.yml': 'hope:\n  name: Ελπίδα\n  description: Διέπραξε αυτοκτονία.\n'}, 'docs/el/roles.yml:3'),
    (NAME, 'docs/en/organisations.yml:1'),
]


def check(library: Library):
    for unit in units(library):
        for found in stigmatising(unit.text, unit.words.language):
            words = unit.text[found.start:found.stop]
            if not exempt(unit) and mask(unit.text)[found.start:found.start + 1] != GONE:
                harm = 'puts people down' if found.rule.level == 'X' else 'can hurt'
                yield warning('stigmatising', place(unit, found.start, words), f'"{words}" {harm}.',
                              f'Better: {found.rule.better}. What somebody said belongs in quotation marks.', unit.key)


def exempt(unit: Unit) -> bool:
    """Whether a text is what people say, or a name."""
    return unit.path == ('claim',) or unit.kind == 'organisations' and unit.path == ('name',)
