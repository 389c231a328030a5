"""What a translator's program can say about freshness, and what it cannot: an import without git earns stamps by new words only."""
from __future__ import annotations

import re

import pytest

from peersite import cli
from peersite.checks import check_root
from peersite.content import load, load_root
from peersite.content.writing import write_all
from peersite.translation import stamping
from roots import on_disk

KEY = 'roles/hope#name'
STALE = ('stale-translation', 'stale-facts')


@pytest.fixture
def exchange(tmp_path, capsys):
    """Exports a stamped root whose original says more than was translated; imports what an edit of the PO file makes of it."""
    root, out = on_disk(tmp_path / 'root'), tmp_path / 'out'
    library = load_root(root)[0]
    write_all(root, stamping.stamp_files(library, stamping.earned(library, load({})[0])))
    original = root / 'docs/ro/roles.yml'
    original.write_text(original.read_text(encoding='utf-8').replace('Dă speranță', 'Dă curaj și speranță'), encoding='utf-8')
    assert cli.run(cli.translate, ['export', '--root', str(root), '--out', str(out), '--language', 'bg']) == 0
    file = out / 'bg.from-ro.po'

    def run(edit) -> tuple[str, list[str]]:
        po = file.read_text(encoding='utf-8')
        file.write_text(edit(po), encoding='utf-8')
        capsys.readouterr()
        assert cli.run(cli.translate, ['import', str(file), '--root', str(root)]) == 0
        return capsys.readouterr().out, [f.unit for f in check_root(root)[1] if f.check in STALE and f.language == 'bg']
    return run


def certain(po: str) -> str:
    """The file with the mark "fuzzy" taken off."""
    assert po.count('#, fuzzy\n') == 1
    return re.sub(r'#, fuzzy\n(#\| .*\n)*', '', po)


def test_new_words_earn_a_stamp_also_without_git(exchange):
    said, stale = exchange(lambda po: certain(po).replace('msgstr "Дава надежда"', 'msgstr "Вдъхва смелост и надежда"'))
    assert said.endswith('1 text in 1 file changed, with 1 stamp file.\n') and stale == []


@pytest.mark.parametrize('edit', [
    lambda po: po.replace('msgstr "Дава надежда"', 'msgstr "Вдъхва смелост и надежда"'),           # still marked as uncertain
    lambda po: certain(po).replace('msgstr "Дава надежда"', 'msgstr "Дава надежди"')])              # no more than a slip
def test_uncertain_words_and_mended_slips_leave_it_out_of_date(exchange, edit):
    assert exchange(edit)[1] == [KEY]


def test_a_mark_that_was_only_taken_off_is_answered_with_the_command_that_confirms(exchange):
    said, stale = exchange(certain)
    assert stale == [KEY] and f'info: po-unmarked: The mark "fuzzy" was taken from "{KEY}"' in said
    assert f'python scripts/translate.py confirm {KEY} --language bg' in said


def test_an_untouched_file_says_nothing(exchange):
    assert exchange(lambda po: po) == ('Nothing to do: the file holds no translation that the project does not have.\n', [KEY])


def test_a_root_without_stamps_gets_none(tmp_path):
    root, out = on_disk(tmp_path / 'root'), tmp_path / 'out'
    cli.run(cli.translate, ['export', '--root', str(root), '--out', str(out), '--language', 'bg'])
    file = out / 'bg.from-ro.po'
    file.write_text(file.read_text(encoding='utf-8').replace('msgstr "Дава надежда"', 'msgstr "Носи вяра"'), encoding='utf-8')
    assert cli.run(cli.translate, ['import', str(file), '--root', str(root)]) == 0
    assert not (root / 'docs/bg/_stamps').exists()
