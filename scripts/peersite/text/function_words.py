"""The small words that tell languages apart: articles, pronouns, prepositions, conjunctions, forms of "to be".

A language is recognised by words that no other language of the same alphabet has among its own; `MARKS` holds those.
Russian, Ukrainian, Macedonian and Serbian are here because a Bulgarian text is most often mistaken for one of them.
"""
from __future__ import annotations

import re

LATIN = {
    'ro': '''
        și în să că sau nu se de la cu pe din pentru care este sunt mai un o al ai ale lor lui ei ea el noi voi eu tu mă te îl îi le
        ne vă s-a s-au și-a i-a l-a ca ce cum când unde dacă dar iar ori deci prin după până fără între despre către spre sub peste
        lângă asupra acest această acești aceste acesta aceasta aceștia acestea acel acea acele aceia celui celei celor unei unui unor
        a fi fie fost era erau eram am are au aveți avem avea poate pot puteți putem trebuie face fac faceți atunci aici acolo acum
        tot toate toți toată fiecare nicio niciun nimeni nimic ceva cineva oricine alt altă alți alte altul alta foarte mult multe mulți
        multă doar chiar deja încă decât precum deși astfel așa însă totuși niciodată întotdeauna adesea uneori oameni oamenilor persoane
        viață vieții sprijin ajutor într-o într-un dintr-o dintr-un printr-o printr-un dintre printre fiind având
        si sa ca in cand daca pana fara dupa intre catre acesti aceasta toti toata inca asa insa totusi va vor voi ar aș ați
        dumneavoastră mea mele meu tău ta său sa noastră nostru noastre voastră vostru înseamnă ci poza or an''',
    'pl': '''
        i w z na do że się nie jest to są być był była było byli były będzie będą jak ale lub oraz albo czy gdy kiedy jeśli żeby aby
        by dla od po za przez przy przed pod nad między bez ze we ku o u co kto który która które którzy których którym którą którego
        której tym tego tej ten ta te ci tych temu tylko także również też już jeszcze może mogą można trzeba należy ma mają mieć mam masz
        macie swój swoje swoją swoich swoim swoimi ich jego jej im mu go ją nas nam nami was wam wy my on ona ono oni one ja ty ciebie tobie
        sobie siebie bardzo więcej mniej bardziej wszystko wszystkie wszyscy wszystkich każdy każda każde każdego nikt nic coś ktoś tak
        więc ponieważ bo dlatego jednak choć chociaż aż niż gdzie skąd dokąd tu tam teraz potem zawsze nigdy często czasem ludzie
        ludzi osoby osób osoba osobę życie życia pomoc pomocy a sie ze zeby juz moze sa byc jesli ktory ktora ktore ktorzy ktorych jako niej nich nim
        według podczas oprócz poza wokół wobec dzięki czyli znaczy inni innych inne innym sam sama sami dar era most person''',
    'en': '''
        the of and to a in is it you that he was for on are with as his they be at one have this from or had by but not what all were we
        when your can said there use an each which she do how their if will up other about out many then them these so some her would make
        like him into has more go no way could my than been who its did get may our being should only over such because through those
        very after before where much also most any same both between while during without within until against too under again why whom
        whose every another himself herself themselves yourself someone anyone everyone something anything nothing nobody people person
        does doing don't doesn't isn't aren't can't won't it's you're they're we're i'm i am care face era pot sub de la fie
        jest ma ten pod mam''',
}
CYRILLIC = {
    'bg': '''
        и в на да се не за от с е са че по ще или как какво кой която което които към при до си ни ви ги го я му им ми ти ме те
        съм сме сте беше бяха бъде бъдат има имат няма нямат може могат можете можем трябва само още вече също така това този тази тези
        онова онзи той тя то те ние вие аз ти със във без през след преди между над под около според когато където ако дори ами обаче но
        защото затова макар докато откакто понякога винаги никога често много малко повече най по-добре някой някои някаква никой нищо
        нещо всеки всички всичко всяка всяко друг друга други другите хора хората човек живот живота собствен свой своя своите своята
        един една едно едни като чрез дали нали защо къде кога колко чий чиято чийто бил била били нея него тях нас вас ѝ
        ваш ваша ваше ваши из кого ли меня нужно о помощи свои тем би мене тебе кое кои коя пред било сам чак око нека''',
    'ru': '''
        и в на не с что как это для или по от к из у за до о об со во ко его её ее их им ему ей мы вы он она они оно я ты меня тебя нас вас
        нам вам быть был была было были есть будет будут если чтобы только уже ещё еще при все всё всех всем может могут можно нужно надо нет
        да бы ли же очень также когда где который которая которое которые которых человек людей людям люди свои свой своё своих себя себе
        этот эта эти этого этой этих этом тот того тем тому чем без после под над перед через между потому поэтому однако хотя пока
        всегда никогда часто много мало больше кто кого никто ничто ничего что-то кто-то каждый каждого другой другие других жизни жизнь ваш ваша ваше ваши вашего вашей вам использовать работы помощи''',
    'uk': '''
        і й в у на не з із зі що як це для або по від до за та про його її їх їм йому їй ми ви він вона вони воно я ти мене тебе нас вас
        нам вам бути був була було були є буде будуть якщо щоб тільки вже ще при всі все всіх всім може можуть можна треба потрібно немає ні
        так би чи же дуже також коли де який яка яке які яких людина людей людям люди свої свій своє своїх себе собі цей ця ці цього цієї цих
        той того тим тому чим без після під над перед через між однак хоча поки завжди ніколи часто багато мало більше хто ніхто нічого''',
    'mk': '''
        и во на да се не за од со е дека по ќе или како што кој која кое кои кон при до си ни ви ги го ја му им ми ти ме те сум сме сте
        беше биде бидат има имаат нема може можат треба само уште веќе исто така ова овој оваа овие тоа тој таа тие ние вие јас без преку
        пред меѓу над под околу според кога каде ако дури но затоа додека секогаш никогаш често многу малку повеќе некој никој ништо
        нешто секој сите сè секоја друг друга други луѓе луѓето човек живот животот својот своја еден една едно нејзиниот неговиот''',
    'sr': '''
        и у на да се не за од са је су по ће или како што шта који која које којих кога при до си ни ви их га ју му им ми ти ме те сам смо
        сте био била било били буде буду има имају нема може могу треба само још већ такође тако ово овај ова ови оне то тај та ти ја без кроз
        после пре између над под око према када где ако чак али јер зато док увек никад често много мало више неко нико ништа нешто сваки
        сви све свака други друга друге људи човек живот живота својих своје један једна једно њихов његов њен
        колико овде овог овом овим вам вас вам вашем ваш ваше вашег вашу којим којој којом уколико приликом између изнад испод преко због након помоћу
        ћете неће није нису јесте бити овај треба можете желите како неки неке неку нека тада сада ако тако чему''',
}
_TABLES = {'Latn': LATIN, 'Cyrl': CYRILLIC}
WORDS = {language: frozenset(words.split()) for table in _TABLES.values() for language, words in table.items()}
WORDS['el'] = frozenset('''
    και να το του της την τη τον ο η οι τα των τους τις στο στη στην στον στους στις στα με για από σε που πως ότι αν δεν μην μη θα είναι
    ήταν έχει έχουν έχετε μπορεί μπορούν μπορείτε πρέπει όταν όπως όπου αυτό αυτή αυτός αυτά αυτές αυτοί αυτού αυτής αυτών ένα μια μία ένας
    μας σας τι ποιος ποια ποιο κάτι κάποιος κάποιοι κανείς τίποτα όλα όλοι όλες κάθε άλλο άλλη άλλοι άλλους πολύ πιο μόνο ακόμα ακόμη
    επίσης ή είτε αλλά όμως γιατί επειδή ώστε μέχρι πριν μετά χωρίς μεταξύ κατά προς μέσα έξω εδώ εκεί τώρα πάντα ποτέ'''.split())


