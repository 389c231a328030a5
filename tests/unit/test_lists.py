"""The lists of the directory: their order, what an entry says, how long lists are parted, what may be embedded, permanent links."""
from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from peersite.content import load
from peersite.directory import Directory
from peersite.pages import lists as module
from peersite.pages.lists import NOWHERE, SHARED_TOPICS, Lists, example_country, lists
from peersite.pages.locales import collation_key
from peersite.site.embeds import embeds, queries
from peersite.site.headers import headers
from peersite.site.permalinks import permalinks
from peersite.site.plan import Plan
from peersite.site.stage import stage
from peersite.site.writer import Writer
from roots import PROJECT

DAY = date(2026, 11, 25)
ROOT = PROJECT / 'tests/projects/groups'
ORDER = ['ro', 'bg', 'pl', 'el', 'en']


@pytest.fixture(scope='module')
def library():
    """The content root with the odd cases of the directory, and an entry that nobody may be seen with."""
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in sorted(ROOT.rglob('docs/**/*')) if path.is_file()}
    secret = files['docs/_facts/groups/night-walk.yml'].replace(b'sensitivity: standard', b'sensitivity: high')
    assert secret != files['docs/_facts/groups/night-walk.yml']
    files |= {'docs/_facts/groups/secret-garden.yml': secret, **{f'docs/{code}/groups/secret-garden.yml': b'name: Secret garden\nsummary: Not for everybody.\n' for code in ('ro', 'en')}}
    files['docs/_facts/_retired.txt'] = b'groups/old-name -> groups/night-walk\ngroups/older-name -> groups/old-name\ngroups/erased\nplaces/jassy -> places/iasi\n'
    return load(files)[0]


@pytest.fixture(scope='module')
def directory(library):
    """The directory on the day."""
    return Directory.of(library, DAY)


def of(library, directory, language: str) -> Lists:
    """The lists of a language."""
    return lists(library, language, directory)


def headings(html: str) -> list[str]:
    """The headings of a list, in order."""
    return re.findall(r'<h\d id="[^"]*"[^>]*>([^<]*)</h\d>', html)


def ids(html: str) -> list[str]:
    """The ids of the entries, in order."""
    return re.findall(r'<li class="pw-group[^>]*><a href="(?:\.\./)*([a-z0-9-]+)/"', html)


@pytest.mark.parametrize('language, expected', [
    ('en', ['Bulgaria', 'Greece', 'Poland', 'Romania']), ('ro', ['Bulgaria', 'Grecia', 'Polonia', 'România']),
    ('bg', ['България', 'Гърция', 'Полша', 'Румъния']), ('pl', ['Bułgaria', 'Grecja', 'Polska', 'Rumunia']), ('el', ['Βουλγαρία', 'Ελλάδα', 'Πολωνία', 'Ρουμανία'])])
def test_countries_stand_in_the_order_of_their_own_names(library, directory, language, expected):
    html = of(library, directory, language).index(2)
    assert [name for name in headings(html) if name in expected] == expected


def test_places_and_names_stand_in_the_alphabet_of_the_language(library, directory):
    made = of(library, directory, 'ro')
    romania = next(area for area in made.countries if area.path == 'ro')
    named = [part.name for part in romania.parts if not part.path.endswith(NOWHERE)]
    assert named == sorted(named, key=collation_key(made.language)) and {'Țăndărei', 'Timișoara'} <= set(named) and named.index('Timișoara') < named.index('Țăndărei')
    for area in made.areas():
        names = [item.words('ro').fields['name'] for item in area.items]
        assert names == sorted(names, key=collation_key(made.language))


def test_what_has_no_place_comes_after_the_places_and_front_doors_come_last(library, directory):
    for country in of(library, directory, 'en').countries:
        assert [part.path.endswith(f'/{NOWHERE}') for part in country.parts] == sorted(part.path.endswith(f'/{NOWHERE}') for part in country.parts)
        inside = {item.id for part in country.parts for item in part.items}
        assert inside.isdisjoint(item.id for item in country.doors) and len(inside) + len(country.doors) == len(country.items)
    html = of(library, directory, 'en').index(2)
    greece = html[html.index('id="gr"'):html.index('id="pl"')]
    assert ids(greece)[-1] == 'steps-in-greece' and 'Organisations that have groups' in headings(greece)[-1]


