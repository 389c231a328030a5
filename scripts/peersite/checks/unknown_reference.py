"""A fact names a record that does not exist: a source, an organisation, a theme, a section.

The page would have a link to nowhere, or a row without a name.

**Fix**: correct the id, or add the record it names.
"""
from difflib import get_close_matches

from ..finding import Severity, error
from ..fields import references
from ..model import Library

SEVERITY = Severity.ERROR
PASSES = [{}]
FAILS = [
    ({'docs/_facts/roles.yml': 'hope: {source_language: ro, sources: [broshure]}\n'}, 'docs/_facts/roles.yml:1'),
    ({'docs/_facts/comparison.yml': 'peers:\n  sources: [brochure]\n  does:\n    team: [talk]\n',
      'docs/ro/comparison.yml': 'peers: {name: Egali, leans_on: Experiență, does: {team: {talk: Vorbesc}}}\n'}, 'docs/_facts/comparison.yml:4'),
]


def check(library: Library):
    for record in library.all():
        for ref in references(record.facts):
            known = library.records.get(ref.kind, {})
            if ref.id not in known and not library.unknown('_facts', ref.kind, ref.id):
                close = get_close_matches(ref.id, known, 1)
                yield error('unknown-reference', record.at(ref.path), f'There is no record "{ref.id}" in "{ref.kind}".',
                            f'Did you mean "{close[0]}"?' if close else f'Add it to "{ref.kind}", or correct the id.',
                            f'{record.kind.id}/{record.id}')
