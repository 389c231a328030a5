"""A text still holds what somebody put there to be replaced: TODO, FIXME, TBD, "lorem ipsum", "???".

Such notes get published. Notes to other translators belong in a comment (`# …`), which is never shown.

**Fix**: write the text, or take the record out until it is translated.
"""
import re

from ..finding import Severity, warning
from ..model import Library
from ._examples import role
from ._texts import units

SEVERITY = Severity.WARNING
PASSES = [{}, role('en', 'A todo list'), role('ro', 'Totul e posibil', 'Întrebați: de ce? Cum?'), role('bg', 'Методология'),
          role('en', 'Hope', 'See [translate](about.md).')]
FAILS = [
    (role('bg', 'TODO'), 'docs/bg/roles.yml:2'),
    (role('en', 'Hope', 'Lorem ipsum dolor sit amet.'), 'docs/en/roles.yml:3'),
    (role('ro', '???'), 'docs/ro/roles.yml:2'),
    (role('en', 'Hope', 'Shows [translate me] again.'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва (??), че животът пак може да е добър.'), 'docs/bg/roles.yml:3'),
    (role('ro', 'Speranță', 'Arată că viața poate fi bună [?] din nou.'), 'docs/ro/roles.yml:3'),
    (role('pl', 'Nadzieja', 'Pokazuje (przyp. tłum.: sprawdzić), że życie może być dobre.'), 'docs/pl/roles.yml:3'),
]
PLACEHOLDER = re.compile(r'\b(?:TODO|FIXME|TBD|XXX+)\b|(?i:\blorem ipsum\b)|\?{3,}|[(\[]\?{1,2}[)\]](?!\()|'
                         r"(?i:[(\[](?:translator[’']s note|n\. ?tr\.|nota traducătorului|бел\. ?прев|przyp\. ?tłum|σ\.τ\.μ))|"
                         r'(?i:\[(?:translate(?: me| this)?|translation|de tradus|за превод|do tłumaczenia|προς μετάφραση)\])(?!\()')


def check(library: Library):
    for unit in units(library):
        if found := PLACEHOLDER.search(unit.text):
            yield warning('placeholder-text', unit.find(found[0]), f'"{found[0]}" looks like a note to be replaced.',
                          'Write the text, or move the note into a comment.', unit.key)
