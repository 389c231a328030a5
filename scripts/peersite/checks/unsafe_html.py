"""A text holds HTML, a link that runs a script, or an attribute such as `{onclick=…}` or `{style=…}`.

Texts are written by many people and shown to readers who may be watched or in danger. A tag can load something from elsewhere,
hide words or run a script. Where HTML is not read as such, the reader sees the bare tag.

**Fix**: use Markdown: `**bold**`, `[words](address)`, a list, a table. If a tag is what the text is about, put it between
backticks.
"""
import re

from ..finding import Severity, error
from ..model import Library
from ..text.html import plain_tags, tags, unsafe_attributes, unsafe_links
from ._example_pages import described, home
from ._examples import role
from ._texts import markdown_units, source_of, units

SEVERITY = Severity.ERROR
PASSES = [
    home(en='Write `<b>` as **b**. 3 < 5 > 2, <https://example.org/>, <me@example.org>. {#a .note}\n\n    <b>', bg='a &lt;b&gt; \\<b>'),
    described(ro='[Sună](tel:112) [scrie](mailto:a@example.org) [mergi](#data:x)'),
    role('en', 'Less <than> more: if a<b and b>a'), role('bg', 'А <b и b> а', 'А < Б'),
    home(en='<!-- a note -->\n\nText.'),
]
FAILS = [
    (home(en='Text.', bg='Текст.\n\n<script>alert(1)</script>'), 'docs/bg/index.md:8'),
    (described(ro='Un <b>om</b>.'), 'docs/ro/roles.yml:4'),
    (described(ro='[om](#a)', en='[person](javascript:alert(1))'), 'docs/en/roles.yml:4'),
    (described(ro='[om](#a)', bg='[човек]( JavaScript&#58;alert(1))'), 'docs/bg/roles.yml:3'),
    (home(en='Text.', el='Κείμενο.\n{: onclick="x()" }'), 'docs/el/index.md:7'),
    (home(en='**Text**.', pl='**Tekst**{style="color:red"}.'), 'docs/pl/index.md:6'),
    (home(en='![A](a.png)', ro='![A](data:image/png;base64,AAAA)'), 'docs/ro/index.md:6'),
    (home(en='Text.', pl='Tekst<br/>dalej w docs/<język>/.'), 'docs/pl/index.md:6'),
    (role('bg', '<i>Надежда</i>'), 'docs/bg/roles.yml:2'),
]

SUSPECT = re.compile(r'script:|(?:data|file|blob|filesystem|about|jar|view-source):|[&%]', re.I)     # before the parser is asked


def check(library: Library):
    for unit in markdown_units(library):
        if '<' in unit.text:
            for tag in dict.fromkeys(tags(unit.text)):
                yield error('unsafe-html', unit.find(tag), f'"{tag}" is HTML.', 'Use Markdown, or put it between backticks if it is to be read.', unit.key)
        if SUSPECT.search(unit.text):
            for address in unsafe_links(unit.text):
                scheme = address.split(':')[0]
                yield error('unsafe-html', unit.find(address[:40]), f'A link begins with "{scheme}:".',
                            'Link to a page, to an address that begins with "https:", or to "mailto:" or "tel:".', unit.key)
        if '{' in unit.text and '=' in unit.text:
            for attributes in unsafe_attributes(unit.text):
                yield error('unsafe-html', unit.find(attributes), f'"{attributes}" would run, style or load something.', 'Delete it.', unit.key)
    for unit in units(library):
        if '<' in unit.text and not unit.markdown:
            for tag in plain_tags(unit.text)[:1]:
                if tag not in source_of(library, unit) or unit.text == source_of(library, unit):
                    yield error('unsafe-html', unit.find(tag), f'"{tag}" is HTML, and would be shown as it stands.', 'Delete it; this text is plain.', unit.key)
