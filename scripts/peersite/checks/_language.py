"""What the checks of language and typography share: the texts of one language, and the exact place of a word in a text."""
from __future__ import annotations

from ..model import Library, Unit
from ._texts import place, units

__all__ = ['place', 'texts_in']


def texts_in(library: Library, *languages: str) -> list[Unit]:
    """The texts in these languages."""
    shelf = vars(library).get('_by_language')
    if shelf is None:
        shelf = vars(library)['_by_language'] = {}
        for unit in units(library):
            shelf.setdefault(unit.words.language, []).append(unit)
    return [unit for language in languages for unit in shelf.get(language, ())]
