"""What a group of peers needs to start and to last."""
from .. import model
from ..fields import Line, Markdown


class Facts(model.Facts):
    pass


class Text(model.Text):
    name: Line
    description: Markdown
