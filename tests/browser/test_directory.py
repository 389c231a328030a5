"""The directory in a real browser: filters, permanent links, and lists inside the pages of others."""
from __future__ import annotations

import functools
import http.server
import re
import shutil
import threading
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from playwright.sync_api import expect

from conftest import PROJECT, Quiet
from peersite.sample.root import write
from peersite.site.build import build_site
from peersite.site.plan import Places

AXE = (Path(axe_playwright_python.__file__).parent / 'axe.min.js').read_text(encoding='utf-8')
RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
DAY = date(2026, 11, 25)
SHOWN = '.pw-directory [data-is]:visible'


class Host(Quiet):
    """Serves a built site with the headers that its own `_headers` asks for."""

    def end_headers(self):
        """Called for each answer."""
        path = urlsplit(self.path).path
        for rule, lines in re.findall(r'(?m)^(/\S*)\n((?:  .*\n)+)', (Path(self.directory) / '_headers').read_text(encoding='utf-8')):
            if re.fullmatch(re.escape(rule).replace(r'\*', '.*'), path):
                for line in lines.split('\n')[:-1]:
                    self.send_header(*line.strip().split(': ', 1))
        super().end_headers()


def serve(folder: Path, handler=Quiet):
    """Serve a folder at a port of its own; returns the server and its address."""
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f'http://127.0.0.1:{server.server_port}/'


@pytest.fixture(scope='module')
def out(tmp_path_factory) -> Path:
    """A site with forty sample groups."""
    root = tmp_path_factory.mktemp('directory')
    write(PROJECT, root / 'root', 40, 1, DAY)
    old = sorted(path.stem for path in (root / 'root/docs/_facts/groups').glob('*.yml'))[0]
    (root / 'root/docs/_facts/_retired.txt').write_text(f'groups/old-name -> groups/{old}\ngroups/erased\n', encoding='utf-8')
    build_site(Places(root / 'root', root / 'site'), as_of=DAY)
    return root / 'site'


@pytest.fixture(scope='module')
def site(out):
    """Where it is served."""
    server, address = serve(out, Host)
    yield address
    server.shutdown()


@pytest.fixture
def partner(tmp_path):
    """`partner(html)` is the address of a page of somebody else, on a host of their own."""
    servers = []

    def make(html: str) -> str:
        (tmp_path / 'index.html').write_text(f'<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Partner</title></head>'
                                             f'<body><main><h1>Partner</h1>{html}</main></body></html>', encoding='utf-8')
        server, address = serve(tmp_path)
        servers.append(server)
        return address.replace('127.0.0.1', 'localhost')

    yield make
    for server in servers:
        server.shutdown()


def violations(page) -> list[tuple[str, str]]:
    """What axe finds."""
    page.evaluate(AXE)
    result = page.evaluate('rules => axe.run({runOnly: rules, rules: {"target-size": {enabled: true}}})', RULES)
    return [(v['id'], n['html'][:150]) for v in result['violations'] for n in v['nodes']]


def status(page) -> str:
    """What a screen reader was told last."""
    return page.locator('.pw-filter [role=status]').inner_text()


@pytest.mark.parametrize('size', [(360, 640), (1280, 800)], ids=['phone', 'desktop'])
def test_the_pages_of_the_directory_have_no_accessibility_violation(look, site, out, size):
    group = next((out / 'en/groups').glob('*-3/')).name
    page, found = look(*size), {}
    for tail in ['el/groups/', 'bg/groups/ro/', 'ro/groups/ro/iasi/', 'ro/groups/-/', f'pl/groups/{group}/', f'g/{group}/', 'g/erased/', 'bg/groups/erased/', 'el/embed/groups/',
                 'ro/embed/groups/topic/grief/', 'en/about/for-organisations/']:
        assert page.goto(site + tail).status == 200
        found.update({(tail, *each): 1 for each in violations(page)})
        assert page.evaluate('document.documentElement.scrollWidth') <= size[0], tail
        assert page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length') == 0, tail
    assert found == {}


def test_without_scripts_the_whole_list_is_there_and_no_filter(look, site):
    page = look(java_script_enabled=False)
    page.goto(f'{site}pl/groups/')
    assert not page.is_visible('.pw-filter') and page.locator(SHOWN).count() > 30
    page.locator(f'{SHOWN} a').first.click()
    page.wait_for_url(f'{site}pl/groups/*/')
    expect(page.locator('h1')).to_have_count(1)


