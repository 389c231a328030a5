"""The texts as the peers get them: pairs of source and translation, clean and changed, by direction.

A language has one alphabet and one list of names for a whole run; a direction has its glossary. A unit without a source is a
text that only the translation has; one whose text is None is not translated.
"""
from __future__ import annotations

import json
import re
import string
import sys
from pathlib import Path
from typing import Any, Iterable, Mapping

from .corpus import LANGUAGES, ROOTS, entries, pairs
from .sampling import DIRECTIONS, Case, read

GONE = ('drop', 'drop-record')
EXTRA = ('orphan', 'extra')      # no source: a bilingual file cannot hold it
MOVED = ('last',)                # the place among the others is all that changes
SIGNS = string.digits + string.punctuation + ' \n\u00a0\u202f«»„“”‘’‚–—−…·€£$°²³µ×%'


def clean_name(direction: str, root: str, unit: str) -> str:
    """The name of a pair of texts as they were."""
    return f'{direction} {root} {unit}'


def clean_names(case: Case) -> list[str]:
    """The clean pairs that a case changes: one, or both of a swap."""
    paths = [case.path] + [case.change.path] * (case.sibling is not None)
    return [clean_name(case.direction, case.root, f'{case.kind}/{case.record}#{".".join(path)}') for path in paths]


def changed_units(case: Case) -> list[dict[str, Any]]:
    """The texts of a case after the change; the second one of a swap has an `s` behind its number."""
    change, action = case.change, case.change.action
    text = None if action in GONE else case.clean if action in MOVED else change.text
    units = [{'id': str(case.number), 'source': None if action in EXTRA else case.source, 'text': text, 'markdown': case.markdown}]
    if case.sibling:
        units.append({'id': f'{case.number}s', 'source': case.sibling[0], 'text': case.sibling[2], 'markdown': case.markdown})
    return units


def clean_units() -> dict[str, list[dict[str, Any]]]:
    """Every pair of texts by direction."""
    return {f'{source}>{target}': [
        {'id': clean_name(f'{source}>{target}', root, pair.unit), 'source': pair.source, 'text': pair.text, 'markdown': pair.markdown}
        for root in ROOTS for pair in pairs(root, source, target)] for source, target in DIRECTIONS}


def terms(language: str) -> Mapping[str, tuple[list[str], list[str]]]:
    """The project's glossary in one language, by id: the terms, and the words to avoid."""
    return {entry.id: (re.split(r', | / ', words['term']), list(words.get('avoid', ())))
            for entry in entries('project') if entry.kind == 'glossary' and (words := entry.words.get(language))}


def glossary(source: str, target: str) -> list[tuple[str, str, bool]]:
    """Term, translation, and whether the translation is one to avoid."""
    theirs, ours = terms(source), terms(target)
    return [(term, word, avoid) for id, (names, _) in theirs.items() if id in ours for term in names
            for avoid, words in ((False, ours[id][0]), (True, ours[id][1])) for word in words]


def names() -> list[str]:
    """The words of the names that no translation changes."""
    listed = [name for entry in entries('project') if entry.kind == 'site' for name in entry.facts.get('names', {})]
    return sorted({word for name in listed for word in name.split()})


def letters(language: str) -> str:
    """Every character that the clean texts of a language use, and the signs that any text may use."""
    source = 'en' if language != 'en' else 'ro'
    return ''.join(sorted({c for root in ROOTS for pair in pairs(root, source, language) for c in pair.text} | set(SIGNS)))


def exchanged(units: Mapping[str, Iterable[dict[str, Any]]]) -> dict[str, Any]:
    """What a peer reads: the units of each direction with its glossary, the names, the letters."""
    return {'names': names(), 'letters': {code: letters(code) for code in LANGUAGES}, 'directions': {
        direction: {'source': direction[:2], 'target': direction[3:], 'glossary': glossary(direction[:2], direction[3:]), 'units': list(listed)}
        for direction, listed in units.items()}}


def main(arguments: list[str]) -> int:
    """`bilingual CASES FOLDER`: write clean.json and changed.json for the peers."""
    cases, folder = read(Path(arguments[0])), Path(arguments[1])
    changed: dict[str, list] = {f'{source}>{target}': [] for source, target in DIRECTIONS}
    for case in cases:
        changed[case.direction] += changed_units(case)
    for name, units in (('clean', clean_units()), ('changed', changed)):
        (folder / f'{name}.json').write_text(json.dumps(exchanged(units), ensure_ascii=False), encoding='utf-8')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
