"""Small pieces of Markdown: plain text made safe, headings with two anchors, markers."""
from __future__ import annotations

import re

from markupsafe import Markup, escape
from pymdownx.slugs import slugify

SPECIAL = re.compile(r'([\\`*_{}\[\]#|!])')
LEADING = re.compile(r'^([-+]|\d+(?=[.)]))')
MARKER = re.compile(r'^\[\[([a-z-]+)\]\]$', re.M)
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
