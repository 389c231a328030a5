"""Pages of listings joined from shells are, byte for byte, those that the generator makes of the same listings one by one."""
from __future__ import annotations

from datetime import date
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import pytest

from peersite.checks import check_root
from peersite.pages.group import NEXT, GroupPages
from peersite.pages.structured_data import structured_data
from peersite.pages.templating import Compiled
from peersite.sample.root import files, organisations
from peersite.sample.words import Pieces
from peersite.site import build as building
from peersite.site import mkdocs
from peersite.site.plan import Places
from peersite.site.stage import stage
from peersite.site.stamp import Articles, Frame, Translations

DAY = date(2026, 11, 25)
SMALL = Path(__file__).resolve().parents[1] / 'projects/small'
LANGUAGES = ('ro', 'bg', 'pl', 'el', 'en')
HOSTILE = r"""</title><script>alert("1")</script> & "q" 'a' <b>x</b> {{ 7*7 }} {% x %} `c` *e* [l](m) ![p](q) zq3qz # &amp; \ ]]> --> {#id}"""
TEXT = 'A & B <i>i</i> "q" [link](https://example.org/?a=1&b=2) (peer worker)\n\n    code\tx < y\n\n- zq1qz\n- `a<b`\n\n# heading\n\n<script>alert(1)</script>\n'


def quoted(text: str) -> str:
    """A YAML string in single quotes."""
    return "'" + text.replace("'", "''") + "'"


@pytest.fixture(scope='module')
def root(tmp_path_factory) -> Path:
    """The small project with sample groups and one whose texts are as bad as texts can be, in two of the languages."""
    root = tmp_path_factory.mktemp('shells')
    pieces = Pieces.load()
    made = {path.relative_to(SMALL).as_posix(): path.read_text(encoding='utf-8') for path in SMALL.rglob('*') if path.is_file()}
    made |= dict(files(pieces, list(organisations(pieces)), 60, 1, DAY, False))
    bad = next(path for path in made if path.startswith('docs/_facts/groups/') and path.endswith('-0.yml'))
    made['docs/_facts/groups/hostile.yml'] = made[bad] + 'affiliation: [birch-ro]\n'
    block = ''.join(f'  {line}\n' if line else '\n' for line in TEXT.split('\n'))
    for language in ('ro', 'el'):
        fields = ''.join(f'{name}: |\n{block}' for name in ('about', 'what_to_expect', 'how_to_join', 'notes', 'alert'))
        made[f'docs/{language}/groups/hostile.yml'] = f'name: {quoted(HOSTILE)}\nsummary: {quoted(HOSTILE)}\n{fields}'
    for path, text in made.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding='utf-8')
    return root


@pytest.fixture(scope='module')
def library(root):
    """The library, whatever the checks say of those texts: the pages have to be safe without them."""
    return check_root(root)[0]


@pytest.fixture(scope='module')
def joined(root, library, tmp_path_factory) -> Path:
    """The site as it is built, the checks of the bad texts left out."""
    places = Places(root, tmp_path_factory.mktemp('joined') / 'site')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(building, 'check_root', lambda *given: (library, []))
        building.build_site(places, as_of=DAY)
    return places.out


@pytest.fixture(scope='module')
def one_by_one(root, library, tmp_path_factory) -> Path:
    """The same site, each page of a listing a Markdown file that the generator renders."""
    places = Places(root, tmp_path_factory.mktemp('slow') / 'site')
    plan = stage(library, places.staged, DAY, mkdocs.language_order(places.config), mkdocs.site_url(places.config))
    for language in plan.languages:
        articles = Articles(plan.lists[language].pages, Compiled())
        for item in plan.directory.listings.values():
            pages = articles.pages
            body = articles.whole(pages.parts(item, item.upcoming(NEXT)))
            text = Frame.of(item, language).page([item.id, pages.title(item), pages.description(item), body, Translations(plan).of_listing(item)])
            (places.staged / language / 'groups' / f'{item.id}.md').write_text(text, encoding='utf-8')
    mkdocs.build(places, plan)
    return places.rendered


def test_every_page_is_the_same_as_the_generator_makes_it(joined, one_by_one, library):
    ids = list(library.records['groups'])
    assert len(ids) == 61
    differ = [f'{language}/{id}' for language in LANGUAGES for id in ids
              if (joined / language / f'groups/{id}/index.html').read_bytes() != (one_by_one / language / f'groups/{id}/index.html').read_bytes()]
    assert differ == []


def test_no_shell_and_no_sentinel_is_left_in_the_site(joined):
    assert not [path for path in joined.rglob('*') if path.name.startswith('_shell')]
    for path in joined.rglob('*.html'):
        html = path.read_text(encoding='utf-8').replace('![p](q) zq3qz', '')     # the name of the listing, which stands in lists too
        assert 'hostile' in path.as_posix() or 'zq' not in html, path


class Tags(HTMLParser):
    """The tags of a page and the text of its title."""

    def __init__(self):
        super().__init__()
        self.found: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize('language', LANGUAGES)
def test_bad_texts_do_no_harm(joined, language):
    tags = Tags()
    html = (joined / language / 'groups/hostile/index.html').read_text(encoding='utf-8')
    tags.feed(html)
    scripts = [attrs for tag, attrs in tags.found if tag == 'script' and not attrs.get('src') and attrs.get('type') not in ('application/json', 'application/ld+json')]
    assert scripts == [] and not [tag for tag, _ in tags.found if tag in ('b', 'i', 'img')]
    assert [tag for tag, _ in tags.found].count('h1') == 1 and 'zq3qz' in html and 'zq1qz' in html
    assert not [attrs for _, attrs in tags.found if any(name.startswith('on') or name == 'style' for name in attrs)]
