"""Each page is in its language, safe, well formed, and says where its text comes from."""
import re

import pytest

from peersite.content import load_root
from pages import BASE
from conftest import PROJECT

OWN_NAMES = {'ro': 'Română', 'bg': 'Български', 'pl': 'Polski', 'el': 'Ελληνικά', 'en': 'English'}
LETTERS = {'bg': r'[а-яА-Я]', 'el': r'[α-ωΑ-Ωά-ώ]'}
FORGE = BASE + 'from-equal-to-equal/blob/main/'


@pytest.fixture(scope='module')
def library():
    return load_root(PROJECT)[0]


def test_every_page_exists_in_every_language(site, library):
    tails = {'/'.join(page.name.split('/')[1:]) for page in site.of()}
    lists = {tail for tail in tails if re.match(r'groups/([a-z]{2}|-)/', tail)}     # of a country, of a locality, of what stands apart
    assert len(library.kind('pages')) == 29 and len(tails - lists) == 29 + len(library.kind('groups'))
    assert {'groups/bg/index.html', 'groups/gr/index.html', 'groups/pl/index.html', 'groups/-/index.html'} <= lists
    assert {page.name for page in site.of()} == {f'{code}/{tail}' for code in site.languages for tail in tails}


def test_html_lang_is_the_folder(site):
    for page in site.of():
        assert page.language == page.name.split('/')[0], page.name


def test_the_switcher_keeps_the_page_and_names_languages_in_themselves(site):
    for page in site.of():
        tail = page.address.removeprefix(BASE).split('/', 1)[1]
        links = [tag for tag in page.all('a') if tag['hreflang']]
        assert [(tag['hreflang'], tag['lang'], tag.text) for tag in links] == [(c, c, OWN_NAMES[c]) for c in site.languages], page.name
        assert [site.target(page, tag['href'])[0] for tag in links] == [f'{c}/{tail}index.html' for c in site.languages], page.name
        assert [tag['hreflang'] for tag in links if tag['aria-current'] == 'true'] == [page.language]


def test_pages_in_bulgarian_and_greek_are_written_in_their_letters(site):
    for code, letters in LETTERS.items():
        for page in site.of(code):
            if page.name.endswith(('about/translations/index.html', 'about/for-organisations/index.html')):
                continue     # one lists the ids of records, the other shows code
            native, latin = len(re.findall(letters, page.text)), len(re.findall('[a-zA-Z]', page.text))
            assert native > 1.5 * latin, f'{page.name}: {native} letters of its own, {latin} Latin ones'


def test_one_first_level_heading_and_no_level_skipped(site):
    for page in site.of():
        levels = [int(tag.name[1]) for tag in page.tags if re.fullmatch('h[1-6]', tag.name)]
        assert levels.count(1) == 1 and levels[0] == 1, page.name
        assert all(b <= a + 1 for a, b in zip(levels, levels[1:])), f'{page.name}: {levels}'


def test_no_id_stands_twice(site):
    for page in site.pages.values():
        twice = {id for id in page.ids if page.ids.count(id) > 1}
        assert twice == set(), f'{page.name}: {twice}'


def test_anchors_are_readable_in_cyrillic_and_greek(site):
    for code, letters in LETTERS.items():
        ids = [id for page in site.of(code) for id in page.ids]
        assert not [id for id in ids if re.fullmatch(r'_\d+', id)]
        assert len([id for id in ids if re.search(letters, id)]) > 25


def test_the_ids_of_headings_are_anchors_in_every_language(site, library):
    for page in site.of():
        if re.match(r'../groups/(?!organisations/)[^/]+/', page.name):
            continue     # of a listing, or of a list: no page of prose
        source = PROJECT / 'docs' / page.language / (page.name.split('/', 1)[1].removesuffix('/index.html') + '.md')
        if not source.exists():
            source = PROJECT / 'docs' / page.name.replace('.html', '.md')
        stable = re.findall(r'^##+ .*\{#([a-z0-9-]+)\}$', source.read_text(encoding='utf-8'), re.M)
        assert set(stable) <= set(page.ids), page.name


