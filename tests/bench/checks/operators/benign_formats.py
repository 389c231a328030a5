"""Other correct formats of a locale. A check has to stay silent."""
from __future__ import annotations

import re
from datetime import date

from .base import choose, each, operator, prose, put
from .facts import MONEY, TIME, numbers
from .forms import MONTHS, NUMBERS, WEEKDAYS, WORDS, date_pattern, otherwise_meant

FAMILY = 'benign: formats'
NBSP, NNBSP = '\u00a0', '\u202f'


def full_dates(pair, rng):
    """A date with day, month and year, or nothing."""
    return choose(rng, (m for m in prose(pair.text, date_pattern(pair.language)) if m['year']))


def day_of(match, language: str) -> date:
    return date(int(match['year']), MONTHS[language].index(match['month']) + 1, int(match['day']))


@operator(FAMILY, benign=True)
def date_in_figures(rng, pair):
    match = full_dates(pair, rng)
    if not match:
        return None
    day = day_of(match, pair.language)
    long, short = f'{day.day:02}', str(day.day)
    forms = {'en': [f'{long}/{day.month:02}/{day.year}'], 'el': [f'{short}/{day.month}/{day.year}', f'{long}/{day.month:02}/{day.year}'],
             'ro': [f'{long}.{day.month:02}.{day.year}'], 'bg': [f'{long}.{day.month:02}.{day.year}'],
             'pl': [f'{long}.{day.month:02}.{day.year}', f'{short}.{day.month:02}.{day.year}']}
    return put(pair.text, match.start(), match.end(), rng.choice(forms[pair.language]))


@operator(FAMILY, benign=True)
def date_as_iso(rng, pair):
    match = full_dates(pair, rng)
    tail = r' (?:г|r)\.' if pair.language in ('bg', 'pl') else r''
    if not match:
        return None
    end = match.end() + (len(found[0]) if (found := re.match(tail + r'(?! *$)', pair.text[match.end():])) else 0)
    return put(pair.text, match.start(), end, day_of(match, pair.language).isoformat())


@operator(FAMILY, benign=True)
def weekday_added(rng, pair):
    """The right day of the week before a date. Not in a range, and not where a preposition would have to change."""
    match = full_dates(pair, rng)
    if not match or pair.language not in ('en', 'ro', 'bg') or '|' in pair.text:
        return None
    name = WEEKDAYS[pair.language][day_of(match, pair.language).weekday()]
    comma = ',' if pair.language in ('ro', 'bg') else ''
    return put(pair.text, match.start(), match.start(), f'{name}{comma} ')


@operator(FAMILY, languages='en el', benign=True)
def other_clock(rng, pair):
    """6:30 pm ↔ 18:30."""
    halves = {'en': ('am', 'pm'), 'el': ('π.μ.', 'μ.μ.')}[pair.language]
    match = choose(rng, prose(pair.text, r'(?<![\d:.–])(\d{1,2}):(\d{2})(?: (am\b|pm\b|π\.μ\.|μ\.μ\.))?(?!\d|–)'))
    if not match or match[1] == '12':
        return None
    hour = int(match[1])
    if match[3]:
        new = f'{hour + 12 * (match[3] == halves[1])}:{match[2]}'
        new += '.' if match[3].endswith('.') and match.end() == len(pair.text) else ''
    else:
        minutes = '' if match[2] == '00' and pair.language == 'en' else f':{match[2]}'
        new = f'{hour - 12 if hour > 12 else hour}{minutes} {halves[hour >= 12]}'
        if new.endswith('.') and pair.text[match.end():match.end() + 1] == '.':
            new = new[:-1]
    return put(pair.text, match.start(), match.end(), new)


@operator(FAMILY, languages='en ro bg pl', benign=True)
def time_with_dot(rng, pair):
    """18:30 written 18.30, and in Bulgarian also 18,30."""
    match = choose(rng, (m for m in prose(pair.text, TIME) if pair.language != 'bg' or pair.text[m.end():m.end() + 3] == ' ч.'))
    sign = rng.choice('.,') if pair.language == 'bg' else '.'
    return put(pair.text, match.start(), match.end(), f'{match[1]}{sign}{match[2]}') if match else None


@operator(FAMILY, languages='en ro bg pl', benign=True)
def full_hour(rng, pair):
    """18:00 written `18 ч.`, `godz. 18`, `ora 18`, `6 pm`."""
    patterns = {'bg': (r'(?<![\d:])(\d{1,2}):00 ч\.', r'\1 ч.'), 'pl': (r'godz\. (\d{1,2}):00\b(?!–)', r'godz. \1'),
                'ro': (r'\bora (\d{1,2}):00\b', r'ora \1'), 'en': (r'(?<![\d:])(?:before )?(9|10|11):00\b', r'\1 am')}
    pattern, new = patterns[pair.language]
    match = choose(rng, (m for m in prose(pair.text, pattern) if 'before' not in m[0]))
    return put(pair.text, match.start(), match.end(), match.expand(new)) if match else None


