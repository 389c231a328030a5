"""What peer work gives to the peer workers themselves."""
from .. import model
from ..fields import Line


class Facts(model.Facts):
    pass


class Text(model.Text):
    name: Line
    description: Line
