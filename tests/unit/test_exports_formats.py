"""The data, read by those who are not us: schemas, other libraries, and the rules by which others load it."""
from __future__ import annotations

import csv
import json
import os
import re
import subprocess
from datetime import datetime
from functools import cache
from io import StringIO
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree import ElementTree

import feedparser
import frictionless
import pytest
from geojson_pydantic import FeatureCollection
from jsonschema import Draft202012Validator

from directory_roots import DAY, GROUPS, HOSTILE, LANGUAGES, OUT, SITE, directory
from peersite import exports, sample
from peersite.content import load_root
from peersite.directory import Directory
from peersite.exports import _edition
from roots import PROJECT

FILES = dict(exports.files(directory(), LANGUAGES, SITE))
DATA = {path.removeprefix('data/v1/'): data for path, data in FILES.items() if path.startswith('data/v1/')}
IN = {id for id in GROUPS if id not in OUT}


def read(name: str):
    """A JSON file of the data."""
    return json.loads(DATA[name])


def faults(schema: dict, instance) -> list[str]:
    """What a validator that knows formats has to say."""
    return [f'{fault.json_path}: {fault.message}' for fault in
            Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).iter_errors(instance)]


# --- JSON ---------------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize('name', sorted(name for name in DATA if name.startswith('schema/')))
def test_a_published_schema_is_one(name):
    schema = read(name)
    Draft202012Validator.check_schema(schema)
    assert schema['$schema'] == 'https://json-schema.org/draft/2020-12/schema' and schema['$id'] == f'{SITE}data/v1/{name}'


@pytest.mark.parametrize('name', [*(f'groups.{language}.json' for language in LANGUAGES), 'loss.json', 'changes.json', 'meeting-guide.json'])
def test_a_file_is_as_its_schema_says(name):
    schema = read(f'schema/{"groups.json" if name.startswith("groups.") else name}')
    assert faults(schema, read(name)) == []
    assert faults(schema, [{}] if name == 'meeting-guide.json' else {}) != []     # the schema would notice


def test_the_schema_knows_every_code_and_no_other():
    groups = read('groups.en.json')
    groups['groups'][0]['topics'] = ['no-such-topic']
    assert any('no-such-topic' in fault for fault in faults(read('schema/groups.json'), groups))


def test_a_format_of_a_date_is_looked_at():
    groups = read('groups.en.json')
    groups['groups'][0]['first_listed'] = '2026-13-01'
    assert faults(read('schema/groups.json'), groups) != []


@pytest.mark.parametrize('language', LANGUAGES)
def test_a_text_that_is_missing_in_a_language_is_marked(language):
    full = next(group for group in read(f'groups.{language}.json')['groups'] if group['id'] == 'full')
    texts = ['name', 'summary', 'about', 'what_to_expect', 'how_to_join', 'notes', 'alert']
    own = {'ro': texts, 'bg': ['name', 'about'], 'en': []}[language]
    assert full['fallback'] == [name for name in texts if name not in own] and list(full['text']) == texts
    assert (full['source_language'], full['translations']) == ('ro', ['bg', 'ro'])
    assert full['names'] == {'place': 'Букурещ' if language == 'bg' else 'București', 'host': 'Liga'}
    assert (full['url'], full['page']) == (f'{SITE}g/full/', f'{SITE}{language}/groups/full/')


def test_a_listing_is_a_line_so_that_a_change_is_a_line():
    assert len(DATA['groups.ro.json'].decode().splitlines()) == len(IN) + 2


def test_what_is_not_stated_is_not_there():
    plain = next(group for group in read('groups.ro.json')['groups'] if group['id'] == 'plain')
    assert not {'cost', 'access', 'audience', 'online'} & plain.keys() and 'unknown' not in json.dumps(plain)


# --- CSV ----------------------------------------------------------------------------------------------------------------------------

def rows() -> dict[str, dict[str, str]]:
    """The table as a program for tables reads it."""
    return {row['id']: row for row in csv.DictReader(StringIO(DATA['groups.csv'].decode(), newline=''))}


