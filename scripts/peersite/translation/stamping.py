"""Which stamps a change has earned, and the stamp files they go to.

A stamp says that somebody looked at the source as it now is. It is earned by changing the words of the translation, or
by confirming a printed difference of named texts. Mending a slip, a number or the layout of a translation refreshes nothing:
only the hash of the translation follows, so that the text counts as known.
"""
from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Iterable, Mapping

from ..ledger import Stamp
from ..model import Library
from .canonical import digest, facts_digest, words_digest
from .freshness import State, Status, states
from .stamps import dump, make, stamp_path, with_target
from .worddiff import is_typo


def earned(library: Library, before: Library) -> dict[str, dict[str, Stamp]]:
    """The stamps by language and key after a change: `before` is the content before it, `library` after it.

    Stamps of texts that are gone are dropped.
    """
    old_texts = {(unit.language, unit.key): unit.text for unit in before.units()}
    result: dict[str, dict[str, Stamp]] = {language: {} for language in library.languages}
    for item in states(library):
        if item.unit is None or item.status is Status.SOURCE:
            continue
        old = old_texts.get((item.language, item.key))
        if stamp := next_stamp(item, old):
            result[item.language][item.key] = stamp
    return result


def next_stamp(item: State, old: str | None) -> Stamp | None:
    """The stamp of one text, whose words before the change were `old` (None: there were none)."""
    rewritten = old is None or (words_digest(old) != words_digest(item.unit.text) and not is_typo(old, item.unit.text))
    if item.stamp is None or (rewritten and item.status in (Status.STALE, Status.BYPASSED, Status.DETACHED)):
        if item.parent is None or not rewritten:
            return item.stamp
        return make(item.parent, item.unit, by=item.stamp.by if item.stamp else '-')
    if item.stamp.tgt != digest(item.unit.text):
        moved = with_target(item.stamp, item.unit.text)
        return replace(moved, state='draft', review='-') if rewritten else moved
    return item.stamp


def confirmed(item: State, by: str, state: str = 'translated') -> Stamp:
    """The stamp of a text that a person has compared with its source as it is now."""
    return make(item.parent, item.unit, state=state, by=by)


def stamp_files(library: Library, stamps: Mapping[str, Mapping[str, Stamp]]) -> dict[str, bytes | None]:
    """Every stamp file by path; None for one that has no stamp left."""
    places = {(unit.language, unit.key): stamp_path(unit.location.path) for unit in library.units() if unit.kind != 'interface'}
    grouped: dict[str, list[Stamp]] = defaultdict(list)
    for language, of_language in stamps.items():
        for key, stamp in of_language.items():
            if path := places.get((language, key)):
                grouped[path].append(stamp)
    known = {stamp.location.path for of_language in library.stamps.values() for stamp in of_language.values()}
    return {**{path: None for path in known}, **{path: dump(items) for path, items in grouped.items()}}


STATES = ('draft', 'translated', 'reviewed')


def merged(versions: Iterable[Iterable[Stamp]], texts: Mapping[tuple[str, str], str]) -> list[Stamp]:
    """The stamps of a file in which versions stand beside each other: for each key the one that fits the texts best.

    `texts` are the words of today by language and key. Of stamps that fit alike the one that more people stand for is kept.
    Which version comes first does not matter.
    """
    def fit(stamp: Stamp) -> tuple:
        source = texts.get((stamp.origin, stamp.key), '')
        return (stamp.tgt == digest(texts.get((stamp.language, stamp.key), '')), stamp.src == words_digest(source), stamp.facts == facts_digest(source),
                STATES.index(stamp.state), stamp.by != '-', stamp.origin, stamp.src, stamp.facts, stamp.tgt, stamp.by, stamp.review)
    best: dict[str, Stamp] = {}
    for stamp in (stamp for version in versions for stamp in version):
        if stamp.key not in best or fit(stamp) > fit(best[stamp.key]):
            best[stamp.key] = stamp
    return list(best.values())


def leads_back(stamps: Mapping[str, Mapping[str, Stamp]], key: str, language: str, origin: str) -> bool:
    """Whether a text would lead round in a circle if it were made from this language: that one is itself made from it, at once or by others."""
    passed = set()
    while origin not in passed:
        passed.add(origin)
        if origin == language:
            return True
        stamp = stamps.get(origin, {}).get(key)
        if stamp is None:
            return False
        origin = stamp.origin
    return False
