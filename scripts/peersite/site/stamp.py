"""The pages of the listings: their frames are staged as shells for the generator, and after it has run every page is joined.

A page is two shells, one in the other. The generator renders the *frame*: head, header, footer, with the languages a listing exists in;
there are few of them. The *article* is made of parts, each from a template in `pages/templates/listing/`; a part has few shapes, so its
shells are made by our own engine as they are needed. Pages are made one by one and never held together, on as many processors as there are.
"""
from __future__ import annotations

import json
import multiprocessing
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Iterable, Iterator, Sequence

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from ..directory import Listing
from ..machine import processors
from ..pages.group import NEXT, GroupPages, Part
from ..pages.lists import Lists
from ..pages.shells import Shelf, Shell, masked
from ..pages.templating import TEMPLATES, Compiled
from .plan import Plan
from .standalone import environment
from .writer import Writer

FOLDER = 'groups'
TEMPLATE = 'listing/{}.html.j2'     # of a part
ID, TITLE, DESCRIPTION, BODY, TRANSLATIONS = range(5)     # the texts of a frame; the last two are HTML
DEPTHS = (1, 2, 3)                          # of a country, of a locality, of what its list goes on with
WORTH_A_PROCESS = 200                       # pages; fewer are made here before another process has started


@dataclass(frozen=True)
class Frame:
    """What the frame of a page depends on besides its texts. `text_language` is empty if the page is in the reader's language."""
    language: str
    text_language: str
    indexed: bool
    depth: int = 0     # of a page that holds a list: how far below the directory it is

    @classmethod
    def of(cls, item: Listing, language: str) -> 'Frame':
        """The frame of a listing in a language. Only a page that search engines may list names its translations."""
        text_language = '' if language in item.record.words else item.record.source_language
        return cls(language, text_language, item.indexed and not text_language)

    @classmethod
    def of_list(cls, plan: Plan, language: str, depth: int, indexed: bool) -> 'Frame':
        """The frame of a list of listings, as of a country. Every language has it; search engines get those of the sitemap."""
        return cls(language, '', indexed and language in plan.translated.get(f'{FOLDER}/', plan.languages), depth)

    @property
    def name(self) -> str:
        """The address of its shell below the directory: its name follows from what it is, and it lies as deep as its pages."""
        return '_shells/' * max(0, self.depth - 1) + f'_shell-{sha256(repr(self).encode()).hexdigest()[:12]}'

    def page(self, texts: Sequence[str]) -> str:
        """The page as Markdown with front matter: of a record, or of the shell where the texts are sentinels."""
        meta = {'lang': self.language, 'tail': f'{FOLDER}/{texts[ID]}/', 'title': texts[TITLE], 'description': texts[DESCRIPTION],
                'hide': ['navigation', 'toc']}
        if self.depth:
            meta['list'] = True
        if self.text_language:
            meta['text_lang'] = self.text_language
        if self.indexed:
            meta['translations'] = texts[TRANSLATIONS]
        else:
            meta['noindex'] = True
        return '---\n' + ''.join(f'{key}: {json.dumps(value, ensure_ascii=False)}\n' for key, value in meta.items()) + f'---\n\n{texts[BODY]}\n'


class Articles:
    """The articles of one language: each part joined from the shell of its template and shape."""

    def __init__(self, pages: GroupPages, compiled: Compiled):
        self.pages = pages
        environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
                                       extensions=['jinja2.ext.i18n'], bytecode_cache=compiled)
        environment.install_gettext_callables(pages.gettext.ugettext, pages.gettext.ungettext, newstyle=True)
        self.shelf = Shelf(environment)

    def head(self, item: Listing) -> list[str]:
        """The first texts of the frame, escaped."""
        return [item.id, escape(self.pages.title(item)), escape(self.pages.description(item))]

    def whole(self, parts: Iterable[Part]) -> str:
        """An article as the templates make it, the slow way."""
        return article(self.shelf.rendered(TEMPLATE.format(name), values) for name, values in parts)

    def joined(self, parts: Iterable[Part]) -> str:
        """The same from shells."""
        return article(self.shelf.joined(TEMPLATE.format(name), values) for name, values in parts)


def article(parts: Iterable[str]) -> str:
    """The parts of a page in their element."""
    return '<article class="pw-listing">\n' + ''.join(parts) + '</article>'


def frames(plan: Plan) -> set[Frame]:
    """Every frame that the listings need."""
    lists = {Frame.of_list(plan, language, depth, indexed) for language in plan.languages for depth in DEPTHS for indexed in (True, False)} if plan.directory.listings else set()
    return lists | {Frame.of(item, language) for item in plan.directory.listings.values() for language in plan.languages}


