"""What the checks of language and typography share: the texts of one language, and the exact place of a word in a text."""
from __future__ import annotations

from ..finding import Location
from ..model import Library, Unit
from ._texts import units


def texts_in(library: Library, *languages: str) -> list[Unit]:
    """The texts in these languages."""
    shelf = vars(library).get('_by_language')
    if shelf is None:
        shelf = vars(library)['_by_language'] = {}
        for unit in units(library):
            shelf.setdefault(unit.words.language, []).append(unit)
    return [unit for language in languages for unit in shelf.get(language, ())]


def place(unit: Unit, start: int, words: str) -> Location:
    """Where the words that begin at character `start` of the text stand in the file.

    Unlike `unit.find`, this is not misled by the same words earlier in the text.
    """
    edit = unit.replace(start, words, words)
    if edit is None:
        return unit.find(words)
    source = unit.words.source
    return Location(edit.path, source.count('\n', 0, edit.start) + 1, edit.start - source.rfind('\n', 0, edit.start))
