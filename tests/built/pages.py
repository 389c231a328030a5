"""Reads a built site back: pages as lists of tags, with what links and what is linked."""
from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

BASE = 'https://example.org/'
VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'}


@dataclass
class Tag:
    """A start tag, its line, the text inside it, and the language in force there."""
    name: str
    attributes: dict[str, str]
    line: int
    language: str
    text: str = ''
    above: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name) or ''


class Page(HTMLParser):
    """One HTML file."""

    def __init__(self, path: Path, root: Path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.source = path.read_text(encoding='utf-8')
        self.name = path.relative_to(root).as_posix()
        self.address = urljoin(BASE, self.name.removesuffix('index.html'))
        self.tags: list[Tag] = []
        self.open: list[Tag] = []
        self.feed(self.source)

    def handle_starttag(self, name, attributes):
        values = {key: value if value is not None else '' for key, value in attributes}
        language = values.get('lang') or (self.open[-1].language if self.open else '')
        tag = Tag(name, values, self.getpos()[0], language, above=tuple(t.name for t in self.open))
        self.tags.append(tag)
        if name not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if name not in VOID and self.open and self.open[-1].name == name:
            self.open.pop()

    def handle_endtag(self, name):
        if any(tag.name == name for tag in self.open):
            while self.open.pop().name != name:
                pass

    def handle_data(self, data):
        for tag in self.open:
            tag.text += data

    def all(self, name: str) -> list[Tag]:
        """The tags of a name."""
        return [tag for tag in self.tags if tag.name == name]

    @cached_property
    def ids(self) -> list[str]:
        """Every id of the page."""
        return [tag['id'] for tag in self.tags if 'id' in tag.attributes]

    @property
    def language(self) -> str:
        """What `<html lang>` says."""
        return self.all('html')[0]['lang']

    @property
    def indexed(self) -> bool:
        """Whether search engines may list it."""
        return not any(tag['name'] == 'robots' and 'noindex' in tag['content'] for tag in self.all('meta'))

    @property
    def text(self) -> str:
        """All the text of the page's main part."""
        return ' '.join(next((tag.text for tag in self.tags if tag.name == 'main'), '').split())


@dataclass
class Site:
    """A built site on disk."""
    root: Path
    languages: tuple[str, ...] = ('ro', 'bg', 'pl', 'el', 'en')
    pages: dict[str, Page] = field(default_factory=dict)

    def __post_init__(self):
        for path in sorted(self.root.rglob('*.html')):
            page = Page(path, self.root)
            self.pages[page.name] = page

    def of(self, *languages: str) -> list[Page]:
        """The pages below the folders of these languages (of all, if none is named), without the 404 pages and those for frames."""
        return [page for name, page in self.pages.items()
                if name.split('/')[0] in (languages or self.languages) and not name.endswith('404.html') and '/embed/' not in name]

    def target(self, page: Page, link: str) -> tuple[str, str] | None:
        """The file and the anchor a link leads to, or None if it leaves the site."""
        url = urljoin(page.address, link)
        if not url.startswith(BASE):
            return None
        parts = urlsplit(url)
        path = unquote(parts.path).lstrip('/')
        if path == '' or path.endswith('/'):
            path += 'index.html'
        return path, unquote(parts.fragment)
