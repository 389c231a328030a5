"""PO files and stamps that cannot be right: each gets a sentence with place and remedy, and no file is changed."""
from __future__ import annotations

import re
from pathlib import Path
from typing import Callable

import pytest
from hypothesis import given, strategies as st

from peersite import cli
from peersite.checks import check_root
from po_roots import brought, examples, exported
from roots import on_disk, small

NAME = 'bg.from-ro.po'
PO = exported(small())[NAME].decode()
KEY = 'roles/hope#name'
NEW = PO.replace('msgstr "Дава надежда"', 'msgstr "Носи надежда"')


def swapped(old: str, new: str, text: str = NEW) -> str:
    """The PO file with one new translation and something else changed."""
    assert old in text
    return text.replace(old, new, 1)


BAD: dict[str, tuple[str, str, str]] = {     # what is wrong → the file, its check, words of the sentence
    'a text of another record': (swapped(f'"{KEY}"', '"roles/hopes#name"'), 'po-unknown-unit', f'Did you mean "{KEY}"?'),
    'a field that was renamed': (swapped(f'"{KEY}"', '"roles/hope#title"'), 'po-unknown-unit', 'has no text "title"'),
    'no msgctxt': (swapped(f'msgctxt "{KEY}"\n', ''), 'po-unknown-unit', 'has no msgctxt'),
    'a string of the interface': (swapped(f'"{KEY}"', '"interface/strings#Search"'), 'po-unknown-unit', 'docs/bg/interface.po'),
    'a language that is not here': (swapped('Language: bg', 'Language: uk'), 'po-language', 'has no such language'),
    'another language than the name says': (swapped('Language: bg', 'Language: en'), 'po-language', 'named after "bg"'),
    'another source than the name says': (swapped('X-Source-Language: ro', 'X-Source-Language: en'), 'po-language', 'named after'),
    'no language': (swapped('"Language: bg\\n"\n', ''), 'po-language', 'does not say which language'),
    'a lost marker': (swapped('msgstr "Дава надежда"', 'msgstr "[[roles]] Надежда"', PO), 'po-placeholders', 'has in excess [[roles]]'),
    'a lost id of a heading': (swapped('msgstr ""\n"## За кого е {#who-for}', 'msgstr ""\n"## За кого е все пак', PO), 'po-placeholders', 'lacks {#who-for}'),
    'an older source': (swapped('msgid "Dă speranță"', 'msgid "Dă speranța"'), 'po-older-source', 'was changed in this file'),
    'a hash that no text had': (re.sub(r'(?s)#\. source h1:\w+(?=(?:\n[^\n]+){1,3}\nmsgctxt "roles/hope#name")', '#. source h1:000000000000', NEW), 'po-older-source', 'has changed since'),
    'a translation changed meanwhile': (re.sub(r'translation x1:\w+(?=(?:\n[^\n]+){1,2}\nmsgctxt "roles/hope#name")', 'translation x1:000000000000', NEW), 'po-older-translation', 'Дава надежда'),
    'an unmerged file': (swapped('msgstr "Носи надежда"', '<<<<<<< mine\nmsgstr "а"\n=======\nmsgstr "б"\n>>>>>>> theirs'), 'merge-conflict', 'not merged'),
    'translations joined by msgcat': (swapped('msgstr "Носи надежда"', 'msgstr "#-#-#-#-#  a  #-#-#-#-#\\nб"'), 'po-syntax', 'has joined'),
    'an open quotation mark': (swapped('msgstr "Носи надежда"', 'msgstr "Носи надежда'), 'po-syntax', 'straight quotation mark'),
    'a control character': (swapped('Носи надежда', 'Носи\\x07 надежда'), 'po-syntax', 'U+0007'),
    'several lines for one': (swapped('Носи надежда', 'Носи\\nнадежда'), 'po-shape', 'several lines'),
    'two translations of one text': (NEW + f'\nmsgctxt "{KEY}"\nmsgid "Dă speranță"\nmsgstr "Друго"\n', 'po-duplicate', 'a second time'),
    'another encoding': (swapped('charset=utf-8', 'charset=windows-1251'), 'encoding', 'windows-1251'),
    'a heading that would be a section of its own': (swapped('Добре дошли.', '## Още {#more}\\n\\nДобре дошли.', PO), 'po-placeholders', '{#more}'),
    'what a check refuses': (swapped('Носи надежда', 'Нocи надежда'), 'mixed-script', KEY),
}


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob('*') if path.is_file()}


def test_the_one_new_translation_is_imported_when_nothing_is_wrong(tmp_path):
    root, file = on_disk(tmp_path / 'root'), tmp_path / NAME
    file.write_text(NEW, encoding='utf-8')
    before = tree(root)
    assert cli.run(cli.translate, ['import', str(file), '--root', str(root)]) == 0
    assert {path for path, data in tree(root).items() if data != before[path]} == {'docs/bg/roles.yml'}


