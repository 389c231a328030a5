"""A term the glossary does not want, a wrong name, words that hurt, another form of address."""
from __future__ import annotations

import re
from functools import cache

from ..corpus import entries
from .base import add_sentence, choose, each, letters, operator, prose, put

FAMILY = 'terms and tone'
SYNONYMS = {     # right term: a word that means something near, but is not the term
    'en': {'facilitator': 'organiser', 'confidentiality': 'discretion', 'supervision': 'guidance', 'recovery': 'improvement', 'hope': 'optimism'},
    'ro': {'facilitatorul': 'organizatorul', 'confidențialitatea': 'discreția', 'supervizare': 'îndrumare', 'recuperarea': 'ameliorarea', 'speranța': 'încrederea'},
    'bg': {'водещият': 'организаторът', 'поверителността': 'дискретността', 'супервизия': 'напътствия', 'възстановяването': 'подобрението', 'надеждата': 'вярата'},
    'pl': {'poufność': 'dyskrecja', 'superwizję': 'pomoc', 'zdrowienie': 'poprawa', 'nadzieja': 'wiara', 'samostanowienie': 'niezależność'},
    'el': {'συντονιστής': 'διοργανωτής', 'εμπιστευτικότητα': 'διακριτικότητα', 'εποπτεία': 'καθοδήγηση', 'ανάρρωση': 'βελτίωση', 'ελπίδα': 'πίστη'},
}
LABELS = {       # words that name a person by an illness
    'en': ['The mentally ill come here too.', 'It is for people who suffer from schizophrenia.', 'He is a schizophrenic.'],
    'ro': ['Vin aici și bolnavi psihic.', 'Este pentru cei care suferă de schizofrenie.', 'El este un schizofrenic.'],
    'bg': ['Тук идват и психично болни.', 'Това е за хора, които страдат от шизофрения.', 'Тук идват и душевноболни.'],
    'pl': ['Przychodzą tu też chorzy psychicznie.', 'To miejsce dla tych, którzy cierpią na schizofrenię.', 'On jest schizofrenikiem.'],
    'el': ['Εδώ έρχονται και ψυχικά ασθενείς.', 'Είναι για όσους πάσχουν από σχιζοφρένεια.', 'Έρχονται και σχιζοφρενείς.'],
}
INSULTS = {      # insults, and the words that make a crime or a success of a suicide
    'en': ['Her brother committed suicide.', 'It was a failed suicide attempt.', 'Some thought it was a place for lunatics.'],
    'ro': ['Fratele ei a comis un suicid.', 'A fost o tentativă de suicid eșuată.', 'Unii credeau că este un loc pentru nebuni.'],
    'bg': ['Брат ѝ извърши самоубийство.', 'Това беше неуспешен опит за самоубийство.', 'Някои мислеха, че е място за луди.'],
    'pl': ['Jej brat popełnił samobójstwo.', 'To była nieudana próba samobójcza.', 'Niektórzy myśleli, że to miejsce dla wariatów.'],
    'el': ['Ο αδελφός της διέπραξε αυτοκτονία.', 'Ήταν μια αποτυχημένη απόπειρα αυτοκτονίας.', 'Κάποιοι νόμιζαν ότι είναι μέρος για τρελούς.'],
}
FORMAL = {'ro': r'\b(vă|dumneavoastră|puteți|aveți|sunteți)\b', 'bg': r'\b(ви|вие|можете|сте)\b', 'pl': r'\b(możesz|twoje|tobie|ci|masz)\b',
          'el': r'\b(σας|εσείς|μπορείτε|είστε)\b'}
OTHER_ADDRESS = {'ro': ['Tu poți suna când vrei tu.', 'Ia-ți și tu o cană.'], 'bg': ['Ти можеш да дойдеш, когато искаш.', 'Вземи си и ти чаша.'],
                 'pl': ['Może Pan przyjść, kiedy Pan chce.', 'Prosimy Panią o cierpliwość.'], 'el': ['Εσύ μπορείς να έρθεις όποτε θέλεις.', 'Πάρε κι εσύ ένα φλιτζάνι.']}


@cache
def avoided(language: str) -> list[tuple[str, list[str]]]:
    """The glossary's terms of a language with the words to avoid for each."""
    found = []
    for entry in entries('project'):
        if entry.kind == 'glossary' and entry.words[language].get('avoid'):
            for term in re.split(r', | / ', entry.words[language]['term']):
                found.append((term, list(entry.words[language]['avoid'])))
    return found


def like(old: str, new: str) -> str:
    """The new word with the capital of the old one."""
    return new[0].upper() + new[1:] if old[0].isupper() else new


@operator(FAMILY, 'forbidden-term stigmatising missing-term')
def avoided_word_used(rng, pair):
    if pair.kind in ('glossary', 'interface'):
        return None
    found = [(m, avoid) for term, avoid in avoided(pair.language) for m in prose(pair.text, rf'(?i)(?<!\w){re.escape(term)}(?!\w)')]
    match, avoid = choose(rng, found) or (None, None)
    return put(pair.text, match.start(), match.end(), like(match[0], rng.choice(avoid))) if match else None


@operator(FAMILY, 'missing-term', held_out=True)
def term_replaced(rng, pair):
    words = SYNONYMS[pair.language]
    match = choose(rng, prose(pair.text, rf'(?i)(?<!\w)({"|".join(words)})(?!\w)')) if pair.kind != 'glossary' else None
    return put(pair.text, match.start(), match.end(), like(match[0], words[match[0].lower()])) if match else None


@operator(FAMILY, 'stigmatising forbidden-term')
def person_named_by_illness(rng, pair):
    return add_sentence(pair.text, rng.choice(LABELS[pair.language])) if letters(pair.text) > 100 and pair.kind != 'glossary' else None


@operator(FAMILY, 'stigmatising forbidden-term', held_out=True)
def hurtful_words(rng, pair):
    return add_sentence(pair.text, rng.choice(INSULTS[pair.language])) if letters(pair.text) > 100 and pair.kind != 'glossary' else None


@operator(FAMILY, 'mixed-address', languages='ro bg pl el', held_out=True)
def address_mixed(rng, pair):
    return add_sentence(pair.text, rng.choice(OTHER_ADDRESS[pair.language])) if prose(pair.text, FORMAL[pair.language]) else None


@operator(FAMILY, 'changed-name mistyped-name')
def name_mistyped(rng, pair):
    """A name in Latin letters that source and translation share, with two letters in the wrong order."""
    name = r'\b[A-Z][a-z]+[A-Z]?[a-z]{2,}\b'
    shared = {m[0] for m in each(name, pair.source)}
    found = [m for m in prose(pair.text, name) if m[0] in shared and len(m[0]) > 4]
    if pair.language in ('ro', 'pl', 'en') and pair.source_language in ('ro', 'pl', 'en'):
        found = [m for m in found if pair.text[max(0, m.start() - 2):m.start()].strip() not in ('', '.', '!', '?')
                 and all(m[0] in text for text in pair.others.values())]
    match = choose(rng, found)
    at = match.start() + 2 if match else 0
    return put(pair.text, at, at + 2, pair.text[at + 1] + pair.text[at]) if match and pair.text[at] != pair.text[at + 1] else None
