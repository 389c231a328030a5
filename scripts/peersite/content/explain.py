"""What pydantic found, said to a person: where, what is wrong, how to put it right."""
from __future__ import annotations

import re
from difflib import get_close_matches
from typing import get_args

from pydantic import BaseModel

from ..finding import Finding, error
from ..fields import Clock, Country, Id, Initials, LanguageCode, PartialDate, Url
from .document import Document


def explain(detail: dict, model: type[BaseModel], document: Document, prefix: tuple[str, ...]) -> Finding:
    """One pydantic error as a finding at its place in the file."""
    path = tuple(str(step) for step in detail['loc'] if step != '[key]')
    where = prefix + path
    kind, context = detail['type'], detail.get('ctx', {})
    if kind in ('missing', 'extra_forbidden'):
        name = path[-1]
    else:     # an item of a list goes by the name of the list
        name = next((step for step in reversed(path) if not step.isdigit()), '')
    if kind == 'missing':
        return error('missing-field', document.key_at(where[:-1]), f'The field "{name}" is missing.',
                     f'Add "{name}: …".')
    if kind == 'extra_forbidden':
        known = fields_at(model, path[:-1])
        close = get_close_matches(name, known, 1)
        hint = f'Did you mean "{close[0]}"?' if close else f'The fields are: {", ".join(known)}.'
        return error('unknown-field', document.key_at(where), f'There is no field "{name}" here.', hint if close else hint + help_with(path))
    if detail['loc'][-1:] == ('[key]',):
        return error('wrong-type', document.key_at(where), f'"{path[-1]}" cannot be an id.', 'An id is small letters, digits and single dashes.')
    if kind == 'literal_error' and isinstance(detail['input'], str):
        return error('unknown-code', _value(document, where), f'"{detail["input"]}" is not one of the codes of "{name}".',
                     f'Did you mean "{close[0]}"?' if (close := get_close_matches(detail['input'], re.findall("'([^']+)'", context['expected']), 1, 0.8))
                     else f'Use one of {context["expected"]}.{help_with(path)}')
    if kind == 'string_pattern_mismatch':
        return error('wrong-type', _value(document, where), f'"{detail["input"]}" does not have the form that "{name}" needs.',
                     SHAPES.get(context['pattern'], NUMBER if name == 'number' else f'It has to match {context["pattern"]}.'))
    if kind == 'value_error':
        return error('wrong-type', document.key_at(where), f'This cannot stand: {context["error"]}.', 'Correct the entry.')
    wanted = WANTED.get(kind)
    if wanted:
        return error('wrong-type', _value(document, where), f'"{name}" holds {_shape(detail["input"])}, and needs {wanted.format(**context)}.',
                     'Compare it with the other entries of the file.')
    return error('wrong-type', _value(document, where), f'"{name}" cannot be read: {detail["msg"]}.',
                 'Compare it with the other entries of the file.')


WANTED = {
    'literal_error': 'one code',
    'string_type': 'a text', 'list_type': 'a list (lines that begin with "-")', 'dict_type': 'entries of the form "name: text"',
    'model_type': 'entries of the form "name: text"', 'model_attributes_type': 'entries of the form "name: text"',
    'int_parsing': 'a whole number', 'int_type': 'a whole number', 'int_from_float': 'a whole number',
    'float_parsing': 'a number', 'float_type': 'a number', 'finite_number': 'a number', 'date_type': 'a day, as "2026-11-30"',
    'greater_than_equal': 'a number that is not below {ge}', 'less_than_equal': 'a number that is not above {le}', 'bool_parsing': '"true" or "false"', 'bool_type': '"true" or "false"',
    'too_short': 'more items', 'too_long': 'fewer items',
}
SCHEDULE = (' A meeting that hangs on another day is written as the nearest rule ("monthly" with "nth", -1 the last): '
            'its wrong dates go into "except", the right ones into "extra".')
NUMBER = 'A telephone number is digits and spaces, in quotes.'
SHAPES = {get_args(form)[1].pattern: hint for form, hint in (
    (Url, 'An address begins with "https://" and has no spaces.'),
    (Country, 'A country is two capital letters, as "RO".'),
    (LanguageCode, 'A language is its code, as "ro".'),
    (PartialDate, 'A date is "2024", "2024-11" or "2024-11-30".'),
    (Initials, 'Write two capital letters or a role in small letters, never a name.'),
    (Clock, 'A time has two digits, a colon and two digits, in quotes: "18:00".'),
    (Id, 'An id is small letters, digits and single dashes.'),
)}


def help_with(path: tuple[str, ...]) -> str:
    """What else helps somebody who looks for a rule of a schedule that there is not, as "the first Wednesday after the first Monday"."""
    return SCHEDULE if path[:1] == ('schedule',) and path[-1] not in ('timezone', 'start') else ''


def _value(document: Document, where: tuple[str, ...]):
    return document.places.get(where) or document.key_at(where)


def _shape(value) -> str:
    if isinstance(value, dict):
        return 'entries'
    if isinstance(value, list):
        return 'a list'
    if isinstance(value, bool):
        return f'{"true" if value else "false"} without quotes'
    return f'"{value}"'


def fields_at(model: type[BaseModel], path: tuple[str, ...]) -> list[str]:
    """The names of the fields of the model that a path leads to."""
    current = model
    for step in path:
        info = current.model_fields.get(step) if isinstance(current, type) and issubclass(current, BaseModel) else None
        options = [info.annotation, *get_args(info.annotation)] if info else []
        current = next((o for o in options if isinstance(o, type) and issubclass(o, BaseModel)), current)
    return [info.alias or name for name, info in current.model_fields.items()]
