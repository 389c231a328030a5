"""SARIF 2.1.0 (OASIS), which code forges show beside the line."""
from __future__ import annotations

import json
from types import MappingProxyType
from urllib.parse import quote

from ..finding import Severity

LEVEL = {Severity.ERROR: 'error', Severity.WARNING: 'warning', Severity.INFO: 'note'}


def render(findings, explained=MappingProxyType({})) -> str:
    rules = sorted({f.check for f in findings})
    return json.dumps({
        '$schema': 'https://json.schemastore.org/sarif-2.1.0.json',
        'version': '2.1.0',
        'runs': [{
            'tool': {'driver': {'name': 'peersite', 'rules': [described(rule, *explained.get(rule, (rule, ''))) for rule in rules]}},
            'columnKind': 'unicodeCodePoints',
            'results': [result(f, rules) for f in findings],
        }],
    }, ensure_ascii=False, indent=1)


def described(rule: str, what: str, remedy: str) -> dict:
    """A check as a SARIF reporting descriptor; forges ask for all three texts."""
    return {'id': rule, 'shortDescription': {'text': what}, 'fullDescription': {'text': what}, 'help': {'text': remedy or what}}


def result(f, rules) -> dict:
    """One finding as a SARIF result."""
    return {
        'ruleId': f.check,
        'ruleIndex': rules.index(f.check),
        'level': LEVEL[f.severity],
        'message': {'text': f'{f.message} {f.hint}'.strip()},
        'locations': [{'physicalLocation': {
            'artifactLocation': {'uri': quote(f.location.path)},
            'region': {'startLine': f.location.line, 'startColumn': f.location.column},
        }}],
    }
