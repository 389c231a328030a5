"""Organisations and fellowships. `unconfirmed` means that nobody of this project has checked that it works today."""
from typing import Literal

from pydantic import BaseModel, ConfigDict

from .. import model
from ..fields import Country, Line, PartialDate, Url


class Evidence(BaseModel):
    """A public page that supports the entry, and the day it was read."""
    model_config = ConfigDict(extra='forbid', frozen=True)

    url: Url
    read: PartialDate
    published: PartialDate | None = None


class Facts(model.Facts):
    type: Literal['self-help', 'user-led', 'family', 'fellowship', 'professional', 'university', 'umbrella']
    countries: list[Country]
    status: Literal['confirmed', 'unconfirmed']
    website: Url | None = None
    evidence: list[Evidence] = []


class Text(model.Text):
    name: Line
    description: Line
