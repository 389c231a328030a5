"""The build: a good site takes the place of the last one whole, and whatever goes wrong leaves the last one as it was."""
from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from peersite import cli
from peersite.site import build as building
from peersite.site import mkdocs
from peersite.content.day import build_date
from peersite.site.plan import PROJECT, Places
from roots import invalid_root, on_disk

EARLIER = {'index.html': b'the last good one', 'ro/index.html': b'in Romanian'}


@pytest.fixture
def root(tmp_path) -> Path:
    """The small root with an earlier site."""
    return with_site(on_disk(tmp_path / 'root'))


def with_site(root: Path) -> Path:
    """Put an earlier site into a root."""
    for name, data in EARLIER.items():
        (root / 'site' / name).parent.mkdir(parents=True, exist_ok=True)
        (root / 'site' / name).write_bytes(data)
    return root


def site(root: Path) -> dict[str, bytes]:
    """Every file of the site of a root."""
    return {path.relative_to(root / 'site').as_posix(): path.read_bytes() for path in (root / 'site').rglob('*') if path.is_file()}


def build(root: Path, *options: str) -> int:
    """The exit code of a build."""
    return cli.run(cli.build, ['--root', str(root), *options])


def untouched(root: Path) -> bool:
    """Whether the earlier site is as it was and nothing half-written lies beside it."""
    return site(root) == EARLIER and {path.name for path in root.iterdir()} <= {'docs', 'site', 'build'}


def half(then: BaseException):
    """A generator that writes half a site and then fails."""
    def render(places, plan, only=()):
        (places.rendered / 'ro').mkdir(parents=True)
        (places.rendered / 'ro/index.html').write_text('half')
        raise then
    return render


def whole(places, plan, only=()):
    """A generator that writes a site of one page."""
    places.rendered.mkdir(parents=True)
    (places.rendered / 'index.html').write_text('the new one')


def test_the_small_root_is_built_and_takes_the_place_of_the_last_site(root, capsys):
    assert build(root, '--as-of', '2026-11-23') == 0
    files = site(root)
    assert {'index.html', '404.html', 'sitemap.xml', 'robots.txt', 'ro/index.html', 'bg/peer-work/index.html', 'en/404.html'} <= set(files)
    assert files['index.html'] != EARLIER['index.html'] and '<html lang="bg"' in files['bg/index.html'].decode()
    assert not [name for name in files if name.endswith(('.yml', '.po', '.md')) or '/_' in name]
    assert {path.name for path in root.iterdir()} == {'docs', 'site', 'build'}
    assert capsys.readouterr().out.endswith(f'The site is in {root}/site. To look at it: python -m http.server --directory {root}/site\n')


@pytest.mark.parametrize('fault', ['tab', 'unknown-source', 'no-id'])
def test_an_error_in_the_content_leaves_the_last_site_as_it_was(tmp_path, capsys, fault):
    root = with_site(invalid_root(tmp_path / 'root', fault))
    assert build(root) == 1
    assert untouched(root) and not (root / 'build').exists()
    err = capsys.readouterr().err
    assert ': error: ' in err and err.endswith('Nothing was built; an earlier site stays as it was.\n')


def test_a_failure_in_the_middle_of_rendering_leaves_the_last_site_as_it_was(root, monkeypatch, capsys):
    monkeypatch.setattr(mkdocs, 'build', half(RuntimeError('the generator broke')))
    assert build(root) == 2
    assert untouched(root)
    assert 'This is a fault of the tool, not of your text: the generator broke' in capsys.readouterr().err


def test_ctrl_c_in_the_middle_of_rendering_leaves_the_last_site_as_it_was(root, monkeypatch, capsys):
    monkeypatch.setattr(mkdocs, 'build', half(KeyboardInterrupt()))
    assert build(root) == 130
    assert untouched(root)
    assert capsys.readouterr().err.endswith('Stopped. Nothing was changed.\n')


@pytest.mark.parametrize('fault, code', [(OSError('no space left'), 2), (KeyboardInterrupt(), 130)])
def test_a_failure_while_the_site_is_finished_leaves_the_last_one_as_it_was(root, monkeypatch, fault, code):
    def fails(*given):
        raise fault
    monkeypatch.setattr(mkdocs, 'build', whole)
    monkeypatch.setattr(building, 'finish', fails)
    assert build(root) == code
    assert untouched(root)


