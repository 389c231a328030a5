"""What the checks of groups share: a group for their examples, and a finding at the place of a fact."""
from __future__ import annotations

from typing import Callable

from ..finding import Finding, error
from ..model import Record

FILE = 'docs/_facts/groups/circle.yml'
WEEKLY = '{freq: weekly, days: [mon], start: "18:00", minutes: 90, timezone: Europe/Bucharest}'
CONSENT = '{given_on: "2026-01-10", by: group, ref: letter-7, expires: "2027-01-10"}'
FACTS = {
    'sources': '[]', 'source_language': 'ro', 'host': 'club', 'topics': '[grief]', 'sensitivity': 'standard', 'languages': '[ro]',
    'audience': '{}', 'capacity': '{}', 'status': 'active', 'status_since': '"2024-03"', 'mode': 'in-person', 'schedule': f'[{WEEKLY}]',
    'location': '{visibility: area, country: RO, place: town}', 'contacts': '[]',
    'verification': '{last: "2026-10-01", method: phone, by: AB}', 'first_listed': '"2024-03-10"'}
WORDS = {'name': 'Cercul', 'summary': 'Oameni care vorbesc.'}


def group(words: dict[str, str] = {}, files: dict[str, str] = {}, **changes: str | None) -> dict[str, str]:
    """A project with one group, in Romanian; `changes` are facts as YAML in one line, None takes one away."""
    facts = {name: value for name, value in (FACTS | changes).items() if value is not None}
    return {
        FILE: ''.join(f'{name}: {value}\n' for name, value in facts.items()),
        'docs/ro/groups/circle.yml': ''.join(f'{name}: "{value}"\n' for name, value in (WORDS | words).items()),
        'docs/_facts/places.yml': 'town: {source_language: ro, country: RO, lat: 44.43, lon: 26.10}\n',
        'docs/ro/places.yml': 'town: {name: București}\n',
        'docs/_facts/organisations.yml': 'club: {source_language: ro, sources: [], type: self-help, countries: [RO], status: confirmed, '
                                         'website: "https://club.example.org/"}\n',
        'docs/ro/organisations.yml': 'club: {name: Clubul, description: Un club.}\n'} | files


def bad(field: str, **changes: str | None) -> tuple[dict[str, str], str]:
    """An example that fails, with the line of the field where the finding belongs."""
    files = group(**changes)
    line = [line.split(':')[0] for line in files[FILE].split('\n')].index(field) + 1
    return files, f'{FILE}:{line}'


def meeting(**changes: str) -> str:
    """The schedule of the group with other values in its one rule."""
    rule = {'freq': 'weekly', 'days': '[mon]', 'start': '"18:00"', 'minutes': '90', 'timezone': 'Europe/Bucharest'} | changes
    return '[{' + ', '.join(f'{name.rstrip("_")}: {value}' for name, value in rule.items()) + '}]'


def contact(kind: str, value: str, owner: str = 'organisation', consent: str = CONSENT) -> str:
    """The contacts of the group: this one."""
    return f'[{{kind: {kind}, value: "{value}", owner: {owner}, consent: {consent}}}]'


def fault(check: str, record: Record, path: tuple, message: str, hint: str, say: Callable[..., Finding] = error) -> Finding:
    """A finding at the place of a fact."""
    return say(check, record.at(tuple(map(str, path))), message, hint, f'{record.kind.id}/{record.id}')
