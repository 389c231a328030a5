"""A translation is word for word, or nearly, the text it was made from.

Most often the original was copied as a start and never translated. Names, numbers and short terms may well be the same
in two languages, so texts of fewer than three words or twenty letters are left alone.

**Fix**: translate it, or take the record out: it is then shown in the original, marked as such.
"""
from difflib import SequenceMatcher

from ..finding import Severity, warning
from ..model import Library
from ._examples import BASE, role

SEVERITY = Severity.WARNING
PASSES = [{}, role('en', 'Speranță'), role('bg', 'Alcoholics Anonymous')]
FAILS = [
    (role('en', 'Hope', 'Arată că viața poate fi bună din nou.'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Arata că viața poate fi bună din nou!'), 'docs/bg/roles.yml:3'),
    ({'docs/bg/roles.yml': BASE['docs/ro/roles.yml']}, 'docs/bg/roles.yml:3'),
]
NEARLY = 0.94      # share of equal letters; two editions of one sentence reach it, two languages never do


def check(library: Library):
    for record in library.all():
        source = {unit.path: folded(unit.text) for unit in record.units(record.source_language)}
        for language in record.words:
            if language == record.source_language:
                continue
            for unit in record.units(language):
                original = source.get(unit.path, '')
                if long_enough(original) and alike(original, folded(unit.text)):
                    yield warning('same-as-source', unit.location, f'The text is the same as the original in "{record.source_language}".',
                                  'Translate it, or take the record out until it is translated.', unit.key)


def folded(text: str) -> str:
    """The text without what does not matter for the comparison."""
    return ' '.join(text.casefold().split())


def long_enough(text: str) -> bool:
    """Whether a text says enough for two languages to differ."""
    return len(text.split()) >= 3 and sum(map(str.isalpha, text)) >= 20


def alike(a: str, b: str) -> bool:
    """Whether two texts are equal or nearly so; the cheap bounds come first."""
    if a == b:
        return True
    shared, length = set(a.split()) & set(b.split()), len(a) + len(b)
    if 2 * min(len(a), len(b)) < NEARLY * length or 2 * len(shared) < len(set(a.split())):
        return False
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return matcher.real_quick_ratio() >= NEARLY and matcher.quick_ratio() >= NEARLY and matcher.ratio() >= NEARLY
