"""A word or several stand twice in a row ("the the", "in the group in the group"), or a sentence twice in one text.

It happens when a sentence is reworded, moved or broken over two lines. The reader stumbles, and a screen reader says it all twice.

Doublings that are good language are left alone: "had had", „много много“, «σιγά σιγά», „foarte foarte”, names, and what the original
doubles too. So are the same word on both sides of a comma, and words of two paragraphs, list items or headings.

**Fix**: delete one of the two, or put what should stand there.
"""
from ..finding import Severity, warning
from ..model import Library
from ..text.doublings import doublings, echoed, may_double, repeated
from ._example_pages import described, home
from ._examples import role
from ._language import place
from ._texts import source_of, units

SEVERITY = Severity.WARNING
PASSES = [
    role('bg', 'Надежда', 'Ела тук. Не си сам. Ела тук. Животът е добър. И животът е добър.'),
    {**role('ro', 'Speranță', 'În Bora Bora.'),
     **role('en', 'Hope', 'In Bora Bora. She had had hope, and that that is so so good. He gave her her book. Hope, hope.')},
    role('bg', 'Надежда', 'Много много бавно. Баща му му каза, че децата им им помагат. Ти си си същият. И имат, и искат; на надежда.'),
    role('el', 'Ελπίδα', 'Σιγά σιγά, λίγο λίγο, κάτω κάτω. Οι φίλοι μας μας στηρίζουν και ο γιατρός σας σας ακούει.'),
    role('ro', 'Speranță', 'Foarte foarte încet încet. Vă rog, vă rog! Ne-ne, a-a. Care care e acolo? Au venit câte unu, unu.'),
    role('pl', 'Nadzieja', 'To to samo, bardzo bardzo powoli. Oddał jej jej książkę. Się wie; wie, kto wie, o co chodzi.'),
    described(ro='- lume\n- lume\n\nlume\n\nlume bună', bg='## Хора\nхора и други\n\n| хора | хора |\n|---|---|\n| хора | хора |',
              en='Say “the the” or `the the`; it’s the\\\ntheory. An A A battery, and and/or.'),
    role('en', 'Hope', 'Step by step by step, time after time after time, more and more and more. From mind to mind, to mind the door.'),
    described(ro='| Nu știm asta | Nu știm asta |\n|---|---|\n| Nu știm asta | Nu știm asta |', bg='- И така нататък\n- И така нататък'),
    home(en='See [go](help/index.md) go on. Sofia\nSofia', ro='Duran Duran. Du-te [acasă](help/index.md) acasă.'),
]
FAILS = [
    (role('ro', 'Speranță', 'Viața poate fi bună din nou. Vino joi. Viața poate fi bună din nou.'), 'docs/ro/roles.yml:3'),
    (described(ro='Unu.', el='Η ζωή μπορεί να είναι καλή.\n\nΗ ζωή μπορεί να είναι καλή.'), 'docs/el/roles.yml:6'),
    (role('ro', 'Linie de ajutor, România Linie de ajutor, România'), 'docs/ro/roles.yml:2'),
    (role('bg', 'Надежда', 'Показва, че животът може пак да може пак да е добър.'), 'docs/bg/roles.yml:3'),
    (described(ro='Unu.', pl='Jeden.\n\n- Życie może znów życie może znów być dobre.'.replace('życie', 'Życie')), 'docs/pl/roles.yml:6'),
    (role('el', 'Ελπίδα', 'Η ζωή μπορεί να είναι καλή. Πάμε. Η ζωή μπορεί να είναι καλή. Τέλος.'), 'docs/el/roles.yml:3'),
    (role('en', 'Hope', 'Shows that the the life can be good again.'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва, че животът може да да е добър.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Не ги е страх да им им помагат.'), 'docs/bg/roles.yml:3'),
    (role('ro', 'Speranță', 'Arată că viața viața poate fi bună.'), 'docs/ro/roles.yml:3'),
    (role('pl', 'Nadzieja', 'Pokazuje, że życie może się się udać.'), 'docs/pl/roles.yml:3'),
    (role('el', 'Ελπίδα', 'Δείχνει ότι η ζωή μπορεί να να είναι καλή.'), 'docs/el/roles.yml:3'),
    (role('el', 'Ελπίδα', 'Μιλά για του του ανθρώπου τη ζωή.'), 'docs/el/roles.yml:3'),
    (described(ro='Unu.', en='One.\n\nThe way of the\nthe road.'), 'docs/en/roles.yml:6'),
    (role('en', 'Hope of of life'), 'docs/en/roles.yml:2'),
    (role('bg', 'Надежда Надежда', 'Показва какво Какво?'), 'docs/bg/roles.yml:2'),
]


def check(library: Library):
    for unit in units(library):
        start, sentence = repeated(unit.text)
        if sentence and ((source := source_of(library, unit)) == unit.text or not repeated(source)[1]):
            yield warning('doubled-word', place(unit, start, sentence), f'A sentence stands twice in this text: "{sentence}".',
                          'Delete one of the two.', unit.key)
        elif (phrase := echoed(unit.text)) and ((source := source_of(library, unit)) == unit.text or not echoed(source)):
            yield warning('doubled-word', unit.find(phrase), f'"{phrase}" stands twice in a row.', 'Delete one of the two.', unit.key,
                          unit.replace(unit.text.find(phrase), f'{phrase} {phrase}', phrase))
        for slip in doublings(unit.text, unit.words.language) if may_double(unit.text) else ():
            source = source_of(library, unit)
            if slip.capitals and (source == unit.text or may_double(source)):
                continue
            if source != unit.text and ' '.join(slip.old.lower().split()) in source.lower():
                continue
            fix = unit.replace(slip.start, slip.old, slip.word) if slip.certain else None
            yield warning('doubled-word', place(unit, slip.start, slip.word), f'"{slip.word}" stands twice in a row.',
                          'Delete one of the two, or put the word that should stand there.', unit.key, fix)
