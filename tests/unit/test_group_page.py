"""The page of a listing: what it says at each step, in which language, and what it never says."""
from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel

from peersite.directory import Directory
from peersite.kinds import groups
from peersite.pages import safe_markdown
from peersite.pages.group import NEXT, GroupPages
from peersite.pages.labels import labels
from peersite.pages.render import Compiled
from peersite.pages.safe_markdown import listing_html
from peersite.sample import emit
from peersite.site.plan import Plan
from peersite.site.stamp import Articles, Frame, Translations
from roots import library

DAY = date(2026, 11, 25)
SECRET = 'Strada Ascunsă 7'
GROUP: dict[str, Any] = {
    'source_language': 'ro', 'sources': ['brochure'], 'host': 'birch', 'topics': ['grief'], 'sensitivity': 'standard', 'languages': ['ro', 'en'],
    'status': 'active', 'status_since': '2025-05', 'mode': 'in-person', 'joining': 'drop-in', 'cost': 'free', 'access': {'step_free': 'yes', 'childcare': 'no'},
    'schedule': [{'freq': 'weekly', 'days': ['tue'], 'start': '18:00', 'minutes': 90, 'timezone': 'Europe/Bucharest'}],
    'location': {'visibility': 'public', 'country': 'RO', 'place': 'iasi', 'street': SECRET, 'postal_code': '000000'},
    'contacts': [{'kind': 'phone', 'value': '+40 200 000 001', 'owner': 'organisation', 'hours': [{'days': ['mon', 'tue', 'wed'], 'start': '10:00', 'end': '16:00'}],
                  'languages': ['ro'], 'consent': {'given_on': '2026-01-01', 'by': 'group', 'ref': 'register 7', 'expires': '2028-01-01'}}],
    'verification': {'last': '2026-11-05', 'method': 'visit', 'by': 'editor'}, 'first_listed': '2025-06-01',
    'evidence': [{'url': 'https://example.org/page', 'read': '2026-11-05'}]}
TEXTS = {'ro': {'name': 'Grup „Teiul”', 'summary': 'Ne ascultăm.', 'about': 'Despre *noi*.', 'notes': 'Prin curte.'}, 'bg': {'name': 'Група „Липа“', 'summary': 'Слушаме се.', 'about': 'За нас.'}}
FRONT_DOOR = {'listing': 'front-door', 'schedule': [], 'contacts': [], 'status': 'unconfirmed', 'verification': None, 'mode': 'unknown', 'location': {'visibility': 'area', 'country': 'RO'}}


def directory(change: dict[str, Any] = {}, texts: dict[str, dict[str, str]] = TEXTS, more: dict[str, str] = {}, day: date = DAY) -> Directory:
    """The small root with the group "linden", its facts changed; None takes a fact away."""
    facts = {name: value for name, value in {**GROUP, **change}.items() if value is not None}
    files = {
        'docs/_facts/groups/linden.yml': emit.fields(facts), **{f'docs/{code}/groups/linden.yml': emit.fields(words) for code, words in texts.items()},
        'docs/_facts/places.yml': 'iasi: {source_language: ro, sources: [], country: RO, lat: 47.16, lon: 27.59}\n', 'docs/ro/places.yml': 'iasi: {name: Iași}\n',
        'docs/bg/places.yml': 'iasi: {name: Яш}\n', 'docs/ro/organisations.yml': 'birch: {name: Mesteacăn, description: O asociație.}\n',
        'docs/_facts/organisations.yml': 'birch: {source_language: ro, sources: [], type: self-help, countries: [RO], status: unconfirmed, website: "https://example.org/birch"}\n', **more}
    return Directory.of(library(files), day)


def page(language: str, change: dict[str, Any] = {}, **given) -> str:
    """The article of that group in a language, the fast way, which has to be the slow one too."""
    days = directory(change, **given)
    articles, item = Articles(GroupPages(days.library, language, days), Compiled()), days.listings['linden']
    parts = list(articles.pages.parts(item, item.upcoming(NEXT)))
    assert articles.joined(parts) == articles.whole(parts)
    return articles.joined(parts)


