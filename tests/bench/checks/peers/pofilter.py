"""pofilter of Translate Toolkit (GPL-2.0-or-later), run as a program on PO files: python -I pofilter.py FOLDER MODE.

Reads the texts as JSON on standard input and writes what was found as JSON. Each direction is a PO file with the language in
its header; `--language` is given besides. The source is always taken for English: there is no option for another one.
"""
from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(sys.executable).with_name('pofilter')
NOTE = re.compile(r'^# \(pofilter\) (\w+):', re.M)
CONTEXT = re.compile(r'^msgctxt "(\d+)"$', re.M)
SETTINGS = {
    'default': 'all filters; `spellcheck` is silent without dictionaries',
    'tuned': 'all filters, with the names that stay as they are (`--notranslatefile`) and the characters of each language (`--validcharsfile`)',
}
ESCAPES = str.maketrans({'\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r'})


def po(source: str, target: str, units: list[dict]) -> str:
    """A PO file of some units; the context of each is its place in the list."""
    head = [f'Language: {target}', f'X-Source-Language: {source}', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8',
            'Content-Transfer-Encoding: 8bit', '']
    lines = '\n'.join(head).translate(ESCAPES)
    parts = [f'msgid ""\nmsgstr "{lines}"\n']
    for number, unit in enumerate(units):
        if unit['source'] is not None:
            parts.append(f'msgctxt "{number}"\nmsgid "{unit["source"].translate(ESCAPES)}"\nmsgstr "{(unit["text"] or "").translate(ESCAPES)}"\n')
    return '\n'.join(parts)


def notes(text: str) -> dict[int, list[str]]:
    """The filters that a file written by pofilter names, by the place of the unit."""
    found = {}
    for block in text.split('\n\n'):
        if context := CONTEXT.search(block):
            found[int(context[1])] = NOTE.findall(block)
    return found


def run(folder: Path, target: str, options: list[str]) -> None:
    """Filter all files of a folder that are in one language."""
    subprocess.run([PROGRAM, '--progress=none', f'--language={target}', *options, '-i', folder / target, '-o', folder / f'{target}-out'],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    folder, mode = Path(arguments[0]), arguments[1]
    given = json.load(sys.stdin)
    for direction in given['directions'].values():
        path = folder / direction['target'] / f'{direction["source"]}.po'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(po(direction['source'], direction['target'], direction['units']), encoding='utf-8')
    (folder / 'names').write_text('\n'.join(given['names']), encoding='utf-8')
    for target, letters in given['letters'].items():
        (folder / f'{target}-out').mkdir(exist_ok=True)
        (folder / f'{target}-letters').write_text(letters, encoding='utf-8')
        run(folder, target, [] if mode == 'default' else [f'--notranslatefile={folder}/names', f'--validcharsfile={folder}/{target}-letters'])
    said = {}
    for direction in given['directions'].values():
        out = folder / f'{direction["target"]}-out' / f'{direction["source"]}.po'
        for number, filters in notes(out.read_text(encoding='utf-8')).items() if out.exists() else ():
            said[direction['units'][number]['id']] = [[name, 'warning'] for name in filters]
    version = subprocess.run([PROGRAM, '--version'], capture_output=True, text=True, check=True).stdout.split()[-1]
    json.dump({'version': version, 'settings': SETTINGS[mode], 'said': said}, sys.stdout)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
