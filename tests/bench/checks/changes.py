"""Cases put into the records of a language, so that a root can be written with them."""
from __future__ import annotations

from dataclasses import replace
from typing import Any, Iterable, Mapping

from .corpus import Entry
from .sampling import Case

UNKNOWN = '-unknown'     # what the id of a record that nobody knows ends in


def with_changes(listed: Iterable[Entry], language: str, cases: Iterable[Case]) -> list[Entry]:
    """The records as they are written in one language after the changes; at most one case concerns a record."""
    wanted = {(case.kind, case.record): case for case in cases if case.language == language}
    kept, last = [], []
    for entry in listed:
        case = wanted.get((entry.kind, entry.id))
        if case is None:
            kept.append(entry)
        elif case.change.action == 'last':
            last.append(entry)
        elif case.change.action == 'orphan':
            kept += [entry, replace(entry, id=entry.id + UNKNOWN, words={language: entry.words[language]})]
        else:
            others = {code: words for code, words in entry.words.items() if code != language}
            words = changed(entry.words[language], case)
            kept.append(replace(entry, words=others | ({language: words} if words else {})))
    return kept + last


def changed(words: Mapping[str, Any], case: Case) -> dict[str, Any]:
    """The words of one record after a change; empty if there are none left."""
    change = case.change
    if change.action == 'drop-record':
        return {}
    if change.action == 'drop':
        return without(words, case.path)
    if change.action == 'extra':
        return {**words, 'sections': {**words['sections'], extra_section(case): change.text}}
    words = put(words, case.path, change.text)
    return put(words, change.path, change.other) if change.action == 'swap' else words


def extra_section(case: Case) -> str:
    """The id of a section that was added."""
    return case.change.text.split('{#', 1)[1].split('}', 1)[0]


def put(words: Mapping[str, Any], path: tuple[str, ...], text: str) -> dict[str, Any]:
    """Nested words with another text at a path."""
    name, *rest = path
    return {**words, name: put(words[name], tuple(rest), text) if rest else text}


def without(words: Mapping[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Nested words without the text at a path, and without what is empty then."""
    name, *rest = path
    inner = without(words[name], tuple(rest)) if rest else None
    return {key: inner if key == name else value for key, value in words.items() if key != name or inner}
