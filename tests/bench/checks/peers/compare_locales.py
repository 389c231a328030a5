"""compare-locales (MPL-2.0), run as a program on .properties files: python -I compare_locales.py FOLDER MODE.

Reads the texts as JSON on standard input and writes what was found as JSON. It reads the formats of Mozilla only, so each
direction is a project of one file. Placeholders are written as its format has them: `{name}` becomes `%1$S`.
"""
from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(sys.executable).with_name('compare-locales')
PLACEHOLDER = re.compile(r'\{\w+\}|%\(\w+\)s')
ESCAPES = str.maketrans({'\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r'})
KEY = re.compile(r'\bk(\d+)\b(?!.*\bk\d+\b)', re.S)
PROJECT = '''
basepath = "."
locales = ["{target}"]
[[paths]]
  reference = "reference/texts.properties"
  l10n = "{{l10n_base}}/{{locale}}/texts.properties"
'''


def native(text: str, source: str) -> str:
    """A text with the placeholders of its source as numbered arguments, in the writing of .properties."""
    for number, name in enumerate(dict.fromkeys(PLACEHOLDER.findall(source)), 1):
        text = text.replace(name, f'%{number}$S')
    text = text.translate(ESCAPES)
    return re.sub(r'^ | $', r'\\u0020', text)


def properties(units: list[dict], side: str) -> str:
    """One side of the units; the key is the place in the list. What is not there is left out."""
    return ''.join(f'k{number} = {native(unit[side], unit["source"] or "")}\n' for number, unit in enumerate(units) if unit[side] is not None)


def compare(folder: Path, source: str, target: str, units: list[dict]) -> dict[int, list]:
    """What the program says of one direction, by the place of the unit."""
    for path, side in ((folder / 'reference', 'source'), (folder / target, 'text')):
        path.mkdir(parents=True, exist_ok=True)
        (path / 'texts.properties').write_text(properties(units, side), encoding='utf-8')
    (folder / 'l10n.toml').write_text(PROJECT.format(target=target), encoding='utf-8')
    command = [PROGRAM, '--json', '-', '--return-zero', folder / 'l10n.toml', folder, target]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[int, list] = {}
    for entry in details(json.loads(out)):
        for sort, said in entry.items():
            severity = 'error' if sort == 'error' else 'warning'
            if key := KEY.search(said if isinstance(said, str) else said[0]):
                found.setdefault(int(key[1]), []).append([sort, severity])
    return found


def details(report) -> list[dict]:
    """The entries of a report, however deep its folders are."""
    if isinstance(report, list):
        return [entry for entry in report if isinstance(entry, dict) and set(entry) & {'error', 'warning', 'missingEntity', 'obsoleteEntity'}] or [
            entry for inner in report for entry in details(inner)]
    return [entry for inner in report.values() for entry in details(inner)] if isinstance(report, dict) else []


def main(arguments: list[str]) -> int:
    folder, said = Path(arguments[0]), {}
    for direction in json.load(sys.stdin)['directions'].values():
        source, target, units = direction['source'], direction['target'], direction['units']
        for number, found in compare(folder / f'{source}-{target}', source, target, units).items():
            said[units[number]['id']] = found
    version = subprocess.run([PROGRAM, '--version'], capture_output=True, text=True, check=True).stdout.split()[-1]
    json.dump({'version': version, 'settings': 'default', 'said': said}, sys.stdout)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
