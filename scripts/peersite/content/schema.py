"""JSON Schemas of the content files, generated from the kinds, so that editors complete and check while somebody types."""
from __future__ import annotations

import json

from ..kinds import all_kinds
from ..fields import ID_PATTERN

DIALECT = 'http://json-schema.org/draft-07/schema#'     # what the YAML extensions of the common editors understand


def schemas() -> dict[str, dict]:
    """Every schema by file name: `<kind>.facts.json` and `<kind>.text.json`, and `….record.json` for a file per record."""
    made: dict[str, dict] = {}
    for kind in all_kinds().values():
        for part, model in (('facts', kind.Facts), ('text', kind.Text)):
            if kind.id == 'pages' and part == 'text':
                continue     # the words of pages are Markdown
            record = model.model_json_schema(by_alias=True)
            definitions = record.pop('$defs', {})
            title = f'{kind.id}: {"facts" if part == "facts" else "words in one language"}'
            made[f'{kind.id}.{part}.json'] = {
                '$schema': DIALECT, 'title': title, 'type': 'object', 'additionalProperties': {'$ref': '#/$defs/record'},
                'propertyNames': {'pattern': ID_PATTERN if kind.id != 'pages' else r'^[a-z0-9/-]+$'},
                '$defs': {**definitions, 'record': record},
            }
            if kind.folder:
                made[f'{kind.id}.{part}.record.json'] = {'$schema': DIALECT, **record, 'title': title, '$defs': definitions}
    return made


def settings() -> dict:
    """The settings of VS Code that attach each schema to its files."""
    attached: dict[str, list[str]] = {}
    for name in sorted(schemas()):
        kind, part, *record = name.removesuffix('.json').split('.')
        folder = 'docs/_facts' if part == 'facts' else 'docs/??'
        attached[f'./docs/_schemas/{name}'] = [f'{folder}/{kind}/*.yml' if record else f'{folder}/{kind}.yml']
    return {'yaml.schemas': attached, 'files.eol': '\n', 'files.encoding': 'utf8', 'files.insertFinalNewline': True}


def as_json(value: dict) -> bytes:
    """Generated JSON as it is written to disk."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + '\n').encode()
