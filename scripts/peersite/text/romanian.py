"""Romanian words that sound alike and are written apart or together: i-a and ia, s-a and sa, l-a and la, niciun and nici un.

Only places where one of the two cannot stand: a past participle cannot follow „ia" or „sa", and „i-a" needs one (DOOM 3; Gramatica
de bază a limbii române). „Nici un" is right where „nici" joins things, as in „nici un spital, nici o școală".
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

from .mask import mask

# Participles that are no nouns and no common adjectives, so that nothing but an auxiliary can stand before them.
TOLD = ('spus|zis|dat|făcut|ajutat|arătat|cerut|oferit|trimis|adus|lăsat|învățat|întrebat|propus|promis|recomandat|povestit|explicat|'
        'schimbat|salvat|mulțumit|plăcut|părut|fost')
HAPPENED = ('întâmplat|născut|gândit|simțit|întors|hotărât|terminat|schimbat|încheiat|bazat|dezvoltat|dovedit|transformat|mutat|îmbolnăvit|recuperat|'
            'alăturat|bucurat|implicat|dus|făcut|dat|spus|constatat|observat|întâlnit|adresat|intamplat|nascut|gandit|simtit|facut|intalnit|hotarat')
MET = 'întâlnit|gândit|hotărât|propus|simțit|bucurat|străduit|întrebat|dus|spus|dat|adunat'
TAKEN = ('parte|decizi[aei]\\w*|legătura|cuvântul|măsuri\\w*|notițe\\w*|medicament\\w+|pastil\\w+|seama|act|atitudine|microfonul|inițiativa|naștere|'
         'în (?:considerare|calcul|serios|seamă|primire|grijă|râs|derâdere)|un (?:medicament|exemplu|taxi|tren|credit|loc)|'
         'o (?:decizie|hotărâre|pauză|măsură|poziție|atitudine)')
TO = ('fel|revedere|un|ce|care|noi|voi|ei|ele|mine|aceșt\\w+|acest\\w*|toate|toți|telefon\\w*|ora|data|timp|nevoie|spital|medic|doctor|școală|'
      'serviciu|muncă|grup\\w*|întâlnir\\w+|fiecare|adresa|pagina|numărul|\\d+')


@dataclass(frozen=True, slots=True)
class Slip:
    """`old`, which begins at character `start`, should be `new`; `certain` if that is safe to write unseen."""
    start: int
    old: str
    new: str
    certain: bool = True


def _rule(before: str, wrong: str, after: str, right: str, certain: bool = True) -> tuple[re.Pattern, str, str, bool]:
    return re.compile(rf'(?<![\w-]){before}(?P<wrong>{wrong}){after}', re.I), wrong, right, certain


RULES = (
    _rule('să ', 'i-a', rf'(?![\w-])(?! (?:{TOLD})\b)', 'ia'),
    _rule('', 'i-a', rf' (?:{TAKEN})(?![\w-])', 'ia'),
    _rule('', 'i-au', rf' (?:{TAKEN})(?![\w-])', 'iau'),
    _rule('', 'ia', rf' (?:{TOLD})(?![\w-])', 'i-a'),
    _rule('', 'iau', rf' (?:{TOLD})(?![\w-])', 'i-au'),
    _rule('', 'sa', rf' (?:{HAPPENED})(?![\w-])', 's-a'),
    _rule('(?<!nu )(?<!nu s-a, )', 's-a', r'(?=[;!?)]|\.(?!\.)|\s*\Z)', 'sa'),
    _rule('', 'l-a', rf' (?:{TO})(?![\w-])', 'la'),
    _rule('', 'lau', rf' (?:{TOLD})(?![\w-])', 'l-au'),
    _rule(r'(?<!un )(?<!acest )(?<!acel )(?<!de )(?<!din )(?<!al )(?<!niciun )(?<!vreun )(?<!ce )(?<!orice )(?<!alt )',
          'neam', rf' (?:{MET})(?![\w-])', 'ne-am'),
    _rule('', 'nea', r' (?:spus|dat|arătat|oferit|făcut|cerut|învățat|ajutat)(?![\w-])', 'ne-a'),
    _rule('', 'mia', r' (?:spus|zis|dat|arătat|oferit|făcut|cerut|plăcut|fost|părut)(?![\w-])', 'mi-a'),
    _rule('', 'va', r' (?:spus|zis|dat|arătat|oferit|cerut|plăcut|fost|ajutat|întrebat)(?![\w-])', 'v-a', False),
    _rule('', 'sar', r' (?:putea|fi|cuveni|zice|spune|crede|întâmpla)(?![\w-])', 's-ar'),
    _rule('', 'sau', r' întâmplat(?![\w-])', 's-au'),
    _rule('', 's-au', r' (?:nu|un|o|dacă|când|altul|alta|alții|altele|fără)(?![\w-])', 'sau'),
)
_BY_WORD: dict[str, list[tuple[re.Pattern, str, bool]]] = {}
for _pattern, _wrong, _right, _certain in RULES:
    _BY_WORD.setdefault('întâmplat' if _wrong == 'sau' else _wrong, []).append((_pattern, _right, _certain))      # every third text has a „sau"
_LOOKED_FOR = frozenset(form + end for word in _BY_WORD for form in (word, word.capitalize())
                        for end in ('', *('.;!?)' if word in ('s-a', 'întâmplat') else '')))

NICI = re.compile(r"(?<![\w-])(?P<wrong>nici (?P<what>un|o|unui|unei|unul|una))(?= (?P<next>[^\W\d_]+))", re.I)
OTHER_NICI = re.compile(r'(?<![\w-])nici(?![\w-])', re.I)
NOT = re.compile(r"(?<![\w])(?:nu|n-\w+|fără|nimeni|nimic|niciodată)(?![\w])", re.I)
PREDICATE = re.compile(r'(?:este|e|sunt|era|erau|fi|fost|nu-i|nu-s) $')      # „nu e nici un club": neither a club, or no club?
NOUN = re.compile(r'\w*(?:ție|iune|tate|ență|anță|\w{3}[aei]re|ime|ologie)$|(?:persoană|problemă|îndoială|legătură|lege|formă|dovadă|regulă|șansă|'
                  r'speranță|vină|zi|oră|parte|femeie|linie|familie|instituție|clipă|idee|vorbă|grijă|cale|povară|soluție|rudă|prietenă|dată)$', re.I)
SENTENCE = re.compile(r'[^.!?;:\n]+')


def sound_alikes(text: str) -> Iterator[Slip]:
    """The words of a text that cannot stand where they stand, with what does."""
    words = _LOOKED_FOR.intersection(text.split())
    if not words:
        return
    rules = [rule for word in sorted({word.rstrip('.;!?)').lower() for word in words}) for rule in _BY_WORD[word]]
    if not any(pattern.search(text) for pattern, *_ in rules):
        return
    masked, seen = mask(text), set()
    for pattern, right, certain in rules:
        for found in pattern.finditer(masked):
            if found.start('wrong') not in seen:
                seen.add(found.start('wrong'))
                yield Slip(found.start('wrong'), found['wrong'], right.capitalize() if found['wrong'][0].isupper() else right, certain)


def not_one(text: str) -> Iterator[Slip]:
    """Where „nici un" is written for „niciun": no other „nici" in the sentence, and „o" before a noun, not before a verb."""
    if 'ici u' not in text and 'ici o ' not in text:
        return
    text = mask(text)
    for sentence in SENTENCE.finditer(text):
        said = sentence[0]
        if len(OTHER_NICI.findall(said)) != 1:
            continue
        for found in NICI.finditer(said):
            old, what, following = found['wrong'], found['what'].lower(), found['next'].lower()
            before = said[:found.start()]
            if not NOT.search(said) or before.rstrip().endswith(',') or (not NOUN.match(following) if what == 'o' else PREDICATE.search(before)):
                continue
            new = 'nicio' if what == 'o' else f'nici{what}'
            certain = not (what == 'o' and following == 'dată')      # „niciodată" (never) or „nicio dată" (no date)
            yield Slip(sentence.start() + found.start(), old, new.capitalize() if old[0].isupper() else new, certain)
