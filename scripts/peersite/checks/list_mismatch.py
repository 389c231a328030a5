"""A list of a translation is not that of the original: more or fewer items, other nesting, bullets in place of numbers.

A missing item is a missing piece of advice. A list that lost the empty line before it, or the spaces that nest it, is shown as
running text.

**Fix**: give the list the items it has in the original, one per line. Before the first item there is an empty line, and an item
below another one begins with four spaces.
"""
import re

from ..finding import Severity, warning
from ..model import Library
from ..text.outline import outline
from ._example_pages import described, home
from ._texts import block_pairs, count, line_at

SEVERITY = Severity.WARNING
RO = 'Trei:\n\n- unu\n- doi\n    - jumătate\n- trei'
PASSES = [
    described(ro=RO, bg='Три:\n\n* едно\n* две\n    * половин\n\n\n* три', en='Three:\n\n- one\n- two\n    - half\n\n- three\n\nEnd.'),
    described(ro='1. unu\n2. doi', bg='1. едно\n1. две', en='1. one\n\n2. two'),
    described(ro='Anul\n2014. A fost – un an bun.', bg='През\n2014. Добра\n- година.'),
]
FAILS = [
    (described(ro=RO, bg='Три:\n\n- едно\n- две\n    - половин'), 'docs/bg/roles.yml:6'),
    (described(ro=RO, en='Three:\n\n- one\n- two\n- half\n- three'), 'docs/en/roles.yml:6'),
    (described(ro=RO, bg='Три:\n- едно\n- две\n    - половин\n- три'), 'docs/bg/roles.yml:5'),
    (described(ro='1. unu\n2. doi', en='- one\n- two'), 'docs/en/roles.yml:4'),
    (home(en='Two:\n\n- one\n- two', el='Δύο: ένα και δύο.'), 'docs/el/index.md:6'),
    (home(en='Text.', pl='Dwa:\n\n- jeden\n- dwa'), 'docs/pl/index.md:8'),
]
SORTS = {'ul': 'bullets', 'ol': 'numbers'}
GLUED = re.compile(r'^\S.*\n(?P<item>(?:[-*+]|\d+[.])[ \t]+\S.*)$', re.M)
ITEM = re.compile(r'\s*(?:[-*+]|\d+\.)\s')


def check(library: Library):
    for source, target in block_pairs(library):
        theirs, ours = outline(source.text).lists, outline(target.text).lists
        if [piece.value for piece in theirs] == [piece.value for piece in ours]:
            continue
        if len(theirs) != len(ours):
            glued = next((found for found in GLUED.finditer(target.text) if not ITEM.match(found[0])), None)
            if glued and len(ours) < len(theirs):
                yield warning('list-mismatch', target.find(glued['item']), 'There is no empty line before the list.',
                              'Put an empty line before its first item, or it is shown as running text.', target.key)
                continue
            place = line_at(target, ours[-1].line) if len(ours) > len(theirs) else target.location
            yield warning('list-mismatch', place, f'The text has {count(len(ours), "list")}, and the original {len(theirs)}.',
                          f'Compare it with {source.location}.', target.key)
        else:
            one, other = next((a, b) for a, b in zip(theirs, ours) if a.value != b.value)
            yield warning('list-mismatch', line_at(target, other.line), difference(one.value, other.value),
                          f'Compare it with {line_at(source, one.line)}.', target.key)


def difference(theirs: tuple, ours: tuple) -> str:
    """What tells two lists apart, in a sentence."""
    if len(theirs) != len(ours):
        return f'The list has {count(len(ours) - 1, "item")}, and in the original {len(theirs) - 1}.'
    if theirs[0] != ours[0]:
        return f'The list has {SORTS[ours[0]]}, and in the original {SORTS[theirs[0]]}.'
    return 'The items of the list are nested in another way than in the original.'
