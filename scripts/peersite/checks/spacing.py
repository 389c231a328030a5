"""Two spaces stand between two words, a space stands before a comma or a full stop, or none stands after it.

It looks careless, a line can begin with a comma, and search does not find two words that are written as one.

Times, ratios, addresses, numbers, abbreviations, the Greek «ό,τι», the three dots and the no-break spaces of French are left alone.

**Fix**: write one space between words, none before `, . ; : ! ?` and one after.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.spaces import slips
from ._example_pages import described, home
from ._examples import role
from ._texts import source_of, units

SEVERITY = Severity.WARNING
PASSES = [
    role('en', 'At 18:30, 1,250.5 or 3 : 2', 'See https://example.org/a,b;c?d=e and a@b.org, e.g. U.S. law, Node.js or README.md.'),
    role('ro', 'Speranță…', 'Așa ... și S.R.L. sau etc., dl. Ion (18.30), km/h; „da”, nu?'),
    role('bg', 'Надежда', 'Т.е. 12.11.2014 г., в 18.00 ч.: „да“! А после?'),
    role('pl', 'Nadzieja', 'M.in. od godz. 18.00, tj. 12:30; tzn. „tak”. :)'),
    described(ro='- unu\n-   doi\n1.  trei\n\n| a  | b |\n|----|---|\n| c  | d |\n\nlinie  \nalta `a  b , c`', en='Ό,τι, ό,τι. Qui sommes-nous\u202f? Oui\u00a0!'),
    role('bg', 'Надежда', 'Сайтът Example.Org, 5 : 3 и „Où aller\u00a0?“.'),
    home(en='[Help](help/index.md), [a](https://x.org/a:b) and **so**: yes; *no*.'),
]
FAILS = [
    (role('en', 'Hope  and more'), 'docs/en/roles.yml:2'),
    (role('bg', 'Надежда', 'Показва , че животът може да е добър.'), 'docs/bg/roles.yml:3'),
    (role('ro', 'Speranță', 'Arată că viața,poate, e bună.'), 'docs/ro/roles.yml:3'),
    (role('en', 'Hope', 'Shows life.That is all.'), 'docs/en/roles.yml:3'),
    (described(ro='Unu.', bg='Едно.\n\nДве :\n\n- три'), 'docs/bg/roles.yml:6'),
    (home(en='Text.', el='Πρώτα;Μετά.'), 'docs/el/index.md:6'),
    (home(en='Text.', pl='**Tak** , nie.'), 'docs/pl/index.md:6'),
]


def check(library: Library):
    for unit in units(library):
        for slip in slips(unit.text):
            if foreign(slip.old, source_of(library, unit), unit.text):
                continue
            fix = unit.replace(slip.start, slip.old, slip.new) if slip.new else None
            hint = f'Write "{slip.new}".' if slip.new else 'Put a space after it; or is a letter lost?'
            yield warning('spacing', unit.find(slip.old), f'{slip.what[:-1]}: "{slip.old}".', hint, unit.key, fix)


def foreign(words: str, source: str, text: str) -> bool:
    """Whether the original has the very same words, which are then a name or a quotation."""
    return words in source and source != text
