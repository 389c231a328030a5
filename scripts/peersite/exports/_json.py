"""What our JSON files have in common: how they are written, what stands at the top of each, how their schemas begin."""
from __future__ import annotations

import json
from typing import Any, Iterable

from ._edition import LICENCE, LICENCE_URL, Edition

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(',', ':'))
DIALECT = 'https://json-schema.org/draft/2020-12/schema'

encode = _encoder.encode


def pretty(value: Any) -> bytes:
    """JSON for people to read, as a file."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + '\n').encode()


def lines(top: dict[str, Any], name: str, rows: Iterable[str]) -> bytes:
    """A file with a list of rows, one a line, so that a change of one shows as the change of one."""
    return ''.join([encode(top)[:-1], f',"{name}":[\n', ',\n'.join(rows), '\n]}\n']).encode()


def head(edition: Edition, schema: str, language: str | None = None) -> dict[str, Any]:
    """What stands at the top: which day, whose data, under which licence."""
    return {'$schema': f'{edition.site_url}data/v1/schema/{schema}.json', **({'language': language} if language else {}),
            'as_of': edition.day.isoformat(), 'home': edition.site_url, 'licence': LICENCE, 'licence_url': LICENCE_URL, 'attribution': edition.site_name(language or '')}


def closed(properties: dict[str, Any], required: Iterable[str] = ()) -> dict[str, Any]:
    """The schema of an object with these properties and no others."""
    return {'type': 'object', 'properties': properties, 'required': list(required), 'additionalProperties': False}


def schema(edition: Edition, name: str, title: str, of: dict[str, Any]) -> bytes:
    """A published JSON Schema."""
    return pretty({'$schema': DIALECT, '$id': f'{edition.site_url}data/v1/schema/{name}.json', 'title': title, **of})


def headed(properties: dict[str, Any]) -> dict[str, Any]:
    """The schema of a file that begins with our head."""
    text = {'type': 'string'}
    top = dict.fromkeys(('$schema', 'language', 'licence', 'licence_url', 'attribution', 'home'), text)
    return closed({**top, 'as_of': {**text, 'format': 'date'}, **properties}, ['as_of', 'licence', 'attribution', *properties])
