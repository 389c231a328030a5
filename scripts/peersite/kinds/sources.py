"""The documents that the content comes from. `language` is the document's own."""
from typing import Literal

from .. import model
from ..fields import LanguageCode, Line, PartialDate, Url


class Facts(model.Facts):
    sources: list[str] = []
    language: LanguageCode
    type: Literal['brochure', 'announcement', 'article', 'training-summary', 'report', 'web-page']
    date: PartialDate | None = None
    url: Url | None = None


class Text(model.Text):
    title: Line
    note: Line
