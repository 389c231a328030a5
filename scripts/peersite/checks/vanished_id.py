"""A group that was published once is not there any more, and its address would answer nothing.

Organisations have linked to it, calendars and feeds have copied it. A permanent link that breaks tells a reader in trouble nothing;
one that answers says that the group has ended, or what it is called today.

**Fix**: put the file back from the history and write `status: ended`. A group gets another id by `translate.py move`, which takes
down where the old one leads. If those concerned ask for all traces to be removed, delete the files and write `groups/<id>` into
`docs/_facts/_retired.txt`: then its address says only that something was here. The line in `_published.txt` stays.
"""
from ..finding import Severity, error
from ._engine.survey import Survey
from ._groups import group

SEVERITY = Severity.ERROR
SCOPE = 'survey'
LIST, OLD = 'docs/_facts/_published.txt', 'docs/_facts/_retired.txt'
PASSES = [{}, group(files={LIST: '# ids\ncircle\n'}), group(files={LIST: 'circle\nring\n', OLD: 'groups/ring\n'}),
          group(files={LIST: 'circle\nring\n', OLD: 'groups/ring -> groups/round\ngroups/round -> groups/circle\n'})]
FAILS = [(group(files={LIST: 'circle\nring\n'}), f'{LIST}:2'), (group(files={OLD: 'groups/ring -> groups/rung\n'}), f'{OLD}:1'),
         (group(files={OLD: 'groups/one -> groups/two\ngroups/two -> groups/one\n'}), f'{OLD}:1')]


def check(survey: Survey):
    library, groups = survey.library, survey.ids.get('groups', {})
    for id, location in library.published.items():
        if id not in groups and f'groups/{id}' not in library.retired and not library.unknown('_facts', 'groups', id):
            yield error('vanished-id', location, f'The group "{id}" was published, and is not there any more.',
                        'Put it back and write "status: ended". If it has another id now, put it back and run "python scripts/translate.py move groups '
                        f'{id} …". If all of it has to go, write "groups/{id}" into {OLD}.', f'groups/{id}')
    for name, retired in library.retired.items():
        kind, _, id = library.today(name).partition('/')
        if retired.successor and id not in survey.ids.get(kind, {}) and not library.unknown('_facts', kind, id):
            yield error('vanished-id', retired.location, f'"{name}" leads to "{retired.successor}", and that leads to nothing.',
                        'Name the record that it means today, or take away the arrow and what follows it.', name)
