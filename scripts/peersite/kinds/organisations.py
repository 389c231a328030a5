"""Organisations and fellowships. `unconfirmed` means that nobody of this project has checked that it works today."""
from typing import Literal

from .. import model
from ..fields import Country, Evidence, Line, Url


class Facts(model.Facts):
    type: Literal['self-help', 'user-led', 'family', 'patient-association', 'association', 'rights', 'fellowship', 'professional', 'university', 'umbrella']
    countries: list[Country]
    status: Literal['confirmed', 'unconfirmed']
    website: Url | None = None
    evidence: list[Evidence] = []


class Text(model.Text):
    official = frozenset(('name',))

    name: Line
    description: Line
