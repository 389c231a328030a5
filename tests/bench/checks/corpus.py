"""The corpus: the project's own content and some texts of this benchmark, as records in five languages.

Two roots are made of it for each source language: `project` holds the project's content, `own` the texts of this
benchmark with the glossary and the names. All five languages are the source in turn, so there are 20 directions.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Iterator, Mapping

import yaml

from peersite.content import load, read_tree
from peersite.content.strict_yaml import parse
from peersite.kinds import all_kinds
from peersite.model import is_markdown, leaves

PROJECT = Path(__file__).resolve().parents[3]
TEXTS = Path(__file__).parent / 'texts'
LANGUAGES = ('bg', 'el', 'en', 'pl', 'ro')
ROOTS = ('project', 'own')
FRAME = ('glossary', 'sources', 'organisations', 'site')     # the project's kinds that the root of own texts also has
LINKED = ('index', 'self-help/index', 'self-help/meetings')  # the pages that the own texts link to


@dataclass(frozen=True)
class Entry:
    """One record: its facts without the source language, its words per language."""
    kind: str
    id: str
    facts: Mapping[str, Any]
    words: Mapping[str, Mapping[str, Any]]
    folder: bool = False
    own: bool = False


@dataclass(frozen=True)
class Pair:
    """One text and its translation: what an operator sees. `others` are the same text in the other languages."""
    root: str
    kind: str
    record: str
    path: tuple[str, ...]
    source_language: str
    language: str
    source: str
    text: str
    markdown: bool = False
    others: Mapping[str, str] = field(default_factory=dict, compare=False)
    siblings: tuple = ()     # (path, text) of the other texts of the record

    @property
    def unit(self) -> str:
        """`kind/record#field.part`, as findings name it."""
        return f'{self.kind}/{self.record}#{".".join(self.path)}'


@cache
def project_files() -> dict[str, bytes]:
    """The project's content files. Stamps are left out: freshness is not measured here."""
    return {path: data for path, data in read_tree(PROJECT)[0].items() if '/_stamps/' not in path and 'stamp' not in path}


@cache
def entries(root: str) -> tuple[Entry, ...]:
    """The records of one of the two roots, in their order."""
    project = project_entries()
    if root == 'project':
        return project
    frame = [e for e in project if e.kind in FRAME or (e.kind == 'pages' and e.id in LINKED)]
    return tuple([plain(e) if e.kind == 'pages' else e for e in frame] + list(own_entries()))


def plain(page: Entry) -> Entry:
    """A linked page without the markers of kinds and links that are not in the root of own texts."""
    keep = ('title', 'description', 'nav')
    words = {}
    for code, fields in page.words.items():
        sections = {name: text.split('\n\n')[0] for name, text in fields['sections'].items() if name != 'intro'}
        words[code] = {key: fields[key] for key in keep if key in fields} | {'sections': sections}
    return Entry('pages', page.id, {key: value for key, value in page.facts.items() if key != 'section'}, words)


def project_entries() -> tuple[Entry, ...]:
    """The project's records, with facts and words as they are written."""
    library, _ = load(project_files())
    found = []
    for kind in all_kinds().values():
        raw: dict[str, Any] = {}
        for path, data in sorted(project_files().items()):
            if path == f'docs/_facts/{kind.id}.yml':
                raw |= parse(path, data).value or {}
            elif path.startswith(f'docs/_facts/{kind.id}/'):
                raw[path.split('/', 3)[3].removesuffix('.yml')] = parse(path, data).value
        for id, record in library.records[kind.id].items():
            words = {code: tidy(record.words[code].fields) for code in LANGUAGES if code in record.words}
            facts = {key: value for key, value in raw[id].items() if key != 'source_language'}
            found.append(Entry(kind.id, id, facts, words, folder=f'docs/_facts/{kind.id}.yml' not in project_files()))
    return tuple(found)


def own_entries() -> Iterator[Entry]:
    """The texts of the benchmark: short ones as records of a kind, long ones as pages."""
    for name in ('facts', 'words'):
        for id, texts in read_texts(name).items():
            words = {code: {'name': texts['name'][code], 'description': texts['text'][code]} for code in LANGUAGES}
            yield Entry('key-elements', id, {'sources': ['brochure-ro']}, words, own=True)
    for id, pages in read_texts('pages').items():
        words = {}
        for code in LANGUAGES:
            page = dict(pages[code])
            head = {key: page.pop(key) for key in ('title', 'description')}
            words[code] = head | {'sections': page}
        yield Entry('pages', id, {}, words, own=True)


@cache
def read_texts(name: str) -> dict[str, Any]:
    """One of the files of texts."""
    return yaml.safe_load((TEXTS / f'{name}.yml').read_text(encoding='utf-8'))


def tidy(value: Any) -> Any:
    """Words without the line end that YAML keeps."""
    if isinstance(value, str):
        return value.rstrip('\n')
    if isinstance(value, Mapping):
        return {key: tidy(inner) for key, inner in value.items()}
    return [tidy(inner) for inner in value] if isinstance(value, list) else value


def texts(entry: Entry, language: str) -> dict[tuple[str, ...], str]:
    """The texts of a record in one language, by path."""
    labels = all_kinds()[entry.kind].Text.labels
    return {path: text for path, text in leaves(entry.words.get(language, {})) if path[0] not in labels}


@cache
def pairs(root: str, source: str, target: str) -> tuple[Pair, ...]:
    """Every clean pair of one direction in one root."""
    found = []
    for entry in entries(root):
        if root == 'own' and not entry.own:
            continue
        by_language = {code: texts(entry, code) for code in LANGUAGES}
        for path, text in by_language[target].items():
            if path in by_language[source] and text and by_language[source][path]:
                others = {code: by_language[code][path] for code in LANGUAGES if path in by_language[code]}
                siblings = tuple(item for item in by_language[target].items() if item[0] != path)
                found.append(Pair(root, entry.kind, entry.id, path, source, target, by_language[source][path], text,
                                  is_markdown(all_kinds()[entry.kind].Text, path), others, siblings))
    if root == 'project' and source == 'en':
        found += interface_pairs(target)
    return tuple(found)


def interface_pairs(target: str) -> Iterator[Pair]:
    """The strings of the templates; their source is always English."""
    library, _ = load(project_files())
    for message in library.interface.get(target) or ():
        if message.id and isinstance(message.id, str) and message.string:
            yield Pair('project', 'interface', 'strings', (message.id,), 'en', target, message.id, message.string)
