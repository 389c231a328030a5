"""Generated files: up to date in this project, and the schemas are right about every content file."""
from __future__ import annotations

import json
import re
import shutil
from fnmatch import fnmatchcase

import jsonschema
import pytest
import yaml

from peersite import generated
from peersite.checks._catalogue import page
from peersite.content.schema import as_json, schemas, settings
from peersite.kinds import all_kinds
from roots import PROJECT, SMALL, on_disk

SCHEMAS = schemas()
CONTENT = sorted(path.relative_to(PROJECT).as_posix() for folder in (PROJECT / 'docs').iterdir()
                 if folder.name == '_facts' or not folder.name.startswith('_') for path in folder.rglob('*.yml'))


class Typed(yaml.CBaseLoader):
    """Reads plain whole numbers, true and false as editors do; everything else stays text."""


Typed.add_implicit_resolver('tag:yaml.org,2002:bool', re.compile('^(?:true|false)$'), 'tf')
Typed.add_implicit_resolver('tag:yaml.org,2002:int', re.compile('^[0-9]+$'), '0123456789')
Typed.add_constructor('tag:yaml.org,2002:bool', lambda loader, node: node.value == 'true')
Typed.add_constructor('tag:yaml.org,2002:int', lambda loader, node: int(node.value))


def schema_of(path: str) -> str:
    """The one schema that the editor attaches to a file."""
    names = [name for name, patterns in settings()['yaml.schemas'].items() for pattern in patterns if fnmatchcase(path, pattern)]
    assert len(names) == 1, (path, names)
    return names[0].removeprefix('./docs/_schemas/')


def complaints(path: str, text: str) -> list[str]:
    """What the schema of a file says about its text."""
    value = yaml.load(text, Typed)
    return [f'{error.json_path}: {error.message}' for error in jsonschema.Draft7Validator(SCHEMAS[schema_of(path)]).iter_errors(value)]


def test_every_generated_file_of_the_project_is_up_to_date():
    assert sorted(generated.outdated(PROJECT)) == []


def test_what_is_written_is_up_to_date_and_is_written_once(tmp_path):
    root = on_disk(tmp_path)
    changed = generated.write(root)
    assert {'.vscode/settings.json', 'docs/_checks/README.md', 'docs/_facts/interface.pot', 'docs/bg/interface.po', 'docs/ro/interface.po',
            'docs/_schemas/roles.facts.json'} <= set(changed)
    assert generated.outdated(root) == {} and generated.write(root) == []
    assert (root / 'docs/_checks/README.md').read_text(encoding='utf-8') == page()


def test_a_generated_file_that_was_edited_is_out_of_date(tmp_path):
    root = on_disk(tmp_path)
    generated.write(root)
    path = root / 'docs/_schemas/roles.facts.json'
    path.write_bytes(path.read_bytes() + b' ')
    assert list(generated.outdated(root)) == ['docs/_schemas/roles.facts.json']


@pytest.mark.parametrize('name', SCHEMAS)
def test_a_schema_is_a_valid_draft_7_schema(name):
    assert SCHEMAS[name]['$schema'] == 'http://json-schema.org/draft-07/schema#'
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name])
    assert json.loads(as_json(SCHEMAS[name])) == SCHEMAS[name]
    references = [value for key, value in walk(SCHEMAS[name]) if key == '$ref']
    assert all(reference.removeprefix('#/$defs/') in SCHEMAS[name]['$defs'] for reference in references)


def walk(value):
    """Every key and value inside nested dicts and lists."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield key, inner
        yield from walk(inner)


def test_every_kind_has_a_schema_for_its_facts_and_one_for_its_words():
    expected = {f'{kind}.{part}.json' for kind in all_kinds() for part in ('facts', 'text')} - {'pages.text.json'}
    expected |= {f'{kind.id}.{part}.record.json' for kind in all_kinds().values() if kind.folder for part in ('facts', 'text')}
    assert set(SCHEMAS) == expected


def test_no_schema_is_left_over_from_a_kind_that_is_gone():
    assert {path.name for path in (PROJECT / 'docs/_schemas').iterdir()} == set(SCHEMAS)


@pytest.mark.parametrize('path', CONTENT)
def test_a_content_file_is_what_its_schema_says(path):
    assert complaints(path, (PROJECT / path).read_text(encoding='utf-8')) == []


def test_the_small_root_is_what_the_schemas_say():
    for path in sorted(SMALL.rglob('*.yml')):
        assert complaints(path.relative_to(SMALL).as_posix(), path.read_text(encoding='utf-8')) == []


@pytest.mark.parametrize('path, text, complaint', [
    ('docs/_facts/roles.yml', 'hope: {source: [a]}', "$.hope: Additional properties are not allowed ('source' was unexpected)"),
    ('docs/_facts/roles.yml', 'hope: {locator: x}', "$.hope: 'sources' is a required property"),
    ('docs/_facts/roles.yml', 'hope: {sources: a}', "$.hope.sources: 'a' is not of type 'array'"),
    ('docs/_facts/roles.yml', 'Big Hope: {sources: []}', "$: 'Big Hope' does not match '^[a-z0-9]+(-[a-z0-9]+)*$'"),
    ('docs/_facts/sources.yml', 'a: {language: ro, type: leaflet}',
     "$.a.type: 'leaflet' is not one of ['brochure', 'announcement', 'article', 'training-summary', 'report', 'web-page']"),
    ('docs/_facts/courses.yml', 'a: {sources: [], organisers: [], country: RO, from_: "2014", to: "2015", themes: [], voices: []}',
     "$.a: 'from' is a required property"),
    ('docs/el/roles.yml', 'hope: {name: [x], description: y}', "$.hope.name: ['x'] is not of type 'string'"),
    ('docs/el/roles.yml', 'hope: {name: 112, description: y}', "$.hope.name: 112 is not of type 'string'")])
def test_a_schema_tells_an_editor_what_is_wrong(path, text, complaint):
    assert complaint in complaints(path, text)


def test_the_schema_of_a_file_for_one_record_is_that_of_the_record():
    assert schema_of('docs/_facts/groups/one.yml') == 'groups.facts.record.json'
    assert schema_of('docs/ro/groups/one.yml') == 'groups.text.record.json'
    whole, one = SCHEMAS['groups.facts.json']['$defs']['record'], SCHEMAS['groups.facts.record.json']
    assert whole['properties'] == one['properties'] and whole['required'] == one['required']


def test_files_on_disk_come_out_the_same_whatever_was_there_before(tmp_path):
    root = on_disk(tmp_path)
    generated.write(root)
    first = {path: data for path, data in generated.generated(root).items()}
    shutil.rmtree(root / 'docs/_schemas')
    (root / 'docs/_facts/interface.pot').write_bytes(b'')
    generated.write(root)
    assert generated.generated(root) == first and (root / 'docs/_facts/interface.pot').read_bytes() == first['docs/_facts/interface.pot']
