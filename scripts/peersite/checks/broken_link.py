"""A link in a page leads to a page, a section or a record that does not exist.

The reader ends on an error page, or at the top of a page where the passage meant is not found.

**Fix**: link to the file of the page in the same language, as `[Help now](../help/index.md)`, and to a section by the id
of its heading, as `../self-help/meetings.md#ground-rules`. The ids are the same in every language.
"""
import posixpath
import re
from difflib import get_close_matches

from ..finding import Severity, error
from ..model import Library
from ._engine.survey import Survey

SEVERITY = Severity.ERROR
SCOPE = 'survey'
PAGES = {
    'docs/_facts/pages.yml': 'index: {source_language: en}\nhelp/index: {source_language: en}\n',
    'docs/en/help/index.md': '---\ntitle: Help\ndescription: Help.\n---\n\n[[roles]]\n\n## First {#first}\n\n[Home](../index.md)\n',
}


def home(text: str) -> dict:
    """A project whose home page says this in its line 6."""
    return {**PAGES, 'docs/en/index.md': f'---\ntitle: Home\ndescription: Home.\n---\n\n{text}\n'}


PASSES = [home('[Help](help/index.md#first), [hope](help/index.md#hope), [here](#intro) `[no](link.md)` <https://example.org/>'),
          home('[Elsewhere](https://example.org/a.md)'), home('[Call 112](tel:112)')]
FAILS = [
    (home('[Help](helpp/index.md)'), 'docs/en/index.md:6'),
    (home('[Help](help/index.md#second)'), 'docs/en/index.md:6'),
    (home('[Help](help/)'), 'docs/en/index.md:6'),
    (home('[Help](../ro/help/index.md)'), 'docs/en/index.md:6'),
]
LINK = re.compile(r'\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)')
CODE = re.compile(r'(`+).*?\1|^ {0,3}(```|~~~).*?^ {0,3}\2', re.S | re.M)
OUTSIDE = re.compile('[a-z]+:|//')
Pages = dict[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]]     # page and language ('' the original) -> sections, markers
MARKER = re.compile(r'^\[\[([a-z-]+)\]\]$', re.M)


def note(library: Library):
    """The sections and markers of each page, and every link that stays within the site."""
    for page in library.kind('pages'):
        for language, words in page.words.items():
            sections = words.fields.get('sections', {})
            yield 'page', page.id, language, language == page.source_language, tuple(sections), tuple(
                kind for text in sections.values() for kind in MARKER.findall(text))
            for unit in page.units(language):
                text = CODE.sub(lambda found: ' ' * len(found[0]), unit.text)
                for found in LINK.finditer(text):
                    if not OUTSIDE.match(found[1]):
                        yield 'link', page.id, language, found[1], unit.find(found[1]), unit.key


def check(survey: Survey):
    pages: Pages = {}
    for what, page, language, *rest in survey.notes:
        if what == 'page':
            original, *found = rest
            pages[page, language] = tuple(found)
            if original:
                pages[page, ''] = tuple(found)
    for what, page, language, *rest in survey.notes:
        if what == 'link':
            link, place, key = rest
            if fault := wrong(survey, pages, page, language, link):
                yield error('broken-link', place, fault[0], fault[1], key)


def wrong(survey: Survey, pages: Pages, page: str, language: str, link: str) -> tuple[str, str] | None:
    """What is wrong with a link that stays within the site, and what to do; None if it is right."""
    path, _, anchor = link.partition('#')
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else f'{page}.md'
    known = survey.ids.get('pages', {})
    if target.startswith('..') or target.endswith('.yml'):
        return f'"{link}" leads out of the pages of this language.', 'Link to the page in the same language.'
    if not target.endswith('.md') or target.removesuffix('.md') not in known:
        close = get_close_matches(target.removesuffix('.md').removesuffix('/index'), known, 1, 0.5)
        hint = 'Link to the file of a page, which ends in ".md"'
        return f'"{link}" leads to no page.', f'{hint}; did you mean the page "{close[0]}"?' if close else f'{hint}.'
    other = target.removesuffix('.md')
    if anchor and anchor not in (there := anchors(survey, pages, other, language)):
        close = get_close_matches(anchor, sorted(there), 1)
        return f'"{link}" leads to no section of the page "{other}".', f'Did you mean "#{close[0]}"?' if close else 'Use the id of a heading there.'
    return None


def anchors(survey: Survey, pages: Pages, page: str, language: str) -> set[str]:
    """The ids on a page: its sections, and the records at its markers. A page that is not translated is shown in the original."""
    sections, kinds = pages.get((page, language)) or pages.get((page, '')) or ((), ())
    return {*sections, 'intro', *(id for kind in kinds for id in survey.ids.get(kind, ()))}
