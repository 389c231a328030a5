"""Months, days of the week and numbers in words, in the forms the corpus uses; no operators."""
from __future__ import annotations

MONTHS = {
    'en': 'January February March April May June July August September October November December'.split(),
    'ro': 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(),
    'bg': 'януари февруари март април май юни юли август септември октомври ноември декември'.split(),
    'pl': 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(),
    'el': 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου'.split(),
}
# From Monday to Sunday; the form of each corpus text comes first where there are two.
WEEKDAYS = {
    'en': ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    'ro': ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'],
    'bg': ['понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота', 'неделя'],
    'pl': ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
    'el': ['Δευτέρα', 'Τρίτη', 'Τετάρτη', 'Πέμπτη', 'Παρασκευή', 'Σάββατο', 'Κυριακή'],
}
# Numbers whose word has one gender only.
NUMBERS = {
    'en': {'3': 'three', '5': 'five', '6': 'six', '10': 'ten'},
    'ro': {'5': 'cinci', '6': 'șase', '10': 'zece'},
    'bg': {'3': 'три', '5': 'пет', '6': 'шест', '10': 'десет'},
    'pl': {'6': 'sześć', '10': 'dziesięć'},
    'el': {'5': 'πέντε', '6': 'έξι', '10': 'δέκα'},
}
WORDS = {
    'en': ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    'ro': ['două', 'trei', 'patru', 'cinci', 'șase', 'șapte', 'opt', 'nouă', 'zece'],
    'bg': ['две', 'три', 'четири', 'пет', 'шест', 'седем', 'осем', 'девет', 'десет'],
    'pl': ['dwie', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć'],
    'el': ['δύο', 'τρία', 'τέσσερα', 'πέντε', 'έξι', 'επτά', 'οκτώ', 'εννέα', 'δέκα'],
}


def otherwise_meant(pair, match) -> bool:
    """Whether the word is no number here: Romanian `nouă` is "nine", "new" and "to us"; Polish `w cztery oczy` is "in private"."""
    return match[0] == 'nouă' or pair.text.startswith(' oczy', match.end())


def date_pattern(language: str) -> str:
    """A day and a month in words, and the year if there is one."""
    names = '|'.join(MONTHS[language])
    return rf'(?<!\d)(?P<day>\d{{1,2}}) (?P<month>{names})(?: (?P<year>\d{{4}}))?(?!\w)'