def test_filters_work_by_keyboard_and_say_what_they_found(look, site):
    page = look(1280, 800)
    page.goto(f'{site}en/groups/')
    everything = page.locator(SHOWN).count()
    page.locator('[name=place]').focus()
    page.keyboard.type('Romania')
    page.keyboard.press('Tab')
    assert page.evaluate('location.hash') == '#place=ro' and page.evaluate('location.search') == ''
    found = page.locator(SHOWN).count()
    assert 0 < found < everything and status(page) == f'Entries found: {found}.'
    assert all(' place:ro ' in f' {codes} ' for codes in page.locator(SHOWN).evaluate_all('all => all.map(one => one.dataset.is)'))
    assert page.locator('.pw-directory h2:visible').count() == 1
    page.get_by_label('New people are welcome').focus()
    page.keyboard.press('Space')
    assert page.evaluate('location.hash') == '#place=ro&newcomers=accepting' and page.locator(SHOWN).count() <= found
    page.keyboard.press('Tab')
    page.keyboard.press('Enter')
    expect(page.locator('.pw-filter [role=status]')).to_have_text('All entries are shown.')
    assert page.locator(SHOWN).count() == everything and page.evaluate('location.hash') == ''


def test_the_map_of_a_country_is_away_while_something_is_chosen(look, site):
    page = look()
    page.goto(f'{site}bg/groups/ro/')
    dots = page.locator('.pw-map circle')
    land, colour = page.locator('.pw-map-land').bounding_box(), dots.first.evaluate('dot => getComputedStyle(dot).fill')
    assert land['width'] > 250 and colour != page.locator('.pw-map-land').evaluate('land => getComputedStyle(land).fill')
    for dot in dots.all():
        box = dot.bounding_box()
        assert box['width'] > 6 and land['x'] <= box['x'] + box['width'] / 2 <= land['x'] + land['width']
    page.locator('.pw-filter [name=text]').fill('я')
    expect(page.locator('.pw-map')).to_be_hidden()
    page.locator('.pw-filter [type=reset]').click()
    expect(page.locator('.pw-map')).to_be_visible()


def test_the_number_behind_a_choice_is_what_it_leaves(look, site):
    page = look(1280, 800)
    page.goto(f'{site}en/groups/#mode=online')
    said = page.locator('[name=day] option:not([value=""]):not([disabled])').evaluate_all('all => all.map(one => [one.value, one.textContent])')
    assert len(said) > 2
    for day, label in said:
        page.locator('[name=day]').select_option(day)
        assert page.locator(SHOWN).count() == int(label.rsplit('(')[1][:-1])


def test_a_shared_address_shows_the_same_choice_and_an_anchor_is_not_taken_for_one(look, site):
    page = look()
    page.goto(f'{site}ro/groups/#place=ro/iasi')
    assert page.locator('[name=place]').input_value() == 'ro/iasi' and 0 < page.locator(SHOWN).count() < 20
    page.goto('about:blank')
    page.goto(f'{site}ro/groups/#gr')
    assert page.evaluate('location.hash') == '#gr' and page.locator(SHOWN).count() > 30
    page.goto('about:blank')
    page.goto(f'{site}ro/groups/#place=nowhere&text=%E0%A4%A')
    assert page.locator(SHOWN).count() > 30


def test_what_is_typed_is_not_written_into_the_address_and_no_choice_makes_an_entry_in_the_history(look, site):
    page = look()
    page.goto(f'{site}en/groups/')
    before = page.evaluate('history.length')
    page.locator('[name=text]').fill('iasi')
    page.locator('[name=day]').select_option(index=1)
    expect(page.locator('.pw-filter [role=status]')).not_to_be_empty()
    assert page.evaluate('location.hash').startswith('#day=') and 'iasi' not in page.url and page.evaluate('history.length') == before


def test_what_is_chosen_among_entries_that_stand_apart_is_not_written_into_the_address(look, site, out, tmp_path):
    copy = tmp_path / 'site'
    shutil.copytree(out, copy)
    listed, apart = (copy / f'en/groups/{name}index.html' for name in ('', '-/'))
    form = re.search(r'(?s)<form class="pw-filter".*?</form>', listed.read_text(encoding='utf-8'))[0].replace('<form', '<form data-quiet="yes"')
    html = apart.read_text(encoding='utf-8')
    assert 'pw-filter' not in html and 'Your browser remembers' in html     # there are too few to choose from
    apart.write_text(html.replace('<section>', f'{form}<section>', 1), encoding='utf-8')
    server, address = serve(copy, Host)
    page = look()
    page.goto(f'{address}en/groups/-/')
    page.locator('[name=newcomers]').check()
    expect(page.locator('.pw-filter [role=status]')).not_to_be_empty()
    assert page.url == f'{address}en/groups/-/'
    server.shutdown()


