"""Shells: cut and joined gives what the template gives, whatever the texts; what is optional makes another shape."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup

from peersite.pages.shells import BETWEEN, Shell, apart, masked

TEMPLATE = Environment(autoescape=True).from_string(
    '<h1 title="{{ name }}">{{ name }}</h1>{% if note %}<p>{{ note.text }}</p>{% endif %}<ul>{% for row in rows %}<li class="{{ row.kind }}">{{ row.value }}</li>{% endfor %}</ul>{{ html }}')
TEXT = st.text(st.characters(exclude_characters=BETWEEN, exclude_categories=['Cs'])) | st.sampled_from(['', 'zq0qz', 'zq1qz', '<b>"&\'</b>', '{{ x }}', '&amp;'])
VALUES = st.fixed_dictionaries({'name': TEXT, 'note': st.just({}) | st.fixed_dictionaries({'text': TEXT}),
                                'rows': st.lists(st.fixed_dictionaries({'kind': TEXT, 'value': TEXT}), max_size=4), 'html': TEXT.map(Markup)}).map(
                                    lambda values: {name: values[name] for name in ('name', 'note', 'rows', 'html')})     # in one order, as a page makes them


@given(VALUES)
def test_joined_is_rendered(values):
    _, texts = apart(values)
    shell = Shell.cut(TEMPLATE.render(masked(values)))
    assert shell.joined(texts) == TEMPLATE.render(values) == shell.encoded(texts).decode()


@given(VALUES, VALUES)
def test_values_of_one_shape_share_a_shell(one, other):
    shape, texts = apart(other)
    if apart(one)[0] == shape:
        assert Shell.cut(TEMPLATE.render(masked(one))).joined(texts) == TEMPLATE.render(other)


@pytest.mark.parametrize('one, other', [
    ({'a': 'x', 'b': ''}, {'a': '', 'b': 'x'}), ({'a': []}, {'a': ['x']}), ({'a': ['x']}, {'a': ['x', 'y']}), ({'a': ['x', '']}, {'a': ['', 'x']}), ({'a': {}}, {'a': {'b': 'x'}})])
def test_what_is_there_and_what_is_not_makes_the_shape(one, other):
    assert apart(one)[0] != apart(other)[0]


def test_the_paragraph_around_a_block_goes():
    assert Shell.cut('<div><p>zq1qz</p><p>zq0qz</p></div>', block=1).joined(['text', '<ul></ul>']) == '<div><ul></ul><p>text</p></div>'
