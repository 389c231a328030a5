"""The headings of a translation are not those of the original: another level, another number, another order.

Readers find their way by headings, and a screen reader jumps from one to the next. Two languages of one page should have the
same outline, so that people who work with both can find the same place.

**Fix**: give the heading as many `#` as in the original, with a space after them, and put the sections in the same order.
"""
import re

from ..finding import Severity, warning
from ..model import Library, Record
from ..text.outline import outline
from ._example_pages import described, home
from ._texts import block_pairs, count, line_at

SEVERITY = Severity.WARNING
EN = 'Welcome.\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nText.'
PASSES = [
    home(en=EN, ro='Bine ați venit.\n\n## Unu {#one}\n\nText.\n\n\n## Doi {#two}\nText.'),
    home(en=EN, bg='Добре дошли.\n\n## Едно {#one}\n\nТекст.'),       # a missing section is a missing translation
    home(en='We are #1 and #first.\n\n```\n## no\n```', bg='Ние сме #1 и #първи.\n\n```\n## no\n```'),
]
FAILS = [
    (home(en=EN, ro='Bine ați venit.\n\n### Unu {#one}\n\nText.\n\n## Doi {#two}\n\nText.'), 'docs/ro/index.md:8'),
    (home(en=EN, bg='Добре дошли.\n\n## Две {#two}\n\nТекст.\n\n## Едно {#one}\n\nТекст.'), 'docs/bg/index.md:12'),
    (home(en=EN, bg='Добре дошли.\n\n## Едно {#one}\n\nТекст.\n\n##Две {#two}\n\nТекст.'), 'docs/bg/index.md:12'),
    (home(en=EN, ro='Bine ați venit.\n\n## Unu {#one}\n\nText\n---\n\n## Doi {#two}\n\nText.'), 'docs/ro/index.md:10'),
    (described(ro='Unu\n\n### Doi\n\nTrei', bg='Едно\n\nДве\n\nТри'), 'docs/bg/roles.yml:3'),
]
GLUED = re.compile(r'^#{2,6}[^\s#]', re.M)


def check(library: Library):
    for source, target in block_pairs(library):
        theirs, ours = outline(source.text).headings, outline(target.text).headings
        glued = '##' in target.text and [piece for piece in outline(target.text).prose if GLUED.match(piece.value)]
        for piece in glued or ():
            yield warning('heading-mismatch', line_at(target, piece.line), 'A heading has no space after its "#".',
                          'Put a space after the "#", or it is no heading.', target.key)
        if [piece.value for piece in theirs] == [piece.value for piece in ours] or glued:
            continue
        if len(theirs) != len(ours):
            place = line_at(target, ours[-1].line) if len(ours) > len(theirs) else target.location
            yield warning('heading-mismatch', place, f'The text has {count(len(ours), "heading")}, and the original {len(theirs)}.',
                          f'Compare it with {source.location}.', target.key)
        else:
            one, other = next((a, b) for a, b in zip(theirs, ours) if a.value != b.value)
            yield warning('heading-mismatch', line_at(target, other.line), f'The heading has {other.value} "#", and in the original {one.value}.',
                          f'Give it as many as it has in {line_at(source, one.line)}.', target.key)
    for page in library.kind('pages'):
        yield from misplaced(page)


def misplaced(page: Record):
    """The first section in each language that does not stand where it stands in the original."""
    source = page.words.get(page.source_language)
    if source is None:
        return
    order = {name: number for number, name in enumerate(source.fields.get('sections', {}))}
    for language, words in page.words.items():
        ours = [name for name in words.fields.get('sections', {}) if name in order]
        name = next((later for former, later in zip(ours, ours[1:]) if order[former] > order[later]), None)
        if name:
            path = ('sections', name)
            yield warning('heading-mismatch', words.at(path), f'The section "{name}" stands in another place than in the original.',
                          f'Put the sections in the order of {source.at(path)}.', f'pages/{page.id}#sections.{name}')
