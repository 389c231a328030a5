"""Letters were lost or read in the wrong encoding: "Ã¤", "È™", "Å‚", "Î±", "Ð¾", "�".

Nobody can read the word. It happens when a file is saved in one encoding and opened in another.

**Fix**: type the words again, or copy them from a version of the text that is whole, and save the file as UTF-8.
"""
from ..finding import Severity, error
from ..model import Library
from ..text.mojibake import garbled, lost_letters
from ._example_pages import home
from ._examples import role
from ._texts import units

SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [
    role('ro', 'Literele „Î”, „Â” și «Â», COBORÎ”', 'São Paulo, Málaga, Ångström, à la carte; m², 20°C – 1º. Cum? De ce?'),
    role('bg', 'СССР“ и „Р“ – № 5', 'Срещата е в 18 ч. – „да“, ѝ каза тя…'), role('pl', 'Ó” i 5 m³, słowo¹', 'Łódź – „żółw”; ¿Qué? 10 ± 2'),
    role('en', 'Café Ötzi – naïve ×2', 'He said “no” – 5 £ … Ã.'), home(en='Text.', el='Ο «Ξ» και «Ο»· το ΑΟ” – «ναι».'),
]
FAILS = [
    (role('ro', 'SperanÈ›Äƒ'), 'docs/ro/roles.yml:2'),
    (role('ro', 'Viaþa bunã'), 'docs/ro/roles.yml:2'),
    (role('bg', 'ÐÐ°Ð´ÐµÐ¶Ð´Ð°'), 'docs/bg/roles.yml:2'),
    (role('bg', 'Надежда', 'Да РїРѕРєР°Р·РІР° живота.'), 'docs/bg/roles.yml:3'),
    (role('en', 'Hope\ufffd'), 'docs/en/roles.yml:2'),
    (role('en', 'Hope', 'Donâ€™t give up.'), 'docs/en/roles.yml:3'),
    (home(en='Text.', el='Îµá¼¶Î½Î±Î¹ ÎµÎ»Ï€Î¯Î´Î±'), 'docs/el/index.md:6'),
    (home(en='Text.', pl='WsparcieÅ‚'), 'docs/pl/index.md:6'),
    (home(en='Text.', pl='Wspó³praca'), 'docs/pl/index.md:6'),
    (role('ro', 'S?n?tate mintal?'), 'docs/ro/roles.yml:2'),
]


def check(library: Library):
    for unit in units(library):
        for item in garbled(unit.text, unit.language):
            yield error('replacement-character', unit.find(item.words), f'"{item.words}" was read in the wrong encoding.',
                        f'Write "{item.meant}".' if item.meant else 'Type the words again.', unit.key)
        if '?' in unit.text and (words := lost_letters(unit.text)):
            yield error('replacement-character', unit.find(words[0]), f'In "{words[0]}" question marks stand for letters.', 'Type the words again.', unit.key)
