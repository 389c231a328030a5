"""For programs: one JSON array of objects, empty when all is well."""
from __future__ import annotations

import json


def render(findings) -> str:
    return json.dumps([{
        'check': f.check, 'severity': str(f.severity), 'path': f.location.path, 'line': f.location.line,
        'column': f.location.column, 'message': f.message, 'hint': f.hint, 'language': f.language, 'unit': f.unit,
    } for f in findings], ensure_ascii=False, indent=1)
