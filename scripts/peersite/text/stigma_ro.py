"""Romanian: words that put people down. What a rule is stands in `stigma.py`."""
from .stigma import Rule

PERSON = 'persoană cu probleme de sănătate mintală'
NAMES = ('alcoolici* anonimi*', 'copii* adulți ai (?:alcoolicilor|celor dependenți|părinților alcoolici)', 'adulți* copii ai alcoolicilor')
KEYS = 'nebun țicni dement demenți alien retarda handicapa balamuc ospici suicid sinuci bătut drog bolnav schizofrenic depresiv sufer victim alcoolic dependen normal psihiatric schizofren toxicoman narcoman bețiv inval psihopa debil scaun'
RULES = (
    Rule('nebun*', 'X', PERSON, 'L-au crezut nebun.', 'nebulos'),
    Rule('țicni(?:t|ți)*', 'X', PERSON, 'e țicnit', 'ticuri'),
    Rule('dement(?:ul|ului|ă|a|e|ei|elor)?|demenți(?:i|lor)?', 'X', PERSON, 'un dement', 'demență, demența, demenței'),
    Rule('alienat* m[ie]ntal*|alienați* m[ie]ntal*|alienatul*|alienații|alienaților', 'X', PERSON, 'alienați mintal', 'se simte alienat'),
    Rule('retarda(?:t|ți)*', 'X', 'persoană cu dizabilități intelectuale', 'un retardat', 'retard de creștere'),
    Rule('handicapa(?:t|ți)*', 'X', 'persoană cu dizabilități', 'un handicapat', 'grad de handicap'),
    Rule('balamuc*', 'X', 'spital de psihiatrie', 'la balamuc', 'balama'),
    Rule('ospici(?:u|ul|ului|i|ii|ile|ilor)', 'X', 'spital de psihiatrie', 'închis la ospiciu', 'sub auspiciile'),
    Rule('(?:comi(?:s|te|t|tă|tem|teți|să)|comiterea|săvârș(?:it|i|ește|esc|ească)*) (?:un |o )?(?:suicid|sinucider)*', 'X', 'a murit prin suicid',
         'A comis un suicid.', 'prevenirea suicidului'),
    Rule('(?:tentativ|încerc)* de (?:suicid|sinucidere) (?:ne)?(?:reuși|eșua)(?:t|ți)*|(?:suicid|sinucider)* (?:ne)?(?:reuși|eșua)(?:t|ți)*', 'X',
         'tentativă de suicid; a murit prin suicid', 'o tentativă de suicid eșuată', 'o tentativă eșuată de a suna'),
    Rule('feme(?:ie|i|ia|ii|ile|ilor) bătut(?:ă|e|elor)', 'X', 'femeie care a trecut prin violență', 'femei bătute', 'drum bătut'),
    Rule('drogat(?:ul|ului)|drogați(?:i|lor)?|un drogat|o drogată', 'X', 'persoană care consumă droguri', 'niște drogați', 'băutura era drogată'),
    Rule('bolnav* (?:psihic|mintal|mental|psihici|mintali|mentali)', 'W', PERSON, 'bolnavii psihic', 'bolnav de inimă'),
    Rule('un schizofrenic|o schizofrenică|schizofrenic(?:ul|ului|ii|ilor)', 'W', 'persoană cu diagnostic de schizofrenie', 'schizofrenicii', 'tulburare schizofrenică'),
    Rule('un depresiv|depresiv(?:ul|ului|ii|ilor)(?= |[.,;:!?]|$)(?! (?:minor|major)*)', 'W', 'persoană cu depresie', 'e un depresiv', 'episod depresiv'),
    Rule('sufer(?:ă|i|im|iți|ea|eau|it|ind|inzi|inde) de(?! (?:pe urma|mult|foame))', 'W', 'trăiește cu, are', 'Suferă de depresie.', 'suferința de acasă'),
    Rule('victim(?:ă|a|e|ei|ele|elor) (?:ale |a |al )?(?:bolii|depresiei|violenței|abuz(?:ului|urilor)|agresiunii|unei boli|unui abuz|unor violențe)', 'W',
         'persoană care a trecut prin …', 'victimele violenței', 'victimă a furtului'),
    Rule('alcoolic(?:ul|ului|ii|ilor)|alcoolici|un alcoolic|o alcoolică', 'W', 'persoană cu o problemă cu alcoolul', 'un alcoolic', 'băuturi alcoolice; Alcoolicii Anonimi'),
    Rule('dependen(?:tul|tului|ții|ților)|un dependent|o dependentă', 'W', 'persoană cu o dependență', 'dependenții de jocuri', 'dependență; persoane dependente'),
    Rule('(?:persoan|oameni)* normal[ei]*', 'W', 'oameni fără astfel de probleme; ceilalți', 'oamenii normali', 'E normal.'),
    Rule('caz(?:ul|uri|urile|urilor)? (?:grav* )?psihiatric*', 'W', PERSON, 'un caz psihiatric', 'în cazuri grave'),
    Rule('(?:tentativ|încerc)* (?:ne)?(?:reuși|eșua)(?:t|ți)* de (?:suicid|sinucidere)', 'X', 'tentativă de suicid; a murit prin suicid', 'o tentativă eșuată de suicid', 'o tentativă eșuată de fuziune'),
    Rule('bețiv(?:ul|ului|i|ii|ilor|ă|a|e|ele|elor|an|ani|anii|anilor)?', 'X', 'persoană cu o problemă cu alcoolul', 'un bețiv', 'beție'),
    Rule('debil(?:ul|ului|i|ii|ilor|ă|a|e)? m[ie]ntal*', 'X', 'persoană cu dizabilități intelectuale', 'debili mintal', 'debilitate; debil'),
    Rule('(?:toxico|narco)man(?:ul|ului|i|ii|ilor|ă|a|e|ele|elor)?', 'W', 'persoană care consumă droguri', 'toxicomanii', 'toxicomanie'),
    Rule('schizofren(?:ul|ului|i|ii|ilor|ici)?', 'W', 'persoană cu diagnostic de schizofrenie', 'pacienți schizofrenici', 'schizofrenie, schizofreniei, schizofrenia'),
    Rule('psihopat(?:ul|ului|a|i|ii|ilor)?|psihopați(?:i|lor)?', 'W', PERSON, 'un psihopat', 'psihopatologie'),
    Rule('invali(?:dul|dului|zi|zii|zilor)|un invalid|o invalidă', 'W', 'persoană cu dizabilități', 'invalizii', 'link invalid; invaliditate'),
    Rule('(?:imobiliza|țintui)(?:t|ți)* (?:în|de) (?:scaun|căruc)*', 'W', 'persoană care folosește un scaun rulant', 'imobilizat în scaun cu rotile', 'imobilizat la pat'),
)
