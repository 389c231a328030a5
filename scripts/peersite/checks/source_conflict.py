"""Two languages of one text both claim to be the original.

The facts name one original, and a stamp says something else: that the original was itself translated from another language, or that a
translation was made from itself. Then nobody can tell which of the two the others have to follow, and a change reaches only some of them.
It happens when `source_language` or the first source of a record is changed, when sources are put in another order, or when stamp files
are copied.

**Fix**: correct `source_language` (or the first of `sources`) in the facts; if the facts are right, run `python scripts/translate.py stamp`
for an original, which needs no stamp, or `confirm … --from <language>` for a translation.
"""
from ..finding import Severity, error
from ..model import Library
from ._examples import SOURCE, stamped

SEVERITY = Severity.ERROR
TWO = {SOURCE: 'brochure: {source_language: ro, language: ro, type: brochure}\nleaflet: {source_language: ro, language: bg, type: brochure}\n',
       **{f'docs/{language}/sources.yml': f'brochure: {{title: {name}, note: {name}.}}\nleaflet: {{title: {name}, note: {name}.}}\n'
          for language, name in (('ro', 'Broșură'), ('bg', 'Брошура'), ('en', 'Brochure'))}}
PASSES = [
    {},
    stamped('bg', 'en'),
    {**stamped('en'), **stamped('bg', origin='en')},
    {**TWO, 'docs/_facts/roles.yml': 'hope: {sources: [brochure, leaflet]}\n', **stamped('bg', 'en')},
    {**stamped('en', origin='bg'), **stamped('bg', origin='en')},                       # a source-cycle
    {**stamped('bg'), 'docs/bg/roles.yml': 'hope:\n  name: Надежда\n', 'docs/_facts/values.yml': 'hope: {source_language: bg, sources: []}\n',
     'docs/bg/values.yml': 'hope: {name: Надежда, meaning: Може.}\n'},
]
FAILS = [
    (stamped('ro', origin='en'), 'docs/ro/_stamps/roles.yml.txt:2'),
    ({'docs/_facts/roles.yml': 'hope: {sources: [brochure], source_language: bg}\n', **stamped('bg', 'en')}, 'docs/bg/_stamps/roles.yml.txt:2'),
    ({**TWO, 'docs/_facts/roles.yml': 'hope: {sources: [leaflet, brochure]}\n', **stamped('bg', 'en')}, 'docs/bg/_stamps/roles.yml.txt:3'),
    (stamped('en', origin='en'), 'docs/en/_stamps/roles.yml.txt:2'),
    ({'docs/_facts/roles.yml': 'hope: {sources: [], source_language: en}\n', **stamped('en')}, 'docs/en/_stamps/roles.yml.txt:3'),
]


def check(library: Library):
    originals = {f'{record.kind.id}/{record.id}': record for record in library.all()}
    for language, stamps in library.stamps.items():
        for key, stamp in stamps.items():
            record = originals.get(key.partition('#')[0])
            if record is None or language != record.source_language and language != stamp.origin:
                continue
            if language != record.source_language:
                yield error('source-conflict', stamp.location,
                            f'"{key}" is said to be translated from itself; its original is in "{record.source_language}".',
                            f'Run "python scripts/translate.py confirm {key} --language {language} --from {record.source_language}".', key)
            elif language in record.words:
                yield error('source-conflict', stamp.location, f'"{key}" is the original according to the facts, and a translation from "{stamp.origin}" '
                            'according to this stamp.', f'Correct the facts ({record.location}), or run "python scripts/translate.py stamp".', key)
