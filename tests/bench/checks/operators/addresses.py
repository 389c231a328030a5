"""A link, an address, a phone or a placeholder is not the source's."""
from __future__ import annotations

import re

from .base import Change, choose, each, operator, put

FAMILY = 'facts'
URL = r'https?://[^\s<>)"`]*[^\s<>)"`.,;]'
PLACEHOLDER = r'\{\w+\}|%\(\w+\)s'
NAMES = {
    'ro': {'name': 'nume', 'time': 'ora', 'link': 'adresa', 'code': 'cod', 'count': 'numar', 'free': 'libere', 'date': 'data'},
    'bg': {'name': 'име', 'time': 'час', 'link': 'връзка', 'code': 'код', 'count': 'брой', 'free': 'свободни', 'date': 'дата'},
    'pl': {'name': 'imie', 'time': 'czas', 'link': 'adres', 'code': 'kod', 'count': 'liczba', 'free': 'wolne', 'date': 'data'},
    'el': {'name': 'όνομα', 'time': 'ώρα', 'link': 'σύνδεσμος', 'code': 'κωδικός', 'count': 'αριθμός', 'free': 'ελεύθερες', 'date': 'ημερομηνία'},
    'en': {'name': 'title', 'time': 'hour', 'link': 'url', 'code': 'key', 'count': 'number', 'free': 'left', 'date': 'day'},
}


def letter(rng, text: str, start: int, stop: int, kinds: str = r'[a-z]') -> Change | None:
    """One letter between two places replaced by another."""
    at = choose(rng, (m.start() for m in re.finditer(kinds, text) if start <= m.start() < stop))
    return put(text, at, at + 1, rng.choice([c for c in 'bcdfgkmprt' if c != text[at]])) if at is not None else None


@operator(FAMILY, 'url-mismatch link-mismatch')
def url_path_changed(rng, pair):
    match = choose(rng, (m for m in each(URL, pair.text) if m[0].count('/') > 2))
    return letter(rng, pair.text, match.start() + match[0].index('/', 8) + 1, match.end()) if match else None


@operator(FAMILY, 'url-mismatch link-mismatch', held_out=True)
def url_host_mistyped(rng, pair):
    match = choose(rng, each(URL, pair.text))
    if not match:
        return None
    start = match.start() + match[0].index('//') + 2
    return put(pair.text, start, start + 3, pair.text[start + 1] + pair.text[start] + pair.text[start + 2])


@operator(FAMILY, 'url-mismatch link-mismatch')
def url_dropped(rng, pair):
    match = choose(rng, (m for m in each(r'(?<![(<])' + URL, pair.text)))
    return Change((pair.text[:match.start()] + pair.text[match.end():]).replace(' .', '.')) if match else None


@operator(FAMILY, 'email-mismatch')
def email_changed(rng, pair):
    match = choose(rng, each(r'[\w.]+@[\w.]*\w', pair.text))
    return letter(rng, pair.text, match.start(), match.end()) if match else None


@operator(FAMILY, 'phone-mismatch number-mismatch')
def phone_digit_changed(rng, pair):
    match = choose(rng, each(r'\+\d[\d ]{6,}\d', pair.text))
    if not match:
        return None
    at = choose(rng, (i for i in range(match.start() + 4, match.end()) if pair.text[i].isdigit()))
    return put(pair.text, at, at + 1, rng.choice([d for d in '0123456789' if d != pair.text[at]]))


@operator(FAMILY, 'phone-mismatch number-mismatch', held_out=True)
def phone_digits_lost(rng, pair):
    match = choose(rng, each(r'\+\d[\d ]{6,}\d', pair.text))
    return put(pair.text, match.start(), match.end(), match[0][:-2]) if match else None


@operator(FAMILY, 'number-mismatch phone-mismatch', held_out=True)
def emergency_number_changed(rng, pair):
    match = choose(rng, each(r'(?<!\d)112(?!\d)', pair.text))
    return put(pair.text, match.start(), match.end(), rng.choice(['122', '121', '113'])) if match else None


@operator(FAMILY, 'placeholder-mismatch')
def placeholder_dropped(rng, pair):
    match = choose(rng, each(PLACEHOLDER, pair.text))
    return Change(pair.text[:match.start()].rstrip() + pair.text[match.end():]) if match else None


@operator(FAMILY, 'placeholder-mismatch', held_out=True)
def placeholder_translated(rng, pair):
    names = NAMES[pair.language]
    match = choose(rng, (m for m in each(r'(?<=\{)\w+(?=\})|(?<=%\()\w+(?=\)s)', pair.text) if m[0] in names))
    return put(pair.text, match.start(), match.end(), names[match[0]]) if match else None


@operator(FAMILY, 'placeholder-mismatch')
def placeholder_broken(rng, pair):
    """A space or a missing bracket, as word processors and hasty fingers leave them."""
    match = choose(rng, each(PLACEHOLDER, pair.text))
    if not match:
        return None
    if match[0].startswith('%'):
        return put(pair.text, match.start(), match.end(), rng.choice([match[0][:-1], '% ' + match[0][1:]]))
    return put(pair.text, match.start(), match.end(), rng.choice([match[0][:-1], match[0][1:]]))
