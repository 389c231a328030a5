"""PO files out and back: nothing changes by itself, edits change what they should and not a byte more, others read the same."""
from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import polib
import pytest
from babel.messages.pofile import read_po
from hypothesis import given

from peersite.content.tree import read_tree
from peersite.translation.po.reader import read
from po_roots import brought, examples, exported, files, opened, outside, said, worked_on
from roots import PROJECT

PROJECT_FILES = read_tree(PROJECT)[0]
PROJECT_PO = exported(PROJECT_FILES)


def test_export_and_import_of_the_project_change_nothing(project):
    for name, po in PROJECT_PO.items():
        assert brought(PROJECT_FILES, name, po) == (PROJECT_FILES, [])


@pytest.mark.parametrize('name', ['el.from-en.po', 'pl.from-ro.po', 'en.from-bg.po'])
def test_every_text_of_the_project_can_be_changed_in_its_own_style(name):
    po, language = PROJECT_PO[name], name[:2]
    entries = polib.pofile(po.decode())
    texts = {entry.msgctxt: entry.msgstr.replace(' ', ' x ', 1) + ' x' for entry in entries if '#sections.' not in entry.msgctxt}
    after, lines = brought(PROJECT_FILES, name, worked_on(po, texts))
    assert lines == []
    assert said(after) == said(PROJECT_FILES) | {(key, language): text for key, text in texts.items()}
    assert outside(after, set(texts), language) == outside(PROJECT_FILES, set(texts), language)
    for path in after:     # a value in quotes stays in quotes, a block stays a block
        if after[path] != PROJECT_FILES[path] and path.endswith('.yml'):
            for mark in (b'>-', b'|', b'"'):
                assert after[path].count(mark) == PROJECT_FILES[path].count(mark), path


def test_two_exports_of_one_state_are_the_same_to_the_byte():
    assert exported(PROJECT_FILES) == PROJECT_PO


def test_every_text_stands_in_one_file_for_each_language():
    contexts = [(name[:2], entry.msgctxt) for name, po in PROJECT_PO.items() for entry in polib.pofile(po.decode())]
    assert len(contexts) == len(set(contexts))
    records = {key.partition('#')[0] for _, key in contexts}
    assert {'pages/index', 'groups/announcement-2011', 'glossary/peer-worker'} <= records


# --- other readers ------------------------------------------------------------------------------------------------


def strings(po: bytes) -> dict[str, tuple[str, str]]:
    """What our own reader finds, by context."""
    entries, _, findings = read('x.po', po)
    assert findings == []
    return {entry.context: (entry.msgid, entry.msgstr) for entry in entries}


def by_polib(po: bytes) -> dict[str, tuple[str, str]]:
    """What polib finds."""
    return {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in opened(po)}


def by_babel(po: bytes) -> dict[str, tuple[str, str]]:
    """What Babel finds."""
    return {message.context: (message.id, message.string) for message in read_po(BytesIO(po)) if message.id}


def msgfmt(folder: Path, po: bytes) -> subprocess.CompletedProcess:
    """What gettext says of a file."""
    (folder / 'x.po').write_bytes(po)
    return subprocess.run(['msgfmt', '--check', '--output-file', str(folder / 'x.mo'), str(folder / 'x.po')], capture_output=True, text=True)


def test_polib_and_babel_read_what_we_read_of_the_project():
    for po in PROJECT_PO.values():
        assert strings(po) == by_polib(po) == by_babel(po)


def stale(source, target):
    """Takes half of the translations as made from another text."""
    return None if len(target.text) % 2 else f'Earlier:\n{source.text} "x" \\ ' if len(target.text) % 4 else ''


def test_gettext_finds_nothing_wrong(tmp_path):
    for po in [*PROJECT_PO.values(), *exported(PROJECT_FILES, stale=stale).values()]:
        done = msgfmt(tmp_path, po)
        assert (done.returncode, done.stderr) == (0, '')


def test_gettext_keeps_everything_an_import_needs(tmp_path):
    """msgcat writes the file anew, with its own wrapping, order of comments and line breaks."""
    (tmp_path / 'x.po').write_bytes(PROJECT_PO['el.from-en.po'])
    done = subprocess.run(['msgcat', '--sort-output', str(tmp_path / 'x.po')], capture_output=True)
    assert done.returncode == 0 and done.stdout != PROJECT_PO['el.from-en.po']
    assert strings(done.stdout) == strings(PROJECT_PO['el.from-en.po'])
    assert brought(PROJECT_FILES, 'el.from-en.po', done.stdout) == (PROJECT_FILES, [])


def by_toolkit(folder: Path, pos: dict[str, bytes]) -> dict[str, set[tuple[str, str]]]:
    """What Translate Toolkit finds in several files, by their names without ".po"; it is GPL, so it runs as a program of its own."""
    (folder / 'in').mkdir()
    for name, po in pos.items():
        (folder / 'in' / f'{name}.po').write_bytes(po)
    subprocess.run([str(Path(sys.executable).parent / 'po2xliff'), '--progress=none', str(folder / 'in'), str(folder / 'out')], check=True, capture_output=True)
    units = {name: ElementTree.parse(folder / 'out' / f'{name}.xliff').findall('.//{*}trans-unit') for name in pos}
    return {name: {(unit.findtext('{*}source'), unit.findtext('{*}target') or '') for unit in found} for name, found in units.items()}


def test_translate_toolkit_reads_what_we_read(tmp_path):
    pos = {name: PROJECT_PO[f'{name}.po'] for name in ('el.from-en', 'bg.from-ro')}
    for name, rows in by_toolkit(tmp_path, pos).items():
        assert set(strings(pos[name]).values()) <= rows


def test_all_of_them_read_the_same_in_any_export(tmp_path):
    pos: dict[str, bytes] = {}

    @examples(8)
    @given(files())
    def search(root):
        for po in exported(root, 'bg', stale=stale).values():
            assert strings(po) == by_polib(po) == by_babel(po)
            done = msgfmt(tmp_path, po)
            assert (done.returncode, done.stderr) == (0, '')
            pos[f'x{len(pos)}'] = po

    search()
    assert len(pos) >= 8
    for name, rows in by_toolkit(tmp_path, pos).items():
        assert set(strings(pos[name]).values()) <= rows
