"""The kinds of content. A kind is one file here with `Facts` and `Text`; its id is the file's name with dashes."""
from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ..model import Kind


@cache
def all_kinds() -> dict[str, Kind]:
    """Every kind by id."""
    names = sorted(module.name for module in iter_modules(__path__))
    modules = {name: import_module(f'{__name__}.{name}') for name in names}
    return {name.replace('_', '-'): Kind(name.replace('_', '-'), module.Facts, module.Text, getattr(module, 'FOLDER', False))
            for name, module in modules.items()}
