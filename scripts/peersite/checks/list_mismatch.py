"""A list of a translation is not that of the original: more or fewer items, other nesting, bullets in place of numbers.

A missing item is a missing piece of advice. A list that lost the empty line before it, or the spaces that nest it, is shown as
running text, and so is an item without a space after its sign or with a sign that Markdown does not know: `-one`, `• one`, `1) one`.

**Fix**: give the list the items it has in the original, one per line, each after `- ` or `1. `. Before the first item there is an empty
line, and an item below another one begins with four spaces. `check.py --fix` mends the signs if nothing else is wrong.
"""
import re
from typing import Iterator

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.outline import Piece, outline
from ._example_pages import described, home
from ._language import place
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
    (described(ro=RO, en='Three:\n\n- one\n- two\n- half\n- three'), 'docs/en/roles.yml:8'),
    (described(ro=RO, bg='Три:\n- едно\n- две\n    - половин\n- три'), 'docs/bg/roles.yml:5'),
    (described(ro='1. unu\n2. doi', en='- one\n- two'), 'docs/en/roles.yml:4'),
    (home(en='Two:\n\n- one\n- two', el='Δύο: ένα και δύο.'), 'docs/el/index.md:6'),
    (home(en='Text.', pl='Dwa:\n\n- jeden\n- dwa'), 'docs/pl/index.md:8'),
    (described(ro=RO, bg='Три:\n\n- едно\n-**две**\n    - половин\n- три'), 'docs/bg/roles.yml:7'),
    (described(ro=RO, pl='Trzy:\n\n-jeden\n- dwa\n    - pół\n- trzy'), 'docs/pl/roles.yml:6'),
    (described(ro='1. unu\n2. doi', el='1. ένα\n2) δύο'), 'docs/el/roles.yml:5'),
    (described(ro='1. unu\n2. doi', en='1.one\n2.two'), 'docs/en/roles.yml:4'),
    (home(en='Two:\n\n- one\n- two', ro='Două:\n\n• unu\n• două'), 'docs/ro/index.md:8'),
]
SORTS = {'ul': 'bullets', 'ol': 'numbers'}
GLUED = re.compile(r'^\S.*\n(?P<item>(?:[-*+]|\d+[.])[ \t]+\S.*)$', re.M)
ITEM = re.compile(r'\s*(?:[-*+]|\d+\.)\s')
BROKEN = re.compile(r'^(?P<indent>[ \t]*)(?P<sign>[-+](?=[^-+\s])|\*(?=[^*\s][^*\n]*$)|[•‣◦·–—]|\d{1,2}\)|\d{1,2}\.(?=[^\W\d]|[*\[„“«]))[ \t]*(?P<word>\S+)', re.M)


def check(library: Library):
    for source, target in block_pairs(library):
        theirs, ours = outline(source.text).lists, outline(target.text).lists
        if [piece.value for piece in theirs] == [piece.value for piece in ours]:
            continue
        if items(ours) < items(theirs) and (found := list(broken(target))):
            yield from mended(target, found, theirs)
        elif len(theirs) != len(ours):
            glued = next((found for found in GLUED.finditer(target.text) if not ITEM.match(found[0])), None)
            if glued and len(ours) < len(theirs):
                yield warning('list-mismatch', target.find(glued['item']), 'There is no empty line before the list.',
                              'Put an empty line before its first item, or it is shown as running text.', target.key)
                continue
            where = line_at(target, ours[-1].line) if len(ours) > len(theirs) else target.location
            yield warning('list-mismatch', where, f'The text has {count(len(ours), "list")}, and the original {len(theirs)}.',
                          f'Compare it with {source.location}.', target.key)
        else:
            one, other = next((a, b) for a, b in zip(theirs, ours) if a.value != b.value)
            yield warning('list-mismatch', line_at(target, differing(target.text, one.value, other)), difference(one.value, other.value),
                          f'Compare it with {line_at(source, one.line)}.', target.key)


def items(lists) -> int:
    """How many items some lists have together."""
    return sum(len(piece.value) - 1 for piece in lists)


def broken(unit: Unit) -> Iterator[re.Match]:
    """The lines of a text that look like items and are none, outside blocks of code."""
    if not BROKEN.search(unit.text):
        return
    code = [piece.value for piece in outline(unit.text).code if '\n' in piece.value]
    yield from (found for found in BROKEN.finditer(unit.text) if not any(found[0] in block for block in code))


def mended(unit: Unit, found: list[re.Match], theirs: tuple[Piece, ...]):
    """The findings about signs that begin no item, with fixes if those make the lists what they are in the original."""
    text = unit.text
    for line in reversed(found):
        text = text[:line.start('sign')] + item(line) + text[line.end():]
    safe = [piece.value for piece in outline(text).lists] == [piece.value for piece in theirs]
    for line in found:
        start, old = line.start('sign'), line[0][len(line['indent']):]
        yield warning('list-mismatch', place(unit, start, old), f'"{old[:40]}" begins no item of a list.', f'Write "{item(line)[:40]}".', unit.key,
                      unit.replace(start, old, item(line)) if safe else None)


def item(line: re.Match) -> str:
    """The beginning of an item as Markdown has it."""
    sign = line['sign'].replace(')', '.') if line['sign'][0].isdigit() else line['sign'] if line['sign'] in '*+' else '-'
    return f'{sign} {line["word"]}'


def differing(text: str, theirs: tuple, ours: Piece) -> int:
    """The line of the first item that is nested otherwise than in the original, or that of the list."""
    lines = text.split('\n')
    places = [number for number in range(ours.line, len(lines)) if ITEM.match(lines[number])]
    other = next((n for n, (a, b) in enumerate(zip(theirs[1:], ours.value[1:])) if a != b), None)
    return places[other] if other is not None and theirs[0] == ours.value[0] and len(theirs) == len(ours.value) and other < len(places) else ours.line


def difference(theirs: tuple, ours: tuple) -> str:
    """What tells two lists apart, in a sentence."""
    if len(theirs) != len(ours):
        return f'The list has {count(len(ours) - 1, "item")}, and in the original {len(theirs) - 1}.'
    if theirs[0] != ours[0]:
        return f'The list has {SORTS[ours[0]]}, and in the original {SORTS[theirs[0]]}.'
    return 'The items of the list are nested in another way than in the original.'
