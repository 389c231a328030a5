"""The same words of the original are translated in two ways within one language.

A reader takes two names for two things. It happens when several people translate, or when a name is changed in one place only.

Only short texts are compared. Capitals, punctuation, articles and endings do not count, and a single word only counts within the same field
of the same kind, because it may mean different things elsewhere.

**Fix**: decide which of the two is better and use it in both places. If both are right where they stand, leave them.
"""
from collections import Counter
from typing import NamedTuple

from ..finding import Location, Severity, info
from ..model import Library
from ..text.phrases import folded, one_phrase
from ._engine.survey import Survey
from ._examples import role
from ._texts import pairs

SEVERITY = Severity.INFO
SCOPE = 'survey'
TWO = {'docs/_facts/roles.yml': 'hope: {sources: [brochure]}\ntrust: {sources: [brochure]}\n'}


def two(language: str, one: str, other: str) -> dict[str, str]:
    """Two roles that have these names in a language; the second stands in line 2."""
    return {f'docs/{language}/roles.yml': f'hope: {{name: "{one}", description: X.}}\ntrust: {{name: "{other}", description: X.}}\n'}


SAME = {**TWO, **two('ro', 'Grup de sprijin', 'Grup de sprijin'), **two('bg', 'Група', 'Група'), **two('en', 'A group', 'A group')}
PASSES = [
    {},
    {**SAME, **two('bg', 'Група за подкрепа', 'група за подкрепа.'), **two('en', 'A support group', 'The support group')},
    {**SAME, **two('bg', 'Групата за подкрепа', 'Групи за подкрепа'), **two('en', 'Support groups', 'Support group')},
    {**SAME, **two('bg', '„Група за взаимопомощ“', 'Взаимопомощна група')},
    {**TWO, **two('ro', 'Grup de sprijin', 'Grupuri'), **two('bg', 'Група за подкрепа', 'Кръг'), **two('en', 'A group', 'Circles')},
    {**role('ro', 'Brosura', 'Suport'), **role('bg', 'Брошура', 'Опора'), 'docs/ro/sources.yml': 'brochure: {title: Suport, note: O broșură.}\n'},
    {**SAME, **role('el', 'Ομάδα στήριξης', 'Κείμενο.')},
]
FAILS = [
    ({**SAME, **two('bg', 'Група за подкрепа', 'Кръг на помощта')}, 'docs/bg/roles.yml:2'),
    ({**SAME, **two('en', 'Support group', 'Help circle')}, 'docs/en/roles.yml:2'),
    ({**TWO, **two('ro', 'Sprijin', 'sprijin'), **two('bg', 'Подкрепа', 'Помощ'), **two('en', 'Support', 'Support')}, 'docs/bg/roles.yml:2'),
    ({**SAME, **two('el', 'Ομάδα στήριξης', 'Κύκλος βοήθειας')}, 'docs/el/roles.yml:2'),
    ({**SAME, **two('pl', 'Grupa wsparcia', 'Krąg pomocy')}, 'docs/pl/roles.yml:2'),
    ({**role('ro', 'Cine sunt lucrătorii'), **role('bg', 'Що за работници')}, 'docs/bg/sources.yml:1'),
]
LONGEST = 60        # characters of the original


class Said(NamedTuple):
    """A translation: what it is a translation of, the text, where it stands, which text it is."""
    origin: str
    original: str
    key: str
    language: str
    text: str
    place: Location


def note(library: Library):
    """Every short original, with its translations."""
    found: dict[tuple[str, str, str], list[tuple]] = {}
    for source, target in pairs(library):
        if len(source.text) <= LONGEST and not (source.kind == 'interface' and len(target.path) > 1):      # a plural has its forms
            found.setdefault((source.words.language, source.text.casefold(), source.key), []).append((target.words.language, target.text, target.location))
    for original, translations in found.items():
        yield *original, tuple(translations)


def check(survey: Survey):
    groups: dict[tuple[str, str, str], list[Said]] = {}
    for origin, original, key, translations in survey.notes:
        for language, text, place in translations:
            groups.setdefault((origin, language, original), []).append(Said(origin, original, key, language, text, place))
    for group in groups.values():
        if len(group) > 1 and len({item.text for item in group}) > 1 and same_meaning(group):
            yield from deviations(sorted(group, key=lambda item: item.place))


def same_meaning(group: list[Said]) -> bool:
    """Whether a text says the same wherever it stands: it has two words, or all stand in one field of one kind."""
    return ' ' in group[0].original or len({field_of(item.key) for item in group}) == 1


def field_of(key: str) -> tuple[str, str]:
    """The kind and the field that a text stands in."""
    record, _, path = key.partition('#')
    return record.split('/')[0], path.split('.')[0]


def deviations(group: list[Said]):
    """The findings about translations that are not the one most used; of two that are used alike, the first stands."""
    used = Counter(folded(item.text) for item in group)
    usual = max(used, key=used.__getitem__, default='')
    first = next(item for item in group if folded(item.text) == usual)
    for item in group:
        if not one_phrase(item.text, first.text, item.language):
            yield info('inconsistent-translation', item.place, f'"{item.text}" is "{first.text}" in {first.place}, and the original is the same.',
                       'Use one of the two in both places, unless both are right where they stand.', item.key)
