"""What the page of a listing says, in one language: its parts in their order, each a template and its texts.

A value is a text, HTML made here (`Markup`), a list of such, or what holds them by name. What is absent is the empty text. A template
in `templates/listing/` prints, tests and repeats values and does nothing else with them, so that its structure follows from
which of them are there (`shells.py`). Facts that may be missing are rows of a list, for the same reason.
"""
from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Iterator, Sequence
from urllib.parse import quote

from markupsafe import Markup

from ..directory import Directory, Listing, Occurrence, Tier
from ..kinds.groups import Access, Contact
from ..model import Library
from ..translation.coverage import stale_records, state
from . import locales, schedule_words
from .addresses import address, forge
from .interface import translations
from .labels import labels
from .markdown import bound, english_terms, glossed
from .safe_markdown import listing_html

NEXT = 4            # meetings to come that are told
NEAR = 3            # listings named where one is gone
REFUGE = ('help/index', 'help/leaving-safely')
Values = dict[str, Any]
Part = tuple[str, Values]
StructuredData = Callable[[Listing, str], str | None]


def no_structured_data(item: Listing, language: str) -> None:
    """For a site without exports."""


class GroupPages:
    """The pages of all listings in one language. `structured_data` gives the JSON-LD of a listing, or None; `site_url` ends with a slash."""

    def __init__(self, library: Library, language: str, directory: Directory, structured_data: StructuredData = no_structured_data, site_url: str = '/'):
        self.library, self.language, self.directory, self.structured_data, self.site_url = library, language, directory, structured_data, site_url
        self.gettext = translations(library, language)
        self._ = lru_cache(maxsize=None)(self.gettext.ugettext)
        self.labels = labels(self._)
        self.stale, self.english = stale_records(library), english_terms(library)
        self.own = f'{library.records["site"]["site"].facts.forge}/issues/new?template=wrong-listing.yml&title='
        self.language_name = lru_cache(maxsize=256)(lambda code: locales.language_name(code, language))

    def refuge(self) -> list[dict[str, str]]:
        """The pages for somebody who is in danger: what they are called, and where they are below the folder of the language."""
        pages = self.library.records['pages']
        return [{'page': address(id), **self.named(pages[id], 'title')} for id in REFUGE if id in pages]

    def title(self, item: Listing) -> str:
        """The title of the browser's window and of a share preview; of a sensitive listing it tells nothing."""
        return self._('Self-help group') if item.sensitive else item.words(self.language).fields['name']

    def description(self, item: Listing) -> str:
        """The description that search engines and share previews show; of a sensitive listing it tells nothing."""
        return self._('An entry in the directory of self-help groups.') if item.sensitive else item.words(self.language).fields['summary']

    def parts(self, item: Listing, dates: Sequence[Occurrence]) -> Iterator[Part]:
        """The parts of the page. `dates` are the next meetings, worked out once for all languages."""
        yield 'head', self.head(item)
        if item.gone:
            yield 'gone', self.gone(item)
        else:
            yield from self.living(item, dates)
        yield 'trust', self.trust(item)
        if text := self.structured_data(item, self.language):
            yield 'data', {'json': Markup(text.replace('<', '\\u003c'))}     # no "<" can end the element early

    def gone(self, item: Listing) -> Values:
        """Where somebody may go on who looked for what is gone: the nearest listings about the same, and the list it would stand in."""
        more = self._('All entries: %(place)s') % {'place': locales.country(item.country, self.language)}
        apart = self._('Entries that need special protection, for example about violence')
        return {'note': self.passage(item, 'ended_note'), 'others': [{'id': other.id, **self.named(other.record)} for other in self.directory.alternatives(item, NEAR)],
                'list': '-' if item.sensitive else item.country.lower(), 'more': apart if item.sensitive else more}

    def living(self, item: Listing, dates: Sequence[Occurrence]) -> Iterator[Part]:
        """The parts that only a listing has that is not gone."""
        words = item.words(self.language)
        yield 'about', {'summary': words.fields['summary'], 'language': self._foreign(words.language), 'about': self.passage(item, 'about')}
        if item.schedule:
            yield 'when', self.when(item, dates)
        yield 'where', self.where(item)
        if any((join := self.join(item)).values()):
            yield 'join', join
        if text := self.passage(item, 'what_to_expect'):
            yield 'text', {'id': 'expect', 'title': self._('What to expect'), 'text': text}
        yield 'who', {'facts': self.who(item)}
        if text := self.passage(item, 'notes'):
            yield 'text', {'id': 'notes', 'title': self._('Notes'), 'text': text}

    def head(self, item: Listing) -> Values:
        """Name, status and how far the listing can be trusted."""
        words, _ = item.words(self.language), self._
        language, stale = self._foreign(words.language), (self.language, 'groups', item.id) in self.stale
        source = item.record.source_language
        return {
            'foreign': _('This page is not yet translated. It is shown in the language it was written in: %(name)s.') % {'name': self.language_name(language)} if language else '',
            'name': words.fields['name'], 'language': language, 'standing': standing(item), 'status': self._status(item), 'seen': self.seen(item),
            'outdated': {'said': _('On %(date)s: the original has changed since this was translated.') % {'date': self.day(item.as_of)},
                         'url': forge(self.library, item.record.words[source].location),
                         'see': _('See the original: %(name)s') % {'name': self.language_name(source)}} if stale else {},
            'alert': self.passage(item, 'alert'), 'remembered': _('Your browser remembers that you were here.') if item.sensitive else '',
            'refuge': self.refuge() if item.sensitive else []}

    def seen(self, item: Listing) -> str:
        """Whether and when somebody checked the listing, and what follows from that."""
        _, checked = self._, item.facts.verification
        if checked is None and item.facts.listing == 'front-door':
            return _('This entry leads to the website of an organisation that has groups. Nobody of this project has checked them yet.')
        if checked is None:
            return _('Nobody of this project has checked this entry. Do not rely on it.')
        text = _('Checked on %(date)s.')
        if item.tier is Tier.AGEING:
            text = _('Checked on %(date)s. That is some time ago: please ask before you go.')
        elif item.tier is Tier.STALE:
            text = _('Last checked on %(date)s. That is too long ago to rely on it, so its contacts are no longer shown.')
        elif item.tier is Tier.LAPSED:
            text = _('Last checked on %(date)s. Nobody has checked it for so long that it may no longer exist.')
        return text % {'date': self.day(checked.last)}

    def when(self, item: Listing, dates: Sequence[Occurrence]) -> Values:
        """The schedule in words, and the next meetings."""
        far = item.facts.mode in ('online', 'hybrid', 'phone')     # people may join from another time zone
        return {
            'schedule': [schedule_words.said(rule, self.language, self._, item.as_of, far) for rule in item.schedule],
            'dates': [{'time': one.start.isoformat(timespec='minutes'), 'text': schedule_words.next_date(one, self.language, self._)} for one in dates],
            'worked_out': self._('Worked out on %(date)s.') % {'date': self.day(item.as_of)}, 'calendar': item.id if item.dates and item.in_data else ''}

    def where(self, item: Listing) -> Values:
        """Locality, address, the way in from afar, access."""
        facts, online, _ = item.facts, item.online, self._
        rows = []
        if item.address:
            text = ', '.join(part for part in (item.address.street, item.address.postal_code) if part)
            rows.append((_('Address'), text, self._foreign(item.place.source_language) if item.place else ''))
        elif facts.mode in ('in-person', 'hybrid'):
            rows.append((_('Address'), _('Where it meets is told to those who contact it.') if facts.location.visibility == 'on-contact'
                         else _('The exact address is not shown here.')))
        return {
            'place': self.named(item.place) if item.place else {}, 'country': locales.country(item.country, self.language), 'facts': table(rows),
            'platform': self.labels['platform'][online.platform] if online else '', 'link': online.link or '' if online else '',
            'dial': (online.phone or '').replace(' ', '') if online else '', 'phone': online.phone or '' if online else '',
            'access': [{'name': self.labels['access'][name], 'answer': self.labels[name][answer]}
                       for name in Access.model_fields if (answer := getattr(facts.access, name)) != 'unknown']}

    def join(self, item: Listing) -> Values:
        """The first step, and whom to ask."""
        facts = item.facts
        rows = [(self._('First step'), self.known('joining', facts.joining)), (self._('New people'), self.known('newcomers', facts.newcomers))]
        return {'text': self.passage(item, 'how_to_join'), 'facts': table(rows), 'contacts': [self.contact(contact) for contact in item.contacts],
                'host': self.named(item.host) if item.host else {}, 'website': item.front_door or ''}

    def contact(self, contact: Contact) -> dict[str, str]:
        """One way to reach the group."""
        value = contact.value
        target = {'email': f'mailto:{value}', 'phone': f'tel:{value.replace(" ", "")}', 'website': value, 'form': value, 'post': ''}[contact.kind]
        return {'kind': self.labels['kind'][contact.kind], 'target': target, 'value': value, 'owner': self.labels['owner'][contact.owner],
                'hours': schedule_words.hours(contact.hours, self.language), 'languages': self._languages(contact.languages)}

    def who(self, item: Listing) -> list[dict[str, str]]:
        """For whom the group is, how it works and what it costs."""
        facts, _, known = item.facts, self._, self.known
        name = {'yes': _('You need not give your name.'), 'no': _('The group asks for your name.'), 'unknown': ''}[facts.confidentiality.anonymous_ok]
        return table([
            (_('Subject'), self.topics(item)),
            (_('People'), known('who', facts.audience.who)), (_('Gender'), known('gender', facts.audience.gender)),
            (_('Age'), self._range(facts.audience.age_min, facts.audience.age_max, _('from %(low)s to %(high)s years'), _('from %(low)s years'), _('up to %(high)s years'))),
            (_('Languages'), self._languages(facts.languages)), (_('Who leads'), known('facilitation', facts.facilitation)),
            (_('Kind of group'), known('openness', facts.openness)),
            (_('Size'), self._range(facts.capacity.min, facts.capacity.max, _('%(low)s to %(high)s people'), _('at least %(low)s people'), _('at most %(high)s people'))),
            (_('Cost'), known('cost', facts.cost)), (_('Confidentiality'), known('rule', facts.confidentiality.rule)),
            (_('Your name'), name), (_('Records'), known('records', facts.confidentiality.records))])

    def trust(self, item: Listing) -> Values:
        """Who checked, when and how; what follows when; which public pages support the entry; where a mistake is mended."""
        facts, _, checked, words = item.facts, self._, item.facts.verification, item.words(self.language)
        rows = [(_('Checked'), _('%(date)s, %(how)s; by: %(who)s') % {
            'date': self.day(checked.last), 'how': self.labels['method'][checked.method], 'who': self.labels['by'].get(checked.by, checked.by)}
            if checked else _('By nobody of this project.'))]
        if checked and not item.gone:
            rows.append((_('From now on'), _('Unless somebody checks it again: from %(first)s this page asks readers to make sure before they go, '
                                             'from %(second)s it shows no contacts, from %(third)s it says only that the group was here.')
                         % dict(zip(('first', 'second', 'third'), map(self.day, item.steps)))))
        reviewed = state(self.library, item.record, words.language) != 'draft'
        rows += [(_('Listed since'), self.day(facts.first_listed)),
                 (_('State of the text'), _('Reviewed.') if reviewed else _('Draft: nobody has reviewed these texts in this language yet.')),
                 (_('Language'), _('First written in: %(name)s.') % {'name': self.language_name(item.record.source_language)})]
        linked = 'about/sources' in self.library.records['pages']
        return {
            'facts': table(rows), 'id': item.id, 'permalink': f'{self.site_url}g/{item.id}/',
            'evidence': [{'url': page.url, 'read': _('Public page read on %(date)s') % {'date': locales.partial_date(page.read, self.language)}} for page in facts.evidence],
            'sources': [{'page': f'{address("about/sources")}#{id}' if linked else '', **self.named(self.library.records['sources'][id], 'title')} for id in facts.sources],
            'report': self.own + quote(f'Listing: {item.id}'),
            'files': [{'path': place.path, 'url': forge(self.library, place)} for place in (words.location, item.record.location)]}

    # --- small pieces -----------------------------------------------------------------------------------------

    def topics(self, item: Listing) -> str:
        """What it is about. Commas only, because a label may hold an "and" of its own."""
        return ', '.join(self.labels['topics'][code] for code in item.facts.topics)

    def passage(self, item: Listing, field: str) -> dict[str, str]:
        """A Markdown text as HTML, in the original's words where the translation has none; empty if there is none at all."""
        words, original = item.words(self.language), item.record.words[item.record.source_language]
        if not words.fields.get(field):
            words = original
        if not (text := words.fields.get(field)):
            return {}
        html = listing_html(text)
        if '(' in html and self.language != 'en' and words.language == self.language:
            html = Markup(glossed(html, self.english, all_latin=self.language in locales.NATIVE))
        return {'html': Markup(bound(html, words.language)), 'language': self._foreign(words.language)}

    def named(self, record, field: str = 'name') -> dict[str, str]:
        """What a record is called, and in which language if that is not the reader's."""
        words = record.words.get(self.language) or record.words[record.source_language]
        return {'name': words.fields[field], 'language': self._foreign(words.language)}

    def day(self, value) -> str:
        """A date in words."""
        return schedule_words.day(value, self.language)

    def _foreign(self, language: str) -> str:
        return '' if language == self.language else language

    def known(self, fact: str, code: str) -> str:
        """The label of a code, nothing for what nobody knows."""
        return '' if code == 'unknown' else self.labels[fact][code]

    def _languages(self, codes: Sequence[str]) -> str:
        return locales.joined([self.language_name(code) for code in codes], self.language) if codes else ''

    def _status(self, item: Listing) -> str:
        """"Paused since May 2026, until June 2026 · In person"; a front door has no status, and what was checked too long ago none that is known."""
        facts, _ = item.facts, self._
        if facts.listing == 'front-door':
            return ''
        if item.tier is Tier.LAPSED and facts.status != 'ended':
            return ''
        if item.tier is Tier.STALE and facts.status == 'active':
            return self.known('mode', facts.mode)
        parts = [self.labels['status'][facts.status]]
        if facts.status not in ('active', 'forming'):
            since = _('since %(date)s') if facts.status in ('paused', 'ended') else _('as of %(date)s')
            parts.append(since % {'date': locales.partial_date(facts.status_since, self.language)})
        if facts.status == 'paused' and facts.status_until:
            parts.append(_('until %(date)s') % {'date': locales.partial_date(facts.status_until, self.language)})
        return ' · '.join(part for part in (', '.join(parts), self.known('mode', facts.mode)) if part)

    def _range(self, low: int | None, high: int | None, both: str, least: str, most: str) -> str:
        text = both if low is not None and high is not None else least if low is not None else most if high is not None else ''
        return text % {'low': low, 'high': high}


def standing(item: Listing) -> str:
    """A word for the style sheet: how far the listing can be trusted."""
    if item.gone:
        return 'gone'
    return item.facts.listing if item.facts.listing == 'front-door' else 'unconfirmed' if item.tier is None or item.facts.status == 'unconfirmed' else str(item.tier)


def table(rows: Sequence[tuple]) -> list[dict[str, str]]:
    """Rows of name, value and the value's language if it is not the reader's; those without a value are left out."""
    return [{'name': row[0], 'value': row[1], 'language': row[2] if len(row) > 2 else ''} for row in rows if row[1]]
