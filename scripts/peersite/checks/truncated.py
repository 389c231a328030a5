"""A translation stops in the middle, or its beginning is lost.

A piece of it fell away when it was copied, or a form cut it off. The reader gets half a sentence and does not learn what was meant.

A text is compared with its original, as a whole and paragraph by paragraph: the original ends with a sentence mark and the translation
with none, with three dots, a semicolon or a word that calls for another; it begins with a small letter; it has one half of a bracket.
Names, labels and short texts end as their language likes.

**Fix**: write what is missing. If only the mark at the end is missing, put it.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.endings import losses, suspicious
from ._example_pages import described, home
from ._examples import role
from ._language import place
from ._texts import pairs

SEVERITY = Severity.WARNING
LONG = 'Arată că viața poate fi bună din nou, (aproape) mereu.'
PASSES = [
    home(en='Run it, and then see what comes of it.', el='Τρέξτε το, και δείτε τι θα γίνει:\n\n```\nmake\n```', pl='| Tak |\n|---|\n| nie |'),
    described(ro='Vezi:\n\n- Arată că viața poate fi bună din nou.\n- Este și pentru tine, dacă vrei.',
              bg='Виж:\n\n- животът пак може да е добър\n- и за теб, ако искаш'),
    home(en='What it is:\n\n[[doors]]', ro='Ce este:\n\n[[doors]]'),
    {**role('ro', 'Speranță.', LONG), **role('bg', 'Надежда', 'Показва, че „животът (пак) е добър.“'),
     **role('en', 'Hope', 'iPhones show it: *life is (nearly) good again!*')},
    {**role('ro', 'Ședința din noiembrie 2011, ora 18, lângă primărie etc.'), **role('bg', 'Среща през ноември 2011 г. в 18 ч. до общината и други')},
    described(ro='De ce? Fiindcă viața poate fi bună din nou:\n\n- unu\n- doi.', el='Γιατί; Επειδή η ζωή μπορεί να είναι καλή·\n\n- ένα\n- δύο',
              pl='Czemu? Bo życie może być dobre:\n\n- jeden,\n- dwa'),
    described(ro='Alege a) sau b), apoi spune-le celorlalți de ce.', bg='Избери a) или b) и кажи защо :(.', en='(Choose a) or b), and say why.)'),
    home(en='Go [home](help/index.md), now and whenever you like.', bg='Иди [вкъщи](help/index.md) — веднага и винаги…\n\nКрай.',
         el='Πήγαινε [σπίτι](help/index.md) όποτε θέλεις!'),
    {**role('ro', 'Speranță', 'Poate fi viața bună din nou?'), **role('el', 'Ελπίδα', 'Μπορεί η ζωή να είναι ξανά καλή;')},
    {**role('ro', 'Ce înseamnă să'), **role('bg', 'Какво е да'), **role('en', 'What it means to live with and')},
    described(ro='| unu | doi |\n|---|---|\n| Asta este o propoziție întreagă, da. | b |\n\nGata.',
              en='| one | two |\n|---|---|\n| This is a whole sentence | b |\n\nDone.'),
    {**role('ro', 'Speranță', 'Așteaptă… și arată că viața poate fi bună din nou.'),
     **role('en', 'Hope', 'E-mails, a call: it shows that life can be good...')},
]
FAILS = [
    (home(en='What it is and what it is not, in short.\n\n[[doors]]', el='Τι είναι και τι δεν εί'), 'docs/el/index.md:6'),
    (role('bg', 'Надежда…'), 'docs/bg/roles.yml:2'),
    (role('en', 'Hope', 'Shows that life can be good'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва, че животът пак може да е до'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва, че животът пак...'), 'docs/bg/roles.yml:3'),
    (role('en', 'Hope', 'that life can be good again.'), 'docs/en/roles.yml:3'),
    (described(ro='Unu doi trei patru cinci, șase și șapte.\n\nGata.', el='Ένα δύο τρία τέσσερα πέντε, έξι\n\nΤέλος.'), 'docs/el/roles.yml:4'),
    (described(ro='Vezi:\n\n- Arată că viața poate fi bună din nou.\n- Gata.', pl='Zobacz:\n\n- Pokazuje, że życie może\n- Koniec.'),
     'docs/pl/roles.yml:6'),
    ({**role('ro', 'Speranță', LONG), **role('en', 'Hope', 'Shows that life can be (nearly good again, always.')}, 'docs/en/roles.yml:3'),
    (role('en', 'Hope', 'Shows that life can be good again;'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва, че животът) пак може да е добър.'), 'docs/bg/roles.yml:3'),
    ({**role('el', 'Ελπίδα', 'Μπορεί η ζωή να είναι ξανά καλή;'), **role('pl', 'Nadzieja', 'Czy życie może znów być dobre;')}, 'docs/pl/roles.yml:3'),
    ({**role('ro', 'Sprijin între oameni egali'), **role('en', 'Support between and')}, 'docs/en/roles.yml:2'),
    ({**role('ro', 'Sprijin între oameni egali'), **role('bg', 'Подкрепа между хора, които са равни,')}, 'docs/bg/roles.yml:2'),
]


def check(library: Library):
    for source, target in pairs(library):
        if suspicious(source.text, target.text, target.words.language):
            for loss in losses(source.text, source.language, target.text, target.language):
                yield warning('truncated', place(target, loss.start, loss.words), f'The text {loss.what}: "{loss.words}".',
                              f'Compare it with the original{"" if source.kind == "interface" else f" in {source.location}"}: is something missing?',
                              target.key)
