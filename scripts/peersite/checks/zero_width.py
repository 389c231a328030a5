"""A word holds a character that nobody sees: a zero-width space, a byte-order mark, a soft hyphen.

Search does not find the word, two words that look the same are not, and some screen readers stop in the middle. Such characters
come with text that is copied from web pages, PDF files and chat programs.

Emoji that are joined of several keep their joiners.

**Fix**: delete the character, or type the word again.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.invisible import HIDDEN, around, spelled, without
from ._example_pages import home
from ._examples import role
from ._texts import units

SEVERITY = Severity.WARNING
PASSES = [role('ro', 'Speranță\u00a0– co-op'), role('en', 'A family: \U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f'),
          role('bg', 'Надежда\n\nТук'), role('pl', 'w\u00a0domu', 'i 10\u202f000')]
FAILS = [
    (role('en', 'Ho\u200bpe'), 'docs/en/roles.yml:2'),
    (role('ro', 'Spe\u00adranță'), 'docs/ro/roles.yml:2'),
    (role('bg', '\ufeffНадежда', 'Показва, че животът пак може да е\u2060 добър.'), 'docs/bg/roles.yml:3'),
    (home(en='Text.', el='Πρώτα.\n\nΚεί\u200dμενο.'), 'docs/el/index.md:8'),
    (home(en='Text.', pl='Tekst.\u2028Dalej.'), 'docs/pl/index.md:6'),
]


def check(library: Library):
    for unit in units(library):
        text = unit.text
        if text.isprintable() or not HIDDEN.search(text):
            continue
        end = -1
        for found in HIDDEN.finditer(text):
            if found.start() < end:
                continue
            start, end = around(text, found.start(), found.end())
            words = text[start:end]
            right = without(words, HIDDEN)
            yield warning('zero-width', unit.find(words), f'"{right}" holds a character that is not seen: {spelled("".join(HIDDEN.findall(words)))}.',
                          'Delete it.', unit.key, unit.replace(start, words, right))
