"""The ways findings are printed; a format is a file with `render(findings) -> str`, and its name is its id."""
from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import Mapping

FORMATS = ('text', 'github', 'sarif', 'json')


def render(findings, style: str, explained: Mapping[str, tuple[str, str]] = MappingProxyType({})) -> str:
    """The findings as text in one of FORMATS. `explained` has, by check, what it finds and how that is put right, for a format that carries it."""
    name = 'json_array' if style == 'json' else style
    format = import_module(f'{__name__}.{name}')
    return format.render(list(findings), explained) if style == 'sarif' else format.render(list(findings))
