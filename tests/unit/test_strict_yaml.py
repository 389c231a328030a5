"""Strict YAML: what is read as what, and what is said about each kind of fault."""
from __future__ import annotations

import time
import tracemalloc

import pytest

from peersite.content.faults import FAULTS
from peersite.content.strict_yaml import HOPELESS, MAX_DEPTH, SENTENCES, parse
from peersite.finding import Location


def heard(data: bytes | str) -> list[tuple[str, str, str]]:
    """Place, check and sentence of every fault of a file."""
    document = parse('f', data if isinstance(data, bytes) else data.encode())
    assert all(f.hint.endswith('.') and f.check in FAULTS for f in document.findings)
    return [(str(f.location)[2:], f.check, f.message) for f in document.findings]


@pytest.mark.parametrize('written', ['no', 'yes', 'on', 'off', 'NO', 'True', 'FALSE', 'null', '~', '19:30', '0112', '112', '1_000', '0x1F', '1e3', '.inf',
                                     '2014-11-30', '1.0', '=', '<<', '12:30:45'])
def test_an_unquoted_value_stays_the_text_that_was_written(written):
    document = parse('f', f'a: {written}\n{written}: b\n'.encode())
    assert (document.value, document.findings) == ({'a': written, written: 'b'}, [])


def test_true_and_false_mean_something_unless_they_are_quoted():
    assert parse('f', b'a: true\nb: false\nc: "true"\nd: \'false\'\n').value == {'a': True, 'b': False, 'c': 'true', 'd': 'false'}


def test_folded_and_literal_texts_lists_and_flow_style_are_read():
    document = parse('f', 'a: >-\n  x\n  y\nb: |\n  x\n  y\nc: [1, {d: "e"}]\nf:\n  - g\n'.encode())
    assert document.value == {'a': 'x y', 'b': 'x\ny\n', 'c': ['1', {'d': 'e'}], 'f': ['g']}


def test_every_value_and_every_key_has_its_place():
    document = parse('f', 'роля:\n  name: "я"\n  list: [a, "b"]\n'.encode())
    assert {path: (at.line, at.column) for path, at in document.places.items()} == {
        (): (1, 1), ('роля',): (2, 3), ('роля', 'name'): (2, 9), ('роля', 'list'): (3, 9), ('роля', 'list', '0'): (3, 10),
        ('роля', 'list', '1'): (3, 13)}
    assert {path: (at.line, at.column) for path, at in document.keys.items()} == {
        ('роля',): (1, 1), ('роля', 'name'): (2, 3), ('роля', 'list'): (3, 3)}
    assert document.text[slice(*document.spans['роля', 'name'])] == '"я"'


def test_the_place_of_what_is_not_there_is_that_of_the_nearest_thing_around_it():
    document = parse('f', b'a:\n  b: c\n')
    assert document.key_at(('a', 'x', 'y')) == document.key_at(('a',)) == Location('f', 1, 1)
    assert document.key_at(('x',)) == Location('f', 1, 1)


def test_lines_are_those_of_editors_also_after_a_unicode_line_separator():
    document = parse('f', 'a: "x\u2028y\x85z"\nb: c\n'.encode())
    assert document.places['b',] == Location('f', 2, 4)


@pytest.mark.parametrize('data', [b'\xef\xbb\xbfa: b\n', b'a: b\r\n', b'a: b\r', b'\xef\xbb\xbfa: b\r\n'])
def test_a_byte_order_mark_and_other_line_ends_are_accepted(data):
    document = parse('f', data)
    assert (document.value, document.findings, document.text) == ({'a': 'b'}, [], 'a: b\n')


@pytest.mark.parametrize('data, place', [(b'a: b\nc: \xe9t\xe9\n', '2:4'), ('a: я'.encode() + b'\xff', '1:5'), (b'\xef\xbb\xbfab\xff', '1:3'),
                                         (b'a\r\nb\rc\xff', '3:2'), (b'\xff\xfea\x00', '1:1')])
def test_bytes_that_are_not_utf8_are_pointed_at(data, place):
    assert heard(data) == [(place, 'encoding', 'The file is not UTF-8 here.')]


