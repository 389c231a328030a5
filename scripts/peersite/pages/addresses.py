"""Addresses: of a page in the site, and of a text on the forge, where it is improved."""
from __future__ import annotations

from ..finding import Location
from ..model import Library


def address(id: str) -> str:
    """The address of a page below the folder of its language: '' for the home page, else `a/b/`."""
    name = '/'.join(id.split('/')[:-1]) if id.split('/')[-1] == 'index' else id
    return f'{name}/' if name else ''


def forge(library: Library, location: Location) -> str:
    """The address where a text is improved: its file and line on the forge."""
    base = library.records['site']['site'].facts.forge
    return f'{base}/blob/main/{location.path}#L{location.line}'
