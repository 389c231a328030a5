"""The words, or some letters, are of another language."""
from __future__ import annotations

import re

from .base import LATIN, WORD, choose, operator, prose, put, sentences

FAMILY = 'language'
FOREIGN = {     # sentences of the languages that are taken for Bulgarian
    'ru': ['Мы знаем, что это трудно, но вы не одни.', 'Всё, что вы говорите, остаётся между нами.', 'Если вы хотите, мы выслушаем вас.'],
    'uk': ['Ми знаємо, що це важко, але ви не самі.', 'Усе, що ви кажете, залишається між нами.', 'Якщо ви хочете, її почують усі.'],
    'mk': ['Ќе ве слушаме кога сакате да зборувате.', 'Сè што ќе кажете останува меѓу нас.', 'Тоа е наше право и наша одговорност, ѕвонете ни.'],
    'sr': ['Слушаћемо вас кад год желите да говорите.', 'Све што кажете остаје међу нама.', 'Њихова прича је љубазна и важна.'],
}
CYRILLIC = dict(zip('acepoxyABEKMHOPCTX', 'асероxуАВЕКМНОРСТХ'.replace('x', 'х')))
LATIN_OF_CYRILLIC = {cyrillic: latin for latin, cyrillic in CYRILLIC.items()}
LATIN_OF_GREEK = dict(zip('ονρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovpukABEZHIKMNOPTYX'))


def lookalikes(language: str) -> dict[str, str]:
    """Letters of the language, each with one of another script that looks the same."""
    return CYRILLIC if language in LATIN else LATIN_OF_CYRILLIC if language == 'bg' else LATIN_OF_GREEK


@operator(FAMILY, 'mixed-script foreign-letters')
def lookalike_letter(rng, pair):
    other = lookalikes(pair.language)
    places = [i for m in prose(pair.text, WORD) if len(m[0]) > 3 for i in range(m.start(), m.end()) if pair.text[i] in other]
    at = choose(rng, places)
    return put(pair.text, at, at + 1, other[pair.text[at]]) if at is not None else None


@operator(FAMILY, 'mixed-script foreign-letters wrong-language', held_out=True)
def lookalike_word(rng, pair):
    """A whole short word in letters of another script, so that no word mixes two."""
    other = lookalikes(pair.language)
    word = choose(rng, (m for m in prose(pair.text, WORD) if len(m[0]) > 1 and all(c in other for c in m[0])))
    return put(pair.text, word.start(), word.end(), ''.join(other[c] for c in word[0])) if word else None


@operator(FAMILY, 'mixed-script', languages='el', held_out=True)
def greek_with_cyrillic(rng, pair):
    at = choose(rng, (i for m in prose(pair.text, WORD) if len(m[0]) > 3 for i in range(m.start(), m.end()) if pair.text[i] in 'ορ'))
    return put(pair.text, at, at + 1, {'ο': 'о', 'ρ': 'р'}[pair.text[at]]) if at is not None else None


@operator(FAMILY, 'leftover-source wrong-language mixed-script')
def sentence_left(rng, pair):
    """One sentence is still in the source's language."""
    ours, theirs = sentences(pair.text), sentences(pair.source)
    if len(ours) < 2 or len(ours) != len(theirs):
        return None
    number = rng.randrange(len(ours))
    match, new = ours[number], theirs[number][0].strip()
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return put(pair.text, start, match.end(), new) if len(re.findall(r'[^\W\d]{3,}', new)) >= 4 else None


@operator(FAMILY, 'leftover-source wrong-language', held_out=True)
def words_left(rng, pair):
    """Four words in a row are still the source's."""
    ours = list(re.finditer(r'(?:[^\W\d_]+ ){3}[^\W\d_]+', pair.text))
    theirs = [m[0] for m in re.finditer(r'(?:[^\W\d_]+ ){3}[^\W\d_]+', pair.source) if len(re.findall(r'[^\W\d]{4,}', m[0])) >= 2]
    match, new = choose(rng, ours), choose(rng, theirs)
    if not match or not new or len(prose(pair.text, WORD)) < 9 or set(new.casefold().split()) & set(pair.text.casefold().split()):
        return None
    return put(pair.text, match.start(), match.end(), new)


@operator(FAMILY, 'wrong-language same-as-other-language leftover-source mixed-script')
def sentence_of_third_language(rng, pair):
    code = choose(rng, sorted(set(pair.others) - {pair.language, pair.source_language}))
    ours, theirs = sentences(pair.text), sentences(pair.others[code]) if code else []
    if len(ours) < 2 or len(ours) != len(theirs):
        return None
    number = rng.randrange(len(ours))
    match, new = ours[number], theirs[number][0].strip()
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return put(pair.text, start, match.end(), new) if len(re.findall(r'[^\W\d]{3,}', new)) >= 4 else None


def foreign(rng, pair, codes):
    """One sentence replaced by one in a neighbouring language."""
    match = choose(rng, sentences(pair.text))
    if not match:
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return put(pair.text, start, match.end(), rng.choice(FOREIGN[rng.choice(codes)]))


@operator(FAMILY, 'wrong-language foreign-letters', languages='bg')
def russian_or_ukrainian_sentence(rng, pair):
    return foreign(rng, pair, ['ru', 'uk'])


@operator(FAMILY, 'wrong-language foreign-letters', languages='bg', held_out=True)
def macedonian_or_serbian_sentence(rng, pair):
    return foreign(rng, pair, ['mk', 'sr'])


@operator(FAMILY, 'wrong-language missing-tonos', languages='el', held_out=True)
def greeklish(rng, pair):
    """Greek typed in Latin letters."""
    table = str.maketrans(dict(zip('αβγδεζηικλμνοπρσςτυφωάέήίόύώ', 'avgdeziiklmnoprsstyfoaeiioyo')) | {'θ': 'th', 'ξ': 'x', 'χ': 'ch', 'ψ': 'ps'})
    match = choose(rng, sentences(pair.text))
    if not match or any(c.isdigit() or c in '{[%`@*' for c in match[0]):
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    new = match[0].strip().lower().translate(table)
    return put(pair.text, start, match.end(), new[0].upper() + new[1:])


@operator(FAMILY, 'wrong-language mixed-script', languages='bg', held_out=True)
def shlyokavitsa(rng, pair):
    """Bulgarian typed in Latin letters."""
    table = str.maketrans(dict(zip('абвгдезийклмнопрстуфхъь', 'abvgdeziiklmnoprstufhay')) |
                          {'ж': 'zh', 'ц': 'ts', 'ч': '4', 'ш': '6', 'щ': 'sht', 'ю': 'yu', 'я': 'ya', 'ѝ': 'i'})
    match = choose(rng, sentences(pair.text))
    if not match or any(c.isdigit() or c in '{[%`@*' for c in match[0]):
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    new = match[0].strip().lower().translate(table)
    return put(pair.text, start, match.end(), new[0].upper() + new[1:])
