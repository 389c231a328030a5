"""Annotations for GitHub Actions: `::error file=…,line=…,col=…,title=…::message`."""
from __future__ import annotations

from ..finding import Severity

LEVEL = {Severity.ERROR: 'error', Severity.WARNING: 'warning', Severity.INFO: 'notice'}


def render(findings) -> str:
    lines = []
    for f in findings:
        text = data(f'{f.message} {f.hint}'.strip())
        lines.append(f'::{LEVEL[f.severity]} file={attribute(f.location.path)},line={f.location.line},'
                     f'col={f.location.column},title={attribute(f.check)}::{text}')
    return '\n'.join(lines)


def data(text: str) -> str:
    """Escaping of a workflow command's message (actions/toolkit, command.ts)."""
    return text.replace('%', '%25').replace('\r', '%0D').replace('\n', '%0A')


def attribute(text: str) -> str:
    """Escaping of a workflow command's property."""
    return data(text).replace(':', '%3A').replace(',', '%2C')
