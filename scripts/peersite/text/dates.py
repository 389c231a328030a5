"""Dates and days of the week, in digits and in words.

A value is as much of an ISO 8601 date as is said: 2024-03-05, 2024-03, --03-05, --03; a day of the week is "day 1" to
"day 7". A year alone is a number.
"""
from __future__ import annotations

import re
from functools import cache

from .calendar_words import calendar, fold, named
from .draft import Draft

YEAR = r'(?:1[89]|20|21)\d\d'
DAY = r'(?:0?[1-9]|[12]\d|3[01])'
ORDINAL = r'(?:-?(?:st|nd|rd|th|ви|ри|ти|ми|ия|go|ego|szego|η|ης|ή)(?!\w)|\.(?!\d))?'
AND = r'(?:and|to|through|until|&|și|si|până la|până pe|până|la|pe|и|до|i|do|oraz|και|εως|ως|μεχρι)'
NUMERIC = re.compile(
    rf'(?<![\w.,/-])(?:(?P<y>{YEAR})[-./](?P<m>0?[1-9]|1[0-2])[-./](?P<d>{DAY})'
    rf'|(?P<d2>{DAY})(?P<sep>[./-])(?P<m2>0?[1-9]|1[0-2]|(?<=/)1[3-9]|(?<=/)2\d|(?<=/)3[01])(?P=sep)(?P<y2>{YEAR}|\d\d(?=(?!\w)))'
    rf'|(?P<m3>0[1-9]|1[0-2]|(?<!\d)[1-9](?=/))[./](?P<y3>{YEAR})'
    rf'|(?P<d4>{DAY})[ .](?P<roman>I{{1,3}}|IV|VI{{0,3}}|IX|XI{{0,2}})[ .]+(?P<y4>{YEAR}))(?![\d]|[./-]\d)')
ROMAN = {'I': 1, 'II': 2, 'III': 3, 'IV': 4, 'V': 5, 'VI': 6, 'VII': 7, 'VIII': 8, 'IX': 9, 'X': 10, 'XI': 11, 'XII': 12}
BETWEEN = re.compile(rf'\s*[-–—]\s*|\s+{AND}\s+(?:την?\s+|τις\s+|τον?\s+|în\s+|în luna\s+|luna\s+|през\s+|w\s+)?', re.I)
NOT_MAY = re.compile(r'mai\s+(?:mul[tț]|mar[ie]|mic|puțin|târziu|devreme|bun|des|rar|lung|scurt|tiner|degrabă)')       # "5 mai mulți": five more
SENTENCE_START = re.compile(r'(?:^|[.!?:;»”"“*]\s*|\n\s*(?:[-*]\s+)?)$')


@cache
def _patterns(language: str) -> tuple[re.Pattern, re.Pattern] | None:
    """Dates with a month in words, and days of the week; None for a language whose names are unknown."""
    names = calendar(language)
    if not names.months:
        return None
    def either(words) -> str:
        return '|'.join(sorted((re.escape(word).replace('σ', '[σς]') for word in words), key=len, reverse=True))
    full, any_name = either(names.months), either({*names.months, *names.short})
    several = rf'{DAY}{ORDINAL}(?:(?:,\s?{DAY}{ORDINAL})*,?(?:\s*[-–—/]\s*|\s+{AND}\s+(?:την?\s+|τις\s+|pe\s+)?){DAY}{ORDINAL})?'
    year = rf'(?:\.?,?\s+(?:of\s+|din\s+|του\s+|τον\s+|anul\s+|de\s+)?(?P<year{{0}}>{YEAR})(?!\d|[.,]\d))'
    forms = [rf'(?<![\w.,:/])(?P<days>{several})\s*(?:of\s+|de\s+|του\s+)?(?P<month1>{any_name})(?!\w){year.format(1)}?',
             rf'(?<!\w)(?P<month3>{any_name})(?!\w){year.format(3)}', rf'(?<!\w)(?P<month4>{full})(?!\w)']
    if language == 'en':        # only English may put the day behind the month
        forms.insert(1, rf'(?<!\w)(?P<month2>{any_name})(?!\w)\.?\s+(?P<days2>{several})(?![\w:]|[.,]\d|\s?%)(?:,?\s+(?P<year2>{YEAR})(?!\d))?')
    months = '|'.join(forms)
    return re.compile(months, re.I), re.compile(rf'(?<!\w)(?:{either(names.days)})s?(?!\w)', re.I)


