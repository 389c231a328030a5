"""Every link of the built site leads somewhere, and nothing is loaded from elsewhere."""
import re
import xml.etree.ElementTree as ET

import pytest

from pages import BASE
from peersite.content import load_root
from conftest import PROJECT

SM = '{http://www.sitemaps.org/schemas/sitemap/0.9}'
XH = '{http://www.w3.org/1999/xhtml}'


def test_every_internal_link_and_anchor_resolves(site):
    broken = []
    for page in site.pages.values():
        for tag in page.tags:
            for attribute in ('href', 'src'):
                link = tag[attribute]
                if not link or link.startswith(('data:', 'tel:')) or tag['rel'].strip() in ('canonical', 'alternate'):
                    continue
                target = site.target(page, link)
                if target is None or link.startswith(BASE + 'from-equal-to-equal/'):
                    continue
                path, anchor = target
                if not (site.root / path).is_file():
                    broken.append(f'{page.name}:{tag.line} {link}')
                elif anchor and '=' not in anchor and path in site.pages and anchor not in site.pages[path].ids and anchor != '__skip':
                    broken.append(f'{page.name}:{tag.line} {link} (no such anchor)')
    assert broken == []


def test_nothing_is_loaded_from_another_host(site):
    for page in site.pages.values():
        for tag in page.tags:
            loaded = tag['src'] or (tag['href'] if tag.name == 'link' and tag['rel'] in ('stylesheet', 'icon', 'preload', 'prefetch') else '')
            assert not re.match(r'(https?:)?//', loaded), f'{page.name}:{tag.line} loads {loaded}'
            assert tag['rel'] not in ('preconnect', 'dns-prefetch', 'manifest'), f'{page.name}:{tag.line}'
    for path in site.root.rglob('*.css'):
        assert not re.search(r'url\(["\']?(https?:)?//|@import', path.read_text(encoding='utf-8')), path


@pytest.fixture(scope='module')
def addresses():
    """The addresses that the facts name: websites of organisations, and the pages that support an entry."""
    library = load_root(PROJECT)[0]
    records = [*library.kind('organisations'), *library.kind('groups')]
    return {address for record in records for address in [getattr(record.facts, 'website', None), *(e.url for e in record.facts.evidence)] if address}


def test_links_that_leave_the_site_say_nothing_of_the_reader_and_lead_where_the_facts_say(site, addresses):
    outside = 0
    for page in site.pages.values():
        for tag in page.all('a'):
            assert 'target' not in tag.attributes or '/embed/' in page.name and tag['target'] == '_top', f'{page.name}:{tag.line}'
            assert tag['href'].split(':')[0] in ('https', 'http', 'tel') or ':' not in tag['href'], f'{page.name}:{tag.line} {tag["href"]}'
            if tag['href'].startswith('http'):
                outside += 1
                assert tag['href'] in addresses or tag['href'].startswith(BASE), f'{page.name}:{tag.line} {tag["href"]}'
                assert tag['rel'] == 'noopener noreferrer', f'{page.name}:{tag.line} {tag["href"]}'
    assert outside > 100


@pytest.fixture(scope='module')
def sitemap(site):
    """`{address: {language: address}}` from sitemap.xml."""
    tree = ET.parse(site.root / 'sitemap.xml')
    return {url.find(f'{SM}loc').text: {link.get('hreflang'): link.get('href') for link in url.findall(f'{XH}link')} for url in tree.getroot()}


def test_the_sitemap_names_just_the_pages_there_are(site, sitemap):
    pages = {page.address for page in site.of() if page.indexed} | {BASE}
    assert set(sitemap) == pages


def test_hreflang_is_absolute_and_every_translation_names_all_the_others(site, sitemap):
    for address, links in sitemap.items():
        if address == BASE:
            continue
        assert set(links) == {*site.languages, 'x-default'}, address
        assert links['x-default'] in links.values() and links['x-default'].startswith(BASE)
        for code in site.languages:
            assert sitemap[links[code]] == links, f'{address} and {links[code]} do not name each other'


def test_the_head_of_each_page_says_the_same_as_the_sitemap(site, sitemap):
    for page in site.of():
        if not page.indexed:
            assert page.address not in sitemap
            continue
        alternates = {tag['hreflang']: tag['href'] for tag in page.all('link') if tag['rel'].strip() == 'alternate'}
        assert alternates == sitemap[page.address], page.name
        assert [tag['href'] for tag in page.all('link') if tag['rel'] == 'canonical'] == [page.address], page.name


def test_the_root_has_five_doors_and_no_redirect(site):
    root = site.pages['index.html']
    assert [(tag['href'], tag['lang']) for tag in root.all('a')[:5]] == [(f'{code}/', code) for code in site.languages]
    assert 'refresh' not in root.source and '<script' not in root.source
    assert {tag['hreflang'] for tag in root.all('link') if tag['rel'].strip() == 'alternate'} == {*site.languages, 'x-default'}


def test_there_is_a_404_page_for_every_language_and_one_for_all(site):
    for code in site.languages:
        page = site.pages[f'{code}/404.html']
        assert page.language == code
        assert [tag['href'] for tag in page.all('a')][:1] == [f'/{code}/']
    assert {tag['lang'] for tag in site.pages['404.html'].all('a') if tag['lang']} == set(site.languages)
