"""Polish expressions made after foreign ones that language counsellors advise against, each with where they say so.

Only what a search can tell from the accepted use of the same words. Left out on purpose: "aplikować na stanowisko", which the PWN
counsel accepts since 2023 (https://sjp.pwn.pl/poradnia/haslo/aplikowac;22709.html).
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Iterator

from .mask import mask
from .quotation import quoted


@dataclass(frozen=True, slots=True)
class Calque:
    """An expression: how to find it, letters that every form has, what to write instead, what it copies, and a source."""
    pattern: str
    key: str
    better: str
    copies: str
    source: str


CALQUES = (
    Calque(r'dedykowan\w+ (?:dla|do|na)\b|'
           r'dedykowan\w+ (?:rozwiąza|progra|szkole|narzędz|stron|usłu|ofer|wsparci|pomoc|zespo|miejsc|grup|materia)\w+',
           'edykowan', 'przeznaczony dla, opracowany z myślą o', 'English "dedicated"',
           'https://zwrot.cz/2022/09/pogotowie-jezykowe-dedykowany-wiersz-czy-produkt'),
    Calque(r'(?<!nie )(?<!mi )(?<!ci )(?<!mu )(?<!jej )(?<!im )(?<!nam )(?<!wam )(?<!komuś )'
           r'z?rob(?:i|ią|ić|iło|iła|ił) (?:(?:wielką|dużą|ogromną|prawdziwą|realną) )?różnicę\b',
           'różnicę', 'dużo zmienić, mieć znaczenie', 'English "to make a difference"',
           'https://poradniajezykowa.uw.edu.pl/porady/robic-roznice-robic-robote'),
    Calque(r'rob(?:i|ią|ić|iło|iła|ił) robotę\b', 'robotę', 'sprawdzać się, być skutecznym', 'English "to do the job"',
           'http://poradnia-jezykowa.uni.lodz.pl/faq/robic-robote-i-robic-roznice/'),
    Calque(r'wyda(?:je|ją|wał|wała|wało|wali|wały) się być (?!pod\b|w\b|na\b|za\b|tam\b|tu\b)\w*(?:y|a|e|ym|im|ymi|ą)\b',
           'się być', 'wydaje się, without "być"', 'English "seems to be", German "scheint zu sein"',
           'https://babaodpolskiego.pl/zwrot-wydaje-sie-byc'),
)


@cache
def _compiled() -> tuple[tuple[re.Pattern, Calque], ...]:
    return tuple((re.compile(rf'(?<!\w)(?:{calque.pattern})', re.I), calque) for calque in CALQUES)


def calques(text: str) -> Iterator[tuple[int, str, Calque]]:
    """The expressions in a text, outside quotations: where, the words, and what is said of them."""
    for pattern, calque in _compiled():
        if calque.key in text:
            masked = mask(text)
            for found in pattern.finditer(masked):
                if not quoted(masked, found.start()):
                    yield found.start(), found[0], calque
