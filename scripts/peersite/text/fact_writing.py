"""A fact written anew: another value, in the way that the fact it replaces was written.

A translator wrote "1 250,5 zł" or "6 μ.μ."; when the original says another sum or hour, the same hand is followed: the
marks and spaces of the number, the form of the hour, the case of the month. Where grammar asks for more than that (a day of
the week, an ordinal, a month in an unusual form) nothing is written: a person has to.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from babel import Locale

from .calendar_words import calendar, fold
from .dates import NUMERIC
from .draft import Fact
from .figures import NUMBER, SPACES, number

MARKS = {'ro': '.,', 'el': '.,', 'bg': '\u00a0,', 'pl': '\u00a0,', 'en': ',.'}     # between thousands and before the fraction, as in the CLDR
HALVES = {'a.m.': 'p.m.', 'a.m': 'p.m', 'am': 'pm', 'a. m.': 'p. m.', 'π.μ.': 'μ.μ.', 'π.μ': 'μ.μ', 'πμ': 'μμ', 'π. μ.': 'μ. μ.'}
OTHER_HALF = {**HALVES, **{evening: morning for morning, evening in HALVES.items()}}
HOUR = re.compile(r'(?P<hour>\d\d?)(?:(?P<sign>[:.h])(?P<minutes>\d\d))?')
PREFIX = re.compile(r'(?:mailto:|https?://)?(?:www\.)?', re.I)
IN_POLISH = 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'
FEBRUARY, SEPTEMBER = 2, 9


@dataclass(frozen=True)
class Swap:
    """`there`, a fact of a text in `language`, is to have the value of `new` instead of `old`, facts of the original in `source`."""
    there: Fact
    old: Fact
    new: Fact
    language: str
    source: str

    def written(self) -> str | None:
        """What stands for `there` then, or None if it cannot be written with certainty."""
        if self.there.text == self.old.text and self.there.kind in ('url', 'email', 'phone', 'placeholder'):
            return self.new.text
        write = {'number': number_again, 'unit': measure, 'money': measure, 'time': time, 'date': date, 'phone': phone, 'url': address, 'email': address}
        return write[self.there.kind](self) if self.there.kind in write else None

    def same_form(self) -> bool:
        """Whether the word behind the number can stay as it is: "2 osoby" and "5 osób", "19 oameni" and "20 de oameni"."""
        return self.new.kind not in ('number', 'unit', 'money') or plural(self.old.text, self) == plural(self.new.text, self)


def plural(text: str, swap: Swap) -> str:
    """The plural form that a number of the original takes in the language; '' for what is no number."""
    found = re.search(NUMBER, text)
    value = number(found[0], swap.source) if found else None
    return Locale.parse(swap.language).plural_form(value) if value is not None else ''


# --- numbers ------------------------------------------------------------------------------------------------------


def figure(raw: str, new: str, source: str, language: str) -> str | None:
    """The number `new` of the original in the marks that `raw` has, which it replaces, else in those of the language."""
    before, value = number(raw, language), number(new, source)
    if before is None or value is None:
        return new if '.' in new and re.fullmatch(r'[\d.]+', raw + new) else None     # a version
    if re.search('[½¼¾]', raw + new):
        return None
    whole, _, fraction = format(value, 'f').partition('.')
    group, point = MARKS.get(language, ',.')
    if before >= 1000 and (found := re.match(r'\d{1,3}(\D)\d{3}', raw)) and (SPACES.fullmatch(found[1]) or found[1] == group):
        group = found[1]
    elif re.match(r'\d{4}', raw) or re.match(r'\d{4}', new) or before >= 1000:
        group = ''
    if before % 1 and (found := re.search(r'[.,](?=\d+$)', raw)):
        point = found[0]
    if len(whole) > 3 and group:
        whole = re.sub(r'(?<=\d)(?=(?:\d{3})+$)', group, whole)
    elif re.match(r'0\d', raw) and not fraction:
        whole = whole.zfill(len(raw))
    return f'{whole}{point}{fraction}' if fraction else whole


def number_again(swap: Swap) -> str | None:
    """A number, a measure or a sum: its digits change, and what stands around them stays."""
    there, new = swap.there.text, swap.new.text
    found, fresh = list(re.finditer(NUMBER, there)), re.search(NUMBER, new)
    if len(found) != 1 or not fresh or re.match('[-−]', there + new) or '-' in swap.old.value + swap.new.value:
        return None
    head, rest = there[:found[0].start()], there[found[0].end():]
    if swap.there.kind == 'number' and re.search(r'[^\W\d_]', head + rest):
        return None     # an ordinal, or "2 million"
    made = figure(found[0][0], fresh[0], swap.source, swap.language)
    return None if made is None else head + made + rest


def measure(swap: Swap) -> str | None:
    """A measure or a sum whose unit stays. In Romanian the "de" behind the number comes and goes with it."""
    ours, theirs = re.search(NUMBER, swap.old.text), re.search(NUMBER, swap.there.text)
    if not ours or not theirs or swap.old.value.partition(' ')[2] != swap.new.value.partition(' ')[2] \
            or number(ours[0], swap.source) != number(theirs[0], swap.language):
        return None     # another unit, or 90 minutes there and an hour and a half here
    made = number_again(swap)
    if made and swap.language == 'ro' and not swap.same_form():
        made = re.sub(r'(?<=\d)(\s)(?:de\s)?(?=[a-zăâîșț]{3,})', r'\1de ' if plural(swap.new.text, swap) == 'other' else r'\1', made)
    return made


# --- times and dates ----------------------------------------------------------------------------------------------


def time(swap: Swap) -> str | None:
    """A time of day by the clock of twelve or of twenty-four hours, as before."""
    text, found = swap.there.text, list(HOUR.finditer(swap.there.text))
    if len(found) != 1:
        return None
    shown, head, rest = found[0], text[:found[0].start()], text[found[0].end():]
    (before, _), (hour, minutes) = (map(int, fact.value.split(':')) for fact in (swap.old, swap.new))
    word = rest.strip()
    half = OTHER_HALF.get(word.casefold())
    clock = hour
    if half or int(shown['hour']) % 24 != before:     # twelve hours
        clock = hour % 12 or 12
        if half and (before < 12) != (hour < 12):
            rest = rest.replace(word, half.upper() if word.isupper() else half)
        elif not half and ((before < 12) != (hour < 12) or abs(hour - before) > 2):
            return None     # morning, afternoon, evening and night are other words
    elif word and abs(hour - before) > 2 and not re.fullmatch(r'ч\.?|часа|часът|h|hrs|godz\.', word, re.I):
        return None
    hours = f'{clock:02}' if shown['hour'].startswith('0') or re.match(r'\D*0\d', swap.new.text) else str(clock)
    return head + hours + (f'{shown["sign"] or ":"}{minutes:02}' if shown['minutes'] or minutes else '') + rest


def date(swap: Swap) -> str | None:
    """A date in digits or in words; a day of the week is never written."""
    if 'day' in swap.old.value + swap.new.value or len(swap.old.value) != len(swap.new.value):
        return None
    before, after = (fact.value.replace('--', '0000-', 1).split('-') for fact in (swap.old, swap.new))
    found = NUMERIC.fullmatch(swap.there.text)
    return in_words(swap.there.text, before, after, swap.language) if not found else in_digits(found, before, after)


def in_digits(found: re.Match, before: list[str], after: list[str]) -> str | None:
    """A date in digits, each of its parts as long as before."""
    if found['roman'] or found['m2'] and int(found['m2']) != int(before[1]):
        return None
    text = found[0]
    names = {'y': 0, 'y2': 0, 'y3': 0, 'm': 1, 'm2': 1, 'm3': 1, 'd': 2, 'd2': 2}
    for start, stop, part in sorted(((*found.span(name), after[part]) for name, part in names.items() if found[name]), reverse=True):
        old = text[start:stop]
        new = part[-len(old):] if len(part) == 4 else part if old.startswith('0') or found['m3'] else str(int(part))
        text = text[:start] + new + text[stop:]
    return text


def in_words(text: str, before: list[str], after: list[str], language: str) -> str | None:
    """A date with the name of its month, in the same case."""
    if before[0] != after[0]:
        if text.count(before[0]) != 1:
            return None
        text = text.replace(before[0], '\0')
    if before[2:] != after[2:]:
        if language == 'el' and 1 in (int(before[2]), int(after[2])):
            return None     # "την 1η Μαρτίου", "στις 5 Μαρτίου"
        text, count = re.subn(rf'(?<!\d)0?{int(before[2])}(?!\d|-?[^\W\d_])', str(int(after[2])), text)
        if count != 1:
            return None
    if before[1] != after[1]:
        old, new = int(before[1]), int(after[1])
        if language == 'bg' and len(before) < 3 and FEBRUARY in (old, new):
            return None     # "в март", "във февруари"
        found = next((word for word in re.finditer(r'[^\W\d_]+', text) if calendar(language).months.get(fold(word[0])) == old), None)
        name = month(found[0], old, new, language) if found else None
        if not name:
            return None
        text = text[:found.start()] + name + text[found.end():]
    return text.replace('\0', after[0])


def month(word: str, old: int, new: int, language: str) -> str | None:
    """The name of another month in the case of this one."""
    for number, case in enumerate(cases(language)):
        if case[old - 1].casefold() == word.casefold():
            if language == 'pl' and number == 2 and SEPTEMBER in (old, new):
                return None     # "w marcu", "we wrześniu"
            name = case[new - 1]
            return name[0].upper() + name[1:] if word[0].isupper() else name[0].lower() + name[1:]
    return None


@cache
def cases(language: str) -> list[list[str]]:
    """The twelve months in the genitive, in the nominative (both from the CLDR) and as they stand after "in"."""
    months = Locale.parse(language).months
    found = [[months[form]['wide'][number] for number in range(1, 13)] for form in ('format', 'stand-alone')]
    return found + {'el': [[name.removesuffix('ς') for name in found[1]]], 'pl': [IN_POLISH.split()]}.get(language, [])


# --- addresses ----------------------------------------------------------------------------------------------------


def phone(swap: Swap) -> str | None:
    """The digits of the new number in the places of the old ones."""
    digits = re.sub(r'\D', '', swap.there.text)
    if len(swap.old.value) != len(swap.new.value) or not digits.endswith(swap.old.value):
        return None
    fresh = iter(digits.removesuffix(swap.old.value) + swap.new.value)
    return re.sub(r'\d', lambda _: next(fresh), swap.there.text)


def address(swap: Swap) -> str | None:
    """The new address behind the "https://", "www." or "mailto:" that stood there."""
    return PREFIX.match(swap.there.text)[0] + PREFIX.sub('', swap.new.text, 1)
