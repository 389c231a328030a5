"""What fields may hold: plain lines, Markdown, ids, references to other records; and how to find these in a model."""
from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Iterator, Mapping, get_args, get_origin

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints, WithJsonSchema

Path = tuple[str, ...]


@dataclass(frozen=True)
class RefTo:
    """Marks a string that is the id of a record of another kind."""
    kind: str


def _real_date(value: str) -> str:
    """Refuses a day or month that the calendar does not have."""
    try:
        date.fromisoformat(value + '0000-01-01'[len(value):])
    except ValueError:
        raise ValueError(f'"{value}" is not a date of the calendar') from None
    return value


def _day(value: Any) -> Any:
    """A whole date, year-month-day, and nothing that only a computer would take for one."""
    if isinstance(value, str):
        try:
            day = date.fromisoformat(value) if len(value) == 10 else date.fromisoformat('')
        except ValueError:
            raise ValueError(f'"{value}" is not a day of the calendar, as "2026-11-30"') from None
        if not 1900 <= day.year < 2200:     # so that nothing worked out from it, as six months later, falls off the calendar
            raise ValueError(f'"{value}" is too far away to be meant')
        return day
    return value


def earliest(partial: str) -> date:
    """The first day that a date such as "2024", "2024-11" or "2024-11-30" can mean."""
    return date.fromisoformat(partial + '0000-01-01'[len(partial):])


def latest(partial: str) -> date:
    """The last day that such a date can mean."""
    first = earliest(partial)
    if len(partial) == 10:
        return first
    month = first.month if len(partial) == 7 else 12
    return date(first.year, month, monthrange(first.year, month)[1])


ID_PATTERN = r'^[a-z0-9]+(-[a-z0-9]+)*$'
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
LanguageCode = Annotated[str, StringConstraints(pattern=r'^[a-z]{2,3}$')]
Country = Annotated[str, StringConstraints(pattern=r'^[A-Z]{2}$')]
Url = Annotated[str, StringConstraints(pattern=r'^https?://[^\s<>"]+$')]
PartialDate = Annotated[str, StringConstraints(pattern=r'^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'), AfterValidator(_real_date)]
Initials = Annotated[str, StringConstraints(pattern=r'^([A-Z]{2}|[a-z][a-z -]+)$')]
Clock = Annotated[str, StringConstraints(pattern=r'^([01][0-9]|2[0-3]):[0-5][0-9]$')]
Day = Annotated[date, BeforeValidator(_day)]

MARKDOWN = WithJsonSchema({'type': 'string', 'description': 'Markdown: paragraphs, lists, emphasis.'})
Line = Annotated[str, WithJsonSchema({'type': 'string', 'description': 'One line of plain text.'})]
Markdown = Annotated[str, MARKDOWN]


class Evidence(BaseModel):
    """A public page that supports the entry, and the day it was read."""
    model_config = ConfigDict(extra='forbid', frozen=True)

    url: Url
    read: PartialDate
    published: PartialDate | None = None


@cache
def is_markdown(model: Any, path: Path) -> bool:
    """Whether the value at a path of a Text model is Markdown."""
    marks: tuple = ()
    for step in path:
        if get_origin(model) is dict:
            model, marks = get_args(model)[1], ()
        elif isinstance(model, type) and issubclass(model, BaseModel):
            info = model.model_fields.get(step)
            if info is None:
                return False     # a field that the kind does not know; the loader has said so
            model, marks = info.annotation, tuple(info.metadata)
        if get_origin(model) is Annotated:
            model, *rest = get_args(model)
            marks += tuple(rest)
    return MARKDOWN in marks


@dataclass(frozen=True)
class Ref:
    """A reference found in a record's facts: where it stands and what it names."""
    path: Path
    kind: str
    id: str


def references(facts: BaseModel) -> Iterator[Ref]:
    """Every reference in a facts object, wherever `RefTo` marks one."""
    for name, info in _referring(type(facts)):
        yield from _references(info.annotation, getattr(facts, name), (name,), info.metadata)


@cache
def _referring(model: type[BaseModel]) -> tuple[tuple[str, Any], ...]:
    """The fields of a model in which there can be a reference; most have none, and there are thousands of records to look through."""
    return tuple((name, info) for name, info in model.model_fields.items() if _mentions(info.annotation, info.metadata))


def _mentions(annotation: Any, marks=()) -> bool:
    if any(isinstance(mark, RefTo) for mark in marks) or isinstance(annotation, RefTo):
        return True
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return bool(_referring(annotation))
    return any(map(_mentions, get_args(annotation)))


def _references(annotation: Any, value: Any, path: Path, marks=()) -> Iterator[Ref]:
    if value is None:
        return
    if get_origin(annotation) is Annotated:
        annotation, *marks = get_args(annotation)
    mark = next((m for m in marks if isinstance(m, RefTo)), None)
    if mark and isinstance(value, str):
        yield Ref(path, mark.kind, value)
    elif isinstance(value, BaseModel):
        for ref in references(value):
            yield Ref(path + ref.path, ref.kind, ref.id)
    elif isinstance(value, Mapping):
        key, inner = get_args(annotation)
        for name, item in value.items():
            yield from _references(key, name, path + (name,))
            yield from _references(inner, item, path + (name,))
    elif isinstance(value, (list, tuple)):
        inner = get_args(annotation)[0]
        for number, item in enumerate(value):
            yield from _references(inner, item, path + (str(number),))
    else:
        for option in get_args(annotation):
            if get_origin(option) is Annotated:
                yield from _references(option, value, path)
