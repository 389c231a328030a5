"""A link in a text leads to a page in another language, and one in the reader's own is likely.

It happens when the address is copied with the text. The reader ends on a page that they may not be able to read.

Reported are addresses inside this site that name the folder of another language, Wikipedia and its sisters, the sites of
the European Union, and addresses that name a language which is neither the reader's nor that of the link in the original.

**Fix**: link to the page in the language of the text. If there is none, say in the text which language the page is in and
keep the address with an ignore in `_ignores.yml`.
"""
import re

from ..finding import Severity, warning
from ..model import Library
from ..text.outline import outline
from ._example_pages import described, home
from ._texts import markdown_units, source_of

SEVERITY = Severity.WARNING
PASSES = [
    home(en='See [w](https://en.wikipedia.org/wiki/Hope) and [who](https://www.who.int/en/x).',
         ro='Vezi [w](https://ro.wikipedia.org/wiki/S) și [oms](https://www.who.int/en/x).',
         bg='Виж [у](https://bg.wikipedia.org/wiki/x) [в](https://www.who.int/bg/x) [кн](https://example.ro/x) [д](https://www.wikidata.org/wiki/Q1).'),
    described(ro='[ajutor](../ajutor.md#en) [ue](https://european-union.europa.eu/index_ro) [pl](https://example.pl/plan)'),
]
FAILS = [
    (home(en='See [w](https://en.wikipedia.org/wiki/Hope).', pl='Zob. [w](https://en.wikipedia.org/wiki/Hope).'), 'docs/pl/index.md:6'),
    (home(en='[Help](help/index.md)', ro='[Ajutor](../en/help/index.md)'), 'docs/ro/index.md:6'),
    (home(en='[EU](https://commission.europa.eu/index_en)', bg='[ЕС](https://commission.europa.eu/index_en)'), 'docs/bg/index.md:6'),
    (home(en='[WHO](https://www.who.int/en/x)', el='[ΠΟΥ](https://www.who.int/ro/x)'), 'docs/el/index.md:6'),
    (home(en='[Law](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=x)', el='[Νόμος](https://eur-lex.europa.eu/legal-content/BG/TXT/?uri=x)'),
     'docs/el/index.md:6'),
]
ADDRESS = re.compile(r'(?:\]\(\s*<?|<|\]:\s*)([^)\s<>]+)')
OWN = re.compile(r'(?:\.\./|\./|/)+([a-z]{2})/')
OUTSIDE = re.compile(r'https?://([^/?#]+)([^?#]*)', re.I)
WIKI = re.compile(r'([a-z]{2,3})\.(?:m\.)?(?:wikipedia|wikibooks|wikiquote|wikisource|wiktionary|wikinews|wikivoyage|wikiversity)\.org$')
UNION = re.compile(r'(?:^|\.)europa\.eu$')


def check(library: Library):
    known = set(library.languages) | {'en'}
    for unit in markdown_units(library):
        if not any(language_of_link(address, known - {unit.language}) for address in ADDRESS.findall(unit.text)):
            continue        # the parser is asked only where an address looks wrong
        for piece in outline(unit.text).links:
            language = language_of_link(piece.value, known)
            if language and language != unit.language and (likely(piece.value) or language not in original_languages(library, unit, known)):
                yield warning('link-to-other-language', unit.find(piece.value), f'"{piece.value}" leads to a page in the language "{language}".',
                              f'Link to the page in "{unit.language}", if there is one.', unit.key)


def language_of_link(address: str, known: set[str]) -> str:
    """The language that an address names in its path or its host; '' if it names none of ours."""
    outside = OUTSIDE.match(address)
    if not outside:
        found = OWN.match(address)
        return found[1] if found and found[1] in known else ''
    host, path = outside[1].lower(), outside[2]
    if wiki := WIKI.search(host):
        return wiki[1]
    steps = [host.split('.')[0], *re.split(r'/', path.lower())]
    if UNION.search(host):
        steps += re.findall(r'_([a-z]{2})$', path.lower())
    return next((step for step in steps if step in known), '')


def likely(address: str) -> bool:
    """Whether the same page almost surely exists in every one of our languages."""
    outside = OUTSIDE.match(address)
    return not outside or bool(WIKI.search(outside[1].lower()) or UNION.search(outside[1].lower()))


def original_languages(library: Library, unit, known: set[str]) -> set[str]:
    """The languages that the links of the original name, besides its own readers' choice."""
    return {language_of_link(piece.value, known) for piece in outline(source_of(library, unit)).links}
