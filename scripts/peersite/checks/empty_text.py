"""A text is empty, or holds nothing but spaces and invisible characters.

It looks translated to every tool and shows the reader nothing.

**Fix**: write the text, or take the whole record out until it is translated.
"""
import unicodedata

from ..finding import Severity, error
from ..model import Library
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
PASSES = [{}, role('en', '112')]
FAILS = [
    ({'docs/bg/roles.yml': 'hope:\n  name:\n  description: Показва, че животът пак може да е добър.\n'}, 'docs/bg/roles.yml:2'),
    (role('en', ' '), 'docs/en/roles.yml:2'),
    (role('en', '\u200b\u00a0'), 'docs/en/roles.yml:2'),
]


def check(library: Library):
    for unit in units(library):
        if all(unicodedata.category(letter)[0] in 'ZC' for letter in unit.text):
            yield error('empty-text', unit.location, 'The text is empty.', 'Write it, or take the record out until it is translated.',
                        unit.key)
