"""Prose pages. Their words stand in Markdown files; `sections` are the pieces under a heading, by its id."""
from typing import Annotated

from .. import model
from ..fields import Id, Line, Markdown, RefTo


class Facts(model.Facts):
    sources: list[Annotated[str, RefTo('sources')]] = []
    section: Annotated[str, RefTo('pages')] | None = None


class Text(model.Text):
    title: Line
    description: Line
    nav: Line = ''
    sections: dict[Id, Markdown]
