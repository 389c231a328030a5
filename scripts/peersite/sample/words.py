"""The pieces that the texts of sample groups are put together from, and the localities."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Mapping

from ..content.strict_yaml import parse

FOLDER = Path(__file__).parent
LANGUAGES = ('ro', 'bg', 'pl', 'el', 'en')
SPOKEN = {'RO': 'ro', 'BG': 'bg', 'PL': 'pl', 'GR': 'el'}     # the language of each country


def read(path: Path) -> dict[str, Any]:
    """One of our own files; it has no faults, the tests see to that."""
    return parse(path.name, path.read_bytes()).value


@dataclass(frozen=True)
class Pieces:
    """The pieces in every language, `words[language]`, and the localities by id with their facts and names."""
    words: Mapping[str, Mapping[str, Any]]
    places: Mapping[str, Mapping[str, Any]]

    @classmethod
    def load(cls) -> 'Pieces':
        """Read them."""
        return cls({language: read(FOLDER / f'words/{language}.yml') for language in LANGUAGES}, read(FOLDER / 'places.yml'))


@dataclass(frozen=True)
class Choice:
    """What one group says, as numbers of pieces, so that every language says the same."""
    topic: str
    nickname: int
    place: str
    parts: Mapping[str, list[int]]

    @classmethod
    def of(cls, rng: Random, pieces: Pieces, topic: str, place: str, status: str) -> 'Choice':
        """Choose the pieces of a group. Some texts are optional, and a group has them in all languages or in none."""
        words = pieces.words['en']
        wanted = {'about': 3 if rng.random() < 0.95 else 0, 'expect': 4 if rng.random() < 0.85 else 0, 'join': 2 if rng.random() < 0.6 else 0,
                  'notes': rng.random() < 0.25, 'alerts': rng.random() < 0.06, 'ended': status == 'ended'}
        parts = {name: rng.sample(range(len(words[name])), int(count)) for name, count in wanted.items()}
        return cls(topic, rng.randrange(len(words['nicknames'])), place, {'summaries': [rng.randrange(len(words['summaries']))], **parts})

    def texts(self, pieces: Pieces, language: str) -> dict[str, str]:
        """The fields of the group's text in one language."""
        words = pieces.words[language]
        said = {name: [words[name][number] for number in numbers] for name, numbers in self.parts.items()}
        fields = {
            'name': words['name'].format(topic=words['topics'][self.topic], nickname=words['nicknames'][self.nickname],
                                         place=pieces.places[self.place][language]),
            'summary': said['summaries'][0],
            'about': f'{" ".join(said["about"][:2])}\n\n{" ".join(said["about"][2:])}'.strip(),
            'what_to_expect': '\n'.join(f'- {line}' for line in said['expect']),
            'how_to_join': ' '.join(said['join']),
            'notes': ' '.join(said['notes']),
            'alert': ' '.join(said['alerts']),
            'ended_note': ' '.join(said['ended']),
        }
        return {name: text for name, text in fields.items() if text}
