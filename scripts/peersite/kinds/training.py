"""Units of a training programme for peer supporters."""
from pydantic import BaseModel, ConfigDict

from .. import model
from ..fields import Id, Line, Markdown


class Facts(model.Facts):
    unit: int
    focus: list[Id]
    questions: list[Id]
    perspectives: list[Id]

    def parts(self):
        yield from (('focus', point) for point in self.focus)
        yield from (('questions', question) for question in self.questions)
        for perspective in self.perspectives:
            yield 'perspectives', perspective, 'who'
            yield 'perspectives', perspective, 'view'


class Perspective(BaseModel):
    """How one side sees the work together: retold, never quoted."""
    model_config = ConfigDict(extra='forbid')

    who: Line
    view: Markdown


class Text(model.Text):
    title: Line
    summary: Markdown
    focus: dict[Id, Line]
    questions: dict[Id, Line]
    perspectives: dict[Id, Perspective]
    answer: Markdown
