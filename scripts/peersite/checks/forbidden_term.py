"""A text says a word that the glossary avoids (`avoid` in `docs/<language>/glossary.yml`).

Such a word says something else: a "former patient" is not a peer worker, „vindecare" is not recovery. The list holds words
and phrases as they are written; any form of them counts.

A phrase of several words is reported wherever it stands. A single word may have other uses (a colleague, a therapist): it is
reported only where the original uses the term and the translation does not, in the whole text or in the sentence. Left alone are quotations, the `claim` of a myth,
the glossary's own texts, and translations whose original says such a word itself.

**Fix**: use the word of the glossary.
"""
from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.counterpart import counterpart
from ..text.quotation import quoted
from ._examples import role
from ._language import place
from ._terms import GLOSSARY, Term, avoided, mentioned
from ._texts import units

ENTRY = 'worker: {{term: "{}", avoid: [{}], definition: "x", use: "x", confidence: established}}\n'
HERE = {'docs/_facts/glossary.yml': 'worker: {sources: [brochure]}\n',
        'docs/ro/glossary.yml': ENTRY.format('lucrător de la egal la egal', '"fost pacient", "coleg"'),
        'docs/bg/glossary.yml': ENTRY.format('експерт от опит', '"бивш пациент", "колега"'),
        'docs/en/glossary.yml': ENTRY.format('peer worker', '"former patient", "ex-patient", "colleague"'),
        **role('ro', 'Speranță', 'Lucrătorii de la egal la egal dau speranță.')}
SEVERITY = Severity.WARNING
PASSES = [
    {}, HERE, {**HERE, **role('bg', 'Надежда', 'Експертите от опит и техните колеги дават надежда.')},
    {**HERE, **role('ro', 'Speranță', 'Colegii dau speranță.'), **role('en', 'Hope', 'Colleagues give hope.')},
    {**HERE, **role('en', 'Hope', 'Peer workers are not “former patients”.')},
    {**HERE, **role('ro', 'Speranță', 'Lucrătorii de la egal la egal dau speranță. Vin mulți. Îi ascultă alții.'),
     **role('bg', 'Надежда', 'Експертите от опит дават надежда. Идват много. Слушат ги колеги.')},
    {**HERE, **role('en', 'Hope', 'The patient was formerly alone. Peer workers give hope.')},
]
FAILS = [
    ({**HERE, **role('en', 'Hope', 'Former patients give hope.')}, 'docs/en/roles.yml:3'),
    ({**HERE, **role('en', 'Hope', 'Ex-patients give hope.')}, 'docs/en/roles.yml:3'),
    ({**HERE, **role('bg', 'Надежда', 'Колегите дават надежда.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('bg', 'Надежда', 'Бившите пациенти дават надежда.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('ro', 'Speranță', 'Ajută lucrătorii de la egal la egal. Lucrătorul de la egal la egal ascultă.'),
      **role('bg', 'Надежда', 'Помагат експертите от опит. КОЛЕГАТА слуша.')}, 'docs/bg/roles.yml:3'),
    ({**HERE, **role('ro', 'Speranță', 'Foștii pacienți dau speranță.')}, 'docs/ro/roles.yml:3'),
]


def check(library: Library):
    for unit in units(library):
        if unit.kind == GLOSSARY or unit.path == ('claim',):
            continue
        for use, term, single in avoided(library, unit):
            if quoted(unit.text, use.start) or not stands_for(library, unit, use.start, term, single):
                continue
            words = unit.text[use.start:use.stop]
            yield warning('forbidden-term', place(unit, use.start, words), f'"{words}" is avoided for "{term.term}".',
                          f'Use "{term.term}", or say it another way; the glossary tells why.', unit.key)


def stands_for(library: Library, unit: Unit, start: int, term: Term, single: bool) -> bool:
    """Whether an avoided word is used for the term, and not for something else beside it."""
    source = original(library, unit)
    if source is None:
        return not single and not term.said_in(unit.text)
    if any(other.record is term.record for _, other, _ in avoided(library, source)):
        return False
    parts = ((source.text, unit.text), counterpart(source.text, unit.text, start)) if single else ()
    return not single or any(term.record.id in mentioned(library, theirs, source.words.language) and not term.said_in(ours) for theirs, ours in parts)


def original(library: Library, unit: Unit) -> Unit | None:
    """The text that a text was made from; None if it is the original itself."""
    record = library.records.get(unit.kind, {}).get(unit.record)
    if record is None or record.source_language == unit.words.language:
        return None
    return next((source for source in record.units(record.source_language) if source.path == unit.path), None)
