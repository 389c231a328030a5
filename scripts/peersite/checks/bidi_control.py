"""A text holds a character that turns the order of letters, as U+202E.

Nobody sees it, and what follows is shown in another order than it is stored: an address or a number can be made to look like
another one (Unicode Technical Report 36, "Unicode Security Considerations"). Languages that are written from left to right need none.

**Fix**: delete the character; type the words again if their order then looks wrong.
"""
from ..finding import Severity, error
from ..model import Library
from ..text.invisible import RIGHT_TO_LEFT, TURNING, around, spelled, without
from ._example_pages import home
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
PASSES = [role('ro', 'Speranță\u200b'), {**role('en', 'Hope'), 'docs/ar/roles.yml': 'hope: {name: "\u200fأمل\u200e", description: "\u202bأمل\u202c"}\n'}]
FAILS = [
    (role('en', 'Call \u202e211'), 'docs/en/roles.yml:2'),
    (role('bg', 'Надежда', 'Показва, \u2066че\u2069 може.'), 'docs/bg/roles.yml:3'),
    (home(en='Text.', pl='Zadzwoń.\n\nTelefon \u200e112'), 'docs/pl/index.md:8'),
]


def check(library: Library):
    for unit in units(library):
        text = unit.text
        if text.isprintable() or unit.language in RIGHT_TO_LEFT:
            continue
        end = -1
        for found in TURNING.finditer(text):
            if found.start() < end:
                continue
            start, end = around(text, found.start(), found.end())
            words = text[start:end]
            right = without(words, TURNING)
            yield error('bidi-control', unit.find(words), f'"{right}" holds a character that turns the order of letters: '
                        f'{spelled("".join(TURNING.findall(words)))}.', 'Delete it.', unit.key, unit.replace(start, words, right))
