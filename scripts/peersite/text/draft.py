"""A fact found in a text, and the text while its facts are being taken out of it."""
from __future__ import annotations

from dataclasses import dataclass

HIDDEN = '\0'       # stands for characters that are already accounted for; neither a letter nor a space
# Greek capitals and careless typing drop the tonos, so Greek patterns are written, and met, without it.
TONOS = str.maketrans('άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ', 'αεηιουωιυιυΑΕΗΙΟΥΩΙΥ')
GAP = '[ \u00a0\u2009\u202f]'      # the spaces that may stand inside a number or a date


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a translation may write another way and must not change.

    `kind` is number, date, time, money, unit, url, email, phone or placeholder; `value` is the same in every language;
    `start` and `stop` are the first character and the one after the last; `text` is what stands there.
    """
    kind: str
    value: str
    start: int
    stop: int
    text: str


class Draft:
    """A text in a language, and what of it no fact has taken yet: `rest`, of the same length."""

    def __init__(self, text: str, language: str):
        self.text = text
        self.language = language
        self.rest = text.translate(TONOS) if language == 'el' else text
        self.facts: list[Fact] = []

    def take(self, kind: str, value: str, start: int, stop: int) -> None:
        """Note a fact, and hide its characters from whoever looks next."""
        self.facts.append(Fact(kind, value, start, stop, self.text[start:stop]))
        self.hide(start, stop)

    def hide(self, start: int, stop: int) -> None:
        """Hide characters that hold no fact."""
        self.rest = self.rest[:start] + HIDDEN * (stop - start) + self.rest[stop:]
