"""Amounts of money and measures: a number with what it counts, in any of the ways the five languages write it."""
from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from .dates import AND
from .draft import GAP, Draft
from .figures import MAGNITUDE, NUMBER, magnitude, minus, number, plain

CURRENCIES = {      # every language may speak of every currency
    'RON': r'lei(?:lor)?|leu|RON|лей|леи|lej(?:e|ów|ami|ach)|λει',
    'BGN': r'лв\.?|лева|лев(?:а|ове)?|BGN|leva|leve|lew(?:y|ów|a)|λεβα',
    'EUR': r'€|EUR|euros?|евро|ευρω',
    'PLN': r'zł|PLN|złot(?:y|e|ych|ego)|zlot(?:i|y|ys|ies)|zloți|злот(?:и|а)|ζλοτι',
    'GBP': r'£|GBP|pounds?|lire sterline|паунда?|паунди|funt(?:y|ów|a)|λιρες|λιρων',
    'USD': r'\$|USD|dollars?|dolari|долара?|долари|dolar(?:y|ów|a)|δολαρια|δολαριων|δολαριο',
    'MDL': r'MDL', 'CHF': r'CHF', 'CZK': r'CZK', 'HUF': r'HUF', 'UAH': r'UAH', 'TRY': r'TRY', 'SEK': r'SEK', 'DKK': r'DKK', 'NOK': r'NOK',
}
# What is measured, in base units: 90 minutes and an hour and a half are one value.
SYMBOLS = {'%': (1, '%'), '‰': (1, '‰'), 'km': (1000, 'm'), 'cm': (Decimal('0.01'), 'm'), 'mm': (Decimal('0.001'), 'm'), 'kg': (1000, 'g'), 'mg': (Decimal('0.001'), 'g'),
           'm': (1, 'm'), 'g': (1, 'g'), 'l': (1, 'l'), 'ml': (Decimal('0.001'), 'l'), '°C': (1, '°C'), '°F': (1, '°F'), 'm²': (1, 'm²'), 'm2': (1, 'm²'), 'km²': (10 ** 6, 'm²'), 'ha': (10 ** 4, 'm²'),
           'km/h': (1, 'km/h'), 'kB': (1, 'kB'), 'MB': (1000, 'kB'), 'GB': (10 ** 6, 'kB'), 'TB': (10 ** 9, 'kB'), 'kW': (1, 'kW'), 'W': (Decimal('0.001'), 'kW'), 'kcal': (1, 'kcal'),
           'kWh': (1, 'kWh'), 'kJ': (1, 'kJ'), 'Hz': (1, 'Hz'), 'kHz': (1000, 'Hz'), 'MHz': (10 ** 6, 'Hz'), 'dB': (1, 'dB'), 'cl': (Decimal('0.01'), 'l'), 'dl': (Decimal('0.1'), 'l'),
           'lb': (1, 'lb'), 'ft': (1, 'ft'), 'oz': (1, 'oz'), 'yd': (1, 'yd'), 'mph': (1, 'mph'),
           'h': (3600, 's'), 'min': (60, 's'), 's': (1, 's'), 'day': (86400, 's'), 'week': (604800, 's'), 'month': (1, 'month'), 'year': (12, 'month'), 'mile': (1, 'mile')}
