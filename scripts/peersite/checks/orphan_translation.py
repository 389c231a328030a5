"""There are words for something the facts do not know: an id without a record, or a part no record calls for.

They would never be shown. Most often an id is misspelt, or a record was renamed or removed in the facts only.

**Fix**: give the words the id of the record they belong to, add the facts, or delete the words.
"""
from difflib import get_close_matches

from ..finding import Finding, Severity, error
from ..model import Library, Record, leaves
from ._engine.survey import Survey
from ._examples import BASE

SEVERITY = Severity.ERROR
SCOPE = 'survey'
PASSES = [{}]
FAILS = [
    ({'docs/bg/roles.yml': BASE['docs/bg/roles.yml'] + 'hoope: {name: Надежда, description: Надежда.}\n'}, 'docs/bg/roles.yml:4'),
    ({'docs/_facts/values.yml': 'hope: {sources: [brochure], points: [proof]}\n',
      'docs/ro/values.yml': 'hope:\n  name: Speranță\n  meaning: E cu putință.\n  points:\n    proof: Dovada.\n    prof: Dovada.\n'},
     'docs/ro/values.yml:6'),
]


def note(library: Library):
    """Words without facts, and findings about parts that a record does not have."""
    for stray in library.strays:
        yield stray.kind, stray.id, stray.location
    for record in library.all():
        yield from unknown_parts(record)


def check(survey: Survey):
    for item in survey.notes:
        if isinstance(item, Finding):
            yield item
            continue
        kind, id, location = item
        close = get_close_matches(id, survey.ids.get(kind, {}), 1)
        hint = f'Did you mean "{close[0]}"?' if close else f'Add it to the facts of "{kind}", or delete the words.'
        yield error('orphan-translation', location, f'There is no record "{id}" in "{kind}".', hint, f'{kind}/{id}')


def unknown_parts(record: Record):
    """Parts that stand in the words and not in the facts."""
    parts = set(record.facts.parts())
    fields = {name for name, info in record.kind.Text.model_fields.items()
              if str(info.annotation).startswith('dict') and record.kind.id != 'pages'}
    for language, words in record.words.items():
        for path, _ in leaves(words.fields):
            if path[0] in fields and path not in parts:
                yield error('orphan-translation', words.at(path), f'The facts of "{record.id}" know no "{".".join(path)}".',
                            'Correct the name, add it to the facts, or delete the words.', f'{record.kind.id}/{record.id}#{".".join(path)}')
