"""What is marked up in a Markdown text, from the tree of markdown-it-py: headings, lists, tables, code, links, raw HTML.

The site is rendered by Python-Markdown. Where it reads a text in another way than CommonMark does, the outline follows
it: a list and a table need an empty line before them, an item is nested by four spaces, `1)` begins no list, and `**bold:**word` is bold.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

_parser = MarkdownIt('commonmark').enable('table').disable('text_join')
_parser.validateLink = lambda url: True     # a link to javascript: is to be found, not passed over

OTHER = '\ufffc'     # stands for code, a picture or HTML in what is left of a paragraph
CELL = re.compile(r'(?<!\\)\|')


@dataclass(frozen=True, slots=True)
class Piece:
    """Something marked up: what is to be compared, and the line of the text (from 0) on which it begins."""
    value: tuple | str | int
    line: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What is marked up in one text, in its order.

    `headings` hold levels; `lists` a tuple of ('ol' or 'ul', depth of each item); `tables` (columns, rows), a row being a tuple of
    whether each cell is filled; `code` the code itself; `links` the address; `images` (address, text); `html` the tags; `bold` and `italic`
    the words that begin it; `prose` what a paragraph says without its markup, where unread signs are still seen; `fences` the fences without an end.
    """
    headings: tuple[Piece, ...]
    lists: tuple[Piece, ...]
    tables: tuple[Piece, ...]
    code: tuple[Piece, ...]
    links: tuple[Piece, ...]
    images: tuple[Piece, ...]
    html: tuple[Piece, ...]
    bold: tuple[Piece, ...]
    italic: tuple[Piece, ...]
    prose: tuple[Piece, ...]
    fences: tuple[Piece, ...]


@lru_cache(1 << 16)
def outline(text: str) -> Outline:
    """The outline of a Markdown text."""
    tokens, lines = _parser.parse(text), text.split('\n')
    inlines = [token for token in tokens if token.type == 'inline']
    spans = [piece for token in inlines for piece in _spans(token)]
    return Outline(
        headings=tuple(Piece(int(token.tag[1]), token.map[0]) for token in tokens if token.type == 'heading_open'),
        lists=tuple(_lists(tokens, lines)),
        tables=tuple(_tables(tokens, lines)),
        code=tuple(Piece(token.content, token.map[0]) for token in tokens if token.type in ('fence', 'code_block')) + _named(spans, 'code_inline'),
        links=_named(spans, 'link_open'),
        images=_named(spans, 'image'),
        html=tuple(Piece(token.content, token.map[0]) for token in tokens if token.type == 'html_block') + _named(spans, 'html_inline'),
        bold=_named(spans, 'strong_open'),
        italic=_named(spans, 'em_open'),
        prose=tuple(Piece(_prose(token), token.map[0]) for token in inlines),
        fences=tuple(Piece(token.markup, token.map[0]) for token in tokens if token.type == 'fence' and not _closed(token, lines)),
    )


def _named(spans: list[tuple[str, Piece]], name: str) -> tuple[Piece, ...]:
    """The pieces of one type."""
    return tuple(piece for type, piece in spans if type == name)


def _spans(inline: Token) -> Iterator[tuple[str, Piece]]:
    """Code, links, pictures, tags and emphasis of a paragraph, with their types."""
    line = inline.map[0]
    for token, following in zip(inline.children, [*inline.children[1:], None]):
        if token.type in ('code_inline', 'html_inline'):
            yield token.type, Piece(token.content, line)
        elif token.type == 'link_open':
            yield token.type, Piece(str(token.attrs['href']), line)
        elif token.type == 'image':
            yield token.type, Piece((str(token.attrs['src']), token.content), line)
        elif token.type in ('strong_open', 'em_open'):
            yield token.type, Piece(following.content if following else '', line)
        elif token.type in ('softbreak', 'hardbreak'):
            line += 1


def _prose(inline: Token) -> str:
    """The text of a paragraph: signs that the parser read are gone, those that it left as they are remain; escaped ones do not count."""
    parts = []
    for token in inline.children:
        if token.type == 'text':
            parts.append(token.content)
        elif token.type in ('softbreak', 'hardbreak'):
            parts.append('\n')
        elif token.type in ('code_inline', 'html_inline', 'image', 'text_special'):
            parts.append(OTHER)
    return ''.join(parts)


def _closed(fence: Token, lines: list[str]) -> bool:
    """Whether a block of code has the line that ends it."""
    first, stop = fence.map
    return stop - first > 1 and lines[stop - 1].strip(' >\t') .startswith(fence.markup[:3])


def _lists(tokens: list[Token], lines: list[str]) -> Iterator[Piece]:
    """The lists that stand by themselves, each as its sort and the depth of its items. Lists right after one another are one."""
    kind, depths, start, end, level = '', [], 0, -1, 0
    paragraph = -1
    for token in tokens:
        if token.type in ('bullet_list_open', 'ordered_list_open'):
            if level == 0 and token.markup != ')' and token.map[0] != paragraph:
                between = lines[end:token.map[0]] if end >= 0 else ['text']
                if any(line.strip() for line in between):
                    if depths:
                        yield Piece((kind, *depths), start)
                    kind, depths, start = token.tag, [], token.map[0]
                end = token.map[1]
            elif level == 0:
                end = -1 if end < 0 else end
            level += 1
        elif token.type in ('bullet_list_close', 'ordered_list_close'):
            level -= 1
        elif token.type == 'list_item_open' and token.map[0] < end:
            indent = len(lines[token.map[0]]) - len(lines[token.map[0]].lstrip(' \t>'))
            depths.append(min(indent // 4, level - 1))
        elif token.type == 'paragraph_open' and level == 0:
            paragraph = token.map[1]
    if depths:
        yield Piece((kind, *depths), start)


def _tables(tokens: list[Token], lines: list[str]) -> Iterator[Piece]:
    """The tables, each with its columns and rows; a row that has more cells than the table shows the surplus too."""
    rows: list[tuple[bool, ...]] = []
    cells: list[bool] = []
    columns = start = 0
    for number, token in enumerate(tokens):
        if token.type == 'table_open':
            rows, columns, start = [], 0, token.map[0]
        elif token.type == 'tr_open':
            cells = []
            surplus = len(CELL.split(lines[token.map[0]].strip().strip('|')))
        elif token.type in ('td_open', 'th_open'):
            cells.append(bool(tokens[number + 1].content.strip()))
        elif token.type == 'tr_close':
            columns = columns or len(cells)
            rows.append(tuple(cells) + (True,) * max(0, surplus - columns))
        elif token.type == 'table_close' and (not start or not lines[start - 1].strip() or lines[start - 1].startswith('#')):
            yield Piece((columns, *rows), start)
