"""From the library to PO files, one for each pair of languages, for the programs that translators use.

The strings of the interface are not among them: `docs/<lang>/interface.po` is a PO file already.
"""
from __future__ import annotations

import sys
from datetime import datetime, timezone
from io import BytesIO
from typing import Callable, Iterable

from babel.messages.catalog import Catalog
from babel.messages.pofile import escape, normalize, write_po

from ...model import Library, Path, Record, Unit
from ..canonical import digest
from .marks import NONE, core, exact, original, sources

EPOCH = datetime(2026, 1, 1, tzinfo=timezone.utc)     # a fixed date: two exports of one state are the same to the byte
HEAD = """\
# {project}: from "{source}" into "{target}".
# Fill in the lines "msgstr" and leave everything else as it is. Then: python scripts/translate.py import {name}"""
HINTS = {('pages', 'description'): 'Shown in lists of results: at most about 160 characters.', ('pages', 'nav'): 'Stands in the menu: two or three words.'}
MARKDOWN = 'Markdown. Keep "[[…]]", "{#…}" and the addresses in links as they are.'
Stale = Callable[[Unit, Unit], 'str | None']


class Bilingual(Catalog):
    """A catalogue whose head names the language that is translated from, where Poedit looks for it."""
    source = ''

    @property
    def mime_headers(self):
        """The lines of the head. The last one has to stay the last."""
        headers = super().mime_headers
        return [*headers[:-1], ('X-Source-Language', self.source), headers[-1]]


def never(source: Unit, target: Unit) -> None:
    """Takes every translation as fresh."""


def export(library: Library, languages: Iterable[str] = (), stale: Stale = never, source_digest: Callable[[str], str] = digest,
           parent: Callable[[Record, str], str] = original) -> dict[str, bytes]:
    """PO files by name, as `el.from-ro.po`, for these target languages or for all.

    `stale` gives the text that a translation was made from ('' if it is not known) or None if the translation is fresh;
    `parent` the language that a record is translated from.
    """
    files: dict[str, bytes] = {}
    for target in languages or library.languages:
        groups: dict[str, list[Record]] = {}
        for record in library.all():
            source = parent(record, target)
            if source != target and source in record.words:
                groups.setdefault(source, []).append(record)
        for source, records in sorted(groups.items()):
            name = f'{target}.from-{source}.po'
            files[name] = catalogue(name, source, target, records, stale, source_digest)
    return files


def catalogue(name: str, source: str, target: str, records: Iterable[Record], stale: Stale, source_digest: Callable[[str], str]) -> bytes:
    """One PO file: the records in the order of the facts, their texts in the order of the source."""
    made = Bilingual(target, project='From Equal to Equal', version='1', copyright_holder='the contributors', creation_date=EPOCH,
                     revision_date=EPOCH, fuzzy=False, charset='utf-8')
    made.last_translator = made.language_team = made.msgid_bugs_address = ''     # the constructor would fill them in
    made.source = source
    made.header_comment = HEAD.format(project=made.project, source=source, target=target, name=name)
    previous: dict[str, str] = {}
    for record in records:
        there = {unit.path: unit for unit in record.units(target)}
        for path, unit in sources(record, source).items():
            other = there.get(path)
            translation = core(other.text) if other else ''
            before = stale(unit, other) if other and translation else None
            if before:
                previous[unit.key] = core(before)
            message = made.add(core(unit.text), translation, [(unit.location.path, unit.location.line)], ['fuzzy'] if before is not None else [],
                               [*note(record, path, unit), f'source {source_digest(unit.text)}', f'translation {exact(translation) if translation else NONE}'],
                               context=unit.key)
            message.flags -= {'python-format', 'python-brace-format'}     # Babel takes "100 % sigur" for a placeholder
    output = BytesIO()
    write_po(output, made, width=0)
    return with_previous(output.getvalue().decode(), previous).encode()


def with_previous(text: str, previous: dict[str, str]) -> str:
    """The file with the earlier sources in `#| msgid`: Babel wraps them as if they were comments, and nobody can read that."""
    for key, before in previous.items():
        line = f'msgctxt {escape(key)}\n'
        shown = ''.join(f'#| {part}\n' for part in f'msgid {normalize(before, width=0)}'.split('\n'))
        text = text.replace(f'\n{line}', f'\n{shown}{line}', 1)
    return text


def note(record: Record, path: Path, unit: Unit) -> list[str]:
    """What a translator should know of a text: what it belongs to, what may stand in it, how long it is."""
    kind = record.kind
    about = (sys.modules[kind.Text.__module__].__doc__ or '').strip().split('\n')[0]
    name = ' '.join(core(next((other.text for other in record.units(unit.language)), '')).split())
    lines = [f'{kind.id}: {about}', f'"{".".join(path)}" of "{record.id}"' + (f' ({name[:60]})' if name and name != unit.text else '')]
    lines.append(MARKDOWN if unit.markdown else 'One line of plain text, no Markdown.')
    lines[-1] += f' The original has {len(core(unit.text))} characters.'
    if hint := HINTS.get((kind.id, path[0])):
        lines.append(hint)
    return lines
