"""What others copy: data, calendars, feeds. An export is a file here; its name with dashes is its id.

An export module has a docstring (what it is and for whom), `BECAUSE`, the reasons why facts are lost on the way, and
`export(edition, losses)`, which yields files as `(path, bytes)` and notes in `losses` what it could not carry of a listing. It takes
each fact it carries out of a copy of `Entry.facts`; what is left in the end was lost. Files are yielded one by one, because at ten
thousand groups all of them together are more than a machine should hold.
"""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Iterator

from ..directory import Directory
from ._edition import ALL, Edition, Losses
from ._json import closed, encode, head, headed, lines, schema
from ._writing import write

__all__ = ['Edition', 'Export', 'Losses', 'all_exports', 'files', 'write']
Files = Iterator[tuple[str, bytes]]


@dataclass(frozen=True)
class Export:
    """A format and its documentation."""
    id: str
    module: ModuleType

    @property
    def documentation(self) -> str:
        """The docstring, which is the user's documentation."""
        return self.module.__doc__.strip()

    def run(self, edition: Edition, losses: Losses) -> Files:
        """The files of this format."""
        return self.module.export(edition, losses)


@cache
def all_exports() -> tuple[Export, ...]:
    """Every export, by name."""
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith('_'))
    return tuple(Export(name.replace('_', '-'), import_module(f'{__name__}.{name}')) for name in names)


def files(directory: Directory, languages: tuple[str, ...], site_url: str, only: tuple[str, ...] = ()) -> Files:
    """Every file of the data, by path below the site; the report of what was lost comes last. `only` names the formats wanted."""
    edition = Edition(directory, languages, site_url.rstrip('/') + '/')
    lost: dict[str, Losses] = {}
    for each in all_exports():
        if not only or each.id in only:
            lost[each.id] = Losses(each.module.BECAUSE)
            yield from each.run(edition, lost[each.id])
    if not only:
        yield from report(edition, lost)


def report(edition: Edition, lost: dict[str, Losses]) -> Files:
    """The report of what each format could not carry, and its schema."""
    stated = Counter(fact for entry in edition.entries for fact in (ALL, *entry.facts))
    facts = {entry.id: entry.facts for entry in edition.entries}
    rows = (encode({'format': name, 'losses': losses.listed(stated, facts)}) for name, losses in lost.items())
    yield 'data/v1/loss.json', lines(head(edition, 'loss'), 'formats', rows)
    text = {'type': 'string'}
    every = {'const': 'all', 'description': 'Every listing that states the fact and is in the format at all.'}
    which = {'oneOf': [every, {'type': 'array', 'items': text}]}
    name = {**text, 'description': f'Its name as in groups.<language>.json; "{ALL}" is the listing as a whole.'}
    loss = closed({'fact': name, 'reason': text, 'listings': which}, ['fact', 'reason', 'listings'])
    formats = {'type': 'array', 'items': closed({'format': text, 'losses': {'type': 'array', 'items': loss}}, ['format', 'losses'])}
    yield 'data/v1/schema/loss.json', schema(edition, 'loss', 'What each format could not carry', headed({'formats': formats}))
