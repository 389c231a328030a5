"""The directory of self-help groups. A group is a file of its own, because it grows and changes alone."""
from typing import Annotated, Literal

from pydantic import Field

from .. import model
from ..fields import Country, Id, LanguageCode, Line, Markdown, PartialDate

FOLDER = True


class Facts(model.Facts):
    status: Literal['active', 'paused', 'forming', 'ended', 'unconfirmed']
    status_since: PartialDate
    sensitivity: Literal['standard', 'high']
    topics: Annotated[list[Id], Field(min_length=1, max_length=5)]
    country: Country
    languages: list[LanguageCode]
    mode: Literal['in-person', 'online', 'phone', 'hybrid', 'written', 'unknown']


class Text(model.Text):
    name: Line
    summary: Line
    about: Markdown
    what_to_expect: Markdown
    notes: Markdown
    alert: Markdown
