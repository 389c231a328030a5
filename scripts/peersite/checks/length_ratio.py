"""A translation is much shorter or longer than its original, and something else says so too.

A sentence or a paragraph was forgotten, or stands there that the original does not have. Readers of one language then know less than the
others, or something else.

Lengths differ by language and by taste. A text is reported only if it also has fewer (or more) sentences, paragraphs or list items than
the original and the other translations, or if they all agree on another length. Short texts and fields in which each language speaks
for itself are left alone, unless they say more than twice as much as in any other language.

**Fix**: compare it with the original and add what is missing, or take out what is not there.
"""
from typing import Iterator

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.lengths import LETTERS, Size, differs, offset, overlong, size, verdict
from ._example_pages import described, home
from ._examples import role
from ._texts import pairs

SEVERITY = Severity.WARNING
RO = 'Arată că viața poate fi bună din nou. Grupul se întâlnește în fiecare joi. Vino și spune ce crezi despre el.'
BG = 'Показва, че животът пак може да е добър. Групата се среща всеки четвъртък. Ела и кажи какво мислиш за нея.'
EN = 'Shows that life can be good again. The group meets every Thursday. Come and say what you think of it.'
EL = 'Δείχνει ότι η ζωή μπορεί να είναι ξανά καλή. Η ομάδα συναντιέται κάθε Πέμπτη. Έλα να μας πεις τι πιστεύεις γι’ αυτήν.'
PL = 'Pokazuje, że życie znów może być dobre. Grupa spotyka się w każdy czwartek. Przyjdź i powiedz, co o niej myślisz.'


def five(**texts: str) -> dict[str, str]:
    """A project whose description has three sentences in five languages, but for these."""
    return described(**({'ro': RO, 'bg': BG, 'en': EN, 'el': EL, 'pl': PL} | texts))


LIST = {'ro': 'Trei:\n\n- o zi bună\n- o zi grea\n- o zi ca oricare alta', 'bg': 'Три:\n\n- добър ден\n- тежък ден\n- ден като всеки друг',
        'en': 'Three:\n\n- a good day\n- a hard day\n- a day like any other', 'pl': 'Trzy:\n\n- dobry dzień\n- trudny dzień\n- dzień jak każdy inny'}
PASSES = [
    five(),
    five(bg='Показва, че животът пак може да е добър; групата се среща в четвъртък. Ела и кажи какво мислиш.'),                 # two sentences of three
    five(pl='Życie znów może być dobre. Grupa: czwartki. Powiedz, co myślisz.'),
    five(ro=RO + ' Împuternicirea nu este aici o procură.'),                                                                    # said for one language only
    five(el=EL.replace('. ', '· '), en=EN + ' Really!'),
    described(ro='Speranță.', bg='Надежда, че животът пак може да е добър. Винаги.', en='Hope.'),
    described(**LIST | {'en': 'Three: a good day, a hard day, and a day which is like any other.'}),
    home(en=EN, ro=RO.replace('. Vino', ', așa că vino')),
]
FAILS = [
    (five(en='Shows that life can be good again.'), 'docs/en/roles.yml:3'),
    (five(bg='Показва, че животът пак може да е добър. Групата се среща.'), 'docs/bg/roles.yml:3'),
    (five(el=EL + ' Κάθε αρχή είναι δύσκολη, αλλά δεν είσαι μόνος. Εμείς είμαστε εδώ και σε περιμένουμε. Θα βρεις καφέ και ησυχία.'),
     'docs/el/roles.yml:3'),
    (five(pl='Pokazuje, że życie znów może być dobre.\n\nPrzyjdź.'), 'docs/pl/roles.yml:3'),
    (described(**LIST | {'pl': 'Trzy:\n\n- dobry dzień\n- trudny dzień'}), 'docs/pl/roles.yml:3'),
    (home(en=f'{EN}\n\n{EN}', ro='Arată că viața poate fi bună.'), 'docs/ro/index.md:6'),
    (role('ro', RO.replace('. ', ', ')) | role('bg', 'Надежда') | role('en', EN.replace('. ', ', ')) | role('pl', PL.replace('. ', ', '), 'Tekst.')
     | role('el', EL.replace('. ', ', '), 'Κείμενο.'), 'docs/bg/roles.yml:2'),
    (role('bg', 'Надежда (показва, че животът пак може да е добър и че не сме сами в него)'), 'docs/bg/roles.yml:2'),
    (role('pl', 'Nadzieja – pokazuje, że życie znów może być dobre i że nie jesteśmy w nim sami', 'Tekst.'), 'docs/pl/roles.yml:2'),
    (five(el='Δείχνει ότι η ζωή μπορεί να είναι καλή, και έλα να μας το πεις.'), 'docs/el/roles.yml:3'),
    (role('ro', 'Persoană care îi sprijină pe alții, plătită sau voluntară, din experiența ei de viață.')
     | role('bg', 'Човек, който помага на другите.') | role('en', 'A person who supports others, paid or as a volunteer, out of their own experience.')
     | role('pl', 'Osoba, która wspiera innych, płatnie lub jako wolontariusz, z własnego doświadczenia.', 'Tekst.')
     | role('el', 'Άνθρωπος που στηρίζει άλλους, με αμοιβή ή εθελοντικά, από τη δική του εμπειρία.', 'Κείμενο.'), 'docs/bg/roles.yml:2'),
]


def check(library: Library):
    for source, target in pairs(library):
        if len(target.text) > 2 * len(source.text) and overlong(target.text, [source.text, *texts(library, target)]):
            yield finding(source, target, 1, len(texts(library, target)) > 1)
            continue
        off = offset(source.text, source.words.language, target.text, target.words.language)
        if not differs(source.text, target.text, off) or target.path[0] in getattr(target.kind_model, 'local', ()) or target.official:
            continue
        others = list(translations(library, source, target))
        away = verdict(source.text, size(source.text, source.language, target.text, target.language), others)
        if away:
            yield finding(source, target, away, len(others) > 1)


def finding(source: Unit, target: Unit, away: float, agreed: bool):
    """The warning about one text; `agreed` says whether the other translations are a measure too."""
    origin = 'the English string' if source.kind == 'interface' else source.location
    return warning('length-ratio', target.location,
                   f'The text is much {"longer" if away > 0 else "shorter"} than the original{" and the other translations" if agreed else ""}.',
                   f'Compare it with {origin}: is something {"there that should not be" if away > 0 else "missing"}?', target.key)


def texts(library: Library, target: Unit) -> list[str]:
    """What the text is in the other languages."""
    record = library.records.get(target.kind, {}).get(target.record)
    found = [words.get(target.path) for language, words in record.words.items() if language != target.language] if record else []
    return [text for text in found if isinstance(text, str)]


def translations(library: Library, source: Unit, target: Unit) -> Iterator[Size]:
    """The other translations of a text, beside its original."""
    record = library.records.get(target.kind, {}).get(target.record)
    for language, words in record.words.items() if record else ():
        text = words.get(target.path)
        if language not in (source.language, target.language) and language in LETTERS and isinstance(text, str) and text:
            yield size(source.text, source.language, text, language)
