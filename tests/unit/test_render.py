"""Pages in one language: records at their markers, in their order, honest about what is not translated."""
from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from peersite.checks.unknown_marker import OTHERS, UNMARKED
from peersite.directory import Directory
from peersite.finding import Location
from peersite.kinds import all_kinds
from peersite.directory import Directory
from peersite.pages.render import TEMPLATES, Renderer, View, address
from peersite.translation.stamps import dump, make, review_of
from roots import library

DAY = date(2026, 11, 23)
PAGE = 'peer-work/index'


def renderer(language: str, changes={}) -> Renderer:
    """The renderer of the small root, with some of its files changed."""
    root = library(changes)
    return Renderer(root, language, Directory.of(root, DAY))


def body(id: str, language: str, changes={}) -> str:
    """The Markdown of a page of the small root."""
    return renderer(language, changes).page(id).body


def order(text: str, *pieces: str) -> bool:
    """Whether all the pieces are in the text, each once and in this order."""
    return [text.count(piece) for piece in pieces] == [1] * len(pieces) and sorted(pieces, key=text.index) == list(pieces)


def test_every_marker_has_a_template_and_every_template_a_marker():
    markers = set(all_kinds()) - set(UNMARKED) | set(OTHERS)
    assert {path.name.removesuffix('.md.j2') for path in TEMPLATES.glob('*.md.j2')} == markers | {'page', '_macros'}


def test_records_stand_where_the_markers_were_in_the_order_of_the_facts():
    text = body(PAGE, 'ro')
    assert '[[' not in text
    assert order(text, '# Munca între egali\n', 'Iată ce aduc ei.', '## Dă speranță {#hope}', '## Câștigă încrederea {#trust}', '{#valori}',
                 '### Reciprocitate {#mutuality}', '{#mituri}', '{#saving-money}', '{#too-fragile}', '<table role="table">')


def test_records_before_the_first_heading_are_a_level_above_those_in_a_section():
    text = body(PAGE, 'en')
    assert re.findall(r'^(#+) .*\{#(hope|mutuality|saving-money)\}$', text, re.M) == [('##', 'hope'), ('###', 'mutuality'), ('###', 'saving-money')]


def test_a_myth_shows_the_fact_first_then_the_claim_then_the_answer():
    assert order(body(PAGE, 'en'), 'Peer support adds something new {#saving-money}', 'It is just a way to save money.', 'It adds life experience')


def test_points_of_a_value_are_in_the_order_of_the_facts():
    changes = {'docs/_facts/values.yml': 'mutuality: {sources: [brochure]}\nresponsibility: {sources: [brochure], points: [own-learning, being-with]}\n'}
    assert order(body(PAGE, 'en', changes), '- They keep learning', '- They stand by people')


def test_the_comparison_is_a_table_with_headers_and_says_where_a_source_is_silent():
    table = body(PAGE, 'bg').split('<table', 1)[1].split('</table>')[0]
    assert re.findall(r'<th role="columnheader" scope="col" id="([a-z-]+)"[^>]*>(.*?)</th>', table) == [
        ('peer-workers', 'Равни работници'), ('professionals', 'Специалисти')]
    assert re.findall(r'<th role="rowheader" scope="row" id="([a-z-]+)"[^>]*>(.*?)</th>', table) == [('support', 'Подкрепа всеки ден'), ('safety', 'Сигурност')]
    assert re.findall(r'<li>(.*?)</li>', table) == ['Слушат търпеливо', 'Споделят преживяното', 'Помагат за сигурността', 'Управляват рисковете']
    assert table.count('The brochure names nothing here.') == 1 and '<caption>' in table


def test_glossary_terms_are_in_the_alphabet_of_the_reader():
    terms = {'en': ['zebra', 'apple'], 'ro': ['arici', 'țap'], 'bg': ['щит', 'азбука']}
    changes = {'docs/_facts/glossary.yml': 'one: {sources: [report]}\ntwo: {sources: [report]}\n', 'docs/_facts/pages.yml': 'index: {source_language: ro}\n'}
    for language, (one, two) in terms.items():
        changes[f'docs/{language}/glossary.yml'] = ''.join(
            f'{id}: {{term: {term}, definition: d, use: u, confidence: likely}}\n' for id, term in (('one', one), ('two', two)))
        changes[f'docs/{language}/index.md'] = '---\ntitle: x\ndescription: y\n---\n\n[[glossary]]\n'
    assert order(body('index', 'en', changes), 'apple', 'zebra') and order(body('index', 'ro', changes), 'arici', 'țap')
    assert order(body('index', 'bg', changes), 'азбука', 'щит')


def test_only_numbers_that_somebody_vouches_for_are_shown():
    changes = {'docs/_facts/helplines.yml': 'a: {sources: [report], type: emergency, countries: [RO], number: "112", status: statutory}\n'
                                            'b: {sources: [report], type: helpline, countries: [RO], number: "116 123", status: unverified}\n',
               'docs/en/helplines.yml': 'a: {name: Danger, note: x}\nb: {name: Talk, note: y}\n',
               'docs/en/index.md': '---\ntitle: x\ndescription: y\n---\n\n[[helplines]]\n'}
    text = body('index', 'en', changes)
    assert 'tel:112' in text and '116' not in text and 'Talk' not in text


