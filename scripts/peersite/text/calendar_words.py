"""The names of months and days of the week, in every form in which a text may use them.

The five languages are listed by hand, because the Unicode CLDR has the nominative and the genitive only ("w marcu",
"τον Μάρτιο"); other languages are taken from there.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError

from .draft import TONOS

MONTHS = {
    'en': 'january; february; march; april; may; june; july; august; september; october; november; december',
    'ro': 'ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie',
    'bg': 'януари; февруари; март; април; май; юни; юли; август; септември; октомври; ноември; декември',
    'pl': 'styczeń stycznia styczniu styczniem styczniowi; luty lutego lutym lutemu; marzec marca marcu marcem; kwiecień kwietnia kwietniu kwietniem; '
          'maj maja maju majem; czerwiec czerwca czerwcu czerwcem; lipiec lipca lipcu lipcem; sierpień sierpnia sierpniu sierpniem; '
          'wrzesień września wrześniu wrześniem; październik października październiku październikiem; '
          'listopad listopada listopadzie listopadem; grudzień grudnia grudniu grudniem',
    'el': 'ιανουαριος ιανουαριου ιανουαριο ιανουαριον; φεβρουαριος φεβρουαριου φεβρουαριο φλεβαρης φλεβαρη; μαρτιος μαρτιου μαρτιο μαρτης μαρτη; '
          'απριλιος απριλιου απριλιο απριλης απριλη; μαιος μαιου μαιο μαης μαη; ιουνιος ιουνιου ιουνιο ιουνης ιουνη; '
          'ιουλιος ιουλιου ιουλιο ιουλης ιουλη; αυγουστος αυγουστου αυγουστο; σεπτεμβριος σεπτεμβριου σεπτεμβριο σεπτεμβρης σεπτεμβρη; '
          'οκτωβριος οκτωβριου οκτωβριο οκτωβρης οκτωβρη; νοεμβριος νοεμβριου νοεμβριο νοεμβρης νοεμβρη; '
          'δεκεμβριος δεκεμβριου δεκεμβριο δεκεμβρης δεκεμβρη',
}
ABBREVIATIONS = {      # read as months only beside a day or a year
    'en': 'jan; feb; mar; apr; may; jun; jul; aug; sep sept; oct; nov; dec',
    'ro': 'ian; feb febr; mar; apr; mai; iun; iul; aug; sep sept; oct; nov noi; dec',
    'bg': 'ян; февр фев; мар; апр; май; юни; юли; авг; септ сеп; окт; ноем ное; дек',
    'pl': 'sty; lut; mar; kwi; maj; cze; lip; sie; wrz; paź; lis; gru',
    'el': 'ιαν; φεβ φεβρ; μαρ; απρ; μαι; ιουν; ιουλ; αυγ; σεπ σεπτ; οκτ; νοε; δεκ',
}
WEEKDAYS = {
    'en': 'monday; tuesday; wednesday; thursday; friday; saturday; sunday',
    'ro': 'luni lunea; marți marțea marţi marti; miercuri miercurea; joi joia; vineri vinerea; sâmbătă sâmbăta sâmbete; duminică duminica duminici',
    'bg': 'понеделник понеделника понеделникът понеделници; вторник вторника вторникът вторници; сряда срядата среди; '
          'четвъртък четвъртъка четвъртъкът четвъртъци; петък петъка петъкът петъци; събота съботата съботи; неделя неделята недели',
    'pl': 'poniedziałek poniedziałku poniedziałki poniedziałkiem poniedziałkach; wtorek wtorku wtorki wtorkiem wtorkach; środa środę środy środzie środą; '
          'czwartek czwartku czwartki czwartkiem czwartkach; piątek piątku piątki piątkiem piątkach; sobota sobotę soboty sobocie sobotą; '
          'niedziela niedzielę niedziele niedzieli niedzielą',
    'el': 'δευτερα δευτερας δευτερες; τριτη τριτης τριτες; τεταρτη τεταρτης τεταρτες; πεμπτη πεμπτης πεμπτες; '
          'παρασκευη παρασκευης παρασκευες; σαββατο σαββατου σαββατα; κυριακη κυριακης κυριακες',
}
# Words that are also something else ("more", "perhaps", "may", "months", a name): a date beside a day or a year, and
# otherwise only a possible one.
DOUBTFUL = {
    'en': {'may', 'march', 'august'}, 'ro': {'mai', 'luni', 'marti', 'august'}, 'bg': {'май', 'среди', 'недели'},
    'pl': {'maja', 'środy'}, 'el': {'τριτη', 'τριτης', 'τριτες', 'δευτερα', 'δευτερας', 'δευτερες', 'τεταρτη', 'τεταρτης', 'τεταρτες', 'πεμπτη', 'πεμπτης', 'πεμπτες'},
}
# What takes the doubt away when it stands before the word.
ASSURING = {
    'en': r'\b(?:in|of|since|until|till|by|from|to|through|every|this|next|last|early|late|mid|end of|before|after|between|and|[-–])[ -]$',
    'ro': r'\b(?:luna|lunii|lunile|început de|sfârșit de|mijloc de|sfârșitul lui|în fiecare|fiecare|până) $',
    'bg': r'\b(?:месец|месеците|през|до|от|за|всяка|всеки|в|във) $|[-–] ?$',
    'pl': r'\b(?:miesiąc|w|we|do|od|każdej|co|i) $',
    'el': r'\b(?:καθε|την|της|τη|τις|εως|ως|μεχρι|απο|και|-|–) $',
}
FOLLOWING = {'ro': r' ?(?:[-–]|până |,? (?:la )?ora )| (?:și|la) (?:marți|miercuri|joi|vineri|sâmbătă|duminică)|, (?:marți|miercuri|joi|vineri)'}     # and what does when it stands behind
POSSIBLE_MONTHS = {     # adjectives, and what a sentence may say instead of a month: never asked for, always welcome
    'pl': 'styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow październikow listopadow grudniow',
    'bg': 'януарск февруарск мартенск априлск майск юнск юлск августовск септемврийск октомврийск ноемврийск декемврийск',
    'el': 'ιανουαριατ φεβρουαριατ μαρτιατ απριλιατ μαγιατ ιουνιατ ιουλιατ αυγουστιατ σεπτεμβριατ οκτωβριαν νοεμβριαν δεκεμβριαν',
}
POSSIBLE_DAYS = {
    'en': 'mon; tue tues; wed; thu thur thurs; fri; sat weekend weekends; sun weekend weekends; weekday weekdays working workdays; daily day',
    'ro': 'lun lu; mar ma; mie mi; joi jo; vin vi; sâm sâ week weekend weekendul; dum du week weekend weekendul; lucrătoare săptămânii lucru; zilnic',
    'bg': 'пн пон; вт; ср; чт чет; пт пет; сб съб уикенд уикенда почивните; нд нед уикенд уикенда почивните; делнични делник делниците работни работните; ежедневно всекидневно',
    'pl': 'pn pon; wt; śr; czw cz; pt pią; sob sb so weekend weekendy weekendu; nd ndz niedz weekend weekendy weekendu; robocze powszednie robocz powszedn; codziennie',
    'el': 'δευ δε; τρι τρ; τετ τε; πεμ πε; παρ πα; σαβ σα σαββατοκυριακο; κυρ κυ σαββατοκυριακο; καθημερινες εργασιμες καθημερινα; καθημερινα',
}
POSSIBLE_LETTERS = {'ro': dict(zip('LMJVSD', ({1}, {2, 3}, {4}, {5}, {6}, {7})))}


# Short names are parts of many words, so their sign is what stands around them where they are certain.
SHORT_SIGNS = {
    'ro': 'luna mai; lunii mai; în mai; din mai; joi', 'bg': 'през май; месец май; месеците май; от май; до май; за май; в май; юни; юли; март',
    'pl': 'maja; maju; majem; maj ; maj.; maj,; maj–; luty', 'el': 'μαιο; μαη', 'en': '',
}


@dataclass(frozen=True)
class Calendar:
    """The names of a language, folded: what is a month, beside digits only, a day of the week; `signs` begin them all."""
    months: dict[str, int]
    short: dict[str, int]
    days: dict[str, int]
    doubtful: frozenset[str]
    signs: tuple[str, ...]
    assuring: re.Pattern
    following: re.Pattern


def fold(word: str) -> str:
    """A name without capitals and without the Greek tonos."""
    return word.casefold().translate(TONOS)


def _numbered(table: str) -> dict[str, int]:
    return {fold(form): number for number, forms in enumerate(table.split(';'), 1) for form in forms.split()}


def _of_cldr(language: str) -> tuple[str, str]:
    """Months and days of the week of another language, each as a table of the form used above."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return '', ''
    names = [[{context['wide'][number] for context in words.values() if 'wide' in context} for number in numbers]
             for words, numbers in ((locale.months, range(1, 13)), (locale.days, range(7)))]
    return tuple('; '.join(' '.join(name for name in forms if name.isalpha()) for forms in kind) for kind in names)


