"""Small pieces of Markdown: plain text made safe, headings with two anchors, markers."""
from __future__ import annotations

import re

from markupsafe import Markup, escape
from pymdownx.slugs import slugify

from ..model import Library

SPECIAL = re.compile(r'([\\`*_{}\[\]#|!])')
LEADING = re.compile(r'^([-+]|\d+(?=[.)]))')
MARKER = re.compile(r'^\[\[([a-z-]+)\]\]$', re.M)
GLOSS = re.compile(r'<[^>]*>|(?<!\])\(([a-z][a-z -]{2,40})\)')     # a tag is passed over whole
LONELY = re.compile(r'<(pre|code)\b.*?</\1>|<[^>]*>|```.*?```|`[^`\n]*`|\]\([^)]*\)|(?<!\w)([aiouwzAIOUWZ]) (?=[\w„(\[*])', re.S)     # likewise code and addresses
HEADING = re.compile(r'^(#{2,6}) (.*?) \{#([^}]+)\}$', re.M)

slug = slugify(case='lower')


def plain(text: str) -> Markup:
    """Plain text as Markdown that shows just that text."""
    text = re.sub(r'[ \t\n]+', ' ', text).strip(' ')     # no-break spaces stay: somebody has set them
    text = SPECIAL.sub(r'\\\1', text)
    text = LEADING.sub(lambda m: f'\\{m[0]}' if m[0] in '-+' else f'{m[0]}\\', text)
    return Markup(text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('~~~', '&#126;~~'))


def block(text: str) -> Markup:
    """Markdown of a record; a raw "<" is shown as it stands, never read as HTML."""
    return Markup(text.strip().replace('<', '&lt;'))


def anchored(text: str) -> str:
    """Headings get the readable anchor of their own words, and keep the stable id, the same in every language."""
    def heading(match: re.Match) -> str:
        level, title, stable = match.groups()
        readable = slug(re.sub(r'[*_`\[\]]', '', title), '-')
        if readable == stable or not readable:
            return f'{level} {title} {{#{stable}}}'
        return f'{level} <span class="anchor" id="{escape(stable)}"></span>{title} {{#{readable}}}'
    return HEADING.sub(heading, text)


def singular(phrase: str) -> str:
    """An English phrase with the plural -s of its words taken off, to compare two of them."""
    return ' '.join(word.removesuffix('s') for word in phrase.lower().split())


def glossed(text: str, terms: set[str], all_latin: bool) -> str:
    """Marks English terms in brackets, as "експерт от опит (peer worker)", so that a screen reader says them in English.

    `terms` are the English terms, through `singular`; where `all_latin`, every bracket in small Latin letters is English.
    """
    def mark(found: re.Match) -> str:
        if found[1] and (all_latin or singular(found[1]) in terms):
            return f'(<span lang="en">{found[1]}</span>)'
        return found[0]
    return GLOSS.sub(mark, text)


def bound(text: str, language: str) -> str:
    """Polish words of one letter, as "w" and "z", tied to the next word: by the rules of Polish typesetting none of them ends a line.

    Done where pages are made, so that nobody who writes or translates has to type a character that cannot be seen.
    """
    return LONELY.sub(lambda found: f'{found[2]}\u00a0' if found[2] else found[0], text) if language == 'pl' else text


def english_terms(library: Library) -> set[str]:
    """The English terms that the glossary names, through `singular`."""
    return {singular(record.words['en'].fields['term']) for record in library.kind('glossary') if 'en' in record.words} | {'peer work', 'peer supporter'}
