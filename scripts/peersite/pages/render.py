"""Pages in one language: prose with the records at their markers, sources and state at the foot."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..directory import Directory
from ..finding import Location
from ..model import Library, Record
from ..translation.coverage import coverage, reviews, shares, stale_records, state
from ..translation.todo import plan
from . import locales
from .addresses import address, forge
from .interface import translations
from .lists import Lists, example_country, lists, shared_topics
from .markdown import MARKER, anchored, block, bound, english_terms, glossed, plain
from .templating import TEMPLATES, Compiled

MOST = 200     # entries of a list on the page about the translations; the directory has thousands
SECTIONED = {'doors', 'embed', 'groups', 'section', 'translations'}   # markers that show no single kind of records
SORTED = {'glossary': 'term', 'organisations': 'name'}   # kinds in alphabetical order; all others keep the facts' order


@dataclass(frozen=True)
class View:
    """A record as one reader sees it: in the reader's language, or else in the one it was written in."""
    record: Record
    language: str
    stale: bool = False

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.record.id

    @property
    def facts(self):
        """The facts of the record."""
        return self.record.facts

    @property
    def text_language(self) -> str:
        """The language of the words shown."""
        return self.language if self.language in self.record.words else self.record.source_language

    @property
    def foreign(self) -> bool:
        """Whether the words shown are not in the reader's language."""
        return self.text_language != self.language

    @property
    def words(self):
        """The words shown, with their places."""
        return self.record.words[self.text_language]

    @property
    def text(self) -> Mapping[str, Any]:
        """The fields of the words shown."""
        return self.words.fields

    @property
    def location(self) -> Location:
        """Where the words shown stand."""
        return self.words.location


@dataclass(frozen=True)
class Page:
    """A rendered page: `body` is Markdown without its title; `language` is the reader's, `text_language` the text's."""
    id: str
    language: str
    text_language: str
    title: str
    nav: str
    description: str
    body: str

    @property
    def foreign(self) -> bool:
        """Whether the page is shown in the language it was written in, for want of a translation."""
        return self.text_language != self.language

    @property
    def tail(self) -> str:
        """The address below the language folder."""
        return address(self.id)


