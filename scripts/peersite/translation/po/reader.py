"""Reading a PO file strictly, with the line of every entry.

Babel and polib join entries of one context without a word and forget where they stood; an import has to say it.
"""
from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ...content.strict_yaml import decode
from ...finding import Finding, Location, Severity

MERGE = re.compile(r'(<{7}|={7}|>{7}|\|{7})( |$)')
KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr)(\[\d+\])?[ \t]*(.*)')
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPE = re.compile(r'\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)')
ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', '\\': '\\', '"': '"'}
JOINED = '#-#-#-#-#'      # what msgcat writes between translations that differ


@dataclass
class Entry:
    """One entry: `line` is where it begins, `at` where its msgstr stands."""
    line: int = 0
    at: int = 0
    context: str | None = None
    msgid: str | None = None
    msgstr: str | None = None
    comments: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    broken: bool = False

    @property
    def fuzzy(self) -> bool:
        """Whether a program or a person has marked the translation as not certain."""
        return 'fuzzy' in self.flags


def fault(check: str, path: str, line: int, message: str, hint: str, unit: str = '', column: int = 1, severity: Severity = Severity.ERROR) -> Finding:
    """A finding in a PO file, which is no content of any language."""
    return Finding(check, severity, Location(path, line, column), message, hint, '', unit)


def read(path: str, data: bytes) -> tuple[list[Entry], dict[str, str], list[Finding]]:
    """The entries of a file, the lines of its head by name in small letters, and every fault of form."""
    text, findings = decode(path, data)
    if findings:
        return [], {}, [replace(finding, language='') for finding in findings]
    reader = _Reader(path)
    for number, line in enumerate(text.split('\n'), 1):
        reader.take(number, line.strip(' \t\f\v'))
    reader.finish()
    if merges := [finding for finding in reader.findings if finding.check == 'merge-conflict']:
        return [], {}, merges     # everything else follows from it
    entries = [entry for entry in reader.entries if entry.context is not None or entry.msgid]
    heads = [entry for entry in reader.entries if entry.context is None and not entry.msgid]
    pairs = (line.partition(':') for line in heads[0].msgstr.split('\n')) if heads else ()
    head = {name.strip().lower(): value.strip() for name, _, value in pairs}
    if not reader.findings:
        reader.findings += _whole(path, entries, heads, head)
    return entries, head, sorted(reader.findings, key=lambda f: f.order)


def _whole(path: str, entries: list[Entry], heads: list[Entry], head: dict[str, str]):
    """What is wrong with the file as a whole."""
    if not heads:
        yield fault('po-head', path, 1, 'The file has no head: no entry with an empty msgid that names the language.',
                    'Export anew, and carry your translations over.')
    for extra in heads[1:]:
        yield fault('po-duplicate', path, extra.line, f'A second head stands here; the first is in line {heads[0].line}.', 'Keep one of the two.')
    charset = re.search(r'charset=([\w-]+)', head.get('content-type', ''))
    if charset and charset[1].lower() not in ('utf-8', 'utf8'):
        yield fault('encoding', path, heads[0].at, f'The head says that the file is in "{charset[1]}".', 'Save it with the encoding "UTF-8", and let the head say so.')
    first: dict[str, int] = {}
    for entry in entries:
        if entry.context is not None and first.setdefault(entry.context, entry.line) != entry.line:
            yield fault('po-duplicate', path, entry.line, f'"{entry.context}" stands here a second time; the first is in line {first[entry.context]}.',
                        'Keep the one with the right translation, and delete the other.', entry.context)


class _Reader:
    """Takes the lines one by one."""

    def __init__(self, path: str):
        self.path, self.entries, self.findings = path, [], []
        self.entry = Entry()
        self.part = ''
        self.merging = False

    def take(self, number: int, line: str) -> None:
        """Read one line."""
        if mark := MERGE.match(line):
            if not self.merging:
                self.say(number, 'Two versions of the file were not merged here.', 'Choose one of the two, and delete the lines "<<<<<<<", "=======" and ">>>>>>>".',
                         'merge-conflict')
            self.merging = mark[1][0] != '>'
            self.entry, self.part = Entry(), ''
        elif line.startswith('#'):
            if self.entry.msgid is not None or line.startswith('#~'):
                self.finish()
            if line.startswith('#.'):
                self.entry.comments.append(line[2:].strip())
            elif line.startswith('#,'):
                self.entry.flags.update(flag.strip() for flag in line[2:].split(','))
        elif line.startswith('"'):
            if not self.part and self.entry.broken:
                return
            if not self.part:
                self.say(number, 'This text belongs to nothing.', 'Put "msgid" or "msgstr" before it, or delete it.')
            else:
                self.add(number, line)
        elif match := KEYWORD.fullmatch(line):
            self.keyword(number, *match.groups())
        elif line:
            self.say(number, 'This is no line of a PO file.', 'Compare it with the same line of another entry.')

    def keyword(self, number: int, name: str, index: str | None, rest: str) -> None:
        """The beginning of a part of an entry."""
        entry = self.entry
        if index or name == 'msgid_plural':
            if not entry.broken:
                self.say(number, 'The entry has plural forms; no text of the content has any.', 'Export anew, and translate in the new file.')
            self.part = ''
            return
        if name == 'msgctxt' and (entry.context is not None or entry.msgid is not None) or name == 'msgid' and entry.msgid is not None:
            self.finish()
            entry = self.entry
        entry.line = entry.line or number
        self.part = {'msgctxt': 'context'}.get(name, name)
        if name == 'msgstr':
            entry.at = number
            if entry.msgid is None or entry.msgstr is not None:
                self.say(number, 'A msgstr stands here without a msgid of its own.', 'Compare the lines around it with another entry.')
        setattr(entry, self.part, '')
        self.add(number, rest)

    def add(self, number: int, quoted: str) -> None:
        """More text for the part that is being read."""
        match = STRING.fullmatch(quoted)
        if not match:
            self.say(number, 'The text does not begin and end with a straight quotation mark.', 'Put one at each end, and write \\" for one inside it.')
            return
        for found in ESCAPE.finditer(match[1]):
            if len(found[1]) == 1 and found[1] not in '01234567' and found[1] not in ESCAPES:
                self.say(number, f'"{found[0]}" means nothing in a PO file.', 'Write the backslash twice if it belongs to the text.')
        said = ESCAPE.sub(lambda found: _said(found[1]), match[1])
        setattr(self.entry, self.part, (getattr(self.entry, self.part) + said).replace('\r\n', '\n'))

    def finish(self) -> None:
        """The entry is complete."""
        entry, self.entry, self.part = self.entry, Entry(), ''
        if entry.line and not entry.broken:
            if entry.msgid is None or entry.msgstr is None:
                self.say(entry.line, f'The entry has no {"msgid" if entry.msgid is None else "msgstr"}.', 'Add the line, or delete the entry.')
            else:
                self.entries.append(entry)

    def say(self, line: int, message: str, hint: str, check: str = 'po-syntax') -> None:
        """Note a fault; the entry is not used."""
        self.entry.broken = True
        self.findings.append(fault(check, self.path, line, message, hint))


def _said(escape: str) -> str:
    if escape[0] == 'x' and len(escape) > 1:
        return chr(int(escape[1:], 16))
    return chr(int(escape, 8)) if escape[0] in '01234567' else ESCAPES.get(escape, escape)