@pytest.mark.parametrize('fault, code', [(OSError('busy'), 2), (KeyboardInterrupt(), 130)])
def test_a_failure_between_the_two_renames_puts_the_last_site_back(root, monkeypatch, fault, code):
    rename = Path.rename

    def fails(self, target):
        if self.name == '.site.new':
            raise fault
        return rename(self, target)
    monkeypatch.setattr(mkdocs, 'build', whole)
    monkeypatch.setattr(building, 'finish', lambda *given: None)
    monkeypatch.setattr(Path, 'rename', fails)
    assert build(root) == code
    assert untouched(root)


def test_a_first_build_that_fails_leaves_nothing(tmp_path, monkeypatch):
    root = on_disk(tmp_path / 'root')
    monkeypatch.setattr(mkdocs, 'build', half(RuntimeError('broke')))
    assert build(root) == 2
    assert {path.name for path in root.iterdir()} == {'docs', 'build'}


def test_what_an_earlier_crash_left_behind_is_cleared_away(root, monkeypatch):
    for name in ('.site.new', '.site.old'):
        (root / name).mkdir()
        (root / name / 'rubbish.html').write_text('x')
    monkeypatch.setattr(mkdocs, 'build', whole)
    monkeypatch.setattr(building, 'finish', lambda *given: None)
    assert build(root) == 0
    assert site(root) == {'index.html': b'the new one'}
    assert {path.name for path in root.iterdir()} == {'docs', 'site', 'build'}


@pytest.mark.parametrize('out', ['.', '..', 'docs', 'docs/en', 'docs/site', '/'])
def test_a_site_cannot_be_put_where_the_content_is(root, capsys, out):
    before = {path: path.read_bytes() for path in root.rglob('*') if path.is_file()}
    assert build(root, '--out', str(root / out)) == 2
    assert f'The site cannot be put into "{(root / out).resolve()}": that folder holds the content.' in ' '.join(capsys.readouterr().err.split())
    assert {path: path.read_bytes() for path in root.rglob('*') if path.is_file()} == before


def test_a_site_cannot_be_put_where_something_else_is(root, tmp_path, capsys):
    (tmp_path / 'letters').mkdir()
    (tmp_path / 'letters/mother.txt').write_text('Dear mother')
    assert build(root, '--out', str(tmp_path / 'letters')) == 2
    assert 'what is there is not a site, and would be lost.' in ' '.join(capsys.readouterr().err.split())
    assert (tmp_path / 'letters/mother.txt').read_text() == 'Dear mother'


def test_an_empty_folder_and_one_that_does_not_exist_may_hold_the_site(root, tmp_path, monkeypatch):
    monkeypatch.setattr(mkdocs, 'build', whole)
    monkeypatch.setattr(building, 'finish', lambda *given: None)
    (tmp_path / 'empty').mkdir()
    for out in (tmp_path / 'empty', tmp_path / 'new/deep'):
        assert build(root, '--out', str(out)) == 0
        assert (out / 'index.html').read_text() == 'the new one'
    assert site(root) == EARLIER


def test_the_languages_to_build_have_to_be_there_and_are_passed_on(root, monkeypatch, capsys):
    asked = []
    monkeypatch.setattr(building, 'build_site', lambda places, only, as_of, say: asked.append((only, as_of)))
    assert build(root, '--language', 'bg', '--language', 'ro', '--as-of', '2026-01-31') == 0
    assert asked == [(('bg', 'ro'), date(2026, 1, 31))]
    assert build(root, '--language', 'de') == 2
    assert 'There is no language "de" here; there are: bg, en, ro.' in capsys.readouterr().err
    assert len(asked) == 1


def test_the_day_of_the_build_is_the_one_stated_else_that_of_the_environment(monkeypatch):
    monkeypatch.setenv('SOURCE_DATE_EPOCH', '1700000000')
    for zone in ('UTC', 'Asia/Tokyo', 'America/Los_Angeles'):     # the environment's day is the same everywhere
        monkeypatch.setenv('TZ', zone)
        time.tzset()
        assert (build_date('2011-11-27'), build_date()) == (date(2011, 11, 27), date(2023, 11, 14))
    monkeypatch.delenv('TZ')
    time.tzset()
    monkeypatch.delenv('SOURCE_DATE_EPOCH')
    assert build_date() == date.today()


def test_a_root_without_a_configuration_uses_the_projects(tmp_path):
    assert Places(tmp_path, tmp_path / 'site').config == PROJECT / 'mkdocs.yml'
    (tmp_path / 'mkdocs.yml').write_text('site_name: x\n')
    assert Places(tmp_path, tmp_path / 'site').config == tmp_path / 'mkdocs.yml'
