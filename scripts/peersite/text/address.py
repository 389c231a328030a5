"""How a text speaks to its reader: politely or in the plural (Dvs., Вие, Pan, εσείς), or as to a friend (tu, ти, ty, εσύ).

Pronouns and the commonest verbs, and of those only what cannot be anything else: Polish "ci" is also "these".
"""
from __future__ import annotations

import re
from functools import lru_cache

from .lemmas import WORD
from .quotation import QUOTED

POLITE = {
    'ro': 'dumneavoastră dvs vă sunteți puteți vreți aveți știți vedeți mergeți citiți sunați căutați cereți găsiți alegeți doriți '
          'vorbiți scrieți deschideți simțiți rămâneți spuneți credeți',
    'bg': 'вие ви вас ваш ваша ваше ваши вашия вашият вашата вашето вашите сте можете искате имате знаете прочетете намерите изберете '
          'обадете потърсете вижте пишете попитайте опитайте свържете чувствате търсите нуждаете живеете правите мислите получите',
    'pl': 'Pan Pani Pana Panu Panem Panią Państwo Państwa Państwu Państwem',
    'el': 'εσείς εσάς σας είστε μπορείτε θέλετε έχετε χρειάζεστε ξέρετε διαβάστε καλέστε βρείτε νιώθετε '
          'δείτε γράψτε ρωτήστε μιλήστε μιλάτε ψάχνετε κάνετε πείτε επικοινωνήστε επιλέξτε δοκιμάστε ζείτε διαβάζετε',
}
FAMILIAR = {
    'ro': 'tu tine ție tău tăi ta tale îți te ești poți vrei știi vezi mergi cauți găsești alegi dorești '
          'vorbești suni scrii faci crezi întrebi încerci aștepți ajungi deschizi spui primești folosești citești trăiești rămâi',
    'bg': 'ти теб тебе твой твоя твоят твоята твое твоето твои твоите можеш искаш имаш знаеш намериш прочети избери '
          'обаждаш виж кажи попитай опитай чувстваш търсиш нуждаеш говориш пишеш правиш живееш мислиш получиш четеш',
    'pl': 'ty ciebie tobie tobą cię twój twoja twoje twoją twojego twojemu twoim twojej twoich twoimi '
          'jesteś możesz chcesz masz wiesz znajdziesz potrzebujesz szukasz czujesz '
          'zadzwoń napisz sprawdź przeczytaj zapytaj pamiętaj porozmawiaj spróbuj robisz mówisz myślisz rozmawiasz piszesz czytasz boisz',
    'el': 'εσύ εσένα σου είσαι μπορείς θέλεις έχεις χρειάζεσαι ξέρεις βρες νιώθεις '
          'δες γράψε πες ψάχνεις κάνεις μιλάς ζεις γράφεις σκέφτεσαι πηγαίνεις φοβάσαι διαβάζεις',
}
# "Państwo" is also the state, and a sentence begins with a capital; "pani Anna" speaks of somebody.
POLISH = re.compile(r'(?<=[a-ząćęłńóśźż,;] )(?:Pan(?:a|u|em|i|ią)?|Państw(?:o|a|u|em))(?!\w| [A-ZĆŁŚŹŻ])|'
                    r'\b(?:Pan|Pani|Państwo) (?:może|mogą|ma|mają|chce|chcą|znajdzie|znajdą|potrzebuj[eą]|wie|wiedzą|szuka|szukają)\b')
_POLITE = {language: frozenset(forms.split()) for language, forms in POLITE.items()}
_FAMILIAR = {language: frozenset(form for word in forms.split() for form in (word, word.capitalize())) for language, forms in FAMILIAR.items()}


def address(text: str, language: str) -> tuple[str, str]:
    """The first polite and the first familiar word of a text, outside quotations; '' where there is none."""
    polite, familiar = _POLITE.get(language), _FAMILIAR.get(language)
    if polite is None:
        return '', ''
    found = set(WORD.findall(text if language == 'pl' else text.lower()))
    if polite.isdisjoint(found) and familiar.isdisjoint(found):
        return '', ''
    return _closely(text, language)


@lru_cache(1024)
def _closely(text: str, language: str) -> tuple[str, str]:
    own = QUOTED.sub(' ', text)
    words = WORD.findall(own)
    familiar = next((word for word in words if word.lower() in _FAMILIAR[language]), '')
    if language == 'pl':
        polite = POLISH.search(own)
        return polite[0].split()[0] if polite else '', familiar
    return next((word for word in words if word.lower() in _POLITE[language]), ''), familiar
