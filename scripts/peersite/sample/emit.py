"""Writes facts and words as the YAML that people write here: a field a line, texts of several lines as blocks."""
from __future__ import annotations

import json
import re
from typing import Any, Mapping

PLAIN = re.compile(r'[A-Za-z][A-Za-z0-9/_ -]*(?<! )\Z')


def fields(values: Mapping[str, Any]) -> str:
    """One record as a file of its own."""
    return ''.join(f'{name}: |\n{_block(value)}' if isinstance(value, str) and '\n' in value else f'{name}: {flow(value)}\n'
                   for name, value in values.items())


def entries(records: Mapping[str, Mapping[str, Any]]) -> str:
    """Several short records as one file, a line each."""
    return ''.join(f'{id}: {flow(values)}\n' for id, values in records.items())


def flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        return '{' + ', '.join(f'{name}: {flow(inner)}' for name, inner in value.items()) + '}'
    if isinstance(value, (list, tuple)):
        return '[' + ', '.join(map(flow, value)) + ']'
    if isinstance(value, (int, float)):
        return json.dumps(value)
    return value if PLAIN.match(value) else json.dumps(value, ensure_ascii=False)


def _block(text: str) -> str:
    return ''.join(f'  {line}\n' if line else '\n' for line in text.split('\n'))
