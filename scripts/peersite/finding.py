"""What a check or the loader has to say: one frozen value with a place, a sentence and a remedy."""
from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple


class Severity(IntEnum):
    """How much a finding matters: an error stops the build, a warning asks for work, info only tells."""
    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


class Location(NamedTuple):
    """A place in a file: `path` is relative to the content root with `/`; line and column count from 1."""
    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f'{self.path}:{self.line}:{self.column}'


@dataclass(frozen=True, order=True, slots=True)
class Edit:
    """A change that puts a finding right: the characters `start` to `stop` of a file become `text`.

    Characters are counted in the decoded file without byte-order mark, with single line ends.
    """
    path: str
    start: int
    stop: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, where, and how to put it right.

    `check` is the id of the check (its file name with dashes), `message` a sentence that says what is wrong,
    `hint` a sentence that says how to put it right, `language` the folder concerned ('' for facts) and
    `unit` the text concerned, as `kind/id#field` ('' if none); `fix`, where there is one, is safe to apply unseen.
    """
    check: str
    severity: Severity
    location: Location
    message: str
    hint: str = ''
    language: str = ''
    unit: str = ''
    fix: Edit | None = None

    @property
    def order(self):
        """Sorts findings the way a person reads them: by place, then by check; the rest makes it the same in every run."""
        return self.location, self.check, self.message, self.unit, self.hint

    def __reduce__(self):
        """How findings are kept between runs: as their fields, which is quicker by far than what dataclasses do."""
        return Finding, (self.check, self.severity, self.location, self.message, self.hint, self.language, self.unit, self.fix)


def language_of(path: str) -> str:
    """The language folder that `docs/<lang>/…` names, or '' for facts and everything else."""
    parts = path.split('/')
    return parts[1] if len(parts) > 2 and not parts[1].startswith('_') and parts[1] != 'assets' else ''


def error(check: str, location: Location, message: str, hint: str = '', unit: str = '', fix: Edit | None = None) -> Finding:
    """An error; the language follows from the path."""
    return Finding(check, Severity.ERROR, location, message, hint, language_of(location.path), unit, fix)


def warning(check: str, location: Location, message: str, hint: str = '', unit: str = '', fix: Edit | None = None) -> Finding:
    """A warning; the language follows from the path."""
    return Finding(check, Severity.WARNING, location, message, hint, language_of(location.path), unit, fix)


def info(check: str, location: Location, message: str, hint: str = '', unit: str = '') -> Finding:
    """Something worth knowing; the language follows from the path."""
    return Finding(check, Severity.INFO, location, message, hint, language_of(location.path), unit)


class ContentError(Exception):
    """The content has errors, so nothing was rendered. `findings` holds every one of them."""

    def __init__(self, findings):
        self.findings = tuple(findings)
        count = len(self.findings)
        super().__init__(f'{count} error{"" if count == 1 else "s"} in the content')


class Refused(Exception):
    """What was asked for cannot be done; the message says why and what to do instead."""
