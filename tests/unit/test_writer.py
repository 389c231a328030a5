"""Writing into a site: what has not changed keeps its time, and what has is written, whatever the last site was like."""
from __future__ import annotations

import os

import pytest

from peersite.site.writer import Writer


@pytest.fixture
def writer(tmp_path) -> Writer:
    """The next site, with a last one that has two pages."""
    last = Writer(tmp_path / 'last')
    last.put('ro/a/index.html', b'unu')
    last.put('ro/b/index.html', b'doi')
    for path in (tmp_path / 'last').rglob('index.html'):
        os.utime(path, (1, 1))
    (tmp_path / 'next').mkdir()
    return Writer(tmp_path / 'next', tmp_path / 'last')


def test_what_is_the_same_keeps_its_time_and_what_is_not_is_written(writer):
    writer.put('ro/a/index.html', b'unu')
    writer.put('ro/b/index.html', b'trei')
    writer.put('ro/c/d/index.html', 'ăîș'.encode())
    files = {path.relative_to(writer.folder).as_posix(): (path.read_text(encoding='utf-8'), path.stat().st_mtime == 1) for path in writer.folder.rglob('*.html')}
    assert files == {'ro/a/index.html': ('unu', True), 'ro/b/index.html': ('trei', False), 'ro/c/d/index.html': ('ăîș', False)}
    assert (writer.before / 'ro/b/index.html').read_text() == 'doi'


def test_a_page_of_the_same_length_is_not_taken_for_the_same(writer):
    writer.put('ro/a/index.html', b'zzz')
    assert (writer.folder / 'ro/a/index.html').read_text() == 'zzz'


def test_where_no_link_is_to_be_had_the_page_is_written(writer, monkeypatch):
    def refuse(*given):
        raise OSError('another disk')
    monkeypatch.setattr(os, 'link', refuse)
    writer.put('ro/a/index.html', b'unu')
    assert (writer.folder / 'ro/a/index.html').read_text() == 'unu'


def test_a_folder_in_the_place_of_the_last_page_is_no_fault(writer):
    (writer.before / 'ro/x/index.html').mkdir(parents=True)
    writer.put('ro/x/index.html', b'x')
    assert (writer.folder / 'ro/x/index.html').read_text() == 'x'
