"""A group is called active, and the newest source for it was more than five years old when somebody last verified it.

A page that nobody has touched for so long says what was, not what is. The age counts on the day of the verification, not today's:
a listing does not become wrong by lying there, it ages on the ladder.

**Fix**: find a newer source, or write `status: unconfirmed`.
"""
from ..directory import add_months
from ..fields import latest
from ..finding import Severity
from ..model import Library, Record
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(evidence='[{url: "https://club.example.org/", read: "2021-10"}]'), group(sources='[brochure]'),
          group(status='unconfirmed', evidence='[{url: "https://club.example.org/", read: "2011"}]'),
          group(evidence='[{url: "https://club.example.org/", read: "2011"}, {url: "https://club.example.org/", read: "2026-11-01"}]')]
FAILS = [bad('evidence', evidence='[{url: "https://club.example.org/", read: "2021-09-30"}]'),
         bad('evidence', evidence='[{url: "https://club.example.org/", read: "2026-11-01", published: "2019"}]'),
         bad('sources', sources='[brochure]', files={'docs/_facts/sources.yml': 'brochure: {source_language: ro, language: ro, type: brochure, date: "2014"}\n'})]
YEARS = 5


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        dated = sources(library, record) if facts.status == 'active' and facts.verification else {}
        if not dated:
            continue
        path, newest = max(dated.items(), key=lambda item: latest(item[1]))
        if add_months(latest(newest), 12 * YEARS) < facts.verification.last:
            yield fault('old-source', record, path, f'The group is called active, and its newest source is of {newest}.',
                        'Find a newer source, or write "status: unconfirmed".')


def sources(library: Library, record: Record) -> dict[tuple, str]:
    """The dates of the sources that have one: when a page was published, or else when it was read."""
    found = {('evidence', n): evidence.published or evidence.read for n, evidence in enumerate(record.facts.evidence)}
    documents = {('sources', n): library.lookup('sources', id) for n, id in enumerate(record.facts.sources)}
    return found | {path: document.facts.date for path, document in documents.items() if document and document.facts.date}
