"""The terms of the field. `confidence` says how settled a term is in its language.

`forms` are other words for the same thing that a text may use just as well, and forms of a term that no ending explains
(човек, хора). A `term` that names several at once ("a, b" or "a / b") is looked for in its `forms` only. `avoid` lists
words and phrases not to use, word for word, without explanations; those belong into `use`.
"""
from typing import ClassVar, Literal

from .. import model
from ..fields import Line


class Facts(model.Facts):
    """`optional` marks an everyday word (hope, limits), which a translation may leave out or put another way."""
    optional: bool = False


class Text(model.Text):
    labels: ClassVar[frozenset[str]] = frozenset({'confidence', 'avoid', 'forms'})
    local: ClassVar[frozenset[str]] = frozenset({'use'})

    term: Line
    definition: Line
    use: Line
    avoid: list[Line] = []
    forms: list[Line] = []
    confidence: Literal['established', 'likely', 'unsure']
