"""A table of a translation does not have the columns, the rows or the filled cells of the original.

A cell that is missing shifts all that follow it, and a row with the wrong number of `|` puts words under the wrong heading.

**Fix**: leave an empty line before the table, and give each row as many cells as in the original, with `|` between them; a `|` inside a cell is written `\\|`.
"""
import re

from ..finding import Severity, error
from ..model import Library
from ..text.outline import outline
from ._example_pages import home
from ._language import place
from ._texts import count, line_at, markdown_pairs

SEVERITY = Severity.ERROR
IGNORABLE = True
EN = '| Who | What |\n|---|---|\n| Peers | talk |\n| Staff | |'
PASSES = [
    home(en=EN, ro='Cine | Ce\n:--|--:\nEgali | vorbesc\nPersonal |', bg='|Кой|Какво|\n|-|-|\n|Равни|говорят|\n|Екип||'),
    home(en='a | b and `c | d`', bg='а | б и `c | d`'),
]
FAILS = [
    (home(en=EN, ro='| Cine | Ce |\n|---|---|\n| Egali | vorbesc |'), 'docs/ro/index.md:6'),
    (home(en=EN, bg='| Кой | Какво |\n|---|---|\n| Равни говорят |\n| Екип | |'), 'docs/bg/index.md:8'),
    (home(en=EN, el='| Ποιος | Τι |\n|---|---|\n| Ίσοι | μιλούν |\n| Προσωπικό | μιλά |'), 'docs/el/index.md:9'),
    (home(en=EN, pl='| Kto | Co |\n|---|\n| Równi | mówią |\n| Personel | |'), 'docs/pl/index.md:6'),
    (home(en=EN, ro='| Cine | Ce |\n|---|---|\n| Egali | vorbesc | mult |\n| Personal | |'), 'docs/ro/index.md:8'),
    (home(en=f'Roles:\n\n{EN}', bg='Роли:\n| Кой | Какво |\n|---|---|\n| Равни | говорят |\n| Екип | |'), 'docs/bg/index.md:7'),
]
GLUED = re.compile(r'^(?!#)[^|\s][^|\n]*\n(?P<head>.*\|.*)\n[ \t|:]*-[-|: \t]*$', re.M)


def check(library: Library):
    for source, target in markdown_pairs(library):
        if '|' not in source.text and '|' not in target.text:
            continue
        theirs, ours = outline(source.text).tables, outline(target.text).tables
        if len(ours) < len(theirs) and (glued := GLUED.search(target.text)):
            yield error('table-mismatch', place(target, glued.start('head'), glued['head']), 'There is no empty line before the table.',
                        'Put an empty line before it, or it is shown as running text.', target.key)
            continue
        if len(theirs) != len(ours):
            where = line_at(target, ours[-1].line) if len(ours) > len(theirs) else target.find('|')
            yield error('table-mismatch', where, f'The text has {count(len(ours), "table")}, and the original {len(theirs)}.',
                        'Look at the line of dashes: it needs as many columns as the line above it.', target.key)
            continue
        for one, other in zip(theirs, ours):
            if one.value != other.value:
                what, line = difference(one.value, other.value)
                yield error('table-mismatch', line_at(target, other.line + line), what, f'Compare it with {line_at(source, one.line + line)}.', target.key)


def difference(theirs: tuple, ours: tuple) -> tuple[str, int]:
    """What tells two tables apart, in a sentence, and on which line of the table it is seen."""
    if theirs[0] != ours[0]:
        return f'The table has {count(ours[0], "column")}, and in the original {theirs[0]}.', 0
    if len(theirs) != len(ours):
        return f'The table has {count(len(ours) - 2, "row")} below its head, and in the original {len(theirs) - 2}.', 0
    row = next(number for number in range(1, len(ours)) if theirs[number] != ours[number])
    line = 0 if row == 1 else row     # the line of dashes stands between the head and the rest
    if len(ours[row]) > ours[0] >= len(theirs[row]):
        return f'The row has {count(len(ours[row]), "cell")}, and the table {count(ours[0], "column")}.', line
    return 'The cells that are filled in this row are not those of the original.', line
