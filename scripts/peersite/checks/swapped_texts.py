"""Two texts of a record have changed places in a translation: the description stands where the name belongs, or one point for another.

It happens when fields are pasted one by one. Each text is good by itself, so no other check sees it, and the reader gets the answer to
another question.

Two texts are reported if each fits the other's original better than its own: by their length, by how they end, by their numbers, and by
the names and borrowed words that they share with the other languages.

**Fix**: exchange the two texts.
"""
import re
from itertools import combinations, groupby
from math import log
from typing import Iterator

from ..finding import Severity, warning
from ..model import Library, Record, Unit
from ..text.likeness import keys
from ._example_pages import home
from ._examples import role
from ._texts import Pair, pairs

SEVERITY = Severity.WARNING
THREE = {'docs/_facts/values.yml': 'hope: {sources: [brochure], points: [a, b, c]}\n'}


def points(language: str, *texts: str) -> dict[str, str]:
    """A value with these three points in a language; they stand in lines 5 to 7."""
    lines = ''.join(f'    {id}: "{text}"\n' for id, text in zip('abc', texts))
    return {f'docs/{language}/values.yml': f'hope:\n  name: X\n  meaning: Y.\n  points:\n{lines}'}


RO = points('ro', 'Terapia cu un psiholog', 'Grupul din București, ora 18', 'Informații despre proiect și despre organizatorii lui')
PASSES = [
    {},
    role('bg', 'Надежда и доверие в живота на всеки', 'Надежда.'),
    role('en', 'Hope: to show that life can be good', 'It can be good.'),
    {**THREE, **RO, **points('bg', 'Психотерапия', 'Група в Букурещ от 18 ч.', 'За проекта'),
     **points('en', 'Psychologist', 'At 6 pm in Bucharest', 'On the project')},
    {**THREE, **RO, **points('el', 'Ψυχολόγος και θεραπεία', 'Στις 18:00, Βουκουρέστι', 'Πρόγραμμα'),
     **points('pl', 'Terapia', 'Bukareszt, godz. 18', 'O projekcie')},
    {**role('ro', 'Speranță', 'Speranță.'), **role('bg', 'Надежда', 'Надежда!')},
    {**THREE, **RO, **points('bg', 'Едно', 'Две', 'Три')},
    home(en='Text.\n\n## One {#one}\n\nOne and two.\n\n## Two {#two}\n\nTwo.', pl='Tekst.\n\n## Jeden {#one}\n\nJeden.\n\n## Dwa {#two}\n\nDwa i jeden.'),
]
FAILS = [
    (role('bg', 'Показва, че животът пак може да е добър.', 'Надежда'), 'docs/bg/roles.yml:2'),
    (role('en', 'Shows that life can be good again.', 'Hope'), 'docs/en/roles.yml:2'),
    (role('el', 'Δείχνει ότι η ζωή μπορεί να είναι ξανά καλή.', 'Ελπίδα'), 'docs/el/roles.yml:2'),
    ({**THREE, **RO, **points('bg', 'Група в Букурещ от 18 ч.', 'Терапия при психолог', 'За проекта')}, 'docs/bg/values.yml:5'),
    ({**THREE, **RO, **points('pl', 'Terapia u psychologa', 'Informacje o projekcie i o jego organizatorach', 'Grupa, Bukareszt, godz. 18')},
     'docs/pl/values.yml:6'),
    ({**THREE, **RO, **points('en', 'Information on the project and its organisers', 'A group in Bucharest, 6 pm', 'Therapy: psychologist')},
     'docs/en/values.yml:5'),
]
WORTH = 0.15        # how much better the lengths have to fit (as natural logarithms, both texts together) for two texts to be looked at
ENDS = {'.': '.', '!': '.', '…': '.', ':': '.', '?': '?', ';': '?'}     # ";" asks in Greek


def check(library: Library):
    for (_, name), group in groupby(pairs(library), lambda pair: (id(pair[1].words), pair[1].record)):
        together = list(group)
        if len(together) > 1 and together[0][1].kind != 'interface':
            yield from exchanged(library.records[together[0][1].kind][name], together)


def exchanged(record: Record, group: list[Pair]) -> Iterator:
    """The findings about one record in one language; a text is exchanged with the one it fits best."""
    lengths = [(log(len(source.text) or 1), log(len(target.text) or 1)) for source, target in group]
    found = []
    for one, other in combinations(range(len(group)), 2):
        (a, b), (c, d) = lengths[one], lengths[other]
        better = abs(b - a) + abs(d - c) - abs(b - c) - abs(d - a)
        if better > WORTH and (likeness := fits(record, group[one], group[other], better)):
            found.append((likeness, better, one, other))
    taken: set[int] = set()
    for _, _, one, other in sorted(found, reverse=True):
        if taken.isdisjoint((one, other)):
            taken |= {one, other}
            first, second = sorted((group[one][1], group[other][1]), key=lambda unit: unit.location)
            yield warning('swapped-texts', first.location, f'"{".".join(first.path)}" and "{".".join(second.path)}" seem to have changed places.',
                          f'Compare them with the original in {group[one][0].location}, and exchange them.', first.key)


def fits(record: Record, one: Pair, other: Pair, better: float) -> int:
    """How well each of two texts fits the original of the other one; 0 if that is not certain. `better` says how much their lengths do."""
    if one[1].text == other[1].text or one[0].text == other[0].text:
        return 0
    language = one[1].language
    mine, yours = keys(one[1].text, language), keys(other[1].text, language)
    here, there = family(record, one[1]), family(record, other[1])
    here, there = here - there, there - here
    straight, cross = len(mine & here) + len(yours & there), len(mine & there) + len(yours & here)
    features = [tuple(of(unit.text) for unit in (*one, *other)) for of in (ending, numbers)]
    marks = any(a == d != b == c for a, b, c, d in features)
    own = {one[1].path[0], other[1].path[0]} & getattr(one[1].kind_model, 'local', frozenset())
    against = any(a == b != c == d for a, b, c, d in features)
    sure = (cross >= 3 and cross >= 3 * straight or cross >= straight and (marks or better > 1.2 and not against)
            or cross > straight and better > 0.6 and not against and not own)
    return 1 + cross + 2 * marks if sure else 0


def family(record: Record, unit: Unit) -> frozenset[str]:
    """The words that a text has in the other languages."""
    texts = ((words.get(unit.path), language) for language, words in record.words.items() if language != unit.language)
    return frozenset().union(*(keys(text, language) for text, language in texts if isinstance(text, str)))


def ending(text: str) -> str:
    """The kind of mark a text ends with."""
    return ENDS.get(text.rstrip(' \n”“"»’)*_')[-1:], '')


def numbers(text: str) -> list[str]:
    """The numbers of a text."""
    return sorted(re.findall(r'\d+', text))
