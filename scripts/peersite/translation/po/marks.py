"""What an exported entry carries besides its words: the hash of its source, and of the translation as it was exported.

The hash of the source (`source h1:…`) is that of the stamps, blind to quotes and spaces. The hash of the translation
(`translation x1:…`) is of its exact characters: it tells a text that the translator has changed from one that was changed
in the project meanwhile.
"""
from __future__ import annotations

import hashlib
import re
from typing import Iterable, Literal, get_args, get_origin

from ...content.strict_yaml import UNPRINTABLE
from ...fields import Path
from ...model import Record, Unit

NONE = 'none'     # in the place of a hash: there was no translation
MARK = re.compile(r'(source|translation) (\w+:[0-9a-f]+|none)')


def exact(text: str) -> str:
    """The hash of the exact characters of a text: `x1:` and 12 hex digits of SHA-256."""
    return f'x1:{hashlib.sha256(text.encode()).hexdigest()[:12]}'


def inner(text: str) -> str:
    """A text without the line ends at its edges, which belong to the form of the file."""
    return text.strip('\n')


def core(text: str) -> str:
    """A text as it stands in a PO file: without the line ends at its edges, and with U+FFFD for what PO programs choke on.

    YAML can say control characters (`"\\x07"`) and single carriage returns; gettext warns of them or loses what follows.
    """
    return inner(UNPRINTABLE.sub('\ufffd', text.replace('\r\n', '\n').replace('\r', '\n')))


def refit(new: str, old: str) -> str:
    """A text from a PO file with the line ends at the edges of another text."""
    said = inner(old)
    start = old.find(said) if said else 0
    return old[:start] + inner(new) + (old[start + len(said):] if said else '')


def marks(comments: Iterable[str]) -> dict[str, str]:
    """The hashes that stand in the extracted comments of an entry, by name."""
    return {match[1]: match[2] for line in comments if (match := MARK.fullmatch(line.strip()))}


def original(record: Record, language: str) -> str:
    """The language that a record is translated from: the one it was written in first."""
    return record.source_language


def sources(record: Record, language: str) -> dict[Path, Unit]:
    """The texts of a record in a language that can stand in a PO file, by path: those that say something."""
    return {unit.path: unit for unit in record.units(language) if core(unit.text)}


def code(record: Record, path: Path) -> str | None:
    """The code that a field without words of its own gets in a new translation: the most careful one, which stands last."""
    info = record.kind.Text.model_fields.get(path[0])
    if path[0] in record.kind.Text.labels and info.is_required() and get_origin(info.annotation) is Literal:
        return get_args(info.annotation)[-1]
    return None
