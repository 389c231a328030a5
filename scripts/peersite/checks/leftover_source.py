"""A sentence of a translated text was left in the language it was translated from, or is in a third one.

The text around it is translated, so the gap is easily overlooked; a reader meets a sentence that makes no sense to them.
Words in brackets, quotation marks or italics may be in any language, and so may names and single terms.

**Fix**: translate the sentence. If it has to stay as it is, put it in quotation marks.
"""
from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.function_words import RIVAL_MARKS
from ..text.identify import foreign_runs, foreign_script_share, foreign_sentences, language_instead, language_name, sentences, small_words
from ..text.mask import GONE, mask
from ..text.scripts import ANY, script_of_language
from ._examples import role
from ._language import place
from ._texts import pairs

SEVERITY = Severity.WARNING
PASSES = [
    {},
    role('bg', 'Надежда', 'Това е „Peer support in mental health is here“ (peer support for people with lived experience), група по пример на Alcoholics Anonymous.'),
    role('en', 'Hope', 'People call it *sprijin de la egal la egal în sănătatea mintală*. It works.'),
    role('en', 'Hope', 'Shows that life can be good again. Liga Română pentru Sănătate Mintală says so.'),
    role('bg', 'Надежда', 'Проектът Initiatives of Change показва, че животът пак може да е добър.'),
    role('ro', 'Български институт за отношения между хората (Institutul Bulgar)'),
    role('en', 'Hope', 'Arată că viața poate fi bună din nou.'),
]
FAILS = [
    (role('en', 'Hope', 'Shows that life can be good again. Arată că viața poate fi bună din nou.'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва пътя. Arată că viața poate fi bună din nou.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва пътя, защото this shows that life can be good again.'), 'docs/bg/roles.yml:3'),
    (role('en', 'Hope', 'Shows that life can be good again. Показва, че животът пак може да е добър.'), 'docs/en/roles.yml:3'),
    (role('bg', 'Надежда', 'Показва, че животът е добър и че хората могат да се променят. Показывает, что жизнь снова может быть хорошей.'), 'docs/bg/roles.yml:3'),
    ({**role('bg', 'Надежда', 'Показва пътя.'), 'docs/_facts/roles.yml': 'hope: {sources: [brochure], source_language: bg}\n',
      **role('en', 'Hope', 'It shows the way to all of us. Arată că viața poate fi bună din nou.')}, 'docs/en/roles.yml:3'),
    ({**role('ro', 'Speranță', 'Vine un tren. Pleacă la 7 din gară, mereu.'), **role('bg', 'Надежда', 'Има влак. Pleacă la 7 din gară, mereu.')},
     'docs/bg/roles.yml:3'),
    ({**role('ro', 'Speranță', 'Merge mai departe. Viața poate fi bună.'), **role('en', 'Hope', 'Life goes on for all of us. Viața poate fi bună.')}, 'docs/en/roles.yml:3'),
]
HINT = 'Translate it, or put it in quotation marks if it has to stay.'


def check(library: Library):
    for source, target in pairs(library):
        own, text = target.words.language, target.text
        found = other_alphabet(text, own)
        if len(text) > 30:
            found = [*found, *same_alphabet(text, own)]
            found += [one for one in copied(source, text, own) if not any(one[0] <= start < one[0] + len(one[1]) for start, _, _ in found)]
        for start, words, other in found:
            yield finding(target, start, words, other)


def other_alphabet(text: str, own: str):
    """Running words in another alphabet, unless the whole text is."""
    runs = foreign_runs(text, own)
    if not runs:
        return []
    masked = mask(text)
    return foreign_runs(masked, own) if foreign_script_share(masked, own) < 0.9 else []


def same_alphabet(text: str, own: str):
    """Sentences in another language of the same alphabet, unless the whole text is."""
    if own not in RIVAL_MARKS or len(RIVAL_MARKS[own].intersection(text.lower().split())) < 2:
        return []
    masked = mask(text)
    found = foreign_sentences(masked, own)
    return found if found and not language_instead(masked, own) else []


def copied(source: Unit, text: str, own: str):
    """Sentences taken over from the source as they stand, unless the whole text is."""
    letters, akin = ANY.get(script_of_language(source.words.language)), script_of_language(source.words.language) == script_of_language(own)
    if not letters or not akin and not letters.search(text):
        return
    for start, words in sentences(text):
        if len(words) >= 15 and words in source.text and len(small_words(words.partition(' ')[2])) >= 3 and text.strip() != source.text.strip():
            if mask(text)[start] != GONE and (akin or foreign_script_share(words, own) > 0.9 > foreign_script_share(text, own)):
                yield start, words, ''


def finding(unit: Unit, start: int, words: str, other: str):
    """The warning about some words of a text."""
    shown = words if len(words) <= 60 else words[:57].rsplit(' ', 1)[0] + ' …'
    said = f'is in {language_name(other)}' if other else 'was not translated'
    return warning('leftover-source', place(unit, start, words.split('\n')[0][:20]), f'"{shown}" {said}.', HINT, unit.key)
