"""A site is left as it is only if nothing has changed: neither what it is made from, nor the site, nor the day."""
from __future__ import annotations

from datetime import date

import pytest

from peersite.site import receipt
from peersite.site.plan import Places
from peersite.site.receipt import Receipt

DAY = date(2026, 11, 25)


@pytest.fixture
def places(tmp_path, monkeypatch) -> Places:
    """A project with a site; its files count as settled at once."""
    monkeypatch.setattr(receipt, 'PROJECT', tmp_path)
    monkeypatch.setattr(receipt, 'SETTLED', 0)
    for name in ('docs/ro/index.md', 'overrides/main.html', 'mkdocs.yml', 'site/index.html', 'site/ro/index.html'):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return Places(tmp_path, tmp_path / 'site')


def of(places: Places, only: tuple[str, ...] = (), day: date = DAY) -> Receipt:
    """What a build would be made from now."""
    return Receipt.of(places, only, day)


def test_a_site_that_nobody_has_built_is_built(places):
    assert not of(places).holds()


def test_a_site_holds_until_something_changes(places):
    of(places).keep()
    assert of(places).holds()
    assert not of(places, ('ro',)).holds()
    assert not of(places, day=date(2026, 11, 26)).holds()


@pytest.mark.parametrize('name', ['docs/ro/index.md', 'docs/ro/new.md', 'overrides/main.html', 'mkdocs.yml', 'site/ro/index.html', 'site/new.html'])
def test_any_file_that_changes_or_comes_makes_a_new_site(places, name):
    of(places).keep()
    (places.root / name).write_text('other')
    assert not of(places).holds()


@pytest.mark.parametrize('name', ['docs/ro/index.md', 'overrides/main.html', 'site/ro/index.html'])
def test_any_file_that_goes_makes_a_new_site(places, name):
    of(places).keep()
    (places.root / name).unlink()
    assert not of(places).holds()


def test_another_version_of_the_code_makes_a_new_site(places, monkeypatch):
    of(places).keep()
    monkeypatch.setattr(receipt.fingerprint, 'of_code', lambda: b'other')
    assert not of(places).holds()


def test_what_was_edited_while_the_site_was_built_is_built_next_time(places):
    before = of(places)
    (places.root / 'docs/ro/index.md').write_text('edited')
    before.keep()
    assert not of(places).holds() and not before.file.exists()


def test_a_file_that_changed_just_now_may_change_again_unseen(places, monkeypatch):
    monkeypatch.setattr(receipt, 'SETTLED', 10 ** 12)
    of(places).keep()
    assert not of(places).holds() and not of(places).file.exists()


def test_a_damaged_receipt_counts_for_nothing(places):
    of(places).keep()
    of(places).file.write_bytes(b'')
    assert not of(places).holds()


def test_a_folder_that_cannot_be_made_is_no_fault(places):
    (places.root / 'build').write_text('a file where the folder should be')
    of(places).keep()
    assert not of(places).holds()
