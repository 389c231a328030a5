"""The listings as lists, in one language: by country and locality, each entry with what a reader needs in order to choose.

A page holds at most `LONG` entries. What is longer leads on to the pages of its parts: the directory to its countries, a country to its
localities, a locality to the rest of its own list. All of them always exist, so that an address that somebody copied stays good.

Sensitive listings are in none of these, because search engines read them. They stand *apart*, on a page of each language that engines are
asked to leave out, whose address and title tell nothing (docs/_decisions/0013).
"""
from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Any, Iterable, Iterator, Sequence, get_args

from babel.core import get_global
from babel.dates import get_day_names
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..directory import Directory, Listing
from ..kinds.groups import SENSITIVE_TOPICS, WEEKDAYS, Topic
from ..model import Library
from . import locales, maps, schedule_words
from .group import GroupPages, standing
from .labels import labels
from .shells import Shelf
from .templating import TEMPLATES

LONG = 300              # entries of one page: as many as keep it below 75 KB with all it loads (docs/_decisions/0009)
WORTH_A_FILTER = 5      # entries; fewer are read sooner than a form is filled in
NOWHERE = '-'           # in an address, the place of the listings without one, or the list of those that stand apart; no id can be that
MODES = {'in-person': ('in-person',), 'hybrid': ('in-person', 'online'), 'online': ('online',), 'phone': ('phone',), 'written': ('written',)}
SHARED_TOPICS = tuple(topic for topic in get_args(Topic) if topic not in SENSITIVE_TOPICS)     # a list of others may be about
Row = dict[str, Any]


@dataclass(frozen=True)
class Area:
    """A country or a locality with its listings. `path` is its address below the directory, `language` that of a foreign name.

    The front doors of a country are in its `items` and in `doors`, and in none of its `parts`.
    """
    path: str
    name: str
    language: str
    items: tuple[Listing, ...]
    parts: tuple['Area', ...] = ()
    doors: tuple[Listing, ...] = ()

    @property
    def up(self) -> str:
        """The relative address of the directory, seen from here."""
        return '../' * (self.path.count('/') + 1)


