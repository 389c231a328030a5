"""The files of a content root: which are read, which are refused, and that nothing outside is ever read."""
from __future__ import annotations

import os
from pathlib import Path

import pytest

from peersite.content.tree import ASSET_LIMIT, CATALOGUE_LIMIT, OURS, TEXT_LIMIT, read_tree
from roots import on_disk, said, small

LINK = ['    Replace the link with the file itself.']


def test_every_file_of_the_small_root_is_read(tmp_path):
    assert read_tree(on_disk(tmp_path)) == (small(), [])


def test_a_root_without_docs_is_told_what_it_lacks(tmp_path):
    files, findings = read_tree(tmp_path)
    assert files == {}
    assert said(findings) == ['docs:1:1: error: unknown-file: There is no folder "docs" here.', '    Give the folder that holds "docs" as --root.']


def test_a_link_to_a_file_is_refused_and_not_followed(tmp_path):
    (tmp_path / 'secret.yml').write_text('secret: text\n')
    root = on_disk(tmp_path / 'root')
    (root / 'docs/en/links.yml').symlink_to(tmp_path / 'secret.yml')
    (root / 'docs/en/nowhere.yml').symlink_to(tmp_path / 'missing.yml')
    files, findings = read_tree(root)
    assert said(findings) == [
        'docs/en/links.yml:1:1: error: symbolic-link: This is a symbolic link; content has to be a real file or folder.', *LINK,
        'docs/en/nowhere.yml:1:1: error: symbolic-link: This is a symbolic link; content has to be a real file or folder.', *LINK]
    assert files == small()


def test_a_link_to_a_folder_is_refused_and_not_followed(tmp_path):
    outside = on_disk(tmp_path / 'outside') / 'docs/en'
    root = on_disk(tmp_path / 'root')
    (root / 'docs/pl').symlink_to(outside)
    (root / 'docs/en/more').symlink_to(tmp_path)
    files, findings = read_tree(root)
    assert said(findings) == [
        'docs/pl:1:1: error: symbolic-link: This is a symbolic link; content has to be a real file or folder.', *LINK,
        'docs/en/more:1:1: error: symbolic-link: This is a symbolic link; content has to be a real file or folder.', *LINK]
    assert files == small()


def test_docs_itself_cannot_be_a_link(tmp_path):
    outside = on_disk(tmp_path / 'outside')
    (tmp_path / 'root').mkdir()
    (tmp_path / 'root/docs').symlink_to(outside / 'docs')
    files, findings = read_tree(tmp_path / 'root')
    assert files == {}
    assert said(findings) == ['docs:1:1: error: symbolic-link: This is a symbolic link; content has to be a real file or folder.', *LINK]


@pytest.mark.parametrize('name, limit', [('en/big.yml', TEXT_LIMIT), ('en/big.md', TEXT_LIMIT), ('en/interface.po', CATALOGUE_LIMIT),
                                         ('_facts/interface.pot', CATALOGUE_LIMIT), ('assets/big.png', ASSET_LIMIT)])
def test_a_file_at_its_limit_is_read_and_one_byte_more_is_not(tmp_path, name, limit):
    path = tmp_path / 'docs' / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b'x' * limit)
    assert read_tree(tmp_path) == ({f'docs/{name}': b'x' * limit}, [])
    path.write_bytes(b'x' * (limit + 1))
    files, findings = read_tree(tmp_path)
    assert files == {}
    assert said(findings)[0] == f'docs/{name}:1:1: error: too-large: The file has {limit + 1:,} bytes; the limit is {limit:,}.'


@pytest.mark.parametrize('name, said_of_it, hint', [
    ('roles.yaml', 'A file that ends in ".yaml" is not content.', 'Rename it to end in ".yml".'),
    ('photo.tiff', 'A file that ends in ".tiff" is not content.', 'Content is .yml, .md and .po files and images; move anything else out of "docs".'),
    ('README', 'A file that ends in "README" is not content.', 'Content is .yml, .md and .po files and images; move anything else out of "docs".'),
    ('page.html', 'A file that ends in ".html" is not content.', 'Content is .yml, .md and .po files and images; move anything else out of "docs".')])
def test_a_file_of_another_type_is_named(tmp_path, name, said_of_it, hint):
    files, findings = read_tree(on_disk(tmp_path, {f'docs/en/{name}': 'x'}))
    assert said(findings) == [f'docs/en/{name}:1:1: error: unknown-file: {said_of_it}', f'    {hint}']
    assert files == small()


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path, monkeypatch):
    root = on_disk(tmp_path)
    os.mkfifo(root / 'docs/en/pipe.yml')
    read = Path.read_bytes

    def watched(path):
        assert path.name != 'pipe.yml', 'reading would wait for ever'
        return read(path)
    monkeypatch.setattr(Path, 'read_bytes', watched)
    assert said(read_tree(root)[1]) == ['docs/en/pipe.yml:1:1: error: unknown-file: This is no file that can be read.', '    Remove it.']


def test_hidden_files_and_the_folders_about_the_project_are_not_content(tmp_path):
    extra = {'docs/.hidden/x.yml': 'x', 'docs/en/.DS_Store': 'x', **{f'docs/{name}/page.html': 'x' for name in OURS}}
    assert read_tree(on_disk(tmp_path, extra)) == (small(), [])


def test_a_folder_of_such_a_name_inside_a_language_is_content(tmp_path):
    files, findings = read_tree(on_disk(tmp_path, {f'docs/en/{OURS[0]}/x.txt': 'x'}))
    assert [f.check for f in findings] == ['unknown-file']
