"""The catalogues of the interface: valid gettext or refused, with the line and a sentence."""
from __future__ import annotations

import pytest

from peersite.content.catalogue import read_catalogue
from peersite.pages.messages import merged, template_bytes
from roots import said

HEAD = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
PATH = 'docs/bg/interface.po'


def heard(text: str | bytes) -> list[str]:
    """What is said of a catalogue, without its path."""
    return [line.removeprefix(f'{PATH}:') for line in said(read_catalogue(PATH, text if isinstance(text, bytes) else text.encode(), 'bg')[1])]


def strings(text: str) -> dict:
    """The strings of a catalogue without fault."""
    found, faults = read_catalogue(PATH, text.encode(), 'bg')
    assert faults == []
    return {message.id: message.string for message in found if message.id}


def test_what_gettext_can_say_is_read():
    assert strings(HEAD + '# a remark\n#. for translators\n#: file.py\n#, python-format\nmsgctxt "verb"\nmsgid "Copy %(n)s"\nmsgstr ""\n"Копирай "\n"%(n)s"\n\n'
                          'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "един"\nmsgstr[1] "\\"много\\""\n\n#~ msgid "old"\n#~ msgstr "стар"\n') == {
        'Copy %(n)s': 'Копирай %(n)s', ('one', 'many'): ('един', '"много"')}


@pytest.mark.parametrize('language', ['ro', 'bg', 'pl', 'el', 'uk'])
def test_what_we_generate_is_valid(language):
    assert read_catalogue(PATH, merged(language, None), language)[1] == []
    assert read_catalogue('docs/_facts/interface.pot', template_bytes())[1] == []


@pytest.mark.parametrize('line', ['msgstr "Търсене', 'msgstr Търсене', 'msgstr "Търси "всичко""', 'msgstr „Търсене“', 'mgstr "Търсене"', 'msgstr "Търсене" x',
                                  'msgstr "Търсене\\"', 'Търсене'])
def test_a_line_that_babel_would_cut_or_drop_is_refused_and_nothing_is_read(line):
    assert heard(HEAD + f'msgid "Search"\n{line}\n') == ['6:1: error: catalogue: This line is not of the form: msgstr "text".',
                                                         '    Begin and end the text with a straight quotation mark, and write \\" for one inside it.']
    assert read_catalogue(PATH, (HEAD + f'msgid "Search"\n{line}\n').encode(), 'bg')[0] is None


def test_every_such_line_is_reported():
    assert [line.split(':')[0] for line in heard(HEAD + 'msgid "a"\nmsgstr "x\n\nmsgid "b\nmsgstr "y"\n')[::2]] == ['6', '8']


@pytest.mark.parametrize('original, translation', [('as of %(date)s', 'към %(day)s'), ('%(num)s pages', '%s страници')])
def test_a_placeholder_that_the_page_could_not_fill_is_refused(original, translation):
    lines = heard(HEAD + f'#, python-format\nmsgid "{original}"\nmsgstr "{translation}"\n')
    assert lines[0].startswith('6:1: error: catalogue: The translation does not fit its msgid: ') and lines[0].endswith('.')
    assert lines[1] == '    Keep the placeholders, as "%(name)s", just as they stand in the msgid.'


def test_a_translation_may_leave_a_string_empty_and_put_placeholders_in_another_order():
    assert heard(HEAD + '#, python-format\nmsgid "%(a)s of %(b)s"\nmsgstr ""\n\n#, python-format\nmsgid "%(a)s and %(b)s"\nmsgstr "%(b)s и %(a)s"\n') == []


def test_bytes_that_are_not_utf8_are_pointed_at():
    assert heard(b'msgid ""\nmsgstr "\xff"\n')[0] == '2:9: error: encoding: The file is not UTF-8 here.'


def test_a_byte_order_mark_and_windows_line_ends_are_accepted():
    text = HEAD + 'msgid "Search"\nmsgstr "Търсене"\n'
    found, faults = read_catalogue(PATH, b'\xef\xbb\xbf' + text.replace('\n', '\r\n').encode(), 'bg')
    assert faults == [] and found['Search'].string == 'Търсене'
