"""A translation is word for word the text of another language, which is not its original.

It was copied to be translated later, or put into the wrong file. Its readers get a language they may not know, and the stamp says that
all is well.

Names, titles and quotations may be the same in several languages, so only running text is judged: a sentence of four words or more in small
letters that is in the other language beyond doubt, and beside texts of the same record. The copy of its own original is
same-as-source, the words of another record are wrong-language.

**Fix**: translate it, or take the record out until it is translated: it is then shown in the original, marked as such.
"""
from typing import Iterable

from ..finding import Severity, error
from ..model import Library, Unit
from ..text.identify import foreign_script_share, language_instead, language_name, other_script
from ..text.mask import mask
from ._examples import BASE, role
from ._texts import source_of, units

SEVERITY = Severity.ERROR
COPY = 'Oameni care vorbesc despre ce au pierdut și ce au găsit.'
EN = 'Shows that life can be good again.'
NAME = 'European Network of (Ex-)Users and Survivors of Psychiatry'


def body(id: str, language: str, description: str) -> dict[str, str]:
    """An organisation in files of its own."""
    return {f'docs/_facts/organisations/{id}.yml': f'source_language: {language}\nsources: []\ntype: self-help\ncountries: [RO]\nstatus: confirmed\n',
            f'docs/{language}/organisations/{id}.yml': f'name: {id.title()}\ndescription: {description}\n'}


PASSES = [
    {},
    {**role('en', NAME), **role('bg', NAME), **role('el', NAME, 'Το δίκτυο.')},
    {**role('en', 'Hope', 'Peer support worker'), **role('bg', 'Надежда', 'Peer support worker')},
    {**role('pl', 'Anonimowi Alkoholicy', 'Tel. 116 123'), **role('en', 'Alcoholics Anonymous', 'Tel. 116 123')},
    {**role('en', 'Hope', '“Nothing about us without us” is a motto.'), **role('bg', 'Надежда', '“Nothing about us without us” е девиз.')},
    {**role('ro', 'Speranță', EN), **role('en', 'Hope', EN), **role('bg', 'Надежда', EN)},                              # all the same as the source
    {**role('en', 'Hope', 'See [the page](https://example.org/life-can-be-good-again).'), 
     **role('el', 'Ελπίδα', 'Δείτε [τη σελίδα](https://example.org/life-can-be-good-again).')},
    {**body('league', 'ro', COPY), **body('club', 'ro', 'Un club.'), 'docs/pl/organisations/club.yml': f'name: Klub\ndescription: {COPY}\n'},      # of another record
]
FAILS = [
    (role('bg', 'Надежда', EN), 'docs/bg/roles.yml:3'),
    (role('pl', 'Nadzieja', EN), 'docs/pl/roles.yml:3'),
    (role('el', 'Ελπίδα', 'Показва, че животът пак може да е добър.'), 'docs/el/roles.yml:3'),
    ({**role('pl', 'Nadzieja', 'Pokazuje, że życie znów może być dobre.'), **role('en', 'Hope', '„Pokazuje, że życie  znów może być dobre”.')},
     'docs/en/roles.yml:3'),
    ({**role('el', 'Ελπίδα', 'Δείχνει ότι η ζωή μπορεί να είναι ξανά καλή.'), **role('bg', 'Надежда', 'Δείχνει ότι η ζωή μπορεί να είναι ξανά καλή.')},
     'docs/bg/roles.yml:3'),
    ({'docs/bg/roles.yml': BASE['docs/en/roles.yml']}, 'docs/bg/roles.yml:3'),
]
HINT = 'Translate it, or take the record out until it is translated.'
SPACES, BEGINNING = 3, 16       # the fewest spaces of a text that is judged; the characters by which copies are looked for
OPENING = ' „“”«"*_'
SIGNS = str.maketrans('', '', '„“”«»"\'’‘.,;:!?…–—-*_ \n\t\u00a0')


def check(library: Library):
    alike: dict[tuple[str, str, str], list[Unit]] = {}
    for unit in units(library):
        if unit.text.count(' ') >= SPACES:
            alike.setdefault((unit.kind, unit.record, unit.text.lstrip(OPENING)[:BEGINNING]), []).append(unit)
    for group in alike.values():
        if len(group) > 1 and any(unit.words.language != group[0].words.language for unit in group):
            yield from copies(library, group)


def copies(library: Library, group: list[Unit]):
    """The findings about texts that begin alike and stand in several languages."""
    homes: dict[str, dict[str, Unit]] = {}      # of each text the languages it stands in, with one place in each
    for unit in group:
        homes.setdefault(folded(unit.text), {}).setdefault(unit.words.language, unit)
    for unit in group:
        same = homes[folded(unit.text)]
        if len(same) > 1 and folded(source_of(library, unit)) != folded(unit.text) and (other := certain_language(unit, same)) in same:
            yield error('same-as-other-language', unit.location, f'The text is in {language_name(other)}, the same as in {same[other].location}.',
                        HINT, unit.key)


def folded(text: str) -> str:
    """The text without what an editor may have changed in a copy: capitals, spaces and punctuation."""
    return text.casefold().translate(SIGNS)


def certain_language(unit: Unit, candidates: Iterable[str]) -> str:
    """The language a text is certainly in, if it is not the one of its folder; else ''."""
    text, own = mask(unit.text), unit.words.language
    if foreign_script_share(text, own) < 0.5:
        return language_instead(text, own)
    other, words = other_script(text, own)
    fitting = [language for language in candidates if foreign_script_share(text, language) < 0.1]
    return '' if words <= SPACES else fitting[0] if len(fitting) == 1 else other
