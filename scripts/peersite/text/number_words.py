"""Numbers in words, from two to ninety-nine and from the third to the twelfth, in every form in which they count something.

`numerals.spelled` gives every number that a word may mean. Here stand only words that are hardly anything else, so that two texts can be
compared by them: "five languages" and „șase limbi" differ, whatever else the texts say.
"""
from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import product

from .draft import Fact
from .function_words import WORDS
from .lemmas import WORD, fold
from .mask import mask
from .numerals import spelled

_EN = '''2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen;
16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety'''
_RO = '''2 doi două; 3 trei; 4 patru; 5 cinci; 6 șase; 7 șapte; 8 opt; 9 nouă; 10 zece; 11 unsprezece; 12 d(oi|ouă)sprezece; 13 treisprezece;
14 paisprezece; 15 cincisprezece; 16 șaisprezece; 17 șaptesprezece; 18 optsprezece; 19 nouăsprezece; 20 douăzeci; 30 treizeci; 40 patruzeci;
50 cincizeci; 60 șaizeci; 70 șaptezeci; 80 optzeci; 90 nouăzeci'''
_BG_ALL = '(|те|има|имата|ина|ината|орица|орицата)'
_BG_TEN = '(адесет|айсет)(|те|има|имата|ина|ината)'
_BG_TENS = '(|те|има|имата|ина|ината)'
_BG = f'''2 дв(а|ата|е|ете|ама|амата|амина); 3 тр(и|ите|има|имата|имина); 4 четири(|те|ма|мата); 5 пет{_BG_ALL}; 6 шест{_BG_ALL};
7 седем(|те|има|имата) седм(ина|ината|орица); 8 осем(|те|има|имата) осм(ина|ината|орица); 9 девет{_BG_ALL} деветмина; 10 десет{_BG_ALL};
11 един{_BG_TEN}; 12 дван{_BG_TEN}; 13 трин{_BG_TEN}; 14 четирин{_BG_TEN}; 15 петн{_BG_TEN}; 16 шестн{_BG_TEN}; 17 седемн{_BG_TEN};
18 осемн{_BG_TEN}; 19 деветн{_BG_TEN}; 20 дв{_BG_TEN}; 30 тр(идесет|ийсет){_BG_TENS}; 40 четир(идесет|ийсет){_BG_TENS}; 50 петдесет{_BG_TENS};
60 ше(стдесет|йсет){_BG_TENS}; 70 седемдесет{_BG_TENS}; 80 осемдесет{_BG_TENS}; 90 деветдесет{_BG_TENS}'''
_PL_MANY = '(u|oma|oro|orga|orgu|orgiem)'
_PL_TEEN = '(ście|stu|stoma|ścioro|ściorga|ściorgu|ściorgiem)'
_PL = f'''2 dw(a|ie|aj|óch|u|om|óm|oma|iema|oje|ojga|ojgu|ojgiem); 3 trz(y|ej|ech|em|ema) tro(je|jga|jgu|jgiem);
4 czter(y|ej|ech|em|ema) czwor(o|ga|gu|giem); 5 pięć pięci{_PL_MANY}; 6 sześć sześci{_PL_MANY}; 7 siedem siedmi{_PL_MANY}; 8 osiem ośmi{_PL_MANY};
9 dziewięć dziewięci{_PL_MANY}; 10 dziesięć dziesięci{_PL_MANY}; 11 jedena{_PL_TEEN}; 12 dwana{_PL_TEEN}; 13 trzyna{_PL_TEEN}; 14 czterna{_PL_TEEN};
15 piętna{_PL_TEEN}; 16 szesna{_PL_TEEN}; 17 siedemna{_PL_TEEN}; 18 osiemna{_PL_TEEN}; 19 dziewiętna{_PL_TEEN};
20 dwadzieścia dwudziest(u|oma) dwadzieścior(o|ga); 30 trzydzieści trzydziest(u|oma) trzydzieścior(o|ga); 40 czterdzieści czterdziest(u|oma);
50 pięćdziesiąt pięćdziesięci(u|oma); 60 sześćdziesiąt sześćdziesięci(u|oma); 70 siedemdziesiąt siedemdziesięci(u|oma);
80 osiemdziesiąt osiemdziesięci(u|oma); 90 dziewięćdziesiąt dziewięćdziesięci(u|oma)'''
_EL = '''2 δύο δυο; 3 τρεις τρία τριών; 4 τέσσερ(ις|εις|α) τεσσάρων; 5 πέντε; 6 έξι; 7 ε(π|φ)τά; 8 ο(κ|χ)τώ; 9 ενν(έα|ιά); 10 δέκα; 11 έντεκα ένδεκα;
12 δώδεκα; 13 δεκατρ(είς|ία|ιών); 14 δεκατέσσερ(α|ις|εις) δεκατεσσάρων; 15 δεκαπέντε; 16 δεκαέξι δεκάξι; 17 δεκαε(π|φ)τά; 18 δεκαο(κ|χ)τώ;
19 δεκαενν(έα|ιά); 20 είκοσι; 30 τριάντα; 40 σαράντα; 50 πενήντα; 60 εξήντα; 70 εβδομήντα; 80 ογδόντα; 90 ενενήντα'''
_BG_TH, _PL_TH, _EL_TH = '(и|а|о|ия|ият|ата|ото|ите)', '(y|a|e|ego|ej|emu|ym|ą|ych|ymi)', '(ος|η|ο|ου|ης|ον|ην|οι|ες|α|ων|ους)'
_ORDINALS = {
    'en': '3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 11 eleventh; 12 twelfth',
    'ro': '3 treilea treia; 4 patrulea patra; 5 cincilea cincea; 6 șaselea șasea; 7 șaptelea șaptea; 8 optulea opta; 9 nouălea; 10 zecelea zecea; 11 unsprezecelea unsprezecea; '
          '12 doisprezecelea douăsprezecea',
    'bg': f'3 трет{_BG_TH}; 4 четвърт{_BG_TH}; 5 пет{_BG_TH}; 6 шест{_BG_TH}; 7 седм{_BG_TH}; 8 осм{_BG_TH}; 9 девет{_BG_TH}; 10 десет{_BG_TH}; 11 един(адесет|айсет){_BG_TH}; '
          f'12 дван(адесет|айсет){_BG_TH}',
    'pl': f'3 trzec(i|ia|ie|iego|iej|iemu|im|ią|ich|imi); 4 czwart{_PL_TH}; 5 piąt{_PL_TH}; 6 szóst{_PL_TH}; 7 siódm{_PL_TH}; 8 ósm{_PL_TH}; 9 dziewiąt{_PL_TH}; '
          f'10 dziesiąt{_PL_TH}; 11 jedenast{_PL_TH}; 12 dwunast{_PL_TH}',
    # Not «έκτος»: without its tonos it is «εκτός», "except".
    'el': f'3 τρίτ{_EL_TH}; 4 τέταρτ{_EL_TH}; 5 πέμπτ{_EL_TH}; 6 έκτ(η|ο|ου|ης|ον|ην|οι|ες); 7 έβδομ{_EL_TH}; 8 όγδο{_EL_TH}; 9 ένατ{_EL_TH}; 10 δέκατ{_EL_TH}; 11 ενδέκατ{_EL_TH}; '
          f'12 δωδέκατ{_EL_TH}',
}
_TABLES = {'en': _EN, 'ro': _RO, 'bg': _BG, 'pl': _PL, 'el': _EL}
_TENS = {str(number) for number in range(20, 100, 10)}
_AND = re.compile(r'\s+(?:and|și|и|i|και)\s+|[\s-]+')     # "twenty-four", „douăzeci și patru"
# What makes another number of the one before it: three hundred, cinci milioane.
_MANY = re.compile(r'\s+(?:de\s+)?(?:hundred|thousand|million|billion|sut[eăi]|mii|mili|стот|хиляд|милион|милиард|set|tysi|εκατοντ|χιλιαδ|εκατομ|δισεκ)')
# A while, or an hour of the afternoon, that languages count in different ways: two weeks, fourteen days; at six, at eighteen.
_SAME_WHILE = (7, 12, 24, 60)


