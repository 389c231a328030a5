"""A name is mistyped: other languages have the same text with the name right, and here two letters changed places.

Whoever copies "Eqiulibrium" into a search finds nothing, and a person from the organisation sees that nobody has read it.

Compared are the texts of all languages that belong together, the original too: a word with a capital, or a word in Latin letters in a
Greek or Bulgarian text, that stands in one of them only, beside a name of the original or of two languages. One letter too many, too
few or another one is reported only if two languages have the name and the text itself does not. Endings are left alone (Estuar,
Estuarului), and so are words that a dictionary knows.

**Fix**: write the name as the others have it. If they are wrong, correct them instead.
"""
from typing import Iterator

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.lemmas import in_dictionary
from ..text.mask import GONE, mask
from ..text.names import names, one_off, swapped
from ._examples import role
from ._language import place
from ._texts import pairs

HERE = {**role('ro', 'Speranță', 'Asociația Equilibrium și Warszawski Dom lucrează cu Jitsi.'), **role('bg', 'Надежда', 'Equilibrium и Warszawski Dom, с Jitsi.'),
        **role('en', 'Hope', 'The Equilibrium Association and Warszawski Dom, on Jitsi.')}
SEVERITY = Severity.WARNING
PASSES = [
    {}, HERE, {**HERE, **role('en', 'Hope', 'The Equilibriums and Warszawskiego Domu.')}, {**HERE, **role('ro', 'Speranță', 'Equilibriumul din Varșovia.')},
    {**role('ro', 'Speranță', 'La Pleven și Tessalia'), **role('en', 'Hope', 'In Pleven and Thessalia'), **role('pl', 'Nadzieja', 'Plewen i Thesalia')},
    {**role('ro', 'Speranță', 'Petre și Form.'), **role('en', 'Hope', 'Peter and From.')},
    {**role('ro', 'Speranță', 'Alexandra, Anonimi și Organizația.'), **role('en', 'Hope', 'Aleksandra, Anonymi and Organisația.')},
    {**HERE, **role('bg', 'Надежда', '[Еквилибриум](https://example.org/Eqiulibrium).')},
    {**HERE, **role('pl', 'Nadzieja', 'Equilibrium, Warszawski Dom i Jitsi.'), **role('el', 'Ελπίδα', 'Equilibrium, Varsavski Dom, Jitsi.')},
]
FAILS = [
    ({**HERE, **role('en', 'Hope', 'The Eqiulibrium Association and Warszawski Dom, on Jitsi.')}, 'docs/en/roles.yml:3'),
    ({**HERE, **role('bg', 'Надежда', 'Equilibrium и Wasrzawski Dom, с Jitsi.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('ro', 'Speranță', 'Asociația Eqiulibrium și Warszawski Dom, pe Jitsi.')}, 'docs/ro/roles.yml:3'),
    ({**HERE, **role('bg', 'Надежда', 'Еквилибриум и Warszawski Dom, с Jtisi.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('bg', 'Надежда', 'В Eqiulibriumът и Warszawski Dom, с Jitsi.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('en', 'Hope', 'Warszawski Dom and the Equilibrium (Eqiulibrium Association), on Jitsi.')}, 'docs/en/roles.yml:3'),
    ({**HERE, **role('en', 'Hope', 'The Equilibrum Association and Warszawski Dom, on Jitsi.')}, 'docs/en/roles.yml:3'),
    ({**HERE, **role('el', 'Ελπίδα', 'Equilibrium και WASRZAWSKI, Warzsawski Dom.')}, 'docs/el/roles.yml:3'),
    ({**HERE, **role('pl', 'Nadzieja: Equilibrium', 'Eqiulibrium i Warszawski Dom.')}, 'docs/pl/roles.yml:3'),
]


def check(library: Library):
    for texts, original in together(library):
        if len(texts) > 1:
            yield from compared([(unit, names(unit.text, unit.words.language)) for unit in texts], original)


def together(library: Library) -> Iterator[tuple[list[Unit], str]]:
    """Every text in all its languages, and the language of the original."""
    for record in library.all():
        texts: dict[tuple[str, ...], list[Unit]] = {}
        for language in record.words:
            for unit in record.units(language):
                texts.setdefault(unit.path, []).append(unit)
        for found in texts.values():
            yield found, record.source_language
    strings: dict[tuple[str, ...], list[Unit]] = {}
    for source, target in pairs(library):
        if target.kind == 'interface':
            strings.setdefault(target.path, [source]).append(target)
    for found in strings.values():
        yield found, found[0].words.language


def compared(texts: list[tuple[Unit, frozenset[str]]], original: str):
    """The findings about one text in several languages, with the names of each."""
    seen, shared, right = set(), set(), set()
    for unit, found in texts:
        shared |= seen & found
        seen |= found
        if unit.words.language == original:
            right |= found
    right |= shared
    for unit, found in texts if right else ():
        for word in found - shared:
            for name in right:
                if ((word[0] == name[0] or word[0] == name[1].upper()) and word != name
                        and (meaning := meant(word, name, name in shared and name not in found)) and alone(unit, word, texts)):
                    yield report(unit, word, meaning, name in shared)


def meant(word: str, name: str, certain: bool) -> str:
    """The name with the ending of the word, if the word is it with a slip."""
    if swapped(word, name) or word[0] != name[0] and swapped(word.lower(), name.lower()):
        return name + word[len(name):]
    return name if certain and one_off(word, name) else ''


def alone(unit: Unit, word: str, texts: list[tuple[Unit, frozenset[str]]]) -> bool:
    """Whether no other language has the word, and no dictionary knows it."""
    return (not any(word in other.text for other, _ in texts if other is not unit) and mask(unit.text)[unit.text.find(word)] != GONE
            and not in_dictionary(word.lower(), unit.words.language))


def report(unit: Unit, word: str, name: str, certain: bool):
    """The finding about one word."""
    start = unit.text.find(word)
    return warning('mistyped-name', place(unit, start, word), f'"{word}" seems to be a slip for "{name}".', f'Write "{name}", as the other languages do.',
                   unit.key, unit.replace(start, word, name) if certain else None)