def test_the_table_is_as_its_package_says(tmp_path):
    for name in ('groups.csv', 'datapackage.json'):
        (tmp_path / name).write_bytes(DATA[name])
    report = frictionless.validate(str(tmp_path / 'datapackage.json'))
    assert report.valid, report.flatten(['rowNumber', 'fieldName', 'note'])
    assert report.tasks[0].stats['rows'] == len(IN) == len(rows())
    package = read('datapackage.json')
    assert package['licenses'][0]['name'] == 'CC-BY-4.0' and all(field['description'] for field in package['resources'][0]['schema']['fields'])


def test_the_package_would_notice_a_wrong_code(tmp_path):
    (tmp_path / 'groups.csv').write_bytes(DATA['groups.csv'].replace(b',depression;anxiety,', b',depression;sadness,'))
    (tmp_path / 'datapackage.json').write_bytes(DATA['datapackage.json'])
    assert not frictionless.validate(str(tmp_path / 'datapackage.json')).valid


def test_no_cell_is_a_formula():
    for row in csv.reader(StringIO(DATA['groups.csv'].decode(), newline='')):
        assert not [cell for cell in row if cell.startswith(('=', '+', '-', '@', '\t', '\r'))]
    assert rows()['hostile']['name'] == "'" + HOSTILE['name'] and rows()['full']['contacts_phone'] == 'tel:+40210000001'
    assert DATA['groups.csv'].count(b'\r\n') == len(IN) + 1 and b'\n' not in DATA['groups.csv'].replace(b'\r\n', b'')


def test_several_values_share_a_cell():
    full = rows()['full']
    assert full['topics'] == 'depression;anxiety' and full['languages'] == 'ro;hu' and full['source_language'] == 'ro'
    assert full['schedule'].split(';')[0] == 'DTSTART%3BTZID=Europe/Bucharest:20250102T180000 RRULE:FREQ=WEEKLY%3BUNTIL=20270630T205959Z%3BBYDAY=MO,TH ' \
        'EXDATE%3BTZID=Europe/Bucharest:20261224T180000,20261231T180000 RDATE%3BTZID=Europe/Bucharest:20261222T180000 DURATION:PT90M'
    assert (full['url'], full['verification_last'], full['verification_method'], full['tier']) == (f'{SITE}g/full/', '2026-10-01', 'phone', 'fresh')


# --- GeoJSON ------------------------------------------------------------------------------------------------------------------------

def test_another_library_reads_the_map():
    features = {feature.id: feature for feature in FeatureCollection.model_validate_json(DATA['groups.geojson']).features}
    assert set(features) == IN
    assert features['full'].geometry.coordinates[:2] == (26.1025, 44.4268)
    assert {id for id, feature in features.items() if feature.geometry is None} == {
        'front-door', 'bulgarian', 'hidden', 'online-only', 'by-phone', 'by-letter', 'forming'}
    assert features['full'].properties['topics'] == ['depression', 'anxiety'] and read('groups.geojson')['licence'] == 'CC-BY-4.0'


# --- Meeting Guide --------------------------------------------------------------------------------------------------------------------

KNOWN = ('zoom.us', 'meet.jit.si', 'teams.microsoft.com', 'meet.google.com', 'skype.com')


def loaded(rows: list[dict]) -> dict[str, dict]:
    """The rows as TSML UI would have them after loading, by slug: its rules in our words. A row that it would drop is a failure here."""
    found: dict[str, dict] = {}
    for row in rows:
        assert not isinstance(row.get('day'), list), 'it splits such a row, and loses the one after it'
        assert row['slug'] and row['slug'] not in found, 'without a slug of its own a row is dropped'
        assert any(row.get(name) for name in ('formatted_address', 'address', 'city', 'country')), 'without any address a row is dropped'
        assert row['approximate'] in ('yes', 'no'), 'otherwise it counts the commas of the address'
        host = row.get('conference_url', '///').split('/')[2]
        online = bool(host) and host.endswith(KNOWN) or len(re.sub(r'[^0-9,+#]', '', row.get('conference_phone', ''))) >= 10
        in_person = 'TC' not in row.get('types', ()) and row['approximate'] == 'no'
        if 'day' in row:
            assert row['timezone'] and re.fullmatch('[0-2][0-9]:[0-5][0-9]', row['time']) and 0 <= row['day'] <= 6
        datetime.strptime(row['updated'], '%Y-%m-%d %H:%M:%S')
        assert row['url'].startswith('https://')
        found[row['slug']] = row | {'online': online, 'in_person': in_person, 'active': online or in_person, 'address': row.get('address') if in_person else None}
    return found


