"""What the checks of stamps share: stamps without a text, and texts without a stamp that they may have belonged to."""
from __future__ import annotations

import re

from ..model import Library
from ..translation.canonical import digest


def unmatched(library: Library):
    """Notes of ('stamp' or 'text', language, hash of the text, key, place), for languages that have stamps. Originals have none.

    A stamp whose text may stand in a file that cannot be read says nothing: that file has its own finding.
    """
    for language in sorted(library.stamped):
        stamps = library.stamps.get(language, {})
        units = {unit.key: unit for unit in library.units(language)}
        for key, stamp in stamps.items():
            if key not in units and not unread(library, language, *re.split('[/#]', key, maxsplit=2)[:2]):
                yield 'stamp', language, stamp.tgt, key, stamp.location
        for key, unit in units.items():
            if key not in stamps and unit.kind != 'interface' and library.records[unit.kind][unit.record].source_language != language:
                yield 'text', language, digest(unit.text), key, unit.location


def unread(library: Library, language: str, kind: str, id: str) -> bool:
    """Whether the words or the facts of a record may be there all the same."""
    return library.unknown(language, kind, id) or library.unknown('_facts', kind, id)