def test_the_page_says_when_where_how_and_who_checked():
    html = page('en', texts={**TEXTS, 'en': {'name': 'Group “Linden”', 'summary': 'We listen.', 'about': 'About *us*.', 'notes': 'Through the yard.'}})
    for text in ('<h1>Group “Linden”</h1>', 'Checked on 5 November 2026.', 'Every Tuesday, 18:00–19:30', f'<dd lang="ro">{SECRET}, 000000</dd>', '<span lang="ro">Iași</span>, Romania',
                 '<time datetime="2026-12-01T18:00+02:00">Tuesday, 1 December 2026, 18:00–19:30</time>', 'Worked out on 25 November 2026.', 'href="../../../calendar/linden.ics"', 'href="../../../calendar/discreet/linden.ics"',
                 '<a href="tel:+40200000001" rel="noopener noreferrer">+40 200 000 001</a>', 'Monday–Wednesday, 10:00–16:00', 'Step-free access: yes', 'Childcare: no', 'Just come',
                 'Free of charge', '5 November 2026, on a visit; by: an editor of this site', 'from 6 May 2027', 'from 6 November 2027', 'from 6 May 2028', 'About <em>us</em>.',
                 'Through the yard.', 'https://example.org/page', '<a href="../../../g/linden/">/g/linden/</a>', 'wrong-listing.yml&amp;title=Listing%3A%20linden"'):
        assert text in html, text
    assert 'not known' not in html and 'Hearing loop' not in html and 'register 7' not in html


def test_what_a_language_lacks_is_shown_in_the_original_and_marked():
    html = page('en')
    assert 'This page is not yet translated. It is shown in the language it was written in: Romanian.' in html
    assert '<h1 lang="ro">Grup „Teiul”</h1>' in html and '<p class="pw-summary" lang="ro">' in html and '<div lang="ro">\n<p>Despre' in html
    html = page('bg')     # the name is translated, the notes are not
    assert '<h1>Група „Липа“</h1>' in html and '<div lang="ro">\n<p>Prin curte.</p>' in html and '<span>Яш</span>' in html


@pytest.mark.parametrize('age, said, contact, dates', [
    (20, 'Checked on', True, True), (250, 'please ask before you go', True, True), (450, 'too long ago to rely on it', False, False)])
def test_a_listing_loses_what_can_no_longer_be_trusted(age, said, contact, dates):
    html = page('ro', {'verification': {'last': (DAY - timedelta(days=age)).isoformat(), 'method': 'phone', 'by': 'XY'}})
    assert said in html and ('tel:' in html) == contact and (SECRET in html) == contact and ('<time' in html) == dates and ('.ics' in html) == dates
    assert 'În fiecare marți' in html and 'https://example.org/birch' in html and 'by: XY' in html
    assert ('<strong>Active' in html) == contact and 'In person' in html     # what was checked too long ago is not said to be so today


@pytest.mark.parametrize('change', [{'status': 'ended', 'status_since': '2026-05'}, {'verification': {'last': '2024-01-01', 'method': 'phone', 'by': 'editor'}}])
def test_what_is_gone_leaves_a_page_that_leads_on(change):
    other = {'docs/_facts/groups/oak.yml': emit.fields({**GROUP, 'topics': ['grief', 'hiv']}), 'docs/ro/groups/oak.yml': emit.fields({'name': 'Stejarul & „fiii”', 'summary': 'x'})}
    html = page('ro', change, more=other)
    assert '<a href="../oak/">Stejarul &amp; „fiii”</a>' in html and 'Grup „Teiul”' in html
    assert '<a href="../ro/">All entries: România</a>' in html
    assert ('Ended' in html) == ('status' in change)
    for text in (SECRET, 'tel:', 'Despre', '18:00', '.ics', 'pw-summary', 'Active'):
        assert text not in html
    item = directory(change).listings['linden']
    assert not Frame.of(item, 'ro').indexed


@pytest.mark.parametrize('change', [{'sensitivity': 'high'}, {'topics': ['violence']}, {'audience': {'age_max': 17}}])
def test_a_sensitive_listing_tells_a_window_title_and_a_preview_nothing(change):
    days = directory(change)
    item, pages = days.listings['linden'], GroupPages(days.library, 'ro', days)
    assert pages.title(item) == 'Self-help group' and 'Teiul' not in pages.description(item) and 'ascultăm' not in pages.description(item)
    html = page('ro', change)
    assert SECRET not in html and '.ics' not in html and 'Grup „Teiul”' in html and 'Your browser remembers' in html
    gone = page('ro', {**change, 'status': 'ended', 'status_since': '2026-05'})
    assert '<a href="../-/">' in gone and '../ro/' not in gone
    assert not Frame.of(item, 'ro').indexed


