"""The pages that stand alone, without the frame of the theme: templates of ours in `overrides/`, filled in by our own engine."""
from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from .plan import PROJECT


def template(name: str) -> Template:
    """A template; whatever it prints is escaped."""
    return Environment(loader=FileSystemLoader(PROJECT / 'overrides'), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).get_template(name)
