"""From files to a Library: which file says what, is it of the right type, do facts and words belong together."""
from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Iterable, Mapping

from babel import Locale, UnknownLocaleError
from pydantic import BaseModel, ValidationError

from ..finding import ContentError, Finding, Location, Severity, error
from ..kinds import all_kinds
from ..fields import ID_PATTERN
from ..ledger import Ignore, Retired, Stamp
from ..model import Kind, Library, Record, Stray, Words
from .catalogue import read_catalogue
from .explain import explain
from .idfiles import PUBLISHED, RETIRED, read_published, read_retired
from .ignorefile import IGNORES, read_ignores
from .prose import parse_page
from .stampfile import read_stamps
from .document import Document, Places
from .strict_yaml import parse
from .tree import ASSETS, read_tree

PAGES = 'pages'
TEMPLATE = 'docs/_facts/interface.pot'     # generated: the strings that the templates use


def load_root(root: Path) -> tuple[Library, list[Finding]]:
    """Read the content root on disk: the library, as far as it could be read, and every fault."""
    files, findings = read_tree(root)
    library, more = load(files, (fault.location.path for fault in findings))
    return library, sorted(findings + more, key=lambda f: f.order)


def load(files: Mapping[str, bytes], unread: Iterable[str] = (), languages: Iterable[str] = ()) -> tuple[Library, list[Finding]]:
    """Build the library from files in memory, by path relative to the content root.

    `unread` are the paths of those that exist and were not read, for a fault of their own; `languages` those that have
    files besides the ones given.
    """
    loader = _Loader(unread, languages)
    for path in sorted(files):
        loader.take(path, files[path])
    return loader.library(), sorted(loader.findings, key=lambda f: f.order)


def require(findings) -> None:
    """Raise ContentError if any of the findings is an error."""
    if errors := [f for f in findings if f.severity is Severity.ERROR]:
        raise ContentError(errors)


class _Entry:
    """One record's part of a document."""

    def __init__(self, document: Document, value: Any, prefix: tuple[str, ...]):
        self.document, self.value, self.prefix = document, value, prefix
        self.location = document.key_at(prefix) if prefix else Location(document.path)

    @property
    def inner(self) -> tuple[Places, Mapping]:
        """The places and spans below this entry, by path inside it."""
        return self.document.below(self.prefix[0]) if self.prefix else (self.document.places, self.document.spans)