def staged(plan: Plan) -> Iterator[tuple[str, str]]:
    """The shells of the frames as Markdown, by path below the staged tree."""
    for frame in frames(plan):
        yield f'{frame.language}/{FOLDER}/{frame.name}.md', frame.page(masked(['id', 'title', 'description', 'body', 'translations']))


class Translations:
    """The block that names the translations of a page to search engines, the same as on pages of prose."""

    def __init__(self, plan: Plan):
        self.plan, self.shelf = plan, Shelf(environment())

    def of(self, tail: str, codes: Sequence[str], original: str) -> str:
        """For a page that exists in some languages. `tail` is its address below the directory, with a slash at the end."""
        return self.shelf.joined('partials/translations.html', {'codes': codes, 'original': original, 'site_url': self.plan.site_url, 'tail': f'{FOLDER}/{tail}'})

    def of_listing(self, item: Listing) -> str:
        """For the pages of a listing."""
        return self.of(f'{item.id}/', [code for code in self.plan.languages if code in item.record.words], item.record.source_language)

    def of_list(self, path: str) -> str:
        """For a list of listings, which has the languages of the directory."""
        return self.of(f'{path}/', self.plan.translated.get(f'{FOLDER}/', self.plan.languages), self.plan.originals.get(f'{FOLDER}/', self.plan.languages[0]))


class Stamper:
    """Makes the pages of the listings in a rendered site, in the languages that were rendered."""

    def __init__(self, plan: Plan, writer: Writer):
        self.plan, self.writer, folder = plan, writer, writer.folder
        self.languages = [code for code in plan.languages if (folder / code).is_dir()]
        compiled, self.translations = Compiled(), Translations(plan)
        self.articles = {code: Articles(plan.lists[code].pages, compiled) for code in self.languages}
        self.frames = {frame: self.take(frame) for frame in frames(plan) if frame.language in self.languages}
        for code in self.languages:
            shutil.rmtree(folder / code / FOLDER / '_shells', ignore_errors=True)

    def take(self, frame: Frame) -> Shell:
        """Cut the rendered shell of a frame, and remove it from the site."""
        path = self.writer.folder / frame.language / FOLDER / frame.name / 'index.html'
        shell = Shell.cut(path.read_text(encoding='utf-8'), block=BODY)
        path.unlink()
        path.parent.rmdir()
        return shell

    def stamp(self) -> None:
        """Make every page. Raises RuntimeError if another process that helps fails."""
        items = list(self.plan.directory.listings.values())
        pages = len(items) * len(self.languages)
        helpers = min(processors(), pages // WORTH_A_PROCESS) if 'fork' in multiprocessing.get_all_start_methods() else 1
        shares = max(helpers, 1)
        others = [multiprocessing.get_context('fork').Process(target=self.some, args=(items[share::shares],)) for share in range(1, shares)]
        for other in others:
            other.start()
        self.some(items[::shares])
        for other in others:
            other.join()
            if other.exitcode:
                raise RuntimeError(f'A process that made pages of groups ended with {other.exitcode}; what it said stands above.')

    def lists(self) -> Iterator[Lists]:
        """Make the pages of countries and localities, and the data of long lists. Yields the lists of each language, for whoever goes on with them."""
        for language in self.languages if self.plan.directory.listings else ():
            made = self.plan.lists[language]
            for area in made.areas():
                for path, html in made.page(area):
                    title = escape(made.title(area))
                    texts = [path, title, escape(made.description(area)), html, self.translations.of_list(path)]
                    frame = Frame.of_list(self.plan, language, path.count('/') + 1, f'{FOLDER}/{path}/' in self.plan.translated)
                    self.writer.put(f'{language}/{FOLDER}/{path}/index.html', self.frames[frame].encoded(texts))
            for path, data in made.data():
                self.writer.put(f'{language}/{FOLDER}/{path}', data.encode())
            yield made

    def some(self, items: Sequence[Listing]) -> None:
        """Make the pages of some listings."""
        for item in items:
            dates, translations = item.upcoming(NEXT), self.translations.of_listing(item)
            for language in self.languages:
                articles = self.articles[language]
                texts = [*articles.head(item), articles.joined(articles.pages.parts(item, dates)), translations]
                self.writer.put(f'{language}/{FOLDER}/{item.id}/index.html', self.frames[Frame.of(item, language)].encoded(texts))
