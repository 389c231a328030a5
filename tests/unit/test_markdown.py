"""Small pieces of Markdown: plain text comes out as it went in, records cannot bring HTML, headings get two anchors."""
from __future__ import annotations

import re
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import example, given, settings, strategies as st

from peersite.pages.markdown import anchored, block, bound, glossed, plain, singular, slug

EXTENSIONS = ['attr_list', 'md_in_html', 'tables', 'toc', 'fenced_code']     # those of mkdocs.yml and MkDocs' own
LINES = st.text(st.one_of(st.sampled_from('\\`*_{}[]()#+-.!|~^<>&:;=\'"1 a/\u00a0@$%'), st.characters(exclude_categories=['Cc', 'Cs'])),
                min_size=1, max_size=40).map(str.strip).filter(bool)
PIECES = ['<script>', '</div>', '<b onclick=x>', '<!--', '-->', '<?php', '?>', '<![CDATA[', ']]>', '&lt;', '&#60;', 'a', ' ', '\n', '\n\n', '    ', '> ',
          '- ', '1. ', '`', '```', '*', '[', ']', '(', ')', 'https://a.b', '<https://a.b>', '<a@b.c>', '\\', '!', '#', '|', '---', '<div markdown="1">']
MARKDOWN_TAGS = {'p', 'em', 'strong', 'a', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'img', 'div', 'table', 'thead', 'tbody', 'tr', 'th',
                 'td', *(f'h{level}' for level in range(1, 7))}


class Shown(HTMLParser):
    """What a reader sees of a piece of Markdown: the text, the tags and their attributes."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.attributes = '', [], set()
        self.feed(markdown.markdown(source, extensions=EXTENSIONS))
        self.close()

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attributes}

    def handle_comment(self, data):
        self.tags.append('comment')

    def handle_decl(self, decl):
        self.tags.append('declaration')

    def unknown_decl(self, data):
        self.tags.append('declaration')

    def handle_pi(self, data):
        self.tags.append('instruction')


def spaced(text: str) -> str:
    """A text with runs of spaces as one, as a browser shows them."""
    return re.sub(' +', ' ', text).strip(' ')


@settings(deadline=None, max_examples=400)
@given(LINES)
@example('> a quotation')
@example('~ about ^ 5')
@example('~~~')
@example('1. one')
@example('2011. A year')
@example('- one')
@example('+40 123')
@example('[TOC]')
@example('a {#b}')
@example('{: .b }')
@example('2\u00a0%')
@example('AT&amp;T <b>')
@example('[[roles]]')
def test_plain_text_comes_out_of_a_paragraph_and_of_a_heading_as_it_went_in(text):
    paragraph = Shown(f'Before.\n\n{plain(text)}\n\nAfter.\n')
    assert (paragraph.tags, paragraph.text) == (['p'] * 3, f'Before.\n{spaced(text)}\nAfter.')
    heading = Shown(f'## {plain(text)} {{#an-id}}\n')
    assert (heading.tags, heading.text, heading.attributes) == (['h2'], spaced(text), {'id'})
    inside = Shown(f'<div class="x" markdown="block">\n\n{plain(text)}\n\n</div>\n')
    assert (inside.tags, inside.text.strip('\n')) == (['div', 'p'], spaced(text))
    item = Shown(f'- {plain(text)}\n- end\n')
    assert (item.tags, item.text.strip('\n')) == (['ul', 'li', 'li'], f'{spaced(text)}\nend')


def test_plain_text_is_one_line_and_keeps_the_spaces_that_do_not_break():
    assert plain('  a\n  b\tc  ') == 'a b c'
    assert plain('5\u00a0% în\u202f2011') == '5\u00a0% în\u202f2011'


@settings(deadline=None, max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(''.join))
def test_the_markdown_of_a_record_lets_no_html_through(text):
    shown = Shown(f'Before.\n\n{block(text)}\n\nAfter.\n')
    assert set(shown.tags) <= MARKDOWN_TAGS and 'div' not in shown.tags
    assert shown.attributes <= {'href', 'src', 'alt', 'title', 'class', 'id', 'align'}


def test_the_markdown_of_a_record_is_markdown():
    shown = Shown(block('One *two* **three**.\n\n- a [link](https://a.b)\n\n> 3 < 4\n'))
    assert shown.tags == ['p', 'em', 'strong', 'ul', 'li', 'a', 'blockquote', 'p']
    assert '3 < 4' in shown.text


@pytest.mark.parametrize('heading, result', [
    ('## Valori {#values}', '## <span class="anchor" id="values"></span>Valori {#valori}'),
    ('### Митове и факти {#myths}', '### <span class="anchor" id="myths"></span>Митове и факти {#митове-и-факти}'),
    ('## Ρόλοι {#roles}', '## <span class="anchor" id="roles"></span>Ρόλοι {#ρόλοι}'),
    ('## **Два** `свята` {#two}', '## <span class="anchor" id="two"></span>**Два** `свята` {#два-свята}'),
    ('## Values {#values}', '## Values {#values}'),
    ('## ??? {#what}', '## ??? {#what}'),
    ('## No id', '## No id'),
    ('# Title {#title}', '# Title {#title}'),
    ('Text ## no heading {#x}', 'Text ## no heading {#x}')])
def test_a_heading_gets_a_readable_anchor_and_keeps_the_stable_one(heading, result):
    assert anchored(heading) == result
    assert anchored(f'Text.\n\n{heading}\n\nText.') == f'Text.\n\n{result}\n\nText.'


def test_both_anchors_of_a_heading_are_in_the_page():
    html = markdown.markdown(anchored('## Ценности {#values}'), extensions=EXTENSIONS)
    assert html == '<h2 id="ценности"><span class="anchor" id="values"></span>Ценности</h2>'


def test_a_slug_keeps_the_letters_of_the_language():
    assert [slug(text, '-') for text in ('Ce facem?', 'Какво правим', 'Τι κάνουμε')] == ['ce-facem', 'какво-правим', 'τι-κάνουμε']


def test_english_terms_in_brackets_are_marked_as_english():
    terms = {singular('peer workers')}
    assert glossed('експерт (peer worker)', terms, False) == 'експерт (<span lang="en">peer worker</span>)'
    assert glossed('expert (peer workers)', terms, False) == 'expert (<span lang="en">peer workers</span>)'
    assert glossed('om (sau altcineva)', terms, False) == 'om (sau altcineva)'
    assert glossed('дума (something else)', terms, True) == 'дума (<span lang="en">something else</span>)'
    assert glossed('[дума](peer worker) <a title="(peer worker)">', terms, True) == '[дума](peer worker) <a title="(peer worker)">'


@pytest.mark.parametrize('text, expected', [
    ('Grupa spotyka się w domu i z „przyjaciółmi”.', 'Grupa spotyka się w_domu i_z_„przyjaciółmi”.'),
    ('A w **Łodzi** u [siostry](a b) i (o tym)', 'A_w_**Łodzi** u_[siostry](a b) i_(o_tym)'),
    ('<a title="w domu">z nami</a> <code>a b</code> `w x` <pre>\n<b>i</b> o o\n</pre>', '<a title="w domu">z_nami</a> <code>a b</code> `w x` <pre>\n<b>i</b> o o\n</pre>'),
    ('raz w\nwierszu – a, i. ma w 2026 r.', 'raz w\nwierszu – a, i. ma w_2026 r.')])
def test_a_polish_word_of_one_letter_does_not_end_a_line(text, expected):
    assert bound(text, 'pl') == expected.replace('_', '\u00a0') and bound(text, 'ro') == text
