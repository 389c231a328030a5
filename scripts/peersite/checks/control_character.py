"""A text holds an invisible control character: a line separator, a paragraph separator, a code for a terminal.

Nobody sees it. Programs that translators use break the text there or lose what follows, and some browsers show a box. It
comes with text copied from word processors and PDF files.

**Fix**: delete the character; `check.py --fix` does it.
"""
import re

from ..finding import Severity, error
from ..model import Library
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
PASSES = [{}, {'docs/en/roles.yml': 'hope:\n  name: Hope\n  description: |\n    One line.\n\n    Another\tline.\n'}]
FAILS = [
    (role('bg', 'Надежда\u2028'), 'docs/bg/roles.yml:2'),
    (role('ro', 'Speranță', 'Arată că\u2029viața poate fi bună.'), 'docs/ro/roles.yml:3'),
    ({'docs/en/roles.yml': 'hope:\n  name: "Ho\\x07pe"\n  description: Shows that life can be good again.\n'}, 'docs/en/roles.yml:2'),
]
CONTROL = re.compile('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029]')


def check(library: Library):
    for unit in units(library):
        for found in CONTROL.finditer(unit.text):
            code = f'U+{ord(found[0]):04X}'
            yield error('control-character', unit.find(found[0]), f'There is an invisible control character ({code}) in the text.',
                        'Delete it; typing the word anew is the easiest way.', unit.key, unit.replace(found.start(), found[0], ''))
