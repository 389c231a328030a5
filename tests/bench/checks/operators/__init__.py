"""The operators. Each module of this folder registers its own when it is imported."""
from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from .base import REGISTRY, Change, Operator


def all_operators() -> list[Operator]:
    """Every operator, in the order of modules and of places in them."""
    for name in sorted(module.name for module in iter_modules(__path__)):
        import_module(f'{__name__}.{name}')
    return list(REGISTRY.values())


def defects(held_out: bool | None = None) -> list[Operator]:
    """The operators that break something; all of them, or those held out, or the others."""
    return [op for op in all_operators() if not op.benign and held_out in (None, op.held_out)]


def benign() -> list[Operator]:
    """The operators that keep a translation right."""
    return [op for op in all_operators() if op.benign]


__all__ = ['Change', 'Operator', 'all_operators', 'benign', 'defects']
