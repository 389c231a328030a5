"""One value as YAML, in the style of the value that stood there: plain, quoted, folded or literal.

No form is trusted: each candidate is read back by the strict parser, and the first one that says the same is taken. The
last candidate is in double quotes, which can say everything.
"""
from __future__ import annotations

import re
from typing import Iterator

from ...content.document import Document
from ...content.strict_yaml import UNPRINTABLE, parse_text
from .marks import inner

HEADER = re.compile(r'([|>])(?:([+-]?)([1-9]?)|([1-9])([+-]))([ \t]+#.*|[ \t]*)')
SPECIAL = re.compile('[\\\\"\t\n\x85\u2028\u2029\ufeff]')
BREAK = re.compile(r'(?<=[^ \t\n]) (?=[^ \t\n#])')     # where a folded text may go to the next line
ESCAPES = {'\\': '\\\\', '"': '\\"', '\t': '\\t', '\n': '\\n'}


def replacement(text: str, raw: str, old: str, indent: int, flow: bool, alone: bool = True) -> str:
    """What is written in the place of `raw`, which says `old`, for it to say `text`.

    `raw` ends at its last letter. `indent` is the column of the key, `flow` says whether the value stands between brackets,
    `alone` whether nothing follows it on its line.
    """
    return next(candidate for candidate in _candidates(text, raw, old, indent, flow, alone, False) if _says(candidate, text, indent, flow))


def fresh(text: str, raw: str, old: str, indent: int, flow: bool) -> str:
    """How a value is written that does not stand here yet, in the style of `raw`, which says `old` in another language."""
    return next(candidate for candidate in _candidates(text, raw, old, indent, flow, True, True) if _says(candidate, text, indent, flow))


def _says(candidate: str, text: str, indent: int, flow: bool) -> bool:
    """Whether the strict parser reads the text from it, and goes on behind it."""
    document = Document('', '')
    ends = len(text) - len(text.rstrip('\n'))
    if candidate[1:2] == '+':
        candidate += '\n' * (ends - 1)     # the empty lines below such a block stand there already
    if flow:
        parse_text(document, f'{{k: {candidate}, z: z}}\n')
    else:
        pad = ' ' * indent
        parse_text(document, f'{pad}k: {candidate}\n{pad}z: z\n')
    return not document.findings and document.value == {'k': text, 'z': 'z'}


def _candidates(text: str, raw: str, old: str, indent: int, flow: bool, alone: bool, new: bool) -> Iterator[str]:
    block = alone and not flow
    style = raw[:1]
    if style and style in '|>':
        if block:
            yield from _blocks(text, raw, old, indent, new)
    elif style == '"':
        yield from _quoted(_escaped(text), raw, '"', indent)
    elif style == "'":
        yield from _quoted(text.replace("'", "''"), raw, "'", indent)
    elif style:
        yield from _quoted(text, raw, '', indent)
    if '\n' in text and block:
        yield _block('|' + _chomping(text), inner(text).split('\n'), ' ' * (indent + 2))
    yield quoted(text)


def quoted(text: str) -> str:
    """The text between double quotes, on one line: right in every place."""
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    """The text as it stands between double quotes."""
    return UNPRINTABLE.sub(_code, SPECIAL.sub(lambda found: ESCAPES.get(found[0]) or _code(found), text))


def _code(found: re.Match) -> str:
    number = ord(found[0])
    return f'\\x{number:02x}' if number < 256 else f'\\u{number:04x}' if number < 0x10000 else f'\\U{number:08x}'


# --- plain and quoted ---------------------------------------------------------------------------------------------


def _quoted(said: str, raw: str, quote: str, indent: int) -> Iterator[str]:
    body = raw[len(quote):len(raw) - len(quote)]
    if '\n' in body:
        first, *rest = body.split('\n')
        pad = next((re.match('[ \t]*', line)[0] for line in rest if line.strip()), ' ' * (indent + 2))
        yield quote + f'\n{pad}'.join(refold([line.strip(' \t') for line in (first, *rest)], said)) + quote
    yield quote + said + quote


