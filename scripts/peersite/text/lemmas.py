"""Words and their inflected forms in Romanian, Bulgarian, Polish, Greek and English.

Two ways to tell whether two words are forms of one. `stem` takes the ending off by hand-made lists: quick, and good
enough for the regular words of a glossary. `lemma` asks the dictionaries of simplemma: it knows irregular forms, but a
dictionary takes up to two seconds to read (Polish), so ask it only before something is reported.
"""
from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import is_normalized, normalize

WORD = re.compile(r'[^\W\d_]+')      # a hyphen or an apostrophe ends a word
LANGUAGES = ('ro', 'bg', 'pl', 'el', 'en')
ALIKE = tuple(zip('ςάέήίόύώΐΰşţ', 'σαεηιουωϊϋșț'))      # Greek words lose their tonos in capitals; ş and ţ are a slip for ș and ț
SHORTEST = 3                                             # letters; what is left of a word must still tell it from others

ENDINGS = {
    'en': 'ies es is s y e',
    'ro': 'ului ilor elor iilor urilor urile uri ul ule ulor lor ii iei iile ile ele ea ei ia ie iu iul iului a ă e i u '
          'are area ării ări ările ărilor tate tatea tății tăți tățile tăților '
          'or orul orului ori orii orilor oare oarea oarei oarele oarelor',
    'bg': 'ът ят а я о е и у ове овете ите ата ото ета ето ете ия ият ията ие ието ии иите ост остта ости остите',
    'pl': 'a ą ę y i e o u om em ów ami ach ie ia ię ią iu ii iom iem iach iami '
          'ego emu ym ych ymi ej iego iemu im ich imi iej ość ości ością ja ji ję ją je jom jami jach',
    'el': 'ος ου ο ε οι ων ους α ας ες η ης εις εως εων ι ιου ια ιων ιο ατος ατα ατων ιος ιες ιας ω',
}
# What a stem ends in changes before some endings: asystent, asystenci; asystentka, asystentek; student, studenți; близък, близки.
SHIFTS = {
    'pl': 'dz>d dź>d rz>r ek>t cz>t sz>ch ć>t c>t k>t ł>l ś>s ń>n',
    'ro': 'șt>st sc>st ț>t z>d ș>s',
    'bg': 'щт>щ ен>н ел>л ък>к ец>к ър>р ъл>л ц>к ч>к з>г',
}
# Words whose stem would be that of another word, told apart by the tonos alone: a moment (στιγμή) is no stigma (στίγμα).
APART = {'el': frozenset(('στιγμή', 'στιγμής', 'στιγμές'))}
_ENDINGS = {language: sorted(endings.replace('ς', 'σ').replace('ó', 'o').split(), key=len, reverse=True)
            for language, endings in ENDINGS.items()}
_SHIFTS = {language: [tuple(shift.split('>')) for shift in shifts.split()] for language, shifts in SHIFTS.items()}


def fold(text: str) -> str:
    """A text with what does not tell words apart taken out: capitals, the Greek tonos, decomposed letters."""
    if text.isascii():
        return text.lower()
    text = (text if is_normalized('NFC', text) else normalize('NFC', text)).lower()
    for letter, plain in ALIKE:      # quicker than str.translate by far, and casefold would make three letters of ΐ
        text = text.replace(letter, plain)
    return text


@lru_cache(1 << 18)
def stem(word: str, language: str) -> str:
    """A word, folded, without its ending. Words of up to three letters, and of other languages, stay whole."""
    apart = word.lower() in APART.get(language, ())
    word = fold(word)
    if apart or len(word) <= SHORTEST:
        return word
    if language == 'pl':
        word = word.replace('ó', 'o')       # osoba, osób
    for ending in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word[:-len(ending)]
            break
    for last, same in _SHIFTS.get(language, ()):
        if word.endswith(last):
            return word[:-len(last)] + same
    return word


def beginnings(stem: str, language: str) -> set[str]:
    """Letters of which every word of a stem begins with some: the stem, with whatever its end may have shifted from."""
    return {stem} | {stem[:-len(same)] + last for last, same in _SHIFTS.get(language, ()) if stem.endswith(same)}


@lru_cache(1 << 16)
def lemma(word: str, language: str) -> str:
    """The dictionary form of a word as it is written, folded; the word itself, folded, where the dictionary has none.

    Greek words need their tonos to be found. Without it, and for other languages, `stem` is what is left.
    """
    if language not in LANGUAGES:
        return fold(word)
    import simplemma     # slow to import, and seldom needed
    # The compact form of the dictionary: Polish would otherwise take 400 MB.
    return fold(simplemma.lemmatize(normalize('NFC', word).lower(), language, low_memory=True))


def in_dictionary(word: str, language: str) -> bool:
    """Whether the dictionary of a language has a word; False where there is no dictionary."""
    if language not in LANGUAGES:
        return False
    import simplemma
    return simplemma.is_known(normalize('NFC', word), language)