@pytest.mark.parametrize('language, typed, place', [
    ('el', 'ιασιο', 'ro/iasi'), ('el', 'ΙΑΣΙΟ', 'ro/iasi'), ('bg', 'яш', 'ro/iasi'), ('bg', 'Солун', 'gr/thessaloniki'), ('ro', 'iasi', 'ro/iasi'),
    ('ro', 'Iaşi', 'ro/iasi'), ('pl', 'lodz', 'pl/lodz'), ('pl', 'ŁÓDŹ', 'pl/lodz'), ('en', 'lodz', 'pl/lodz')])
def test_a_place_is_found_as_people_type_it(look, site, language, typed, place):
    page = look()
    page.goto(f'{site}{language}/groups/')
    there = page.locator(f'[data-is~="place:{place}"]').count()
    page.locator('[name=text]').fill(typed)
    expect(page.locator('.pw-filter [role=status]')).not_to_be_empty()
    assert there and page.locator(f'[data-is~="place:{place}"]:visible').count() == there
    assert page.locator(SHOWN).count() < 20


def test_nothing_found_comes_with_advice(look, site):
    page = look()
    page.goto(f'{site}en/groups/')
    page.locator('[name=text]').fill('zzzz')
    expect(page.locator('.pw-filter [role=status]')).not_to_be_empty()
    assert page.locator(SHOWN).count() == 0 and status(page).startswith('Nothing found.')


def test_a_long_list_is_loaded_when_somebody_asks_for_it(look, site, out, tmp_path):
    copy = tmp_path / 'site'
    shutil.copytree(out, copy)
    page_file = copy / 'en/groups/index.html'
    html = page_file.read_text(encoding='utf-8')
    data = (copy / 'en/embed/groups/list.json').read_text(encoding='utf-8')
    (copy / 'en/groups/list.json').write_text(data, encoding='utf-8')
    page_file.write_text(re.sub(r' data-is="[^"]*"', '', html).replace('data-rows=""', 'data-rows="list.json"'), encoding='utf-8')
    server, address = serve(copy, Host)
    page, asked = look(), []
    page.on('request', lambda request: asked.append(request.url))
    page.goto(f'{address}en/groups/')
    assert not [url for url in asked if url.endswith('.json')]
    page.locator('[name=place]').select_option('gr')
    page.locator('.pw-found li').first.wait_for()
    assert [url for url in asked if url.endswith('.json')] == [f'{address}en/groups/list.json']
    assert not page.locator('.pw-directory section:visible').count()
    assert page.locator('.pw-found a').first.evaluate('link => link.pathname').startswith('/en/groups/')
    page.get_by_role('button', name='Show all again').click()
    page.locator('.pw-directory section').first.wait_for(state='visible')
    server.shutdown()


def test_meetings_that_are_over_are_left_out(look, site, out):
    group = next(path for path in sorted((out / 'en/groups').glob('*/index.html')) if 'pw-dates' in path.read_text(encoding='utf-8')).parent.name
    page = look()
    page.goto(f'{site}en/groups/{group}/')
    dates = page.locator('.pw-dates time').evaluate_all('all => all.map(one => one.getAttribute("datetime"))')
    page = look()
    page.clock.set_fixed_time(f'{(date.fromisoformat(dates[0][:10]) + timedelta(days=1)).isoformat()}T12:00:00')
    page.goto(f'{site}en/groups/{group}/')
    assert page.locator('.pw-dates li:visible').count() == len(dates) - 1
    page = look()
    page.clock.set_fixed_time('2029-01-01T12:00:00')
    page.goto(f'{site}en/groups/{group}/')
    assert not page.is_visible('.pw-dates') and not page.is_visible('#next')


def test_a_permanent_link_puts_the_readers_language_first_and_sends_nobody_on(look, site):
    page = look(locale='el-GR')
    page.goto(f'{site}g/old-name/')
    page.wait_for_timeout(300)
    assert page.url == f'{site}g/old-name/'
    assert page.locator('li a').first.get_attribute('hreflang') == 'el' and page.locator('em:visible').count() == 1
    page.locator('li a').first.click()
    expect(page.locator('h1')).to_have_count(1)
    assert '/el/groups/' in page.url
    page = look(locale='el-GR', java_script_enabled=False)
    page.goto(f'{site}g/old-name/')
    assert page.locator('li a').first.get_attribute('hreflang') == 'ro' and page.locator('em:visible').count() == 0


