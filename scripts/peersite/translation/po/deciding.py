"""What an entry of a PO file asks for: nothing, a change, or something that has to be refused.

An entry whose translation is as it was exported asks for nothing, whatever its marks say.
"""
from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Callable, Mapping

from ...content.prose import parse_page, trimmed
from ...content.strict_yaml import UNPRINTABLE
from ...finding import Finding, Severity
from ...model import Library, Unit
from .marks import NONE, core, exact, marks
from .placing import SECTIONS, Change
from .reader import JOINED, Entry, fault

PLACEHOLDER = re.compile(r'\[\[[^\]\n]*\]\]|\{#[^}\s]*\}|%\(\w+\)[a-z]|\{\w*\}')
AGAIN = 'Export anew, and bring your translation to the new text.'


@dataclass
class Decision:
    """The changes that a file asks for, and what is wrong with its entries."""
    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def decide(library: Library, path: str, entries: list[Entry], language: str, known: Mapping[str, Unit], digest: Callable[[str], str]) -> Decision:
    """Judge every entry. `known` are the texts of the source language by key."""
    made = Decision()
    for entry in entries:
        _Judge(library, path, entry, language, known, digest, made).run()
    return made


class _Judge:
    """Judges one entry."""

    def __init__(self, library: Library, path: str, entry: Entry, language: str, known: Mapping[str, Unit], digest: Callable[[str], str], made: Decision):
        self.library, self.path, self.entry, self.language = library, path, entry, language
        self.known, self.digest, self.made = known, digest, made
        self.marks = marks(entry.comments)

    def run(self) -> None:
        """Judge it, and add what comes out."""
        entry, text = self.entry, core(self.entry.msgstr)
        exported = self.marks.get('translation')
        if exported == exact(text) or not text.strip():
            if not text.strip() and exported not in (None, NONE):
                self.say('po-emptied', f'The translation of "{entry.context}" was taken out; the one in the project stays.',
                         'To delete a text, delete it in its file.', Severity.WARNING)
            return
        unit = self.known.get(entry.context or '')
        if unit is None:
            return self.unknown()
        record = self.library.records[unit.kind][unit.record]
        words = record.words.get(self.language)
        here = words.get(unit.path) if words else None
        old = here if isinstance(here, str) else None
        if is_section(unit):
            text = trimmed(text)
        if text == core(old or ''):
            return
        if entry.fuzzy and not core(old or ''):
            self.say('po-suggestion', f'"{unit.key}" is marked "fuzzy" and was not translated before: this is a suggestion of a program, and is left out.',
                     'Read it, mend it and take the mark away.', Severity.WARNING)
            return
        change = Change(record, unit.path, self.language, unit, old, text, entry.line)
        if not self.stale(unit) and not self.raced(unit, old, exported) and not self.misshapen(unit, text, old or ''):
            self.made.changes.append(change)

    def say(self, check: str, message: str, hint: str, severity: Severity = Severity.ERROR, line: int = 0) -> bool:
        """Note a finding at the entry."""
        self.made.findings.append(fault(check, self.path, line or self.entry.line, message, hint, self.entry.context or '', severity=severity))
        return True

    def unknown(self) -> None:
        """No text of the source goes by this key."""
        key = self.entry.context
        kind, _, rest = (key or '').partition('/')
        record = self.library.records.get(kind, {}).get(rest.partition('#')[0])
        if key is None:
            self.say('po-unknown-unit', 'The entry has no msgctxt, so nobody can tell which text it translates.', 'Export anew, and carry the translation over.')
        elif kind == 'interface':
            self.say('po-unknown-unit', f'"{key}" is a string of the interface, which is not exchanged here.', f'Translate it in docs/{self.language}/interface.po.')
        elif record:
            self.say('po-unknown-unit', f'"{kind}/{record.id}" has no text "{rest.partition("#")[2]}" in the language this file was made from.',
                     'It was renamed or removed since: export anew, and carry the translation over.')
        else:
            close = get_close_matches(key, self.known, 1)
            self.say('po-unknown-unit', f'There is no text "{key}".', f'Did you mean "{close[0]}"?' if close else 'Export anew, and carry the translation over.')

    def stale(self, unit: Unit) -> bool:
        """Whether the entry translates a text that the source does not have any more."""
        source, noted = self.digest(unit.text), self.marks.get('source')
        other = self.digest(self.entry.msgid) not in (source, self.digest(core(unit.text)))
        if noted not in (None, source) or noted is None and other:
            return self.say('po-older-source', f'The source of "{unit.key}" ({unit.location}) has changed since this file was exported; it says now: “{short(unit.text)}”.', AGAIN)
        if other:
            return self.say('po-older-source', f'The msgid of "{unit.key}" is not the source in {unit.location}; it was changed in this file.',
                            'Leave msgid as it is: export anew, and carry the translation over.')
        return False

    def raced(self, unit: Unit, old: str | None, exported: str | None) -> bool:
        """Whether somebody has changed the translation in the project since the export."""
        stands = exact(core(old)) if core(old or '') else NONE
        if exported in (None, stands):
            return False
        return self.say('po-older-translation', f'The translation of "{unit.key}" was changed in the project since this file was exported; it says there: “{short(old or "")}”.',
                        'Export anew, and decide between the two.')

    def misshapen(self, unit: Unit, text: str, old: str) -> bool:
        """Whether the text cannot stand in its place."""
        line = self.entry.at
        if JOINED in text:
            return self.say('po-syntax', f'"{unit.key}" holds two translations that a program has joined ("{JOINED}").', 'Keep one of them, and delete the marks.', line=line)
        if found := UNPRINTABLE.search(self.entry.msgstr):
            return self.say('po-syntax', f'There is an invisible control character (U+{ord(found[0]):04X}) in the translation of "{unit.key}".',
                            'Delete it; typing the word anew is the easiest way.', line=line)
        lost, extra = (sorted((a - b).elements()) for a, b in ((holders(unit.text), holders(text)), (holders(text), holders(unit.text))))
        if lost or extra:
            return self.say('po-placeholders', f'The translation of "{unit.key}" ' + ', and '.join(
                f'{verb} {" ".join(names)}' for verb, names in (('lacks', lost), ('has in excess', extra)) if names) + '.',
                            'What stands in "[[…]]", "{…}" or "%(…)s" is no word: copy it from the msgid as it is, and as often.', line=line)
        if not unit.markdown and '\n' in text and '\n' not in core(unit.text) and '\n' not in core(old):
            return self.say('po-shape', f'The translation of "{unit.key}" has several lines; it has to be one.', 'Write it as one line, without "\\n".', line=line)
        if is_section(unit) and not fits(unit.path[1], text):
            return self.say('po-shape', f'The translation of "{unit.key}" would not be one section of its page any more.',
                            'Begin like the msgid (with its heading, if it has one), close every block of code, and add no heading with an id of its own.', line=line)
        return False


def holders(text: str) -> Counter:
    """The pieces of a text that are no words: markers, ids of headings, names that are replaced."""
    return Counter(PLACEHOLDER.findall(text))


def is_section(unit: Unit) -> bool:
    """Whether a text is a section of a page."""
    return unit.kind == 'pages' and unit.path[0] == SECTIONS


def fits(name: str, text: str) -> bool:
    """Whether a text is just the section of this name, and lets another one follow."""
    page = parse_page('', f'---\ntitle: x\n---\n\n{text}\n\n## x {{#next-{name}}}\n'.encode())
    return not page.findings and list(page.value['sections'].items())[:1] == [(name, text)] and len(page.value['sections']) == 2


def short(text: str) -> str:
    """The beginning of a text, on one line."""
    line = ' '.join(text.split())
    return line if len(line) <= 80 else line[:79].rstrip() + '…'