def test_a_record_without_words_is_shown_in_the_original_marked_with_its_language():
    text = body(PAGE, 'bg', {'docs/bg/roles.yml': 'hope: {name: Дава надежда, description: x}\n'})
    notice, shown = text.split('{#hope}')[1].split('{#trust}')[0].rsplit('<div', 1)
    assert 'Not yet translated. Shown in the language it was written in: румънски.' in notice
    assert 'lang="ro"' in shown and 'Câștigă încrederea' in shown
    assert 'lang=' not in text.split('{#hope}')[0].rsplit('<div', 1)[1]


def languages_around(text: str, words: str) -> list[str]:
    """The `lang` of every open element around some words, from the outside in."""
    opened: list[str | None] = []
    for tag, language in re.findall(r'<(div|/div)[^>]*?(?: lang="(\w+)")?[^>]*>', text[:text.index(words)]):
        opened = opened[:-1] if tag == '/div' else [*opened, language]
    return [language for language in opened if language]


def test_a_page_without_a_translation_is_shown_in_the_original_and_its_records_in_the_readers_language():
    page = renderer('bg', {'docs/bg/peer-work/index.md': None}).page(PAGE)
    assert (page.language, page.text_language, page.foreign, page.title) == ('bg', 'ro', True, 'Munca între egali')
    assert 'This page is not yet translated. It is shown in the language it was written in: румънски.' in page.body
    assert languages_around(page.body, 'Дава надежда {#hope}') == [] and languages_around(page.body, 'Iată ce aduc ei.') == ['ro']
    assert languages_around(page.body, '{#mituri}') == ['ro'] and languages_around(page.body, 'Подкрепата между равни носи') == []
    assert page.body.count('<div') == page.body.count('</div>')


def test_a_page_in_the_readers_language_has_no_notice():
    for language in ('ro', 'bg', 'en'):
        page = renderer(language).page(PAGE)
        assert not page.foreign and 'ot yet translated' not in page.body


def test_every_page_names_its_sources_its_state_and_where_to_improve_it():
    text = body(PAGE, 'en')
    assert order(text, 'Who are peer workers?', 'A report on the first course', 'Draft: nobody has reviewed these texts in this language yet.')
    files = dict(re.findall(r'href="(https://example.org/equals/blob/main/docs/[^"]+)"[^>]*>(docs/[^<]+)<', text))
    assert set(files.values()) == {f'docs/en/{name}' for name in ('peer-work/index.md', 'roles.yml', 'values.yml', 'myths.yml', 'comparison.yml',
                                                                 'comparison-themes.yml')}
    assert all(address.split('/main/')[1] == f'{path}#L1' for address, path in files.items())


def test_text_of_records_is_shown_as_text_and_never_as_html():
    nasty = '<script>alert(1)</script> & <b>'
    text = body(PAGE, 'en', {f'docs/en/{kind}.yml': f'{id}: {{name: "{nasty}", description: "{nasty}", fact: "{nasty}", claim: "{nasty}", answer: "{nasty}"}}\n'
                             for kind, id in (('roles', 'hope'), ('myths', 'too-fragile'))})
    assert '<script' not in text and '<b>' not in text and text.count('&lt;script') == 5


@pytest.mark.parametrize('id, expected', [('index', ''), ('about/index', 'about/'), ('about/print', 'about/print/'), ('a/b/index', 'a/b/'),
                                          ('reindex', 'reindex/'), ('about/reindex', 'about/reindex/'), ('index/a', 'index/a/')])
def test_the_address_of_a_page(id, expected):
    assert address(id) == expected


@pytest.mark.parametrize('target, page, expected', [
    ('index', 'index', './'), ('about/print', 'index', 'about/print/'), ('index', 'about/print', '../../'), ('about/index', 'about/print', '../../about/'),
    ('help/index', 'about/index', '../help/')])
def test_a_link_from_one_page_to_another_is_relative(target, page, expected):
    assert renderer('en').link(target, page) == expected


def test_a_record_is_viewed_in_the_readers_language_or_else_in_its_own():
    records = library({'docs/bg/roles.yml': None}).records['roles']
    assert (View(records['hope'], 'en').text_language, View(records['hope'], 'en').foreign) == ('en', False)
    view = View(records['hope'], 'bg')
    assert (view.text_language, view.foreign, view.text['name'], view.location) == ('ro', True, 'Dă speranță', Location('docs/ro/roles.yml', 1, 1))


def reviewed_by(by: str, reviewer: str) -> dict[str, str]:
    """A stamp of the Bulgarian name of a role, reviewed."""
    units = [next(unit for unit in library().records['roles']['hope'].units(language) if unit.path == ('name',)) for language in ('ro', 'bg')]
    stamp = make(*units, state='reviewed', by=by)
    return {'docs/bg/_stamps/roles.yml.txt': dump([replace(stamp, review=f'{reviewer}:{review_of(stamp)}')]).decode()}


def test_the_state_of_the_translations_calls_all_texts_drafts_only_as_long_as_they_are():
    pages = [renderer('bg', changes).records('translations', 'index', 2, []) for changes in ({}, reviewed_by('AB', 'AB'), reviewed_by('AB', 'CD'))]
    assert ['All texts are drafts' in page for page in pages] == [True, True, False]
    assert [page.count('reviewed: ') for page in pages] == [0, 0, 1] and 'reviewed: 1<' in pages[2]