def test_nothing_runs_or_is_styled_inline_and_the_policy_stands_first(site):
    for page in site.pages.values():
        metas = page.all('meta')
        assert 'charset' in metas[0].attributes and metas[1]['http-equiv'] == 'Content-Security-Policy', page.name
        assert "'unsafe-inline'" not in metas[1]['content'] and metas[1]['content'].startswith("default-src 'none'")
        for tag in page.tags:
            assert not any(name.startswith('on') or name == 'style' for name in tag.attributes), f'{page.name}:{tag.line}'
            assert tag.name not in ('style', 'iframe', 'object', 'embed', 'base'), f'{page.name}:{tag.line} {tag.name}'
            assert tag.name != 'form' or 'action' not in tag.attributes, f'{page.name}:{tag.line}: a form that sends something'
            assert tag.name != 'script' or tag['src'] or tag['type'] in ('application/json', 'application/ld+json'), f'{page.name}:{tag.line}'
            assert tag['http-equiv'] in ('', 'Content-Security-Policy')


def test_every_page_names_sources_state_and_the_files_to_improve(site):
    for page in site.of():
        if re.match(r'../groups/([a-z]{2}|-)/', page.name):
            continue     # a list shows what its entries say
        about = [tag for tag in [*page.all('aside'), *page.all('section')] if 'pw-about-text' in tag['class'].split()]
        assert len(about) == 1, page.name
        links = [tag['href'] for tag in page.all('a') if tag['href'].startswith(FORGE) and about[0].name in tag.above]
        assert links, page.name
        for link in links:
            path, line = link.removeprefix(FORGE).split('#L')
            assert path.startswith((f'docs/{page.language}/', 'docs/_facts/groups/')) and int(line) >= 1, f'{page.name}: {link}'
            assert len((PROJECT / path).read_text(encoding='utf-8').split('\n')) >= int(line), link


def test_the_title_names_the_page_and_the_site(site, library):
    names = {code: library.records['site']['site'].words[code].fields['name'] for code in site.languages}
    titles = {}
    for page in site.of():
        title = page.all('title')[0].text
        assert title.endswith(names[page.language]), page.name
        assert titles.setdefault((page.language, title), page.name) == page.name, f'{page.name} and {titles[page.language, title]} share a title'
        description = [tag['content'] for tag in page.all('meta') if tag['name'] == 'description'][0]
        assert 20 < len(description) <= 160, f'{page.name}: {len(description)}'


def test_nothing_of_the_working_files_is_published(site):
    for path in site.root.rglob('*'):
        name = path.relative_to(site.root).as_posix()
        assert not name.endswith(('.yml', '.yaml', '.po', '.pot', '.md', '.j2', '.py')), name
        assert name == '_headers' or not any(part.startswith(('_', '.')) for part in name.split('/')), name
        assert '/xx/' not in f'/{name}/', name
    for page in site.pages.values():
        assert '[[' not in page.text and '{{' not in page.text and '{#' not in page.text, page.name


def test_only_112_can_be_called_and_no_candidate_is_shown(site, library):
    for page in site.pages.values():
        assert {tag['href'] for tag in page.all('a') if tag['href'].startswith('tel:')} <= {'tel:112'}, page.name
    candidates = [r.facts.number for r in library.kind('helplines') if not r.facts.callable]
    assert len(candidates) == 19
    for page in site.of():
        text = page.text.replace(' ', '').replace('\u00a0', '')
        for number in candidates:
            compact = number.replace(' ', '')
            assert len(compact) < 6 or compact not in text, f'{page.name} shows {number}'


def test_no_personal_data_is_published(site):
    for page in site.of():
        assert not re.search(r'[\w.+-]+@[\w-]+\.[\w.]+', page.text), f'{page.name} shows an e-mail address'
        assert not re.search(r'\+\d[\d ()-]{7,}|\b0\d{2,3}[ /-]?\d{3}[ -]?\d{3,4}\b', page.text), f'{page.name} shows a telephone number'


def test_the_2011_announcement_names_no_place_time_or_body(site, library):
    for code in site.languages:
        words = ' '.join(unit.text for unit in library.records['groups']['announcement-2011'].units(code))
        assert not re.search(r'\b(13|27)\b|27\.11|Соф|Sof|Σόφ|НБУ|Институт|Institut|Ινστιτούτ', words), code
