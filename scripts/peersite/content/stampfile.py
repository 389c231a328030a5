"""Reading stamp files. What the parts of a line mean is told in `translation/stamps.py`."""
from __future__ import annotations

import re

from ..finding import Finding, Location, error
from ..ledger import Stamp
from .strict_yaml import decode

HASH = r'h1:[0-9a-f]{12}'
LINE = re.compile(rf'(?P<key>\S+#.+?) (?P<origin>[a-z]{{2,3}}) (?P<src>{HASH}) (?P<facts>{HASH}) (?P<tgt>{HASH}) '
                  rf'(?P<state>draft|translated|reviewed) (?P<by>\S+) (?P<review>-|\S+:{HASH})')
MERGE = ('<<<<<<<', '=======', '>>>>>>>', '|||||||')


def read_stamps(path: str, data: bytes, language: str) -> tuple[list[Stamp], list[Finding]]:
    """The stamps of a file and what is wrong with its lines. Two versions beside each other are one finding."""
    text, findings = decode(path, data)
    stamps: dict[str, Stamp] = {}
    merging = False
    for number, line in enumerate(text.split('\n'), 1):
        place = Location(path, number)
        if not line.strip() or line.startswith('#'):
            continue
        if line.startswith(MERGE):
            if not merging:
                findings.append(error('stamp-file', place, 'Two versions of the stamps were not merged here.',
                                      'Run "python scripts/translate.py resolve".'))
            merging = not line.startswith(MERGE[2])
        elif not (match := LINE.fullmatch(line.rstrip())):
            findings.append(error('stamp-file', place, 'This line is not a stamp.',
                                  'Take it back from the history, or delete it and compare the text with its original: '
                                  f'"python scripts/translate.py confirm … --language {language}".'))
        elif match['key'] in stamps and merging:
            continue
        elif match['key'] in stamps:
            findings.append(error('stamp-file', place, f'"{match["key"]}" is stamped twice; the first is in line {stamps[match["key"]].location.line}.',
                                  'Run "python scripts/translate.py resolve".'))
        else:
            stamps[match['key']] = Stamp(language=language, location=place, **match.groupdict())
    return list(stamps.values()), findings
