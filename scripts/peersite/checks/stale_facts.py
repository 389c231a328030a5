"""Only numbers or addresses of the original have changed since the translation was made; its words are the same.

A wrong date, price or telephone number does more harm than a clumsy sentence, and is mended in a moment.

**Fix**: put the new number or address into the translation, in the way its language writes it. `python
scripts/translate.py patch` proposes the change wherever the old value can be found without doubt; `check.py --fix` leaves it
alone, because somebody has to stand for a telephone number, and the word behind a number may have to follow it.
"""
from ..finding import Severity, warning
from ..model import Library
from ..translation.freshness import Status, states
from ._examples import role, stamped

SEVERITY = Severity.WARNING
TEN = {**role('ro', 'Speranță', 'Vin 10 oameni.'), **role('bg', 'Надежда', 'Идват 10 души.')}
PASSES = [{}, {**TEN, **stamped('bg', files=TEN)}]
FAILS = [({**TEN, **stamped('bg', files=TEN), **role('ro', 'Speranță', 'Vin 12 oameni.')}, 'docs/bg/roles.yml:3')]


def check(library: Library):
    for item in states(library):
        if item.status is Status.STALE and not item.change.words:
            yield warning('stale-facts', item.unit.location, f'A number or an address in the original ({item.parent.location}) has changed since.',
                          f'Put it right here too: "python scripts/translate.py patch {item.key} --language {item.language}" shows how.', item.key)
