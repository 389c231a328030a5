"""Which findings are silenced: those that somebody has looked at, as long as the text stays as it was.

The day in `until` silences nothing and unsilences nothing: a build must not fail for the date alone. It asks for a second look.
"""
from __future__ import annotations

from typing import Iterable, Mapping

from ...content.ignorefile import text_hash
from ...finding import Finding
from ...ledger import Ignore
from ...model import Library


def record_named(ignore: Ignore) -> tuple[str, str]:
    """The language and the record, as `kind/id`, that an ignore speaks of."""
    return ignore.language, ignore.unit.split('#')[0]


def texts_named(library: Library, ignores: Iterable[Ignore]) -> dict[tuple[str, str], str]:
    """The hashes of all texts of the records that the ignores name, by language and unit."""
    texts = {}
    for language, name in {record_named(ignore) for ignore in ignores}:
        kind, _, id = name.partition('/')
        record = library.records.get(kind, {}).get(id)
        units = record.units(language) if record else library.interface_units(language) if kind == 'interface' else ()
        texts.update(((language, unit.key), text_hash(unit.text)) for unit in units)
    return texts


def silence(findings: Iterable[Finding], ignores: Iterable[Ignore], texts: Mapping[tuple[str, str], str],
            checks: Mapping) -> tuple[list[Finding], list[tuple[Finding, Ignore]]]:
    """The findings that are left, and those that are silenced, each with the ignore that does it."""
    active = {(ignore.check, ignore.language, ignore.unit): ignore for ignore in ignores
              if ignore.check in checks and checks[ignore.check].ignorable and texts.get((ignore.language, ignore.unit)) == ignore.text}
    left, silenced = [], []
    for finding in findings:
        ignore = active.get((finding.check, finding.language, finding.unit)) if active else None
        if ignore:
            silenced.append((finding, ignore))
        else:
            left.append(finding)
    return left, silenced
