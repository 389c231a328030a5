"""Reading the two lists of ids in `docs/_facts/`: those that were published once, and those that are not used any more.

`_published.txt` has the id of one group a line, `_retired.txt` one `kind/id`, followed by ` -> kind/id` if the record only has
another id now. Without a successor it was removed altogether.
"""
from __future__ import annotations

import re
from typing import Iterator

from ..fields import ID_PATTERN
from ..finding import Finding, Location, error
from ..ledger import Retired
from .strict_yaml import decode

RETIRED = 'docs/_facts/_retired.txt'
PUBLISHED = 'docs/_facts/_published.txt'
ID = ID_PATTERN.strip('^$')
LINE = re.compile(rf'(?P<old>{ID}/{ID})(?: -> (?P<new>{ID}/{ID}))?')


def read_retired(path: str, data: bytes) -> tuple[dict[str, Retired], list[Finding]]:
    """The retired ids by `kind/id`, and what is wrong with the lines of the file."""
    text, findings = decode(path, data)
    retired = {}
    for place, line in _lines(path, text):
        if match := LINE.fullmatch(line):
            retired[match['old']] = Retired(place, match['new'] or '')
        else:
            findings.append(error('id-file', place, f'"{line}" is not an id that was used once.',
                                  'Write "groups/old", or "groups/old -> groups/new" if the record has another id now.'))
    return retired, findings


def read_published(path: str, data: bytes) -> tuple[dict[str, Location], list[Finding]]:
    """The ids of groups that were published once, with their places, and what is wrong with the lines of the file."""
    text, findings = decode(path, data)
    published = {}
    for place, line in _lines(path, text):
        if re.fullmatch(ID, line):
            published[line] = place
        else:
            findings.append(error('id-file', place, f'"{line}" is not the id of a group.',
                                  'Take the line back from the history; "make generate" adds the ids of new groups.'))
    return published, findings


def _lines(path: str, text: str) -> Iterator[tuple[Location, str]]:
    for number, line in enumerate(text.split('\n'), 1):
        if line.strip() and not line.startswith('#'):
            yield Location(path, number), line.strip()
