"""A link of a translation is lost, has no words, has changed places with another, or stands around the wrong words.

A reader who is sent to the helplines must not end on another page, and a screen reader reads out nothing of a link without words, or the
whole sentence of one that was opened too early.

A link inside the site is missed if the original has it and the translation does not; addresses on the web are a matter of url-mismatch.
Links of one paragraph may stand in another order, as the sentence wants it, but not in other paragraphs or list items.

**Fix**: put `[` and `](address)` around the words that are linked in the original, with the same address.
"""
import re
from collections import Counter

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.outline import Outline, outline
from ._example_pages import described, home
from ._texts import found_on, markdown_pairs, place, where_fewer

SEVERITY = Severity.WARNING
PASSES = [
    described(ro='Vezi [ajutor](../help/index.md) și [grupuri](../groups/index.md).', bg='Виж [групи](../groups/index.md) и [помощ](../help/index.md#a).',
              en='See [help](../help/index.md), [help again](../help/index.md) and [groups](../groups/index.md).'),
    home(en='[Help](help/index.md)', ro='[Ajutor](<help/index.md>)', pl='Zob. [Pomoc][p].\n\n[p]: help/index.md', el='`[](x)` [Βοήθεια](./help/index.md)'),
    home(en='[Who does what](help/index.md)', el='[Ποιος κάνει τι και γιατί](help/index.md)', bg='[Кой](help/index.md) и [кой](help/index.md)'),
    home(en='![A circle](a.png) [Help](help/index.md)', bg='[![Кръг](a.png)](help/index.md)'),
]
FAILS = [
    (home(en='Go [home](../help/index.md).\n\nEnd.', el='Πήγαινε σπίτι.\n\nΤέλος.'), 'docs/el/index.md:6'),
    (home(en='One.\n\nGo [home](#top).', pl='Jeden.\n\nIdź do domu.'), 'docs/pl/index.md:8'),
    (home(en='Go [home](help/index.md).', ro='Mergi [](help/index.md).'), 'docs/ro/index.md:6'),
    (home(en='Go [home](help/index.md).', bg='Иди [help/index.md](help/index.md).'), 'docs/bg/index.md:6'),
    (home(en='- [One](help/index.md)\n- [Two](index.md)', pl='- [Jeden](index.md)\n- [Dwa](help/index.md)'), 'docs/pl/index.md:6'),
    (home(en='We are here. See [help](help/index.md).', bg='[Ние сме тук и ви чакаме да дойдете при нас. Вижте помощ](help/index.md).'), 'docs/bg/index.md:6'),
    (home(en='![A circle](a.png)', el='[Ένας κύκλος](a.png)'), 'docs/el/index.md:6'),
]
LINK = re.compile(r'(?<![!\\])\[((?:[^\[\]]|!?\[[^\[\]]*\](?:\([^()]*\))?)*)\]\(\s*<?([^()\s<>]*)>?(?:\s+"[^"\n]*")?\)')
INSIDE = re.compile(r'(?:\.{0,2}/|#)')
LONGER = (2.5, 30)      # a link around more than so many times the letters of the original, and so many more, was opened too early


def check(library: Library):
    for source, target in markdown_pairs(library):
        if '](' in source.text or '](' in target.text:
            yield from lost(source, target)
            yield from worded(source, target)


def lost(source: Unit, target: Unit):
    """Links inside the site and pictures that the translation does not have, and links that stand in another paragraph."""
    theirs, ours = outline(source.text), outline(target.text)
    missing = set(addresses(theirs)) - set(addresses(ours))
    for address in dict.fromkeys(address for address in addresses(theirs) if address in missing and INSIDE.match(address)):
        where, _ = where_fewer(source, target, *([p for p in tree.links if bare(p.value) in missing] for tree in (theirs, ours)))
        yield warning('link-mismatch', where, f'The link to "{address}" is missing.', f'Put it around the same words as in {source.location}.', target.key)
    pictures = {piece.value[0] for piece in theirs.images} - {piece.value[0] for piece in ours.images}
    for piece in ours.links:
        if piece.value in pictures:
            yield warning('link-mismatch', found_on(target, piece.line, piece.value), f'"{piece.value}" is a picture in the original, and a link here.',
                          'Put a "!" before the bracket.', target.key)
    if Counter(addresses(theirs)) == Counter(addresses(ours)) and (piece := moved(theirs, ours)):
        yield warning('link-mismatch', found_on(target, piece.line, piece.value), f'The link to "{piece.value}" stands in another paragraph than in the original.',
                      f'Compare the addresses with {source.location}.', target.key)


def worded(source: Unit, target: Unit):
    """Links without words, with their address for words, or around far more words than in the original."""
    usual: dict[str, int] = {}
    for found in LINK.finditer(source.text):
        usual[bare(found[2])] = max(len(found[1]), usual.get(bare(found[2]), 0))
    known = {piece.value for piece in outline(target.text).links}
    for found in LINK.finditer(target.text):
        words, address = found[1].strip(), found[2]
        if address not in known or not usual.get(bare(address)):
            continue
        if not words:
            yield warning('link-mismatch', place(target, found.start(), found[0]), f'The link to "{address}" has no words.',
                          'Write between the brackets what the link leads to.', target.key)
        elif words == address and f'[{address}]' not in source.text and ('/' in address or '.' in address):
            yield warning('link-mismatch', place(target, found.start(), found[0]), f'The link to "{address}" has its address for words.',
                          'Write between the brackets what the link leads to.', target.key)
        elif len(words) > LONGER[0] * usual[bare(address)] + LONGER[1]:
            yield warning('link-mismatch', place(target, found.start(), found[0]), f'The link to "{address}" stands around {len(words)} characters.',
                          f'Put the brackets around the same words as in {source.location}.', target.key)


def moved(theirs: Outline, ours: Outline):
    """The first link that stands in another paragraph than in the original; None if the paragraphs are not the same in number."""
    homes = [paragraphs(tree) for tree in (theirs, ours)]
    if len(theirs.prose) != len(ours.prose) or homes[0] == homes[1]:
        return None
    return next((piece for piece in ours.links if homes[1][bare(piece.value)] != homes[0][bare(piece.value)]), None)


def paragraphs(tree: Outline) -> dict[str, list[int]]:
    """In which paragraphs, by number, the links to each address stand."""
    begins = [piece.line for piece in tree.prose]
    homes: dict[str, list[int]] = {}
    for piece in tree.links:
        homes.setdefault(bare(piece.value), []).append(sum(begin <= piece.line for begin in begins))
    return homes


def addresses(tree: Outline) -> list[str]:
    """Where the links of a text lead, without the place on the page."""
    return [bare(piece.value) for piece in tree.links]


def bare(address: str) -> str:
    """An address without the place on its page, unless that is all there is."""
    return (address.partition('#')[0] or address).removeprefix('./')
