"""Everything the five documents teach is on the site, in all five languages."""
import re

import pytest

from peersite.content import load_root
from peersite.model import leaves
from conftest import PROJECT

COUNTS = {'misconceptions': 10, 'roles': 3, 'values': 6, 'benefits': 9, 'comparison': 3, 'myths': 8, 'key-elements': 8, 'group-principles': 20,
          'group-types': 17, 'training': 1, 'courses': 1, 'groups': 18, 'glossary': 30, 'sources': 5, 'helplines': 20, 'organisations': 58}
PAGES = {'misconceptions': 'peer-work/misconceptions', 'roles': 'peer-work/roles', 'values': 'peer-work/values', 'benefits': 'peer-work/benefits',
         'comparison': 'peer-work/who-does-what', 'comparison-themes': 'peer-work/who-does-what', 'myths': 'peer-work/myths',
         'key-elements': 'self-help/starting', 'group-principles': 'self-help/meetings', 'group-types': 'self-help/kinds',
         'training': 'training/working-with-professionals', 'courses': 'training/first-course',
         'organisations': 'groups/organisations', 'glossary': 'about/glossary', 'sources': 'about/sources'}


@pytest.fixture(scope='module')
def library():
    return load_root(PROJECT)[0]


@pytest.mark.parametrize('kind, count', COUNTS.items())
def test_every_item_is_a_record_in_all_languages(library, kind, count):
    records = library.kind(kind)
    assert len(records) == count
    for record in records:
        assert set(record.words) == set(library.languages), record.id


def test_the_lists_inside_records_have_the_length_of_the_source(library):
    values, comparison = library.records['values'], library.records['comparison']
    assert {id: len(record.facts.points) for id, record in values.items() if record.facts.points} == {'hope': 4, 'responsibility': 4, 'empowerment': 4}
    assert {id: sum(map(len, record.facts.does.values())) for id, record in comparison.items()} == {
        'peer-workers': 13, 'professionals': 16, 'support-staff': 9}
    unit = library.records['training']['working-with-professionals'].facts
    assert (unit.unit, len(unit.focus), len(unit.questions), len(unit.perspectives)) == (10, 4, 4, 2)
    course = library.records['courses']['first-course-romania'].facts
    assert (len(course.themes), course.from_, course.to) == (11, '2014-11', '2015-01')


@pytest.mark.parametrize('kind', PAGES)
def test_every_text_of_a_record_is_on_its_page(site, library, kind):
    for code in site.languages:
        page = squeezed(site.pages[f'{code}/{PAGES[kind]}/index.html'].text)
        for record in library.kind(kind):
            for path, text in leaves(record.words[code].fields):
                if path[0] not in ('confidence', 'forms'):     # how sure we are is shown in words; other forms only help the checks
                    for paragraph in re.split(r'\n+', text):
                        assert squeezed(re.sub(r'[*_`]|^- ', '', paragraph)) in page, f'{code} {kind}/{record.id} {path}'


def test_every_text_of_a_listing_is_on_its_own_page(site, library):
    for code in site.languages:
        for record in library.kind('groups'):
            page = squeezed(site.pages[f'{code}/groups/{record.id}/index.html'].text)
            for path, text in leaves(record.words[code].fields):
                for paragraph in re.split(r'\n+', text):
                    assert squeezed(re.sub(r'[*_`]|^- ', '', paragraph)) in page, f'{code} groups/{record.id} {path}'


def squeezed(text: str) -> str:
    """Text without the spaces and list marks that rendering may change."""
    return re.sub(r'\s+', '', text)


def test_myths_show_the_fact_first_and_then_the_myth(site, library):
    for code in site.languages:
        page = site.pages[f'{code}/peer-work/myths/index.html']
        for record in library.kind('myths'):
            fields = record.words[code].fields
            heading = next(tag for tag in page.all('h2') if tag['id'] == record.id)
            assert squash(heading.text) == fields['fact']
            assert page.text.index(squash(fields['fact'])) < page.text.index(squash(fields['claim']))


def squash(text: str) -> str:
    """Text with single spaces."""
    return ' '.join(text.split())


def test_the_comparison_is_a_table_with_a_caption_and_headers_for_rows_and_columns(site):
    for code in site.languages:
        page = site.pages[f'{code}/peer-work/who-does-what/index.html']
        assert len(page.all('caption')) == 1
        assert [tag['scope'] for tag in page.all('th')].count('col') == 3
        assert [tag['scope'] for tag in page.all('th')].count('row') == 10
        assert all(tag.text.strip() for tag in page.all('th'))


def test_lists_in_alphabetical_order_follow_each_language(site, library):
    from peersite.pages.locales import collation_key
    for code in site.languages:
        page = site.pages[f'{code}/about/glossary/index.html']
        shown = [tag.text for tag in page.all('h2') if tag['id'] in library.records['glossary']]
        assert len(shown) == 30 and shown == sorted(shown, key=collation_key(code))


def test_every_record_has_a_source_or_says_that_it_was_written_here(library):
    for record in library.all():
        if record.kind.id not in ('pages', 'site', 'sources', 'helplines', 'glossary') and not record.facts.sources:
            assert record.facts.source_language and getattr(record.facts, 'evidence', None), f'{record.kind.id}/{record.id}'
