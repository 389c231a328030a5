"""What all exports have in common: no fact vanishes unsaid, nothing withheld gets out, and the same data make the same bytes."""
from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any, Iterator

import pytest
from pydantic import BaseModel

from directory_roots import BASE, CONSENT, DAY, FULL, GROUPS, LANGUAGES, OUT, SITE, WEEKLY, WORDS, directory, files, library
from peersite import cli, exports
from peersite.directory import Directory
from peersite.exports._edition import ALL
from peersite.exports._facts import FACTS, WITHHELD, told
from peersite.kinds import groups
from peersite.model import Library
from roots import on_disk

FORMATS = {export.id: export for export in exports.all_exports()}
Changed = dict[str, Any]


# --- each fact is carried, or its loss is told -------------------------------------------------------------------------------------------

def within(facts: Changed, path: str, value: Any) -> Changed:
    """The facts with one value changed; a path as `audience.gender` or `contacts.0.value`."""
    first, _, rest = path.partition('.')
    if isinstance(facts, list):
        return [within(item, rest, value) if rest and number == int(first) else value if number == int(first) else item for number, item in enumerate(facts)]
    return {**facts, first: within(facts[first], rest, value) if rest else value}


def each_contact(**change: Any) -> list[Changed]:
    return [contact | change for contact in FULL['contacts']]


CHANGES: dict[str, tuple[str, Any]] = {
    'listing': ('listing', 'front-door'), 'host.id': ('host', None), 'host.website': ('host', None), 'affiliation': ('affiliation', []), 'topics': ('topics', ['grief']),
    'facilitation': ('facilitation', 'professional'), 'audience.who': ('audience.who', 'families'), 'audience.gender': ('audience.gender', 'men'),
    'audience.age_min': ('audience.age_min', 21), 'audience.age_max': ('audience.age_max', 70), 'languages': ('languages', ['hu']), 'openness': ('openness', 'closed'),
    'joining': ('joining', 'register'), 'newcomers': ('newcomers', 'not-now'), 'capacity.min': ('capacity.min', 4), 'capacity.max': ('capacity.max', 9),
    'cost': ('cost', 'fee'), 'status': ('status', 'paused'), 'status_since': ('status_since', '2025'), 'status_until': ('status_until', '2028'), 'mode': ('mode', 'in-person'),
    'schedule.freq': ('schedule.2', FULL['schedule'][1] | {'days': ['wed']}), 'schedule.interval': ('schedule.1.interval', 3), 'schedule.days': ('schedule.0.days', ['tue']),
    'schedule.nth': ('schedule.2.nth', ['2']), 'schedule.start': ('schedule.0.start', '19:00'), 'schedule.minutes': ('schedule.0.minutes', 60),
    'schedule.timezone': ('schedule.0.timezone', 'Europe/Athens'), 'schedule.from': ('schedule.1.from', '2026-01-16'), 'schedule.until': ('schedule.0.until', '2027-05-31'),
    'schedule.except': ('schedule.0.except', ['2026-12-24']), 'schedule.extra': ('schedule.0.extra', ['2026-12-23']),
    'location.visibility': ('location.visibility', 'area'), 'location.country': ('location.country', 'MD'), 'location.place': ('location.place', 'sofia'),
    'location.region': ('location.place', 'sofia'), 'location.street': ('location.street', 'Strada Nouă 1'), 'location.postal_code': ('location.postal_code', '020202'),
    'location.lat': ('location.lat', 44.5), 'location.lon': ('location.lon', 26.2), 'online.platform': ('online.platform', 'teams'),
    'online.visibility': ('online.visibility', 'on-contact'), 'online.link': ('online.link', 'https://zoom.us/j/9'), 'online.phone': ('online.phone', '+40210000009'),
    **{f'access.{name}': (f'access.{name}', 'no') for name in groups.Access.model_fields},
    'contacts.email': ('contacts.0.value', 'other@example.org'), 'contacts.phone': ('contacts.1.value', '+40210000008'), 'contacts.website': ('contacts.2.value', 'https://x.example.org/'),
    'contacts.form': ('contacts.3.value', 'https://x.example.org/form'), 'contacts.post': ('contacts.4.value', 'Strada Nouă 1'), 'contacts.owner': ('contacts.0.owner', 'group-role'),
    'contacts.hours': ('contacts.1.hours', []), 'contacts.languages': ('contacts.0.languages', ['hu']), 'contacts.show_until': ('contacts', each_contact(consent=CONSENT | {'expires': '2027-01-31'})),
    'confidentiality.rule': ('confidentiality.rule', 'none'), 'confidentiality.anonymous_ok': ('confidentiality.anonymous_ok', 'no'), 'confidentiality.records': ('confidentiality.records', 'notes'),
    'verification.last': ('verification.last', '2026-10-02'), 'verification.method': ('verification.method', 'letter'), 'verification.by': ('verification.by', 'editor'),
    'tier': ('verification.last', '2026-03-01'), 'ages_on': ('verification.last', '2026-10-02'), 'evidence': ('evidence', []), 'sources': ('sources', ['report']),
    'first_listed': ('first_listed', '2024-03-06'), 'updated': ('verification.last', '2026-10-02')}
