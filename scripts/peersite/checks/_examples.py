"""A project as small as can be, for the examples of the checks: one source, one role, in Romanian, Bulgarian, English."""
from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..content import load
from ..content.ignorefile import text_hash
from ..translation.stamps import dump, make, review_of, stamp_path

DAY = date(2026, 11, 25)     # on which the examples are looked at
SOURCE = 'docs/_facts/sources.yml'
BASE = {
    SOURCE: 'brochure: {source_language: ro, language: ro, type: brochure}\n',
    'docs/ro/sources.yml': 'brochure: {title: "Cine sunt lucrătorii", note: "O broșură."}\n',
    'docs/bg/sources.yml': 'brochure: {title: "Кои са хората", note: "Брошура."}\n',
    'docs/en/sources.yml': 'brochure: {title: "Who they are", note: "A brochure."}\n',
    'docs/_facts/roles.yml': 'hope: {sources: [brochure]}\n',
    'docs/ro/roles.yml': 'hope:\n  name: Speranță\n  description: Arată că viața poate fi bună din nou.\n',
    'docs/bg/roles.yml': 'hope:\n  name: Надежда\n  description: Показва, че животът пак може да е добър.\n',
    'docs/en/roles.yml': 'hope:\n  name: Hope\n  description: Shows that life can be good again.\n',
}


def project(changes: dict[str, str | None] = {}) -> dict[str, bytes]:
    """The base with some files replaced; `None` takes a file away."""
    files = {**BASE, **changes}
    return {path: text.encode() for path, text in files.items() if text is not None}


def role(language: str, name: str, description: str = '') -> dict[str, str]:
    """The one role with other words in one language; the name stands in line 2, the description in line 3."""
    words = description or BASE[f'docs/{language}/roles.yml'].split('description: ')[1].strip()
    return {f'docs/{language}/roles.yml': f'hope:\n  name: "{name}"\n  description: "{words}"\n'}


def stamped(*languages: str, origin: str = 'ro', state: str = 'draft', by: str = '-', reviewer: str = '', leave_out: str = '',
            files: dict[str, str] = {}) -> dict[str, str]:
    """Stamp files that say: these languages were translated from `origin`, all as the base (with `files`) has them."""
    library = load(project(files))[0]
    made: dict[str, list] = {}
    for record in library.all():
        source = {unit.path: unit for unit in record.units(origin)}
        for language in languages:
            for unit in record.units(language):
                if unit.path in source and unit.key != leave_out:
                    stamp = make(source[unit.path], unit, state, by)
                    if reviewer:
                        stamp = replace(stamp, review=f'{reviewer}:{review_of(stamp)}')
                    made.setdefault(stamp_path(unit.location.path), []).append(stamp)
    return {path: dump(stamps).decode() for path, stamps in made.items()}


def ignored(language: str, check: str, unit: str, text: str, until: str = '2999-12-31') -> dict[str, str]:
    """A file with one ignore, bound to this text."""
    return {f'docs/{language}/_ignores.yml': f'- check: {check}\n  unit: "{unit}"\n  reason: It is a name.\n  who: AA\n  until: {until}\n'
                                             f'  text: {text_hash(text)}\n'}
