"""What in a text could lead to a person: an address of e-mail, a telephone number, the way into a meeting, a street with a number, a name.

Each is looked for in the forms of all five languages, whichever the text is in. Precision comes first: a street needs a house
number, a name needs a title before it, or a given name and the ending of a surname; what stands behind the word for a street, a
school or a hospital is the name of that.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Iterator

import phonenumbers

from .given_names import GIVEN

EMAIL = re.compile(r'[\w.+-]+\s?(?:@|\((?:at|la|на|małpa|κουλάκι)\)|\[(?:at|la|на|małpa)\])\s?[\w-]+(?:\s?(?:\.|\((?:dot|punct)\)|\[(?:dot|punct)\])\s?[\w-]+)+', re.I)
NUMBER = re.compile(r'(?<![\w.,/-])(?:\+|\(?\d)(?:[\s\u00a0()./-]?\d){6,14}(?![\w%]|[.,]\d)')
# Where somebody gets into a meeting or a chat with nothing but the address.
WAY_IN = re.compile(r'(?<![\w.])(?:https?://)?(?:[\w-]+\.)*(?:zoom\.us/(?:j|my|s|w)/|meet\.google\.com/|teams\.(?:microsoft|live)\.com/|meet\.jit\.si/|whatsapp\.com/'
                    r'|wa\.me/|t\.me/|signal\.(?:me|group)/|viber\.com/|discord\.gg/|m\.me/)[^\s<>()"”“„»]+')
DIGIT = re.compile(r'\d')
YEARS = re.compile(r'(?:19|20)\d\d\D{1,3}(?:19|20)\d\d|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}')
COUNTRIES = ('RO', 'BG', 'PL', 'GR')

_NAME = r'(?:[„“"«]\s?)?[^\W\d_][\w.’\'-]*(?:\s+[^\W\d_][\w.’\'-]*){0,4}?\s?[”“"»]?'
_UP = r'[A-ZĂÂÎȘȚŞŢĄĆĘŁŃÓŚŹŻА-ЯΑ-ΩΆΈΉΊΌΎΏ]'
STREET = re.compile(
    rf'(?<!\w)(?:(?:[Ss]tr\.|[Ss]trada|[Bb]d\.|[Bb]-dul|[Bb]ulevardul|[Cc]alea|[Șș]os\.|[Șș]oseaua|[Aa]leea|[Ss]plaiul|[Uu]l\.|[Uu]lic[aey]|[Aa]l\.|[Aa]lej[ai]|[Oo]s\.'
    rf'|[Уу]л\.|[Уу]лица|[Бб]ул\.|[Бб]улевард'
    rf'|[Οο]δ(?:ός|ού|ό)|[Λλ]εωφ(?:\.|όρος|όρου|όρο))\s+(?={_NAME},?\s)(?=[„“"«\w])(?:[„“"«]\s?)?{_UP}{_NAME},?\s+(?:[Nn]r\.?\s|№\s?|αρ\.\s)?\d{{1,4}}(?![\d.,:]\d)'
    rf'|\d{{1,4}}\s+(?:{_UP}\w+\s){{1,3}}(?:Street|Road|Avenue|Lane|Square|Boulevard))(?!\w)')

TITLES = frozenset('''
    Dr. Dr Mr. Mrs. Ms. Mr Mrs Ms Prof. prof. dr. doamna Doamna domnul Domnul d-na D-na d-nul D-nul dna dna. Dna dl. Dl. д-р Д-р г-жа Г-жа
    г-ца Г-ца г-н Г-н госпожа     Госпожа господин Господин проф. Проф. pani Pani panem pan Pan pana panią Panią panu Panu κος Κος κα Κα κα.
    κ. Κ. κυρία Κυρία κύριος Κύριος κύριο δρ. Δρ.'''.split())
NOT_NAMES = frozenset('''
    God Jesus Hristos Dumnezeu Bóg Boga Bogiem Bogu Jezus Господ Бог Θεός Θεού Χριστός Παναγία Ministru Președinte Director Directoare
    Doctor Doktor     Minister Prezes Dyrektor Директор Директорка Министър Президент Διευθυντής Διευθύντρια Πρόεδρος Υπουργός'''.split())
SURNAME = re.compile(
    r'\w+(?:escu|eanu|ărescu|oiu|ciuc|[sc]k[ia](?:ego|iej|im|ą)?|dzk[ia]|wicz(?:a|em)?|czyk(?:a)?|owa|owski|[оеё]в(?:а)?|[сц]к[иа]|чиев(?:а)?'
    r'|όπουλο(?:ς|υ)?|οπούλου|ίδη(?:ς)?|ίδου|άδη(?:ς)?|άδου|άκη(?:ς)?|άκου|έλλη(?:ς)?|ιάδη(?:ς)?)\b')
CAPITAL = re.compile(rf'(?<![\w-]){_UP}\w+(?:-{_UP}\w+)?(?![\w-])')
# After these words a name is that of a street, a school, a hospital, a day of a saint.
NAMED_AFTER = re.compile(
    r'(?:\b(?:str(?:ada|\.)|bd\.|bulevardul|calea|piața|școala|liceul|colegiul|spitalul|biblioteca|teatrul'
    r'|universitatea|fundația|parcul|institutul|casa|centrul|sf\.|sfânt(?:a|ul)'
    r'|ul\.|ulic[aey]|pl\.|plac(?:u)?|im\.|imienia|szkoł[ay]|szpital(?:a|u)?|bibliotek[ai]|fundacj[ai]|park(?:u)?|świę(?:ty|ta|tego|tej)|dom(?:u)?'
    r'|ул\.|улица|бул\.|площад|училище|гимназия|читалище|болница|библиотека|театър|университет|фондация|парк|света?|свети|център|дом'
    r'|οδός|οδού|πλατεία(?:ς)?|σχολείο|νοσοκομείο|βιβλιοθήκη|ίδρυμα|πάρκο|άγιος|αγία|αγίου|αγίας|κέντρο|'
    r'street|school|hospital|library|theatre|university|foundation|park|saint|st\.|centre|house|institute)\s*[„“"«]?\s*$)|[„“"«]\s*$', re.I)


@dataclass(frozen=True, slots=True)
class Trace:
    """A passage of a text that leads to a person; `certain` is False for a name that may be that of something else."""
    kind: str
    text: str
    certain: bool = True


def traces(text: str) -> Iterator[Trace]:
    """What in a text leads to a person, in the order of the kinds."""
    if '@' in text or '(' in text or '[' in text:
        yield from (Trace('address of e-mail', found[0]) for found in EMAIL.finditer(text))
    if '/' in text:
        yield from (Trace('link to a meeting or a chat', found[0].rstrip('.,;:')) for found in WAY_IN.finditer(text))
    digits = sum(map(str.isdigit, text)) if DIGIT.search(text) else 0
    if digits >= 7:
        yield from (Trace('telephone number', found[0].strip()) for found in NUMBER.finditer(text) if is_phone(found[0].strip()))
    if digits:
        yield from (Trace('street', found[0]) for found in STREET.finditer(text))
    yield from names(text)


def names(text: str) -> Iterator[Trace]:
    """The names of persons: words with a capital letter behind a title, or behind a given name if they end as surnames do."""
    for found in CAPITAL.finditer(text):
        word, at = found[0], found.start()
        before = text[max(0, at - 30):at].split()
        if at < 3 or not before or not text[at - 1].isspace():
            continue
        last = before[-1].lstrip('(„“"«*_')
        whole = f'{last}{text[at - 1]}{word}'
        if last in TITLES and len(word) > 2 and word not in NOT_NAMES:
            yield Trace('name', whole)
        elif last in GIVEN and SURNAME.fullmatch(word) and not NAMED_AFTER.search(text[max(0, at - 60):at - len(last) - 1]):
            yield Trace('name', whole, certain=False)


def is_phone(number: str) -> bool:
    """Whether digits are a telephone number: with a + always, else one that a plan of our countries has."""
    if YEARS.fullmatch(number):
        return False
    if number.startswith('+'):
        return True
    for country in COUNTRIES:
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(number, country)):
                return number.lstrip('(').startswith('0') or len(re.findall(r'\d+', number)) > 1 or len(re.sub(r'\D', '', number)) >= 9
        except phonenumbers.NumberParseException:
            continue
    return False


def personal_mailbox(address: str) -> str:
    """The name in an address of e-mail such as `maria.popescu@…`; '' if it names nobody."""
    parts, given = re.split(r'[._-]', address.partition('@')[0]), _given()
    return ' '.join(parts) if len(parts) == 2 and all(len(part) > 2 and part.isalpha() for part in parts) and any(part.lower() in given for part in parts) \
        and any(re.fullmatch(r'\w+(?:escu|eanu|ski|ska|cki|cka|wicz|czyk|ova?|eva?|opoulos|opoulou|idis|idou|akis|aki)', part.lower()) for part in parts) else ''


@cache
def _given() -> frozenset[str]:
    """The given names as addresses write them."""
    return frozenset(map(_ascii, GIVEN))


def _ascii(name: str) -> str:
    return name.translate(_PLAIN).lower()


_PLAIN = str.maketrans({**dict(zip('ăâîșțłóśźżćńęąĂÂÎȘȚŁŚŻ', 'aaistloszzcneaAAISTLSZ')),
                        **dict(zip('АБВГДЕЗИЙКЛМНОПРСТУФХЪабвгдезийклмнопрстуфхъ', 'ABVGDEZIYKLMNOPRSTUFHAabvgdeziyklmnoprstufha')),
                        'ц': 'ts', 'Ц': 'Ts', 'ч': 'ch', 'ш': 'sh', 'ж': 'zh', 'Ж': 'Zh', 'щ': 'sht', 'ю': 'yu', 'Ю': 'Yu', 'я': 'ya', 'Я': 'Ya', 'ь': 'y'})
