"""Content roots for the tests of the PO exchange: written by hand of chance, in every style that YAML has."""
from __future__ import annotations

import re
from tempfile import NamedTemporaryFile
from typing import Mapping

import polib
from hypothesis import strategies as st

from peersite.content import load
from peersite.content.strict_yaml import Document, parse_text
from peersite.model import Library, leaves
from peersite.translation.po.export import export
from peersite.translation.po.importing import plan
from roots import small

WORDS = ['надежда', 'опит', '„ние“', 'e:', '#1', "l'eau", '"да"', '-', '- x', 'a: b', '[x', 'y]', '{', '}', '&c', '*d*', '!', '|', '>', '%', '@', '`код`',
         '?', 'true', 'null', '12:30', '0112', '\\n', '\\', '…', '–', '\u00a0', 'a\tb', '😀', 'край.', 'два  пъти', '~', ',', '\u2028', '\u0085', '<<', '---', '...']
FORMS = ['plain', 'single', 'double', 'lines', 'single lines', 'double lines', '|', '|-', '|+', '>', '>-', '>+', '|2', '>1-']
LINE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(' '.join).filter(lambda text: text.strip())
PARAGRAPHS = st.lists(LINE, min_size=1, max_size=4).flatmap(lambda lines: st.sampled_from(['\n', '\n\n', '\n\n\n']).map(lambda gap: gap.join(lines)))
SHAPES = {'hope': {'name': LINE, 'description': PARAGRAPHS}, 'trust': {'name': LINE, 'description': PARAGRAPHS}}
REMARK = st.sampled_from(['', '', '', '\n', '# a remark\n', '\n\n  # another: one\n', '      # far in\n', '   \n'])
ENDS = {'LF': '\n', 'CRLF': '\r\n', 'CR': '\r'}


@st.composite
def value(draw, text: str, indent: int, flow: bool = False) -> str:
    """A text as YAML in a form drawn by chance, if the form can say it; else in double quotes."""
    form, step = draw(st.sampled_from(FORMS)), draw(st.integers(1, 4))
    pad = '\n' + ' ' * (indent + step)
    pieces = text.split(' ')
    broken = ''.join(piece + (draw(st.sampled_from([' ', ' ', pad])) if number < len(pieces) - 1 else '') for number, piece in enumerate(pieces))
    tail = draw(st.sampled_from(['', '', '  # why', ' #']))
    made = {'plain': text + tail, 'single': "'" + text.replace("'", "''") + "'" + tail, 'lines': broken + tail,
            'single lines': "'" + broken.replace("'", "''") + "'" + tail, 'double lines': escaped(broken, keep=pad) + tail}.get(form)
    if form[0] in '|>' and not flow:
        head = form[0] + re.sub('[0-9]', str(step), form[1:]) + tail
        body = text if form[0] == '|' else broken.replace('\n', '\n\n') if pad not in broken else broken
        lines = body.split('\n')
        made = head + ''.join(pad + line if line and not line.startswith(pad[1:]) else '\n' + line for line in lines) + draw(st.sampled_from(['', '\n', '\n\n']))
    if made is not None:
        document = Document('', '')
        outer = ' ' * indent
        parse_text(document, f'{{k: {made}\n, z: z}}\n' if flow else f'{outer}k: {made}\n{outer}z: z\n')
        got = document.value.get('k') if isinstance(document.value, dict) else None
        if not document.findings and isinstance(got, str) and got.strip('\n') == text and document.value.get('z') == 'z':
            return made + ('\n' if flow and '#' in made else '')
    return escaped(text)


def escaped(text: str, keep: str = '') -> str:
    """A text between double quotes; line breaks that are layout are kept."""
    parts = text.split(keep) if keep else [text]
    return '"' + keep.join(part.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n').replace('\u2028', '\\u2028').replace('\u0085', '\\x85')
                           for part in parts) + '"'


@st.composite
def entries(draw, fields: Mapping, indent: int = 0) -> str:
    """Nested entries as YAML in block or flow form, with remarks and empty lines between."""
    if indent and draw(st.integers(0, 4)) == 0:
        return draw(flow(fields, indent))
    text, pad = '', ' ' * indent
    for name, inner in fields.items():
        key = draw(st.sampled_from([name, name, f'"{name}"', f"'{name}'"]))
        text += draw(REMARK)
        if isinstance(inner, Mapping):
            inner_text = draw(entries(inner, indent + draw(st.integers(1, 4))))
            text += f'{pad}{key}:{" " if inner_text.startswith("{") else chr(10)}{inner_text}'
        else:
            text += f'{pad}{key}:{draw(st.sampled_from([" ", "  "]))}{draw(value(inner, indent))}\n'
    return text


@st.composite
def flow(draw, fields: Mapping, indent: int) -> str:
    """Entries between brackets."""
    gap = draw(st.sampled_from([' ', '  ', '\n' + ' ' * (indent + 2)]))
    pieces = [f'{name}: ' + (draw(flow(inner, indent)).rstrip('\n') if isinstance(inner, Mapping) else draw(value(inner, indent + 2, True)))
              for name, inner in fields.items()]
    return '{' + f',{gap}'.join(pieces) + draw(st.sampled_from(['', ' ', ','])) + '}\n'


