"""A text is in another language than the folder it stands in.

Readers get a language they may not know, a screen reader pronounces it as if it were theirs, and search files it under the wrong
language. It happens when two files are mixed up, when a text was copied to be translated later, or when a translation
service was set to the wrong language.

Another alphabet than that of the language is an error. Within one alphabet the function words are compared, and a
warning is given only when they leave no doubt: Romanian, Polish and English are told apart, and Bulgarian from Russian,
Ukrainian, Macedonian and Serbian. Names may stay in any language, and texts of fewer than four words are left alone.

**Fix**: write the text in the language of the folder, or take the record out: it is then shown in the original, marked as such.
"""
from ..finding import Severity, error, warning
from ..model import Library, Unit
from ..text.identify import foreign_script_share, language_instead, language_name, other_script, plainly
from ..text.mask import mask
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [
    {},
    role('bg', 'Alcoholics Anonymous', 'Показва, че „peer support in mental health“ пак може да е добро.'),
    role('bg', 'Stowarzyszenie na Rzecz Rozwoju Psychiatrii i Opieki Środowiskowej'),
    role('bg', 'Надежда и доверие', 'Надежда и доверие между хората.'),
    role('ro', 'Peer support', 'Fundația Otwórzcie Drzwi din Cracovia (Polonia).'),
    role('ro', 'Speranta', 'Arata ca viata poate fi buna din nou.'),
    role('en', 'Self-help', 'See “Grupa samopomocowa nie jest grupą wsparcia” by TROP.'),
]
FAILS = [
    (role('bg', 'Надежда', 'Shows that life can be good again.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Показывает, что жизнь снова может быть хорошей.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Показује да живот поново може бити добар за све људе.'), 'docs/bg/roles.yml:3'),
    (role('en', 'Hope', 'Arată că viața poate fi bună din nou.'), 'docs/en/roles.yml:3'),
    (role('ro', 'Speranță', 'Pokazuje, że życie znów może być dobre.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Δείχνει ότι η ζωή μπορεί να είναι ξανά καλή.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Shows that life can be good again.'), 'docs/ro/roles.yml:3'),
]
FEWEST_LETTERS = 20
HINT = 'Write it in the language of the folder, or take the record out until it is translated.'


def check(library: Library):
    for unit in units(library):
        if not plainly(unit.text, unit.words.language):
            yield from judged(unit)


def judged(unit: Unit):
    """The finding about one text, if there is one."""
    text, own = mask(unit.text), unit.language
    share = foreign_script_share(text, own)
    if share < 0.5:
        if other := language_instead(text, own):
            yield warning('wrong-language', unit.location, f'The text is in {language_name(other)}, not in {language_name(own)}.', HINT, unit.key)
    elif share >= 0.9 and sum(map(str.isalpha, text)) >= FEWEST_LETTERS:
        other, words = other_script(text, own)
        if words >= 6 or words >= 4 and other:
            what = f'in {language_name(other)}' if other else 'in another alphabet'
            yield error('wrong-language', unit.location, f'The text is {what}, not in {language_name(own)}.', HINT, unit.key)
