"""The text this one was made from is itself not up to date, so this one waits for it.

Reported so that nobody translates the same change twice: once it is mended there, it may read otherwise here.

**Fix**: nothing yet. Mend the text it was made from first; then this one is told what changed.
"""
from ..finding import Severity, info
from ..model import Library
from ..translation.freshness import Status, states
from ._examples import BASE, stamped

SEVERITY = Severity.INFO
CHAIN = {**stamped('en'), **stamped('bg', origin='en')}
PASSES = [{}, CHAIN]
FAILS = [({**CHAIN, 'docs/ro/roles.yml': BASE['docs/ro/roles.yml'].replace('Speranță', 'Încredere')}, 'docs/bg/roles.yml:2')]


def check(library: Library):
    for item in states(library):
        if item.status is Status.WAITING:
            yield info('waiting-translation', item.unit.location, f'It was made from {item.parent.location}, which is not up to date itself.',
                       'Mend that one first.', item.key)