class Lists:
    """The lists of one language. `pages` says what a listing's own page says, in the same words."""

    def __init__(self, pages: GroupPages):
        self.pages, self.language, self.directory = pages, pages.language, pages.directory
        self._ = self.gettext = pages._
        self.rows: dict[str, Row] = {}
        self.encoded: dict[str, str] = {}
        environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
                                  extensions=['jinja2.ext.i18n'])
        environment.install_gettext_callables(pages.gettext.ugettext, pages.gettext.ungettext, newstyle=True)
        environment.globals.update(entry=self.entry, options=self.options, apart=len(self.directory.apart), refuge=pages.refuge())
        self.template, self.shelf = environment.get_template('lists.html.j2').module, Shelf(environment)

    # --- the parts of the world -------------------------------------------------------------------------------

    @cached_property
    def countries(self) -> tuple[Area, ...]:
        """Every country of the directory, in the order of their names, each with its localities in the order of theirs."""
        known = {record.facts.country for record in self.pages.library.kind('places')} | {item.country for item in self.directory.listings.values()}
        return tuple(locales.sort_by((self.country(code) for code in known), self.language, lambda area: area.name))

    def country(self, code: str) -> Area:
        """One country."""
        path, shelves = code.lower(), self.directory.by_country.get(code, {})
        items = self.sorted(item for shelf in shelves.values() for item in shelf)
        doors = tuple(item for item in items if item.facts.listing == 'front-door')
        groups = [item for item in items if item.facts.listing != 'front-door']
        places = []
        for record in self.pages.library.kind('places'):
            if record.facts.country == code:
                here = tuple(item for item in shelves.get(record.id, ()) if item.facts.listing != 'front-door')
                places.append(Area(f'{path}/{record.id}', **self.pages.named(record), items=self.sorted(here)))
        parts = locales.sort_by(places, self.language, lambda area: area.name)
        nowhere = tuple(item for item in groups if item.place is None)
        parts.append(Area(f'{path}/{NOWHERE}', self._('From afar, or the place is told on request'), '', nowhere))
        return Area(path, locales.country(code, self.language), '', items, tuple(parts), doors)

    @cached_property
    def apart(self) -> Area:
        """The listings that stand apart, by country."""
        order = {area.path: number for number, area in enumerate(self.countries)}
        items = sorted(self.sorted(self.directory.apart), key=lambda item: order[item.country.lower()])     # which keeps the order of the names
        return Area(NOWHERE, self._('Other groups'), '', tuple(items))

    def sorted(self, items: Iterable[Listing]) -> tuple[Listing, ...]:
        """Listings in the order of their names."""
        return tuple(sorted(items, key=lambda item: self.order[item.id]))

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of every listing in the language's alphabet, by id: a listing is in many lists."""
        key = locales.collation_key(self.language)
        listings = sorted(self.directory.listings.values(), key=lambda item: (key(item.words(self.language).fields['name']), item.id))
        return {item.id: number for number, item in enumerate(listings)}

    # --- one entry --------------------------------------------------------------------------------------------

    def row(self, item: Listing) -> Row:
        """What a list says of a listing, and in `is` what the filters go by, as `fact:code` with spaces between."""
        if item.id not in self.rows:
            self.rows[item.id] = self._row(item)
        return self.rows[item.id]

    def entry(self, item: Listing, up: str, where: bool = False) -> Markup:
        """An entry as HTML. `up` is the relative address of the directory; `where` says where it meets."""
        row = self.row(item)
        return Markup(self.shelf.joined('entry.html.j2', {**row, 'where': row['where'] if where else '', 'up': up}))

    def _row(self, item: Listing) -> Row:
        pages, facts, words = self.pages, item.facts, item.words(self.language)
        far = facts.mode in ('online', 'hybrid', 'phone')
        told = facts.listing == 'front-door' or facts.status == 'active'     # said by the row as a whole
        status = '' if told else pages.labels['status'][facts.status]
        what = [pages.topics(item)]
        what += [locales.joined([pages.language_name(code) for code in facts.languages], self.language)] if facts.languages else []
        return {
            'id': item.id, 'name': words.fields['name'], 'summary': words.fields['summary'],
            'lang': words.language if words.language != self.language else '', 'standing': standing(item),
            'state': ' · '.join(part for part in (status, '' if facts.listing == 'front-door' and item.tier is None else pages.seen(item)) if part),
            'when': ' · '.join(schedule_words.said(rule, self.language, self._, item.as_of, far) for rule in item.schedule),
            'how': ' · '.join(part for part in (pages.known('mode', facts.mode), pages.known('newcomers', facts.newcomers)) if part),
            'what': ' · '.join(what), 'where': self.where(item), 'is': ' '.join(self.codes(item))}

    def where(self, item: Listing) -> str:
        """The locality, as far as it may be told, and the country."""
        country = locales.country(item.country, self.language)
        return f'{self.pages.named(item.place)["name"]}, {country}' if item.place else country

    def codes(self, item: Listing) -> Iterator[str]:
        """What the filters go by. Who looks for meetings in person, or online, wants those that are both."""
        facts, country = item.facts, item.country.lower()
        yield f'place:{country}'
        if item.place:
            yield f'place:{country}/{item.place.id}'
        yield from (f'day:{day}' for day in WEEKDAYS if any(day in rule.days for rule in item.schedule))
        yield from (f'topic:{code}' for code in facts.topics)
        yield from (f'language:{code}' for code in facts.languages)
        yield from (f'mode:{code}' for code in MODES.get(facts.mode, ()))
        if facts.newcomers == 'accepting':
            yield 'newcomers:accepting'

    def options(self, items: Sequence[Listing]) -> dict[str, list[tuple[str, str]]]:
        """What can be chosen in each filter: `(code, label)` of what there is. Codes of localities hold a slash, after their country's."""
        there = {code for item in items for code in self.row(item)['is'].split()}
        def of(fact: str, labels: dict[str, str]) -> list[tuple[str, str]]:
            return [(code, label[0].upper() + label[1:]) for code, label in labels.items() if f'{fact}:{code}' in there]
        def alphabetical(fact: str, labels: dict[str, str]) -> list[tuple[str, str]]:
            return locales.sort_by(of(fact, labels), self.language, lambda option: option[1])
        names = get_day_names('wide', 'stand-alone', locale=locales.locale(self.language))
        languages = {code: self.pages.language_name(code) for item in items for code in item.facts.languages}
        return {'place': of('place', {area.path: area.name for country in self.countries for area in (country, *country.parts)}),
                'day': of('day', {day: names[number] for number, day in enumerate(WEEKDAYS)}),
                'topic': alphabetical('topic', self.pages.labels['topics']), 'language': alphabetical('language', languages),
                'mode': of('mode', {code: self.pages.labels['mode'][code] for code in MODES})}

    # --- pages ------------------------------------------------------------------------------------------------

    def index(self, level: int) -> Markup:
        """The list of the directory page; its countries are headings of a level."""
        items = tuple(item for country in self.countries for item in country.items)
        return self._squeezed(self.template.index(self.countries, items, level, len(items) <= LONG, len(items) >= WORTH_A_FILTER))

    def areas(self) -> Iterator[Area]:
        """Every part of the world that has a page of its own."""
        for country in self.countries:
            yield from (country, *country.parts)
        yield from self.renamed()
        yield self.apart

    def renamed(self) -> Iterator[Area]:
        """The localities that have another id today: their old address has the same list."""
        today = {area.path: area for country in self.countries for area in country.parts}
        for id, record in self.directory.localities.items():
            if id != record.id:
                country = record.facts.country.lower()
                yield replace(today[f'{country}/{record.id}'], path=f'{country}/{id}')

    def page(self, area: Area) -> Iterator[tuple[str, str]]:
        """The pages of an area: `(path, HTML)`, the first at its own address, those that go on with a long list below it."""
        filtered = len(area.items) >= WORTH_A_FILTER
        if '/' not in area.path and area != self.apart:
            yield area.path, self._squeezed(self.template.country(area, self.title(area), self.map(area), len(area.items) <= LONG, filtered))
            return
        count = max(1, -(-len(area.items) // LONG))
        for number in range(1, count + 1):
            part = area.items[(number - 1) * LONG:number * LONG]
            path = area.path if number == 1 else f'{area.path}/{number}'
            up = '../' * (path.count('/') + 1)
            if area == self.apart:
                shelves = [(locales.country(code, self.language), list(items)) for code, items in groupby(part, lambda item: item.country)]
                yield path, self._squeezed(self.template.apart_from(area, shelves, number, count, filtered, up))
            else:
                yield path, self._squeezed(self.template.place(area, self.title(area), part, number, count, filtered, up))

    def title(self, area: Area) -> str:
        """The heading of an area's page, which is also the title of its window."""
        if area == self.apart:
            return area.name
        code, _, place = area.path.partition('/')
        country = locales.country(code.upper(), self.language)
        return self._('Self-help groups: %(place)s') % {'place': f'{area.name}, {country}' if place and place != NOWHERE else country if not place else f'{country}. {area.name}'}

    def description(self, area: Area) -> str:
        """What previews of links show: the title says it all; of what stands apart, what is said of the directory."""
        whole = self.pages.library.records['pages'].get('groups/index')
        return self.pages.named(whole, 'description')['name'] if area == self.apart and whole else self.title(area)

    def map(self, country: Area) -> Markup:
        """A country's map, empty if none of its groups meets where everybody may know."""
        code = country.path.upper()
        dots = maps.dots(code, maps.public_points(country.items))
        count = {'places': len(dots), 'groups': sum(dot.groups for dot in dots)}
        return maps.drawn(code, dots, self._('Map of public addresses: %(place)s') % {'place': country.name},
                          self._('Places on the map: %(places)s. Groups that meet there: %(groups)s.') % count)

    def data(self) -> Iterator[tuple[str, str]]:
        """The lists that the filters of long pages load: `(path below the directory, JSON)`."""
        everything = [item for country in self.countries for item in country.items]
        longer = [(area.path + '/', area.items) for area in self.areas() if len(area.items) > LONG]
        for path, items in [('', everything), *longer] if len(everything) > LONG else []:
            yield f'{path}list.json', self.json(items)

    def json(self, items: Sequence[Listing], **about: str) -> str:
        """Entries as JSON, after what is said about them."""
        return f'{compact(about)[:-1]}{"," if about else ""}"groups":[{",".join(map(self.stated, items))}]}}'

    def stated(self, item: Listing) -> str:
        """An entry as JSON holds it, what is empty left out; made once, because it stands in many lists."""
        if item.id not in self.encoded:
            self.encoded[item.id] = compact({name: value for name, value in self.row(item).items() if value})
        return self.encoded[item.id]

    @staticmethod
    def _squeezed(html: str) -> Markup:
        """Without empty lines, at which Markdown would begin to read."""
        return Markup('\n'.join(line for line in html.split('\n') if line.strip()))


compact = json.JSONEncoder(ensure_ascii=False, separators=(',', ':')).encode


def lists(library: Library, language: str, directory: Directory) -> Lists:
    """The lists of a language."""
    return Lists(GroupPages(library, language, directory))


def shared_topics(_, language: str) -> list[tuple[str, str]]:
    """The topics that a list inside a page of somebody else can be about: `(code, label)`, in the order of the labels."""
    known = labels(_)['topics']
    return locales.sort_by(((code, known[code]) for code in SHARED_TOPICS), language, lambda topic: topic[1])


def example_country(directory: Directory, language: str) -> str:
    """A country for examples: the one where the language is at home if there are listings, else the first one there is."""
    home = get_global('likely_subtags').get(language, '').rpartition('_')[2]
    return home if home in directory.by_country else next(iter(sorted(directory.by_country)), 'RO')
