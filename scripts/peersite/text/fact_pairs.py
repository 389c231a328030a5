"""What two texts that should say the same do not have in common: facts compared by value.

Every fact of the source is looked for in the target and every fact of the target in the source, first as it is
written, then by value, then in all the ways that a translator may rightly have chosen. What is left is a difference.
Numbers in words are compared among themselves (`number_words`).
"""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from .calendar_words import possible
from .draft import Fact
from .facts import facts
from .figures import NUMBER, readings
from .measures import LENIENT
from .number_words import changed
from .numerals import known, spelled

NUMERIC = {'number', 'unit', 'money', 'time', 'date', 'phone'}
SHORT = 200         # characters; in a longer text a translator may well say a number once that the original says twice
WHILES = {'s': (60, 3600, 86400, 604800), 'month': (1, 12)}
ALSO = {'el': ('el', 'gr'), 'en': ('en', 'uk', 'eng', 'gb')}


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact of the source that the target lacks, a fact of the target that the source does not have, or one for the other."""
    kind: str
    missing: Fact | None
    extra: Fact | None


@dataclass(frozen=True)
class Side:
    """One of two texts, with its facts."""
    text: str
    language: str
    facts: tuple[Fact, ...]


@lru_cache(1 << 14)
def differences(source: str, source_language: str, target: str, target_language: str) -> tuple[Difference, ...]:
    """What differs between a text and its translation, in the order of the target."""
    ours = Side(source, source_language, facts(source, source_language))
    theirs = Side(target, target_language, facts(target, target_language))
    words = tuple(Difference('number', *pair) for pair in changed(source, source_language, target, target_language))
    if not ours.facts and not theirs.facts:
        return words
    left, right = list(ours.facts), list(theirs.facts)
    _cancel(left, right, lambda a, b: a.text == b.text)
    _cancel(left, right, lambda a, b: (a.kind, a.value) == (b.kind, b.value))
    if not left and not right:
        return words
    _cancel(left, right, lambda a, b: _raw(a.text) == _raw(b.text))
    _cancel(left, right, lambda a, b: _alike(a, ours, b, theirs) or _alike(b, theirs, a, ours))
    whole = left[:], right[:]
    left = [fact for fact in left if not _excused(fact, whole[1], ours, theirs)]
    right = [fact for fact in right if not _excused(fact, whole[0], theirs, ours) and not _weekday(fact, theirs)]
    return _paired(left, right) + words


def _cancel(left: list[Fact], right: list[Fact], same: Callable[[Fact, Fact], bool]) -> None:
    """Take out of two lists what each has of the other, one for one."""
    for fact in left[:]:
        match = next((other for other in right if same(fact, other)), None)
        if match:
            left.remove(fact)
            right.remove(match)


def _paired(left: list[Fact], right: list[Fact]) -> tuple[Difference, ...]:
    """One difference for each fact that was replaced, and one for each that has no counterpart."""
    pairs: list[tuple[Fact | None, Fact | None]] = []
    for same in (lambda a, b: a.kind == b.kind, lambda a, b: a.kind in NUMERIC and b.kind in NUMERIC):
        for fact in left[:]:
            match = next((other for other in right if same(fact, other)), None)
            if match:
                left.remove(fact)
                right.remove(match)
                pairs.append((fact, match))
    pairs += [(fact, None) for fact in left] + [(None, fact) for fact in right]
    found = [Difference((missing or extra).kind, missing, extra) for missing, extra in pairs]
    return tuple(sorted(found, key=lambda item: (item.extra or item.missing).start))


def _raw(text: str) -> str:
    """A fact as it is written, without capitals and spaces."""
    return re.sub(r'\s', '', text).casefold()


def _amounts(fact: Fact, language: str) -> set[str]:
    """The numbers that a number, a measure or a sum may have, before the unit is counted in."""
    if fact.kind == 'number' and (not re.search(r'[.,]', fact.text) or re.search(r'[^\W\d_]', fact.text)):
        return {fact.value}
    found = re.search(NUMBER, fact.text)
    return (readings(found[0], language) if found else set()) | ({fact.value} if fact.kind == 'number' else set())


def _name(fact: Fact) -> str:
    """The unit or currency of a fact; '' for a bare number."""
    return fact.value.partition(' ')[2] if fact.kind in ('unit', 'money') else ''


def _alike(a: Fact, ours: Side, b: Fact, theirs: Side) -> bool:
    """Whether two facts are one, told in different ways: a number here may be an hour, a sum or a telephone number there."""
    if a.kind == 'url' == b.kind:
        return _same_page(a.value, ours.language, b.value, theirs.language)
    if a.kind == 'date' == b.kind:      # the only place where the order of day and month is open
        return ours.language == 'en' and '/' in a.text and len(a.value) == 10 and a.value[:5] + a.value[8:] + a.value[4:7] == b.value
    if b.kind == 'time':
        hour, _, minutes = b.value.partition(':')
        if a.kind == 'unit' and _name(a) == 's' or a.kind == 'number':
            amounts = _amounts(a, ours.language)
            return minutes == '00' and not {hour, str(int(hour) % 12), '24' if hour == '0' else hour}.isdisjoint(amounts) or \
                re.sub(r'\D+', ':', a.text.strip('.')) in (b.value, f'0{b.value}') or minutes == '30' and f'{hour}.5' in amounts
    if a.kind != 'number' or b.kind not in NUMERIC:
        return False
    if b.kind == 'date':
        day_month = re.fullmatch(r'(\d\d?)\.(\d\d)', a.text)
        return bool(day_month) and b.value[-6:] == f'-{day_month[2]}-{int(day_month[1]):02}'
    if b.kind == 'phone':
        return a.value.lstrip('0') == b.value
    if b.kind == 'number':
        return not _amounts(a, ours.language).isdisjoint(_amounts(b, theirs.language)) or _decade(a, ours) == b.value or _decade(b, theirs) == a.value
    if b.kind in ('unit', 'money') and not _amounts(a, ours.language).isdisjoint(_amounts(b, theirs.language)):
        return _name(b) in LENIENT or any(_name(fact) == _name(b) for fact in ours.facts)
    return False


def _decade(fact: Fact, side: Side) -> str:
    """The years that "the 90s" or "'89" means."""
    shortened = side.text[max(0, fact.start - 1):fact.start] in ("'", '’', '‘')
    return f'19{fact.value}' if re.fullmatch(r'\d0' if not shortened else r'\d\d', fact.value) else ''


def _same_page(a: str, language: str, b: str, other: str) -> bool:
    """Whether two addresses are the same page in two languages, as far as one can tell."""
    def split(url: str, code: str) -> tuple[str, bool]:
        codes = '|'.join(ALSO.get(code, (code,)))
        host, slash, path = url.partition('/')
        bare, removed = re.subn(rf'^(?:{codes})\.', '', host)
        return bare, bool(removed or re.search(rf'(?:^|[/=_-])(?:{codes})(?:[-_][a-z]{{2}})?(?:$|[/&.#?])', slash + path, re.I))
    (host, marked), (other_host, other_marked) = split(a, language), split(b, other)
    return host == other_host and (marked or other_marked)


def _excused(fact: Fact, others: list[Fact], here: Side, there: Side) -> bool:
    """Whether a fact that the other text does not have as such is there in other words."""
    if fact.kind == 'placeholder':
        return not fact.value.endswith('%s') and fact.value not in ('%s', '%d', '{}') and any(fact.value == other.value for other in there.facts)
    if any((fact.kind, fact.value) == (other.kind, other.value) for other in there.facts):
        return fact.kind in ('url', 'email', 'phone', 'date') or len(here.text) > SHORT or len(there.text) > SHORT
    if fact.kind == 'date':
        return _dated(fact, others, there)
    if fact.kind not in NUMERIC or fact.kind == 'phone':
        return False
    if fact.kind == 'number' and any(fact.value in _parts(date) for date in others if date.kind == 'date'):
        return True         # the year of a date that is written apart there
    return _in_words(fact, here, there)


def _in_words(fact: Fact, here: Side, there: Side) -> bool:
    """Whether the other text may say a number in words."""
    words = spelled(there.text, there.language)
    if not known(there.language):
        return fact.kind in ('number', 'unit') and len(fact.text) <= 2
    if fact.kind == 'time':
        hour, minutes = map(int, fact.value.split(':'))
        return not {str(hour), str(hour % 12), '24' if hour == 0 else str(hour)}.isdisjoint(words) and (minutes in (0, 15, 30, 45) or str(minutes) in words)
    if not words.isdisjoint(_amounts(fact, here.language)):
        return True
    if _name(fact) in WHILES:
        value = Decimal(fact.value.split(' ')[0])
        return any(format((value / factor).normalize(), 'f') in words for factor in WHILES[_name(fact)])
    try:
        return fact.kind == 'number' and not fact.value.startswith('-') and Decimal(fact.value) % 1000 == 0 != Decimal(fact.value) and '1000' in words \
            and format((Decimal(fact.value) / 1000).normalize(), 'f') in words
    except InvalidOperation:        # a version, as 1.2.3
        return False


def _weekday(fact: Fact, here: Side) -> bool:
    """Whether a text adds to a date the day of the week on which it falls."""
    if fact.kind != 'date' or not fact.value.startswith('day'):
        return False
    dates = [other.value for other in here.facts if other.kind == 'date' and len(other.value) == 10]
    return fact.value in {f'day {day.isoweekday()}' for day in map(_day, dates) if day}


def _day(value: str) -> date | None:
    """The day that a date names, if there is one (31 June is none)."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _parts(date: Fact) -> set[str]:
    """The year and the day of a date, as numbers."""
    if date.value.startswith('day'):
        return set()
    year, _, rest = date.value.partition('-') if not date.value.startswith('--') else ('', '', date.value[2:])
    day = rest.partition('-')[2]
    return {part for part in (year, str(int(day)) if day else '') if part}


def _dated(fact: Fact, others: list[Fact], there: Side) -> bool:
    """Whether the other text has the pieces of a date, apart from each other or in words."""
    may_be = possible(there.text, there.language)
    if fact.value in may_be:
        return True
    if fact.value.startswith('day') or any(len(other.value) == len(fact.value) for other in others if other.kind == 'date'):
        return False        # another date stands in its place
    dates = [other.value for other in there.facts if other.kind == 'date' and not other.value.startswith('day')]
    numbers = {other.value for other in there.facts if other.kind == 'number'} | spelled(there.text, there.language)
    year, month_day = ('', fact.value[2:]) if fact.value.startswith('--') else (fact.value[:4], fact.value[5:])
    month, _, day = month_day.partition('-')
    if year and year not in numbers and not any(date.startswith(year) for date in dates):
        return False
    if any(re.fullmatch(rf'(?:\d{{4}}|-)-{month_day}', date) for date in dates):
        return True
    has_month = f'--{month}' in may_be or any(re.match(rf'(?:\d{{4}}|-)-{month}', date) for date in dates)
    return has_month and (not day or str(int(day)) in numbers)
