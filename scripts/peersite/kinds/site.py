"""The site as a whole: its name, what it promises, and the forge where its texts are edited.

`names` are proper names that no translation changes, each with other spellings that are right (another alphabet's).
"""
from .. import model
from ..fields import Line, Url


class Facts(model.Facts):
    forge: Url
    names: dict[str, list[str]] = {}


class Text(model.Text):
    name: Line
    promise: Line
    description: Line
