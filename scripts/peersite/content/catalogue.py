"""The strings of the templates in one language: a gettext catalogue, read by Babel."""
from __future__ import annotations

from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from ..finding import Finding, Location, error
from .strict_yaml import decode


def read_catalogue(path: str, data: bytes, language: str | None = None) -> tuple[Catalog | None, list[Finding]]:
    """The catalogue, or None and what is wrong with the file."""
    text, faults = decode(path, data)
    if faults:
        return None, faults
    try:
        return read_po(BytesIO(text.encode()), locale=language, abort_invalid=True), []
    except PoFileError as fault:
        return None, [error('catalogue', Location(path, fault.lineno), f'This is not a valid PO file: {fault.args[0]}.',
                            'Compare the lines around it with the same entry in another language.')]
    except (ValueError, UnicodeError) as fault:
        return None, [error('catalogue', Location(path), f'This is not a valid PO file: {fault}.',
                            'Compare the head of the file with another language.')]