class _Loader:
    def __init__(self, unread: Iterable[str], languages: Iterable[str]):
        self.kinds = all_kinds()
        self.unread = set(unread)
        self.findings: list[Finding] = []
        self.facts: dict[str, dict[str, _Entry]] = defaultdict(dict)
        self.texts: dict[str, dict[str, dict[str, _Entry]]] = defaultdict(lambda: defaultdict(dict))
        self.languages: set[str] = set(languages)
        self.stamped: set[str] = set()
        self.absent: set[str] = set()
        self.interface: dict[str, Any] = {}
        self.template: Any = None
        self.stamps: dict[str, dict[str, Stamp]] = defaultdict(dict)
        self.retired: dict[str, Retired] = {}
        self.published: dict[str, Location] = {}
        self.ignores: list[Ignore] = []
        self.assets: dict[str, bytes] = {}

    # --- one file ---------------------------------------------------------------------------------------------

    def take(self, path: str, data: bytes) -> None:
        """Read one file and sort its entries by kind, id and language."""
        parts = path.split('/')
        if len(parts) < 3 or parts[0] != 'docs':
            self.report(error('unknown-file', Location(path), 'A file stands outside the folders of the languages.',
                              'Words belong in "docs/<language>/", facts in "docs/_facts/".'))
            return
        folder, inside = parts[1], '/'.join(parts[2:])
        if path == TEMPLATE:
            self.template, faults = read_catalogue(path, data)
            self.findings += faults
            return
        if path == RETIRED:
            self.retired, faults = read_retired(path, data)
            self.findings += faults
            return
        if path == PUBLISHED:
            self.published, faults = read_published(path, data)
            self.findings += faults
            return
        if folder == '_facts':
            self.take_yaml(path, inside, data, self.facts)
            return
        if folder == 'assets' or path.endswith(ASSETS):
            self.assets[path] = data
            return
        if folder not in self.languages:
            if not known_language(folder):
                self.report(error('unknown-language', Location(path), f'"{folder}" is not the code of a language.',
                                  'A language folder is named after its ISO 639 code, as "ro" or "uk".'))
                return
            self.languages.add(folder)
        if inside.startswith('_stamps/'):
            stamps, faults = read_stamps(path, data, folder)
            self.findings += faults
            self.stamped.add(folder)
            self.stamps[folder].update((stamp.key, stamp) for stamp in stamps)
        elif inside == IGNORES:
            ignores, faults = read_ignores(path, data, folder)
            self.findings += faults
            self.ignores += ignores
        elif inside == 'interface.po':
            catalogue, faults = read_catalogue(path, data, folder)
            self.findings += faults
            self.unread.update(fault.location.path for fault in faults)
            self.interface[folder] = catalogue
        elif inside.endswith('.md'):
            page = parse_page(path, data)
            self.findings += page.findings
            if page.value is None:
                self.unread.add(path)
            else:
                self.put(self.texts[folder][PAGES], inside.removesuffix('.md'), _Entry(page, page.value, ()))
        elif inside.endswith('.yml'):
            self.take_yaml(path, inside, data, self.texts[folder])
        else:
            self.report(error('unknown-file', Location(path), 'Only "interface.po" may stand here.',
                              'Move the file out of "docs".'))

    def take_yaml(self, path: str, inside: str, data: bytes, shelf: dict[str, dict[str, _Entry]]) -> None:
        """A kind's file, or one record's file in the folder of its kind."""
        name, _, rest = inside.removesuffix('.yml').partition('/')
        if name not in self.kinds:
            close = get_close_matches(name, self.kinds, 1)
            self.report(error('unknown-kind', Location(path), f'There is no kind of content called "{name}".',
                              f'Did you mean "{close[0]}"?' if close else f'The kinds are: {", ".join(self.kinds)}.'))
            return
        if name == PAGES and shelf is not self.facts:
            self.report(error('unknown-file', Location(path), 'The words of pages are not written in YAML.',
                              'Write each page as a Markdown file in the folder of its language.'))
            return
        document = parse(path, data)
        self.findings += document.findings
        if document.value is None:
            if not any(fault.check == 'empty-file' for fault in document.findings):
                self.unread.add(path)
            return
        if not isinstance(document.value, dict):
            self.unread.add(path)
            self.report(error('wrong-type', Location(path), 'The file should hold entries of the form "name: …".',
                              'Begin each entry with its id and a colon.'))
        elif rest:
            self.put(shelf[name], rest, _Entry(document, document.value, ()))
        else:
            for id, value in document.value.items():
                self.put(shelf[name], id, _Entry(document, value, (id,)))

    def put(self, shelf: dict[str, _Entry], id: str, entry: _Entry) -> None:
        if id in shelf:
            self.report(error('duplicate-key', entry.location, f'"{id}" stands here and in {shelf[id].location}.',
                              'Keep one of the two.'))
        elif not isinstance(entry.value, dict):
            self.unread.add(entry.document.path)
            self.report(error('wrong-type', entry.location, f'"{id}" should hold fields of the form "name: text".',
                              'Indent its fields by two spaces below it.'))
        else:
            shelf[id] = entry

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)

    # --- all of them ------------------------------------------------------------------------------------------

    def library(self) -> Library:
        records: dict[str, dict[str, Record]] = {}
        languages_of_sources = {id: language for id, entry in self.facts['sources'].items()
                                if isinstance(language := entry.value.get('language'), str) and re.fullmatch('[a-z]{2,3}', language)}
        for kind in self.kinds.values():
            records[kind.id] = {}
            for id, entry in self.facts[kind.id].items():
                if record := self.record(kind, id, entry, languages_of_sources):
                    records[kind.id][id] = record
                else:
                    self.unread.add(f'{kind.id}/{id}')
        strays = tuple(self.words(records))
        library = Library(tuple(sorted(self.languages)), records, strays, self.interface, self.template, stamps=self.stamps,
                          retired=self.retired, published=self.published, ignores=tuple(self.ignores), assets=self.assets, unread=frozenset(self.unread),
                          stamped=frozenset(self.stamped))
        return replace(library, strays=tuple(s for s in strays if not library.unknown('_facts', s.kind, s.id)))

    def record(self, kind: Kind, id: str, entry: _Entry, languages_of_sources) -> Record | None:
        facts = self.validate(kind.Facts, entry)
        parts = id.split('/') if kind.id == PAGES else [id]
        if not all(re.fullmatch(ID_PATTERN, part) for part in parts):
            self.report(error('wrong-type', entry.location, f'"{id}" cannot be an id.',
                              'An id is small letters, digits and single dashes.', f'{kind.id}/{id}'))
            return None
        if facts is None:
            return None
        source = facts.source_language or next((languages_of_sources.get(s) for s in facts.sources), None)
        if source is None and facts.sources:
            first, known = facts.sources[0], self.facts['sources']
            if first not in known and not {'docs/_facts/sources.yml', 'docs/_facts/sources'} & self.unread:
                close = get_close_matches(first, known, 1)
                self.report(error('unknown-reference', entry.document.key_at((*entry.prefix, 'sources')), f'There is no record "{first}" in "sources".',
                                  f'Did you mean "{close[0]}"?' if close else 'Add it to "sources", or correct the id.', f'{kind.id}/{id}'))
            return None
        if source is None:
            self.report(error('source-language', entry.location, f'It cannot be told in which language "{id}" was written first.',
                              'Name a source, or state "source_language: …".', f'{kind.id}/{id}'))
            return None
        if source not in self.languages:
            if source not in self.absent and f'docs/{source}' not in self.unread:       # said once; every record of that source would repeat it
                self.report(error('source-language', entry.location,
                                  f'"{id}" was written first in "{source}", and there is no folder "docs/{source}".',
                                  'Correct the source language, or add the language.', f'{kind.id}/{id}'))
            self.absent.add(source)
            return None
        return Record(kind, id, facts, entry.location, entry.inner[0], source)

    def words(self, records: dict[str, dict[str, Record]]):
        """Join words to their records; yield those that belong to none."""
        for language, kinds in self.texts.items():
            for kind, entries in kinds.items():
                for id, entry in entries.items():
                    self.validate(self.kinds[kind].Text, entry, partial=True)
                    record = records[kind].get(id)
                    if record is None:
                        if id not in self.facts[kind]:
                            yield Stray(kind, id, language, entry.location)
                        continue
                    record.words[language] = Words(language, entry.value, entry.location, *entry.inner, entry.document.text)

    def validate(self, model: type[BaseModel], entry: _Entry, partial: bool = False) -> Any:
        """The entry as an instance of the model, or None with findings. `partial` lets fields be missing."""
        try:
            return model.model_validate(entry.value)
        except ValidationError as fault:
            for detail in fault.errors(include_url=False):
                if not (partial and detail['type'] == 'missing'):
                    self.report(explain(detail, model, entry.document, entry.prefix))
            return None


def known_language(code: str) -> bool:
    """Whether CLDR knows a language of this code."""
    try:
        return len(code) in (2, 3) and code.isascii() and code.islower() and bool(Locale.parse(code))
    except (UnknownLocaleError, ValueError):
        return False
