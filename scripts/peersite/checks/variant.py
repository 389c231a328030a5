"""An English text has an American spelling: "behavior", "organize", "counselor", "training program".

The project writes British English. Two spellings of one word look careless, and search finds only one of them.

Names keep their spelling (World Health Organization), and so do quotations, code and addresses.

**Fix**: write the British spelling; `check.py --fix` does it.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.english import american
from ._example_pages import home
from ._examples import role
from ._language import place, texts_in

SEVERITY = Severity.WARNING
PASSES = [
    role('en', 'Hope', 'The World Health Organization and the Center for Independent Living recognise this behaviour.'),
    role('en', 'Center for Recovery', 'No program has to be installed; “My favorite color”, she wrote.'),
    role('en', 'Hope', 'Size, prize, seize, capsize, the doctor, a motor, an actor.'),
    role('en', 'Hope', 'Use `color: gray` or https://example.org/behavior/center.html.'),
    role('en', 'Hope', 'A practice, a licence, the parking meter, to advise, ageing.'),
    role('ro', 'Speranță', 'Cu favor, honor și labor.'), home(en='Rebelled, compelled, controlled and committed. The travellers.'),
]
FAILS = [
    (role('en', 'Hope', 'It changes behavior and attitudes.'), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'We organize meetings.'), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'Stigmatization hurts.'), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'Ask your counselor or a traveler.'), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'A training program of ten weeks.'), 'docs/en/roles.yml:3'),
    (home(en='Text.\n\nA self-organized, day-center group.'), 'docs/en/index.md:8'),
    (role('en', 'Hope', 'Center your day; people are labeled.'), 'docs/en/roles.yml:3'),
]


def check(library: Library):
    for unit in texts_in(library, 'en'):
        for start, word, right in american(unit.text):
            yield warning('variant', place(unit, start, word), f'"{word}" is the American spelling.', f'Write "{right}".', unit.key,
                          unit.replace(start, word, right))
