"""YAML without surprises, with the place of every value.

Built from libyaml's events, so nothing is constructed that we did not ask for: no anchors, aliases or tags, no
duplicate keys, limited depth. Only `true` and `false` mean something; every other value stays the text that was
written (YAML 1.1 would read 19:30 as 1170, `no` as False and 0112 as 74) until the kind's type says otherwise.
"""
from __future__ import annotations

import re
from functools import lru_cache
from sys import intern
from typing import Any

import yaml

from ..finding import Finding, Location, error
from .document import Document, Lines, Path, Places

MAX_DEPTH = 8
HOPELESS = 200      # levels; beyond them libyaml's time grows with the square of the depth, so the rest is not read
UNPRINTABLE = re.compile('[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')   # to libyaml


def decode(path: str, data: bytes) -> tuple[str, list[Finding]]:
    """The text of a file. A byte-order mark and Windows line ends are accepted and taken off."""
    try:
        return data.decode('utf-8-sig').replace('\r\n', '\n').replace('\r', '\n'), []
    except UnicodeDecodeError as fault:
        before = fault.object[:fault.start].removeprefix(b'\xef\xbb\xbf').replace(b'\r\n', b'\n').replace(b'\r', b'\n')
        line = before.count(b'\n') + 1
        column = len(before[before.rfind(b'\n') + 1:].decode('utf-8', 'replace')) + 1
        return '', [error('encoding', Location(path, line, column), 'The file is not UTF-8 here.',
                          'Open it in your editor and save it with the encoding "UTF-8".')]


def parse(path: str, data: bytes) -> Document:
    """Parse one file. Every fault is in `findings`; the value is what could be read."""
    text, faults = decode(path, data)
    document = Document(path, text, findings=faults)
    if not faults:
        parse_text(document, text)
    return document


def parse_text(document: Document, text: str, line_offset: int = 0) -> None:
    """Fill a document from YAML text that starts `line_offset` lines into its file."""
    lines = Lines(document.path, text, line_offset)
    document.places, document.keys = Places(lines, {}), Places(lines, {})
    try:
        _Builder(document, lines).run(yaml.parse(text, Loader=yaml.CBaseLoader))
    except yaml.YAMLError as fault:
        document.value = None     # half a value would be blamed for what it lacks
        document.findings.append(_syntax(fault, lines))
    except _Hopeless:
        pass     # the finding "too-deep" has been made


class _Hopeless(Exception):
    """The nesting is so deep that the rest of the file is not read."""


@lru_cache(maxsize=65536)
def inside(path: Path, name: str) -> Path:
    """A longer path, one and the same for all files: those of a directory have the same fields."""
    return path + (name,)


