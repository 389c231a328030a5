"""Polish: words that put people down. What a rule is stands in `stigma.py`."""
from .stigma import Rule

PERSON = 'osoba w kryzysie psychicznym'
NAMES = ('anonimow* (?:alkoholi|narkoman)*', 'dorosł* dzie(?:ci|ciom|ćmi|ciach) alkoholików')
KEYS = 'waria świr psychol czub niedorozwini upośledzon samobój ćpun żółt psychicz schizofreni psychiatryk cierp narkoman alkoholi ofi normaln upośledzeni umysłowo psychopat pija debil kalek przyku'
RULES = (
    Rule('wariat*|wariac(?:i|ie)', 'X', PERSON, 'Mówili, że to wariat; dom wariatów', 'wariacja; wariant; w dwóch wariantach'),
    Rule('świr(?:a|y|em|owi|ów|om|ami|ach|us*|nięt*)?', 'X', PERSON, 'to jakiś świr', 'świrowa'),
    Rule('psychol(?:a|e|em|i|owi|om|ami|ach)?', 'X', PERSON, 'ten psychol', 'psycholog, psychologa'),
    Rule('czub(?:y|ów|ami)|(?:dom* |u |od )czubków|(?:taki|jakiś|ten|zwykły) czub(?:ek)?(?! (?:nosa|głowy|palca|buta))', 'X', PERSON, 'u czubków', 'czubek nosa; na czubkach palców'),
    Rule('niedorozwinię(?:ci|ty|ta|t* umysłowo)', 'X', 'osoba z niepełnosprawnością intelektualną', 'niedorozwinięty', 'niedorozwinięte płuca'),
    Rule('upośledzon* (?:umysłowo|psychicznie)|(?:umysłowo|psychicznie) upośledzon*', 'X', 'osoba z niepełnosprawnością intelektualną', 'upośledzony umysłowo', 'upośledzone krążenie'),
    Rule('popeł(?:ni|nia)* (?:(?:swoje|próbę) )?samobójstw*', 'X', 'odebrał sobie życie; zmarł śmiercią samobójczą', 'Popełniła samobójstwo.', 'popełnił błąd; zapobieganie samobójstwom'),
    Rule('(?:nie)?udan* prób* (?:samobójcz|samobójstw)*|prób* samobójcz* (?:nie)?udan*', 'X', 'próba samobójcza', 'nieudana próba samobójcza', 'nieudana próba kontaktu'),
    Rule('ćpun*', 'X', 'osoba, która używa narkotyków', 'ćpuny', 'czupryna'),
    Rule('żółt(?:e|ych|ymi) papier(?:y|ów|ami|ach)', 'X', 'diagnoza psychiatryczna', 'Ma żółte papiery.', 'żółty papier'),
    Rule(r'(?<!osoba\s)(?<!osoby\s)(?<!osobę\s)(?<!osobie\s)(?<!osobą\s)(?<!osób\s)(?<!osobom\s)(?<!osobami\s)(?<!osobach\s)'
         '(?:cho(?:ry|ra|rego|rej|rych|rzy|rym|rymi|remu|rą) psychicznie|psychicznie chor*)', 'W', PERSON, 'chorzy psychicznie', 'osoba chora psychicznie; chory na serce'),
    Rule('schizofreni(?:k|ka|kiem|kowi|ków|kom|kami|kach|cy|czka|czki|czkę|czką)', 'W', 'osoba z diagnozą schizofrenii', 'schizofrenicy', 'schizofrenia; schizofreniczny'),
    Rule('psychiczni(?! )|(?:jesteś|ten|jakiś|ta|jakaś) psychiczn[ya](?= |[.,!?]|$)(?! (?:kryzys|problem|stan|uraz|ból|obciążen|trudnoś)*)', 'W', PERSON, 'Jesteś psychiczny?', 'kryzys psychiczny; ten psychiczny uraz'),
    Rule('psychiatryk(?:a|u|iem|i|ów|ach|ami|om)?', 'W', 'szpital psychiatryczny', 'w psychiatryku', 'psychiatra; psychiatryczny'),
    Rule('cierp(?:i|ią|isz|imy|icie|iał|iała|iało|iały|ieli|iący|iąca|iące|iących|iącym|iącej|iącego|iącymi|iąc) na(?! tym)', 'W', 'ma, żyje z', 'Cierpi na depresję.', 'Cierpi na tym cała rodzina.'),
    Rule('narkoman(?:a|em|owi|i|ów|om|ami|ach|ka|ki|kę|ką|ek)?', 'W', 'osoba uzależniona od narkotyków', 'narkomani', 'narkomania; narkomanii'),
    Rule('alkoholi(?:k|ka|kiem|kowi|ków|kom|kami|kach|cy|czka|czki|czkę|czką|czek)', 'W', 'osoba uzależniona od alkoholu', 'alkoholik',
         'alkoholizm; Anonimowi Alkoholicy; Dorosłe Dzieci Alkoholików'),
    Rule('ofi(?:ara|ary|arę|arą|ar|arom|arami|arach|erze) (?:przemoc|gwałt|molestowan|wykorzystan|chorob|depresj)*', 'W', 'osoba, która doświadczyła …', 'ofiary przemocy', 'ofiara na cele społeczne'),
    Rule('normaln(?:i|ych|ym|ymi) (?:ludzie|ludzi|ludziom|ludźmi|ludziach)', 'W', 'inni ludzie; ludzie bez takich problemów', 'normalni ludzie', 'normalny dzień'),
    Rule('upośledzeni (?:umysłowo|psychicznie)|umysłowo upośledzeni|niedorozwinięt* umysłowo', 'X', 'osoba z niepełnosprawnością intelektualną', 'upośledzeni umysłowo', 'upośledzeni społecznie'),
    Rule('umysłowo chor*|cho(?:ry|ra|rego|rej|rych|rzy|rym|rymi|remu|rą) umysłowo', 'X', PERSON, 'umysłowo chorzy', 'praca umysłowa'),
    Rule('debil(?:a|e|em|i|owi|ów|om|ami|ach|ka|ki)?|kalek(?:a|i|ę|ą|om|ami|ach)', 'X', 'osoba z niepełnosprawnością', 'jak kaleka', 'kalectwo'),
    Rule('pija(?:k|ka|kiem|kowi|ków|kom|kami|cy)|pijaczk*', 'X', 'osoba uzależniona od alkoholu', 'stary pijak', 'pijany; pija kawę'),
    Rule('nienormalni(?= |[.,;:!?]|$)|psychopat(?:a|y|ę|ą|ów|om|ami|ach|ka|ki|ką)|psychopaci', 'W', PERSON, 'Mówią, że jesteśmy nienormalni.', 'nienormalny poziom; psychopatologia'),
    Rule('przyku(?:ty|ta|tego|tej|tych|tym|tą|ci) do (?:wózk|łóżk)*', 'W', 'osoba, która porusza się na wózku', 'przykuty do wózka', 'przykuty wzrok'),
)
