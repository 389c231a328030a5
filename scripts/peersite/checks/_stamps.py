"""What the checks of stamps share: stamps without a text, and texts without a stamp that they may have belonged to."""
from __future__ import annotations

from ..model import Library
from ..translation.canonical import digest


def unmatched(library: Library):
    """Notes of ('stamp' or 'text', language, hash of the text, key, place), for languages that have stamps. Originals have none."""
    for language in sorted(library.stamped):
        stamps = library.stamps.get(language, {})
        units = {unit.key: unit for unit in library.units(language)}
        for key, stamp in stamps.items():
            if key not in units:
                yield 'stamp', language, stamp.tgt, key, stamp.location
        for key, unit in units.items():
            if key not in stamps and unit.kind != 'interface' and library.records[unit.kind][unit.record].source_language != language:
                yield 'text', language, digest(unit.text), key, unit.location
