"""A translation says word for word what another text of its language says, although the two originals differ.

A field was filled in with the text of its neighbour, or a record with that of the one above it, and never translated; or a piece of a
neighbour was pasted behind it. The words are good and in the right language, so that only a reader who knows the original sees it.

Texts of one kind are compared, if they have four words or more; names and short labels may well be the same.

**Fix**: translate the original of this text.
"""
from typing import Iterator, NamedTuple
from zlib import crc32

from ..finding import Location, Severity, warning
from ..model import Library
from ._engine.survey import Survey
from ._example_pages import home
from ._examples import role
from ._texts import Pair, pairs

SEVERITY = Severity.WARNING
SCOPE = 'survey'
FACTS = {'docs/_facts/roles.yml': 'hope: {sources: [brochure]}\ntrust: {sources: [brochure]}\n'}


def two(language: str, one: str, other: str) -> dict[str, str]:
    """Two roles that have these descriptions in a language, in lines 1 and 2."""
    return {f'docs/{language}/roles.yml': f'hope: {{name: "A", description: "{one}"}}\ntrust: {{name: "B", description: "{other}"}}\n'}


BOTH = {**FACTS, **two('ro', 'Arată că viața poate fi bună din nou.', 'Este alături de oameni când le e greu.'),
        **two('bg', 'Показва, че животът пак може да е добър.', 'До хората е, когато им е трудно.'), 'docs/en/roles.yml': None}
PASSES = [
    BOTH,
    {**BOTH, **two('ro', 'Arată că viața poate fi bună.', 'Arată că viața poate fi bună.'), **two('bg', 'Животът пак може да е добър.', 'Животът пак може да е добър.')},
    {**BOTH, **two('bg', 'Ела при нас', 'Ела при нас')},
    {**role('ro', 'Grup de sprijin pentru oameni'), **role('pl', 'Grupa wsparcia dla wielu osób', 'To grupa wsparcia. Grupa wsparcia dla wielu osób jest otwarta.')},
    {**role('en', 'Life can be good', 'Life can be good again.'), **role('bg', 'Животът може да е добър', 'Животът пак може да е добър.')},
    {**BOTH, 'docs/_facts/roles.yml': 'hope: {source_language: en, sources: [brochure]}\ntrust: {source_language: ro, sources: [brochure]}\n', **two('en', 'Life can be good for all.', 'Life can be good for all.'),
     **two('ro', 'Viața poate fi bună pentru toți.', 'Viața poate fi bună pentru toți.'), **two('bg', 'Животът може да е добър.', 'Животът може да е добър.')},
    home(en='Welcome to all of you here.\n\n## One {#one}\n\nWelcome to all of you here.', ro='Bine ați venit aici cu toții.\n\n## Unu {#one}\n\nBine ați venit aici cu toții.'),
]
FAILS = [
    ({**BOTH, **two('bg', 'Показва, че животът пак може да е добър.', 'Показва, че животът пак може да е добър.')}, 'docs/bg/roles.yml:2'),
    ({**BOTH, **two('pl', 'Pokazuje, że życie może być dobre.', 'Pokazuje, że życie może być dobre')}, 'docs/pl/roles.yml:2'),
    (role('en', 'Shows that life can be good again', 'Shows that life can be good again.'), 'docs/en/roles.yml:3'),
    ({**role('ro', 'Arată ce poate fi viața', 'Este alături de oameni când le e greu.'),
      **role('el', 'Δείχνει τι μπορεί να είναι η ζωή. Είναι δίπλα στους ανθρώπους.', 'Είναι δίπλα στους ανθρώπους.')}, 'docs/el/roles.yml:2'),
]
SHORTEST, WORDS = 24, 4     # characters and words of a text that is compared
TITLE, MARKS = 60, tuple('.!?…')     # a text may name a name or a term in full, but no sentence of a neighbour


class Said(NamedTuple):
    """A translated text: sums that stand for it and for its original, the text, where it stands."""
    ours: int
    theirs: int
    key: str
    place: Location


def note(library: Library) -> Iterator[tuple]:
    """Kind, languages of text and original, and sums of every text that is long enough; and the texts that hold all of a neighbour."""
    groups: dict[tuple[str, str, str], list[tuple]] = {}
    sums: dict[str, int] = {}       # of the originals, each of which has several translations
    together: list[Pair] = []
    for source, target in pairs(library):
        text = target.text
        if len(text) < SHORTEST or text.count(' ') < WORDS - 1 or target.kind == 'interface':
            continue
        theirs = sums.get(source.text) or sums.setdefault(source.text, crc32(bare(source.text).encode()))
        groups.setdefault((target.kind, target.words.language, source.words.language), []).append((crc32(bare(text).encode()), theirs, target.key, target.location))
        if together and together[0][1].words is not target.words:
            yield from holding(together) if len(together) > 1 else ()
            together = []
        together.append((source, target))
    yield from holding(together)
    for (kind, language, original), texts in groups.items():
        yield kind, f'{original}>{language}', tuple(texts)     # originals in two languages always differ


def holding(group: list[Pair]) -> Iterator[tuple]:
    """The texts of a record that hold a neighbour as it stands, where the original does not."""
    whole = [(bare(target.text), source, target) for source, target in group if len(target.text) > TITLE or target.text.rstrip().endswith(MARKS)]
    for source, target in group:
        for words, other, neighbour in whole:
            if words in target.text and len(words) < len(bare(target.text)) and bare(other.text) not in source.text:
                yield '', target.key, target.find(words), '.'.join(neighbour.path)


def bare(text: str) -> str:
    """A text without the mark at its end."""
    return text.rstrip('.!?…;: \n')


def check(survey: Survey):
    homes: dict[tuple[str, str, int], list[Said]] = {}
    for kind, *rest in survey.notes:
        if not kind:
            key, place, name = rest
            yield warning('copied-text', place, f'The whole text of "{name}" stands in this one, and not in the original.', 'Delete it here.', key)
            continue
        languages, texts = rest
        for text in texts:
            homes.setdefault((kind, languages, text[0]), []).append(Said(*text))
    for group in homes.values():
        for text in group:
            other = next((other for other in group if other.theirs != text.theirs), None)
            if other:       # which of the two is the copy only a person can say
                yield warning('copied-text', text.place, f'The text is the same as in {other.place}, and the originals differ.',
                              'Translate its own original, if this is the copy.', text.key)
