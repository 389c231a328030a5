"""Myths about peer workers. The fact is the heading, the myth (the claim) comes second, then the answer."""
from .. import model
from ..fields import Line, Markdown


class Facts(model.Facts):
    pass


class Text(model.Text):
    fact: Line
    claim: Line
    answer: Markdown