def test_every_listing_that_is_shown_stands_in_the_list_or_apart_once_and_no_other(library, directory):
    shown = sorted(item.id for item in directory.shown)
    gone = {item.id for item in directory.listings.values() if item.gone}
    for language in ORDER:
        made = of(library, directory, language)
        apart = dict(made.page(made.apart))
        assert sorted(ids(made.index(2)) + ids(apart['-'])) == shown and list(apart) == ['-']
    assert gone and gone.isdisjoint(shown)


def test_an_entry_says_honestly_how_far_it_can_be_trusted(library, directory):
    made = of(library, directory, 'en')
    row = {id: made.row(item) for id, item in directory.listings.items()}
    assert 'please ask before you go' in row['ageing-in-lublin']['state']
    assert 'too long ago' in row['stale-in-zakopane']['state'] and row['stale-in-zakopane']['standing'] == 'stale'
    assert row['resting-in-ruse']['state'].startswith('Paused') and row['steps-in-greece']['standing'] == 'front-door'
    assert row['hidden-room']['where'].count(',') <= 1 and 'mode:online' in row['hidden-room']['is'] and 'mode:in-person' in row['hidden-room']['is']


def test_no_list_that_search_engines_read_knows_of_a_sensitive_entry(library, directory, tmp_path):
    plan = stage(library, tmp_path, DAY, ORDER)
    secret = {item.id for item in directory.shown if item.sensitive}
    assert secret == {'quiet-room', 'secret-garden'} and not [tail for tail in plan.translated if tail.startswith('groups/-') or secret & set(tail.split('/'))]
    for language in ORDER:
        made = of(library, directory, language)
        pages = {path: html for area in made.areas() for path, html in made.page(area)}
        assert set(ids(pages.pop('-'))) == secret
        assert not secret & {id for html in (made.index(2), *pages.values()) for id in ids(html)}
        assert 'topic:violence' not in made.index(2) and 'value="violence"' not in made.index(2)
        assert made.title(made.apart) == made.gettext('Other groups')     # what stands in the history tells nothing, and neither do previews
        assert made.description(made.apart) == made.pages.named(library.records['pages']['groups/index'], 'description')['name']
        assert all('href="-/"' in html or 'href="../-/"' in html or 'href="../../-/"' in html for html in (made.index(2), *pages.values()))


def test_what_stands_apart_is_in_order_says_where_it_is_and_what_the_browser_remembers(library, directory, monkeypatch):
    made = of(library, directory, 'en')
    html = dict(made.page(made.apart))['-']
    assert ids(html) == ['quiet-room', 'secret-garden'] and re.findall('<h2>(.*)</h2>', html) == ['Bulgaria', 'Romania']
    assert 'Sofia, Bulgaria' in html and 'Your browser remembers' in html and 'data-quiet' not in html and '-/"' not in html
    monkeypatch.setattr(module, 'WORTH_A_FILTER', 1)
    monkeypatch.setattr(module, 'LONG', 1)
    pages = dict(made.page(made.apart))
    assert list(pages) == ['-', '-/2'] and 'href="../../-/"' in pages['-/2'] and 'href="../../secret-garden/"' in pages['-/2']
    assert all('data-quiet="yes"' in page and 'data-rows="' + up + '-/list.json"' in page for page, up in ((pages['-'], '../'), (pages['-/2'], '../../')))
    data = {path: {row['id'] for row in json.loads(text)['groups']} for path, text in made.data()}
    assert data.pop('-/list.json') == {'quiet-room', 'secret-garden'} and not {'quiet-room', 'secret-garden'} & set().union(*data.values())


def test_no_html_of_a_text_gets_through(library, directory):
    bad = '<script>alert(1)</script>'
    record = library.records['groups']['night-walk']
    words = replace(record.words['en'], fields={**record.words['en'].fields, 'name': bad, 'summary': bad})
    item = directory.listings['night-walk']
    changed = replace(item, record=replace(item.record, words={**record.words, 'en': words}))
    html = of(library, replace(directory, listings={'night-walk': changed}), 'en').index(2)
    assert '<script' not in html and '&lt;script&gt;' in html


