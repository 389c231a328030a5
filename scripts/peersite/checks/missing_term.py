"""The original uses a term of the glossary, and the translation says neither the glossary's term nor another form of it.

A reader who looks for help learns a word once and looks for it again. When one thing has three names, they think of three
things.

Asked for are only terms that are *established* in the language (`confidence` in its `glossary.yml`) and not *unsure* in the
language of the original. A term that is `optional` in `docs/_facts/glossary.yml`, an everyday word such as "hope", is asked for
only where it is the whole text, as in a heading.

**Fix**: use the term of the glossary. If another word is just as good, add it to the term's `forms` in `glossary.yml` of the
language.
"""
from itertools import groupby

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.lemmas import WORD
from ..text.terms import Use
from ._examples import role
from ._terms import GLOSSARY, Term, terms, uses
from ._texts import pairs

FACTS = {'docs/_facts/glossary.yml': 'group: {sources: [brochure]}\nhope: {sources: [brochure], optional: true}\nuser: {sources: [brochure]}\n'}


def _glossary(language: str, group: str, hope: str, user: str, forms: str = '', confidence: str = 'established') -> dict[str, str]:
    rest = f'definition: "x", use: "x", confidence: {confidence}'
    return {f'docs/{language}/glossary.yml': f'group: {{term: "{group}", forms: [{forms}], {rest}}}\n'
                                             f'hope: {{term: "{hope}", {rest}}}\nuser: {{term: "{user}", {rest}}}\n'}


GLOSSARIES = {**FACTS, **_glossary('ro', 'grup de suport reciproc', 'speranță', 'utilizator de servicii', '"grup de întrajutorare"'),
              **_glossary('bg', 'група за взаимопомощ', 'надежда', 'потребител на услуги', '"група за самопомощ"'),
              **_glossary('en', 'self-help group', 'hope', 'service user')}
HERE = {**GLOSSARIES, **role('ro', 'Speranță', 'Grupurile de suport reciproc dau speranță.')}
UNSURE = _glossary('bg', 'група за взаимопомощ', 'надежда', 'потребител на услуги', confidence='likely')
TWO = {**GLOSSARIES, **_glossary('ro', 'grup de suport reciproc', 'speranță', 'grup de suport reciproc')}     # one word for two terms
SEVERITY = Severity.WARNING
PASSES = [
    {}, GLOSSARIES,
    {**TWO, **role('ro', 'Speranță', 'Un grup de suport reciproc.'), **role('bg', 'Надежда', 'Потребител на услуги.'),
     **role('en', 'Hope', 'A self-help group.')},
    {**HERE, **role('bg', 'Надежда', 'Групите за взаимопомощ дават сила.'), **role('en', 'Hope', 'Self-help groups give strength.')},
    {**HERE, **role('bg', 'Надеждата', 'В групата за самопомощ има сила.'), **role('en', 'Hopes', 'A SELF HELP GROUP gives strength.')},
    {**HERE, **UNSURE, **role('bg', 'Надежда', 'Там има сила.'), **role('en', 'Hope', 'Self-help groups give hope.')},
    {**GLOSSARIES, **role('ro', 'Speranță', 'Ne sprijinim reciproc în grup.'), **role('en', 'Hope', 'We support each other.')},
]
FAILS = [
    ({**TWO, **role('ro', 'Speranță', 'Un grup de suport reciproc.'), **role('bg', 'Надежда', 'Група от хора.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('bg', 'Надежда', 'Терапевтичните групи дават надежда.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('bg', 'Вяра', 'Групите за взаимопомощ дават сила.')}, 'docs/bg/roles.yml:2'),
    ({**HERE, **role('en', 'Hope', 'Therapy groups give hope.')}, 'docs/en/roles.yml:3'),
    ({**GLOSSARIES, **role('ro', 'Speranță', 'Un sprijin pentru utilizatorii de servicii.'), **role('bg', 'Надежда', 'Подкрепа за клиентите.')},
     'docs/bg/roles.yml:3'),
]


def check(library: Library):
    known = {language: terms(library, language) for language in library.languages}
    for source, target in pairs(library):
        if target.kind == GLOSSARY or not (found := uses(library, source)):
            continue
        asked: dict[str, tuple[str, Term]] = {}
        for _, same in groupby(found, lambda use: use.start):     # „експерт от опит" is the word for two terms: either one will do
            meant = [(use, term) for use in same if (term := known[target.language].get(use.key))]
            must = next(((use, term) for use, term in meant if use.key not in asked and wanted(source, use, term, known[source.language][use.key])), None)
            if must and not any(term.said_in(target.text) for _, term in meant):     # asked last: it may have to read a dictionary
                use, term = must
                asked[use.key] = (source.text[use.start:use.stop], term)
        for said, term in asked.values():
            yield warning('missing-term', target.location, f'The original says "{said}"; the glossary\'s word for it, "{term.term}", is not here.',
                          f'Use the glossary\'s word. If yours is just as good, add it to the "forms" of "{term.record.id}".', target.key)


def wanted(source: Unit, use: Use, term: Term, original: Term) -> bool:
    """Whether a translation has to say a term: settled in both languages, and no everyday word among others."""
    return (term.confidence == 'established' and original.confidence != 'unsure'
            and (not term.record.facts.optional or whole(source, use.start, use.stop)))


def whole(unit: Unit, start: int, stop: int) -> bool:
    """Whether there is no other word in a text than those between two places."""
    return not WORD.search(unit.text, 0, start) and not WORD.search(unit.text, stop)
