"""The summary of a group has more than 160 characters.

It stands in lists, on maps and in previews, where longer ones are cut off in the middle of a sentence.

**Fix**: say for whom the group is and what happens there, and move the rest to `about`.
"""
from unicodedata import normalize

from ..finding import Severity, error
from ..model import Library
from ._groups import group

SEVERITY = Severity.ERROR
LONGEST = 160
PASSES = [{}, group(), group({'summary': 'ș' * 160})]
FAILS = [(group({'summary': 'ș' * 161}), 'docs/ro/groups/circle.yml:2')]


def check(library: Library):
    for record in library.kind('groups'):
        for words in record.words.values():
            summary = words.fields.get('summary')
            length = len(normalize('NFC', summary)) if isinstance(summary, str) else 0
            if length > LONGEST:
                yield error('long-summary', words.at(('summary',)), f'The summary has {length} characters; {LONGEST} are the most.',
                            'Shorten it, and move the rest to "about".', f'groups/{record.id}#summary')
