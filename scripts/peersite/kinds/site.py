"""The site as a whole: its name, what it promises, and the forge where its texts are edited."""
from .. import model
from ..fields import Line, Url


class Facts(model.Facts):
    forge: Url


class Text(model.Text):
    name: Line
    promise: Line
    description: Line
