"""A text speaks to the reader now politely and now as to a friend, or otherwise than the rest of its language.

Romanian dumneavoastră and tu, Bulgarian вие and ти, Polish Pan/Pani and ty, Greek εσείς and εσύ are a choice, made once for the
whole site. A page that changes its tone half-way reads as if nobody had read it.

What the rest of the language does is judged by pronouns and common verbs, once ten texts have some and nine in ten agree.
Quotations and the `claim` of a myth do not count.

**Fix**: speak to the reader as the other texts do.
"""
from ..finding import Severity, info
from ..model import Library
from ..text.address import address
from ._engine.survey import Survey
from ._examples import role
from ._language import place
from ._texts import units


def _polish(*texts: str) -> dict[str, str]:
    return {'docs/_facts/values.yml': ''.join(f'v{n}: {{sources: [brochure]}}\n' for n in range(len(texts))),
            'docs/pl/values.yml': ''.join(f'v{n}: {{name: Nadzieja, meaning: "{text}"}}\n' for n, text in enumerate(texts))}


TEN = ['Zobacz, co możesz zrobić.'] * 10
SEVERITY = Severity.INFO
SCOPE = 'survey'
PASSES = [
    {}, role('ro', 'Speranță', 'Puteți suna oricând; nimeni nu vă întreabă numele.'), role('ro', 'Speranță', '„Nu ești singur”: așa puteți începe.'),
    role('bg', 'Надежда', 'Обадете се; никой няма да ви пита. Те ще помогнат.'), _polish(*TEN, 'Państwo powinno pomóc. Pani Anna pomaga.'),
    role('en', 'Hope', 'You can call at any time.'), {'docs/el/roles.yml': 'hope:\n  name: Ελπίδα\n  description: Μπορείτε να μιλήσετε με τους δικούς σας.\n'},
]
FAILS = [
    (role('ro', 'Speranță', 'Dacă ești singur, puteți suna.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'VORBEȘTI cu cineva? Scrieți aici.'), 'docs/ro/roles.yml:3'),
    (role('bg', 'Надежда', 'Опитай; после потърсете помощ.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Можете да се обадите, ако ти е тежко.'), 'docs/bg/roles.yml:3'),
    ({'docs/el/roles.yml': 'hope:\n  name: Ελπίδα\n  description: Μπορείτε να μιλήσετε με τη μητέρα σου.\n'}, 'docs/el/roles.yml:3'),
    ({'docs/el/roles.yml': 'hope:\n  name: Ελπίδα\n  description: Δες πού είναι και ρωτήστε.\n'}, 'docs/el/roles.yml:3'),
    (_polish('Jeśli Państwo potrzebują pomocy, zadzwoń do swojego lekarza, gdy możesz.'), 'docs/pl/values.yml:1'),
    (_polish(*TEN, 'Tutaj mogą Państwo porozmawiać.'), 'docs/pl/values.yml:11'),
]
FEW, MOST = 10, 0.9


def note(library: Library):
    """How each text speaks to the reader, if it does."""
    for unit in units(library):
        language = unit.words.language
        if language != 'en' and unit.path != ('claim',):
            polite, familiar = address(unit.text, language)
            if word := familiar or polite:
                yield language, polite, familiar, place(unit, unit.text.find(word), word), unit.key


def check(survey: Survey):
    for language in survey.library.languages:
        found = [item[1:] for item in survey.notes if item[0] == language]
        clear = [bool(polite) for polite, familiar, _, _ in found if not (polite and familiar)]
        share = sum(clear) / len(clear) if len(clear) >= FEW else 0.5
        for polite, familiar, where, key in found:
            if polite and familiar:
                yield info('mixed-address', where, f'The text says "{polite}" and "{familiar}".', 'Speak to the reader in one way.', key)
            elif (word := familiar) and share >= MOST or (word := polite) and share <= 1 - MOST:
                yield info('mixed-address', where, f'The text says "{word}"; the others speak to the reader '
                           f'{"politely" if share >= MOST else "as to a friend"}.', 'Speak to the reader as the other texts do.', key)
