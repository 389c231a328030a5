"""The strings of the templates in one language: a gettext catalogue, read by Babel."""
from __future__ import annotations

import re
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from ..finding import Finding, Location, error
from .strict_yaml import decode


LINE = re.compile(r'\s*(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s+)?"(?:[^"\\]|\\.)*")?\s*')


def read_catalogue(path: str, data: bytes, language: str | None = None) -> tuple[Catalog | None, list[Finding]]:
    """The catalogue, or None and what is wrong with the file."""
    text, faults = decode(path, data)
    if faults:
        return None, faults
    # Babel takes a line without its closing quotation mark and drops the last letter.
    if faults := [error('catalogue', Location(path, number), 'This line is not of the form: msgstr "text".',
                        'Begin and end the text with a straight quotation mark, and write \\" for one inside it.')
                  for number, line in enumerate(text.split('\n'), 1) if not LINE.fullmatch(line)]:
        return None, faults
    try:
        catalogue = read_po(BytesIO(text.encode()), locale=language, abort_invalid=True)
        return catalogue, [error('catalogue', Location(path, message.lineno or 1), f'The translation does not fit its msgid: {fault}.',
                                 'Keep the placeholders, as "%(name)s", just as they stand in the msgid.')
                           for message in catalogue for fault in message.check(catalogue)]
    except PoFileError as fault:
        return None, [error('catalogue', Location(path, fault.lineno), f'This is not a valid PO file: {fault.args[0]}.',
                            'Compare the lines around it with the same entry in another language.')]
    except (ValueError, UnicodeError) as fault:
        return None, [error('catalogue', Location(path), f'This is not a valid PO file: {fault}.',
                            'Compare the head of the file with another language.')]
