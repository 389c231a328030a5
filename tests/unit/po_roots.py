"""Content roots for the tests of the PO exchange: written by hand of chance, in every style that YAML has."""
from __future__ import annotations

import re
from tempfile import NamedTemporaryFile
from typing import Iterable, Mapping

import polib
from hypothesis import Phase, settings, strategies as st

from peersite.content import load
from peersite.content.prose import trimmed
from peersite.content.document import Document
from peersite.content.strict_yaml import parse_text
from peersite.model import Library, leaves
from peersite.translation.po.export import export
from peersite.translation.po.importing import plan
from peersite.translation.po.marks import core
from roots import small

WORDS = ['надежда', 'опит', '„ние“', 'край.', 'два  пъти', 'e:', '#1', "l'eau", "''", '"да"', '""', '-', '- x', 'a: b', ': ', '[x', 'y]', '{', '}', '&c', '*d*', '!', '|', '>-',
         '%', '%YAML', '@', '`код`', '?', ',', '~', '<<', '=', '---', '...', 'true', 'null', '12:30', '0112', '1_000', '1e3', '.5', '2024-01-01', '\\n', '\\', '\\"', '\\x41', '\\u0041',
         '…', '–', 'a\tb', '\t', '100 %', '#, fuzzy', '#~', 'msgid "x"', '#. source h1:000000000000', '<<<<<<<']
ODD = ['\u00a0', '\u2028', '\u2029', '\u0085', '\u200b', '\u200d', '\u202e', '\ufeff', '\u3000', '\u00ad', 'й', 'e\u0301', '\u0301', 'ﬁ', 'İ', 'ß', 'שלום', '😀', '👩\u200d🔬', '\ue000', '\ufffd']
CONTROL = ['\r', '\r\n', '\0', '\a', '\x1b', '\x7f', '\x9f', '\uffff', '\ufffe']     # YAML has them only as escapes, and no new text may bring them
WORD = st.sampled_from(WORDS) | st.sampled_from(ODD) | st.text(st.characters(min_codepoint=0x20, exclude_categories=['Cs', 'Cc', 'Cn'], exclude_characters='[]{}%'), min_size=1, max_size=4)
ANY_WORD = st.integers(0, 40).flatmap(lambda number: WORD if number else st.sampled_from(CONTROL))


def line(word) -> st.SearchStrategy[str]:
    """One line of words, now and then with spaces around them."""
    ordinary = st.lists(st.sampled_from(WORDS[:8]), min_size=1, max_size=10).map(' '.join)
    words = st.lists(word, min_size=1, max_size=8).map(' '.join).filter(lambda text: text.strip())
    return ordinary | ordinary | words | words.map(lambda text: f' {text}') | words.map(lambda text: f'{text}  ')


def paragraphs(word) -> st.SearchStrategy[str]:
    """Lines with empty ones between, some of them further in."""
    pieces = st.lists(line(word) | line(word).map(lambda text: f'  {text}'), min_size=1, max_size=4)
    return st.tuples(pieces, st.lists(st.sampled_from(['\n', '\n\n', '\n\n\n', ' \n']), min_size=3, max_size=3)).map(
        lambda drawn: ''.join(piece + gap for piece, gap in zip(drawn[0], [*drawn[1], ''])).strip('\n')).filter(lambda text: text.strip())


LINE, PARAGRAPHS = line(WORD), paragraphs(WORD)
OLD_LINE, OLD_PARAGRAPHS = line(ANY_WORD), paragraphs(ANY_WORD)
REMARK = st.sampled_from(['', '', '', '', '\n', '# a remark\n', '\n\n  # another: one\n', '      # far in\n', '   \n', '#\n', '# key: "value\n'])
ENDS = {'LF': '\n', 'CRLF': '\r\n', 'CR': '\r'}


def examples(number: int) -> settings:
    """So many examples in an ordinary run, and more where the profile has more: `--hypothesis-profile=search`."""
    wide = settings.default.max_examples > 100
    return settings(deadline=None, max_examples=number * settings.default.max_examples // 100,
                    phases=[phase for phase in Phase if wide or phase is not Phase.shrink])     # making a whole root smaller takes minutes


# --- values -------------------------------------------------------------------------------------------------------


@st.composite
def value(draw, text: str, indent: int, flow: bool = False) -> str:
    """What stands behind the colon of a key: a text in a form drawn by chance, if the form can say it; else in double quotes."""
    pad = '\n' + ' ' * (indent + draw(st.integers(1, 4)))
    tail = draw(st.sampled_from(['', '', '', ' ', '  # why', ' #', '\t# a tab']))
    lead = draw(st.sampled_from([' ', ' ', ' ', '  ', '\t', pad, f'  # below{pad}', f'{pad[:1]}{pad}']))
    form = draw(st.sampled_from(['plain', 'single', 'double', 'codes', 'block', 'block']))
    if form == 'block' and not flow:
        made = ' ' + draw(block(text, indent, pad)) + draw(st.sampled_from(['', '\n', '\n\n', '\n \n']))
    else:
        broken = draw(folded(text, pad)) if draw(st.booleans()) else text
        made = lead + {'single': "'" + broken.replace("'", "''") + "'", 'double': escaped(broken, keep=pad),
                       'codes': escaped(broken, pad, draw(st.sets(st.sampled_from(sorted(set(text))))))}.get(form, broken) + tail
    return made if says(made, text, indent, flow) else f' {escaped(text)}'


