"""Renaming a record: in the facts, in every language, in the stamps and in whatever refers to it, all at once."""
from __future__ import annotations

import re
from typing import Iterable, Mapping

from ..content.edits import edited
from ..content.idfiles import RETIRED
from ..content.prose import parse_page
from ..content.document import Document
from ..content.strict_yaml import parse
from ..finding import Edit, Refused
from ..kinds import all_kinds
from ..fields import ID_PATTERN, references
from ..model import Library

HEAD = '# Ids that were once used. They are never used again, because links and stamps elsewhere may still name them.\n'


def move(library: Library, files: Mapping[str, bytes], kind: str, old: str, new: str) -> dict[str, bytes | None]:
    """The files as they are after a record has another id; None for a file that is gone. Raises Refused."""
    if kind == 'pages' or kind not in all_kinds():
        raise Refused(f'Records of the kind "{kind}" cannot be renamed. A page keeps its address for ever.' if kind == 'pages'
                         else f'There is no kind of content called "{kind}".')
    if old not in library.records[kind]:
        raise Refused(f'There is no record "{old}" in "{kind}".')
    if not re.match(ID_PATTERN, new):
        raise Refused(f'"{new}" cannot be an id: small letters, digits and single dashes only.')
    if new in library.records[kind]:
        raise Refused(f'There is a record "{new}" in "{kind}" already.')
    if f'{kind}/{new}' in library.retired:
        raise Refused(f'"{new}" was the id of another record once and cannot be used again.')
    result: dict[str, bytes | None] = {}
    edits: list[Edit] = []
    for path in files:
        folder = path.split('/')[1]
        if path == f'docs/{folder}/{kind}/{old}.yml':
            result[path] = None
            result[f'docs/{folder}/{kind}/{new}.yml'] = files[path]
        elif path == f'docs/{folder}/{kind}.yml':
            document = parse(path, files[path])
            if (old,) in document.keys:
                edits.append(key_edit(document, (old,), new))
    edits += reference_edits(library, files, kind, old, new)
    for path, data in edited({**files, **{k: v for k, v in result.items() if v is not None}}, edits).items():
        result[path] = data
    result |= moved_stamps(files, kind, old, new)
    return {**result, **noted(files, [f'{kind}/{old} -> {kind}/{new}'])}


def noted(files: Mapping[str, bytes], lines: Iterable[str]) -> dict[str, bytes]:
    """The list of ids that are used no more, with these lines at its end."""
    retired = files.get(RETIRED, HEAD.encode())
    added = ''.join(f'{line}\n' for line in lines).encode()
    return {RETIRED: retired + (b'' if retired.endswith(b'\n') else b'\n') + added} if added else {}


def deleted(library: Library, before: Library) -> list[str]:
    """The records that a change has deleted, as `kind/id`. Groups and pages are not among them: their addresses answer for ever, so they are
    ended, and what happens to their ids is decided by a person (see the check vanished-id)."""
    return [f'{kind}/{id}' for kind, records in before.records.items() if kind not in ('groups', 'pages')
            for id in records if id not in library.records[kind] and f'{kind}/{id}' not in library.retired]


def key_edit(document: Document, path: tuple[str, ...], new: str) -> Edit:
    """The change of a key, however it is quoted."""
    at = document.keys[path]
    start = 0
    for _ in range(at.line - 1):
        start = document.text.index('\n', start) + 1
    start += at.column - 1
    quote = document.text[start] if document.text[start] in '"\'' else ''
    stop = document.text.index(quote, start + 1) + 1 if quote else start + len(path[-1])
    return Edit(document.path, start, stop, f'{quote}{new}{quote}')


def reference_edits(library: Library, files: Mapping[str, bytes], kind: str, old: str, new: str) -> list[Edit]:
    """The changes of the facts that name the record, and of the words that hang on such a fact."""
    edits: list[Edit] = []
    parsed: dict[str, Document] = {}
    for record in library.all():
        for ref in references(record.facts):
            if (ref.kind, ref.id) != (kind, old):
                continue
            for location, prefix in places_of(record, ref.path):
                path = location.path
                document = parsed.setdefault(path, (parse_page if path.endswith('.md') else parse)(path, files[path]))
                where = prefix + ref.path
                if where in document.spans:
                    start, stop = document.spans[where]
                    edits.append(Edit(path, start, stop, document.text[start:stop].replace(old, new)))
                elif where in document.keys:
                    edits.append(key_edit(document, where, new))
    return edits


def places_of(record, path):
    """Where a reference stands: in the facts, and in every language if the words are sorted by it."""
    single = record.location.path.count('/') > 2
    prefix = () if single else (record.id,)
    yield record.location, prefix
    for words in record.words.values():
        yield words.location, prefix


def moved_stamps(files: Mapping[str, bytes], kind: str, old: str, new: str) -> dict[str, bytes | None]:
    """The stamp files with the new id; a stamp file of a record's own file moves with it."""
    result: dict[str, bytes | None] = {}
    for path, data in files.items():
        if '/_stamps/' not in path:
            continue
        text = data.decode()
        moved = re.sub(rf'^{kind}/{re.escape(old)}#', f'{kind}/{new}#', text, flags=re.M)
        if moved != text:
            head = [line for line in moved.splitlines(True) if line.startswith('#')]
            body = sorted(line for line in moved.splitlines(True) if not line.startswith('#'))
            target = path.replace(f'/_stamps/{kind}/{old}.yml.txt', f'/_stamps/{kind}/{new}.yml.txt')
            if target != path:
                result[path] = None
            result[target] = ''.join(head + body).encode()
    return result
