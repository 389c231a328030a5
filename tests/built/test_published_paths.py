"""The addresses that docs/_decisions/0014 promises are there for everything that was ever published, and there are no others beside them."""
from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from peersite.content import load_root
from peersite.pages.lists import SHARED_TOPICS
from peersite.site.build import build_site
from peersite.site.plan import Places

PROJECT = Path(__file__).resolve().parents[2]
ROOT = PROJECT / 'tests/projects/groups'
CONTRACT = re.findall(r'(?m)^\| `(/[^`]*)` \|', (PROJECT / 'docs/_decisions/0014-published-paths.md').read_text(encoding='utf-8'))
PLACES = {'ro/jassy'}     # what had another id once


@pytest.fixture(scope='module')
def out(tmp_path_factory) -> Path:
    """A directory with renamed, removed, sensitive and unconfirmed groups, as a site."""
    folder = tmp_path_factory.mktemp('contract')
    shutil.copytree(ROOT / 'docs', folder / 'root/docs')
    build_site(Places(folder / 'root', folder / 'site'), as_of=date(2026, 11, 25))
    return folder / 'site'


@pytest.fixture(scope='module')
def promised(out) -> dict[str, set[str]]:
    """The files that each address of the table stands for."""
    library = load_root(ROOT)[0]
    places = {f'{record.facts.country.lower()}/{record.id}' for record in library.kind('places')} | PLACES
    services = json.loads((out / 'data/v1/hsds/services.json').read_text(encoding='utf-8'))['contents']
    schemas = set(re.findall(r'data/v1/schema/([\w-]+)\.json', ''.join(path.read_text(encoding='utf-8') for path in (out / 'data/v1').rglob('*.json'))))
    meaning = {'lang': list(library.languages), 'id': list(library.published), 'country>/<place': places, 'country': {place[:2] for place in places},
               'topic': SHARED_TOPICS, 'service': [service['id'] for service in services], 'schema': schemas}
    return {pattern: {path + ('index.html' if path.endswith('/') else '') for path in spelled(pattern.lstrip('/'), meaning)} for pattern in CONTRACT}


def spelled(pattern: str, meaning: dict) -> list[str]:
    """A pattern with every value in the place of each name."""
    for name, values in meaning.items():
        if f'<{name}>' in pattern:
            return [path for value in values for path in spelled(pattern.replace(f'<{name}>', value, 1), meaning)]
    return [pattern]


def test_the_table_names_the_addresses_of_the_design():
    assert len(CONTRACT) == len(set(CONTRACT)) == 28 and {'/g/<id>/', '/calendar/discreet/<id>.ics', '/data/v1/loss.json'} <= set(CONTRACT)


@pytest.mark.parametrize('pattern', CONTRACT)
def test_every_address_answers_for_all_that_was_ever_published(out, promised, pattern):
    assert promised[pattern] and not [path for path in promised[pattern] if '<' in path]
    assert [path for path in promised[pattern] if not (out / path).is_file()] == []


def test_nothing_else_is_published_beside_them(out, promised):
    known = set().union(*promised.values())
    there = {path.relative_to(out).as_posix() for path in out.rglob('*') if path.is_file()}
    ours = {path for path in there if re.match(r'(g|calendar|data|embed|[a-z]{2}/(groups|embed))/', path) and not path.endswith('/list.json')}
    assert ours - known == set()


def test_no_name_of_a_sensitive_listing_is_on_a_page_that_search_engines_may_list(out):
    library = load_root(ROOT)[0]
    names = {words.fields['name'] for words in library.records['groups']['quiet-room'].words.values()}
    pages = {path: path.read_text(encoding='utf-8') for path in out.rglob('*.html')}
    named = {path.relative_to(out).as_posix() for path, html in pages.items() if any(name in html for name in names)}
    assert named and named == {path for path in named if 'name="robots" content="noindex"' in pages[out / path]}
    assert {path for path in named if not path.startswith('g/')} == {f'{code}/groups/{tail}/index.html' for code in library.languages for tail in ('-', 'quiet-room')}
