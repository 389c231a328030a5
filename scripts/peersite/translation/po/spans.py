"""Where things stand in a YAML file, by character, and files changed at just these characters."""
from __future__ import annotations

import re
from bisect import bisect_left
from typing import Iterable

import yaml

from ...content.edits import BOM
from ...finding import Edit
from ...model import Path

BLANK_END = re.compile(r'(?:\n[ \t]*)*\Z')


class Tree:
    """The nodes of a YAML text that the strict parser has accepted, from `start` to `stop` of the text of a file."""

    def __init__(self, text: str, start: int = 0, stop: int | None = None):
        self.text, self.start, self.stop = text, start, len(text) if stop is None else stop
        self.root = yaml.compose(text[start:self.stop], Loader=yaml.CBaseLoader)

    def node(self, path: Path) -> yaml.Node | None:
        """The value at a path, or None."""
        node = self.root
        for step in path:
            node = next((value for key, value in self.entries(node) if key.value == step), None)
        return node

    def entries(self, node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
        """The keys and values of a mapping; nothing for anything else."""
        return node.value if isinstance(node, yaml.MappingNode) else []

    def span(self, node: yaml.Node) -> tuple[int, int]:
        """From the first to the last letter of a scalar; the empty lines below a block are not part of it."""
        start, stop = self.whole(node)
        if isinstance(node, yaml.ScalarNode) and node.style in ('|', '>') and node.value.rstrip('\n').rpartition('\n')[2].strip():
            stop = start + BLANK_END.search(self.text[start:stop]).start()
        return start, stop

    def whole(self, node: yaml.Node) -> tuple[int, int]:
        """Everything that YAML counts to a value, except for the line end that closes a block."""
        start, stop = node.start_mark.index + self.start, node.end_mark.index + self.start
        block = isinstance(node, yaml.ScalarNode) and node.style in ('|', '>') and self.text[stop - 1:stop] == '\n'
        return start, stop - block

    def end(self, node: yaml.Node) -> int:
        """Where a value ends, with everything that belongs to it."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self.end(last[1] if isinstance(last, tuple) else last)
        start, stop = self.span(node)
        keeps = getattr(node, 'style', None) in ('|', '>') and '+' in self.text[start:stop].split('\n')[0].split('#')[0]
        return self.whole(node)[1] if keeps else stop     # after "|+" the empty lines count

    def key(self, node: yaml.Node) -> int:
        """Where a key begins."""
        return node.start_mark.index + self.start

    def column(self, index: int) -> int:
        """How far from the start of its line a character stands."""
        return index - self.line_start(index)

    def line_start(self, index: int) -> int:
        """Where the line of a character begins."""
        return self.text.rfind('\n', 0, index) + 1

    def line_end(self, index: int) -> int:
        """Where the line of a character ends, before its line end."""
        found = self.text.find('\n', index)
        return len(self.text) if found < 0 else found


def applied(data: bytes, edits: Iterable[Edit]) -> bytes:
    """A file with its edits. Outside their characters not a byte changes, also where line ends are mixed."""
    mark = BOM if data.startswith(BOM) else b''
    raw = data[len(mark):].decode()
    pairs = [match.start() - number for number, match in enumerate(re.finditer('\r\n', raw))]
    ends = {end: count for end, count in (('\r\n', len(pairs)), ('\n', raw.count('\n') - len(pairs)), ('\r', raw.count('\r') - len(pairs)))}
    usual = max(ends, key=ends.get) if any(ends.values()) else '\n'
    pieces, at = [], 0
    for edit in edits:
        start, stop = (index + bisect_left(pairs, index) for index in (edit.start, edit.stop))
        pieces += [raw[at:start], edit.text.replace('\n', usual)]
        at = stop
    return mark + ''.join([*pieces, raw[at:]]).encode()
