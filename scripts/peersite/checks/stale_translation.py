"""The words of the original have changed since the translation was made.

Readers of two languages are told different things. What changed is shown word by word by `python scripts/translate.py diff`.

**Fix**: bring the translation to what the original says now. If it still says the same, say so in your proposal, and somebody takes
that down with `translate.py confirm`. Putting the original back as it was makes the translation fresh again by itself.
"""
from ..finding import Severity, warning
from ..model import Library
from ..translation.freshness import Status, states
from ._examples import BASE, stamped

SEVERITY = Severity.WARNING
PASSES = [{}, stamped('bg', 'en'),
          {**stamped('bg'), 'docs/ro/roles.yml': BASE['docs/ro/roles.yml'].replace('Speranță', '"Speranță "')}]     # only spaces and quotes
FAILS = [
    ({**stamped('bg'), 'docs/ro/roles.yml': BASE['docs/ro/roles.yml'].replace('Speranță', 'Încredere')}, 'docs/bg/roles.yml:2'),
    ({**stamped('en'), 'docs/ro/roles.yml': BASE['docs/ro/roles.yml'].replace('bună', 'foarte bună')}, 'docs/en/roles.yml:3'),
]


def check(library: Library):
    for item in states(library):
        if item.status is Status.STALE and item.change.words:
            yield warning('stale-translation', item.unit.location, f'The text it was made from ({item.parent.location}) has changed since.',
                          f'See what changed with "python scripts/translate.py diff {item.key} --language {item.language}".', item.key)
        elif item.status in (Status.BYPASSED, Status.DETACHED):
            gone = f'"{item.stamp.origin}" has no such text any more' if item.status is Status.BYPASSED else 'what it was made from cannot be found'
            yield warning('stale-translation', item.unit.location, f'It was made from "{item.stamp.origin}", and {gone}.',
                          f'Compare it with the original and run "python scripts/translate.py confirm {item.key} --language {item.language}".', item.key)
