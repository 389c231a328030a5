"""An id is used again that once belonged to another record.

Links, stamps and translations elsewhere may still mean the old one.

**Fix**: choose another id. The ids that were once used stand in `docs/_facts/_retired.txt`.
"""
from ..finding import Severity, error
from ..model import Library

SEVERITY = Severity.ERROR
PASSES = [{'docs/_facts/_retired.txt': '# old ids\nroles/courage\n'}]
FAILS = [({'docs/_facts/_retired.txt': 'roles/hope\n'}, 'docs/_facts/roles.yml:1')]


def check(library: Library):
    for name, location in library.retired.items():
        kind, _, id = name.partition('/')
        if record := library.records.get(kind, {}).get(id):
            yield error('reused-id', record.location, f'"{id}" was the id of another record once ({location}).', 'Choose another id.', name)
