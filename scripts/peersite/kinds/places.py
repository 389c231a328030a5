"""Localities where groups meet: what each language calls them. The id is also part of the address of their calendar."""
from typing import Annotated

from pydantic import Field

from .. import model
from ..fields import Country, Line


class Facts(model.Facts):
    sources: list[str] = []
    country: Country
    region: str | None = None
    lat: Annotated[float, Field(ge=-90, le=90)]      # of the locality's middle, for maps and distances; not of a venue
    lon: Annotated[float, Field(ge=-180, le=180)]


class Text(model.Text):
    name: Line
