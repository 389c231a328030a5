"""A record has words in a language, but one of its fields is missing.

The record would be shown with a hole in it. A record is either translated whole or shown in its original language.

**Fix**: add the field. If you cannot translate it yet, take the whole record out: it is then shown in the original.
"""
from ..finding import Severity, error
from ..model import Library

SEVERITY = Severity.ERROR
PASSES = [{}]
FAILS = [
    ({'docs/bg/roles.yml': 'hope:\n  name: Надежда\n'}, 'docs/bg/roles.yml:1'),
    ({'docs/_facts/values.yml': 'hope: {sources: [brochure], points: [proof]}\n',
      'docs/ro/values.yml': 'hope:\n  name: Speranță\n  meaning: E cu putință.\n'}, 'docs/ro/values.yml:1'),
]


def check(library: Library):
    for record in library.all():
        for language, words in record.words.items():
            for path in record.expected():
                if words.get(path) is None:
                    name = '.'.join(path)
                    source = record.words.get(record.source_language)
                    hint = (f'The original stands in {source.at(path)}.' if source and language != record.source_language and source.get(path)
                            else f'Add "{path[-1]}: …".')
                    yield error('missing-field', words.location, f'"{record.id}" lacks the field "{name}".', hint,
                                f'{record.kind.id}/{record.id}#{name}')