def test_finders_show_each_group_as_what_it_is():
    meetings = loaded(read('meeting-guide.json'))
    assert {slug for slug, row in meetings.items() if not row['active']} == {'paused'}
    assert {slug for slug, row in meetings.items() if not row['in_person']} == {'paused', 'online-only-thu', 'by-phone-thu'}
    assert {slug for slug, row in meetings.items() if row['online']} == {'full-mon', 'full-thu', 'online-only-thu', 'by-phone-thu'}
    assert not {'hidden', 'bulgarian-thu', 'by-letter', 'forming', 'front-door'} & set(meetings)


def test_only_what_is_weekly_has_a_day():
    meetings = loaded(read('meeting-guide.json'))
    assert {slug: (row['day'], row['time'], row['end_time']) for slug, row in meetings.items() if slug.startswith(('full', 'midnight'))} == {
        'full-mon': (1, '18:00', '19:30'), 'full-thu': (4, '18:00', '19:30'), 'midnight-sat': (6, '23:30', '01:30'), 'midnight-sun': (0, '23:30', '01:30')}
    assert {slug for slug, row in meetings.items() if 'day' not in row} == {'monthly', 'fortnightly', 'early', 'paused'}
    assert meetings['monthly']['notes'].endswith('\nÎn a cincea joi din lună, 18:00–19:00')
    assert '\nO dată la două săptămâni, vinerea, 23:00–01:00' in meetings['full-mon']['notes'] and 'luni' not in meetings['full-mon']['notes']


def test_a_long_name_is_cut_and_told_of():
    lost = exports.Losses({'': 'x'})
    edition = exports.Edition(directory({'plain': GROUPS['plain']}, words={'plain': {'name': 'Ț' * 80, 'summary': 'x'}}), LANGUAGES, SITE)
    rows = json.loads(dict(next(export for export in exports.all_exports() if export.id == 'meeting-guide').run(edition, lost))['data/v1/meeting-guide.json'])
    assert rows[0]['name'] == 'Ț' * 63 + '…' and rows[0]['group'] == 'Ț' * 80


# --- HSDS ---------------------------------------------------------------------------------------------------------------------------

@cache
def official() -> Path | None:
    """The folder of the official schemas: the one that HSDS_SCHEMAS names, or `shared/` beside the checkout that this one belongs to."""
    git = subprocess.run(['git', 'rev-parse', '--path-format=absolute', '--git-common-dir'], cwd=PROJECT, capture_output=True, text=True).stdout.strip()
    named = [os.environ.get('HSDS_SCHEMAS'), *(root.parent / 'shared/schemas/hsds-3.1' for root in (PROJECT, Path(git).parent if git else PROJECT))]
    return next((Path(folder) for folder in named if folder and (Path(folder) / 'service.json').is_file()), None)


def schemas(name: str) -> list[dict]:
    """Our own smaller schema, always; and the official one where there is one."""
    return [read('schema/hsds-service.json')] * (name == 'service.json') + ([json.loads((official() / name).read_text())] if official() else [])


SERVICES = {json.loads(data)['url'].split('/')[-2]: json.loads(data) for name, data in DATA.items() if name.startswith('hsds/services/')}


@pytest.mark.parametrize('id', SERVICES)
def test_a_service_is_as_the_schemas_say(id):
    for schema in schemas('service.json'):
        assert faults(schema, SERVICES[id]) == []
        assert faults(schema, SERVICES[id] | {'status': 'sleeping', 'id': 'full'}) != []


def test_the_list_of_services():
    page = read('hsds/services.json')
    assert [service['id'] for service in page['contents']] == [service['id'] for service in SERVICES.values()]
    assert (page['total_items'], page['total_pages'], page['last_page'], page['empty']) == (len(SERVICES), 1, True, False)
    assert not [value for service in page['contents'] for value in service.values() if isinstance(value, list)]
    for schema in schemas('service_list.json'):
        assert [fault for service in page['contents'] for fault in faults(schema, service)] == []
    index = read('hsds/index.json')
    assert index['version'] == '3.1' and index['services'] == f'{SITE}data/v1/hsds/services.json' and index['licence'] == 'CC-BY-4.0'


