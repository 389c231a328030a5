"""Numbers written in words. They may stand for digits on the other side; nothing is ever asked of them alone.

"One" is an article in most languages and "second" a unit of time, so a word is only a possible value.
"""
from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import product
from unicodedata import combining, normalize

from .figures import plain

_EN = '''
0 zero no none midnight; 1 one a an once single first each every; 2 two twice second both pair couple double half; 3 three third(s|) thrice triple; 4 four fourth quarters;
5 five fifth(s|); 6 six sixth; 7 seven seventh; 8 eight eighth; 9 nine ninth; 10 ten tenth; 11 eleven eleventh; 12 twelve twelfth dozen noon;
13 thirteen(th|); 14 fourteen(th|) fortnight; 15 fifteen(th|) quarter; 16 sixteen(th|); 17 seventeen(th|); 18 eighteen(th|); 19 nineteen(th|);
20 twenty twentieth; 30 thirty thirtieth half; 40 forty; 50 fifty half; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred(th|); 1000 thousand(th|);
24 clock nonstop midnight; 7 clock nonstop daily'''
_RO = '''
0 zero niciun nicio miezul; 1 un o unu una unul unei unui unuia prim(ul|a|ii|ele|ului|ei|e|) întâi dintâi singur(ă|ul|a|) fiecare;
2 doi două doua dublu dublă ambele ambii ambelor amândoi amândouă doilea pereche; 3 trei treilea treia triplu treim(e|i|ile|ea); 4 patru patrulea patra pătrim(e|i) sferturi; 5 cinci cincilea cincea;
6 șase șaselea șasea; 7 șapte șaptelea șaptea; 8 opt optulea opta; 9 nouă nouălea noua; 10 zece zecelea zecea;
11 unsprezece(lea|a|); 12 doisprezece(lea|) douăsprezece(lea|a|) duzină prânz amiază amiaza; 13 treisprezece(lea|a|); 14 paisprezece(lea|a|); 15 cincisprezece(lea|a|) sfert;
16 șaisprezece(lea|a|); 17 șaptesprezece(lea|a|); 18 optsprezece(lea|a|); 19 nouăsprezece(lea|a|); 20 douăzeci(lea|); 30 treizeci(lea|) jumătate;
40 patruzeci; 50 cincizeci jumătate; 60 șaizeci; 70 șaptezeci; 80 optzeci; 90 nouăzeci; 100 sut(ă|e|a|elea); 1000 mi(e|i|ile);
24 nonstop stop permanent noapte miezul; 7 nonstop stop permanent zilnic'''
_BG_ORDINAL = '(и|а|о|ия|ият|ата|ото|ите)'
_BG = f'''
0 нула полунощ; 1 един едн(а|о|и|ата|ото|ия|ият|ите) първ{_BG_ORDINAL} веднъж всеки всяка всяко единствен(а|о|ия|ият|ата|ото|) час ден седмица месец година;
2 два две двама два(та|мата) двете втор{_BG_ORDINAL} двоен двойка двойно двукратно двамина; 3 три трима тримата трите трет{_BG_ORDINAL} тройка;
4 четири четирима четирите четвърт{_BG_ORDINAL}; 5 пет(те|има|имата|) пет{_BG_ORDINAL}; 6 шест(те|има|имата|) шест{_BG_ORDINAL};
7 седем седмина седемте седм{_BG_ORDINAL}; 8 осем осмина осемте осм{_BG_ORDINAL}; 9 девет(те|има|) девет{_BG_ORDINAL};
10 десет(те|има|ина|) десет{_BG_ORDINAL}; 11 единадесет(те|) единайсет(те|) единадесет{_BG_ORDINAL} единайсет{_BG_ORDINAL};
12 дванадесет(те|) дванайсет(те|) дванадесет{_BG_ORDINAL} дванайсет{_BG_ORDINAL} дузина обяд обед; 13 тринадесет тринайсет; 14 четиринадесет четиринайсет;
15 петнадесет петнайсет четвърт; 16 шестнадесет шестнайсет; 17 седемнадесет седемнайсет; 18 осемнадесет осемнайсет; 19 деветнадесет деветнайсет;
20 дв(а|)адесет двайсет двадесетте двадесет{_BG_ORDINAL}; 30 тридесет трийсет половина; 40 четиридесет четирийсет; 50 петдесет половината; 60 шестдесет шейсет;
70 седемдесет; 80 осемдесет; 90 деветдесет; 100 сто стоте стотен; 1000 хиляда хиляди;
24 денонощ(но|на|ен|ие|ието); 7 денонощно ежедневно'''
_PL_ORDINAL = '(y|a|e|ego|ej|emu|ym|ą|ych|ymi)'
_PL_SOFT = '(i|ia|ie|iego|iej|iemu|im|ią|ich|imi)'
_PL_TEEN = '(e|u|oma)'
_PL = f'''
0 zero zera północ(|y); 1 jeden jedn(a|o|ego|ej|emu|ym|ą|i|e|ych|ymi) pierwsz{_PL_ORDINAL} pierwsi raz pojedyncz{_PL_ORDINAL} każd{_PL_ORDINAL} godzin(a|ę) dzień tydzień miesiąc rok doba dobę;
2 dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga drug{_PL_SOFT} drugą drugiego dwukrotnie oba obie obaj obu obydwa obydwie podwójn{_PL_ORDINAL} para parę;
3 trzy trzej trzech trzem trzema troje trojga trzec{_PL_SOFT} potrójn{_PL_ORDINAL}; 4 cztery czterej czterech czterem czterema czworo czworga czwart{_PL_ORDINAL};
5 pięć pięciu pięcioma pięcioro pięciorga piąt{_PL_ORDINAL}; 6 sześć sześciu sześcioma sześcioro szóst{_PL_ORDINAL}; 7 siedem siedmiu siedmioma siedmioro siódm{_PL_ORDINAL};
8 osiem ośmiu ośmioma ośmioro ósm{_PL_ORDINAL}; 9 dziewięć dziewięciu dziewięcioma dziewiąt{_PL_ORDINAL}; 10 dziesięć dziesięciu dziesięcioma dziesięcioro dziesiąt{_PL_ORDINAL};
11 jedenaści{_PL_TEEN} jedenastu jedenast{_PL_ORDINAL}; 12 dwanaści{_PL_TEEN} dwunastu dwunastoma dwunast{_PL_ORDINAL} tuzin południe południ(a|em|u); 13 trzynaście trzynastu; 14 czternaście czternastu;
15 piętnaście piętnastu kwadrans; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu; 18 osiemnaście osiemnastu osiemnast{_PL_ORDINAL}; 19 dziewiętnaście dziewiętnastu;
20 dwadzieścia dwudziestu dwudziest{_PL_ORDINAL}; 30 trzydzieści trzydziestu trzydziest{_PL_ORDINAL} pół; 40 czterdzieści czterdziestu;
50 pięćdziesiąt pięćdziesięciu połow(a|y|ę); 60 sześćdziesiąt sześćdziesięciu; 70 siedemdziesiąt siedemdziesięciu; 80 osiemdziesiąt osiemdziesięciu;
90 dziewięćdziesiąt dziewięćdziesięciu; 100 sto stu setn{_PL_ORDINAL}; 1000 tysiąc tysiące tysięcy tysiąca; 24 całodobow(o|y|a|e|ego|ej) dobę; 7 całodobow(o|y|a|e|ego|ej) codziennie'''
_EL_ORDINAL = '(ος|η|ο|ου|ης|ον|ην|οι|ες|α|ων|ους)'
_EL = f'''
0 μηδέν κανείς κανένα μεσάνυχτα; 1 ένας μία μια ένα έναν ενός μιας μίας πρώτ{_EL_ORDINAL} άπαξ μόνο κάθε; 2 δύο δυο δεύτερ{_EL_ORDINAL} δευτέρας διπλ(ό|ή|ός|ά) ζευγάρι;
3 τρεις τρία τριών τρίτ{_EL_ORDINAL}; 4 τέσσερις τέσσερα τέσσερεις τεσσάρων τέταρτ{_EL_ORDINAL}; 5 πέντε πέμπτ{_EL_ORDINAL}; 6 έξι έκτ{_EL_ORDINAL};
7 επτά εφτά έβδομ{_EL_ORDINAL}; 8 οκτώ οχτώ όγδο{_EL_ORDINAL}; 9 εννέα εννιά ένατ{_EL_ORDINAL}; 10 δέκα δέκατ{_EL_ORDINAL}; 11 έντεκα ένδεκα ενδέκατ{_EL_ORDINAL};
12 δώδεκα δωδέκατ{_EL_ORDINAL} ντουζίνα δωδεκάδα μεσημέρι; 13 δεκατρία δεκατρείς δεκατριών; 14 δεκατέσσερα δεκατέσσερις; 15 δεκαπέντε τέταρτο; 16 δεκαέξι δεκάξι; 17 δεκαεπτά δεκαεφτά;
18 δεκαοκτώ δεκαοχτώ; 19 δεκαεννέα δεκαεννιά; 20 είκοσι εικοστ{_EL_ORDINAL}; 30 τριάντα μισή μισό; 40 σαράντα; 50 πενήντα μισό μισοί μισές μισά; 60 εξήντα; 70 εβδομήντα; 80 ογδόντα;
90 ενενήντα; 100 εκατό εκατόν; 1000 χίλια χίλιοι χίλιες χιλιάδες; 24 εικοσιτετράωρο εικοσιτετράωρη ημερονύκτιο; 7 καθημερινά εικοσιτετράωρο'''
_TABLES = {'en': _EN, 'ro': _RO, 'bg': _BG, 'pl': _PL, 'el': _EL}
_HALVES = {'en': 'half', 'ro': 'jumătate jumate', 'bg': 'половин половина', 'pl': 'pół połowa połowy półtora półtorej', 'el': 'μισή μισό μισού μισής μιάμιση ενάμιση ενάμισι ενάμισης'}
# Numbers at the head of a compound: dwudniowy, тригодишен, πενταήμερο; the second part keeps "trzymać" out.
_HEADS = {
    'bg': 'едно=1 дву=2 три=3 четири=4 пет=5 шест=6 седем=7 осем=8 девет=9 десет=10 дванадесет=12 двадесет=20|днев|час|месеч|седмич|годиш|минут|крат|степен|етап|езич|член|стран',
    'pl': 'jedno=1 dwu=2 trzy=3 cztero=4 pięcio=5 sześcio=6 siedmio=7 ośmio=8 dziewięcio=9 dziesięcio=10 dwunasto=12 dwudziesto=20|dni|godz|mies|tygodni|osob|let|roczn|minut|krot|krok'
          '|stopni|etap|częśc|język|języcz',
    'el': 'μονο=1 δι=2 τρι=3 τετρα=4 τετρ=4 πεντα=5 πενθ=5 εξα=6 επτα=7 εφτα=7 οκτα=8 οχτα=8 εννεα=9 δεκα=10 δωδεκα=12|ημερ|ωρ|μην|ετ|λεπτ|μελ|μερ|γλωσσ|βαθμ',
}
_WORD = re.compile(r'[^\W\d_]+')
_ROMAN = re.compile(r'(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})')
_ROMAN_VALUES = {'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}


def _fold(text: str) -> str:
    """A text without capitals and accents."""
    return ''.join(c for c in normalize('NFD', text.casefold()) if not combining(c))


@cache
def _table(language: str) -> dict[str, set[int]]:
    """Every folded word of a language with the numbers it may mean; "prim(ul|a)" stands for "primul" and "prima"."""
    table: dict[str, set[int]] = {}
    for entry in _TABLES.get(language, '').split(';'):
        value, *forms = entry.split()
        for form in forms:
            pieces = [piece.split('|') for piece in re.split(r'[()]', form)]
            for word in map(''.join, product(*pieces)):
                table.setdefault(_fold(word), set()).add(int(value))
    return table


@cache
def _compound(language: str) -> tuple[re.Pattern, dict[str, int]] | None:
    if language not in _HEADS:
        return None
    heads, _, tails = _fold(_HEADS[language]).partition('|')
    values = {head: int(value) for head, value in (pair.split('=') for pair in heads.split())}
    return re.compile(rf'({"|".join(sorted(values, key=len, reverse=True))})(?:{tails})'), values


def known(language: str) -> bool:
    """Whether the numerals of a language are known here."""
    return language in _TABLES


def spelled(text: str, language: str) -> set[str]:
    """Every number that the words of a text may mean, also joined ("twenty-four"), halved ("one and a half") and Roman."""
    if not known(language):
        return set()
    table, compound, folded = _table(language), _compound(language), _fold(text)
    found: set[int] = set()
    tens = 0
    for word in _WORD.findall(folded):
        values = table.get(word, ())
        found.update(values)
        found.update(tens + value for value in values if tens and 0 < value < 10)
        # A small word may stand between: "douăzeci și patru", "двадесет и четири".
        tens = next((value for value in values if 20 <= value <= 90 and value % 10 == 0), tens if len(word) <= 2 and word not in table else 0)
        if compound and not values and (match := compound[0].match(word)):
            found.add(compound[1][match[1]])
    result = {str(value) for value in found}
    if not {_fold(word) for word in _HALVES[language].split()}.isdisjoint(_WORD.findall(folded)):
        result |= {plain(value + Decimal('0.5')) for value in map(Decimal, [*found, 0, 1])} | {'30', '90'}
    return result | {str(value) for word in _WORD.findall(text) if (value := _roman(word, language))}


def _roman(word: str, language: str) -> int:
    """The value of a Roman number of two letters or more, or of a single one other than the English pronoun; otherwise 0."""
    if not _ROMAN.fullmatch(word) or word == 'I' and language == 'en':
        return 0
    values = [_ROMAN_VALUES[letter] for letter in word]
    return sum(-value if value < following else value for value, following in zip(values, values[1:] + [0]))
