"""Stubs for what people add: a record, a group, a language."""
from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from string import Template

from babel import Locale
from babel.core import get_global

from .checks.unfit_id import unfit
from .content import load_root
from .content.load import known_language
from .content.strict_yaml import parse
from .content.writing import write_all
from .kinds import all_kinds
from .model import Library
from .fields import ID_PATTERN
from .finding import Refused
from .pages.locales import language_name
from .pages.messages import merged
from .report import sentences

STUBS = Path(__file__).parent / 'stubs'


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
    changed[0].write_bytes(merged(code, None, sentences()))
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
    write_all(root, {path.relative_to(root).as_posix(): text.encode() for path, text in changed})
    return [path for path, _ in changed]


def group(root: Path, id: str, host: str, country: str, language: str, day: date) -> list[Path]:
    """Add a group: its facts, each stated or unknown, and its words in the language in which somebody will write them.

    The stub is read at once. It withholds what can be withheld, and it stays an error until somebody has verified the group.
    """
    library = load_root(root)[0]
    if refusal := refused(library, id, host, country, language):
        raise Refused(refusal)
    zone = next((zone for zone, of in sorted(get_global('zone_territories').items()) if of == country), 'Europe/Bucharest')
    values = {'host': host, 'country': country, 'language': language, 'zone': zone, 'today': day.isoformat(), 'month': day.isoformat()[:7],
              'nextyear': f'{day.year + 1}-{day.isoformat()[5:7]}-01'}
    stubs = {root / f'docs/_facts/groups/{id}.yml': 'group.yml', root / f'docs/{language}/groups/{id}.yml': 'group.words.yml'}
    for path in stubs:
        if path.exists():
            raise Refused(f'There is a file {path.relative_to(root).as_posix()} already.')
    write_all(root, {path.relative_to(root).as_posix(): Template((STUBS / stub).read_text(encoding='utf-8')).substitute(values).encode()
                     for path, stub in stubs.items()})
    return list(stubs)


def refused(library: Library, id: str, host: str, country: str, language: str) -> str:
    """Why a group cannot be added; '' if it can."""
    hosts = library.records['organisations']
    if not re.fullmatch(ID_PATTERN, id):
        return f'"{id}" cannot be an id: small letters, digits and single dashes only.'
    if why := unfit(id, library.records['pages']):
        return why
    if id in library.records['groups'] or f'groups/{id}' in library.retired or id in library.published:
        return f'"{id}" is or was the id of a group. An id is never used again.'
    if host not in hosts:
        close = get_close_matches(host, hosts, 1)
        return f'There is no organisation "{host}". ' + (f'Did you mean "{close[0]}"?' if close else 'Add it to docs/_facts/organisations.yml first.')
    if country not in Locale('en').territories or not re.fullmatch('[A-Z]{2}', country):
        return f'"{country}" is not a country. Use two capital letters, as "RO".'
    if language not in library.languages:
        return f'There is no language "{language}" here; there are: {", ".join(library.languages)}.'
    return ''