def test_the_status_and_the_rules_of_a_service():
    assert {id: service['status'] for id, service in SERVICES.items() if service['status'] != 'active'} == {'paused': 'temporarily closed', 'forming': 'inactive'}
    assert [(rule['freq'], rule['byday'], rule.get('interval'), rule['opens_at'], rule['closes_at']) for rule in SERVICES['full']['schedules']] == [
        ('WEEKLY', 'MO,TH', None, '18:00', '19:30'), ('WEEKLY', 'FR', 2, '23:00', '01:00'), ('MONTHLY', '1WE,-1WE', None, '10:30', '11:15')]
    assert SERVICES['monthly']['schedules'][0]['byday'] == '5TH' and not [rule for service in SERVICES.values() for rule in service.get('schedules', ()) if 'timezone' in rule]


def test_a_withheld_address_is_no_address():
    assert 'addresses' in SERVICES['full']['service_at_locations'][0]['location']
    assert 'addresses' not in SERVICES['bulgarian']['service_at_locations'][0]['location'] and 'service_at_locations' not in SERVICES['hidden']
    assert ('location.country', 'RO') in {(each['link_type'], each['value']) for each in SERVICES['hidden']['attributes']}


def test_ids_are_uuids_of_the_fifth_version_and_stay():
    assert _edition.uuid('groups/full') == str(uuid5(UUID(bytes=_edition.NAMESPACE), 'groups/full')) == SERVICES['full']['id'] == '2b0f9042-01cd-5e84-a84c-22c33555e750'
    assert UUID(_edition.uuid('ț')) == uuid5(UUID(bytes=_edition.NAMESPACE), 'ț') != uuid5(NAMESPACE_URL, 'ț')
    ids = re.findall(r'"id":"([^"]+)"', DATA[f'hsds/services/{SERVICES["full"]["id"]}.json'].decode())
    assert len(ids) == len(set(ids)) > 40


# --- feeds ------------------------------------------------------------------------------------------------------------------------------

GONE = {'stale': ('2026-10-02', 'stale'), 'lapsed': ('2025-10-02', 'lapsed'), 'ended': ('2026-10-01', 'ended'), 'doubted': ('2026-11-20', 'unconfirmed'),
        'erased': (str(DAY), 'removed'), 'old-name': (str(DAY), 'renamed')}
HIDDEN = ('secret-shelter', 'young', 'hearsay', 'once-safe')     # what may not be told of any more; the last is another name of the first


def test_another_library_reads_the_feed():
    feed = feedparser.parse(DATA['changes.atom'])
    assert not feed.bozo and feed.version == 'atom10' and feed.feed.title == 'Egali' and feed.feed.updated == f'{DAY}T00:00:00Z'
    assert {entry.link for entry in feed.entries} == {f'{SITE}g/{id}/' for id in IN} and len({entry.id for entry in feed.entries}) == len(IN)
    assert all(entry.updated and entry.title and entry.summary for entry in feed.entries)
    assert feed.feed.rights.startswith('CC BY 4.0') and [each.href for each in feed.feed.links if each.rel == 'self'] == [f'{SITE}data/v1/changes.atom']
    hostile = next(entry for entry in feed.entries if entry.link.endswith('/hostile/'))
    assert hostile.title_detail.value == HOSTILE['name'] and hostile.title_detail.language == 'ro'


def test_the_feed_has_what_the_standard_asks_for():
    atom, at = '{http://www.w3.org/2005/Atom}', '{http://purl.org/atompub/tombstones/1.0}'
    feed = ElementTree.fromstring(DATA['changes.atom'])
    for element in (feed, *feed.findall(f'{atom}entry')):
        assert all(len(element.findall(atom + name)) == 1 for name in ('id', 'title', 'updated'))     # RFC 4287, 4.1.1 and 4.1.2
    assert feed.find(f'{atom}author/{atom}name').text
    for deleted in feed.findall(f'{at}deleted-entry'):
        assert UUID(deleted.get('ref').removeprefix('urn:uuid:')) and datetime.fromisoformat(deleted.get('when').removesuffix('Z'))     # RFC 6721, 3
    assert [entry.find(f'{atom}updated').text for entry in feed.findall(f'{atom}entry')] == sorted(
        (entry.find(f'{atom}updated').text for entry in feed.findall(f'{atom}entry')), reverse=True)


