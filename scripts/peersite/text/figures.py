"""Numbers written in digits, read as the language writes them.

The marks follow the Unicode CLDR: Romanian and Greek write 1.250,5; Bulgarian and Polish 1 250,5; English 1,250.5.
Three digits after a single mark are read as thousands only where the language has that mark for thousands; anything
else after a single mark is a decimal fraction, whatever the language, because people copy "2.0" as it stands.
"""
from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from babel import Locale, UnknownLocaleError

from .draft import GAP, HIDDEN, Draft

NUMBER = rf"(?:\d{{1,3}}(?:{GAP}\d{{3}})+(?!\d)|\d{{1,3}}(?:['’]\d{{3}})+(?!\d)|\d+)(?:[.,]\d+)*[½¼¾]?"
FRACTIONS = {'½': Decimal('0.5'), '¼': Decimal('0.25'), '¾': Decimal('0.75')}
THOUSANDS = {'en': ',', 'ro': '.', 'el': '.', 'bg': '', 'pl': ''}
THREES = re.compile(r'\d{1,3}(?:[.,]\d{3})+')
SPACES = re.compile(rf"{GAP}|['’]")
# What stands after the digits of an ordinal or of a number with an ending: 3rd, 3-lea, 3-ти, 3-go, 3ος.
ENDINGS = {
    'en': 'st|nd|rd|th|s',
    'ro': 'lea|a|ul|lui',
    'bg': 'ви|ва|во|вия|вият|вата|вото|ри|ра|ро|рия|рият|рата|рото|ти|та|то|те|тия|тият|тата|тото|тите|ми|ма|мо|мия|мият|мата|мото|ия|ият|а|и',
    'pl': 'go|ego|tego|stego|szego|ciego|giego|ty|sty|szy|ci|gi|my|tym|stym|mym|tej|stej|mej|ta|sta|ma|te|tych|tu|ciu|u|miu',
    'el': 'ος|ου|ον|οι|ους|ων|ης|ην|ες|ας|η|ο|α',
}
YEARS = re.compile(r'(?<![\w.,])((1[89]|20)\d\d)[-–/](\d\d)(?![\w.,]\d|\d)')      # 2014-15, 2014/15
MINUS = {'en': 'minus', 'ro': 'minus', 'bg': 'минус', 'pl': 'minus', 'el': 'μειον'}
MAGNITUDES = {
    1_000: r'thousand|mie|mii|хиляд[аи]|хил\.|tys\.|tysiąc|tysiące|tysięcy|χιλιαδες|χιλ\.',
    1_000_000: r'millions?|mln\.?|mil\.|milion|milioane|милион[аи]?|млн\.?|miliony|milionów|miliona|εκατομμυρι[αο]|εκατομμυριων|εκατ\.',
    1_000_000_000: r'billions?|bn|mld\.?|miliarde?|милиарда?|милиарди|млрд\.?|miliardy|miliardów|δισεκατομμυρι[αο]|δισεκατομμυριων|δισ\.',
}
MAGNITUDE = rf'(?:{GAP}?(?:de{GAP})?(?P<magnitude>{"|".join(MAGNITUDES.values())})(?![^\W\d_]))?'
_MAGNITUDES = [(re.compile(words, re.I), Decimal(factor)) for factor, words in MAGNITUDES.items()]


@cache
def thousands(language: str) -> str:
    """The mark between thousands: a full stop, a comma, or '' where it is a space."""
    if language not in THOUSANDS:
        try:
            mark = Locale.parse(language).number_symbols['latn'].get('group', '')
        except (UnknownLocaleError, ValueError, KeyError):
            mark = ''
        return mark if mark in ('.', ',') else ''
    return THOUSANDS[language]


def plain(value: Decimal) -> str:
    """A number without needless zeros: "2.50" and "2.5" are one value."""
    return format(value.normalize(), 'f')


def number(raw: str, language: str) -> Decimal | None:
    """The value of a number in digits, or None for what is no single number, as "1.2.3"."""
    fraction = FRACTIONS.get(raw[-1:], Decimal())
    digits = SPACES.sub('', raw.rstrip('½¼¾'))
    marks = [c for c in digits if c in '.,']
    if not marks:
        return Decimal(digits or 0) + fraction
    if len(set(marks)) == 2:
        whole, mark, rest = digits.rpartition(marks[-1])
        return Decimal(f'{re.sub("[.,]", "", whole)}.{rest}') if marks.count(mark) == 1 and THREES.fullmatch(whole) else None
    if len(marks) > 1:
        return Decimal(digits.replace(marks[0], '')) if THREES.fullmatch(digits) else None
    spaced = len(digits) < len(raw)
    if not spaced and digits[0] != '0' and marks[0] == thousands(language) and THREES.fullmatch(digits):
        return Decimal(digits.replace(marks[0], ''))
    return Decimal(digits.replace(',', '.')) + fraction


def readings(raw: str, language: str) -> set[str]:
    """Every value that a number may reasonably have: in Bulgarian and Polish "1.250" is a thousand or little more than one."""
    value = number(raw, language)
    found = {raw if value is None else plain(value)}
    if not thousands(language) and '.' in raw and raw[0] != '0' and THREES.fullmatch(raw):
        found.add(plain(Decimal(raw.replace('.', ''))))
    return found


def magnitude(word: str | None) -> Decimal:
    """What a word such as "million" multiplies a number by; 1 without a word."""
    return next((factor for words, factor in _MAGNITUDES if words.fullmatch(word)), Decimal(1)) if word else Decimal(1)


@cache
def _pattern(language: str) -> re.Pattern:
    endings = ENDINGS.get(language, '')
    tail = rf'(?:(?<=\d)-?(?:{endings})(?!\w))?' if endings else ''
    return re.compile(rf'(?P<number>{NUMBER}){MAGNITUDE}{tail}', re.I)


@cache
def minus(language: str) -> re.Pattern:
    """The sign or the word that makes the number behind it less than nothing; a dash between two numbers does not."""
    return re.compile(rf'(?<![\w{HIDDEN}.,)])(?<!\d\s)[-−]$|(?<!\w){MINUS.get(language, "minus")}\s$', re.I)


def scan(draft: Draft) -> None:
    """Take every number that is left in a text."""
    for found in YEARS.finditer(draft.rest):
        if int(found[1][2:]) < int(found[3]):
            draft.take('number', found[1], *found.span(1))
            draft.take('number', found[2] + found[3], *found.span(3))
    for found in _pattern(draft.language).finditer(draft.rest):
        raw, (start, stop) = found['number'], found.span('number')
        sign = minus(draft.language).search(draft.rest, max(0, start - 9), start)
        value = number(raw, draft.language)
        if value is not None:
            value = value * magnitude(found['magnitude']) * (-1 if sign and value else 1)
            draft.take('number', plain(value), sign.start() if sign else start, found.end())
        elif raw.count(',') > 1 and '.' not in raw:         # a list without spaces: 3,4,5
            for item in re.finditer(r'\d+', raw):
                draft.take('number', plain(Decimal(item[0])), start + item.start(), start + item.end())
        else:
            draft.take('number', raw, start, stop)
