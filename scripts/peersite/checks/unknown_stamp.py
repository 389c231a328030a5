"""A stamp speaks of a text that does not exist, or that stands in another file.

It is left over from a text that was deleted or renamed by hand.

**Fix**: rename with `python scripts/translate.py move`; for a deleted text run `translate.py stamp`, which drops the stamp.
"""
from ..finding import Severity, error
from ..model import Library
from ..translation.canonical import digest
from ._examples import stamped

SEVERITY = Severity.ERROR
PASSES = [{}, stamped('bg')]
FAILS = [({**stamped('bg'), 'docs/bg/roles.yml': 'hope:\n  name: Надежда\n'}, 'docs/bg/_stamps/roles.yml.txt:2')]


def check(library: Library):
    for language, stamps in library.stamps.items():
        units = {unit.key: unit for unit in library.units(language)}
        texts = {digest(unit.text): unit for unit in units.values() if unit.key not in stamps}
        for key, stamp in stamps.items():
            if key not in units and stamp.tgt not in texts:
                yield error('unknown-stamp', stamp.location, f'There is no text "{key}" in this language.',
                            'Run "python scripts/translate.py stamp", or put the text back.', key)
