"""Prose pages: front matter, sections by the ids of their headings, places of all of it."""
from __future__ import annotations

import pytest

from peersite.content.prose import parse_page
from peersite.finding import Location

HEAD = '---\ntitle: A page\ndescription: What it says.\n---\n'


def heard(text: str) -> list[tuple[str, str, str]]:
    """Place, check and sentence of every fault of a page."""
    return [(str(f.location)[2:], f.check, f.message) for f in parse_page('p', text.encode()).findings]


def sections(text: str) -> dict[str, str]:
    """The sections of a page that has this text and no fault."""
    page = parse_page('p', (HEAD + text).encode())
    assert page.findings == []
    return page.value['sections']


def test_a_page_is_its_front_matter_and_its_sections_each_with_its_heading():
    page = parse_page('p', (HEAD + '\nHello.\n\n## One {#one}\n\nText.\n\n### Two {#two}\nMore.\n').encode())
    assert page.findings == []
    assert page.value == {'title': 'A page', 'description': 'What it says.', 'sections': {
        'intro': 'Hello.', 'one': '## One {#one}\n\nText.', 'two': '### Two {#two}\nMore.'}}


def test_every_piece_of_a_page_has_its_place_and_its_span():
    page = parse_page('p', (HEAD + '\n\nHello.\n\n## One {#one}\n\nText.\n').encode())
    assert page.places['title',] == Location('p', 2, 8)
    assert page.places['sections', 'intro'] == Location('p', 7, 1)
    assert page.places['sections', 'one'] == Location('p', 9, 1)
    assert page.text[slice(*page.spans['title',])] == 'A page'
    assert page.text[slice(*page.spans['sections', 'intro'])] == 'Hello.'
    assert page.text[slice(*page.spans['sections', 'one'])] == '## One {#one}\n\nText.'


def test_a_page_without_text_before_its_first_heading_has_no_introduction():
    assert list(sections('\n## One {#one}\n')) == ['one']


def test_a_page_may_have_no_text_at_all():
    assert sections('') == {}


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    text = HEAD + '\nHello.\n\n## One {#one}\n\nText.\n'
    page, other = parse_page('p', text.encode()), parse_page('p', b'\xef\xbb\xbf' + text.replace('\n', '\r\n').encode())
    assert (page.value, page.places, page.spans, page.findings) == (other.value, other.places, other.spans, other.findings)


@pytest.mark.parametrize('fence, other', [('```', '~~~'), ('~~~', '```')])
def test_a_number_sign_in_a_code_block_is_no_heading(fence, other):
    text = f'{fence} sh\n# a remark\n{other}\n## another\n{fence}\n'
    assert sections(text) == {'intro': text.strip()}


def test_a_heading_after_a_code_block_is_one_again():
    assert list(sections('```\n# a remark\n```\n\n## One {#one}\n')) == ['intro', 'one']


def test_closing_spaces_after_a_heading_do_not_matter():
    assert list(sections('## One  {#one} \n')) == ['one']


def test_a_word_with_a_number_sign_and_seven_of_them_are_no_headings():
    assert list(sections('#tag\n\n####### seven\n')) == ['intro']


@pytest.mark.parametrize('text', ['', 'Text.\n', '---\ntitle: A page\n', ' ---\ntitle: x\n---\n', '\n---\ntitle: x\n---\n', '---\ntitle: x\n--- \n'])
def test_a_page_that_does_not_begin_with_front_matter_is_refused_whole(text):
    assert heard(text) == [('1:1', 'front-matter', 'The page does not begin with its title and description.')]
    assert parse_page('p', text.encode()).value is None


@pytest.mark.parametrize('inside', ['just words\n', '- a\n- b\n'])
def test_front_matter_that_is_no_list_of_names_is_refused(inside):
    assert heard(f'---\n{inside}---\nText.\n') == [('2:1', 'front-matter', 'The lines between "---" are not of the form "name: text".')]


def test_empty_front_matter_is_refused():
    assert [check for _, check, _ in heard('---\n---\nText.\n')] == ['empty-file']


def test_a_fault_in_the_front_matter_has_the_line_of_the_file():
    assert heard('---\ntitle: A page\ndescription: one: two\n---\n') == [
        ('3:17', 'yaml-syntax', 'A colon followed by a space stands where it cannot.')]
    assert heard('---\ntitle: &a b\n---\n') == [('2:8', 'yaml-feature', '"&a" names a part of the file; that is not allowed here.')]
    assert heard('---\ntitle: "a\x07"\n---\n') == [('2:10', 'yaml-syntax', 'There is an invisible control character in the text.')]


def test_sections_cannot_be_written_in_the_front_matter():
    assert heard('---\ntitle: x\nsections: {a: b}\n---\n') == [('3:1', 'unknown-field', '"sections" cannot stand here.')]


def test_headings_need_a_second_level_and_an_id_of_their_own():
    assert heard(HEAD + '# Top {#top}\n\n## None\n\n## Glued{#glued}\n\n## One {#top}\n\n## One {#intro}\n') == [
        ('5:1', 'heading-level', 'A heading with one "#" stands in the text.'),
        ('7:1', 'heading-without-id', 'The heading "None" has no id.'),
        ('9:1', 'heading-without-id', 'The heading "Glued{#glued}" has no id.'),
        ('11:1', 'duplicate-key', 'The id "top" stands on two headings.'),
        ('13:1', 'duplicate-key', 'The id "intro" stands on two headings.')]


def test_text_below_a_heading_without_an_id_is_kept_with_the_section_above():
    page = parse_page('p', (HEAD + 'Hello.\n\n## None\n\nText.\n').encode())
    assert page.value['sections'] == {'intro': 'Hello.\n\n## None\n\nText.'}


def test_a_page_that_is_not_utf8_is_refused_with_the_place():
    page = parse_page('p', HEAD.encode() + b'caf\xe9\n')
    assert [(f.location, f.check) for f in page.findings] == [(Location('p', 5, 4), 'encoding')]
    assert page.value is None