IN_WORDS = {'source_language', 'translations', *(name for name in FACTS if name.startswith('text.'))}     # these are not in the file of the facts


def with_facts(base: Library, change: Changed | None = None, words: Changed | None = None) -> Library:
    """The library with other facts or words of the one group."""
    record = base.records['groups']['full']
    if change is not None:
        record = replace(record, facts=groups.Facts.model_validate(change))
    for language, fields in (words or {}).items():
        record = replace(record, words={code: each for code, each in record.words.items() if code != language} | (
            {language: replace(next(iter(record.words.values())), language=language, fields=fields)} if fields else {}))
    return replace(base, records={**base.records, 'groups': {'full': record}})


def outputs(base: Library) -> dict[str, tuple[dict[str, bytes], set[str]]]:
    """For each format its files, without the digest that tells of any change, and the facts that it says it has lost."""
    edition = exports.Edition(Directory.of(base, DAY), LANGUAGES, SITE)
    found = {}
    for name, export in FORMATS.items():
        losses = exports.Losses(export.module.BECAUSE)
        made = {path: re.sub(rb'"digest":"[0-9a-f]+"', b'', data) for path, data in export.run(edition, losses) if '/schema/' not in path}
        found[name] = made, {fact for fact, _ in losses.found}
    return found


ONE = library({'full': FULL})
BEFORE = outputs(ONE)


def variants(fact: str) -> Library:
    """The library in which just this fact is another."""
    if fact == 'translations':
        return with_facts(ONE, words={'bg': None})
    if fact == 'source_language':
        record = replace(ONE.records['groups']['full'], source_language='bg')
        return replace(ONE, records={**ONE.records, 'groups': {'full': record}})
    if fact.startswith('text.'):
        return with_facts(ONE, words={'ro': {**WORDS, 'ended_note': 'x', fact.partition('.')[2]: 'Altceva.'}})
    path, value = CHANGES[fact]
    return with_facts(ONE, within(FULL, path, value))


@pytest.mark.parametrize('fact', FACTS)
def test_a_fact_is_carried_or_its_loss_is_told(fact):
    changed = outputs(variants(fact))
    for name, (made, lost) in BEFORE.items():
        assert made != changed[name][0] or fact in lost | changed[name][1], f'{name} says the same, and has not told that it lost "{fact}"'


def test_the_test_of_losses_changes_every_fact():
    assert set(CHANGES) | IN_WORDS == set(FACTS) and not set(CHANGES) & IN_WORDS
    stated = told(Directory.of(ONE, DAY).listings['full'])
    assert set(FACTS) - set(stated) == {'text.ended_note'}
    for fact in CHANGES:
        changed = {name: value for item in Directory.of(variants(fact), DAY).listings.values() for name, value in told(item).items()}
        assert changed.get(fact) != stated[fact], fact


def test_a_format_that_claims_a_loss_gives_a_reason_and_the_full_one_loses_nothing():
    assert BEFORE['groups-json'][1] == set()
    for name, export in FORMATS.items():
        losses = exports.Losses(export.module.BECAUSE)
        assert all(losses.reason(fact).endswith('.') for fact in FACTS), name


def test_every_field_of_the_model_is_a_fact_or_withheld_on_purpose():
    def fields(model: type[BaseModel], prefix: str = '') -> Iterator[str]:
        for name, info in model.model_fields.items():
            name = info.alias or name
            parts = [kind for kind in re.findall(r'groups\.(\w+)', str(info.annotation)) if isinstance(getattr(groups, kind), type)]
            inner = [getattr(groups, kind) for kind in parts if issubclass(getattr(groups, kind), BaseModel)]
            yield from fields(inner[0], f'{prefix}{name}.') if inner and inner[0] not in (groups.Consent, groups.Hours) else [prefix + name]
    named = {'host': 'host.id', 'contacts.kind': 'contacts.email', 'contacts.value': 'contacts.email'}
    missing = {name for name in fields(groups.Facts) if named.get(name, name) not in FACTS} - WITHHELD
    assert missing == set()