def refold(old: list[str], text: str) -> list[str]:
    """A text cut into lines, as much as possible like the lines it was cut into before."""
    head: list[str] = []
    tail: list[str] = []
    while len(head) < len(old) and text.startswith(old[len(head)] + ' ') and old[len(head)]:
        head.append(old[len(head)])
        text = text[len(head[-1]) + 1:]
    rest = old[len(head):]
    while rest and rest[-1] and text.endswith(' ' + rest[-1]):
        tail.insert(0, rest.pop())
        text = text[:-len(tail[0]) - 1]
    middle = [text] if len(rest) <= 1 else fold(text, max(len(line) for line in old))
    return [*head, *middle, *tail]


def fold(text: str, width: int) -> list[str]:
    """A text cut at single spaces into lines of at most this width, where its words allow it."""
    lines: list[str] = []
    for piece in BREAK.split(text):
        if lines and len(lines[-1]) + 1 + len(piece) <= width:
            lines[-1] += ' ' + piece
        else:
            lines.append(piece)
    return lines


# --- blocks -------------------------------------------------------------------------------------------------------


def _blocks(text: str, raw: str, old: str, indent: int, new: bool) -> Iterator[str]:
    first, *body = raw.split('\n')
    header = HEADER.fullmatch(first)
    if not header:
        return
    step = header[3] or header[4]
    found = next((len(line) - len(line.lstrip(' ')) for line in body if line.strip()), indent + 2)
    pad = ' ' * (indent + 2 if new else indent + int(step) if step else found)
    lead = 0 if new else next((number for number, line in enumerate(body) if line.strip()), 0)
    lines = [line[len(pad):] if line.startswith(pad) else line.strip() for line in body[lead:]] if not new else [line.strip(' ') for line in body]
    cut = inner(text).split('\n') if header[1] == '|' else _folded(lines, inner(old), inner(text))
    plain = header[1] + _chomping(text)
    if not new:
        yield _block(first + '\n' * lead, cut, pad)
        yield _block(plain + '\n' * lead, cut, pad)
    else:
        yield _block(plain, cut, pad)
    if header[1] == '>':
        yield _block(plain + '\n' * lead, _folded([], '', inner(text)), pad)


def _chomping(text: str) -> str:
    ends = len(text) - len(text.rstrip('\n'))
    return '-' if not ends else '' if ends == 1 else '+'


def _block(header: str, lines: list[str], pad: str) -> str:
    return header + '\n' + '\n'.join(pad + line if line else '' for line in lines)


def _folded(old_lines: list[str], old: str, text: str) -> list[str]:
    """The lines of a folded block: those of the paragraphs that stay, and the others cut like before."""
    before = _paragraphs(old_lines, old.split('\n'))
    known, new = list(zip(old.split('\n'), before)), text.split('\n')
    result: list[str] = []
    for number, paragraph in enumerate(new):
        same = next((lines for said, lines in known if said == paragraph), None)
        if same is None and before:
            like = before[number] if len(new) == len(before) else max(before, key=len)
            same = refold(like, paragraph)
        result += ['' for _ in range(bool(number))] + (([paragraph] if same is None else same) if paragraph else [])
    return result


def _paragraphs(lines: list[str], said: list[str]) -> list[list[str]]:
    """The lines of each paragraph; none if they are laid out in another way (with lines that are indented more)."""
    result: list[list[str]] = []
    rest = [line.rstrip(' \t') if line.strip() else '' for line in lines]
    for number, paragraph in enumerate(said):
        if number:
            if not rest or rest.pop(0):
                return []
        taken: list[str] = []
        while rest and rest[0]:
            taken.append(rest.pop(0))
        if ' '.join(taken) != paragraph.rstrip(' \t'):
            return []
        result.append(taken)
    return result if not rest else []