@pytest.mark.parametrize('scripts', [True, False], ids=['scripts', 'no-scripts'])
def test_a_list_stands_in_the_frame_of_a_partner(look, site, partner, scripts):
    page = look(800, 900, java_script_enabled=scripts)
    page.problems = Ours(page.problems)
    page.goto(partner(f'<iframe src="{site}ro/embed/groups/ro/" title="Groups" width="600" height="600"></iframe>'))
    frame = page.frame_locator('iframe')
    frame.locator('li a').first.wait_for()
    assert frame.locator('li a').count() > 3 and frame.locator('script').count() == 0
    frame.locator('li a').first.click()
    page.wait_for_url(f'{site}ro/groups/**')
    assert page.evaluate('document.referrer') == ''


def test_no_other_page_can_be_put_into_a_frame(browser, site, partner):
    page = browser.new_context().new_page()
    page.goto(partner(f'<iframe src="{site}ro/groups/" title="Groups"></iframe>'))
    page.wait_for_timeout(500)
    assert page.frames[1].url.startswith('chrome-error:')
    page.context.close()


def test_the_element_shows_the_list_within_the_page_of_a_partner(look, site, partner):
    page = look(800, 900)
    page.problems = Ours(page.problems)
    page.goto(partner(f'<script src="{site}embed/v1/groups.js" defer></script><peer-groups lang="el" country="RO"><a href="{site}el/groups/ro/">Groups</a></peer-groups>'))
    rows = page.locator('peer-groups li a')
    rows.first.wait_for()
    assert rows.count() > 3 and not page.locator('peer-groups > a').is_visible() and violations(page) == []
    every = rows.count()
    page.evaluate('document.querySelector("peer-groups").setAttribute("place", "iasi")')
    page.wait_for_function('n => { const r = document.querySelector("peer-groups").shadowRoot; return r.querySelector("h2") && r.querySelectorAll("li").length < n; }', arg=every)
    assert page.context.cookies() == [] and page.evaluate('localStorage.length + sessionStorage.length') == 0
    assert all(href.startswith(f'{site}el/groups/') for href in rows.evaluate_all('all => all.map(one => one.href)'))


def test_no_style_of_the_page_around_reaches_into_the_element_and_none_of_it_out(look, site, partner):
    page = look(800, 900)
    page.problems = Ours(page.problems)
    style = ('* { display: none !important; text-transform: uppercase !important } html, body, main, .state, peer-groups { display: block !important }'
             'body { white-space: nowrap; letter-spacing: 1em; line-height: .3; text-align: center }')
    page.goto(partner(f'<style>{style}</style><ul><li class="ageing">Our own</li></ul><p class="state">Our own</p>'
                      f'<script src="{site}embed/v1/groups.js" defer></script><peer-groups lang="en"><a href="{site}en/groups/">Groups</a></peer-groups>'))
    page.locator('peer-groups li a').first.wait_for()
    looks = """element => { const s = getComputedStyle(element); return [s.display, s.textTransform, s.whiteSpace, s.letterSpacing, s.textAlign, s.borderLeftWidth]; }"""
    assert page.locator('peer-groups li').first.evaluate(looks)[:5] == ['list-item', 'none', 'normal', 'normal', 'start']
    assert page.locator('main > ul > li').evaluate(looks)[-1] == '0px'


def test_the_element_falls_back_on_the_frame_and_on_the_link(browser, look, site, partner):
    html = f'<script src="{site}embed/v1/groups.js" defer></script><peer-groups lang="pl" country="PL"><a href="{site}pl/groups/pl/">Grupy</a></peer-groups>'
    page = look(800, 900, java_script_enabled=False)
    page.problems = Ours(page.problems)
    page.goto(partner(html))
    assert page.locator('peer-groups > a').is_visible()
    page = browser.new_context().new_page()
    page.route('**/list.json', lambda route: route.abort())
    page.goto(partner(html))
    page.frame_locator('peer-groups iframe').locator('li a').first.wait_for()
    assert page.locator('peer-groups iframe').get_attribute('title') == 'Grupy' and page.locator('peer-groups > a').is_visible()
    page.context.close()


class Ours(list):
    """The problems of a page that stands on "localhost" and asks our site: its own requests are none."""

    def append(self, problem: str) -> None:
        """Note a problem."""
        if not problem.startswith('http://localhost:'):
            super().append(problem)
