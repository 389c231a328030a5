"""A fact names a record that does not exist: a source, an organisation, a theme, a section.

The page would have a link to nowhere, or a row without a name.

**Fix**: correct the id, or add the record it names.
"""
from difflib import get_close_matches

from ..finding import Severity, error
from ..fields import references
from ..model import SHARED, Library
from ._engine.survey import Survey

SEVERITY = Severity.ERROR
SCOPE = 'survey'
PASSES = [{}]
FAILS = [
    ({'docs/_facts/roles.yml': 'hope: {source_language: ro, sources: [broshure]}\n'}, 'docs/_facts/roles.yml:1'),
    ({'docs/_facts/comparison.yml': 'peers:\n  sources: [brochure]\n  does:\n    team: [talk]\n',
      'docs/ro/comparison.yml': 'peers: {name: Egali, leans_on: Experiență, does: {team: {talk: Vorbesc}}}\n'}, 'docs/_facts/comparison.yml:4'),
]


def note(library: Library):
    """The references that are not known to be right: what they name, where they stand, and the record."""
    for record in library.all():
        for ref in references(record.facts):
            if ref.kind not in SHARED or library.lookup(ref.kind, ref.id) is None:
                yield ref.kind, ref.id, record.at(ref.path), f'{record.kind.id}/{record.id}'


def check(survey: Survey):
    for kind, id, place, record in survey.notes:
        known = survey.ids.get(kind, {})
        if id not in known and not survey.library.unknown('_facts', kind, id):
            close = get_close_matches(id, known, 1)
            yield error('unknown-reference', place, f'There is no record "{id}" in "{kind}".',
                        f'Did you mean "{close[0]}"?' if close else f'Add it to "{kind}", or correct the id.', record)
