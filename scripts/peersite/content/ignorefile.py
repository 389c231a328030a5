"""Reading `docs/<language>/_ignores.yml`: findings that somebody has looked at and lets stand.

An entry silences one check on one text of that language, as long as the text stays as it is:

```yaml
- check: missing-term                  # the id that the finding gives
  unit: roles/hope#description         # the text, as `kind/id#field`
  reason: "The sentence speaks of therapy groups, not of self-help groups."
  who: coordinator of the Greek texts  # initials or a role in small letters, never a full name
  until: 2027-06-30                    # the day on which somebody looks again
  text: h1:0123456789ab                # the hash of the text
```

The hash need not be worked out by hand: write `h1:000000000000`, run `python scripts/check.py`, and `unused-ignore` names the
right one. It is the first twelve hexadecimal digits of the SHA-256 of the text in Unicode form C with single spaces. Unlike
the hashes of the stamps it is not blind to quotation marks and dashes, because a finding may be about these.
"""
from __future__ import annotations

import hashlib
import re
from datetime import date
from typing import Annotated
from unicodedata import normalize

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from ..finding import Finding, error
from ..ledger import Ignore
from .explain import explain
from .strict_yaml import parse

IGNORES = '_ignores.yml'


def text_hash(text: str) -> str:
    """The hash that binds an ignore to a text."""
    return f'h1:{hashlib.sha256(" ".join(normalize("NFC", text).split()).encode()).hexdigest()[:12]}'


def read_ignores(path: str, data: bytes, language: str) -> tuple[list[Ignore], list[Finding]]:
    """The entries of a file that are complete, and what is wrong with the others."""
    document = parse(path, data)
    findings = list(document.findings)
    if document.value is None:
        return [], findings
    if not isinstance(document.value, list):
        return [], [*findings, error('wrong-type', document.key_at(()), 'The file should hold a list.', 'Begin each entry with "- check: …".')]
    ignores = []
    for number, value in enumerate(document.value):
        place = (str(number),)
        try:
            entry = _Entry.model_validate(value)
        except ValidationError as fault:
            findings += [explain(detail, _Entry, document, place) for detail in fault.errors(include_url=False)]
        else:
            fields = entry.model_dump() | {'until': date.fromisoformat(entry.until)}
            ignores.append(Ignore(language=language, location=document.key_at(place), **fields))
    return ignores, findings


def _matches(pattern: str, sentence: str):
    """Refuses what does not have the form, with a sentence about the value."""
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(f'"{value}" {sentence}')
        return value
    return AfterValidator(check)


def _day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(f'"{value}" is not a day of the calendar, as "2027-06-30"') from None
    return value


def _short(value: str) -> str:
    """Initials (capitals, dots) or a role (small letters): a person's name has both."""
    if not value.strip() or not (value.replace('.', '').replace(' ', '').isupper() and len(value) <= 8 or value == value.lower()):
        raise ValueError(f'"{value}" is neither initials nor a role in small letters; names of persons do not belong here')
    return value


class _Entry(BaseModel):
    model_config = ConfigDict(extra='forbid')

    check: Annotated[str, _matches(r'[a-z0-9]+(-[a-z0-9]+)*', 'is not the id of a check')]
    unit: Annotated[str, _matches(r'[^#\s]+#.+', 'does not name a text, as "roles/hope#description"')]
    reason: Annotated[str, _matches(r'(?s).*\w.*\w.*', 'gives no reason')]
    who: Annotated[str, AfterValidator(_short)]
    until: Annotated[str, _matches(r'\d{4}-\d{2}-\d{2}', 'is not a day, as "2027-06-30"'), AfterValidator(_day)]
    text: Annotated[str, _matches(r'h1:[0-9a-f]{12}', 'is not a hash, as "h1:0123456789ab"')]
