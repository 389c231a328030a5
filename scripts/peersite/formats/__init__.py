"""The ways findings are printed; a format is a file with `render(findings) -> str`, and its name is its id."""
from __future__ import annotations

from importlib import import_module

FORMATS = ('text', 'github', 'sarif', 'json')


def render(findings, style: str) -> str:
    """The findings as text in one of FORMATS."""
    name = 'json_array' if style == 'json' else style
    return import_module(f'{__name__}.{name}').render(list(findings))