EVERYTHING = dict(exports.files(directory(), LANGUAGES, SITE))


# --- the report --------------------------------------------------------------------------------------------------------------------------

def test_the_report_says_for_each_listing_what_each_format_lost():
    report = json.loads(EVERYTHING['data/v1/loss.json'])
    assert [each['format'] for each in report['formats']] == list(FORMATS)
    edition = exports.Edition(directory(), LANGUAGES, SITE)
    for each in report['formats']:
        losses = exports.Losses(FORMATS[each['format']].module.BECAUSE)
        list(FORMATS[each['format']].run(edition, losses))
        whole = {id for loss in each['losses'] if loss['fact'] == ALL for id in loss['listings']}
        for entry in edition.entries:
            lost = {fact for (fact, _), ids in losses.found.items() if entry.id in ids}
            said = {loss['fact'] for loss in each['losses'] if (entry.id in loss['listings'] if loss['listings'] != 'all' else loss['fact'] in entry.facts and entry.id not in whole)}
            assert said == lost, (each['format'], entry.id)
            assert lost <= {*entry.facts, ALL} and (lost == {ALL} or ALL not in lost)     # what is not stated cannot be lost


def test_the_report_gives_reasons():
    report = {each['format']: {(loss['fact'], loss['reason']): loss['listings'] for loss in each['losses']} for each in json.loads(EVERYTHING['data/v1/loss.json'])['formats']}
    assert report['calendars'][ALL, 'Only a group that meets, and was verified not long ago, has dates.'] == ['by-letter', 'forming', 'front-door', 'paused']
    assert report['calendars']['contacts.phone', 'A copy in somebody’s calendar would outlive the consent.'] == 'all'
    assert report['meeting-guide'][ALL, 'Without a street or a link that finders know, they show a group as inactive.'] == ['bulgarian', 'by-letter', 'hidden']
    assert report['meeting-guide']['schedule.days', 'Only meetings of every week have a field; others are said in the notes.'] == [
        'early', 'fortnightly', 'full', 'monthly', 'paused']
    assert report['hsds'][ALL, 'The specification has no status for what nobody has confirmed.'] == ['front-door']
    assert report['groups-json'] == {}


# --- what gets out -----------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize('secret', ['Ascunsă', 'ascuns', 'letter-7', 'secret-shelter', 'hearsay', '/young', 'given_on'])
def test_nothing_withheld_is_in_any_file(secret):
    assert [path for path, data in EVERYTHING.items() if secret.encode() in data] == []
    answers = {f'calendar/{folder}{secret.strip("/")}.ics' for folder in ('', 'discreet/')}     # an address that was given out stays, and says nothing
    assert [path for path in EVERYTHING if secret in path and path not in answers] == []


def test_a_listing_that_is_out_is_nowhere_but_among_what_is_to_be_deleted():
    for id in OUT:
        assert {path for path, data in EVERYTHING.items() if f'g/{id}/'.encode() in data} <= {'data/v1/changes.json'}, id


def test_all_of_it_names_the_licence_and_whom_to_name():
    for path in ('groups.ro.json', 'datapackage.json', 'groups.geojson', 'hsds/index.json', 'changes.atom', 'changes.json', 'loss.json'):
        assert b'CC-BY-4.0' in (data := EVERYTHING[f'data/v1/{path}']) or b'CC BY 4.0' in data, path
        assert any(name.encode() in data for name in ('Egali', 'Equals')), path
    assert b'CC BY 4.0' in EVERYTHING['calendar/ro.ics'] and 'Egali'.encode() in EVERYTHING['calendar/full.ics']


def test_every_address_is_absolute():
    for path, data in dict(exports.files(directory(), LANGUAGES, 'https://peers.example.org/sub')).items():
        assert b'https://example.org/' not in data and not re.search(rb'[=:,\\[]"/[^^]', data), path
        assert b'https://peers.example.org/sub/' in data or '/discreet/' in path or data == EVERYTHING['calendar/erased.ics'], path


# --- robust, the same every time, and not too slow ------------------------------------------------------------------------------------------

def test_the_same_data_make_the_same_bytes():
    assert dict(exports.files(directory(), LANGUAGES, SITE)) == EVERYTHING