def test_a_list_for_markdown_has_no_empty_line(library, directory):
    assert '' not in [line.strip() for line in of(library, directory, 'en').index(2).split('\n')]


def test_a_long_list_leads_on_to_its_parts_and_each_part_fits(library, directory, monkeypatch):
    monkeypatch.setattr(module, 'LONG', 2)
    made = of(library, directory, 'en')
    index = made.index(2)
    assert ids(index) == [] and 'href="ro/"' in index and 'data-rows="list.json"' in index
    pages = {path: html for area in made.areas() for path, html in made.page(area)}
    romania = next(area for area in made.countries if area.path == 'ro')
    assert 'href="../ro/iasi/"' in pages['ro'] and len(romania.items) > 2
    assert all(len(ids(html)) <= max(2, len(romania.doors)) for html in pages.values())
    in_parts = [id for path, html in pages.items() for id in ids(html) if path != 'ro/jassy']     # what iasi was called once
    assert sorted(in_parts) == sorted(item.id for item in directory.shown)
    data = dict(made.data())
    assert {row['id'] for row in json.loads(data['list.json'])['groups']} == {item.id for item in directory.shown if not item.sensitive}
    assert all(path == 'list.json' or any(f'{area.path}/list.json' == path for area in made.areas()) for path in data)


def test_the_pages_of_one_locality_name_each_other(library, directory, monkeypatch):
    monkeypatch.setattr(module, 'LONG', 1)
    made = of(library, directory, 'en')
    area = max((part for country in made.countries for part in country.parts), key=lambda part: len(part.items))
    pages = dict(made.page(area))
    assert list(pages) == [area.path, *(f'{area.path}/{n}' for n in range(2, len(area.items) + 1))] and len(pages) > 1
    second = pages[f'{area.path}/2']
    assert f'href="../../../{area.path}/"' in second and second.count('aria-current="page"') == 1 and f'href="../../../{area.items[1].id}/"' in second


def test_a_short_list_needs_no_data_and_a_place_without_entries_still_answers(library, directory):
    made = of(library, directory, 'en')
    assert dict(made.data()) == {} and 'data-rows=""' in made.index(2)
    empty = [area for area in made.areas() if not area.items]
    assert empty and all('There is no entry here at present.' in html for area in empty for _, html in made.page(area))


def test_the_address_of_a_place_with_another_id_has_the_list_of_today(library, directory):
    made = of(library, directory, 'en')
    pages = {path: html for area in made.areas() for path, html in made.page(area)}
    assert ids(pages['ro/jassy']) == ids(pages['ro/iasi']) != [] and 'Iași, Romania' in pages['ro/jassy']
    assert [query.items for query in queries(made) if query.path == 'ro/jassy/'] == [query.items for query in queries(made) if query.path == 'ro/iasi/']
    assert 'ro/jassy/"' not in made.index(2)


def test_an_entry_that_is_in_doubt_again_says_so(library):
    record = library.records['groups']['every-second-friday']
    doubted = replace(record, facts=record.facts.model_copy(update={'status': 'unconfirmed'}))
    there = replace(library, records={**library.records, 'groups': {record.id: doubted}})
    item = Directory.of(there, DAY).listings[record.id]
    assert doubted.facts.verification and not item.in_data
    row = of(there, Directory.of(there, DAY), 'en').row(item)
    assert row['standing'] == 'unconfirmed' and row['state'].startswith('Not confirmed · Checked on')


def test_filters_offer_what_there_is(library, directory):
    made = of(library, directory, 'el')
    options = made.options(directory.shown)
    there = {code for item in directory.shown for code in made.row(item)['is'].split(' ')}
    assert {f'{name}:{code}' for name, choices in options.items() for code, _ in choices} == {code for code in there if not code.startswith('newcomers')}
    labels = [label for _, label in options['language']]
    assert labels == sorted(labels, key=collation_key(made.language)) and len(labels) > 2 and options['day'][0] == ('mon', 'Δευτέρα')


