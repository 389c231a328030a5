"""A number, a date, a time, a price or a measure is not the source's."""
from __future__ import annotations

import re

from .base import Change, choose, operator, prose, put
from .forms import MONTHS, WEEKDAYS, WORDS, date_pattern, otherwise_meant

FAMILY = 'facts'
ANY_NUMBER = 'number-mismatch phone-mismatch date-mismatch unit-mismatch'     # 112 is a phone, 2015 a date, 5 working days a measure
UNITS = {'km': 'm', 'm': 'km', 'kg': 'g', '°C': '°F', 'MB': 'GB', 'm²': 'km²', 'km/h': 'm/s'}
UNIT = r'(?<=\d)([ \u00a0])(km/h|km|kg|m²|m|°C|MB)(?![\w²/])'
MONEY = r'€[\d,.]*\d|\d[\d.,]*(?: de)? (?:€|lei|леи|λέι)'
TIME = r'(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])'
PLAIN = r'(?<![\w.,:€+−/-])\d+(?:[.,]\d+)*(?![\w:]|[.,/-]\d| ?(?:€|lei|de lei|леи|λέι|°C|km|kg|m²|m\b|MB))'


def numbers(pair) -> list[re.Match]:
    """Plain numbers of the prose: not in dates, times, prices, measures or phones."""
    text = pair.text
    taken = [m.span() for pattern in (date_pattern(pair.language), TIME, MONEY, r'\+\d[\d ]+\d', r'^\d+\.(?= )')
             for m in re.finditer(pattern, text, re.MULTILINE)]
    return [m for m in prose(text, PLAIN) if not any(a <= m.start() < b for a, b in taken)]


def other_digit(rng, digit: str, first: bool = False) -> str:
    return rng.choice([d for d in '123456789' if d != digit])


def changed_digit(rng, token: str) -> str:
    """The token with one digit changed."""
    index = rng.choice([i for i, c in enumerate(token) if c.isdigit()])
    return token[:index] + other_digit(rng, token[index]) + token[index + 1:]


@operator(FAMILY, ANY_NUMBER)
def number_changed(rng, pair):
    match = choose(rng, numbers(pair))
    return put(pair.text, match.start(), match.end(), changed_digit(rng, match[0])) if match else None


@operator(FAMILY, ANY_NUMBER, held_out=True)
def number_digits_transposed(rng, pair):
    match = choose(rng, (m for m in numbers(pair) if re.search(r'(\d)(?!\1)\d', m[0])))
    if not match:
        return None
    at = rng.choice([m.start() for m in re.finditer(r'(?=(\d)(?!\1)\d)', match[0])])
    token = match[0]
    new = token[:at] + token[at + 1] + token[at] + token[at + 2:]
    return put(pair.text, match.start(), match.end(), new) if not new.startswith('0') else None


@operator(FAMILY, ANY_NUMBER, held_out=True)
def number_dropped(rng, pair):
    match = choose(rng, (m for m in numbers(pair) if pair.text[m.end():m.end() + 1] == ' '))
    return put(pair.text, match.start(), match.end() + 1, '') if match else None


@operator(FAMILY, 'number-mismatch unit-mismatch')
def decimal_point_lost(rng, pair):
    match = choose(rng, prose(pair.text, r'(?<![\d.,:])\d+[.,]\d{1,2}(?![\d.,:]| ?(?:€|μ|π|ч))'))
    return put(pair.text, match.start(), match.end(), re.sub('[.,]', '', match[0])) if match else None


@operator(FAMILY, 'number-mismatch money-mismatch', held_out=True)
def zero_added(rng, pair):
    match = choose(rng, (m for m in prose(pair.text, r'(?<![\w.,:+−])\d{1,3}(?:[.,]\d{3})?(?![\w:.,²]|\d)')
                         if m in numbers(pair) or re.match(r' (?:€|lei)', pair.text[m.end():])))
    return put(pair.text, match.end(), match.end(), '0') if match else None


@operator(FAMILY, 'number-mismatch')
def number_word_changed(rng, pair):
    names = WORDS[pair.language]
    match = choose(rng, (m for m in prose(pair.text, rf'\b({"|".join(names[1:])})\b') if not otherwise_meant(pair, m)))
    return put(pair.text, match.start(), match.end(), rng.choice([n for n in names[1:] if n != match[0]])) if match else None


