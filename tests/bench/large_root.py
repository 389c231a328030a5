"""A content root as large as the project may grow: its own content, and groups by the thousand in all five languages.

Every text is made of two texts of the project that stand in the same place in all languages, and no two are the same. So the
checks have honest texts to read, of the length and the sort that the project has, and no cache of theirs helps more than it would.
"""
from __future__ import annotations

import json
import shutil
import sys
from itertools import count
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / 'scripts'))

from peersite.content import load_root                                                        # noqa: E402
from peersite.kinds import all_kinds                                                          # noqa: E402
from peersite.fields import is_markdown                                                       # noqa: E402
from peersite.finding import Location                                                         # noqa: E402
from peersite.model import Library, Stamp                                                     # noqa: E402
from peersite.translation.canonical import digest, facts_digest, words_digest                 # noqa: E402
from peersite.translation.stamps import dump                                                  # noqa: E402

MODEL = 'announcement-2011'      # the group whose facts the others repeat
FIELDS = 6                       # texts that a group has
Texts = list[dict[str, str]]     # the same text in each language


def grow(folder: Path, texts: int = 20_000) -> int:
    """Write a root below the folder with about so many texts in each language; returns how many there are in all."""
    shutil.copytree(PROJECT / 'docs', folder / 'docs')
    library = load_root(PROJECT)[0]
    groups = all_kinds()['groups']
    names = list(groups.Text.model_fields)[:FIELDS]
    lines = parallel(library, False)
    blocks = lines + parallel(library, True)
    facts = (PROJECT / f'docs/_facts/groups/{MODEL}.yml').read_text(encoding='utf-8')
    kept = sum(1 for _ in library.units())
    wanted = max(0, texts - kept // len(library.languages)) // len(names)
    numbers = {False: count(), True: count()}
    for number in range(wanted):
        source = library.languages[number % len(library.languages)]
        made = {name: joined((lines, blocks)[markdown], next(numbers[markdown])) for name in names
                for markdown in [is_markdown(groups.Text, (name,))]}
        write(folder, f'group-{number:05}', facts, source, made)
    return kept + wanted * len(names) * len(library.languages)


def parallel(library: Library, markdown: bool) -> Texts:
    """The short texts of records that stand in every language."""
    found = []
    for record in library.all():
        if record.kind.id not in ('pages', 'site', 'glossary', 'sources') and set(record.words) == set(library.languages):
            units = {code: {unit.path: unit for unit in record.units(code)} for code in library.languages}
            for path, unit in units[record.source_language].items():
                same = {code: units[code][path].text.strip() for code in units if path in units[code]}
                if unit.markdown == markdown and len(same) == len(units) and longest(same) < (200 if markdown else 78) and '\n' not in unit.text.strip():
                    found.append(same)
    return found


def longest(texts: dict[str, str]) -> int:
    """The length of a text in the language that needs most letters for it. Two short ones make a summary."""
    return max(map(len, texts.values()))


def joined(texts: Texts, number: int) -> dict[str, str]:
    """The pair of texts of this number, as one text in each language."""
    if number >= len(texts) * (len(texts) - 1):
        raise ValueError('The project has not enough texts for so large a root without two that are the same.')
    first, second = texts[number % len(texts)], texts[(number % len(texts) + 1 + number // len(texts)) % len(texts)]
    return {code: f'{first[code].rstrip(".")}. {second[code]}' for code in first}


def write(folder: Path, id: str, facts: str, source: str, texts: dict[str, dict[str, str]]) -> None:
    """One group: its facts, its words in each language, the stamps of its translations."""
    put(folder / f'docs/_facts/groups/{id}.yml', f'{facts}source_language: {source}\n')
    for code in next(iter(texts.values())):
        put(folder / f'docs/{code}/groups/{id}.yml', ''.join(f'{name}: {json.dumps(same[code], ensure_ascii=False)}\n' for name, same in texts.items()))
        if code != source:
            stamps = [Stamp(f'groups/{id}#{name}', code, source, words_digest(same[source]), facts_digest(same[source]), digest(same[code]),
                            'draft', '-', '-', Location('')) for name, same in texts.items()]
            put(folder / f'docs/{code}/_stamps/groups/{id}.yml.txt', dump(stamps).decode())


def put(path: Path, text: str) -> None:
    """Write a file, and its folder if there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding='utf-8')


if __name__ == '__main__':
    print(grow(Path(sys.argv[1]), *map(int, sys.argv[2:])))