WRITTEN = r'%|‰|km/h|km²|m²|m2|km|cm|mm|kg|mg|ml|cl|dl|kcal|kJ|kWh|kW|kHz|MHz|Hz|dB|kB|MB|GB|TB|ha|min|mph|lb|ft|oz|yd|°\s?[CF]|[mglhW]'       # alike in all languages, capitals told apart
UNITS = {
    'en': {'%': 'per ?cent|percent', 's': 'sec(?:ond)?s?', 'min': r'min(?:ute)?s?', 'h': r'hrs?|hours?', 'day': 'days?', 'week': 'weeks?', 'month': 'months?', 'year': 'years?|yrs?',
           'km': 'kilomet(?:re|er)s?', 'm': 'met(?:re|er)s?', 'cm': 'centimet(?:re|er)s?', 'kg': 'kilos?|kilograms?', 'g': 'grams?', 'l': 'lit(?:re|er)s?', 'mile': 'miles?',
           '°F': 'degrees Fahrenheit', '°C': r'degrees(?: Celsius)?'},
    'ro': {'%': 'la sută|la suta|procente?', 's': 'secund(?:ă|e)', 'min': r'minut(?:e|ele)?', 'h': 'or(?:ă|e|ele)', 'day': 'zi|zile(?:le)?', 'week': 'săptămân(?:ă|i|a|ile)',
           'month': 'lun(?:ă|i|ile)', 'year': 'ani?|anii|anilor', 'km': 'kilometr[ui]', 'm': 'metr[ui]', 'cm': 'centimetr[ui]', 'kg': 'kilogram(?:e)?|kile', 'g': 'gram(?:e)?',
           'l': 'litr[ui]', 'mile': 'mile', '°F': r'(?:de )?grade Fahrenheit', '°C': r'(?:de )?grade(?: Celsius)?'},
    'bg': {'%': 'процента?|процента|на сто', 's': r'сек\.?|секунд[аи]', 'min': r'мин\.?|минут[аи]|минут\w{2,}', 'h': r'ч\.?|час(?:а|ове|ът)?|часов\w*', 'day': r'ден|дни|дена|дневн\w*',
           'week': r'седмиц[аи]|седмичн\w*', 'month': r'месеца?|месеци|месечн\w*', 'year': r'години?|година|год\.|г\.|годиш\w*', 'km': r'км|километ(?:ър|ра|ри)', 'm': r'метр[аи]|метър|м(?!\.)',
           'cm': r'см|сантимет(?:ър|ра|ри)', 'kg': r'кг|килограма?|кила', 'g': r'гр\.?|грама?', 'l': r'литр[аи]|литър', 'mile': r'мили', '°F': r'градуса?(?: по)? Фаренхайт', '°C': r'°\s?С|градуса?(?:(?: по)? Целзий)?'},
    'pl': {'%': r'procent(?:a|y|ów)?|proc\.', 's': r'sek\.|sekund[ayęe]?', 'min': r'minut[ayę]?|minutow\w*', 'h': r'godz\.|godzin[ayę]?|godzinn\w*', 'day': r'dni|dzień|dnia|dniow\w*|dob[aęy]?',
           'week': r'tydzień|tygodni[ae]?|tygodniow\w*|tyg\.', 'month': r'miesią(?:c|ce|ca)|miesięcy|miesięczn\w*|mies\.', 'year': r'rok|roku|lata?|latach|letni\w*', 'km': r'kilometr(?:y|ów|a)?',
           'm': r'metr(?:y|ów|a)?', 'cm': r'centymetr(?:y|ów|a)?', 'kg': r'kilogram(?:y|ów|a)?|kilo', 'g': r'gram(?:y|ów|a)?', 'l': r'litr(?:y|ów|a)?', 'mile': r'mil[ei]?',
           '°F': r'stopni(?:e|a)? Fahrenheita', '°C': r'stopni(?:e|a)?(?: Celsjusza)?'},
    'el': {'%': r'(?:επι )?τοις εκατο', 's': r'δευτερολεπτ\w+|δευτ\.', 'min': r'λεπτ(?:α|ο|ων|ου|η|ης|ες)', 'h': r'ωρ(?:α|ες|ων|ας|η|ο|ου|ος)', 'day': r'(?:η?μερ|ημερ)(?:α|ες|ων|ας|η|ο|ος|ου|ης)',
           'week': r'εβδομαδ(?:α|ες|ων|ας)', 'month': r'μην(?:ας|ες|ων|α|ο|ου|η)', 'year': r'ετ(?:η|ων|ος|ους|ης|ες)|χρον(?:ια|ων|ος|ου|ο|η|ης)', 'km': r'χλμ\.?|χιλιομετρ(?:α|ο|ων)',
           'm': r'μετρ(?:α|ο|ων)|μ\.', 'cm': r'εκατοστ(?:α|ο|ων)|εκ\.', 'kg': r'κιλ(?:α|ο|ων)|κγ', 'g': r'γραμμαρι(?:α|ο|ων)|γρ\.?', 'l': r'λιτρ(?:α|ο|ων)', 'mile': r'μιλι(?:α|ων)',
           '°F': r'βαθμ(?:οι|ους|ων|ο) Φαρεναιτ', '°C': r'βαθμ(?:οι|ους|ων|ο)(?: Κελσιου)?'},
}
LENIENT = {'s', 'month'}        # a while: one language may leave out the word, as in "over 18s"
HALF = re.compile(r'\s(?:and a half|și jumătate|и половина|i pół|και μισ[ηο])(?!\w)')        # "2 часа и половина"
RANGE = re.compile(rf'({NUMBER})(?:\s?[-–—]\s?|\s+{AND}\s+|\s+(?:or|sau|ori|или|lub|albo|η)\s+)$', re.I)


