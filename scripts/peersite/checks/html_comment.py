"""A text holds a comment of HTML, `<!-- … -->`.

Notes to other translators get published with the page: readers do not see them at first, but search engines and curious people
do. In the texts of records they are even shown as they stand.

**Fix**: in a YAML file put the note into a comment that begins with `#`; of a page, say it in the pull request.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.html import COMMENT, comments
from ._example_pages import described, home
from ._examples import role
from ._texts import units

SEVERITY = Severity.WARNING
PASSES = [home(en='An arrow <-- here and `<!-- code -->`.\n\n```\n<!-- code -->\n```'), described(ro='a <!- b -> c')]
FAILS = [
    (home(en='Text.\n\n<!-- to do -->\n\nText.'), 'docs/en/index.md:8'),
    (described(ro='Un om.', bg='Човек. <!-- така ли? -->'), 'docs/bg/roles.yml:4'),
    (home(en='Text.', el='Κείμενο.\n\n<!-- χωρίς τέλος'), 'docs/el/index.md:8'),
    (role('en', 'Hope <!-- faith? -->'), 'docs/en/roles.yml:2'),
]


def check(library: Library):
    for unit in units(library):
        if '<!--' in unit.text:
            for comment in comments(unit.text) if unit.markdown else COMMENT.findall(unit.text):
                first = comment.split('\n')[0]
                yield warning('html-comment', unit.find(first), f'"{first[:60]}" is a comment of HTML.',
                              'Take it out of the text; notes in YAML begin with "#".', unit.key)
