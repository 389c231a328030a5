"""Which characters of which files change for texts to say something else: values and sections replaced, missing ones added.

What is missing is added where the order of the facts (for records) or of the source (for fields and sections) wants it.
"""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Iterable, Mapping

import yaml

from ...content.strict_yaml import decode
from ...finding import Edit
from ...model import Library, Path, Record, Unit, Words, leaves
from .emit import fresh, quoted, replacement
from .marks import code, inner, refit
from .spans import Tree

SECTIONS = 'sections'


@dataclass(frozen=True, eq=False)
class Change:
    """A text that an entry wants to change or to add. `old` is what stands there, or None; `line` is that of the entry."""
    record: Record
    path: Path
    language: str
    source: Unit
    old: str | None
    new: str
    line: int

    @property
    def key(self) -> str:
        """The unit's key."""
        return self.source.key


class CannotPlace(Exception):
    """A text cannot be put into its file. `changes` are those concerned; the message says why, `hint` what to do."""

    def __init__(self, changes: Iterable[Change], message: str, hint: str):
        super().__init__(message)
        self.changes, self.hint = tuple(changes), hint


def place(library: Library, files: Mapping[str, bytes], changes: Iterable[Change], plain: bool = False) -> tuple[dict[str, list[Edit]], dict[Change, str]]:
    """The edits by file, in order, and the file of each change. Raises CannotPlace for the first one that has no place.

    `plain` gives up the style of the values that are replaced, and puts them all in double quotes.
    """
    order = {id(record): number for number, record in enumerate(library.all())}
    by_file: dict[str, list[Change]] = defaultdict(list)
    for change in sorted(changes, key=lambda c: order[id(c.record)]):
        by_file[file_of(library, files, change)].append(change)
    edits = {path: _page(path, files, wanted, plain) if path.endswith('.md') else _yaml(library, path, files, wanted, plain) for path, wanted in by_file.items()}
    return edits, {change: path for path, wanted in by_file.items() for change in wanted}


def file_of(library: Library, files: Mapping[str, bytes], change: Change) -> str:
    """Where the words of the record stand in the language of the change, or belong."""
    record, language = change.record, change.language
    if language in record.words:
        return record.words[language].location.path
    beside = change.source.words.location.path.replace(f'docs/{change.source.language}/', f'docs/{language}/', 1)
    shared = f'docs/{language}/{record.kind.id}.yml'
    path = shared if any(other.words[language].location.path == shared for other in library.kind(record.kind.id) if language in other.words) else beside
    if path in files and (library.unknown(language, record.kind.id, record.id) or path.endswith('.md')) or path in library.unread:
        raise CannotPlace([change], f'The file {path} has a fault of its own, so nothing can be added to it.', f'Mend it first: python scripts/check.py --language {language}')
    return path


def prefix(record: Record, path: str) -> Path:
    """The path of a record inside its file: none if the file is the record's own."""
    return (record.id,) if path.count('/') == 2 else ()


# --- YAML ---------------------------------------------------------------------------------------------------------


def _yaml(library: Library, path: str, files: Mapping[str, bytes], changes: list[Change], plain: bool) -> list[Edit]:
    records = {change.record.id: change.record for change in changes}
    missing: Missing = {}
    text = decode(path, files.get(path, b''))[0]
    tree = Tree(text)
    found: list[_At] = []
    for record in records.values():
        wanted = {change.path: change for change in changes if change.record is record}
        found += _values(tree, path, prefix(record, path), wanted, missing, plain)
    orders = {(): list(library.records[changes[0].record.kind.id]) if path.count('/') == 2 else list(changes[0].source.words.fields)}
    for record in records.values():
        _note_order(orders, prefix(record, path), next(c.source.words for c in changes if c.record is record).fields)
    found += _additions(tree, missing, orders)
    return _sorted(path, found)


def _page(path: str, files: Mapping[str, bytes], changes: list[Change], plain: bool) -> list[Edit]:
    if path not in files:
        return [Edit(path, 0, 0, _new_page(changes))]
    text = decode(path, files[path])[0]
    stop = text.index('\n---', 3) + 1
    tree = Tree(text, 4, stop)
    missing: Missing = {}
    head = {change.path: change for change in changes if change.path[0] != SECTIONS}
    found = _values(tree, path, (), head, missing, plain)
    found += _additions(tree, missing, {(): [name for name in changes[0].source.words.fields if name != SECTIONS]})
    words = changes[0].record.words[changes[0].language]
    end = text.find('\n', stop)
    after: dict[int, list[str]] = defaultdict(list)
    names = list(changes[0].source.words.fields[SECTIONS])
    for change in sorted((c for c in changes if c.path[0] == SECTIONS), key=lambda c: names.index(c.path[1])):
        if change.path in words.spans:
            start, last = words.spans[change.path]
            found.append(_At(start, 0, last, refit(change.new, text[start:last])))
        else:
            before = [name for name in names[:names.index(change.path[1])] if ((SECTIONS, name) in words.spans)]
            after[words.spans[SECTIONS, before[-1]][1] if before else end if end >= 0 else len(text)].append(inner(change.new))
    for index, added in after.items():
        follows = text[index:].strip('\n')
        close = '\n' if follows and not text.startswith('\n\n', index) or index == len(text) else ''
        found.append(_At(index, 0, index, '\n\n' + '\n\n'.join(added) + close))
    return _sorted(path, found)