class Renderer:
    """Renders the pages of one language on the day of the directory. `site_url` ends with a slash; addresses that others copy begin with it.

    `listed` are the listings in this language, for whoever has them already.
    """

    def __init__(self, library: Library, language: str, directory: Directory, compiled: Compiled | None = None, site_url: str = '', listed: Lists | None = None):
        self.library, self.language, self.directory, self.site_url, self.listed = library, language, directory, site_url, listed
        self.gettext = translations(library, language)
        self.english_terms = english_terms(library)
        self.stale = stale_records(library)
        self.environment = Environment(
            loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
            keep_trailing_newline=True, bytecode_cache=compiled, extensions=['jinja2.ext.i18n'])
        self.environment.install_gettext_callables(self.gettext.ugettext, self.gettext.ungettext, newstyle=True)
        self.environment.filters.update(
            line=plain, md=block, date=lambda value: locales.partial_date(value, language),
            number=lambda value: locales.number(value, language), percent=lambda share: locales.percent(share, language),
            listed=lambda items: locales.joined(items, language), country=lambda code: locales.country(code, language),
            language_name=lambda code: locales.language_name(code, language))
        self.environment.globals.update(
            language=language, view=self.view, views=self.views, page_title=self.page_title, link=self.link, forge=self.forge,
            by_country=self.by_country, own_name=locales.language_name, today=directory.as_of.isoformat(),
            exists=lambda page: page in library.records['pages'])

    def by_country(self, views: list[View]) -> list[tuple[str, list[View]]]:
        """Records with `countries`, by the country's code in the order of its name; last, as '', what is in none or several."""
        found: dict[str, list[View]] = {}
        for view in views:
            found.setdefault(view.facts.countries[0] if len(view.facts.countries) == 1 else '', []).append(view)
        codes = locales.sort_by((code for code in found if code), self.language, lambda code: locales.country(code, self.language)) + ([''] if '' in found else [])
        return [(code, found[code]) for code in codes]

    def view(self, kind: str, id: str) -> View:
        """One record."""
        return View(self.library.records[kind][id], self.language, (self.language, kind, id) in self.stale)

    def views(self, kind: str) -> list[View]:
        """The records of a kind, in the order in which they are shown."""
        views = [self.view(kind, record.id) for record in self.library.kind(kind)]
        if field := SORTED.get(kind):
            return locales.sort_by(views, self.language, lambda view: view.text[field])
        return views

    def forge(self, location: Location) -> str:
        """The address where a text is improved."""
        return forge(self.library, location)

    def page_title(self, view: View) -> str:
        """The name of a page in the navigation."""
        return view.text.get('nav') or view.text['title']

    def link(self, target: str, page: str) -> str:
        """A relative address from one page to another, for raw HTML (in Markdown, link to the file instead)."""
        return '../' * address(page).count('/') + address(target) or './'

    def page(self, id: str) -> Page:
        """Render one page."""
        view = self.view('pages', id)
        shown: list[View] = []
        pieces = []
        for name, text in view.text['sections'].items():
            level = 2 if name == 'intro' else 3
            if view.foreign:
                text = MARKER.sub(lambda match: f'</div>\n\n{match[0]}\n\n{opened(view.text_language)}', text)
            text = anchored(text)
            pieces.append(MARKER.sub(lambda match: self.records(match[1], id, level, shown), text))
        body = '\n\n'.join(pieces)
        if self.language != 'en':
            body = glossed(body, self.english_terms, all_latin=self.language in locales.NATIVE)
        body = self.environment.get_template('page.md.j2').render(
            page=view, body=bound(body, self.language), shown=shown, sources=self.sources(view, shown), files=self.files(view, shown),
            originals=list(dict.fromkeys(v.record.source_language for v in [view, *shown])),
            states=sorted({state(self.library, v.record, v.text_language) for v in [view, *shown]}))
        return Page(id, self.language, view.text_language, view.text['title'], self.page_title(view), view.text['description'], body)

    def records(self, marker: str, page: str, level: int, shown: list[View]) -> str:
        """What stands in the place of a marker."""
        views = [] if marker in SECTIONED else self.views(marker)
        if marker == 'helplines':
            views = [view for view in views if view.facts.callable]
        shown += views
        if marker == 'comparison':
            shown += self.views('comparison-themes')
        if marker == 'section':
            views = [v for v in self.views('pages') if v.facts.section == page]
        more = self.progress() if marker == 'translations' else {}
        if marker == 'embed':
            more = {'topics': shared_topics(self.gettext.ugettext, self.language), 'country': example_country(self.directory, self.language), 'site': self.site_url}
        if marker == 'groups':
            more = {'html': (self.listed or lists(self.library, self.language, self.directory)).index(level)}
        return self.environment.get_template(f'{marker}.md.j2').render(records=views, page_id=page, h='#' * level, **more)

    def progress(self) -> dict[str, Any]:
        """What the page about the state of the translations shows."""
        library = self.library
        return {'coverage': coverage(library), 'shares': shares(library), 'reviews': reviews(library), 'tasks': plan(library), 'languages': library.languages, 'all': library.records,
                'stale': self.stale, 'most': MOST}

    def sources(self, page: View, shown: list[View]) -> list[View]:
        """The documents behind a page, each once."""
        ids = dict.fromkeys(id for view in [page, *shown] for id in view.facts.sources)
        return [self.view('sources', id) for id in ids]

    def files(self, page: View, shown: list[View]) -> list[tuple[str, Location]]:
        """The files that hold the words of a page, each with the line where they begin."""
        files: dict[str, Location] = {}
        for view in [page, *shown]:
            at = view.location
            files[at.path] = min(files.get(at.path, at), at)
        return list(files.items())


def opened(language: str) -> str:
    """Opens a passage in another language than the page's."""
    return f'<div lang="{language}" markdown="block">\n'