@cache
def _currency(word: str) -> str:
    """The code of a currency."""
    return next(code for code, words in CURRENCIES.items() if re.fullmatch(words, word, re.I))


@cache
def _unit(word: str, language: str) -> tuple[Decimal, str]:
    """How many base units a unit is, and which."""
    symbol = word.replace(' ', '').replace('\u00a0', '')
    if symbol not in SYMBOLS:
        symbol = next(symbol for symbol, words in UNITS[language].items() if re.fullmatch(words, word, re.I))
    factor, base = SYMBOLS[symbol]
    return Decimal(factor), base


@cache
def _behind(language: str) -> re.Pattern:
    """A number with a currency or a unit behind it."""
    currencies = '|'.join(CURRENCIES.values())
    units = '|'.join(UNITS.get(language, {}).values()) or '(?!)'
    return re.compile(rf'(?P<number>{NUMBER})(?i:{MAGNITUDE})(?:[-\s]?|{GAP}de{GAP})(?:(?P<money>(?i:{currencies}))|(?P<unit>{WRITTEN}|(?i:{units})))(?!\w)')


BEFORE = re.compile(rf'(?P<money>€|\$|£|\b(?:EUR|USD|GBP|RON|PLN|BGN|MDL|CHF))\s?(?P<number>{NUMBER})'
                    rf'(?:(?P<short>k|m|bn)(?!\w)|(?i:{MAGNITUDE}))(?:[-–](?P<upper>{NUMBER})(?!\w|[.,]\d))?')
SHORT = {'k': 10 ** 3, 'm': 10 ** 6, 'bn': 10 ** 9}


def scan(draft: Draft) -> None:
    """Take money and measures, and both ends of "20–50 lei"."""
    for found in _behind(draft.language).finditer(draft.rest):
        value, start, stop = number(found['number'], draft.language), found.start(), found.end()
        if value is None or start and (draft.rest[start - 1].isalnum() or draft.rest[start - 1] in '.,' and draft.rest[start - 2:start - 1].isdigit()):
            continue
        value *= magnitude(found['magnitude'])
        if found['money']:
            kind, factor, name = 'money', Decimal(1), _currency(found['money'])
        else:
            kind, (factor, name) = 'unit', _unit(found['unit'], draft.language)
            if name == 'month' and 1000 <= value < 2200:
                continue                        # "2014 г.", "w 2014 roku": a year, not a while
        if sign := minus(draft.language).search(draft.rest, max(0, start - 9), start):
            value, start = -value, sign.start()
        if half := HALF.match(draft.rest, stop):
            value, stop = value + Decimal('0.5'), half.end()
        draft.take(kind, f'{plain(value * factor)} {name}', start, stop)
        lower = RANGE.search(draft.rest, max(0, start - 40), start)
        if lower and (low := number(lower[1], draft.language)) is not None:
            times = magnitude(found['magnitude']) if low < value else 1
            draft.take(kind, f'{plain(low * times * factor)} {name}', *lower.span(1))
    for found in BEFORE.finditer(draft.rest):
        value, name = number(found['number'], draft.language), _currency(found['money'])
        if value is None:
            continue
        upper = number(found['upper'], draft.language) if found['upper'] else None
        if upper is not None:
            draft.take('money', f'{plain(upper)} {name}', *found.span('upper'))
        value *= magnitude(found['magnitude']) * SHORT.get(found['short'] or '', 1)
        draft.take('money', f'{plain(value)} {name}', found.start(), found.start('upper') - 1 if found['upper'] else found.end())
