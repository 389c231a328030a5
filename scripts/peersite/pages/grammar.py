"""How a language says when something recurs: words that change with the weekday, which no catalogue of strings could hold.

Weekdays stand in the case that "on" or "every" asks for, from Monday to Sunday. Where a word has two forms, the first belongs to
gender 0 and the second to gender 1. A language without an entry here is served by `schedule_words.plainly`.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping


@dataclass(frozen=True)
class Grammar:
    """The forms of one language.

    `every` and `fortnight` are what stands before a weekday ("every", "every second"): one form, said once before all of them, or
    one for each gender. `weeks` and `months` say an interval, by number; "more" is for those that have no words of their own.
    `nth` gives the ordinals by gender, -1 is the last one. A monthly rule is `monthly[gender]` around ordinal and weekday.
    """
    days: tuple[str, ...]
    on: tuple[str, ...]
    gender: tuple[int, ...]
    daily: str
    weekly: str
    every: tuple[str, ...]
    fortnight: tuple[str, ...]
    weeks: Mapping[int | str, str]
    months: Mapping[int | str, str]
    nth: tuple[Mapping[str, str], ...]
    monthly: tuple[str, ...]


def _ordinals(*forms: str) -> dict[str, str]:
    return dict(zip(('1', '2', '3', '4', '5', '-1'), forms, strict=True))


GRAMMARS = {
    'en': Grammar(
        days=('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
        on=('on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday', 'on Sunday'),
        gender=(0,) * 7, daily='every day', weekly='{}', every=('every',), fortnight=('every second',),
        weeks={2: 'every two weeks', 3: 'every three weeks', 4: 'every four weeks', 'more': 'every {} weeks'},
        months={2: 'every two months', 3: 'every three months', 4: 'every four months', 'more': 'every {} months'},
        nth=(_ordinals('first', 'second', 'third', 'fourth', 'fifth', 'last'),), monthly=('the {} {} of the month',)),
    'ro': Grammar(
        days=('luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'),
        on=('lunea', 'marțea', 'miercurea', 'joia', 'vinerea', 'sâmbăta', 'duminica'),
        gender=(0,) * 7, daily='în fiecare zi', weekly='{}', every=('în fiecare',), fortnight=(),
        weeks={2: 'o dată la două săptămâni', 3: 'o dată la trei săptămâni', 4: 'o dată la patru săptămâni', 'more': 'o dată la {} săptămâni'},
        months={2: 'o dată la două luni', 3: 'o dată la trei luni', 4: 'o dată la patru luni', 'more': 'o dată la {} luni'},
        nth=(_ordinals('prima', 'a doua', 'a treia', 'a patra', 'a cincea', 'ultima'),), monthly=('în {} {} din lună',)),
    'bg': Grammar(
        days=('понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота', 'неделя'),
        on=('в понеделник', 'във вторник', 'в сряда', 'в четвъртък', 'в петък', 'в събота', 'в неделя'),
        gender=(0, 0, 1, 0, 0, 1, 1), daily='всеки ден', weekly='{}', every=('всеки', 'всяка'), fortnight=('всеки втори', 'всяка втора'),
        weeks={2: 'на всеки две седмици', 3: 'на всеки три седмици', 4: 'на всеки четири седмици', 'more': 'на всеки {} седмици'},
        months={2: 'на всеки два месеца', 3: 'на всеки три месеца', 4: 'на всеки четири месеца', 'more': 'на всеки {} месеца'},
        nth=(_ordinals('първи', 'втори', 'трети', 'четвърти', 'пети', 'последен'), _ordinals('първа', 'втора', 'трета', 'четвърта', 'пета', 'последна')),
        monthly=('всеки {} {} от месеца', 'всяка {} {} от месеца')),
    'pl': Grammar(
        days=('poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'),
        on=('w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'),
        gender=(0, 0, 1, 0, 0, 1, 1), daily='codziennie', weekly='w {}', every=('każdy', 'każdą'), fortnight=('co drugi', 'co drugą'),
        weeks={2: 'co dwa tygodnie', 3: 'co trzy tygodnie', 4: 'co cztery tygodnie', 'more': 'co {} tygodni'},
        months={2: 'co dwa miesiące', 3: 'co trzy miesiące', 4: 'co cztery miesiące', 'more': 'co {} miesięcy'},
        nth=(_ordinals('pierwszy', 'drugi', 'trzeci', 'czwarty', 'piąty', 'ostatni'), _ordinals('pierwszą', 'drugą', 'trzecią', 'czwartą', 'piątą', 'ostatnią')),
        monthly=('w {} {} miesiąca', 'w {} {} miesiąca')),
    'el': Grammar(
        days=('Δευτέρα', 'Τρίτη', 'Τετάρτη', 'Πέμπτη', 'Παρασκευή', 'Σάββατο', 'Κυριακή'),
        on=('τη Δευτέρα', 'την Τρίτη', 'την Τετάρτη', 'την Πέμπτη', 'την Παρασκευή', 'το Σάββατο', 'την Κυριακή'),
        gender=(0, 0, 0, 0, 0, 1, 0), daily='κάθε μέρα', weekly='{}', every=('κάθε',), fortnight=('κάθε δεύτερη', 'κάθε δεύτερο'),
        weeks={2: 'κάθε δύο εβδομάδες', 3: 'κάθε τρεις εβδομάδες', 4: 'κάθε τέσσερις εβδομάδες', 'more': 'κάθε {} εβδομάδες'},
        months={2: 'κάθε δύο μήνες', 3: 'κάθε τρεις μήνες', 4: 'κάθε τέσσερις μήνες', 'more': 'κάθε {} μήνες'},
        nth=(_ordinals('την πρώτη', 'τη δεύτερη', 'την τρίτη', 'την τέταρτη', 'την πέμπτη', 'την τελευταία'),
             _ordinals('το πρώτο', 'το δεύτερο', 'το τρίτο', 'το τέταρτο', 'το πέμπτο', 'το τελευταίο')),
        monthly=('{} {} του μήνα', '{} {} του μήνα')),
}
