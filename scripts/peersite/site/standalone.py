"""The pages that stand alone, without the frame of the theme: templates of ours in `overrides/`, filled in by our own engine."""
from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from .plan import PROJECT


def environment() -> Environment:
    """An engine for them; whatever they print is escaped."""
    return Environment(loader=FileSystemLoader(PROJECT / 'overrides'), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def template(name: str) -> Template:
    """One of them."""
    return environment().get_template(name)