def _new_page(changes: list[Change]) -> str:
    words = changes[0].source.words
    wanted = {change.path: change for change in changes}
    head = [f'{path[0]}: {_Leaf(wanted[path].new, words, path).written(0, False)}\n' for path, _ in leaves(words.fields) if path in wanted and path[0] != SECTIONS]
    sections = [inner(wanted[path].new) for path, _ in leaves(words.fields) if path in wanted and path[0] == SECTIONS]
    return '---\n' + ''.join(head) + '---\n' + ''.join(f'\n{section}\n' for section in sections)


@dataclass(frozen=True, eq=False)
class _Leaf:
    """A text that is missing. It is laid out like the one in the source; a code belongs to no change."""
    text: str
    words: Words
    path: Path
    change: Change | None = None

    def written(self, column: int, flow: bool) -> str:
        """The text as YAML."""
        start, stop = self.words.spans[self.path]
        old = self.words.get(self.path)
        text = inner(self.text) + ('\n' if old.endswith('\n') else '')
        return fresh(text, self.words.source[start:stop].rstrip(), old, column, flow)


Missing = dict[Path, dict[Path, _Leaf]]     # the path of a record in the file → the path in the record → the text


@dataclass(frozen=True)
class _At:
    """A change at a place; of two insertions at one place the deeper one comes first."""
    start: int
    depth: int
    stop: int
    text: str


def _sorted(path: str, found: list[_At]) -> list[Edit]:
    return [Edit(path, at.start, at.stop, at.text) for at in sorted(found, key=lambda at: (at.start, -at.depth, at.stop))]


def _values(tree: Tree, path: str, inside: Path, wanted: Mapping[Path, Change], missing: Missing, plain: bool) -> list[_At]:
    """The values of one record that are replaced; the others are noted as missing, with the codes a new record needs."""
    found: list[_At] = []
    whole = tree.node(inside) is None
    any_change = next(iter(wanted.values()), None)
    words = any_change.source.words if any_change else None
    for steps, said in leaves(words.fields) if words else ():
        change = wanted.get(steps)
        if change is None:
            if whole and (needed := code(any_change.record, steps)):
                missing.setdefault(inside, {})[steps] = _Leaf(needed, words, steps)
            continue
        node = tree.node(inside + steps)
        if isinstance(node, yaml.ScalarNode):
            start, stop = tree.whole(node) if plain else tree.span(node)
            parent = tree.node((inside + steps)[:-1])
            old = change.old or ''
            alone = not tree.text[stop:tree.line_end(stop)].strip()
            text = quoted(refit(change.new, old)) if plain else replacement(
                refit(change.new, old), tree.text[start:stop], old, _indent(tree, parent), parent.flow_style, alone)
            found.append(_At(start, 0, stop, text if start != stop or tree.text[start - 1] in ' \t\n' else f' {text}'))
        elif node is not None:
            raise CannotPlace([change], f'In {path} a list or entries stand where this text belongs.', 'Compare the entry with the same one in another language.')
        else:
            missing.setdefault(inside, {})[steps] = _Leaf(change.new, words, steps, change)
    return found


def _indent(tree: Tree, mapping: yaml.Node) -> int:
    return tree.column(tree.key(mapping.value[0][0])) if mapping.value and not mapping.flow_style else 0


# --- additions ----------------------------------------------------------------------------------------------------


def _note_order(orders: dict[Path, list[str]], path: Path, fields) -> None:
    """Take down in which order the source has the entries of a record."""
    if isinstance(fields, Mapping):
        orders.setdefault(path, list(fields))
        for name, inner in fields.items():
            _note_order(orders, path + (name,), inner)


