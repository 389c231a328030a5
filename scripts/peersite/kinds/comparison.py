"""The columns of the comparison: who does what, theme by theme."""
from typing import Annotated

from .. import model
from ..fields import Id, Line, RefTo

Theme = Annotated[str, RefTo('comparison-themes')]


class Facts(model.Facts):
    does: dict[Theme, list[Id]]

    def parts(self):
        return (('does', theme, item) for theme, items in self.does.items() for item in items)


class Text(model.Text):
    name: Line
    leans_on: Line
    does: dict[Id, dict[Id, Line]]