@pytest.mark.parametrize('fault', BAD)
def test_a_bad_file_is_refused_in_a_sentence_and_changes_nothing(fault, tmp_path, capsys):
    po, check, words = BAD[fault]
    root, file = on_disk(tmp_path / 'root'), tmp_path / NAME
    file.write_text(po, encoding='utf-8')
    before = tree(root)
    assert cli.run(cli.translate, ['import', str(file), '--root', str(root)]) == 1
    said = capsys.readouterr().err
    found = re.search(rf'(?m)^.*{NAME}:\d+:\d+: error: {check}: (.+\.)\n    (.+[.?…])$', said)
    assert found and words in f'{found[1]} {found[2]}', said
    assert tree(root) == before


def test_with_partial_only_what_is_wrong_stays_out(tmp_path):
    root, file = on_disk(tmp_path / 'root'), tmp_path / NAME
    file.write_text(NEW.replace('msgstr "Печели доверие"', 'msgstr "Печели [[доверие]]"'), encoding='utf-8')
    before = tree(root)
    assert cli.run(cli.translate, ['import', str(file), '--root', str(root), '--partial']) == 1
    assert tree(root) == before | {'docs/bg/roles.yml': before['docs/bg/roles.yml'].replace('Дава надежда'.encode(), 'Носи надежда'.encode())}


STAMP = 'roles/hope#name {} h1:000000000000 h1:000000000000 h1:000000000000 draft - -\n'


def stamps(*lines: str) -> bytes:
    """A stamp file of these lines."""
    return ''.join(lines).encode()


@pytest.mark.parametrize(('files', 'check', 'line'), [
    ({'bg': stamps('<<<<<<< mine\n', STAMP.format('ro'), '=======\n', STAMP.format('en'), '>>>>>>> theirs\n')}, 'stamp-file', 1),
    ({'bg': stamps(STAMP.format('ro'))}, 'stale-translation', 2),     # a hash that no text ever had: the translation counts as out of date
    ({'bg': stamps(STAMP.format('ro').replace('name', 'title'))}, 'unknown-stamp', 1),
    ({'bg': stamps(STAMP.format('en')), 'en': stamps(STAMP.format('bg'))}, 'source-cycle', 1),
])
def test_stamps_that_cannot_be_right_are_told_with_place_and_remedy_and_do_not_hinder_an_import(files, check, line, tmp_path):
    root, file = on_disk(tmp_path / 'root', {f'docs/{language}/_stamps/roles.yml.txt': data for language, data in files.items()}), tmp_path / NAME
    found = [f for f in check_root(root)[1] if f.check == check]
    assert found and found[0].location.line == line and found[0].message.endswith('.') and 'python scripts/translate.py' in found[0].hint
    file.write_text(NEW, encoding='utf-8')
    before = tree(root)
    assert cli.run(cli.translate, ['import', str(file), '--root', str(root)]) == 0
    earned = set() if check == 'stamp-file' else {'docs/bg/_stamps/roles.yml.txt'}     # a stamp file with two versions in it is left to "resolve"
    assert {path for path, data in tree(root).items() if data != before[path]} == {'docs/bg/roles.yml', *earned}
    assert check != 'unknown-stamp' or b'roles/hope#title' in tree(root)['docs/bg/_stamps/roles.yml.txt']


@st.composite
def mangled(draw) -> bytes:
    """The PO file with lines taken out, doubled, moved, or with letters put in anywhere."""
    lines = NEW.split('\n')
    for _ in range(draw(st.integers(1, 4))):
        at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        change: Callable = draw(st.sampled_from([
            lambda: lines.pop(at), lambda: lines.insert(at, lines[other]), lambda: lines.insert(other, lines.pop(at)),
            lambda: lines.insert(at, draw(st.sampled_from(['"', 'msgid ""', 'msgstr "x"', '#, fuzzy', '#~ msgid "x"', '=======', 'msgctxt "x"', '\x0b', 'msgstr[0] "x"', 'x', '"\\q"']))),
            lambda: lines.__setitem__(at, draw(st.text(max_size=3)) + lines[at]), lambda: lines.__setitem__(at, lines[at] + draw(st.text(max_size=3)))]))
        change()
    return draw(st.sampled_from(['\n', '\r\n', '\r'])).join(lines).encode('utf-8', 'surrogateescape' if draw(st.booleans()) else 'replace')


@examples(40)
@given(mangled())
def test_a_mangled_file_is_read_or_refused_in_sentences_but_never_brings_an_accident(po):
    files = small()
    after, lines = brought(files, NAME, po)
    assert all(re.fullmatch(r'bg\.from-ro\.po:\d+:\d+: (error|warning|info): [\w-]+: (?s:.+[.”]) → (?s:.*[.?…])', line) for line in lines), lines
    if any(': error: ' in line for line in lines):
        assert after == files
