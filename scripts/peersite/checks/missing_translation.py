"""A text exists in the language it was written in, and not in another one.

Readers of that language then see the original, marked as such. Nothing breaks, so this is a warning; but each one is
something somebody cannot read.

**Fix**: write the entry in the file named, under the same id as in the original. For a page, copy the original file
and translate it; for a section of a page, add the heading with the same id.
"""
from ..finding import Location, Severity, warning
from ..model import Library, Record

SEVERITY = Severity.WARNING
PASSES = [{}]
FAILS = [
    ({'docs/bg/roles.yml': 'courage: {name: Смелост, description: Смелост.}\n'}, 'docs/bg/roles.yml:1'),
    ({'docs/en/roles.yml': None}, 'docs/en/roles.yml:1'),
]


def check(library: Library):
    for record in library.all():
        source = record.words.get(record.source_language)
        if source is None:
            continue
        for language in library.languages:
            if language not in record.words:
                if library.unknown(language, record.kind.id, record.id):
                    continue     # its file has a finding of its own
                yield warning('missing-translation', Location(expected_file(record, source.location.path, language)),
                              f'"{record.id}" has no words in this language.',
                              f'The original stands in {source.location}.', f'{record.kind.id}/{record.id}')
            elif record.kind.id == 'pages':
                yield from missing_sections(record, language)
    yield from missing_strings(library)


def expected_file(record: Record, source_path: str, language: str) -> str:
    """Where the words belong: the same file in the folder of the other language."""
    return source_path.replace(f'docs/{record.source_language}/', f'docs/{language}/', 1)


def missing_sections(record: Record, language: str):
    """Sections of a page that the original has and the translation lacks."""
    source, words = record.words[record.source_language], record.words[language]
    for name in source.fields.get('sections', {}):
        if name not in words.fields.get('sections', {}):
            yield warning('missing-translation', words.location, f'The section "{name}" of the page is not translated.',
                          f'The original stands in {source.at(("sections", name))}.', f'pages/{record.id}#sections.{name}')


def missing_strings(library: Library):
    """Strings of the templates without a translation; English needs none, it is what the templates are written in."""
    for language in library.languages if library.template else ():
        catalogue = library.interface.get(language)
        path = f'docs/{language}/interface.po'
        if language == 'en' or path in library.unread:
            continue
        for message in library.template:
            if not message.id:
                continue
            name = message.id[0] if isinstance(message.id, tuple) else message.id
            there = catalogue.get(name) if catalogue is not None else None
            if there is None or not all(there.string if isinstance(there.string, tuple) else [there.string]):
                yield warning('missing-translation', Location(path, there.lineno if there and there.lineno else 1),
                              f'The string "{name}" of the pages is not translated.', 'Fill in its msgstr.', f'interface/strings#{name}')
