"""Courses that were held. Participants' views are retold as themes, without names."""
from typing import Annotated

from pydantic import Field

from .. import model
from ..fields import Country, Id, Line, Markdown, PartialDate, RefTo


class Facts(model.Facts):
    organisers: list[Annotated[str, RefTo('organisations')]]
    country: Country
    from_: PartialDate = Field(alias="from")
    to: PartialDate
    themes: list[Id]
    voices: list[Id]

    def parts(self):
        yield from (('themes', theme) for theme in self.themes)
        yield from (('voices', voice) for voice in self.voices)


class Text(model.Text):
    title: Line
    summary: Markdown
    themes: dict[Id, Line]
    voices: dict[Id, Line]