def test_an_empty_directory_has_all_files_and_none_is_wrong():
    made = dict(exports.files(directory({}, retired=''), LANGUAGES, SITE))
    assert json.loads(made['data/v1/groups.ro.json'])['groups'] == [] == json.loads(made['data/v1/meeting-guide.json']) == json.loads(made['data/v1/groups.geojson'])['features']
    assert json.loads(made['data/v1/hsds/services.json'])['empty'] and made['data/v1/groups.csv'].count(b'\r\n') == 1


def test_a_host_that_has_vanished_is_no_reason_to_stop():
    hostless = next(group for group in json.loads(EVERYTHING['data/v1/groups.ro.json'])['groups'] if group['id'] == 'hostless')
    assert 'host' not in hostless and 'host' not in hostless['names']


def test_a_site_without_a_name_or_words_still_has_data():
    bare = library()
    bare = replace(bare, records={**bare.records, 'site': {}, 'places': {}, 'organisations': {}})
    assert b'"attribution":"https://example.org/"' in dict(exports.files(Directory.of(bare, DAY), LANGUAGES, SITE))['data/v1/groups.ro.json']


def test_the_work_grows_with_the_number_of_groups_and_no_faster():
    """Counted in calls, which no other program on the machine can disturb."""
    import cProfile

    def calls(number: int) -> int:
        many = directory({f'group-{n}': FULL for n in range(number)})
        profile = cProfile.Profile()
        profile.runcall(lambda: [None for _ in exports.files(many, LANGUAGES, SITE)])
        return sum(entry.callcount for entry in profile.getstats())
    calls(1)     # what is done once only
    few, more = calls(20), calls(80)
    assert more < 4.2 * few


# --- on disk ----------------------------------------------------------------------------------------------------------------------------

def on_disk_now(folder) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob('*') if path.is_file()}


def test_only_what_differs_is_written_and_what_is_gone_is_removed(tmp_path):
    (tmp_path / 'ours.txt').write_text('x')
    assert exports.write(tmp_path, EVERYTHING.items()) == len(EVERYTHING) and on_disk_now(tmp_path) == {**EVERYTHING, 'ours.txt': b'x'}
    assert exports.write(tmp_path, EVERYTHING.items()) == 0
    less = dict(exports.files(directory({'plain': BASE}, retired=''), LANGUAGES, SITE))
    exports.write(tmp_path, less.items())
    assert on_disk_now(tmp_path) == {**less, 'ours.txt': b'x'}
    assert exports.write(tmp_path, {'data/v1/groups.csv': b'id\r\n'}.items(), clear=False) == 1 and (tmp_path / 'calendar/plain.ics').exists()


def test_the_command_writes_the_data_of_a_day(tmp_path, capsys):
    root, out = on_disk(tmp_path / 'root', files({'plain': BASE | {'evidence': FULL['evidence']}}, retired='')), tmp_path / 'out'
    assert cli.run(cli.export, ['--root', str(root), '--out', str(out), '--as-of', '2026-11-25']) == 0
    assert 'files of the data' in capsys.readouterr().out and b'BEGIN:VEVENT' in (out / 'calendar/plain.ics').read_bytes()
    assert cli.run(cli.export, ['--root', str(root), '--out', str(out), '--as-of', '2026-11-25']) == 0
    assert capsys.readouterr().out == f'Nothing to do: the data in {out} is up to date.\n'
    assert cli.run(cli.export, ['--root', str(root), '--out', str(out), '--as-of', '2028-11-25', '--format', 'groups-csv']) == 0
    assert (out / 'data/v1/groups.csv').read_bytes().count(b'\r\n') == 1 and (out / 'calendar/plain.ics').exists()
    assert cli.run(cli.export, ['--root', str(root), '--out', str(out), '--format', 'pdf']) == 2
    assert 'There is no format "pdf"' in capsys.readouterr().err


def test_the_command_writes_nothing_from_content_with_errors(tmp_path):
    root = on_disk(tmp_path / 'root', files({'plain': BASE | {'host': 'vanished'}}, retired=''))
    assert cli.run(cli.export, ['--root', str(root), '--out', str(tmp_path / 'out')]) == 1 and not (tmp_path / 'out').exists()


def test_documentation_of_every_format():
    assert list(FORMATS) == ['calendars', 'changes', 'geojson', 'groups-csv', 'groups-json', 'hsds', 'meeting-guide']
    assert all(export.documentation for export in FORMATS.values())


def test_a_day_later_only_the_day_is_another():
    later = dict(exports.files(directory(day=DAY + timedelta(days=1)), LANGUAGES, SITE))
    day = re.compile(rb'2026-11-2[56]')
    assert {path for path in EVERYTHING if day.sub(b'', later[path]) != day.sub(b'', EVERYTHING[path])} == set()
