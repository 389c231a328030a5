"""A review no longer holds: the text or its source has changed since, or the reviewer is also the translator.

The text counts as a draft until somebody reviews it again.

**Fix**: ask somebody else to read it, and take the review down with `python scripts/translate.py confirm --state reviewed`.
"""
from ..finding import Severity, info
from ..model import Library
from ..translation.freshness import states
from ..translation.stamps import reviewed
from ._examples import BASE, stamped

SEVERITY = Severity.INFO
DONE = stamped('bg', state='reviewed', by='AA', reviewer='BB')
PASSES = [{}, stamped('bg'), DONE]
FAILS = [
    ({**DONE, 'docs/bg/roles.yml': BASE['docs/bg/roles.yml'].replace('Надежда', 'Вяра')}, 'docs/bg/roles.yml:2'),
    (stamped('bg', state='reviewed', by='AA', reviewer='AA'), 'docs/bg/roles.yml:2'),
]


def check(library: Library):
    for item in states(library):
        if item.stamp and item.stamp.state == 'reviewed' and not reviewed(item.stamp, item.unit.text):
            yield info('void-review', item.unit.location, 'The review of this text no longer holds.', 'It needs another pair of eyes.', item.key)
