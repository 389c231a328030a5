"""Prose pages: Markdown with a title and a description on top, cut into sections at headings that carry an id."""
from __future__ import annotations

import re

from ..finding import Location, error
from .document import Document, Lines
from .strict_yaml import decode, parse_text

HEADING = re.compile(r'^(#{1,6})[ \t]+(.*?)(?:[ \t]+\{#([^}\s]*)\})?[ \t]*$')
FENCE = re.compile(r'^ {0,3}(```+|~~~+)')
INTRO = 'intro'     # the name of the text before the first heading


def trimmed(text: str) -> str:
    """Markdown without the empty lines, also of spaces, at its edges: they belong to no section."""
    return re.sub(r'\A(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+\Z', '', text)


def parse_page(path: str, data: bytes) -> Document:
    """A page as a document whose value is {title, description, nav?, sections: {id: Markdown}}."""
    text, faults = decode(path, data)
    page = Document(path, text, findings=faults)
    if faults:
        return page
    lines = text.split('\n')
    if lines[0] != '---' or '---' not in lines[1:]:
        page.findings.append(error(
            'front-matter', Location(path), 'The page does not begin with its title and description.',
            'Begin with a line "---", then "title: …" and "description: …", then another line "---".'))
        return page
    end = lines.index('---', 1)
    parse_text(page, '\n'.join(lines[1:end]) + '\n', line_offset=1)
    if not isinstance(page.value, dict):
        if not page.findings:
            page.findings.append(error('front-matter', Location(path, 2), 'The lines between "---" are not of the form "name: text".',
                                       'Write "title: …" and "description: …".'))
        page.value = None
        return page
    shift, whole = len(lines[0]) + 1, Lines(path, text)
    page.places, page.keys = page.places.moved(whole, shift), page.keys.moved(whole, shift)
    page.spans = {key: (start + shift, stop + shift) for key, (start, stop) in page.spans.items()}
    if 'sections' in page.value:
        page.findings.append(error('unknown-field', page.key_at(('sections',)), '"sections" cannot stand here.',
                                   'Write the text of the page below the second "---".'))
    page.value['sections'] = _sections(page, lines, end + 1)
    return page


def _sections(page: Document, lines: list[str], first: int) -> dict[str, str]:
    """The text below the front matter, by heading id; each section begins with its heading."""
    starts: list[tuple[str, int]] = [(INTRO, first)]
    fence = ''
    for number in range(first, len(lines)):
        line = lines[number]
        if mark := FENCE.match(line):
            if not fence:
                fence = mark[1][:3]
            elif mark[1].startswith(fence):
                fence = ''
            continue
        if fence or not (heading := HEADING.match(line)):
            continue
        place = Location(page.path, number + 1)
        if len(heading[1]) == 1:
            page.findings.append(error('heading-level', place, 'A heading with one "#" stands in the text.',
                                       'Use "##": the title of the page is its only first-level heading.'))
        if not heading[3]:
            page.findings.append(error(
                'heading-without-id', place, f'The heading "{heading[2]}" has no id.',
                'Add the id that the same heading has in the other languages, as in "## Title {#title}".'))
            continue
        if heading[3] in dict(starts):
            page.findings.append(error('duplicate-key', place, f'The id "{heading[3]}" stands on two headings.',
                                       'Give each heading of the page an id of its own.'))
            continue
        starts.append((heading[3], number))
    starts.append(('', len(lines)))
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line) + 1)
    sections: dict[str, str] = {}
    for (name, start), (_, stop) in zip(starts, starts[1:]):
        while start < stop and not lines[start].strip():
            start += 1
        text = trimmed('\n'.join(lines[start:stop]))
        if name == INTRO and not text.strip():
            continue
        path = ('sections', name)
        page.places.starts[path] = page.keys.starts[path] = offsets[start]
        page.spans[path] = (offsets[start], offsets[start] + len(text))
        sections[name] = text
    page.places.starts['sections',] = page.keys.starts['sections',] = offsets[first]
    return sections
