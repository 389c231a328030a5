"""The principles and ground rules of self-help groups."""
from .. import model
from ..fields import Line


class Facts(model.Facts):
    pass


class Text(model.Text):
    name: Line
    description: Line