@st.composite
def section(draw, id: str) -> str:
    """A section of a page."""
    text = draw(st.lists(st.sampled_from(['Добър ден.', '- едно\n- две', '```\n# код\n```', '*да*  ', '> цитат', '---', '| a |\n|---|']), min_size=1, max_size=3))
    head = f'## Глава {draw(st.integers(1, 9))} {{#{id}}}\n\n' if id else ''
    return head + '\n\n'.join(text)


@st.composite
def pages(draw) -> str:
    """The Bulgarian home page with odd spacing."""
    gap = st.sampled_from(['\n\n', '\n\n\n', '\n\n\n\n'])
    body = ''.join(draw(gap) + draw(section(id)) for id in ('', 'who-for'))
    return f'---\n{draw(entries({"title": draw(LINE), "description": draw(LINE)}))}---{body}{draw(st.sampled_from(["", chr(10), chr(10) * 3]))}'


@st.composite
def ended(draw, text: str) -> bytes:
    """A text as a file: with any line ends, also mixed ones, and with or without a byte-order mark."""
    end = draw(st.sampled_from([*ENDS, 'mixed']))
    lines = text.split('\n')
    text = ENDS[end].join(lines) if end in ENDS else ''.join(
        line + ('\r\n' if number % 3 else '\n') for number, line in enumerate(lines[:-1])) + lines[-1]
    return (b'\xef\xbb\xbf' if draw(st.booleans()) else b'') + text.encode()


@st.composite
def files(draw) -> dict[str, bytes]:
    """The small root with Bulgarian files that no two people would write alike."""
    comparison = {'peer-workers': {'name': draw(LINE), 'leans_on': draw(LINE), 'does': {
        'support': {'listening': draw(LINE), 'sharing': draw(LINE)}, 'safety': {'keeping-safe': draw(LINE)}}},
        'professionals': {'name': draw(LINE), 'leans_on': draw(LINE), 'does': {'safety': {'managing-risk': draw(LINE)}}}}
    roles = {id: {name: draw(strategy) for name, strategy in draw(st.permutations(list(fields.items())))} for id, fields in draw(st.permutations(list(SHAPES.items())))}
    texts = {'docs/bg/comparison.yml': draw(entries(comparison)), 'docs/bg/roles.yml': draw(entries(roles)), 'docs/bg/index.md': draw(pages())}
    return small({path: draw(ended(text if draw(st.booleans()) else text.rstrip('\n'))) for path, text in texts.items()})


def exported(changed: Mapping[str, bytes], *languages: str, **options) -> dict[str, bytes]:
    """The PO files of these files."""
    return export(load(changed)[0], languages, **options)


def worked_on(po: bytes, translations: Mapping[str, str] = {}, reorder=None, unmark: bool = False) -> bytes:
    """A PO file after a translator has filled in these texts by key, as polib writes it."""
    with NamedTemporaryFile(suffix='.po') as file:     # given a text in memory, polib would lose lines at U+2028
        file.write(po)
        file.flush()
        made = polib.pofile(file.name, wrapwidth=0)
    for entry in made:
        if entry.msgctxt in translations:
            entry.msgstr = translations[entry.msgctxt]
        if unmark:
            entry.comment = ''
    if reorder:
        made[:] = reorder(list(made))
    return str(made).encode()


def nothing(library: Library) -> tuple:
    """In the place of the checks: they would refuse words of chance."""
    return ()


def said(changed: Mapping[str, bytes]) -> dict[tuple[str, str], str]:
    """Every text by key and language, without the line ends at its edges."""
    library = load(changed)[0]
    return {(f'{record.kind.id}/{record.id}#{".".join(path)}', language): text.strip('\n')
            for record in library.all() for language, words in record.words.items() for path, text in leaves(words.fields)}


def brought(changed: Mapping[str, bytes], name: str, po: bytes, check=nothing, **options) -> tuple[dict[str, bytes], list[str]]:
    """The files after an import, and what it said, in lines."""
    made = plan(changed, name, po, check, **options)
    return {**changed, **made.files}, [f'{f.location}: {f.severity}: {f.check}: {f.message} → {f.hint}' for f in made.findings]


def outside(files: Mapping[str, bytes], keys: set[str], language: str) -> dict[str, tuple[str, ...]]:
    """What stands in the files outside of these texts: characters, with every line end as it is."""
    cuts: dict[str, list[tuple[int, int]]] = {}
    for unit in load(files)[0].units(language):
        if unit.key in keys:
            start, stop = unit.words.spans[unit.path]
            raw = unit.words.source[start:stop]
            blank = not unit.text.rstrip('\n').rpartition('\n')[2].strip()     # spaces at the end that belong to the text
            cuts.setdefault(unit.location.path, []).append((start, start + len(re.sub(r'\n*\Z' if blank else r'(\n[ \t]*)*\Z', '', raw))))
    result = {}
    for path, data in files.items():
        marks = re.findall('\r\n|.', data.decode(), re.DOTALL)
        shift = data.startswith(b'\xef\xbb\xbf')
        for start, stop in sorted(cuts.get(path, ()), reverse=True):
            del marks[start + shift:stop + shift]
        result[path] = tuple(marks)
    return result
