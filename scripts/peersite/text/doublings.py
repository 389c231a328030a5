"""Words written twice in a row, and sentences written twice: where it is a slip, and which doublings the languages allow.

A doubling is good language where a word is repeated for its sense (σιγά σιγά), where two clauses meet (had had), or where a word
is two things at once: Bulgarian and Greek put the short pronoun of the verb right behind the one of the noun (οι φίλοι μας μας
στηρίζουν, баща му му каза).
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

from .function_words import WORDS
from .mask import mask

ALLOWED = {language: frozenset(words.split()) for language, words in {
    'en': '''
        had that her do did can will very really so many much more far long little too no never ever again hear there now well yes bye knock boo ha he big
        nice deep high low round up down quick slow fine good bad night choo chop hush tut aye please thank''',
    'bg': '''
        си ми ти му ѝ ни ви им те кой коя кое кои много малко бавно бързо тихо леко едва чак току така далеч далече рано късно близо дълго често рядко
        скоро полека живо здраво право хайде айде стига сам сами един една едно едни два две три никога винаги цял цяла цяло точно просто наистина
        горе долу отпред пред край бял черен стар млад голям голяма дълъг хубав зле нови нов криво ляво дясно хоп троп хи ха бре ох ах''',
    'el': '''
        μου σου του της μας σας τους ποιος σιγά αργά κάτω πάνω επάνω λίγο λίγα λίγη λίγοι πρώτα πρώτο πρώτη πρώτος γύρω μόλις κάπου πού πότε ίσα ίσια
        άκρη άκρες μέσα έξω κοντά έτσι καλά όπως όσο πολύ γρήγορα χέρι μπροστά πίσω πρωί βράδυ μεσημέρι νύχτα τώρα κρυφά απλά ωραία ψηλά χαμηλά ξανά
        πέρα δώθε δίπλα πλάι φύλλο λέξη βήμα ένας ένα μία μια έναν δύο δυο τρεις τρία τέσσερις τέσσερα πέντε δέκα κομμάτι κομματάκι στάλα σταλιά μέρα
        ώρα σπίτι πόρτα τοίχο γωνιά σκέτο τελευταία τελευταίος τελευταίο νωρίς αγάλι μπρος φτου έλα άντε μπράβο λάου ζεστά ζεστό φρέσκο φρέσκα
        καινούργιο ολόιδιο μόνος μόνη παραλία γιαλό γιαλού κούτσα τσίμα ψιλά χοντρά σχεδόν ολόκληρο όλο''',
    'pl': '''
        to jej jego ich bardzo ledwo ledwie powoli pomału pomalutku coraz zaraz no już tuż dawno wiele daleko raz cicho cichutko ciągle długo szybko
        prędko wolno mało dużo hen nigdy zawsze tam tu hej oj ach ha ho drobno równo prosto wysoko nisko głęboko blisko wcale naprawdę całkiem
        stary młody wielki mały''',
    'ro': '''
        foarte încet încetișor repede mult multă mulți multe puțin puțină rar des doar numai cât câte tot toată așa gata care bine rău uite hai haide
        singur singură abia aproape departe sus jos iute mereu iar tare ușor ușurel lin drept strâns plin nou nouă vechi mare mic lung chiar imediat
        acum atunci niciodată demult adânc cald rece curat pas clar goală gol blând''',
}.items()}
# Words that may meet where two clauses do (what it is is a start; go on on Monday): most often a slip, and not to be mended unseen.
DOUBTFUL = frozenset('''is are was were be in on out over up it you they this these those what who one him them not
    не е са то nu voi este sunt care nie kto co τι είναι που'''.split())
# Words after which a Greek or Bulgarian pronoun belongs to no noun before it, so that a second one is a slip.
HOSTLESS = {
    'bg': frozenset('''да не ще и че за на от с със във в по при до към без през след преди ако когато защото който която което които ли но а или е
        са има'''.split()),
    'el': frozenset('''να θα δεν μην και για από με σε ότι που αν όταν ή αλλά γιατί κατά προς μέχρι χωρίς επειδή ώστε όπως όπου στο στη στην στον στις
        στους στα είναι ήταν έχει έχουν μπορεί πρέπει'''.split()),
}
CLITICS = frozenset('си ми ти му ѝ ни ви им те μου σου του της μας σας τους'.split())

SHORTEST_ECHO = (12, 9)      # letters of two words that are said again, and of more
_LETTER = r'[^\W\d_]'
_TWICE = re.compile(rf"(?<![\w'’‘/.@&-])({_LETTER}+)([ \u00a0]+|[ \u00a0]?\n[ \t]*)\1(?![\w'’/@&-]|\.\w)", re.I)
_QUICK = re.compile(r'[ (*_„“"«‘\n](\w++)\s++(?i:\1)\b')     # begins with what is searched for fastest
_HEADING = re.compile(r'(?:^|\n)[ \t]*#{1,6} [^\n]*\Z')
_BEFORE = re.compile(rf'({_LETTER}+)[\s„“"«(*_]*\Z')
_OPEN, _CLOSE = tuple('„“"«‘(*_'), tuple('“”"»’)*_')


@dataclass(frozen=True, slots=True)
class Doubling:
    """`word` stands twice: `old`, which begins at character `start`.

    `capitals`: both times with a capital, so that it may be a name (Bora Bora); `certain`: one can be deleted unseen.
    """
    start: int
    word: str
    old: str
    capitals: bool
    certain: bool


def may_double(text: str) -> bool:
    """Whether two words that follow each other in a text may be the same; a quick look."""
    return _QUICK.search(' ' + text) is not None


def doublings(text: str, language: str) -> Iterator[Doubling]:
    """The words of a text for which `may_double` holds that stand twice in a row and should not."""
    small = WORDS.get(language, frozenset())
    text = mask(text)
    for found in _TWICE.finditer(text):
        word, old = found[1], found[0]
        lower, again = word.lower(), old[len(word):].lstrip()
        if lower in ALLOWED.get(language, ()) and not _hostless(text, found.start(), lower, language):
            continue
        capitals = again[0].isupper()
        if capitals and word[0].islower() or len(word) == 1 and (capitals or lower not in small):
            continue        # the first word of something new; a label, a letter of a formula
        if '\n' in found[2] and _HEADING.search(text, 0, found.start(2)) or _cited(text, found):
            continue
        sure = lower in small and lower not in DOUBTFUL
        yield Doubling(found.start(), word, old, capitals and not sure, sure and '\n' not in old)


def repeated(text: str) -> tuple[int, str]:
    """A sentence of four words or more that a text says twice, and the character at which it begins again; (0, '') if there is none."""
    if '. ' not in text and '.\n' not in text:
        return 0, ''
    seen: set[str] = set()
    at = 0
    for line in text.split('\n'):
        begin = at
        for sentence in line.rstrip('. ').split('. '):
            if sentence in seen and sentence.count(' ') > 2:
                return begin, sentence
            seen.add(sentence)
            begin += len(sentence) + 2
        at += len(line) + 1
    return 0, ''


def echoed(text: str) -> str:
    """Words that a line of a text says and says again at once; '' if there are none. Two short words may be good language (by day by day)."""
    for line in text.split('\n'):
        words = line.split()
        if len(set(words)) > len(words) - 2 or line.lstrip().startswith('|'):
            continue
        last: dict[str, int] = {}
        for number, word in enumerate(words):
            step = number - last.get(word, number)
            last[word] = number
            if step > 1 and (phrase := _echo(words, number, step)):
                return phrase
    return ''


def _echo(words: list[str], number: int, step: int) -> str:
    """The words around a place that are those `step` words before, if they are as many as that."""
    start = stop = number
    while start > step and words[start - 1] == words[start - 1 - step]:
        start -= 1
    while stop < len(words) and words[stop] == words[stop - step]:
        stop += 1
    phrase = ' '.join(words[start:start + step])
    return phrase if stop - start >= step and sum(map(str.isalpha, phrase)) >= SHORTEST_ECHO[step > 2] and len(set(words[start:start + step])) > 1 else ''


def _hostless(text: str, start: int, word: str, language: str) -> bool:
    """Whether a doubled short pronoun cannot be that of a noun and that of the verb after it."""
    if word not in CLITICS:
        return False
    before = _BEFORE.search(text, 0, start)
    return before is not None and before[1].lower() in HOSTLESS.get(language, ())


def _cited(text: str, found: re.Match) -> bool:
    """Whether the two words are all that stands in brackets, in italics or in quotation marks."""
    return text[max(0, found.start() - 1):found.start()] in _OPEN and text[found.end():found.end() + 1] in _CLOSE
