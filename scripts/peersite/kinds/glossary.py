"""The terms of the field. `confidence` says how settled a term is in its language; `avoid` lists words not to use."""
from typing import ClassVar, Literal

from .. import model
from ..fields import Line


class Facts(model.Facts):
    pass


class Text(model.Text):
    labels: ClassVar[frozenset[str]] = frozenset({'confidence', 'avoid'})

    term: Line
    definition: Line
    use: Line
    avoid: list[Line] = []
    confidence: Literal['established', 'likely', 'unsure']
