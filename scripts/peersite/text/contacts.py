"""Addresses of every sort: URLs, e-mail addresses, telephone numbers; and placeholders."""
from __future__ import annotations

import re
from functools import cache

import phonenumbers

from .draft import GAP, Draft

URL = re.compile(r'''(?:https?://|www\.)[^\s<>"\]{}|\\^`„“”«»'*\0]+|(?<![\w@./-])(?:[a-z0-9][a-z0-9-]*\.)+(?:ro|bg|pl|gr|md|eu|org|com|net|info|edu|uk|de)\b(?![\w@])(?:/[^\s<>"\]{}„“”«»*]*)?''', re.I)
DOTTED = re.compile(r'\.[a-z]|://', re.I)
EMAIL = re.compile(r'(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)')
PLACEHOLDER = re.compile(r'%\([A-Za-z_]\w*\)[a-zA-Z]|(?<![\d%])%(?:\d+\$)?[sdif](?!\w)|\{\{[^{}\n]*\}\}|\$?\{[A-Za-z_][\w.]*\}|\{\d*\}|\[\[[^\[\]\n]+\]\]')
SHORT = re.compile(rf'(?<![\w.,+/-])(?<!\d{GAP})(?:112|116{GAP}?(?:000|006|111|117|123))(?![\w/]|[.,]\d|{GAP}\d|-\d)')
CANDIDATE = re.compile(rf'(?<![\w.,/+-])(?:\(?\+|\(?(?=\d))\d(?:[\d()./-]|{GAP}(?=[\d(])){{4,20}}\d(?![\w%])')
CALLING = re.compile(r'(?:\btel(?:ef\w*|\.|:)?|\bphone|\bcall|\bhelpline|\bhotline|\bfax|\bmobil\w*|\bsun[aă]\w*|\bapela\w*|\bnum[aă]r\w*|\btelverde'
                     r'|телефон\w*|тел\.?|\bобад\w*|моб\.?|факс|номер\w*|zadzwo\w*|dzwo\w*|numer\w*|infolini\w*|kom\.|τηλ\w*|καλεσ\w*|καλεί\w*|καλει\w*|αριθμ\w*|γραμμη\w*|φαξ)'
                     r'[:.]?[*_\s]*(?:[a-zа-яα-ωăâîșț]{1,6}[\s*_]+){0,2}$', re.I)
LONG = re.compile(r'\d\d\d|\d\d[  ()/.-]+\d\d')
CALLED = re.compile(r'(?<![\w.,+/-])\d{3,6}(?![\w%/]|[.,:-]\d)')
COUNTRIES = {'ro': 'RO', 'bg': 'BG', 'pl': 'PL', 'el': 'GR'}
CODES = {'RO': '40', 'BG': '359', 'PL': '48', 'GR': '30'}
GROUPS = re.compile(rf'\d{{1,3}}(?:{GAP}\d{{3}})+')
YEARS = re.compile(r'(?:19|20)\d\d[-/. ](?:19|20)?\d\d|\d{4}-\d\d-\d\d')


def scan_addresses(draft: Draft) -> None:
    """Take URLs, addresses of e-mail and links to telephone numbers."""
    if '@' in draft.rest:
        for found in EMAIL.finditer(draft.rest):
            if not draft.rest[:found.start()].endswith(('://', '/')):
                draft.take('email', found[1].rstrip('.').casefold(), found.start(), found.start() + len(found[0].rstrip('.')))
    if DOTTED.search(draft.rest):
        for found in URL.finditer(draft.rest):
            url = trimmed(found[0])
            if '.' in url:
                draft.take('url', canonical(url), found.start(), found.start() + len(url))


def trimmed(url: str) -> str:
    """A URL without the punctuation of the sentence, and without a bracket it did not open."""
    while url and (url[-1] in '.,;:!?*_~\'’…·' or url[-1] == ')' and url.count(')') > url.count('(')):
        url = url[:-1]
    if ')' in url and url.count(')') > url.count('('):
        url = url[:url.index(')')]
    return url


def canonical(url: str) -> str:
    """A URL without what leads to the same page either way: the scheme, "www.", capitals of the host, a last slash."""
    host, slash, path = re.sub(r'^https?://', '', url, flags=re.I).partition('/')
    return (host.casefold().removeprefix('www.') + slash + path).rstrip('/')


def scan_placeholders(draft: Draft) -> None:
    """Take what a program puts words in for: %(name)s, %s, {count}, {{ x }}, [[marker]]."""
    if any(sign in draft.rest for sign in '%{['):
        for found in PLACEHOLDER.finditer(draft.rest):
            draft.take('placeholder', re.sub(r'\s+', '', found[0]), *found.span())


def scan_phones(draft: Draft) -> None:
    """Take telephone numbers: the European short ones, those that a plan of numbers has, and what is said to be called."""
    if not LONG.search(draft.rest):
        return
    for found in SHORT.finditer(draft.rest):
        draft.take('phone', re.sub(r'\D', '', found[0]), *found.span())
    for found in CANDIDATE.finditer(draft.rest):
        raw = found[0].rstrip('(./-')
        called = bool(CALLING.search(draft.rest, max(0, found.start() - 40), found.start())) or draft.rest.endswith('tel:', 0, found.start())
        value = phone(raw, draft.language, called)
        if value:
            draft.take('phone', value, found.start(), found.start() + len(raw))
    for found in CALLED.finditer(draft.rest):
        if CALLING.search(draft.rest, max(0, found.start() - 40), found.start()) and not re.match(r'(?:19|20)\d\d$', found[0]):
            draft.take('phone', found[0], *found.span())


@cache
def phone(raw: str, language: str, called: bool) -> str:
    """The national number, without the trunk zero, of what looks like a telephone number; '' for what is none.

    A number that no plan has is one all the same if it begins with + or 0, or if the words say so: it may be mistyped,
    and that is to be found.
    """
    digits = re.sub(r'\D', '', raw)
    if not 6 <= len(digits) <= 15 or YEARS.fullmatch(raw) or raw.count('.') == 1 and not called:
        return ''
    international = raw.lstrip('(').startswith(('+', '00'))
    if not international and raw[0] != '0' and not called and (len(digits) < 9 or GROUPS.fullmatch(raw)):
        return ''       # as likely an amount
    home = COUNTRIES.get(language)
    for country in ([None] if international else [home, *(c for c in CODES if c != home)]):
        if not country and not international:
            continue
        try:
            number = phonenumbers.parse('+' + digits.lstrip('0') if international else raw, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return str(number.national_number)
    if international:
        digits = digits.lstrip('0')
        return next((digits.removeprefix(code) for code in CODES.values() if digits.startswith(code)), digits).lstrip('0')
    return digits.lstrip('0') if called or raw.lstrip('(')[0] == '0' and len(digits) >= 7 else ''