@cache
def calendar(language: str) -> Calendar:
    """The months and days of the week of a language."""
    months, days = (MONTHS[language], WEEKDAYS[language]) if language in MONTHS else _of_cldr(language)
    months_named, week = _numbered(months), _numbered(days)
    doubtful = frozenset(map(fold, DOUBTFUL.get(language, ())))
    # The first letters tell that a name may be there; a text with none of them and no digit is not looked at further.
    if language == 'en':        # only with a capital: "may" and "march" are verbs
        signs = {name[:4].capitalize() for name in [*months_named, *week]}
    else:
        signs = {name[:5] for name in [*months_named, *week] if len(name) > 4 or name == 'luni' or language not in SHORT_SIGNS}
        signs |= {fold(sign.lstrip()) for sign in SHORT_SIGNS.get(language, '').split(';') if sign.strip()}
    signs = {sign for sign in signs if not any(sign != other and sign.startswith(other) for other in signs)}
    return Calendar(months_named, _numbered(ABBREVIATIONS.get(language, '')), week, doubtful, tuple(sorted(signs)), 
                    re.compile(ASSURING.get(language, '(?!)'), re.I), re.compile(FOLLOWING.get(language, '(?!)'), re.I))


def named(text: str, language: str) -> bool:
    """Whether the name of a month or of a day of the week may stand in a text; quick, and rather once too often."""
    low = fold(text) if language != 'en' else text.title() if text.isupper() else text
    for sign in calendar(language).signs:
        if sign in low:
            return True
    return False


def possible(text: str, language: str) -> set[str]:
    """Dates that the words of a text may stand for: "the May meeting", "marcowe spotkanie", "Mon–Fri", "weekdays"."""
    names, words = calendar(language), re.findall(r'[^\W\d_]+', text)
    days = [set(map(fold, forms.split())) for forms in POSSIBLE_DAYS.get(language, '').split(';')]
    stems = [fold(stem) for stem in POSSIBLE_MONTHS.get(language, '').split()]
    found: set[str] = set()
    for word in words:
        name = fold(word)
        months = {table[name] for table in (names.months, names.short) if name in table}
        months |= {number for number, stem in enumerate(stems, 1) if name.startswith(stem)}
        week = {number for number, forms in enumerate(days[:7], 1) if name in forms} | POSSIBLE_LETTERS.get(language, {}).get(word, set())
        if name in names.days:
            week.add(names.days[name])
        for number, forms in enumerate(days[7:], 8):
            week |= ({1, 2, 3, 4, 5} if number == 8 else set(range(1, 8))) if name in forms else set()
        found |= {f'--{number:02}' for number in months} | {f'day {number}' for number in week}
    return found
