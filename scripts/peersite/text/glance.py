"""Quick looks at a Markdown text, to spare the parser the many texts that need none.

Each answers on the safe side: `has_markup` and `differ` say yes, and `tidy` says no, whenever only the parser can tell.
"""
from __future__ import annotations

import re
from functools import lru_cache

SIGN = re.compile(r'[*_`#\[\]<|{~]')
LINES = re.compile(r'^[ \t]*(?:[-+]|\d{1,9}[.)])(?:[ \t]|$)|^[ \t]*(?:=+|-+)[ \t]*$', re.M)
LINE = re.compile(r'^([ \t>]*)(#{1,6}(?=\s)|[-+*](?=\s|$)|1[.)](?=\s)|\d+[.)](?=\s)|=+\s*$|-+\s*$|[`~]{3}|)(.*)$', re.M)
# What any Markdown reads the same way: a link, words in bold, a heading's id, a marker, a bullet.
FORMS = re.compile(r'(?<!!)\[[^\[\]\n`*_<\\]+\]\([^()\s<>*_`\\]+\)|\*\*[^\s*`\\](?:[^*`\\]*[^\s*`\\])?\*\*|\{#[\w-]+\}|\[\[[a-z-]+\]\]|^[ \t]*\*(?=\s)', re.M)
LEFT = re.compile(r'[*_`\[\]{}<~]')


def has_markup(text: str) -> bool:
    """Whether a text may hold any Markdown besides paragraphs."""
    return SIGN.search(text) is not None or LINES.search(text) is not None or '\n    ' in text


def differ(one: str, other: str) -> bool:
    """Whether two texts may differ in their headings or lists."""
    mine = skeleton(one)
    return not mine or mine != skeleton(other)


@lru_cache(1 << 16)
def skeleton(text: str) -> tuple[str, ...]:
    """What kind of line follows what; empty if a block of code makes that uncertain."""
    kinds: list[str] = []
    for indent, sign, rest in LINE.findall(text):
        if sign[:1] in '`~' and sign or (len(indent) > 3 and not sign):
            return ()
        if sign:
            kind = f'{len(indent)}{"1" if sign[0] == "1" else "2" if sign[0].isdigit() else sign[:6]}{sign[-1]}'
        else:
            kind = 'text' if rest.strip() else ''
        if not kinds or kind != kinds[-1] or sign:
            kinds.append(kind)
    while kinds and not kinds[-1]:
        kinds.pop()
    return tuple(kinds)


@lru_cache(1 << 16)
def tidy(text: str) -> bool:
    """Whether every sign of a text certainly has its other half."""
    return not LEFT.search(FORMS.sub('', text))
