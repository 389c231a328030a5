"""A text has quotation marks that its language does not write, straight ones, or one without its partner.

Romanian and Polish write „…” and «…» inside, Bulgarian „…“, Greek «…» and “…” inside, English “…” and ‘…’ inside, or ‘…’ throughout a text.
Marks of another language or of a typewriter catch the eye where the words should, and a mark without a partner leaves open who is speaking.
English and Greek apostrophes are curly too: don’t, απ’ όλα.

A name in another alphabet keeps its marks, and so do the names of organisations. Code, attributes such as `{lang="en"}`, titles
of notes, tags, feet and inches keep their straight marks.

**Fix**: write the marks of the language; `check.py --fix` does it where both ends are certain.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.identify import language_instead
from ..text.mask import mask
from ..text.quotes import INNER, OUTER, quick, slips
from ..text.scripts import ANY, script_of_language
from ._example_pages import home
from ._examples import role
from ._language import place, texts_in

NAME = {'docs/_facts/organisations.yml': 'aa: {sources: [brochure], type: fellowship, countries: [], status: unconfirmed}\n'}


def _organisation(name: str) -> dict[str, str]:
    return NAME | {'docs/en/organisations.yml': f'aa:\n  name: "{name}"\n  description: A group.\n'}


SEVERITY = Severity.WARNING
PASSES = [
    role('ro', 'Speranță', 'Spunem „lucrător «de la egal la egal»”, nu «coleg»; un ecran de 15\\", 5\'10\\" înălțime.'),
    role('bg', 'Надежда', 'Казва: „Да!“ и „Не.“ Групата „Peer to Peer“-а и „едно ’две’ три“, «четири».'),
    role('en', 'Hope', 'She said, “We call it ‘peer work’, don’t we?” It is the members’ choice, since the ’90s, rock ’n’ roll.'),
    home(en='Code `"x"`, [a link](a.md "title"), <span title="x">y</span> and *word*{lang="ro"}.\n\n!!! note "Title"\n    “Text”.\n\n'
            '“One paragraph.\n\n“And another.”\n\n[ref]: https://example.org "Title"'),
    home(en='Text.', el='Λέμε «ομάδα “στήριξης”», απ’ όλα, γι’ αυτό. “Έτσι”.\n\n«Μια παράγραφος.\n\n«Κι άλλη μία.»'),
    home(en='Text.', pl='Mówi się „praca «równych»”, „Solidarność”-owi, «tak»; »nie«. Kennedy\'ego cytują.'),
    role('bg', '“We are here” and \\"so it is\\"'), role('bg', 'Надежда', 'Знакът „“ и „\\"“ не са „«“.'), role('ro', '10\\" × 12\\"'),
    _organisation('Fundația „Orizonturi” (Horizons)'), _organisation('Ίδρυμα «ΜΑΖΙ» (MAZI)'), _organisation('Фондация „Анимус“ (Animus)'),
    role('en', 'Hope', 'We call it ‘peer work’ here, in the members’ words.'),
    role('en', 'Hope', 'The house „Скрити лайкове“ in Sofia and «ΜΑΖΙ» in Athens.'),
]
FAILS = [
    (_organisation('Fundacja \\"Leonardo\\" (Leonardo Foundation)'), 'docs/en/organisations.yml:2'),
    (_organisation('Фондация „Анимус” (Animus)'), 'docs/en/organisations.yml:2'),
    (role('ro', 'Speranță', "Spunem 'egal', nu altfel."), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Spunem “egal”, nu altfel.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Spunem ,,egal” și merg mai departe.'), 'docs/ro/roles.yml:3'),
    (role('bg', 'Надежда', 'Казва „да” и си отива.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Казва „да и си отива.'), 'docs/bg/roles.yml:3'),
    (home(en='Text.', pl='Tekst.\n\nMówi się „praca“ i tyle.'), 'docs/pl/index.md:8'),
    (home(en='Text.', el='Λέμε "ομάδα" πάντα.'), 'docs/el/index.md:6'),
    (home(en='Text.', el="Πρώτα απ' όλα."), 'docs/el/index.md:6'),
    (role('en', 'Hope', '«Yes», she said.'), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', "It's the same for everyone."), 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'We call it ‘peer work’ here, and “self-help” there.'), 'docs/en/roles.yml:3'),
    (home(en='A "straight" word.\n\nAnd “one without a partner.'), 'docs/en/index.md:8'),
]
SAID = {'straight': 'has straight quotation marks', 'pair': 'has the quotation marks of another language', 'single': 'has single quotation marks',
        'apostrophe': 'has a straight apostrophe', 'alone': 'has no partner'}


def check(library: Library):
    for language in OUTER:
        for unit in texts_in(library, language):
            if quick(unit.text, language) or foreign(unit.text, language):
                continue
            for slip in slips(unit.text, language, unit.official):
                first = slip.old.split('\n')[0]
                shown = first if len(first) <= 60 else first[:57].rsplit(' ', 1)[0] + ' …'
                hint = {'alone': 'Add the other one, or take this one out.', 'apostrophe': 'Write ’.'}.get(slip.what, f'Write {usage(language)}.')
                yield warning('quotes', place(unit, slip.start, first), f'{shown} {SAID[slip.what]}.', hint, unit.key,
                              unit.replace(slip.start, slip.old, slip.new) if slip.new else None)


def usage(language: str) -> str:
    """What a language writes, in words."""
    outer, inner = OUTER[language], INNER[language]
    return f'{outer[0]}…{outer[1]}, and {inner[0]}…{inner[1]} inside'


def foreign(text: str, language: str) -> bool:
    """Whether a text is in another language, as the title of a source may be."""
    return not ANY[script_of_language(language)].search(text) or bool(language_instead(mask(text), language))
