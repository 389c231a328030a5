"""The kinds of self-help groups. `by` says what tells a type from the others."""
from typing import Literal

from .. import model
from ..fields import Line, Markdown


class Facts(model.Facts):
    by: Literal['purpose', 'topic', 'way-of-meeting']


class Text(model.Text):
    name: Line
    description: Markdown