def _additions(tree: Tree, missing: Missing, orders: Mapping[Path, list[str]]) -> list[_At]:
    """What is added to the file, sorted by the mapping that it is added to."""
    wanted: dict[Path, dict] = defaultdict(dict)
    for inside, texts in missing.items():
        for steps, leaf in texts.items():
            full, depth = inside + steps, 0
            while depth < len(full) - 1 and tree.node(full[:depth + 1]) is not None:
                depth += 1
            target = tree.node(full[:depth])
            if target is not None and not isinstance(target, yaml.MappingNode):
                raise CannotPlace([leaf.change], f'"{".".join(full[:depth])}" should hold entries, and holds a text or a list.',
                                  'Compare it with the same entry in another language.')
            below = wanted[full[:depth]]
            for step in full[depth:-1]:
                below = below.setdefault(step, {})
            below[full[-1]] = leaf
    return [at for where, added in wanted.items() for at in _into(tree, where, added, orders.get(where, list(added)))]


def _into(tree: Tree, where: Path, added: dict, order: list[str]) -> list[_At]:
    mapping = tree.node(where)
    if mapping is None:     # an empty file, or one of remarks only
        index = tree.stop
        return [_At(index, len(where), index, ('' if not tree.text or tree.text.endswith('\n') else '\n') + _block(added, 0, 2))]
    there = {key.value: (key, value) for key, value in mapping.value}
    groups: dict[tuple[str, str], dict] = defaultdict(dict)
    for name in sorted(added, key=order.index):
        before = [other for other in order[:order.index(name)] if other in there]
        after = [other for other in order[order.index(name):] if other in there]
        anchor = ('after', before[-1]) if before else ('before', after[0]) if after else ('after', list(there)[-1]) if there else ('in', '')
        groups[anchor][name] = added[name]
    return [_inserted(tree, mapping, there, side, name, group, len(where)) for (side, name), group in groups.items()]


def _inserted(tree: Tree, mapping: yaml.Node, there: dict, side: str, name: str, added: dict, depth: int) -> _At:
    if mapping.flow_style:
        text = ', '.join(f'{key}: {_flow(value)}' for key, value in added.items())
        index = tree.end(there[name][1]) if side == 'after' else tree.key(there[name][0]) if side == 'before' else tree.key(mapping) + 1
        return _At(index, depth, index, {'after': f', {text}', 'before': f'{text}, ', 'in': text}[side])
    column = _indent(tree, mapping)
    gap = '\n' if _spaced(tree, mapping) else ''
    text = _block(added, column, _step(tree), gap)
    if side == 'before':
        index = _above(tree, tree.line_start(tree.key(there[name][0])))
        return _At(index, depth, index, text + gap)
    index = _below(tree, tree.line_end(tree.end(there[name][1])), column)
    if index == len(tree.text):
        return _At(index, depth, index, f'\n{gap}{text[:-1]}')
    return _At(index + 1, depth, index + 1, gap + text)


def _block(added: dict, column: int, step: int, gap: str = '') -> str:
    """Entries on lines of their own."""
    pad = ' ' * column
    pieces = []
    for name, value in added.items():
        if isinstance(value, dict):
            pieces.append(f'{pad}{name}:\n{_block(value, column + step, step)}')
        else:
            pieces.append(f'{pad}{name}: {value.written(column, False)}\n')
    return gap.join(pieces)


def _flow(value) -> str:
    if isinstance(value, dict):
        return '{' + ', '.join(f'{name}: {_flow(inner)}' for name, inner in value.items()) + '}'
    return value.written(0, True)


def _step(tree: Tree) -> int:
    """By how much the file indents its entries."""
    for _, value in tree.entries(tree.root):
        if isinstance(value, yaml.MappingNode) and not value.flow_style and value.value:
            return _indent(tree, value) or 2
    return 2


def _spaced(tree: Tree, mapping: yaml.Node) -> bool:
    """Whether empty lines stand between the entries."""
    pairs = list(zip(mapping.value, mapping.value[1:]))
    return bool(pairs) and all('\n\n' in tree.text[tree.end(value):tree.key(key)] for (_, value), (key, _) in pairs)


def _above(tree: Tree, index: int) -> int:
    """The place above the remarks that belong to an entry; remarks at the top of the file belong to the file."""
    first = index
    while first > tree.start and tree.text[tree.line_start(first - 1):first].lstrip(' ').startswith('#'):
        first = tree.line_start(first - 1)
    return index if first <= tree.start else first


def _below(tree: Tree, index: int, column: int) -> int:
    """The end of the last line that belongs to an entry, whose remarks are indented more than its key."""
    while index < tree.stop:
        line = tree.text[index + 1:tree.line_end(index + 1)]
        if not line.lstrip(' ').startswith('#') or len(line) - len(line.lstrip(' ')) <= column:
            return index
        index += 1 + len(line)
    return index