@cache
def _beside_digits(language: str) -> re.Pattern:
    """A month, maybe shortened, beside a digit."""
    names = calendar(language)
    words = '|'.join(sorted((re.escape(name).replace('σ', '[σς]') for name in {*names.months, *names.short}), key=len, reverse=True)) or '(?!)'
    return re.compile(rf'\d\W?\w{{0,4}}\.?\s?(?:of\s)?(?:{words})(?!\w)|(?:{words})\.?\s\d', re.I)


def scan_numeric(draft: Draft) -> None:
    """Take the dates that are all digits, or have the month as a Roman number."""
    for found in NUMERIC.finditer(draft.rest):
        year = found['y'] or found['y2'] or found['y3'] or found['y4']
        day = int(found['d'] or found['d2'] or found['d4'] or 0)
        month = ROMAN[found['roman']] if found['roman'] else int(found['m'] or found['m2'] or found['m3'])
        if month > 12:          # the American order can be told from the European one
            day, month = month, day
        if len(year) == 2:
            if len(found[0]) < 8:
                continue        # as likely a version, a ratio or a chapter
            year = f'20{year}' if int(year) < 70 else f'19{year}'
        if month > 12:
            continue
        draft.take('date', f'{year}-{month:02}-{day:02}' if day else f'{year}-{month:02}', *found.span())


def scan(draft: Draft) -> None:
    """Take the dates with a month in words and the days of the week."""
    patterns = _patterns(draft.language)
    if not patterns or not named(draft.text, draft.language) and not _beside_digits(draft.language).search(draft.rest):
        return
    names, first = calendar(draft.language), len(draft.facts)
    for found in patterns[0].finditer(draft.rest):
        _take(draft, found)
    _spread_years(draft, first)
    for found in patterns[1].finditer(draft.rest):
        name = fold(found[0])
        day = names.days.get(name) or names.days.get(name.removesuffix('s'))
        if day and not _doubted(draft, found.start(), found[0]):
            draft.take('date', f'day {day}', *found.span())


def _take(draft: Draft, found: re.Match) -> None:
    """Take what one match says: a month, or one date for each of its days; the last has the month and the year."""
    names, groups = calendar(draft.language), found.groupdict()
    name = next(groups[key] for key in ('month1', 'month2', 'month3', 'month4') if groups.get(key))
    month = names.months.get(fold(name)) or names.short[fold(name)]
    year = groups.get('year1') or groups.get('year2') or groups.get('year3') or '-'
    if draft.language == 'en' and name.islower() or draft.language == 'ro' and NOT_MAY.match(draft.rest, found.end() - len(name)):
        return
    days = 'days' if groups.get('days') else 'days2' if groups.get('days2') else ''
    if not days:
        if year != '-' or not _doubted(draft, found.start(), name):
            draft.take('date', f'{year}-{month:02}', *found.span())
        return
    numbers = list(re.finditer(r'\d+', found[days]))
    start, stop = found.span()
    for item in numbers if days == 'days' else reversed(numbers):
        begin, end = found.start(days) + item.start(), found.start(days) + item.end()
        last = item is numbers[-1] if days == 'days' else item is numbers[0]
        if last:
            begin, end = (begin, stop) if days == 'days' else (start, stop if len(numbers) == 1 else end)
        draft.take('date', f'{year}-{month:02}-{int(item[0]):02}', begin, end)


def _spread_years(draft: Draft, first: int) -> None:
    """Give the year of "January to March 2020" to the first of the two months as well."""
    facts = sorted(draft.facts[first:], key=lambda fact: fact.start)
    for index in range(len(facts) - 1, 0, -1):
        early, late = facts[index - 1], facts[index]
        if early.value.startswith('--') and late.value[:4].isdigit() and BETWEEN.fullmatch(draft.rest, early.stop, late.start):
            facts[index - 1] = type(early)('date', late.value[:4] + early.value[1:], early.start, early.stop, early.text)
    draft.facts[first:] = facts


def _doubted(draft: Draft, start: int, word: str) -> bool:
    """Whether a word that is also something else stands where it may well be that."""
    names, name = calendar(draft.language), fold(word)
    if draft.language in ('en', 'el') and not word[0].isupper():
        return True
    if name not in names.doubtful:
        return False
    before = draft.rest[max(0, start - 20):start]
    if names.following.match(draft.rest, start + len(word)):
        return False
    return bool(SENTENCE_START.search(before)) or not names.assuring.search(before)
