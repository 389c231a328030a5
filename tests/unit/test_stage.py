"""Staging: the content as a plain Markdown tree, and what the generator has to know about it."""
from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from peersite.site import finish, mkdocs
from peersite.site.plan import PROJECT, Plan
from peersite.site.stage import CHOOSER, stage, write
from roots import library

DAY = date(2026, 11, 23)
XML = {'s': 'http://www.sitemaps.org/schemas/sitemap/0.9', 'x': 'http://www.w3.org/1999/xhtml'}


def staged(folder: Path, changes={}, order=('ro', 'bg', 'pl', 'el', 'en')) -> tuple[Plan, dict[str, str]]:
    """The plan and the files of the small root."""
    plan = stage(library(changes), folder, DAY, list(order))
    return plan, {path.relative_to(folder).as_posix(): path.read_text(encoding='utf-8') for path in sorted(folder.rglob('*')) if path.is_file()}


def front(text: str) -> dict:
    """The front matter of a staged page."""
    return yaml.safe_load(text.split('---\n')[1])


def test_every_page_is_staged_in_every_language_and_nothing_else(tmp_path):
    _, files = staged(tmp_path)
    assert set(files) == {f'{code}/{page}.md' for code in ('ro', 'bg', 'en') for page in ('index', 'peer-work/index')} | {f'{CHOOSER}/index.md'}


def test_the_languages_are_in_the_order_of_the_configuration_and_new_ones_last(tmp_path):
    assert staged(tmp_path)[0].languages == ('ro', 'bg', 'en')
    assert staged(tmp_path, order=('en', 'xx'))[0].languages == ('en', 'bg', 'ro')


def test_front_matter_says_what_the_templates_need(tmp_path):
    _, files = staged(tmp_path, {'docs/bg/peer-work/index.md': None})
    assert front(files['ro/peer-work/index.md']) == {
        'lang': 'ro', 'tail': 'peer-work/', 'title': 'Munca între egali', 'description': 'Ce fac lucrătorii între egali și ce cred ei.'}
    foreign = front(files['bg/peer-work/index.md'])
    assert (foreign['lang'], foreign['text_lang'], foreign['title'], foreign['hide']) == ('bg', 'ro', 'Munca între egali', ['toc'])
    assert front(files['en/index.md'])['hide'] == ['toc', 'navigation'] and 'text_lang' not in front(files['en/index.md'])


def test_front_matter_holds_any_text(tmp_path):
    nasty = 'A "title": with # {signs} \\ and – dashes'
    page = f'---\ntitle: {yaml.safe_dump(nasty, width=1000).strip()}\ndescription: "--- x"\n---\n\nText.\n'
    _, files = staged(tmp_path, {'docs/en/index.md': page})
    assert (front(files['en/index.md'])['title'], front(files['en/index.md'])['description']) == (nasty, '--- x')


def test_the_plan_has_names_navigation_and_strings_for_every_language(tmp_path):
    plan, _ = staged(tmp_path, {'docs/_facts/pages.yml': 'index: {source_language: ro}\npeer-work/index: {source_language: ro}\n'
                                                         'peer-work/more: {source_language: en, section: peer-work/index}\n',
                                'docs/en/peer-work/more.md': '---\ntitle: More about it\nnav: More\ndescription: x\n---\n\nText.\n'})
    assert plan.names == {'ro': 'Egali', 'bg': 'Равни', 'en': 'Equals'}
    assert plan.descriptions['bg'] == 'Малък сайт за проверки.' and plan.own_names['bg'] == 'Български'
    assert plan.nav['bg'] == [{'Равни': 'index.md'}, {'Между равни': ['peer-work/index.md', {'More': 'peer-work/more.md'}]}]
    assert plan.translated == {'': ['ro', 'bg', 'en'], 'peer-work/': ['ro', 'bg', 'en'], 'peer-work/more/': ['en']}
    assert plan.originals == {'': 'ro', 'peer-work/': 'ro', 'peer-work/more/': 'en'}
    assert {code: texts['language'] for code, texts in plan.strings.items()} == {code: code for code in plan.languages}


