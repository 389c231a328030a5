"""A record has no words in its own source language.

The source is what every translation is measured against and what a reader sees where a translation is missing. Without
it there may be nothing to show.

**Fix**: write the words in the source language, or correct `source_language` (or the first source) in the facts.
"""
from ..finding import Severity, error
from ..model import Library

SEVERITY = Severity.ERROR
PASSES = [{}]
FAILS = [({'docs/ro/roles.yml': None}, 'docs/_facts/roles.yml:1')]


def check(library: Library):
    for record in library.all():
        if record.source_language not in record.words and not library.unknown(record.source_language, record.kind.id, record.id):
            yield error('missing-source', record.location,
                        f'"{record.id}" was written first in "{record.source_language}", and has no words in that language.',
                        f'Write them in "docs/{record.source_language}/", or correct the source language here.',
                        f'{record.kind.id}/{record.id}')