def test_a_front_door_and_what_nobody_checked_are_told_apart_from_the_rest():
    html = page('ro', FRONT_DOOR)
    assert 'This entry leads to the website of an organisation' in html and 'pw-standing--front-door' in html and 'https://example.org/birch' in html
    assert 'By nobody of this project.' in html and 'When' not in html and '<strong>' not in html
    html = page('ro', {'status': 'unconfirmed', 'verification': None})
    assert 'Do not rely on it.' in html and 'pw-standing--unconfirmed' in html and SECRET not in html and '18:00' not in html
    assert html.lower().count('not confirmed') == 1     # said once


@pytest.mark.parametrize('visibility, said', [('area', 'The exact address is not shown here.'), ('on-contact', 'Where it meets is told to those who contact it.')])
def test_a_hidden_place_is_said_to_be_hidden(visibility, said):
    html = page('en', {'location': {**GROUP['location'], 'visibility': visibility}})
    assert said in html and SECRET not in html and ('Iași' in html) == (visibility == 'area')


def test_a_page_names_the_languages_the_listing_exists_in():
    days = directory()
    item = days.listings['linden']
    own, foreign = Frame.of(item, 'bg'), Frame.of(item, 'en')
    assert own.indexed and (foreign.indexed, foreign.text_language) == (False, 'ro')
    assert len({own.name, foreign.name, Frame.of(item, 'ro').name}) == 3
    links = Translations(Plan(('ro', 'bg', 'en'), directory=days, site_url='https://example.org/')).of_listing(item)
    assert re.findall('hreflang="([^"]+)" href="([^"]+)"', links) == [
        ('ro', 'https://example.org/ro/groups/linden/'), ('bg', 'https://example.org/bg/groups/linden/'), ('x-default', 'https://example.org/ro/groups/linden/')]


LINES = st.text(st.sampled_from('abăшλ AZ  ,;:.?!()%/«»„“”’…–—-1*_`#<>&[]"+=\\\n'), max_size=30)


@given(LINES)
def test_a_line_without_marks_is_what_cmark_makes_of_it(text):
    quick = listing_html(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safe_markdown, 'PLAIN', re.compile('(?!)'))
        assert quick == listing_html(text)


def codes(model: type[BaseModel]):
    """Every fact with codes, with its codes, wherever in the model it stands."""
    for name, info in model.model_fields.items():
        for inner in [info.annotation, *get_args(info.annotation)]:
            inner = getattr(inner, '__origin__', inner) if not get_args(inner) else inner
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                yield from codes(inner)
            elif get_args(inner) and all(isinstance(code, str) for code in get_args(inner)):
                yield name, get_args(inner)
    if model is groups.Facts:
        yield 'topics', get_args(groups.Topic)


def test_every_code_that_is_shown_has_a_label():
    table, unsaid = labels(lambda text: text), {'listing', 'sensitivity', 'freq', 'days', 'nth', 'visibility'}
    told = dict(codes(groups.Facts))
    assert {'topics', 'mode', 'gender', 'platform', 'step_free', 'method', 'anonymous_ok'} <= set(told)
    for name, known in told.items():
        if name not in unsaid and not (name == 'by'):
            assert set(known) - {'unknown'} <= set(table[name]), name
    assert set(table['access']) == set(groups.Access.model_fields)


@pytest.mark.parametrize('text, html', [
    ('a *b*', '<p>a <em>b</em></p>'), ('<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'), ('`a<b`', '<p><code>a&lt;b</code></p>'),
    ('[x](javascript:alert(1))', '<p><a href="">x</a></p>'), ('[x](JaVa&#115;cript:y)', '<p><a href="">x</a></p>'), ('[x](data:text/html,y)', '<p><a href="">x</a></p>'),
    ('[x](//example.org)', '<p><a href="">x</a></p>'), ('[x](ftp://example.org)', '<p><a href="">x</a></p>'), ('[x](../)', '<p><a href="../">x</a></p>'),
    ('[x](https://example.org/?a&b)', '<p><a href="https://example.org/?a&amp;b" rel="noopener noreferrer">x</a></p>'),
    ('[x](mailto:a@example.org)', '<p><a href="mailto:a@example.org">x</a></p>'), ('![x](https://example.org/p.png)', '<p>![x](https://example.org/p.png)</p>'),
    ('# x', '<h3>x</h3>'), ('<script>\nx\n</script>', '<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>'), ('<https://example.org>', '<p>&lt;https://example.org&gt;</p>'),
    ('[r]\n\n[r]: vbscript:x', '<p><a href="">r</a></p>')])
def test_markdown_of_a_listing_can_do_no_harm(text, html):
    assert listing_html(text) == html