class _Builder:
    """Turns events into values."""

    def __init__(self, document: Document, lines: Lines):
        self.document, self.lines = document, lines
        self.starts, self.spans, self.keys = document.places.starts, document.spans, document.keys.starts

    def run(self, events) -> None:
        self.events = iter(events)
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault('yaml-feature', event, 'A second document begins here ("---").',
                               'Keep one document in a file: remove the line.')
                    return
                self.document.value = self.node(next(self.events), (), 1)
        if documents == 0 or self.document.value is None or self.document.value == '':
            self.document.value = None
            self.document.findings.append(error(
                'empty-file', Location(self.document.path), 'The file says nothing.',
                'Write its entries, or delete the file.'))

    def node(self, event, path: Path, depth: int) -> Any:
        """The value that begins with this event."""
        start = event.start_mark.index
        self.starts[path] = start
        if type(event) is yaml.ScalarEvent:     # nearly all of them; there are millions
            if event.anchor or event.tag:
                self.refuse_features(event)
            self.spans[path] = start, event.end_mark.index
            value = event.value
            return value == 'true' if value in ('true', 'false') and not event.style else value
        self.refuse_features(event)
        if isinstance(event, yaml.AliasEvent):
            return f'*{event.anchor}'
        if depth > MAX_DEPTH:
            self.fault('too-deep', event, f'The entries are nested more than {MAX_DEPTH} levels deep.',
                       'Flatten them; no kind of content needs this depth.')
            self.skip()
            return '…'
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path, depth)
        return self.mapping(path, depth)

    def sequence(self, path: Path, depth: int) -> list:
        items: list = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, inside(path, str(len(items))), depth + 1))
        return items

    def mapping(self, path: Path, depth: int) -> dict:
        entries: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if event.anchor or getattr(event, 'tag', None):
                self.refuse_features(event)
            if not isinstance(event, yaml.ScalarEvent):
                if not isinstance(event, yaml.AliasEvent):
                    self.fault('yaml-feature', event, 'A list or a mapping cannot be the name of an entry.',
                               'Write a plain name before the colon.')
                    self.skip()
                self.node(next(self.events), path + ('(no name)',), depth + 1)
                continue
            key = intern(event.value)
            here = inside(path, key)
            if key in entries:
                first = self.document.keys[here]
                self.fault('duplicate-key', event, f'"{key}" stands here a second time; the first is in line {first.line}.',
                           'Keep one of the two.')
                self.node(next(self.events), path + (f'{key} (again)',), depth + 1)
                continue
            self.keys[here] = event.start_mark.index
            entries[key] = self.node(next(self.events), here, depth + 1)
        return entries

    def skip(self) -> None:
        """Pass over the rest of the collection that has just begun."""
        level = 1
        while level:
            event = next(self.events)
            if isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                level += 1
                if level > HOPELESS:
                    raise _Hopeless
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                level -= 1

    def refuse_features(self, event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.fault('yaml-feature', event, f'"*{event.anchor}" repeats another part of the file; that is not allowed here.',
                       'Write the text out, or put it in quotes if the asterisk belongs to it.')
        elif getattr(event, 'anchor', None):
            self.fault('yaml-feature', event, f'"&{event.anchor}" names a part of the file; that is not allowed here.',
                       'Remove it, or put the text in quotes if the "&" belongs to it.')
        if getattr(event, 'tag', None):
            tag = event.tag.replace('tag:yaml.org,2002:', '!!')
            self.fault('yaml-feature', event, f'"{tag}" is a YAML tag; tags are not allowed here.',
                       'Remove it, or put the text in quotes if the exclamation mark belongs to it.')

    def at(self, event) -> Location:
        return self.lines.at(event.start_mark.index)

    def fault(self, check: str, event, message: str, hint: str) -> None:
        self.document.findings.append(error(check, self.at(event), message, hint))


SENTENCES = (   # what libyaml says, what it means to a person, what to do
    ("mapping values are not allowed", 'A colon followed by a space stands where it cannot.',
     'Put the whole text in double quotes, or check the spaces at the start of the line.'),
    ("cannot start any token", 'The text begins with a character that means something else to YAML.',
     'Put the whole text in double quotes.'),
    ("could not find expected ':'", 'This line is not of the form "name: text".',
     'Add the colon, or indent the line so that it belongs to the text above.'),
    ("did not find expected key", 'The line does not fit what stands above it.',
     'Check the spaces at the start of the line, and that every quotation mark is closed.'),
    ("did not find expected <document start>", 'The line does not fit what stands above it.',
     'Check the spaces at the start of the lines: the entries of a file all begin in the same column.'),
    ("did not find expected ',' or", 'A bracket is opened and not closed, or a comma is missing.',
     'Close it with "]" or "}", or put the text in double quotes if the bracket belongs to it.'),
    ("block sequence entries are not allowed", 'A "-" stands where no list can begin.',
     'Begin the list on a line of its own, or put the text in double quotes.'),
    ("did not find expected '-' indicator", 'The list above is not continued in the same column.',
     'Let every "-" of a list stand in the same column.'),
    ("found unexpected end of stream", 'A quotation mark is opened and never closed.',
     'Close it; inside double quotes write \\" for a straight quotation mark.'),
    ("found unknown escape character", 'A backslash stands before a character that needs none.',
     'Write the backslash twice, or use single quotes around the text.'),
    ("found undefined tag handle", 'An exclamation mark at the start is read as a YAML tag.',
     'Put the text in quotes.'),
    ("control characters are not allowed", 'There is an invisible control character in the text.',
     'Delete the character; typing the word anew is the easiest way.'),
)


UNCLOSED = ("found unexpected end of stream", "did not find expected ',' or")     # where it was opened says more than where it was missed


def _syntax(fault: yaml.YAMLError, lines: Lines) -> Finding:
    """A syntax error as a sentence."""
    mark = getattr(fault, 'problem_mark', None) or getattr(fault, 'context_mark', None)
    problem = getattr(fault, 'problem', None) or str(fault)
    if any(words in problem for words in UNCLOSED):
        mark = getattr(fault, 'context_mark', None) or mark
    if mark is not None:
        index = mark.index
    else:     # the reader's errors have no mark
        found = UNPRINTABLE.search(lines.text)
        index = found.start() if found else 0
    location = lines.at(index)
    indentation = re.match(r'\s*', lines.text[index - location.column + 1:])[0].split('\n')[0]
    if '\t' in indentation or lines.text[index:index + 1] == '\t':
        return error('yaml-syntax', location, 'A tab stands where spaces should be.',
                     'Indent with two spaces for each level; YAML does not allow tabs there.')
    for words, message, hint in SENTENCES:
        if words in problem:
            return error('yaml-syntax', location, message, hint)
    return error('yaml-syntax', location, f'This cannot be read as YAML: {problem}.',
                 'Compare the line with the ones above and below it.')
