"""Stamps: what each translation was made from. One line a text, sorted, written by `scripts/translate.py`.

A stamp file stands beside what it speaks of: `docs/el/_stamps/roles.yml.txt` for `docs/el/roles.yml`. A line holds, with
single spaces between:

    key from src facts tgt state by review

`key` is the text (`roles/hope#name`), `from` the language it was translated from, `src` and
`facts` the hashes of that text's words and facts as they were then, `tgt` the hash of the translation, `state` draft,
translated or reviewed, `by` the initials of the translator and `review` `initials:hash` of source and target together
(`-` where there is nothing). A merge of two branches needs no order: lines are independent of each other.
"""
from __future__ import annotations

from dataclasses import dataclass, replace

from ..finding import Location
from ..ledger import Stamp
from ..model import Unit
from .canonical import digest, facts_digest, hashed, words_digest

HEAD = '# What the texts of this file were translated from. Written by scripts/translate.py; do not edit by hand.\n'


@dataclass(frozen=True)
class Change:
    """How a source text moved since a stamp was made: `words`, `facts` (numbers and addresses only), or not at all."""
    words: bool
    facts: bool

    def __bool__(self) -> bool:
        return self.words or self.facts


def make(source: Unit, target: Unit, state: str = 'draft', by: str = '-', review: str = '-') -> Stamp:
    """The stamp of a translation as both texts are now."""
    return Stamp(target.key, target.language, source.language, words_digest(source.text), facts_digest(source.text),
                 digest(target.text), state, by, review, Location(stamp_path(target.location.path)))


def change(stamp: Stamp, source: str) -> Change:
    """How the source text moved since the stamp was made."""
    return Change(words_digest(source) != stamp.src, facts_digest(source) != stamp.facts)


def review_of(stamp: Stamp) -> str:
    """What a review is bound to: source and target as the stamp has them."""
    return hashed(f'{stamp.src} {stamp.facts} {stamp.tgt}')


def reviewed(stamp: Stamp, target: str) -> bool:
    """Whether a review stands: of just these words, by somebody other than the translator."""
    who, _, what = stamp.review.partition(':')
    return stamp.state == 'reviewed' and what == review_of(stamp) and stamp.tgt == digest(target) and who not in ('-', stamp.by)


def stamp_path(path: str) -> str:
    """The stamp file of a file: `docs/el/roles.yml` → `docs/el/_stamps/roles.yml.txt`."""
    docs, language, rest = path.split('/', 2)
    return f'{docs}/{language}/_stamps/{rest}.txt'


def dump(stamps) -> bytes:
    """A stamp file: sorted lines, the same whatever the order the stamps come in."""
    lines = sorted({f'{s.key} {s.origin} {s.src} {s.facts} {s.tgt} {s.state} {s.by} {s.review}\n' for s in stamps})
    return (HEAD + ''.join(lines)).encode()


def with_target(stamp: Stamp, target: str) -> Stamp:
    """The stamp after the translation was edited while its source stayed: only the hash of the target moves."""
    return replace(stamp, tgt=digest(target))
