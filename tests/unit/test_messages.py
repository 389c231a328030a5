"""The strings of the interface: collected, merged, translated, and English where they are not."""
from __future__ import annotations

import ast
import re
from io import BytesIO

import pytest
from babel.messages.pofile import read_po

from peersite.pages.interface import theme_strings, translations
from peersite.pages.messages import PACKAGE, collect, merged, template_bytes
from roots import library


def catalogue(data: bytes, language: str | None = None):
    """A catalogue as Babel reads it."""
    return read_po(BytesIO(data), locale=language)


def ids(found) -> set[str]:
    """The English strings of a catalogue."""
    return {message.id[0] if isinstance(message.id, tuple) else message.id for message in found if message.id}


def test_every_string_that_a_template_or_the_code_marks_is_collected():
    marked = set()
    for path in PACKAGE.glob('pages/templates/**/*.j2'):
        marked |= set(re.findall(r"\b(?:_|ngettext)\('((?:[^'\\]|\\.)*)'", path.read_text(encoding='utf-8')))
    for path in [*PACKAGE.glob('pages/*.py'), *PACKAGE.glob('exports/*.py'), *PACKAGE.glob('site/*.py'), PACKAGE / 'report.py']:
        marked |= {call.args[0].value for call in ast.walk(ast.parse(path.read_text(encoding='utf-8')))
                   if isinstance(call, ast.Call) and getattr(call.func, 'id', getattr(call.func, 'attr', '')) in ('_', 'gettext', 'ngettext')
                   and isinstance(call.args[0], ast.Constant)}
    assert len(marked) > 50 and ids(collect()) == marked


def test_the_template_says_nothing_of_the_day_it_was_made():
    assert template_bytes() == template_bytes()
    assert b'POT-Creation-Date: 2026-01-01 00:00+0000' in template_bytes()
    assert ids(catalogue(template_bytes())) == ids(collect())


@pytest.mark.parametrize('language, forms', [('ro', 3), ('bg', 2), ('pl', 3), ('el', 2), ('uk', 3)])
def test_a_new_catalogue_has_every_string_empty_and_the_plural_forms_of_its_language(language, forms):
    data = merged(language, None)
    found = catalogue(data, language)
    assert ids(found) == ids(collect()) and found.num_plurals == forms
    assert all(not any(message.string) if isinstance(message.string, tuple) else not message.string for message in found if message.id)
    assert all(len(message.string) == found.num_plurals for message in found if message.pluralizable)
    assert f'"Language: {language}\\n"'.encode() in data


def test_a_merge_keeps_translations_drops_what_is_no_longer_used_and_changes_nothing_the_second_time():
    old = merged('bg', None).decode().replace('msgid "Search"\nmsgstr ""', 'msgid "Search"\nmsgstr "Търсене"')
    old += '\nmsgid "No longer used"\nmsgstr "Стар"\n\n#~ msgid "Older"\n#~ msgstr "По-стар"\n'
    new = merged('bg', old.encode())
    assert catalogue(new)['Search'].string == 'Търсене'
    assert b'No longer used' not in new and b'Older' not in new
    assert merged('bg', new) == new and b'fuzzy' not in new


def test_a_translation_is_not_guessed_from_a_string_that_looks_alike():
    old = 'msgid ""\nmsgstr ""\n\nmsgid "Skip to the content"\nmsgstr "Към съдържанието"\n'
    assert catalogue(merged('bg', old.encode()))['Skip to content'].string == ''


PO = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\nmsgid "Search"\nmsgstr "Търсене"\n\nmsgid "Copy"\nmsgstr ""\n'


def test_the_strings_of_the_theme_are_translated_and_english_where_they_are_not():
    strings = {language: theme_strings(library({'docs/bg/interface.po': PO}), language) for language in ('bg', 'ro', 'en')}
    assert (strings['bg']['search'], strings['ro']['search'], strings['en']['search']) == ('Търсене', 'Search', 'Search')
    assert strings['bg']['clipboard.copy'] == 'Copy'
    assert strings['bg'].keys() == strings['ro'].keys() == strings['en'].keys()
    assert all(all(texts.values()) for texts in strings.values())
    assert [texts['language'] for texts in strings.values()] == ['bg', 'ro', 'en']


def test_plurals_follow_the_language():
    po = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"\n\n' \
         'msgid "%(num)s text"\nmsgid_plural "%(num)s texts"\nmsgstr[0] "%(num)s tekst"\nmsgstr[1] "%(num)s teksty"\nmsgstr[2] "%(num)s tekstów"\n'
    found = translations(library({'docs/pl/interface.po': po}), 'pl')
    assert [found.ungettext('%(num)s text', '%(num)s texts', n) % {'num': n} for n in (1, 2, 5, 12, 22)] == [
        '1 tekst', '2 teksty', '5 tekstów', '12 tekstów', '22 teksty']
