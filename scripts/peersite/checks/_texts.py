"""The texts of a library for the checks of form: every unit and every pair listed once, and those that hold Markdown.

Thirty checks that each walk through a hundred thousand units would spend more time walking than checking. The lists are kept
with the library they were made from and go with it.
"""
from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from typing import Callable, Iterable, TypeVar

from ..finding import Location
from ..model import Library, Unit
from ..text.glance import differ, has_markup
from ..text.outline import Piece, outline

T = TypeVar('T')
Pair = tuple[Unit, Unit]


def units(library: Library) -> list[Unit]:
    """Every text in every language."""
    return kept(library, 'all', _all)[0]


def pairs(library: Library) -> list[Pair]:
    """Every translated text as (source, target)."""
    return kept(library, 'all', _all)[1]


def markdown_units(library: Library) -> list[Unit]:
    """The texts in which something is marked up."""
    return kept(library, 'markdown', lambda library: [unit for unit in units(library) if unit.markdown and has_markup(unit.text)])


def markdown_pairs(library: Library) -> list[Pair]:
    """The translated texts of which the source or the target has something marked up."""
    return kept(library, 'markdown pairs', lambda library: [
        pair for pair in pairs(library) if pair[1].markdown and (has_markup(pair[1].text) or has_markup(pair[0].text))])


def block_pairs(library: Library) -> list[Pair]:
    """Those of them whose headings or lists may differ."""
    return kept(library, 'block pairs', lambda library: [
        (source, target) for source, target in markdown_pairs(library) if differ(source.text, target.text)])


def _all(library: Library) -> tuple[list[Unit], list[Pair]]:
    """Every text and every pair, of the same units: making a unit costs more than most checks do with it."""
    texts: list[Unit] = []
    both: list[Pair] = []
    for record in library.all():
        made = {language: list(record.units(language)) for language in record.words}
        source = {unit.path: unit for unit in made.get(record.source_language, ())}
        for language, ours in made.items():
            texts += ours
            if language != record.source_language:
                both += [(source[unit.path], unit) for unit in ours if unit.path in source]
    interface = list(replace(library, records={}).pairs())
    return texts + [target for _, target in interface], both + interface


def kept(library: Library, name: str, make: Callable[[Library], T]) -> T:
    """What `make` gives for this library, made once."""
    shelf = vars(library).setdefault('_texts', {})
    if name not in shelf:
        shelf[name] = make(library)
    return shelf[name]


def place(unit: Unit, start: int, words: str) -> Location:
    """Where the words that begin at character `start` of the text stand in the file.

    Unlike `unit.find`, this is not misled by the same words earlier in the text.
    """
    edit = unit.replace(start, words, words) if words else None
    if edit is None:
        return unit.find(words)
    source = unit.words.source
    return Location(edit.path, source.count('\n', 0, edit.start) + 1, edit.start - source.rfind('\n', 0, edit.start))


def line_at(unit: Unit, line: int) -> Location:
    """Where a line of a text (from 0) stands in its file."""
    lines = unit.text.split('\n')
    return place(unit, len('\n'.join(lines[:line])) + bool(line), lines[line])


def found_on(unit: Unit, line: int, words: str) -> Location:
    """Where these words stand on a line of a text (from 0); the line, if they do not stand there as they are."""
    lines = unit.text.split('\n')
    column = lines[line].find(words) if words else -1
    return place(unit, len('\n'.join(lines[:line])) + bool(line) + column, words) if column >= 0 else line_at(unit, line)


def where_fewer(source: Unit, target: Unit, theirs: Iterable[Piece], ours: Iterable[Piece]) -> tuple[Location, Piece | None]:
    """The paragraph of a translation that has fewer of some pieces than the same paragraph of the original, and the first of those there.

    The beginning of the text, if the two do not have the same number of paragraphs.
    """
    begins = [[piece.line for piece in outline(unit.text).prose] for unit in (source, target)]
    paragraphs = [Counter(bisect_right(lines, piece.line) - 1 for piece in pieces) for lines, pieces in zip(begins, (theirs, ours))]
    fewer = sorted(number for number in paragraphs[0] - paragraphs[1] if number >= 0)
    if not fewer or len(begins[0]) != len(begins[1]):
        return target.location, next(iter(theirs), None)
    first = next(piece for piece in theirs if bisect_right(begins[0], piece.line) - 1 == fewer[0])
    return line_at(target, begins[1][fewer[0]]), first


def source_of(library: Library, unit: Unit) -> str:
    """What the original says where this text stands; '' if it says nothing."""
    record = library.records.get(unit.kind, {}).get(unit.record)
    if record is None:
        return unit.path[0] if unit.kind == 'interface' else ''
    words = record.words.get(record.source_language)
    text = words.get(unit.path) if words else None
    return text if isinstance(text, str) else ''


def count(number: int, one: str, more: str = '') -> str:
    """`1 item`, `3 items`."""
    return f'{number} {one if number == 1 else more or one + "s"}'
