"""An entry of the glossary contradicts itself, or something in it cannot be found in any text.

The glossary tells translators which word to use and which to avoid, and other checks read it word for word. A term in its own
`avoid`, a form with an explanation in it or one term for two entries send everybody astray.

Found are: a term or form that the same entry avoids; the same term in two entries; an empty or repeated item; an item that is no
word or phrase (brackets, quotation marks, a full stop at its end); a term that names several ("a, b" or "a / b") with none in `forms`.

**Fix**: put the entry right in `docs/<language>/glossary.yml`. Explanations belong into `use`.
"""
import re
from typing import Iterator

from ..finding import Finding, Severity, error
from ..model import Library, Record, Words
from ..text.lemmas import fold
from ..text.terms import SEVERAL, names
from ._terms import GLOSSARY

ENTRY = '{}: {{term: "{}", avoid: [{}], forms: [{}], definition: "x", use: "x", confidence: established}}\n'


def _entries(*entries: str, language: str = 'en') -> dict[str, str]:
    return {'docs/_facts/glossary.yml': ''.join(f'{entry.split(":")[0]}: {{sources: [brochure]}}\n' for entry in entries),
            f'docs/{language}/glossary.yml': ''.join(entries)}


SEVERITY = Severity.ERROR
PASSES = [
    {}, _entries(ENTRY.format('worker', 'peer worker', '"worker", "ex-patient"', '"peer supporter"')),
    _entries(ENTRY.format('worker', 'peer worker', '', '"peer work"'), ENTRY.format('support', 'peer support', '"peer worker"', '"peer work"')),
    _entries(ENTRY.format('survivor', 'човек, преживял насилие', '', '"преживяла насилие", "човек, преживял насилие"'), language='bg'),
    _entries(ENTRY.format('worker', 'asystent / asystentka', '"rówieśnik"', '"asystent", "asystentka"'), language='pl'),
    _entries(ENTRY.format('recovery', 'recuperare (recovery)', '"vindecare"', '"proces de recuperare", "dl."'), language='ro'),
    _entries(ENTRY.format('trauma', 'trauma-informed', '"S.O.S"', '"don’t know", "24/7", "trauma"')),
]
FAILS = [
    (_entries(ENTRY.format('worker', 'peer worker', '"Peer Worker"', '')), 'docs/en/glossary.yml:1'),
    (_entries(ENTRY.format('worker', 'peer worker', '"ex-patient"', '"ex-patient"')), 'docs/en/glossary.yml:1'),
    (_entries(ENTRY.format('worker', 'peer worker', '', ''), ENTRY.format('other', 'Peer worker', '', '')), 'docs/en/glossary.yml:2'),
    (_entries(ENTRY.format('worker', 'peer worker', '"patient (as a name for people)"', '')), 'docs/en/glossary.yml:1'),
    (_entries(ENTRY.format('worker', 'peer worker', '"befriending", ""', '')), 'docs/en/glossary.yml:1'),
    (_entries(ENTRY.format('worker', 'peer worker', '', '"peer supporter", "Peer supporter"')), 'docs/en/glossary.yml:1'),
    (_entries(ENTRY.format('worker', 'asystent, asystentka', '', '"ekspert"'), language='pl'), 'docs/pl/glossary.yml:1'),
    (_entries(ENTRY.format('worker', 'peer worker', '', '"peer supporter is fine too."')), 'docs/en/glossary.yml:1'),
]
NO_PHRASE = re.compile(r'[()\[\]„“”«»"…;]|(?:\w{5,}|\s\w+)\s+\w+[.!?]$|^\W*$')


def check(library: Library):
    for language in library.languages if library.kind(GLOSSARY) else ():
        first: dict[str, str] = {}
        for record in library.shared(GLOSSARY):
            first.setdefault(fold(term_of(record, language)).strip(), record.id)
        for record in library.kind(GLOSSARY):
            if (term := term_of(record, language)).strip():
                words, other = record.words[language], first[fold(term).strip()]
                yield from faults(record, words, term)
                if other != record.id:
                    yield fault(record, words, ('term',), f'"{term}" is also the term of "{other}".',
                                'Make one entry of the two, or find another word for one of them.')


def term_of(record: Record, language: str) -> str:
    """The term of an entry in a language; '' if it has none, which other checks say."""
    words = record.words.get(language)
    term = words.fields.get('term') if words else None
    return term if isinstance(term, str) else ''


def faults(record: Record, words: Words, term: str) -> Iterator[Finding]:
    """What is wrong within one entry in one language."""
    lists = {name: listed(words, name) for name in ('forms', 'avoid')}
    avoided = {fold(item).strip() for _, item in lists['avoid']}
    used = [(('term',), name) for name in dict.fromkeys((term, *names(term, (form for _, form in lists['forms']))))] + lists['forms']
    for path, word in used:
        if fold(word).strip() in avoided and word.strip():
            yield fault(record, words, path, f'"{word}" is a word for "{record.id}" and one to avoid.', 'Take it out of one of the two lists.')
    for name, items in lists.items():
        seen = set()
        for path, item in items:
            folded = fold(item).strip()
            if not folded:
                yield fault(record, words, path, f'An item of "{name}" is empty.', 'Fill it in, or take it out.')
            elif folded in seen:
                yield fault(record, words, path, f'"{item}" stands twice in "{name}".', 'Take one of the two out.')
            elif NO_PHRASE.search(item):
                yield fault(record, words, path, f'"{item}" is not a word or phrase as it stands in a text.',
                            'Write only the words themselves; explanations belong into "use".')
            seen.add(folded)
    if len(SEVERAL.split(term)) > 1 and not used_names(term, lists['forms']):
        yield fault(record, words, ('term',), f'"{term}" names several, and none of them is in "forms", so none is found in a text.',
                    'Add each of them to "forms".')


def used_names(term: str, forms: list[tuple[tuple[str, ...], str]]) -> bool:
    """Whether a term of several parts can be looked for: by a form that is one of its parts, or the whole of it."""
    return bool(names(term, (form for _, form in forms))) or any(fold(form) == fold(term) for _, form in forms)


def listed(words: Words, name: str) -> list[tuple[tuple[str, ...], str]]:
    """The items of a list, each with its path; what is no text has a finding of the loader."""
    items = words.fields.get(name) or ()
    return [((name, str(number)), item) for number, item in enumerate(items) if isinstance(item, str)] if isinstance(items, (list, tuple)) else []


def fault(record: Record, words: Words, path: tuple[str, ...], message: str, hint: str) -> Finding:
    """The error about one place of an entry."""
    return error('glossary-fault', words.at(path), message, hint, f'{GLOSSARY}/{record.id}#{".".join(path)}')