@cache
def _table(language: str) -> dict[str, int]:
    """Every form, folded, with its number; "четири(|те)" stands for „четири" and „четирите"."""
    table = {}
    for entry in f'{_TABLES[language]}; {_ORDINALS[language]}'.split(';') if language in _TABLES else ():
        value, *forms = entry.split()
        for form in forms:
            for word in map(''.join, product(*(piece.split('|') for piece in re.split(r'[()]', form)))):
                table[fold(word)] = int(value)
    return table


@lru_cache(1 << 12)
def number_words(text: str, language: str) -> tuple[Fact, ...]:
    """The numbers that a text counts with in words, as facts of the kind "number"."""
    table, folded = _table(language), fold(text)
    if table.keys().isdisjoint(WORD.findall(folded)) or len(folded) != len(text):
        return ()
    folded = fold(mask(text))
    found: list[Fact] = []
    for match in WORD.finditer(folded):
        value, start, stop = table.get(match[0]), *match.span()
        if value is None or _MANY.match(folded, stop) or match[0] == 'nouă' and not _counts(folded, stop):
            continue
        if found and value < 10 and found[-1].value in _TENS and _AND.fullmatch(folded, found[-1].stop, start):
            value, start = value + int(found[-1].value), found.pop().start
        found.append(Fact('number', str(value), start, stop, text[start:stop]))
    return tuple(found)


def _counts(folded: str, stop: int) -> bool:
    """Whether „nouă" is the number before its noun, and neither "new" nor "to us"."""
    following = WORD.match(folded, stop + 1)
    word = following[0] if following else ''
    return word in ('din', 'dintre') or word.endswith(('i', 'e')) and word not in WORDS['ro']


def changed(source: str, source_language: str, target: str, language: str) -> list[tuple[Fact, Fact]]:
    """Numbers in words of a text that have become others in its translation, with those."""
    ours = number_words(source, source_language)
    theirs = number_words(target, language) if ours else ()
    if not theirs:
        return []
    missing, extra = list(ours), list(theirs)
    for fact in ours:
        match = next((other for other in extra if other.value == fact.value), None)
        if match:
            missing.remove(fact)
            extra.remove(match)
    if not missing or not extra:
        return []
    alike = len(ours) == len(theirs)        # each number stands for one: that another is the same excuses none
    missing = [fact for fact in missing if fact.value not in _elsewhere(target, theirs * alike, language)]
    extra = [fact for fact in extra if fact.value not in _elsewhere(source, ours * alike, source_language)]
    return [(one, other) for one, other in zip(missing, extra) if not _one_while(int(one.value), int(other.value))]


def _elsewhere(text: str, without: tuple[Fact, ...], language: str) -> set[str]:
    """The numbers that a text has in digits or in words, some words left out; hours of the afternoon also as those of the morning."""
    for fact in reversed(without):
        text = text[:fact.start] + text[fact.stop:]
    digits = {int(found) for found in re.findall(r'(?<![\d.,])\d{1,2}(?![\d]|[.,]\d)', text)}
    return spelled(text, language) | {str(number) for found in digits for number in (found, found - 12)}


def _one_while(one: int, other: int) -> bool:
    """Whether two numbers may be the same hours, days or months, counted in other units or on another clock."""
    less, more = sorted((one, other))
    return more - less == 12 or more % less == 0 and more // less in _SAME_WHILE