def says(made: str, text: str, indent: int, flow: bool) -> bool:
    """Whether the strict parser reads the text from it, and goes on behind it."""
    document, outer = Document('', ''), ' ' * indent
    parse_text(document, f'{{k:{made}\n, z: z}}\n' if flow else f'{outer}k:{made}\n{outer}z: z\n')
    got = document.value.get('k') if isinstance(document.value, dict) else None
    return not document.findings and isinstance(got, str) and got.strip('\n') == text and document.value.get('z') == 'z'


@st.composite
def folded(draw, text: str, pad: str) -> str:
    """A text that goes to the next line at some of its spaces, and over an empty line for each line end."""
    pieces = text.replace('\n', '\0').split(' ')
    joined = ''.join(piece + (draw(st.sampled_from([' ', ' ', pad])) if number < len(pieces) - 1 else '') for number, piece in enumerate(pieces))
    return re.sub('\0+', lambda found: '\n' * len(found[0]) + pad, joined)


@st.composite
def block(draw, text: str, indent: int, pad: str) -> str:
    """A text as a block, with any sign of chomping and of indentation."""
    style, chomping, step = draw(st.sampled_from('|>')), draw(st.sampled_from(['', '-', '+'])), draw(st.sampled_from(['', str(len(pad) - 1 - indent)]))
    body = text if style == '|' else draw(folded(text, '\n'))
    head = style + draw(st.sampled_from([chomping + step, step + chomping])) + draw(st.sampled_from(['', '', '  # why', ' ']))
    return head + ''.join(pad + one if one else draw(st.sampled_from(['\n', '\n', pad])) for one in body.split('\n'))


def escaped(text: str, keep: str = '', codes: Iterable[str] = ()) -> str:
    """A text between double quotes; line breaks that are layout are kept, and some letters are written as codes."""
    codes = set(codes) | set(CONTROL) | set('\u2028\u2029\u0085\ufeff\x7f\x9f')
    signs = {'\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t'}
    def said(part: str) -> str:
        return ''.join(signs.get(sign) or (f'\\U{ord(sign):08x}' if sign in codes or sign < ' ' else sign) for sign in part)
    return '"' + (keep.join(map(said, text.split(keep))) if keep else said(text)) + '"'


@st.composite
def entries(draw, fields: Mapping, indent: int = 0) -> str:
    """Nested entries as YAML in block or flow form, with remarks and empty lines between."""
    if not fields or draw(st.integers(0, 5)) == 0:
        return draw(flow(fields, indent))
    text, pad = '', ' ' * indent
    for name, inner in fields.items():
        key = draw(st.sampled_from([name, name, name, f'"{name}"', f"'{name}'", f'{name} ']))
        text += draw(REMARK)
        if isinstance(inner, Mapping):
            inner_text = draw(entries(inner, indent + draw(st.integers(1, 4))))
            text += f'{pad}{key}:{" " if inner_text.startswith("{") else draw(st.sampled_from([chr(10), chr(10), "  # more" + chr(10)]))}{inner_text}'
        else:
            text += f'{pad}{key}:{draw(value(inner, indent))}\n'
    return text


@st.composite
def flow(draw, fields: Mapping, indent: int) -> str:
    """Entries between brackets."""
    gap = draw(st.sampled_from([' ', '  ', '\n' + ' ' * (indent + 2), '  # next\n' + ' ' * (indent + 2)]))
    pieces = []
    for name, inner in fields.items():
        made = ' ' + draw(flow(inner, indent)).rstrip('\n') if isinstance(inner, Mapping) else draw(value(inner, indent + 2, True))
        pieces.append(f'{name}:{made}' + ('\n' + ' ' * (indent + 2) if '#' in made.split('\n')[-1] else ''))
    return '{' + f',{gap}'.join(pieces) + draw(st.sampled_from(['', ' ', ','] if pieces else ['', ' '])) + '}\n'


# --- files --------------------------------------------------------------------------------------------------------


@st.composite
def section(draw, id: str) -> str:
    """A section of a page."""
    text = draw(st.lists(st.sampled_from(['Добър ден.', '- едно\n- две', '```\n# код\n```', '*да*  ', '> цитат', '---', '| a |\n|---|', '\u2028', '~~~ x\n---\n~~~', '    код', '### Без край',
                                          'ред  \nред', '<!-- ## не -->', '\\# не']), min_size=1, max_size=3))
    head = f'## Глава {draw(st.integers(1, 9))} {{#{id}}}\n\n' if id else ''
    return head + '\n\n'.join(one for one in text if one != '### Без край')


