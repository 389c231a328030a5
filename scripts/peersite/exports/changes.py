"""What has changed, for those who keep a copy: an Atom feed and a JSON feed, the newest first, with what has to be deleted.

In Atom a deletion is a `deleted-entry` (RFC 6721), in the JSON feed it stands under `_deleted`, so that a reader that knows neither
shows nothing wrong. `_directory.digest` changes with every change of a listing, also of one word in one language. Of a listing that is
sensitive or in doubt only the number is told, in case somebody has a copy of what it was before: not its id, and not why.
"""
from __future__ import annotations

from datetime import date
from hashlib import blake2b
from typing import Any, Iterator
from xml.sax.saxutils import escape, quoteattr

from ._edition import LICENCE, LICENCE_URL, Edition, Entry, Gone, Losses, uuid
from ._json import closed, encode, lines, schema

BECAUSE = {'': 'A feed says that something changed; what it says now stands in groups.<language>.json.'}
CARRIED = ('text.name', 'text.summary', 'source_language', 'topics', 'first_listed', 'updated', 'verification.last', 'verification.method', 'tier')


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    newest = sorted(edition.entries, key=lambda entry: (-entry.listing.updated.toordinal(), entry.id))
    for entry in newest:
        losses.add(entry.id, (fact for fact in entry.facts if fact not in CARRIED))
    yield 'data/v1/changes.atom', atom(edition, newest)
    yield 'data/v1/changes.json', json_feed(edition, newest)
    yield 'data/v1/schema/changes.json', described(edition)


def urn(id: str) -> str:
    """The name of a listing in feeds: it stays when the site moves."""
    return f'urn:uuid:{uuid(f"groups/{id}")}'


def midnight(day: date) -> str:
    """The beginning of a day (RFC 3339)."""
    return f'{day}T00:00:00Z'


def atom(edition: Edition, entries: list[Entry]) -> bytes:
    """The feed in Atom (RFC 4287)."""
    language = edition.languages[0] if edition.languages else 'en'
    name = escape(edition.site_name(language))
    latest = max([*(entry.listing.updated for entry in entries[:1]), *(gone.on for gone in edition.gone)], default=edition.day)
    home = quoteattr(edition.site_url)
    return ''.join([
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="{language}">\n',
        f'<id>urn:uuid:{uuid("changes")}</id>\n<title>{name}</title>\n<updated>{midnight(latest)}</updated>\n',
        f'<author><name>{name}</name></author>\n<rights>CC BY 4.0, {LICENCE_URL}</rights>\n<link rel="license" href="{LICENCE_URL}"/>\n',
        f'<link rel="alternate" type="text/html" href={home}/>\n',
        f'<link rel="self" type="application/atom+xml" href={quoteattr(edition.site_url + "data/v1/changes.atom")}/>\n',
        *(deleted_entry(gone) for gone in edition.gone), *(atom_entry(edition, entry) for entry in entries), '</feed>\n']).encode()


def deleted_entry(gone: Gone) -> str:
    """What tells a reader to delete an entry."""
    comment = f'<at:comment xml:lang="en">{gone.reason}</at:comment>'
    return f'<at:deleted-entry ref="{urn(gone.id)}" when="{midnight(gone.on)}">{comment}</at:deleted-entry>\n'


def atom_entry(edition: Edition, entry: Entry) -> str:
    """One listing, in the language in which it was written. Of its state it has the categories `tier:…` and `verified:…`."""
    facts, state = entry.facts, ['unconfirmed']
    if 'tier' in facts:
        state = [f'tier:{facts["tier"]}', f'verified:{facts["verification.last"]}', f'method:{facts["verification.method"]}']
    return ''.join([
        f'<entry xml:lang="{entry.language}"><id>{urn(entry.id)}</id><title>{escape(facts.get("text.name", entry.id))}</title>',
        f'<published>{midnight(entry.listing.facts.first_listed)}</published><updated>{midnight(entry.listing.updated)}</updated>',
        f'<link rel="alternate" type="text/html" href={quoteattr(edition.permalink(entry.id))}/>',
        *(f'<category term="{term}"/>' for term in (*facts['topics'], *state)),
        f'<summary>{escape(facts.get("text.summary", ""))}</summary></entry>\n'])


def json_feed(edition: Edition, entries: list[Entry]) -> bytes:
    """The feed as JSON Feed 1.1; what begins with "_" is ours."""
    language = edition.languages[0] if edition.languages else 'en'
    name, home = edition.site_name(language), edition.site_url
    top = {'version': 'https://jsonfeed.org/version/1.1', 'title': name, 'home_page_url': home, 'language': language,
           'feed_url': f'{home}data/v1/changes.json', 'authors': [{'name': name, 'url': home}],
           '_licence': {'about': f'{home}data/v1/schema/changes.json', 'licence': LICENCE, 'licence_url': LICENCE_URL},
           '_deleted': [{'id': urn(gone.id), **({} if gone.hidden else {'group': gone.id, 'url': edition.permalink(gone.id)}), 'on': gone.on.isoformat(),
                         'reason': gone.reason, **({'now': gone.heir.id} if gone.heir else {})} for gone in edition.gone]}
    return lines(top, 'items', [encode(json_item(edition, entry)) for entry in entries])


def json_item(edition: Edition, entry: Entry) -> dict[str, Any]:
    """One listing, with the digest of everything it says."""
    facts, words = entry.facts, entry.listing.record.words
    says = [encode(facts), *(f'\0{code}\0{name}\0{text}' for code in sorted(words) for name, text in words[code].fields.items())]
    digest = blake2b(''.join(says).encode(), digest_size=12).hexdigest()
    state = {'group': entry.id, 'tier': facts.get('tier'), 'verified': facts.get('verification.last'),
             'method': facts.get('verification.method'), 'digest': digest}
    return {'id': urn(entry.id), 'url': edition.permalink(entry.id), 'title': facts.get('text.name', entry.id),
            'content_text': facts.get('text.summary', ''), 'language': entry.language,
            'date_published': midnight(entry.listing.facts.first_listed), 'date_modified': midnight(entry.listing.updated),
            'tags': facts['topics'], '_directory': {name: value for name, value in state.items() if value}}


def described(edition: Edition) -> bytes:
    """The JSON Schema of the JSON feed."""
    text, uri, day, time = ({'type': 'string', **more} for more in ({}, {'format': 'uri'}, {'format': 'date'}, {'format': 'date-time'}))
    gone = {'id': text, 'group': text, 'url': uri, 'on': day, 'reason': {'enum': ['stale', 'lapsed', 'ended', 'unconfirmed', 'renamed', 'removed']},
            'now': {**text, 'description': 'The id that a renamed group has today.'}}
    state = {'group': text, 'tier': {'enum': ['fresh', 'ageing']}, 'verified': day, 'method': text, 'digest': text}
    item = {'id': text, 'url': uri, 'title': text, 'content_text': text, 'language': text, 'date_published': time, 'date_modified': time,
            'tags': {'type': 'array', 'items': text}, '_directory': closed(state, ['group', 'digest'])}
    feed = {'version': {'const': 'https://jsonfeed.org/version/1.1'}, 'title': text, 'home_page_url': uri, 'feed_url': uri, 'language': text,
            'authors': {'type': 'array'}, '_licence': {'type': 'object'}, '_deleted': {'type': 'array', 'items': closed(gone, ['id', 'on', 'reason'])},
            'items': {'type': 'array', 'items': closed(item, list(item))}}
    return schema(edition, 'changes', 'The feed of changes', closed(feed, feed))