def _marks(table: dict[str, str]) -> dict[str, frozenset[str]]:
    """Of each language of one alphabet the words that none of the others has."""
    sets = {language: set(words.split()) for language, words in table.items()}
    return {language: frozenset(own - set().union(*(other for name, other in sets.items() if name != language)))
            for language, own in sets.items()}


MARKS = {language: words for table in _TABLES.values() for language, words in _marks(table).items()} | {'el': WORDS['el']}
RIVALS = {language: tuple(table) for table in _TABLES.values() for language in table} | {'el': ('el',)}
RIVAL_MARKS = {language: frozenset().union(*(MARKS[rival] for rival in rivals if rival != language)) for language, rivals in RIVALS.items()}

# How words of another language look and those of one's own do not: (own, other) → pattern. On running text each is met
# in 0 to 2 of 100 words of its own language and in 25 to 50 of the other.
_SYLLABIC_R = '[бвгдзкмпстхц]р[бвгджзклмнпстхцчш]|^р[бвгджзклмнпстхцчш]'
SHAPES = {pair: re.compile(pattern) for pair, pattern in {
    ('ro', 'en'): r'th|sh|wh|ck|tion|ough|oo[dklmt]|ing$|w|[bcdfglmnprstv]y$|ey$',
    ('ro', 'pl'): r'[ąćęłńśźż]|w|cz|sz|rz|dz|y[mch]|ni[ea]$|z[nmbgłwy]|ki$',
    ('pl', 'en'): r'th|sh|wh|tion|ough|oo|ee|ea|ou(?!f)|v|x|q|gh|ing$|ly$',
    ('pl', 'ro'): r'[ășțăâîşţ]|v|ea|oa|ui|are$|ul$|ului$|lor$|esc$|iei$|[^rgpnaf]ii$',
    ('en', 'pl'): r'[ąćęłńśźż]|cz|sz|rz|dz|ych$|ego$|ej$|[bdgkmnp]z|ni[ea]$|ji$|[aeiouy]j|ó|wy|ow[aiy]$|ki$',
    ('en', 'ro'): r'[ășțăâîşţ]|ului$|elor$|ilor$|ii$|eaz|esc$|iei$|[^o]uri$|tea$|nea$|tul$|rul$|nul$|rii$',
    ('bg', 'ru'): r'[ыэё]|ь(?!о)|[^чщшдл]ий$|ую$|[^вткбрсл]ой$|[^н]его$|[аяуе]ет$|[аяе]ют$',
    ('bg', 'uk'): r'[іїєґ]|ь(?!о)|[^чщшдл]ий$',
    ('bg', 'mk'): r'[ќѓѕјљњџ]|' + _SYLLABIC_R,
    ('bg', 'sr'): r'[ђћјљњџ]|' + _SYLLABIC_R,
}.items()}
