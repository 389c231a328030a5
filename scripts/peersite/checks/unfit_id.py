"""The id of a group is too short or too long, or its address is that of another page.

The id is a part of addresses and file names: `/g/<id>/`, `/<language>/groups/<id>/`, `/calendar/<id>.ics`. Two letters are a country
or a language there.

The address of an id in `_retired.txt` goes on answering, so no page may take its place either.

**Fix**: give the group another id of 3 to 56 characters with `python scripts/translate.py move`; give a new page another id than a
group once had.
"""
from typing import Container

from ..content.idfiles import RETIRED
from ..finding import Severity, error
from ._engine.survey import Survey
from ._groups import FILE, group

SEVERITY = Severity.ERROR
SCOPE = 'survey'


def called(id: str) -> dict[str, str | None]:
    """The example with another id."""
    files = group()
    return files | {f'docs/_facts/groups/{id}.yml': files[FILE], FILE: None, f'docs/ro/groups/{id}.yml': files['docs/ro/groups/circle.yml'],
                    'docs/ro/groups/circle.yml': None}


PASSES = [{}, group(), called('abc'), called('a' * 56)]
FAILS = [(called(id), f'docs/_facts/groups/{id}.yml:1') for id in ('ro', 'a', 'index', 'organisations', 'a' * 57, 'con')]
FAILS += [(called('map') | {'docs/_facts/pages.yml': 'groups/map: {source_language: ro}\n', 'docs/ro/groups/map.md': '---\ntitle: X\ndescription: X.\n---\n\nX.\n'},
           'docs/_facts/groups/map.yml:1')]
FAILS += [({RETIRED: 'groups/map\n', 'docs/_facts/pages.yml': 'groups/map: {source_language: ro}\n', 'docs/ro/groups/map.md': '---\ntitle: X\ndescription: X.\n---\n\nX.\n'},
           f'{RETIRED}:1'), ({RETIRED: 'groups/ro\n'}, f'{RETIRED}:1')]
RESERVED = frozenset(('index', 'organisations'))
DEVICES = frozenset(('con', 'prn', 'aux', 'nul'))     # no file can have such a name on Windows, whatever its ending


def check(survey: Survey):
    pages = survey.ids.get('pages', {})
    for id, location in survey.ids.get('groups', {}).items():
        if why := unfit(id, pages):
            yield error('unfit-id', location, why, f'Choose another id: "python scripts/translate.py move groups {id} …".', f'groups/{id}')
    for name, retired in survey.library.retired.items():
        kind, _, id = name.partition('/')
        if kind == 'groups' and (why := unfit(id, pages)):
            yield error('unfit-id', retired.location, why, 'The old address of a group has to answer: give the page another id, or take the line out if no group had this one.', name)


def unfit(id: str, pages: Container[str]) -> str:
    """Why an id will not do for a group beside these pages; '' if it will."""
    if not 3 <= len(id) <= 56:
        return f'"{id}" has {len(id)} characters; the id of a group has 3 to 56.'
    if id in RESERVED or f'groups/{id}' in pages:
        return f'"groups/{id}" is the address of a page of its own.'
    return f'A file cannot be called "{id}" on every computer.' if id in DEVICES else ''