@operator(FAMILY, 'number-mismatch unit-mismatch')
def sign_lost(rng, pair):
    match = choose(rng, prose(pair.text, r'−(?=\d)'))
    return Change(pair.text[:match.start()] + pair.text[match.end():]) if match else None


@operator(FAMILY, 'number-mismatch unit-mismatch', held_out=True)
def percent_lost(rng, pair):
    match = choose(rng, prose(pair.text, r'(?<=\d) ?%'))
    return Change(pair.text[:match.start()] + pair.text[match.end():]) if match else None


@operator(FAMILY, 'date-mismatch')
def month_changed(rng, pair):
    match = choose(rng, prose(pair.text, date_pattern(pair.language)))
    return put(pair.text, match.start('month'), match.end('month'),
               rng.choice([m for m in MONTHS[pair.language] if m != match['month']])) if match else None


@operator(FAMILY, 'date-mismatch number-mismatch')
def day_changed(rng, pair):
    match = choose(rng, prose(pair.text, date_pattern(pair.language)))
    return put(pair.text, match.start('day'), match.end('day'),
               str(rng.choice([d for d in range(1, 29) if str(d) != match['day']]))) if match else None


@operator(FAMILY, 'date-mismatch number-mismatch', held_out=True)
def year_of_date_changed(rng, pair):
    match = choose(rng, (m for m in prose(pair.text, date_pattern(pair.language)) if m['year']))
    return put(pair.text, match.start('year'), match.end('year'), str(int(match['year']) + rng.choice([-1, 1, 10]))) if match else None


@operator(FAMILY, 'date-mismatch', held_out=True)
def weekday_changed(rng, pair):
    names = WEEKDAYS[pair.language]
    match = choose(rng, prose(pair.text, rf'\b({"|".join(names)})\b'))
    return put(pair.text, match.start(), match.end(), rng.choice([n for n in names if n != match[0]])) if match else None


@operator(FAMILY, 'time-mismatch')
def hour_changed(rng, pair):
    match = choose(rng, prose(pair.text, TIME))
    return put(pair.text, match.start(1), match.end(1), str(int(match[1]) + rng.choice([-2, -1, 1]))) if match else None


@operator(FAMILY, 'time-mismatch')
def minutes_changed(rng, pair):
    match = choose(rng, prose(pair.text, TIME))
    return put(pair.text, match.start(2), match.end(2), rng.choice([m for m in ('00', '15', '30', '45') if m != match[2]])) if match else None


@operator(FAMILY, 'time-mismatch', languages='en el', held_out=True)
def half_of_day_changed(rng, pair):
    other = {'am': 'pm', 'pm': 'am', 'π.μ.': 'μ.μ.', 'μ.μ.': 'π.μ.'}
    match = choose(rng, prose(pair.text, r'(?<=\d )(am\b|pm\b|π\.μ\.|μ\.μ\.)'))
    return put(pair.text, match.start(), match.end(), other[match[0]]) if match else None


@operator(FAMILY, 'money-mismatch number-mismatch')
def price_changed(rng, pair):
    match = choose(rng, prose(pair.text, MONEY))
    digits = re.search(r'\d[\d.,]*\d|\d', match[0]) if match else None
    return put(pair.text, match.start() + digits.start(), match.start() + digits.end(), changed_digit(rng, digits[0])) if match else None


@operator(FAMILY, 'money-mismatch')
def currency_changed(rng, pair):
    other = {'€': ['$', '£'], 'lei': ['€'], 'леи': ['€', 'лв.'], 'λέι': ['€']}
    match = choose(rng, prose(pair.text, r'(?<=\d )(lei|леи|λέι|€)(?!\w)|€(?=\d)'))
    return put(pair.text, match.start(), match.end(), rng.choice(other[match[0]])) if match else None


@operator(FAMILY, 'unit-mismatch')
def unit_changed(rng, pair):
    match = choose(rng, prose(pair.text, UNIT))
    return put(pair.text, match.start(2), match.end(2), UNITS[match[2]]) if match else None


@operator(FAMILY, 'unit-mismatch number-mismatch', held_out=True)
def measure_changed(rng, pair):
    match = choose(rng, prose(pair.text, r'(?<![\w.,])\d+(?:[.,]\d+)?(?=[ \u00a0](?:km|kg|m|°C|MB))'))
    return put(pair.text, match.start(), match.end(), changed_digit(rng, match[0])) if match else None