@operator(FAMILY, benign=True)
def thousands_other(rng, pair):
    """1,250 ↔ 1250, 1.250 ↔ 1250, 1250 ↔ 1 250 with a space that does not break."""
    match = choose(rng, (m for m in prose(pair.text, r'(?<![\d.,:])\d[.,]?\d{3}(?![\d:/]|[.,]\d)')
                         if m in numbers(pair) or re.match(r' (?:de )?(?:lei|леи|λέι)', pair.text[m.end():])))
    if not match or (1900 < int(re.sub('[.,]', '', match[0])) < 2100):
        return None
    digits = re.sub('[.,]', '', match[0])
    space = rng.choice([NBSP, NNBSP])
    new = digits if digits != match[0] and pair.language != 'pl' else digits[:-3] + space + digits[-3:]
    return put(pair.text, match.start(), match.end(), new)


@operator(FAMILY, benign=True)
def percent_spaced(rng, pair):
    match = choose(rng, prose(pair.text, r'(?<=\d)%'))
    return put(pair.text, match.start(), match.end(), NBSP + '%') if match else None


@operator(FAMILY, benign=True)
def figure_in_words(rng, pair):
    words = NUMBERS[pair.language]
    found = [m for m in numbers(pair) if m[0] in words and pair.text[max(0, m.start() - 3):m.start()] not in ('po ', 'ie ')
             and not re.search(r'(?:etaj\w*|floor|piętro|етаж|όροφο|pokoju|od|to|до|до|między) $', pair.text[:m.start()])]
    match = choose(rng, found)
    if not match:
        return None
    word = words[match[0]]
    if re.match(r'\s*$|[.!?]\s', pair.text[:match.start()][-2:]):
        word = word.capitalize()
    return put(pair.text, match.start(), match.end(), word)


@operator(FAMILY, benign=True)
def word_in_figures(rng, pair):
    names = WORDS[pair.language]
    match = choose(rng, (m for m in prose(pair.text, rf'\b({"|".join(names[1:])})\b') if not otherwise_meant(pair, m)))
    return put(pair.text, match.start(), match.end(), str(names.index(match[0]) + 2)) if match else None


@operator(FAMILY, benign=True)
def currency_in_words(rng, pair):
    words = {'en': 'euros', 'ro': 'euro', 'bg': 'евро', 'pl': 'euro', 'el': 'ευρώ'}
    match = choose(rng, (m for m in prose(pair.text, MONEY) if '€' in m[0]))
    if not match:
        return None
    number = match[0].replace('€', '').strip()
    of = 'de ' if pair.language == 'ro' and int(re.sub(r'\D', '', number)) % 100 >= 20 else ''
    return put(pair.text, match.start(), match.end(), f'{number} {of}{words[pair.language]}')


@operator(FAMILY, benign=True)
def currency_code(rng, pair):
    match = choose(rng, (m for m in prose(pair.text, MONEY) if '€' in m[0]))
    number = match[0].replace('€', '').strip() if match else ''
    new = f'EUR {number}' if pair.language == 'en' else f'{number} EUR'
    return put(pair.text, match.start(), match.end(), new) if match else None


@operator(FAMILY, benign=True)
def phone_grouped_otherwise(rng, pair):
    match = choose(rng, each(r'\+44 [\d ]+\d', pair.text))
    forms = [lambda t: t.replace(' ', ''), lambda t: t.replace(' ', NBSP), lambda t: t.replace(' ', '-'), lambda t: '00' + t[1:]]
    return put(pair.text, match.start(), match.end(), rng.choice(forms)(match[0])) if match else None


@operator(FAMILY, benign=True)
def space_that_does_not_break(rng, pair):
    """Between a number and its unit or noun; in Polish also after a word of one letter."""
    pattern = r'(?<=\b[aiouwzAIOUWZ]) (?=\w)' if pair.language == 'pl' and rng.random() < .7 else r'(?<=\d) (?=[^\W\d])'
    match = choose(rng, prose(pair.text, pattern))
    return put(pair.text, match.start(), match.end(), NBSP) if match else None


@operator(FAMILY, benign=True)
def version_with_letter(rng, pair):
    match = choose(rng, prose(pair.text, r'(?<!v)\b\d+\.\d+\.\d+\b'))
    return put(pair.text, match.start(), match.end(), 'v' + match[0]) if match else None


@operator(FAMILY, benign=True)
def link_in_angle_brackets(rng, pair):
    match = choose(rng, (m for m in each(r'(?<![(<])https?://[^\s<>)"`]*[^\s<>)"`.,;]', pair.text))) if pair.markdown else None
    return put(pair.text, match.start(), match.end(), f'<{match[0]}>') if match else None
