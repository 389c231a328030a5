"""What the page of a listing says, in one language: texts only, for the template `group.html.j2`.

A value is a text, HTML made here (`Markup`), a list of such, or a truth value. What is absent is the empty text. The template prints,
tests and repeats them and does nothing else with them, so that its structure follows from which of them are there (`site/shells.py`).
"""
from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any, Callable, Sequence
from urllib.parse import quote

from markupsafe import Markup

from ..directory import Directory, Listing, Occurrence, Tier
from ..kinds.groups import Access, Audience, Contact
from ..model import Library
from ..translation.coverage import stale_records, state
from . import locales, schedule_words
from .interface import translations
from .labels import labels
from .markdown import glossed
from .render import english_terms, forge
from .safe_markdown import listing_html

NEXT = 4            # dates to come that are told
NEAR = 3            # listings named where one is gone
Values = dict[str, Any]
StructuredData = Callable[[Listing, str], str | None]


def no_structured_data(listing: Listing, language: str) -> None:
    """For a site without exports."""


class GroupPages:
    """The pages of all listings in one language. `structured_data` gives the JSON-LD of a listing, or None."""

    def __init__(self, library: Library, language: str, directory: Directory, structured_data: StructuredData = no_structured_data):
        self.library, self.language, self.directory, self.structured_data = library, language, directory, structured_data
        self.gettext = translations(library, language)
        self._ = self.gettext.ugettext
        self.labels = labels(self._)
        self.stale = stale_records(library)
        self.english = english_terms(library)
        self.day = lru_cache(maxsize=4096)(lambda value: schedule_words.day(value, language))
        self.language_name = lru_cache(maxsize=256)(lambda code: locales.language_name(code, language))

    # --- the whole page ---------------------------------------------------------------------------------------

    def title(self, item: Listing) -> str:
        """The title of the browser's window and of a share preview; of a sensitive listing it tells nothing."""
        return self._('Self-help group') if item.sensitive else item.words(self.language).fields['name']

    def description(self, item: Listing) -> str:
        """The description that search engines and share previews show; of a sensitive listing it tells nothing."""
        return self._('An entry in the directory of self-help groups.') if item.sensitive else item.words(self.language).fields['summary']

    def values(self, item: Listing, dates: Sequence[Occurrence]) -> Values:
        """Everything the template prints. `dates` are the next meetings, worked out once for all languages."""
        words, facts = item.words(self.language), item.facts
        foreign = words.language != self.language
        here = {
            'foreign': self._('This page is not yet translated. It is shown in the language it was written in: %(name)s.') % {
                'name': self.language_name(words.language)} if foreign else '',
            'text_language': words.language if foreign else '', 'outdated': self._outdated(item),
            'id': item.id, 'name': words.fields['name'], 'summary': words.fields['summary'],
            'gone': item.gone, 'tier': self.standing(item), 'seen': self.seen(item),
            'status': '' if facts.listing == 'front-door' else self.labels['status'][facts.status], 'mode': self._known('mode', facts.mode),
            'since': self._since(item),
            **{name: self.passage(item, name) for name in ('about', 'what_to_expect', 'how_to_join', 'notes', 'alert', 'ended_note')},
            **(self.remembered(item) if item.gone else {'alternatives': [], 'steps': []}),
            'host': self.named('organisations', item.host.id) if item.host else {}, 'front_door': item.front_door or '',
            'languages': locales.joined([self.language_name(code) for code in facts.languages], self.language),
            'trust': self.trust(item), 'report': self.report(item), 'files': self.files(item),
            'draft': state(self.library, item.record, words.language) == 'draft', 'original': self._original(item),
        }
        return here | (GONE if item.gone else self.meeting(item, dates) | self.people(item)) | {'data': self.data(item)}

    def data(self, item: Listing) -> str | Markup:
        """JSON-LD, made safe to stand inside an element: no "<" can end it early."""
        text = self.structured_data(item, self.language)
        return Markup(text.replace('<', '\\u003c')) if text else ''

    # --- its parts --------------------------------------------------------------------------------------------

    def passage(self, item: Listing, field: str) -> dict[str, str]:
        """A Markdown text of the listing as HTML, and its language if that is not the reader's; empty if there is none."""
        words = item.words(self.language)
        text = words.fields.get(field) or ''
        if not text:
            words = item.record.words[item.record.source_language]
            text = words.fields.get(field) or ''
        if not text:
            return {}
        html = listing_html(text)
        if '(' in html and self.language != 'en' and words.language == self.language:
            html = Markup(glossed(html, self.english, all_latin=self.language in locales.NATIVE))
        return {'html': html, 'language': words.language if words.language != self.language else ''}

    def named(self, kind: str, id: str) -> dict[str, str]:
        """The name of a place or an organisation, and its language if it is not the reader's."""
        record = self.library.records[kind][id]
        words = record.words.get(self.language) or record.words[record.source_language]
        return {'name': words.fields['name'], 'language': words.language if words.language != self.language else ''}

    def standing(self, item: Listing) -> str:
        """A word for the style: how far the listing can be trusted."""
        return 'gone' if item.gone else item.facts.listing if item.facts.listing == 'front-door' else str(item.tier) if item.tier is not None else 'unconfirmed'

    def seen(self, item: Listing) -> str:
        """Whether and when somebody checked the listing, and what follows from that."""
        _, checked = self._, item.facts.verification
        if checked is None:
            if item.facts.listing == 'front-door':
                return _('This entry leads to the website of an organisation that has groups. Nobody of this project has checked them yet.')
            return _('Not confirmed: nobody of this project has checked this entry. Do not rely on it.')
        when = {'date': self.day(checked.last)}
        if item.tier is Tier.FRESH or item.gone:
            return _('Checked on %(date)s.') % when
        if item.tier is Tier.AGEING:
            return _('Checked on %(date)s. That is some time ago: please ask before you go.') % when
        return _('Last checked on %(date)s. That is too long ago to rely on it, so its contacts are no longer shown.') % when

    def meeting(self, item: Listing, dates: Sequence[Occurrence]) -> Values:
        """When and where."""
        facts, _ = item.facts, self._
        far = facts.mode in ('online', 'hybrid', 'phone')
        place, online = facts.location.place, item.online
        return {
            'schedule': [schedule_words.said(rule, self.language, _, item.as_of, far) for rule in item.schedule],
            'dates': [{'time': one.start.isoformat(timespec='minutes'), 'text': schedule_words.next_date(one, self.language, _)} for one in dates],
            'calendar': item.dates and item.in_data,
            'place': self.named('places', place) if place else {}, 'country': locales.country(item.country, self.language),
            'street': self._street(item),
            'withheld': self._withheld(item),
            'platform': self.labels['platform'][online.platform] if online else '',
            'link': online.link or '' if online else '', 'dial': (online.phone or '').replace(' ', '') if online else '', 'phone': online.phone or '' if online else '',
            'access': [{'name': self.labels['access'][name], 'answer': self.labels[name][answer]}
                       for name in Access.model_fields if (answer := getattr(facts.access, name)) != 'unknown'],
        }

    def people(self, item: Listing) -> Values:
        """How to join, for whom it is, and what it costs."""
        facts, known = item.facts, self._known
        return {
            'joining': known('joining', facts.joining), 'newcomers': known('newcomers', facts.newcomers),
            'contacts': [self.contact(contact) for contact in item.contacts],
            'topics': locales.joined([self.labels['topics'][code] for code in facts.topics], self.language),
            'who': known('who', facts.audience.who), 'gender': known('gender', facts.audience.gender), 'ages': self._ages(facts.audience),
            'facilitation': known('facilitation', facts.facilitation), 'openness': known('openness', facts.openness), 'size': self._size(item),
            'cost': known('cost', facts.cost), 'rule': known('rule', facts.confidentiality.rule), 'records': known('records', facts.confidentiality.records),
            'anonymous': {'yes': self._('You need not give your name.'), 'no': self._('The group asks for your name.'), 'unknown': ''}[facts.confidentiality.anonymous_ok],
        }

    def contact(self, contact: Contact) -> dict[str, str]:
        """One way to reach the group."""
        value = contact.value
        target = {'email': f'mailto:{value}', 'phone': f'tel:{value.replace(" ", "")}', 'website': value, 'form': value, 'post': ''}[contact.kind]
        return {'kind': self.labels['kind'][contact.kind], 'target': target, 'value': value, 'owner': self.labels['owner'][contact.owner],
                'hours': schedule_words.hours(contact.hours, self.language),
                'languages': locales.joined([self.language_name(code) for code in contact.languages], self.language)}

    def remembered(self, item: Listing) -> Values:
        """Of a listing that is gone: others that may do instead."""
        near = [{'id': other.id, **self._title(other)} for other in self.directory.alternatives(item, NEAR)]
        return {'alternatives': near, 'steps': []}

    def trust(self, item: Listing) -> Values:
        """Who checked, when and how, what follows when, and which public pages support the entry."""
        facts, _, checked = item.facts, self._, item.facts.verification
        how = {'date': self.day(checked.last), 'how': self.labels['method'][checked.method], 'who': _role(checked.by, _)} if checked else {}
        steps = [self.day(day) for day in item.steps]
        return {
            'checked': _('%(date)s, %(how)s; by: %(who)s') % how if how else '',
            'plan': _('If nobody checks it again, this page asks readers on %(first)s to ask before they go, shows no contacts from %(second)s on, '
                      'and from %(third)s on says only that the group was here.') % dict(zip(('first', 'second', 'third'), steps)) if steps and not item.gone else '',
            'evidence': [{'url': page.url, 'read': _('Public page read on %(date)s') % {'date': locales.partial_date(page.read, self.language)}} for page in facts.evidence],
            'sources': [{'id': id, **self._source(id)} for id in facts.sources],
            'listed': self.day(facts.first_listed),
        }

    def report(self, item: Listing) -> str:
        """The address where a mistake is reported; it names the listing by its id only."""
        return f'{self.library.records["site"]["site"].facts.forge}/issues/new?template=wrong-listing.yml&title={quote(f"Listing: {item.id}")}'

    def files(self, item: Listing) -> list[dict[str, str]]:
        """The files where words and facts of the listing are mended."""
        places = (item.words(self.language).location, item.record.location)
        return [{'path': place.path, 'url': forge(self.library, place)} for place in places]

    # --- small pieces -----------------------------------------------------------------------------------------

    def _known(self, fact: str, code: str) -> str:
        return '' if code == 'unknown' else self.labels[fact][code]

    def _title(self, item: Listing) -> dict[str, str]:
        words = item.words(self.language)
        return {'name': words.fields['name'], 'language': words.language if words.language != self.language else ''}

    def _source(self, id: str) -> dict[str, str]:
        record = self.library.records['sources'][id]
        words = record.words.get(self.language) or record.words[record.source_language]
        return {'title': words.fields['title'], 'language': words.language if words.language != self.language else ''}

    def _outdated(self, item: Listing) -> dict[str, str]:
        """What is said of a translation whose original has changed, and where the original is."""
        if (self.language, 'groups', item.id) not in self.stale:
            return {}
        source = item.record.source_language
        return {'said': self._('On %(date)s: the original has changed since this was translated.') % {'date': self.day(item.as_of)},
                'url': forge(self.library, item.record.words[source].location),
                'see': self._('See the original: %(name)s') % {'name': self.language_name(source)}}

    def _original(self, item: Listing) -> str:
        source = item.record.source_language
        return '' if source == self.language else self._('First written in: %(name)s.') % {'name': self.language_name(source)}

    def _street(self, item: Listing) -> dict[str, str]:
        """The address, as the country writes it."""
        where, spoken = item.address, item.place.source_language if item.place else ''
        text = ', '.join(part for part in (where.street, where.postal_code) if part) if where else ''
        return {'text': text, 'language': spoken if spoken != self.language else ''} if text else {}

    def _since(self, item: Listing) -> str:
        facts = item.facts
        if facts.status in ('active', 'forming') or facts.listing == 'front-door':
            return ''
        text = self._('since %(date)s') if facts.status in ('paused', 'ended') else self._('as of %(date)s')
        parts = [text % {'date': locales.partial_date(facts.status_since, self.language)}]
        if facts.status_until and facts.status == 'paused':
            parts.append(self._('until %(date)s') % {'date': locales.partial_date(facts.status_until, self.language)})
        return ', '.join(parts)

    def _withheld(self, item: Listing) -> str:
        facts = item.facts
        if facts.listing == 'front-door' or facts.mode not in ('in-person', 'hybrid') or item.address:
            return ''
        if facts.location.visibility == 'on-contact':
            return self._('Where it meets is told to those who contact it.')
        return self._('The exact address is not shown here.')

    def _ages(self, audience: Audience) -> str:
        low, high = audience.age_min, audience.age_max
        if low is not None and high is not None:
            return self._('from %(low)s to %(high)s years of age') % {'low': low, 'high': high}
        if low is not None:
            return self._('from %(low)s years of age') % {'low': low}
        return self._('up to %(high)s years of age') % {'high': high} if high is not None else ''

    def _size(self, item: Listing) -> str:
        low, high = item.facts.capacity.min, item.facts.capacity.max
        if low and high:
            return self._('%(low)s to %(high)s people') % {'low': low, 'high': high}
        if high:
            return self._('at most %(high)s people') % {'high': high}
        return self._('at least %(low)s people') % {'low': low} if low else ''


def _role(by: str, _: Callable[[str], str]) -> str:
    """Who checked: initials as they are, a role in words."""
    return {'editor': _('an editor of this site'), 'host': _('the organisation itself'), 'team': _('the team of this site')}.get(by, by)


GONE: Values = {'schedule': [], 'dates': [], 'calendar': False, 'place': {}, 'country': '', 'street': {}, 'withheld': '', 'platform': '', 'link': '', 'dial': '', 'phone': '',
                'access': [], 'joining': '', 'newcomers': '', 'contacts': [], 'topics': '', 'who': '', 'gender': '', 'ages': '', 'facilitation': '', 'openness': '',
                'size': '', 'cost': '', 'rule': '', 'records': '', 'anonymous': ''}