def test_images_are_staged_as_they_are(tmp_path):
    stage(library({'docs/assets/a.svg': '<svg/>', 'docs/en/b.png': b'\x89PNG'}), tmp_path, DAY)
    assert (tmp_path / 'assets/a.svg').read_bytes() == b'<svg/>' and (tmp_path / 'en/b.png').read_bytes() == b'\x89PNG'


def test_staging_again_touches_only_what_changed_and_removes_what_is_gone(tmp_path):
    staged(tmp_path)
    (tmp_path / 'old/deep').mkdir(parents=True)
    (tmp_path / 'old/deep/page.md').write_text('x')
    for path in tmp_path.rglob('*.md'):
        os.utime(path, (1, 1))
    _, files = staged(tmp_path, {'docs/en/site.yml': 'site: {name: Equals, promise: x, description: y}\n',
                                 'docs/en/index.md': '---\ntitle: Equals\ndescription: New.\n---\n\nNew.\n'})
    assert {name for name in files if (tmp_path / name).stat().st_mtime != 1} == {'en/index.md'}
    assert not (tmp_path / 'old').exists()


def test_writing_nothing_leaves_an_empty_folder(tmp_path):
    write(tmp_path, {tmp_path / 'a/b.md': 'x'})
    write(tmp_path, {})
    assert list(tmp_path.iterdir()) == []


def test_the_sitemap_lists_what_exists_with_its_translations_and_the_original(tmp_path):
    plan, _ = staged(tmp_path, {'docs/bg/peer-work/index.md': None})
    tree = ElementTree.fromstring(finish.sitemap(plan, 'https://a.b/c&d/'))
    pages = {url.find('s:loc', XML).text: {link.get('hreflang'): link.get('href') for link in url.findall('x:link', XML)} for url in tree}
    base = 'https://a.b/c&d/'
    home = {code: f'{base}{code}/' for code in ('ro', 'bg', 'en')} | {'x-default': f'{base}ro/'}
    work = {code: f'{base}{code}/peer-work/' for code in ('ro', 'en')} | {'x-default': f'{base}ro/peer-work/'}
    assert pages == {base: {}, **{f'{base}{code}/': home for code in ('ro', 'bg', 'en')}, **{f'{base}{code}/peer-work/': work for code in ('ro', 'en')}}


def test_every_language_that_was_rendered_has_a_page_for_addresses_that_do_not_exist(tmp_path):
    plan, _ = staged(tmp_path / 'staged')
    for code in ('ro', 'bg'):
        (tmp_path / 'site' / code).mkdir(parents=True)
    finish.not_found(tmp_path / 'site', plan, 'https://a.b/c/')
    assert sorted(path.relative_to(tmp_path / 'site').as_posix() for path in tmp_path.glob('site/**/404.html')) == ['404.html', 'bg/404.html', 'ro/404.html']
    page, every = ((tmp_path / 'site' / name).read_text(encoding='utf-8') for name in ('bg/404.html', '404.html'))
    assert '<html lang="bg">' in page and 'href="/c/bg/"' in page and '/c/ro/' not in page
    assert all(f'href="/c/{code}/"' in every for code in plan.languages)


def test_a_search_that_cannot_be_made_stops_the_build(tmp_path):
    with pytest.raises(RuntimeError, match='^The search index could not be made:\n'):
        finish.search_index(tmp_path / 'nowhere')


def test_the_languages_of_the_configuration_are_known_without_the_dummy():
    assert mkdocs.language_order(PROJECT / 'mkdocs.yml') == ['ro', 'bg', 'pl', 'el', 'en']
    assert mkdocs.site_url(PROJECT / 'mkdocs.yml').startswith('https://')
