"""A heading of a translation has an id that the original does not have.

The ids in `{#…}` are the same in every language. They tie the section to its original, and links lead to them from other
pages; with another id the section counts as untranslated and links to it break.

**Fix**: copy the id from the same heading of the original, and do not translate it.
"""
import re
from difflib import get_close_matches

from ..finding import Severity, error
from ..model import Library, Record
from ..text.outline import outline
from ._example_pages import described, home
from ._texts import markdown_pairs

SEVERITY = Severity.ERROR
EN = 'Welcome.\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nText.'
PASSES = [
    home(en=EN, ro='Bine ați venit.\n\n## Unu {#one}\n\nText.'),
    home(en='Write `## Title {#title}` first.', bg='Пишете първо `## Заглавие {#zaglavie}`.'),
    described(ro='Un text {#loc}', bg='Текст {#loc}'),
]
FAILS = [
    (home(en=EN, ro='Bine ați venit.\n\n## Unu {#unu}\n\nText.\n\n## Doi {#two}\n\nText.'), 'docs/ro/index.md:8'),
    (home(en=EN, bg='Добре дошли.\n\n## Едно {#one}\n\nТекст.\n\n## Две {#tvo}\n\nТекст.'), 'docs/bg/index.md:12'),
    (home(en=EN, el='Καλώς ήρθατε.\n\n## Ένα {#one}\n\nΚείμενο.\n\n## Δύο {#two}\n\nΚείμενο.\n\n## Τρία {#three}\n\nΚείμενο.'), 'docs/el/index.md:16'),
    (described(ro='Un text {#loc}', bg='Текст {#място}'), 'docs/bg/roles.yml:4'),
]
ID = re.compile(r'\{:?[^{}\n]*?#([^\s{}]+)[^{}\n]*\}')


def check(library: Library):
    for page in library.kind('pages'):
        yield from unknown_sections(page)
    for source, target in markdown_pairs(library):
        if '{' in target.text and ID.findall(target.text) != ID.findall(source.text):
            known = set(ids(source.text))
            for name in ids(target.text):
                if name not in known:
                    yield fault(target.find(f'#{name}'), name, known, source.location, target.key)


def ids(text: str) -> list[str]:
    """The ids that a text gives to its parts."""
    return [name for piece in outline(text).prose for name in ID.findall(piece.value)]


def unknown_sections(page: Record):
    """Sections that stand in a translation of the page and not in the original."""
    source = page.words.get(page.source_language)
    if source is None:
        return
    known = source.fields.get('sections', {})
    for language, words in page.words.items():
        missing = [name for name in known if name not in words.fields.get('sections', {})]
        for name in words.fields.get('sections', {}):
            if name not in known and name != 'intro':
                path = ('sections', name)
                yield fault(words.find(path, f'#{name}'), name, missing, source.location, f'pages/{page.id}#sections.{name}')


def fault(place, name: str, known, source, key: str):
    """The finding for one id; `known` are those that it may stand for."""
    close = get_close_matches(name, known, 1)
    only = list(known) if len(known) == 1 else close
    return error('anchor-mismatch', place, f'The original has no id "{name}".',
                 f'Did you mean "#{only[0]}"?' if only else f'Use the ids of {source.path}, or delete what the original does not have.', key)
