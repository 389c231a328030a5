"""American spellings and their British ones, of words that have one British spelling only.

The project writes British English (see `CONTRIBUTING.md`). Words that Britain spells both ways, or differently as noun and verb
(judgment, licence, practice), are left out, and so are "program", which is right for computers, and "meter", the instrument.
"""
from __future__ import annotations

import re
from typing import Iterator

from .mask import mask
from .quotation import quoted

_IZE = ('apolog author categor character critic custom emphas empath final general hospital ideal individual institutional internal local marginal '
        'maxim medical memor minim mobil modern normal organ patholog personal prior public rational real recogn reorgan scrutin social '
        'special stabil standard stigmat summar symbol sympath traumat util victim visual vocal').split()
_OUR = ('behavi col endeav fav flav harb hon hum lab neighb rum sav vap vig').split()
_DOUBLED = 'cancel channel counsel dial fuel label level model quarrel signal total travel'.split()
PLAIN = {
    'center': 'centre', 'centers': 'centres', 'centered': 'centred', 'centering': 'centring', 'theater': 'theatre', 'theaters': 'theatres',
    'fiber': 'fibre', 'liter': 'litre',
    'liters': 'litres', 'analyze': 'analyse', 'analyzes': 'analyses', 'analyzed': 'analysed', 'analyzing': 'analysing', 'paralyzed': 'paralysed',
    'paralyze': 'paralyse',
    'defense': 'defence', 'offense': 'offence', 'pretense': 'pretence', 'gray': 'grey', 'catalog': 'catalogue', 'catalogs': 'catalogues',
    'mom': 'mum', 'moms': 'mums', 'math': 'maths',
    'pediatric': 'paediatric', 'pediatrician': 'paediatrician', 'orthopedic': 'orthopaedic', 'anesthesia': 'anaesthesia',
    'anesthetic': 'anaesthetic', 'estrogen': 'oestrogen',
    'anemia': 'anaemia', 'leukemia': 'leukaemia', 'diarrhea': 'diarrhoea', 'gynecologist': 'gynaecologist', 'maneuver': 'manoeuvre',
    'skeptical': 'sceptical', 'skeptic': 'sceptic',
    'skepticism': 'scepticism', 'cozy': 'cosy', 'pajamas': 'pyjamas', 'gotten': 'got', 'fulfill': 'fulfil', 'fulfills': 'fulfils',
    'fulfillment': 'fulfilment', 'enroll': 'enrol',
    'enrolls': 'enrols', 'enrollment': 'enrolment', 'skillful': 'skilful', 'skillfully': 'skilfully', 'willful': 'wilful',
    'installment': 'instalment', 'installments': 'instalments',
    'jewelry': 'jewellery', 'marvelous': 'marvellous', 'aluminum': 'aluminium', 'favorite': 'favourite', 'favorites': 'favourites',
    'mustache': 'moustache', 'plow': 'plough',
    'acknowledgment': 'acknowledgement', 'counselor': 'counsellor', 'counselors': 'counsellors', 'traveler': 'traveller', 'travelers': 'travellers',
}
# What programmes there are; a computer has programs.
PROGRAMME = re.compile(r'\b(?:training|support|recovery|self-help|mentoring|education|treatment|pilot|exchange|step|European) $')


def _pairs() -> dict[str, str]:
    pairs = dict(PLAIN)
    for stem in _IZE:
        for end in ('ize', 'izes', 'ized', 'izing', 'ization', 'izations', 'izational', 'izer', 'izers'):
            pairs[stem + end] = stem + end.replace('iz', 'is', 1)
    for stem in _OUR:
        for end in ('or', 'ors', 'ored', 'oring', 'orable', 'orful', 'orless', 'oral', 'orhood', 'orhoods', 'orly', 'orer', 'orers'):
            pairs[stem + end] = stem + end.replace('or', 'our', 1)
    for stem in _DOUBLED:
        for end in ('ed', 'ing'):
            pairs[stem + end] = stem + 'l' + end
    return pairs


BRITISH = _pairs()
WORD = re.compile(r'[A-Za-z]+')
BEGINNING = re.compile(r'(?:^|[.!?:…\n])[\s*_#>“‘"(+-]*$')
NAME = re.compile(r'(?: (?:of|for|and|the|on))* [A-Z]')
_SEEN = frozenset(form + end for word in (*BRITISH, 'program', 'programs') for form in (word, word.capitalize())
                  for end in ('', *',.:;!?)', '”', '’s'))


def american(text: str) -> Iterator[tuple[int, str, str]]:
    """The American spellings of a text, outside names and quotations: where, the word, the British spelling."""
    if _SEEN.isdisjoint(text.replace('-', ' ').split() if '-' in text else text.split()):
        return
    masked = mask(text)
    for found in WORD.finditer(masked):
        word, start = found[0], found.start()
        right = BRITISH.get(word.lower()) or ('programme' + word[7:] if word in ('program', 'programs') and PROGRAMME.search(masked[:start]) else '')
        if right and not quoted(masked, start) and (word.islower() or BEGINNING.search(masked[:start]) and not NAME.match(masked, found.end())):
            yield start, word, right.capitalize() if word[0].isupper() else right
