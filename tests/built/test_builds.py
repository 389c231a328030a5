"""Other ways to the same site: bare MkDocs, ProperDocs, twice the same bytes, no network, fewer and more languages."""
from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pages import BASE, Site
from peersite import new
from peersite.site.build import build_site
from peersite.site.plan import Places

NO_NETWORK = '''
import socket, sys
def refuse(*a, **k): raise OSError("the build asked for the network")
socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = refuse
sys.path.insert(0, "scripts")
from peersite.cli import build, run
sys.exit(run(build, ["--root", ".", "--out", "offline"]))
'''
DAY = str(int(1_795_564_800))     # 2026-11-25, for SOURCE_DATE_EPOCH


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob('*') if p.is_file()}


def run(project: Path, *command: str) -> subprocess.CompletedProcess:
    """Run a command in a project; it has to succeed."""
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, env={**os.environ, 'SOURCE_DATE_EPOCH': DAY})
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done


@pytest.mark.parametrize('generator', ['mkdocs', 'properdocs'])
def test_a_bare_strict_build_gives_the_same_site(site, project, generator):
    run(project, sys.executable, '-m', generator, 'build', '--strict', '-q', '-f', 'mkdocs.yml', '-d', str(project / 'site'))
    ours, theirs = files(site.root), files(project / 'site')
    assert set(ours) == set(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []


def test_two_builds_are_the_same_to_the_byte(site, project):
    build_site(Places(project, project / 'site'), as_of=date(2026, 11, 25))
    assert files(project / 'site') == files(site.root)


def test_the_build_needs_no_network(project):
    run(project, sys.executable, '-c', NO_NETWORK)
    assert (project / 'offline/el/index.html').is_file()


def test_one_language_alone_is_built_as_it_is_in_the_whole(site, project):
    build_site(Places(project, project / 'site'), ('el',), date(2026, 11, 25))
    assert sorted(p.name for p in (project / 'site').iterdir() if p.is_dir()) == ['assets', 'calendar', 'data', 'el', 'embed', 'g', 'pagefind']
    assert filecmp.cmp(project / 'site/el/peer-work/myths/index.html', site.root / 'el/peer-work/myths/index.html', shallow=False)


@pytest.mark.parametrize('fault, said', [
    ('[λάθος](no-such-page.md)', 'docs/el/peer-work/index.md:'),
    ('![](no-such-picture.png)', 'no-such-picture.png'),      # not ours to find: MkDocs does
])
def test_a_broken_link_stops_the_build_and_leaves_the_last_site_in_place(project, fault, said):
    page = project / 'docs/el/peer-work/index.md'
    (project / 'site').mkdir()
    (project / 'site/index.html').write_text('the last good one')
    page.write_text(page.read_text(encoding='utf-8') + f'\n{fault}\n', encoding='utf-8')
    done = subprocess.run([sys.executable, 'scripts/build.py'], cwd=project, capture_output=True, text=True)
    assert done.returncode == 1, done.stderr[-2000:]
    assert said in done.stderr
    assert files(project / 'site') == {'index.html': b'the last good one'}
    assert not [p for p in project.iterdir() if p.name.startswith('.site')]


def test_missing_texts_are_shown_in_the_original_marked_and_kept_out_of_the_index(project):
    (project / 'docs/el/myths.yml').unlink()
    (project / 'docs/el/about/privacy.md').unlink()
    (project / 'docs/el/_stamps/myths.yml.txt').unlink()
    (project / 'docs/el/_stamps/about/privacy.md.txt').unlink()
    build_site(Places(project, project / 'site'), as_of=date(2026, 11, 25))
    site = Site(project / 'site')

    page = site.pages['el/about/privacy/index.html']
    assert page.language == 'el'
    notice = next(tag for tag in page.all('p') if 'pw-notice' in tag['class'])
    assert notice.language == 'el' and 'Αγγλικά' in notice.text
    assert page.all('h1')[0].language == 'en'
    assert [tag['content'] for tag in page.all('meta') if tag['name'] == 'robots'] == ['noindex']
    assert [tag['href'] for tag in page.all('link') if tag['rel'] == 'canonical'] == [f'{BASE}en/about/privacy/']
    assert not [tag for tag in page.all('link') if tag['hreflang']]
    assert 'el' not in [tag['hreflang'] for tag in site.pages['en/about/privacy/index.html'].all('link')]
    sitemap = (project / 'site/sitemap.xml').read_text(encoding='utf-8')
    assert f'{BASE}el/about/privacy/' not in sitemap and f'{BASE}ro/about/privacy/' in sitemap
    assert {tag.language for p in site.of('el') for tag in p.all('a') if site.target(p, tag['href'] or '') == ('el/about/privacy/index.html', '')
            and tag['hreflang'] == '' and 'footer' not in tag.above} == {'en'}, 'the link in the navigation is in English and has to say so'

    page = site.pages['el/peer-work/myths/index.html']
    headings = page.all('h2')
    assert [tag.language for tag in headings if tag['id'] == 'saving-money'] == ['ro']
    assert page.all('h1')[0].language == 'el'
    assert sum('Ρουμανικά' in tag.text for tag in page.all('p') if 'pw-notice' in tag['class']) == 8

    state = site.pages['en/about/translations/index.html']
    assert 'myths/saving-money' in state.text and 'pages/about/privacy' in state.text


def test_a_sixth_language_builds_at_once_and_is_honest_about_what_is_missing(project):
    new.language(project, 'uk')
    shutil.rmtree(project / 'site', ignore_errors=True)
    build_site(Places(project, project / 'site'), as_of=date(2026, 11, 25))
    languages = ('ro', 'bg', 'pl', 'el', 'en', 'uk')
    site = Site(project / 'site', languages)
    assert {p.name.removeprefix('uk/') for p in site.of('uk')} == {p.name.removeprefix('ro/') for p in site.of('ro')}
    for page in site.of('uk'):
        assert page.language == 'uk'
        if page.name.startswith(('uk/groups/-/', 'uk/groups/bg/', 'uk/groups/gr/', 'uk/groups/pl/')):
            continue     # a list: its entries say their language
        assert any('pw-notice' in tag['class'] for tag in page.all('p')), page.name
        assert [tag['content'] for tag in page.all('meta') if tag['name'] == 'robots'] == ['noindex']
        assert page.all('h1')[0].language in ('en', 'bg')     # each in the language it was written in
    for page in site.of(*languages):
        assert [tag['hreflang'] for tag in page.all('a') if tag['hreflang']] == list(languages)
    assert [tag.text for tag in site.pages['uk/index.html'].all('a') if tag['hreflang'] == 'uk'] == ['Українська']
    assert '/uk/' not in (project / 'site/sitemap.xml').read_text(encoding='utf-8')
    assert len([tag for tag in site.pages['index.html'].all('a') if tag['hreflang']]) == 6
