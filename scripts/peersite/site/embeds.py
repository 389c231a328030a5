"""What organisations show inside their own pages: the list of groups of everywhere, a country, a locality, or about a topic, in a language.

Each list is a page without scripts, for an iframe, and beside it the same as JSON, for the element `<peer-groups>` of `/embed/v1/groups.js`.
They hold only what others may copy (`Listing.in_data`). A list that is empty today is there all the same: somebody may show it already.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

from markupsafe import Markup

from ..directory import Listing
from ..pages.lists import NOWHERE, SHARED_TOPICS, Lists
from ..pages.shells import Shelf
from .plan import Plan
from .standalone import environment
from .writer import Writer

SHOWN = 100      # entries of one page; the rest is a link to the directory


@dataclass(frozen=True)
class Query:
    """What an embedded page shows: its path below the embeds, its title, where in the directory the same is, and the listings."""
    path: str
    title: str
    more: str
    items: tuple[Listing, ...]


def queries(lists: Lists) -> Iterator[Query]:
    """Every page that can be embedded, in one language."""
    everything = lists.sorted([item for country in lists.countries for item in country.items if item.in_data])
    yield Query('', lists.gettext('Self-help groups'), '', everything)
    for area in lists.areas():
        if area.path.rpartition('/')[2] != NOWHERE:     # what has no place, and what stands apart
            yield Query(f'{area.path}/', lists.title(area), f'{area.path}/', tuple(item for item in area.items if item.in_data))
    for topic in SHARED_TOPICS:
        title = lists.gettext('Self-help groups: %(place)s') % {'place': lists.pages.labels['topics'][topic]}
        yield Query(f'topic/{topic}/', title, f'#topic={topic}', tuple(item for item in everything if topic in item.facts.topics))


def embeds(writer: Writer, plan: Plan, lists: Lists) -> None:
    """Write the pages of one language into a rendered site."""
    shelf, language = Shelf(environment()), lists.language
    page = shelf.environment.get_template('embed.html')
    for query in queries(lists):
        target, said = f'{language}/embed/groups/{query.path}', words(lists, plan, len(query.items))
        up = '../' * (query.path.count('/') + 2)     # the folder of the language
        entries = Markup('\n'.join(shelf.joined('embed-entry.html', {**lists.row(item), 'directory': f'{up}groups/'}) for item in query.items[:SHOWN]))
        writer.put(f'{target}index.html', page.render(language=language, title=query.title, entries=entries, said=said, more=f'{up}groups/{query.more}', base=f'{up}../').encode())
        writer.put(f'{target}list.json', lists.json(query.items, language=language, title=query.title, more=query.more, **said).encode())


def words(lists: Lists, plan: Plan, count: int) -> dict[str, str]:
    """What stands around a list."""
    return {'none': lists.gettext('There is no entry here at present.'), 'all': lists.gettext('The whole directory: %(name)s') % {'name': plan.names[lists.language]},
            'day': lists.gettext('As of %(date)s.') % {'date': lists.pages.day(lists.directory.as_of)},
            'rest': lists.gettext('The first %(count)s are shown here.') % {'count': SHOWN} if count > SHOWN else ''}

