"""A content root in memory: records written as files, with the place of every text, and with some texts changed."""
from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any, Iterable, Mapping

from babel.messages.pofile import read_po, write_po

from .corpus import LANGUAGES, Entry, entries, project_files

Key = tuple[str, str, str, tuple[str, ...]]     # language, kind, record, path


@dataclass
class Root:
    """Files, the characters that each text takes up in its file, and the lines of each record."""
    files: dict[str, bytes] = field(default_factory=dict)
    slices: dict[Key, tuple[str, int, int]] = field(default_factory=dict)
    records: dict[tuple[str, str, str], tuple[str, int, int]] = field(default_factory=dict)

    def lines(self, key: Key, start: int = -1, stop: int = -1) -> tuple[str, range]:
        """The path and the lines of a text, or of the characters `start` to `stop` of a text that spans lines.

        The line that opens a block (`|-`) belongs to what stands at the beginning of the text.
        """
        path, first, last = self.slices[key]
        whole = self.files[path].decode()
        top, bottom = whole.count('\n', 0, first) + 1, whole.count('\n', 0, last) + 1
        if start < 0 or top == bottom:
            return path, range(top, bottom + 1)
        text = whole[first:last]
        block = 1 if text.startswith('|-\n') else 0
        shown = self.texts[key]
        return path, range(top + (block + shown.count('\n', 0, start) if start else 0), top + block + shown.count('\n', 0, stop) + 1)

    texts: dict[Key, str] = field(default_factory=dict)


class _Writer:
    """One file, character by character."""

    def __init__(self, root: Root, path: str):
        self.root, self.path, self.parts, self.size = root, path, [], 0

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text)

    def text(self, key: Key, written: str, text: str) -> None:
        """A text as it is written, and its place."""
        self.root.slices[key] = (self.path, self.size, self.size + len(written))
        self.root.texts[key] = text
        self.add(written)

    def close(self) -> None:
        self.root.files[self.path] = ''.join(self.parts).encode()


def scalar(text: str, indent: int) -> str:
    """A text as YAML: a block if it has lines, else in the quotation marks that need no escapes."""
    odd = any(ord(c) < 32 and c not in '\n' or c in '\x85\u2028\u2029\ufeff' for c in text)
    if '\n' in text and not odd and text.strip() == text:
        return '|-\n' + '\n'.join(' ' * indent + line if line else '' for line in text.split('\n'))
    if ('"' in text or '\\' in text) and not odd and '\n' not in text:
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=odd)


def fields(writer: _Writer, key: Key, value: Any, indent: int) -> None:
    """Nested fields below a record, as YAML."""
    for name, inner in value.items():
        here = key[:3] + (key[3] + (name,),)
        writer.add(' ' * indent + f'{name}:')
        if isinstance(inner, Mapping):
            writer.add('\n')
            fields(writer, here, inner, indent + 2)
        elif isinstance(inner, list):
            writer.add(' ' + json.dumps(inner, ensure_ascii=False) + '\n')
        else:
            writer.add(' ')
            writer.text(here, scalar(inner, indent + 2), inner)
            writer.add('\n')


def record(writer: _Writer, language: str, entry: Entry, words: Mapping[str, Any], alone: bool) -> None:
    """One record of a kind; `alone` in a file of its own."""
    begin = writer.size
    if not alone:
        writer.add(f'{entry.id}:\n')
    fields(writer, (language, entry.kind, entry.id, ()), words, 0 if alone else 2)
    writer.root.records[language, entry.kind, entry.id] = (writer.path, begin, writer.size)


def page(writer: _Writer, language: str, entry: Entry, words: Mapping[str, Any]) -> None:
    """A page: front matter, then its sections."""
    key = (language, entry.kind, entry.id, ())
    writer.add('---\n')
    fields(writer, key, {name: value for name, value in words.items() if name != 'sections'}, 0)
    writer.add('---\n')
    for name, text in words.get('sections', {}).items():
        writer.add('\n')
        writer.text(key[:3] + (('sections', name),), text, text)
        writer.add('\n')
    writer.root.records[language, entry.kind, entry.id] = (writer.path, 0, writer.size)


def build(name: str, source: str, edit=None, languages: Iterable[str] = LANGUAGES) -> Root:
    """The root `name` with this source language. `edit(language, entries)` returns the entries as they should be written."""
    root = Root(frame(name))
    listed = entries(name)
    facts: dict[str, dict[str, Any]] = {}
    for entry in listed:
        value = dict(entry.facts) | {'source_language': source}
        if entry.folder:
            root.files[f'docs/_facts/{entry.kind}/{entry.id}.yml'] = json.dumps(value, ensure_ascii=False).encode()
        else:
            facts.setdefault(entry.kind, {})[entry.id] = value
    for kind, values in facts.items():
        lines = [f'{id}: {json.dumps(value, ensure_ascii=False)}\n' for id, value in values.items()]
        root.files[f'docs/_facts/{kind}.yml'] = ''.join(lines).encode()
    for language in languages:
        write_language(root, language, edit(language, listed) if edit else listed)
    return root


def write_language(root: Root, language: str, listed: Iterable[Entry]) -> None:
    """The files of one language."""
    writers: dict[str, _Writer] = {}
    for entry in listed:
        words = entry.words.get(language)
        if words is None:
            continue
        path = f'docs/{language}/' + (f'{entry.id}.md' if entry.kind == 'pages' else
                                      f'{entry.kind}/{entry.id}.yml' if entry.folder else f'{entry.kind}.yml')
        writer = writers.setdefault(path, _Writer(root, path))
        if entry.kind == 'pages':
            page(writer, language, entry, words)
        else:
            record(writer, language, entry, words, entry.folder)
    for writer in writers.values():
        writer.close()


@cache
def _frame(name: str) -> dict[str, bytes]:
    kept = {}
    for path, data in project_files().items():
        parts = path.split('/')
        if path.endswith(('.po', '.pot')) or parts[1] == 'assets' or not path.endswith(('.yml', '.md')):
            if name == 'project' or path.endswith(('.po', '.pot')):
                kept[path] = data
        elif len(parts) == 3 and parts[1].startswith('_') and parts[1] != '_facts':
            kept[path] = data
    return kept


def frame(name: str) -> dict[str, bytes]:
    """The files that are not records: the catalogues of the interface, images."""
    return dict(_frame(name))


def interface_lines(data: bytes, language: str, text: str) -> range:
    """The lines of one message in a catalogue."""
    lines = data.decode().split('\n')
    first = next(message.lineno for message in read_po(BytesIO(data), locale=language) if message.id == text)
    return range(first, next((number for number in range(first, len(lines) + 1) if not lines[number - 1].strip()), len(lines)) + 1)


def interface(data: bytes, language: str, changes: Mapping[str, str]) -> bytes:
    """A catalogue with some of its translations changed."""
    catalogue = read_po(BytesIO(data), locale=language)
    for message in catalogue:
        if isinstance(message.id, str) and message.id in changes:
            message.string = changes[message.id]
    out = BytesIO()
    write_po(out, catalogue, width=0)
    return out.getvalue()
