"""A translation has a part that its original does not have.

Readers of one language then read what the others do not, and nobody can compare it with anything. Most often the part was deleted
in the original and forgotten here, or somebody added what belongs into the original.

Single lines that each language may have or not, such as the short name of a page in the navigation, are left alone. A part that the
facts do not know is an orphan-translation; one that the facts call for is missing in the original, and that is said there.

**Fix**: delete the part, or write it in the original first and let the other languages follow.
"""
from typing import Iterator, Mapping

from ..fields import Path
from ..finding import Severity, warning
from ..model import Kind, Library, Words
from ._example_pages import PAGES, home
from ._examples import role

SEVERITY = Severity.WARNING
HEAD = '---\ntitle: Page\ndescription: Page.\n'
VALUES = {'docs/_facts/values.yml': 'hope: {sources: [brochure], points: [proof]}\n'}
GROUP = {
    'docs/_facts/groups/one.yml': 'sources: [brochure]\ntopics: [grief]\nsensitivity: standard\nlanguages: [ro]\nstatus: active\n'
    'status_since: "2024"\nmode: unknown\nlocation: {visibility: on-contact, country: RO}\nfirst_listed: "2024-01-02"\n',
    'docs/ro/groups/one.yml': 'name: Un grup\nsummary: Pentru oameni în doliu.\nnotes: Vino.\n'}
RO = 'hope:\n  name: Speranță\n  meaning: E cu putință.\n'
PASSES = [
    {},
    role('bg', 'Надежда'),
    home(en='Text.\n\n## One {#one}\n\nText.', ro='Text.\n\n## Unu {#one}\n\nText.', bg='Текст.'),
    {**home(en='Text.'), 'docs/bg/index.md': f'{HEAD}nav: Начало\n---\n\nТекст.\n'},
    {**home(en='Text.', el='Κείμενο.\n\n```\n## One {#one}\n```'), **VALUES, 'docs/ro/values.yml': RO + '  points: {proof: Dovada.}\n'},
    {**GROUP, 'docs/bg/groups/one.yml': 'name: Група\nsummary: За хора в траур.\nnotes: Ела.\n', 'docs/el/groups/one.yml': 'name: Ομάδα\n'},
    {**VALUES, 'docs/ro/values.yml': RO, 'docs/bg/values.yml': 'hope: {name: Надежда, meaning: Може., points: {proof: Доказателство.}}\n'},
    {**VALUES, 'docs/ro/values.yml': RO + '  points: {proof: Dovada.}\n',
     'docs/bg/values.yml': 'hope: {name: Надежда, meaning: Може., points: {proof: Дока., prof: Дока.}}\n'},
    {**PAGES, 'docs/en/help/index.md': f'{HEAD}---\n\nHelp.\n', 'docs/bg/index.md': f'{HEAD}---\n\n## Едно {{#one}}\n\nТекст.\n'},   # no original
]
FAILS = [
    ({**GROUP, 'docs/bg/groups/one.yml': 'name: Група\nsummary: За хора в траур.\nnotes: Ела.\nalert: Звънете на 112.\n'}, 'docs/bg/groups/one.yml:4'),
    (home(en='Text.', ro='Text.\n\n## Unu {#one}\n\nText.'), 'docs/ro/index.md:8'),
    (home(en='Text.\n\n## One {#one}\n\nText.', bg='Текст.\n\n## Едно {#one}\n\nТекст.\n\n### Две {#two}\n\nТекст.'), 'docs/bg/index.md:12'),
    (home(en='## One {#one}\n\nText.', el='Κείμενο.\n\n## Ένα {#one}\n\nΚείμενο.'), 'docs/el/index.md:6'),
    (home(en='Text.\n\n## One {#one}\n\nText.', pl='Tekst.\n\n## Jeden {#on}\n\nTekst.'), 'docs/pl/index.md:8'),
    (home(en='Text.', el='## Τέλος {#end}\n\nΚείμενο.', pl='Tekst.'), 'docs/el/index.md:6'),
]


def check(library: Library):
    for record in library.all():
        source, optional = record.words.get(record.source_language), choices(record.kind)
        for words in record.words.values() if source and optional else ():
            for path in extra(source, words, optional) if words is not source else ():
                name = '.'.join(path)
                yield warning('extra-field', words.at(path), f'The original has no "{name}".',
                              f'Delete it, or write it in {source.location.path} first.', f'{record.kind.id}/{record.id}#{name}')


def choices(kind: Kind) -> list[str]:
    """The fields of a kind that an original may have or not, and that its translations have if it does."""
    return ['sections'] if kind.id == 'pages' else sorted(kind.Text.follows)


def extra(source: Words, words: Words, optional: list[str]) -> Iterator[Path]:
    """The paths of what a translation has and its original does not."""
    for name in optional:
        theirs, ours = source.fields.get(name), words.fields.get(name)
        if isinstance(theirs, Mapping) and isinstance(ours, Mapping):
            yield from ((name, part) for part in ours if part not in theirs)
        elif ours and not theirs:
            yield (name,)
