"""Writes a sample: the project's own prose as a frame, with invented groups and organisations in it."""
from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from random import Random
from typing import Iterator

from ..finding import Refused
from . import emit, odd
from .facts import Facts, front_door, group
from .faults import Texts, spoil
from .words import LANGUAGES, SPOKEN, Choice, Pieces

EVERY = 50          # one group in so many has a fault, if faults are asked for
MISSING = 0.06      # share of the translations that do not exist yet
HOSTS = 24          # invented organisations, in all countries in turn


def write(frame: Path, out: Path, groups: int, seed: int, day: date, faults: bool = False) -> int:
    """Write a content root of so many groups into a new folder; the number of files. `frame` is the project.

    Raises Refused if `out` holds something already, or is part of the project's own content.
    """
    out = out.resolve()
    if out.exists() and any(out.iterdir()):
        raise Refused(f'"{out}" is not empty. A sample is written into a new folder.')
    if (frame / 'docs').resolve() in [out, *out.parents]:
        raise Refused('A sample is never mixed into the content of the real site.')
    shutil.copytree(frame / 'docs', out / 'docs', dirs_exist_ok=True, ignore=_left_out)
    pieces, count = Pieces.load(), 0
    hosts = list(organisations(pieces))
    made: set[Path] = set()
    for path, text in files(pieces, hosts, groups, seed, day, faults):
        target = out / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        target.write_bytes(text.encode())
        count += 1
    return count


def _left_out(folder: str, names: list[str]) -> set[str]:
    """Of the frame: what speaks of the real directory, and what is about the project."""
    listings = Path(folder).name == 'groups'     # the pages beside them stay
    return {name for name in names if name.startswith('_') and name != '_facts' or name in ('places', 'places.yml') or listings and name.endswith('.yml')}


def files(pieces: Pieces, hosts: list[tuple[str, str]], groups: int, seed: int, day: date, faults: bool) -> Iterator[tuple[str, str]]:
    """Every file of the sample besides the frame: its path and what it holds."""
    yield 'docs/_facts/places.yml', emit.entries({id: {'source_language': SPOKEN[place['country']], 'country': place['country'], 'lat': place['lat'], 'lon': place['lon']}
                                                  for id, place in pieces.places.items()})
    for language in LANGUAGES:
        yield f'docs/{language}/places.yml', emit.entries({id: {'name': place[language]} for id, place in pieces.places.items()})
    for number, (id, country) in enumerate(hosts):
        yield f'docs/_facts/organisations/{id}.yml', emit.fields({'source_language': SPOKEN[country], 'sources': [], 'type': 'self-help', 'countries': [country],
                                                                'status': 'unconfirmed', 'website': f'https://example.org/{id}'})
        for language in LANGUAGES:
            words = pieces.words[language]
            nickname = words['nicknames'][number // len(SPOKEN)]
            yield f'docs/{language}/organisations/{id}.yml', emit.fields({'name': words['organisation'].format(nickname=nickname),
                                                                          'description': words['organisation_description']})
    told = []
    for number in range(groups):
        id, facts, texts, fault = made(pieces, hosts, number, seed, day, faults)
        yield f'docs/_facts/groups/{id}.yml', emit.fields(facts)
        for language, words in texts.items():
            yield f'docs/{language}/groups/{id}.yml', emit.fields(words)
        if fault:
            told.append({'group': id, 'fault': fault, 'file': f'docs/_facts/groups/{id}.yml'})
    if faults:
        yield 'faults.json', json.dumps({'groups': groups, 'seed': seed, 'day': day.isoformat(), 'faults': told}, indent=1) + '\n'


def organisations(pieces: Pieces) -> Iterator[tuple[str, str]]:
    """Ids and countries of the invented organisations."""
    for number in range(HOSTS):
        country = list(SPOKEN)[number % len(SPOKEN)]
        yield f'{_slug(pieces.words["en"]["nicknames"][number // len(SPOKEN)])}-{country.lower()}', country


def made(pieces: Pieces, hosts: list[tuple[str, str]], number: int, seed: int, day: date, faults: bool) -> tuple[str, Facts, Texts, str]:
    """One group: id, facts, texts by language, and the name of its fault. It depends on nothing but its number and the seed."""
    rng = Random(f'{seed}:{number}')
    cases = odd.cases(day)
    place = 'constanta' if number < len(cases) else rng.choice(list(pieces.places))
    country = pieces.places[place]['country']
    topic = 'mental-health' if number < len(cases) else rng.choice(list(pieces.words['en']['topics']))
    ours = [id for id, where in hosts if where == country]
    host = rng.choice(ours) if rng.random() < 0.7 else None
    if number >= len(cases) and host and topic != 'violence' and rng.random() < 0.08:
        facts = front_door(number, day, topic, country, host)
    else:
        facts = group(rng, number, day, topic, place, pieces.places, host)
        if number < len(cases):
            facts = odd.changed(facts, cases[number][1], day)
    choice = Choice.of(rng, pieces, topic, place, facts['status'])
    spoken = facts['source_language']
    texts = {language: choice.texts(pieces, language) for language in LANGUAGES if language == spoken or rng.random() >= MISSING}
    fault = ''
    if faults and number % EVERY == EVERY - 1:
        texts.setdefault('ro', choice.texts(pieces, 'ro'))
        fault = spoil(number // EVERY, facts, texts, day)
    return f'{_slug(pieces.words["en"]["nicknames"][choice.nickname])}-{place}-{number}', facts, texts, fault


def _slug(name: str) -> str:
    return name.lower().replace(' ', '-')
