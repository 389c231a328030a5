"""An id is used again that once belonged to another record.

Links, stamps and translations elsewhere may still mean the old one.

**Fix**: choose another id. The ids that were once used stand in `docs/_facts/_retired.txt`; if the same record has come back, delete its
line there.
"""
from ..finding import Severity, error
from ._engine.survey import Survey

SEVERITY = Severity.ERROR
SCOPE = 'survey'
PASSES = [{'docs/_facts/_retired.txt': '# old ids\nroles/courage\n'}]
FAILS = [({'docs/_facts/_retired.txt': 'roles/hope\n'}, 'docs/_facts/roles.yml:1')]


def check(survey: Survey):
    for name, retired in survey.library.retired.items():
        kind, _, id = name.partition('/')
        if place := survey.ids.get(kind, {}).get(id):
            yield error('reused-id', place, f'"{id}" was the id of another record once ({retired.location}).', 'Choose another id; if the same record has come back, delete that line.', name)
