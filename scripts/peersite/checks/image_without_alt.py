"""A picture has no words that stand for it.

People who cannot see the picture, and those whose connection does not load it, get nothing in its place (WCAG 2.2, success
criterion 1.1.1).

**Fix**: say between the brackets of `![…](circle.png)` what the picture shows, as "Eight people sit in a circle".
"""
from ..finding import Severity, error
from ..model import Library
from ..text.outline import outline
from ._example_pages import home
from ._texts import markdown_units

SEVERITY = Severity.ERROR
PASSES = [home(en='![A circle](circle.png) and `![](x.png)`.', bg='![Кръг](circle.png) и `![](x.png)`.')]
FAILS = [
    (home(en='![A circle](circle.png)', bg='![](circle.png)'), 'docs/bg/index.md:6'),
    (home(en='Text.\n\n![ ](circle.png "A circle")'), 'docs/en/index.md:8'),
    (home(en='[![A circle](circle.png)](help/index.md)', ro='[![](circle.png)](help/index.md)'), 'docs/ro/index.md:6'),
]


def check(library: Library):
    for unit in markdown_units(library):
        if '![' in unit.text:
            for piece in outline(unit.text).images:
                address, words = piece.value
                if not words.strip():
                    yield error('image-without-alt', unit.find(address), f'The picture "{address}" has no words that stand for it.',
                                'Say between the brackets what it shows.', unit.key)
