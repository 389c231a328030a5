"""Stubs for what people add: a record, a language."""
from __future__ import annotations

import re
from pathlib import Path

from .content.load import known_language
from .content.strict_yaml import parse
from .kinds import all_kinds
from .fields import ID_PATTERN
from .finding import Refused
from .pages.locales import language_name
from .pages.messages import merged
from .report import summaries


def language(root: Path, code: str) -> list[Path]:
    """Add a language: its folder with the strings of the interface, and its entry in mkdocs.yml if the root has one.

    Everything else is shown in the original, marked as such, until it is translated.
    """
    folder = root / 'docs' / code
    if not known_language(code):
        raise Refused(f'"{code}" is not the code of a language. Use its ISO 639 code, as "uk" for Ukrainian.')
    if folder.exists():
        raise Refused(f'There is a folder "docs/{code}" already.')
    changed = [folder / 'interface.po']
    config = root / 'mkdocs.yml'
    text = config.read_text(encoding='utf-8') if config.exists() else ''
    entries = list(re.finditer(r'^( *)- \{locale: \w+, name: [^}]*\}.*\n', text, re.M))
    if text and not entries:
        raise Refused('There is no list of languages in mkdocs.yml where the new one could be added.')
    folder.mkdir(parents=True)
    changed[0].write_bytes(merged(code, None, sorted(summaries().values())))
    if text:
        last = entries[-1]
        line = f'{last[1]}- {{locale: {code}, name: {language_name(code)}}}\n'
        config.write_text(text[:last.end()] + line + text[last.end():], encoding='utf-8')
        changed.append(config)
    return changed


def record(root: Path, kind_id: str, id: str, source: str) -> list[Path]:
    """Add a record: its facts and, in the language of its source, its words, both to be filled in.

    `source` is the id of a source; the record is written first in the language of that document.
    """
    kind = all_kinds().get(kind_id)
    if kind is None or kind_id == 'pages':
        raise Refused(f'There is no kind of records called "{kind_id}". The kinds are: {", ".join(k for k in all_kinds() if k != "pages")}.')
    if not re.fullmatch(ID_PATTERN, id):
        raise Refused(f'"{id}" cannot be an id: small letters, digits and single dashes only.')
    sources = parse('docs/_facts/sources.yml', (root / 'docs/_facts/sources.yml').read_bytes()).value or {}
    if source not in sources:
        raise Refused(f'There is no source "{source}". The sources are: {", ".join(sources)}.')
    first = sources[source]['language']
    facts = [f'sources: [{source}]'] + [f'{info.alias or name}: TODO' for name, info in kind.Facts.model_fields.items()
                                        if info.is_required() and name != 'sources']
    words = [f'{name}: TODO' for name in kind.Text.required()]
    changed = []
    for folder, lines in ((root / 'docs/_facts', facts), (root / 'docs' / first, words)):
        path = folder / kind_id / f'{id}.yml' if kind.folder else folder / f'{kind_id}.yml'
        old = path.read_text(encoding='utf-8') if path.exists() else ''
        if kind.folder and old or re.search(rf'^{id}:', old, re.M):
            raise Refused(f'"{id}" stands in {path.relative_to(root)} already.')
        stub = '\n'.join(lines) if kind.folder else f'{id}:\n  ' + '\n  '.join(lines)
        changed.append((path, old + ('' if not old or old.endswith('\n') else '\n') + stub + '\n'))
    for path, text in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
    return [path for path, _ in changed]
