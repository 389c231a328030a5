"""What peer work is taken for and is not. The fact comes first; the claim is what people say."""
from .. import model
from ..fields import Line, Markdown


class Facts(model.Facts):
    pass


class Text(model.Text):
    fact: Line
    claim: Line
    reality: Markdown
