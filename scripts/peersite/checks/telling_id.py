"""The id of a group of high sensitivity says what it is about. The id is part of the address, and that stays in the history of a browser.

The title of its page and the previews of links tell nothing; the address of the page is the same in every history, bookmark and server log.

**Fix**: give it an id that tells nothing, as the name of a plant, with `python scripts/translate.py move groups <old> <new>`. The old address
goes on answering.
"""
from ..directory import sensitive
from ..finding import Severity
from ..model import Library
from ._groups import FILE, fault, group

SEVERITY = Severity.ERROR
# In English and in the Latin letters of our languages: whatever begins so.
STEMS = ('violen', 'abus', 'traffick', 'trafic', 'trafik', 'incest', 'victim', 'surviv', 'batter', 'shelter', 'domestic', 'supravietu', 'adapost', 'nasil',
         'przemoc', 'gwalt', 'ofiar', 'zhertv', 'kakopoi', 'thymat')
WHOLE = frozenset(('rape', 'viol', 'via', 'vias', 'refuge', 'minors', 'children', 'teens', 'copii', 'minori', 'deca', 'dzieci', 'paidia'))
HIGH = {'sensitivity': 'high', 'topics': '[violence]'}


def called(id: str, **changes: str) -> dict[str, str | None]:
    """The example with another id."""
    files = group(**changes)
    return files | {f'docs/_facts/groups/{id}.yml': files[FILE], FILE: None, f'docs/ro/groups/{id}.yml': files['docs/ro/groups/circle.yml'],
                    'docs/ro/groups/circle.yml': None}


PASSES = [{}, group(**HIGH), called('quiet-room', **HIGH), called('violin-in-sibiu', **HIGH), called('children-who-grieve'), called('handball', **HIGH), called('violence-free-talk')]
FAILS = [(called(id, **HIGH), f'docs/_facts/groups/{id}.yml:1') for id in (
    'domestic-violence-cluj', 'victims-in-iasi', 'przemoc-lodz', 'nasilie-sofia', 'supravietuitoare', 'for-survivors', 'teens-in-pleven')]


def check(library: Library):
    for record in library.kind('groups'):
        word = next((word for word in record.id.split('-') if word in WHOLE or word.startswith(STEMS)), None)
        if word and sensitive(record.facts):
            yield fault('telling-id', record, (), f'The address of a group of high sensitivity says what it is about: "{word}".',
                        f'Choose an id that tells nothing: "python scripts/translate.py move groups {record.id} …".')