@pytest.mark.parametrize('data, place, sentence', [
    ('a: b\nc: d: e\n', '2:5', 'A colon followed by a space stands where it cannot.'),
    ('a: @b\n', '1:4', 'The text begins with a character that means something else to YAML.'),
    ('a: %b\n', '1:4', 'The text begins with a character that means something else to YAML.'),
    ('a: `b`\n', '1:4', 'The text begins with a character that means something else to YAML.'),
    ('a: b\nc\nd: e\n', '3:1', 'This line is not of the form "name: text".'),
    ('a:\n  b: c\nd\n', '4:1', 'This line is not of the form "name: text".'),
    ('a: "b" c\nd: e\n', '1:8', 'The line does not fit what stands above it.'),
    ('a:\n  b: c\n d: e\n', '3:2', 'The line does not fit what stands above it.'),
    (' a: b\nc: d\n', '2:1', 'The line does not fit what stands above it.'),
    ('a:\n  - b\n  c: d\n', '3:3', 'The list above is not continued in the same column.'),
    ('a: "b\n\n\n', '1:4', 'A quotation mark is opened and never closed.'),
    ("a: x\nя: 'b\n", '2:4', 'A quotation mark is opened and never closed.'),
    ('a: [b\nc: d\n', '1:4', 'A bracket is opened and not closed, or a comma is missing.'),
    ('a: {b: c\n', '1:4', 'A bracket is opened and not closed, or a comma is missing.'),
    ('a: - b\n', '1:4', 'A "-" stands where no list can begin.'),
    ('a: "\\q"\n', '1:5', 'A backslash stands before a character that needs none.'),
    ('a: !e!x b\n', '1:4', 'An exclamation mark at the start is read as a YAML tag.'),
    ('a: b\nc: x\x00y\n', '2:5', 'There is an invisible control character in the text.'),
    ('a: b\nя: "\x07"\n', '2:5', 'There is an invisible control character in the text.'),
    ('a:\n\tb: c\n', '2:1', 'A tab stands where spaces should be.'),
    ('a:\n  b: c\n\td: e\n', '3:1', 'A tab stands where spaces should be.'),
    ('a: |\n\tb\n', '2:1', 'A tab stands where spaces should be.'),
    ('%FOO\n', '1:5', 'This cannot be read as YAML: found unknown directive name.'),
])
def test_a_syntax_error_is_said_in_plain_words(data, place, sentence):
    assert heard(data) == [(place, 'yaml-syntax', sentence)]
    assert parse('f', data.encode()).value is None


def test_a_tab_inside_a_text_is_not_blamed_for_another_fault():
    assert heard('a: "x\ty": z\n') == [('1:9', 'yaml-syntax', 'A colon followed by a space stands where it cannot.')]


def test_every_sentence_about_syntax_ends_as_a_sentence_and_says_what_to_do():
    for problem, message, hint in SENTENCES:
        assert problem and message.endswith('.') and hint.endswith('.'), problem


@pytest.mark.parametrize('data, place, sentence', [
    ('a: &b c\n', '1:4', '"&b" names a part of the file; that is not allowed here.'),
    ('a: *b\n', '1:4', '"*b" repeats another part of the file; that is not allowed here.'),
    ('<<: *b\n', '1:5', '"*b" repeats another part of the file; that is not allowed here.'),
    ('a: !b c\n', '1:4', '"!b" is a YAML tag; tags are not allowed here.'),
    ('a: !!int 3\n', '1:4', '"!!int" is a YAML tag; tags are not allowed here.'),
    ('a: !!python/name:os.system\n', '1:4', '"!!python/name:os.system" is a YAML tag; tags are not allowed here.'),
    ('a: b\n---\nc: d\n', '2:1', 'A second document begins here ("---").'),
    ('? [a]\n: b\n', '1:3', 'A list or a mapping cannot be the name of an entry.'),
])
def test_what_yaml_can_do_and_content_may_not_is_refused(data, place, sentence):
    assert heard(data) == [(place, 'yaml-feature', sentence)]


def test_each_further_use_of_a_key_is_reported_and_the_first_one_counts():
    data = 'a: 1\nb: 2\na: 3\na: {c: 4, c: 5}\n'
    assert heard(data) == [
        ('3:1', 'duplicate-key', '"a" stands here a second time; the first is in line 1.'),
        ('4:1', 'duplicate-key', '"a" stands here a second time; the first is in line 1.'),
        ('4:11', 'duplicate-key', '"c" stands here a second time; the first is in line 4.')]
    assert parse('f', data.encode()).value == {'a': '1', 'b': '2'}


@pytest.mark.parametrize('data', ['', '\n', '# a remark\n', '---\n', '""\n', '\ufeff', '   \n'])
def test_a_file_that_says_nothing_is_reported(data):
    assert heard(data) == [('1:1', 'empty-file', 'The file says nothing.')]


def test_depth_is_limited_and_the_rest_of_the_file_still_read():
    deep = '[' * 50 + ']' * 50
    assert heard(f'a: {deep}\nb: &c d\n') == [
        (f'1:{4 + MAX_DEPTH - 1}', 'too-deep', f'The entries are nested more than {MAX_DEPTH} levels deep.'),
        ('2:4', 'yaml-feature', '"&c" names a part of the file; that is not allowed here.')]
    assert heard('[' * MAX_DEPTH + ']' * MAX_DEPTH) == []


LAUGHS = 'a: &a ["lol", "lol"]\n' + ''.join(f'{b}: &{b} [{", ".join(["*" + a] * 9)}]\n' for a, b in zip('abcdefgh', 'bcdefghi'))


@pytest.mark.parametrize('data', [LAUGHS, '[' * 65_000, '{' * 65_000, '{a: ' * 16_000, '- ' * 32_000, '? ' * 32_000, '[a,' * 20_000,
                                  'a: &a [x]\n' + ''.join(f'b{n}: *a\n' for n in range(6_000)), 'a: 1\n' * 12_000, '"' + 'x ' * 32_000])
def test_a_file_made_to_exhaust_the_reader_is_refused_in_little_time_and_memory(data):
    began = time.process_time()
    assert heard(data)
    assert time.process_time() - began < 1
    tracemalloc.start()
    parse('f', data.encode())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000
    assert HOPELESS < 1000