def test_what_is_gone_is_to_be_deleted_in_both_feeds():
    at = '{http://purl.org/atompub/tombstones/1.0}'
    told = {each.get('ref'): (each.get('when')[:10], each[0].text) for each in ElementTree.fromstring(DATA['changes.atom']).findall(f'{at}deleted-entry')}
    everything = {**GONE, **dict.fromkeys(HIDDEN, (str(DAY), 'removed'))}
    assert told == {f'urn:uuid:{_edition.uuid(f"groups/{id}")}': what for id, what in everything.items()}
    deleted = read('changes.json')['_deleted']
    assert {each['group']: (each['on'], each['reason']) for each in deleted if 'group' in each} == GONE
    assert {each['id'] for each in deleted} == set(told)
    assert {each['group']: each['now'] for each in deleted if 'now' in each} == {'old-name': 'full'}


def test_of_what_may_not_be_told_of_only_the_number_is_told_to_those_who_have_a_copy():
    deleted = [each for each in read('changes.json')['_deleted'] if 'group' not in each]
    assert [set(each) for each in deleted] == [{'id', 'on', 'reason'}] * len(HIDDEN) and {each['reason'] for each in deleted} == {'removed'}
    assert not any(id.encode() in data for id in HIDDEN for data in (DATA['changes.json'], DATA['changes.atom']))
    copied = json.loads(dict(exports.files(directory({'circle': GROUPS['plain']}), LANGUAGES, SITE))['data/v1/changes.json'])['items'][0]['id']
    today = json.loads(dict(exports.files(directory({'circle': {**GROUPS['plain'], 'sensitivity': 'high'}}), LANGUAGES, SITE))['data/v1/changes.json'])
    assert today['items'] == [] and copied in {each['id'] for each in today['_deleted']}


def test_one_word_in_one_language_changes_the_digest_and_nothing_else():
    def digests(**changes):
        data = dict(exports.files(directory(**changes), LANGUAGES, SITE, ('changes',)))['data/v1/changes.json']
        return {item['_directory']['group']: item['_directory']['digest'] for item in json.loads(data)['items']}
    before, after = digests(), digests(words={'plain': HOSTILE})
    assert {id for id in before if before[id] != after[id]} == {'plain'}


# --- a whole sample ---------------------------------------------------------------------------------------------------------------------

def test_a_sample_in_five_languages_is_valid_in_every_format(tmp_path):
    sample.write(PROJECT, tmp_path / 'root', 60, 1, DAY)
    made = load_root(tmp_path / 'root')[0]
    data = dict(exports.files(Directory.of(made, DAY), made.languages, SITE))
    own = {name: json.loads(data[f'data/v1/schema/{name}.json']) for name in ('groups', 'hsds-service', 'meeting-guide')}
    for language in made.languages:
        assert faults(own['groups'], json.loads(data[f'data/v1/groups.{language}.json'])) == []
    services = [json.loads(text) for path, text in data.items() if path.startswith('data/v1/hsds/services/')]
    assert len(services) > 30 and [fault for service in services for fault in faults(own['hsds-service'], service)] == []
    rows = json.loads(data['data/v1/meeting-guide.json'])
    assert faults(own['meeting-guide'], rows) == [] and all(row['active'] or 'TC' in row['types'] for row in loaded(rows).values())
    for name in ('groups.csv', 'datapackage.json'):
        (tmp_path / name).write_bytes(data[f'data/v1/{name}'])
    assert frictionless.validate(str(tmp_path / 'datapackage.json')).valid
    assert len(FeatureCollection.model_validate_json(data['data/v1/groups.geojson']).features) >= len(services)
    assert not feedparser.parse(data['data/v1/changes.atom']).bozo
