"""The strings of the interface: collected from the templates and the code, merged into each language's catalogue."""
from __future__ import annotations

from datetime import datetime, timezone
from io import BytesIO
from pathlib import Path
from typing import Sequence

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).resolve().parents[1]
METHODS = [('*.py', 'python'), ('pages/**.j2', 'jinja2'), ('pages/**.py', 'python'), ('exports/**.py', 'python'), ('site/**.py', 'python')]
OPTIONS = {'pages/**.j2': {'trim_blocks': 'true', 'lstrip_blocks': 'true', 'silent': 'false'}}
EPOCH = datetime(2026, 1, 1, tzinfo=timezone.utc)     # catalogues carry a date; a fixed one keeps them from changing for nothing


def collect(sentences: Sequence[str] = ()) -> Catalog:
    """Every string that the templates and the code mark for translation, with where it is used; then the sentences of the checks."""
    catalogue = Catalog(project='From Equal to Equal', version='1', last_translator='', language_team='', copyright_holder='the contributors', msgid_bugs_address='',
                        creation_date=EPOCH, revision_date=EPOCH, fuzzy=False, charset='utf-8')
    catalogue.header_comment = '# Generated from the templates by "make generate"; the words of the interface in English.'
    found = extract_from_dir(PACKAGE, METHODS, OPTIONS, strip_comment_tags=True)
    for name, _, message, comments, context in sorted(found, key=lambda item: (item[0], item[1])):
        catalogue.add(message, None, [(f'scripts/peersite/{name}', None)], auto_comments=comments, context=context)
    for sentence in sentences:
        catalogue.add(sentence, None, [('docs/_checks/README.md', None)])
    return catalogue


def template_bytes(sentences: Sequence[str] = ()) -> bytes:
    """`docs/_facts/interface.pot` as it should be."""
    return _bytes(collect(sentences))


def merged(language: str, old: bytes | None, sentences: Sequence[str] = ()) -> bytes:
    """A language's catalogue with today's strings: translations are kept, strings no longer used are dropped."""
    catalogue = read_po(BytesIO(old), locale=language) if old else Catalog(locale=language)
    catalogue.update(collect(sentences), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.fuzzy = False
    catalogue.project, catalogue.copyright_holder, catalogue.msgid_bugs_address = 'From Equal to Equal', 'the contributors', ''
    catalogue.creation_date = catalogue.revision_date = EPOCH
    catalogue.version, catalogue.last_translator, catalogue.language_team = '1', '', ''
    catalogue.header_comment = '# The words of the interface. Fill in the lines "msgstr"; leave "msgid" as it is.'
    return _bytes(catalogue)


def _bytes(catalogue: Catalog) -> bytes:
    output = BytesIO()
    write_po(output, catalogue, width=0, no_location=False, include_lineno=False, sort_output=False)
    return output.getvalue()
