"""What a peer worker brings to other people."""
from .. import model
from ..fields import Line, Markdown


class Facts(model.Facts):
    pass


class Text(model.Text):
    name: Line
    description: Markdown
