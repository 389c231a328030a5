"""A sign of Markdown is opened and not closed, or closed and not opened: `**`, `_`, backticks, brackets.

The reader sees the bare sign, and often half the paragraph in bold or a link that does not work. It happens when words are moved
in translation and one of two signs stays behind, or when a space gets between `**` and the word.

**Fix**: put the second sign where the emphasis, the code or the link ends, without a space inside. A sign that is meant as
such is written with a backslash: `\\*`.
"""
from collections import Counter

from ..finding import Severity, error
from ..model import Library, Unit
from ..text.glance import tidy
from ..text.leftovers import Leftover, bracketed, leftovers
from ..text.outline import outline
from ._example_pages import described, home
from ._texts import found_on, markdown_pairs, markdown_units

SEVERITY = Severity.ERROR
IGNORABLE = True
RO = 'Un **om** la fel, *acum* și _aici_, cu `cod` și [legătură](#a).'
PASSES = [
    described(ro=RO, bg='**Човек:**той е *тук* и _сега_, с `код` и [връзка](#a).', en='A **person** \\*here\\* \\_and\\_ `code` [link](#a).'),
    home(en='The range [0, 1), a) or b], f**k, 2 ** 3, 5 * 3, snake_case and trans*people.\n\n* item', pl='Od [0, 1), a) albo b], f**k.\n\n- **jeden**'),
    home(en='Required* fields.\n\n*Name', ro='Câmpuri obligatorii*.\n\n*Nume', bg='[[doors]]\n\nВиж [пример].'),
    home(en='It`s _ here_too_ ____ or [x] and [ ] done', el='```\n** [x\n```\n\n`a ** b`'),
]
FAILS = [
    (described(ro=RO, bg='Един **човек тук.'), 'docs/bg/roles.yml:4'),
    (described(ro=RO, en='A ** person ** here.'), 'docs/en/roles.yml:4'),
    (described(ro=RO, bg='Сега.\n\nТук *има човек.'), 'docs/bg/roles.yml:6'),
    (home(en='Say _this_ now.', pl='Powiedz to_ teraz.'), 'docs/pl/index.md:6'),
    (home(en='Run `make`.', el='Τρέξτε `make.'), 'docs/el/index.md:6'),
    (home(en='Go [home](help/index.md).', ro='Mergi [acasă](help/index.md.'), 'docs/ro/index.md:6'),
    (home(en='Go [home](help/index.md).', ro='Mergi [acasă (help/index.md).'), 'docs/ro/index.md:6'),
    (home(en='Go [home](help/index.md).', bg='Към [начало] (help/index.md).'), 'docs/bg/index.md:6'),
    (home(en='Go [home](help/index.md).', pl='Idź [do domu].'), 'docs/pl/index.md:6'),
    (home(en='Text.\n\n```\ncode\n```\n\nText.', el='Κείμενο.\n\n```\ncode\n\nΚείμενο.'), 'docs/el/index.md:8'),
    (home(en='[[doors]', ro='[[doors]]'), 'docs/en/index.md:6'),
    (described(ro='Au venit **12 oameni** aici.', pl='To napisało a **12 osób tutaj.'), 'docs/pl/roles.yml:4'),
    (home(en='- **On** it.\n- **On** that.', el='- **Στο** αυτό.\n- **Στο εκείνο.'), 'docs/el/index.md:7'),
    (home(en='```\nmake\n```\n\n```\nmake\n```', bg='```\nmake\n```\n\n```\nmake'), 'docs/bg/index.md:10'),
]
HINTS = {
    '](': 'A link is written [words](address), without a space between the two.',
    '[': 'A link is written [words](address); close the bracket, or write \\[ for a bracket that is meant as such.',
    '{': 'Close the brace.',
    'fence': 'Put a line of three backticks after the last line of code.',
}


def check(library: Library):
    translated = set()
    for source, target in markdown_pairs(library):
        if tidy(target.text):
            continue
        translated.add((target.key, target.language))
        yield from faults(target, Counter(item.sign for item in leftovers(source.text) if not item.certain))
        if lost := lost_link(source.text, target.text):
            yield error('unclosed-markup', target.find(lost), f'"{lost}" has lost the address of its link.',
                        f'Write the address after it in round brackets, as in {source.location}.', target.key)
    for unit in markdown_units(library):
        if leftovers(unit.text) and (unit.key, unit.language) not in translated:
            yield from faults(unit, None)


def faults(unit: Unit, meant: Counter | None):
    """What is left open in a text. `meant` says how many doubtful signs the original has; without an original only lone brackets count."""
    found = leftovers(unit.text)
    doubtful = Counter(item.sign for item in found if not item.certain)
    said = set()
    for item in found:
        if item.sign in said or not (item.certain or (doubtful[item.sign] > meant[item.sign] if meant is not None else item.sign == '[')):
            continue
        said.add(item.sign)
        yield error('unclosed-markup', found_on(unit, item.line, item.words), message(item),
                    HINTS.get(item.sign, f'Put the second "{item.sign}" without a space inside, or write \\{item.sign[0]} for a sign that is meant as such.'),
                    unit.key)


def message(item: Leftover) -> str:
    """What is wrong, in a sentence."""
    if item.sign == 'fence':
        return 'The block of code that begins here has no end.'
    return 'The link is not written as one.' if item.sign == '](' else f'"{item.sign}" stands alone in "{item.words}".'


def lost_link(source: str, target: str) -> str:
    """Words in brackets that were a link in the original; '' if there are none."""
    if '[' not in target or len(outline(target).links) >= len(outline(source).links):
        return ''
    ours = bracketed(target)
    return ours[0] if len(ours) > len(bracketed(source)) and not any(item.sign == '](' for item in leftovers(target)) else ''