def test_what_may_be_embedded_holds_nothing_sensitive_unconfirmed_or_stale(library, directory, tmp_path):
    for language in ORDER:
        (tmp_path / 'site' / language).mkdir(parents=True)
    plan = stage(library, tmp_path / 'staged', DAY, ORDER)
    for language in ORDER:
        embeds(Writer(tmp_path / 'site'), plan, of(library, directory, language))
    everything = '\n'.join(path.read_text(encoding='utf-8') for path in (tmp_path / 'site').rglob('*') if path.is_file())
    assert directory.listings['secret-garden'].sensitive and 'secret-garden' not in everything and 'Secret garden' not in everything
    assert 'stale-in-zakopane' not in everything and 'ageing-in-lublin' in everything
    data = json.loads((tmp_path / 'site/en/embed/groups/list.json').read_text(encoding='utf-8'))
    assert {row['id'] for row in data['groups']} == {item.id for item in directory.listings.values() if item.in_data}
    page = (tmp_path / 'site/ro/embed/groups/ro/index.html').read_text(encoding='utf-8')
    assert '<script' not in page and 'style=' not in page and 'noindex' in page
    links = re.findall(r'<a ([^>]*)>', page)
    assert links and all('target="_top"' in link and 'rel="noopener"' in link for link in links)


def test_there_is_a_page_to_embed_for_every_country_locality_and_topic_but_the_sensitive_ones(library, directory):
    paths = [query.path for query in queries(of(library, directory, 'en'))]
    assert len(paths) == len(set(paths)) and {'', 'ro/', 'ro/iasi/', 'topic/grief/'} <= set(paths)
    assert 'violence' not in SHARED_TOPICS and not [path for path in paths if NOWHERE in path.split('/')]


def test_the_country_of_examples_is_the_one_where_the_language_is_at_home(directory):
    assert [example_country(directory, language) for language in ('ro', 'bg', 'pl', 'el', 'en')] == ['RO', 'BG', 'PL', 'GR', 'BG']


def test_permanent_links_answer_for_everything_that_was_ever_published(library, directory, tmp_path):
    for language in ORDER:
        (tmp_path / 'site' / language).mkdir(parents=True)
    site = tmp_path / 'site'
    permalinks(Writer(site), stage(library, tmp_path / 'staged', DAY, ORDER))
    said = {path.parent.name: path.read_text(encoding='utf-8') for path in site.glob('g/*/index.html')}
    assert set(said) == set(directory.listings) | {'old-name', 'older-name', 'erased'} | set(library.published)
    for old in ('old-name', 'older-name'):
        assert all(f'href="../../{language}/groups/night-walk/"' in said[old] for language in ORDER)
    assert 'removed' in said['erased'] and 'href="../../el/groups/"' in said['erased'] and 'noindex' in said['erased']
    assert 'href="../../../bg/groups/night-walk/"' in (site / 'bg/groups/old-name/index.html').read_text(encoding='utf-8')
    title = re.search('<title>(.*)</title>', said['secret-garden'])[1]
    assert 'Secret' not in title and 'noindex' in said['secret-garden'] and 'refresh' not in ''.join(said.values())
    assert 'only remembers' in said['ended-in-thessaloniki']


def test_no_address_gets_one_header_from_two_rules(library, tmp_path):
    plan = stage(library, tmp_path, DAY, ORDER)
    text = headers(plan)
    rules = re.findall(r'(?m)^(/\S*)\n((?:  .*\n)+)', text)
    tails = [*plan.translated, 'groups/night-walk/', 'embed/groups/', 'embed/groups/ro/']
    for address in ['/', '/404.html', '/g/night-walk/', *(f'/{language}/{tail}' for language in plan.languages for tail in tails)]:
        fitting = [lines for path, lines in rules if re.fullmatch(re.escape(path).replace(r'\*', '.*'), address)]
        policies = [line for lines in fitting for line in lines.split('\n') if 'Content-Security-Policy' in line]
        assert len(policies) == 1, address
        assert policies[0].endswith("frame-ancestors *" if '/embed/' in address else "frame-ancestors 'none'"), address
    assert '/el/groups/-/*\n  X-Robots-Tag: noindex' in text
    assert '/data/*\n  Access-Control-Allow-Origin: *' in text and '/calendar/*\n  Access-Control-Allow-Origin: *' in text


def test_a_plan_without_listings_needs_no_lists():
    assert '/data/*' in headers(Plan(('ro',)))
