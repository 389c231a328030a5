"""The rows of the comparison: the themes under which the three roles answer one another."""
from .. import model
from ..fields import Line


class Facts(model.Facts):
    pass


class Text(model.Text):
    name: Line
