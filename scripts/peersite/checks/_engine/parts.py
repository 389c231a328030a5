"""Cutting the content into parts that can be judged apart: the files of a part hold all that is said of its records.

A part is a record that has files of its own (`groups/<id>`), or a kind (`roles`) if any of its records share a file. Besides there are
`interface`, and `other`: ignores, lists of ids, and files that are no content.
"""
from __future__ import annotations

from dataclasses import replace
from typing import Iterable, Iterator, Sequence

from ...content.ignorefile import IGNORES
from ...content.load import PAGES, TEMPLATE
from ...content.tree import ASSETS
from ...kinds import all_kinds
from ...model import SHARED, SHARED_WORDS, Library

INTERFACE, OTHER = 'interface', 'other'     # no kind has one of these names: see the tests


class Parts:
    """The parts of a content root, by the paths of its files. `common` are the files that every part is judged by."""

    def __init__(self, paths: Iterable[str]):
        self.kinds = all_kinds()
        places = {path: self._place(path) for path in paths if not _asset(path)}
        self.common = [path for path, (kind, _) in places.items()
                       if kind in SHARED_WORDS and '/_stamps/' not in path or kind in SHARED and path.startswith('docs/_facts/')]
        self.whole_kinds = {PAGES, *(kind for kind, id in places.values() if kind in self.kinds and not id)}
        self.files: dict[str, list[str]] = {}
        for path in sorted(places):
            self.files.setdefault(self._name(*places[path]), []).append(path)
        self._of_path = {path: name for name, paths in self.files.items() for path in paths}

    def of_path(self, path: str) -> str:
        """The part that a file belongs to."""
        return self._of_path.get(path) or self._name(*self._place(path))

    def of_record(self, kind: str, id: str) -> str:
        """The part that a record belongs to."""
        return self._name(kind, id)

    def _name(self, kind: str, id: str) -> str:
        if kind not in self.kinds:
            return INTERFACE if kind == INTERFACE else OTHER
        return kind if kind in self.whole_kinds else f'{kind}/{id}'

    def _place(self, path: str) -> tuple[str, str]:
        """The kind that a file speaks of, and the id of the record if it is a file of its own."""
        docs, _, rest = path.partition('/')
        folder, _, inside = rest.partition('/')
        if docs != 'docs' or inside == IGNORES:
            return OTHER, ''
        if path == TEMPLATE or inside == 'interface.po':
            return INTERFACE, ''
        if inside.startswith('_stamps/'):
            inside = inside[len('_stamps/'):].removesuffix('.txt')
        if inside.endswith('.md'):
            return PAGES, inside
        kind, _, id = inside.removesuffix('.yml').partition('/')
        return (kind, id) if inside.endswith('.yml') else (OTHER, '')


def languages_of(paths: Iterable[str], known) -> tuple[frozenset[str], frozenset[str]]:
    """The languages that have files, and those that have stamps; `known` tells a language from another folder."""
    folders, stamped = set(), set()
    for path in paths:
        docs, _, rest = path.partition('/')
        folder, _, inside = rest.partition('/')
        if docs == 'docs' and inside and folder != '_facts' and not _asset(path):
            folders.add(folder)
            if inside.startswith('_stamps/'):
                stamped.add(folder)
    languages = frozenset(filter(known, folders))
    return languages, languages & stamped


def _asset(path: str) -> bool:
    return path.endswith(ASSETS) or path.startswith('docs/assets/')


def views(library: Library, parts: Parts, whole: Library) -> Iterator[tuple[str, Library]]:
    """The library cut into its parts, each with what all are judged by in `whole`."""
    cut: dict[str, dict] = {}

    def of(name: str) -> dict:
        return cut.setdefault(name, {'records': {}, 'strays': (), 'interface': {}, 'template': None, 'stamps': {}})

    for kind, records in library.records.items():
        for id, record in records.items():
            of(parts.of_record(kind, id))['records'].setdefault(kind, {})[id] = record
    for stray in library.strays:
        of(parts.of_record(stray.kind, stray.id))['strays'] += (stray,)
    for language, stamps in library.stamps.items():
        for key, stamp in stamps.items():
            of(parts.of_path(stamp.location.path))['stamps'].setdefault(language, {})[key] = stamp
    if library.interface or library.template:
        of(INTERFACE).update(interface=library.interface, template=library.template)
    for name, fields in cut.items():
        yield name, replace(library, **fields, retired={}, published={}, ignores=(), assets={}, whole=whole)


def together(views: Sequence[Library]) -> Library:
    """Several parts as one."""
    records: dict[str, dict] = {}
    stamps: dict[str, dict] = {}
    for view in views:
        for fields, ours in ((view.records, records), (view.stamps, stamps)):
            for name, inner in fields.items():
                ours.setdefault(name, {}).update(inner)
    strings = next((view for view in views if view.interface or view.template), views[0])
    return replace(strings, records=records, stamps=stamps, strays=tuple(stray for view in views for stray in view.strays))


def shared(library: Library) -> Library:
    """What all parts are judged by, whether or not the rest of the content has been read."""
    return replace(library, records={kind: {id: record if kind in SHARED_WORDS else replace(record, words={})
                                            for id, record in library.records.get(kind, {}).items()} for kind in SHARED},
                   strays=(), interface={}, template=None, stamps={}, assets={})
