"""Two languages are each said to be translated from the other.

Then neither of them can be traced to the original.

**Fix**: compare one of them with the original and run `python scripts/translate.py confirm … --from <source language>`.
"""
from ..finding import Severity, error
from ..model import Library
from ..translation.freshness import cycles
from ._examples import stamped

SEVERITY = Severity.ERROR
PASSES = [{}, {**stamped('en'), **stamped('bg', origin='en')}]
FAILS = [({**stamped('en', origin='bg'), **stamped('bg', origin='en')}, 'docs/bg/_stamps/roles.yml.txt:2')]


def check(library: Library):
    for record, path, languages in cycles(library):
        key = f'{record.kind.id}/{record.id}#{".".join(path)}'
        yield error('source-cycle', library.stamps[languages[0]][key].location, f'"{key}" goes round in a circle: {" from ".join([*languages, languages[0]])}.',
                    f'Compare one of them with the original: python scripts/translate.py confirm {key} --language {languages[0]} --from {record.source_language}.', key)
