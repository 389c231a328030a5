"""The values that guide peer work; three of them are spelled out in points."""
from .. import model
from ..fields import Id, Line, Markdown


class Facts(model.Facts):
    points: list[Id] = []

    def parts(self):
        return (('points', point) for point in self.points)


class Text(model.Text):
    name: Line
    meaning: Markdown
    points: dict[Id, Line] = {}