@st.composite
def pages(draw) -> str:
    """The Bulgarian home page with odd spacing."""
    gap = st.sampled_from(['\n\n', '\n\n\n', '\n\n\n\n', '\n \n'])
    body = ''.join(draw(gap) + draw(section(id)) for id in ('', 'who-for'))
    return f'---\n{draw(entries({"title": draw(LINE), "description": draw(LINE)}))}---{body}{draw(st.sampled_from(["", chr(10), chr(10) * 3]))}'


@st.composite
def ended(draw, text: str) -> bytes:
    """A text as a file: with any line ends, also mixed ones, and with or without a byte-order mark."""
    end = draw(st.sampled_from([*ENDS, 'mixed']))
    lines = text.split('\n')
    text = ENDS[end].join(lines) if end in ENDS else ''.join(
        one + ('\r\n' if number % 3 else '\n') for number, one in enumerate(lines[:-1])) + lines[-1]
    return (b'\xef\xbb\xbf' if draw(st.booleans()) else b'') + text.encode()


@st.composite
def roles(draw) -> dict[str, dict[str, str]]:
    """Two roles whose fields stand in any order."""
    shapes = {'hope': {'name': OLD_LINE, 'description': OLD_PARAGRAPHS}, 'trust': {'name': OLD_LINE, 'description': OLD_PARAGRAPHS}}
    return {id: {name: draw(strategy) for name, strategy in draw(st.permutations(list(fields.items())))} for id, fields in draw(st.permutations(list(shapes.items())))}


@st.composite
def files(draw, holes: bool = False) -> dict[str, bytes]:
    """The small root with files that no two people would write alike; `holes` leaves Bulgarian texts out."""
    comparison = {'peer-workers': {'name': draw(LINE), 'leans_on': draw(LINE), 'does': {
        'support': {'listening': draw(LINE), 'sharing': draw(LINE)}, 'safety': {'keeping-safe': draw(LINE)}}},
        'professionals': {'name': draw(LINE), 'leans_on': draw(LINE), 'does': {'safety': {'managing-risk': draw(LINE)}}}}
    bulgarian = {'comparison': comparison, 'roles': draw(roles())}
    if holes:
        for path in draw(st.sets(st.sampled_from(HOLES), min_size=1)):
            inner = bulgarian
            for step in path[:-1]:
                inner = inner.get(step, {})
            inner.pop(path[-1], None)
    texts = {f'docs/bg/{name}.yml': draw(entries(fields)) + draw(st.sampled_from(['', '', '# the end', '\n\n', '...\n# after\n'])) for name, fields in bulgarian.items()}
    texts |= {'docs/ro/roles.yml': draw(entries(draw(roles()))), 'docs/bg/index.md': draw(pages())}
    return small({path: draw(ended(text if draw(st.booleans()) else text.rstrip('\n'))) for path, text in texts.items()})


HOLES = [('roles', 'hope'), ('roles', 'trust', 'name'), ('roles', 'trust', 'description'), ('comparison', 'peer-workers', 'leans_on'), ('comparison', 'peer-workers', 'does', 'support'),
         ('comparison', 'peer-workers', 'does', 'support', 'sharing'), ('comparison', 'professionals'), ('comparison', 'professionals', 'does', 'safety', 'managing-risk')]


# --- there and back -----------------------------------------------------------------------------------------------


def exported(changed: Mapping[str, bytes], *languages: str, **options) -> dict[str, bytes]:
    """The PO files of these files."""
    return export(load(changed)[0], languages, **options)


def opened(po: bytes) -> polib.POFile:
    """A PO file as polib reads it."""
    with NamedTemporaryFile(suffix='.po') as file:     # given a text in memory, polib would lose lines at U+2028
        file.write(po)
        file.flush()
        return polib.pofile(file.name, wrapwidth=0)


def worked_on(po: bytes, translations: Mapping[str, str] = {}, reorder=None, unmark: bool = False) -> bytes:
    """A PO file after a translator has filled in these texts by key, as polib writes it."""
    made = opened(po)
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


def wished(texts: Mapping[str, str], language: str) -> dict[tuple[str, str], str]:
    """What texts of a PO file say in the content: empty lines at the edges belong to no text."""
    return {(key, language): trimmed(text) if '#sections.' in key else text.strip('\n') for key, text in texts.items()}


def said(changed: Mapping[str, bytes]) -> dict[tuple[str, str], str]:
    """Every text by key and language, as a PO file shows it."""
    library = load(changed)[0]
    return {(f'{record.kind.id}/{record.id}#{".".join(path)}', language): core(text)
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
