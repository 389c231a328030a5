"""A record was renamed by hand: a stamp without a text and a text without a stamp hold the same words.

The other languages, the stamps and everything that refers to it do not follow.

**Fix**: put the old id back and run the command that the finding names.
"""
from ..finding import Severity, error
from ..model import Library
from ..translation.canonical import digest
from ._examples import BASE, stamped

SEVERITY = Severity.ERROR
PASSES = [{}, stamped('bg')]
RENAMED = {path: BASE[path].replace('hope', 'trust') for path in BASE if path.endswith('roles.yml')}
FAILS = [({**stamped('bg'), **RENAMED}, 'docs/bg/roles.yml:2')]


def check(library: Library):
    for language, stamps in library.stamps.items():
        units = {unit.key: unit for unit in library.units(language)}
        gone = {stamp.tgt: key for key, stamp in stamps.items() if key not in units}
        reported = set()
        for key, unit in units.items():
            old = gone.get(digest(unit.text)) if gone and key not in stamps else None
            if old and old.split('#')[0] not in reported:
                reported.add(old.split('#')[0])
                kind, before = old.split('#')[0].split('/', 1)
                yield error('renamed-without-move', unit.location, f'"{before}" was renamed to "{unit.record}" by hand.',
                            f'Put "{before}" back and run "python scripts/translate.py move {kind} {before} {unit.record}".', key)
