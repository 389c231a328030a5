"""What holds for any YAML, any page and any bytes, tried on thousands of them (hypothesis)."""
from __future__ import annotations

import yaml
from hypothesis import given, settings, strategies as st

from peersite.checks import check_library
from peersite.content import load
from peersite.content.prose import parse_page
from peersite.content.document import Document
from peersite.content.strict_yaml import MAX_DEPTH, decode, parse
from peersite.kinds import all_kinds
from peersite.model import leaves

TEXTS = st.text(st.characters(exclude_categories=['Cs']), max_size=30)
KEYS = st.text(st.characters(exclude_categories=['Cs', 'Cc']), min_size=1, max_size=12)
NESTED = st.recursive(st.dictionaries(KEYS, TEXTS, min_size=1, max_size=4),
                      lambda inner: st.dictionaries(KEYS, inner | TEXTS, min_size=1, max_size=3), max_leaves=12)
PIECES = [b'a', b': ', b'\n', b'  ', b'- ', b'"', b"'", b'[', b']', b'{', b'}', b'&x ', b'*x', b'!t ', b'|\n', b'>\n', b'\t', b'#', b'---\n', b'...\n',
          b'%TAG', b'\xff', '\u2028'.encode(), '\x85'.encode(), b'\x00', b'\r\n', b'\r', b'\xef\xbb\xbf', b'? ', b', ', b'true', b'title: x\n',
          b'description: y\n', b'sections: z\n', b'## h {#a}\n', b'# h\n', b'```\n', 'щ'.encode()]
BYTES = st.lists(st.sampled_from(PIECES), max_size=40).map(b''.join) | st.binary(max_size=80)
PAGES = BYTES.map(lambda data: b'---\ntitle: x\n---\n' + data)


def depth(value) -> int:
    """How deep dicts are nested."""
    return 1 + max(map(depth, value.values())) if isinstance(value, dict) else 0


def quoted(value) -> bytes:
    """A value as PyYAML writes it, every text in double quotes on one line."""
    return yaml.safe_dump(value, allow_unicode=True, default_style='"', width=10 ** 6, sort_keys=False).encode()


@settings(deadline=None, max_examples=400)
@given(NESTED.filter(lambda value: depth(value) <= MAX_DEPTH))
def test_what_is_written_quoted_is_read_the_same_and_each_leaf_is_found_in_its_line(value):
    document = parse('f', quoted(value))
    assert (document.value, document.findings) == (value, [])
    lines = document.text.split('\n')
    for path, text in leaves(value):
        place, key = document.places[path], document.keys[path]
        written = lines[place.line - 1][place.column - 1:]
        assert yaml.safe_load(written) == text
        named = lines[key.line - 1][key.column - 1:]
        assert next(token.value for token in yaml.scan(named) if isinstance(token, yaml.ScalarToken)) == path[-1]
        assert document.text[slice(*document.spans[path])] == written


def assert_every_place_is_in_the_file(document: Document, data: bytes) -> None:
    """Every finding has a line and a column that the file has."""
    lines = data.removeprefix(b'\xef\xbb\xbf').replace(b'\r\n', b'\n').replace(b'\r', b'\n').split(b'\n')
    for finding in document.findings:
        assert 1 <= finding.location.line <= len(lines)
        assert 1 <= finding.location.column <= len(lines[finding.location.line - 1].decode('utf-8', 'replace')) + 1
        assert finding.message.endswith('.') and finding.hint.endswith('.')


@settings(deadline=None, max_examples=1000)
@given(BYTES)
def test_any_bytes_are_either_read_or_refused_with_a_place_in_the_file(data):
    document = parse('f', data)
    assert_every_place_is_in_the_file(document, data)
    assert document.value is not None or document.findings


@settings(deadline=None, max_examples=1000)
@given(BYTES | PAGES)
def test_any_page_is_either_read_or_refused_with_a_place_in_the_file(data):
    page = parse_page('docs/en/x.md', data)
    assert_every_place_is_in_the_file(page, data)
    assert page.value is not None or page.findings


@settings(deadline=None, max_examples=300)
@given(PAGES)
def test_the_sections_of_a_page_together_are_its_text(data):
    page = parse_page('docs/en/x.md', data)
    if page.value is not None and not decode('x', data)[1]:
        text = page.text.split('---\n', 2)[2]
        assert ''.join(''.join(page.value['sections'].values()).split()) == ''.join(text.split())


@settings(deadline=None, max_examples=500)
@given(BYTES, BYTES, BYTES, BYTES)
def test_a_root_of_any_bytes_is_loaded_and_checked_without_an_accident(sources, facts, words, page):
    library, _ = load({'docs/_facts/sources.yml': sources, 'docs/_facts/roles.yml': facts, 'docs/en/roles.yml': words, 'docs/en/index.md': page,
                       'docs/en/interface.po': page})
    check_library(library)


SCALARS = st.sampled_from(['true', 'x', '10', '', '2015-13', 'RO', 'https://a.b', 'ro', 'source', '[['])
SHAPES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(['a', '1', 'Ü', '']), inner, max_size=3),
                      max_leaves=6)


@st.composite
def records(draw) -> dict[str, bytes]:
    """A root with one record of some kind whose fields hold anything."""
    kind = draw(st.sampled_from(sorted(all_kinds())))
    fields = [sorted({info.alias or name for name, info in model.model_fields.items()} | {'bogus'})
              for model in (all_kinds()[kind].Facts, all_kinds()[kind].Text)]
    facts, ro, bg = (draw(st.dictionaries(st.sampled_from(names), SHAPES, max_size=len(names))) for names in (fields[0], fields[1], fields[1]))
    files = {'docs/_facts/sources.yml': {'source': {'language': 'ro', 'type': 'brochure', 'source_language': 'ro'}},
             f'docs/_facts/{kind}.yml': {'record': {'sources': ['source'], **facts}},
             f'docs/ro/{kind}.yml': {'record': ro}, f'docs/bg/{kind}.yml': {'record': bg}}
    return {path: yaml.safe_dump(value, allow_unicode=True).encode() for path, value in files.items()}


@settings(deadline=None, max_examples=250)
@given(records())
def test_a_field_of_any_shape_is_taken_or_refused_in_words_a_person_understands(files):
    library, faults = load(files)
    for finding in faults + check_library(library):
        assert finding.message.endswith('.') and finding.hint.endswith(('.', '?'))
        assert not {'^', '\\d', 'Input', 'pydantic'} & set(finding.hint.split() + finding.message.split())
