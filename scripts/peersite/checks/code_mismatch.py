"""What stands between backticks in a translation is not what stands there in the original.

Code is to be typed or looked up exactly: a name of a file, a command, an address. Translated or mistyped, it does not work.

The folder of the language (`docs/bg/` for `docs/en/`) and comments inside blocks of code may well be translated.

A line after an empty one that begins with four spaces is code too.

**Fix**: copy the code from the original. If only the explanation is to be translated, take it out of the backticks.
"""
import re
from collections import Counter
from itertools import zip_longest

from ..finding import Severity, error
from ..model import Library, Unit
from ..text.outline import outline
from ._example_pages import described, home
from ._texts import found_on, line_at, markdown_pairs, pairs, where_fewer

SEVERITY = Severity.ERROR
IGNORABLE = True
PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "A line of `_retired.txt` is no id."\nmsgstr "{}"\n'
PASSES = [
    described(ro='Rulați `make` și `python x.py`.', bg='Стартирайте `python x.py` и после ``make``.', en='Run `make` or `python x.py`.'),
    home(en='Write to `docs/en/roles.yml`.\n\n```\nmake site   # builds it\n```', bg='Пишете в `docs/bg/roles.yml`.\n\n```\nmake site   # прави сайта\n```'),
    described(ro='Fără cod.', en='No code.'),
    {'docs/bg/interface.po': PO.format('Ред в `_retired.txt` не е идентификатор.')},
]
FAILS = [
    (described(ro='Rulați `make`.', bg='Стартирайте `направи`.', en='Run `make`.'), 'docs/bg/roles.yml:4'),
    (described(ro='Rulați `make`.', en='Run make.'), 'docs/en/roles.yml:4'),
    (home(en='Text.\n\n```\nmake site\n```', el='Κείμενο.\n\n```\nmake sites\n```'), 'docs/el/index.md:9'),
    (home(en='Run `make site`.', pl='Uruchom `make stronę`.'), 'docs/pl/index.md:6'),
    (home(en='```\nmake site\nmake test\n```', bg='```\nmake site\nmake тест\n```'), 'docs/bg/index.md:8'),
    (home(en='Run `a`.\n\nRun `b`.', ro='Rulați `a`.\n\nRulați b.'), 'docs/ro/index.md:8'),
    (home(en='*One*.\n\nTwo.', el='*Ένα*.\n\n    Δύο.'), 'docs/el/index.md:8'),
    ({'docs/pl/interface.po': PO.format('Wiersz pliku `_retirde.txt` nie jest identyfikatorem.')}, 'docs/pl/interface.po:5'),
]
INDENTED = re.compile(r'(?:\A|\n[ \t]*\n)(?: {4}|\t)')      # four spaces make a block of code
COMMENT = re.compile(r'(?m)[ \t]*(?:(?<!\S)#|(?<!\S)//).*$')


def check(library: Library):
    for source, target in markdown_pairs(library):
        if '`' in target.text or '`' in source.text or INDENTED.search(target.text):
            yield from compared(source, target)
    for source, target in pairs(library) if library.interface else ():
        if '`' in target.text and target.kind == 'interface':
            yield from compared(source, target)


def compared(source: Unit, target: Unit):
    """The first difference between the code of two texts."""
    theirs, ours = code(source), code(target)
    missing, extra = theirs - ours, ours - theirs
    again = Counter(plain(text, source.language) for text in missing.elements())
    missing_plain, extra_plain = again.copy(), Counter()
    for text in extra.elements():
        missing_plain[plain(text, target.language)] -= 1
        extra_plain[plain(text, target.language)] += 1
    lacking = next((text for text in missing if missing_plain[plain(text, source.language)] > 0), None)
    surplus = next((text for text in extra if extra_plain[plain(text, target.language)] > again[plain(text, target.language)]), None)
    if surplus is not None and lacking is not None:
        wrong, right = first_difference(surplus, lacking)
        yield error('code-mismatch', place(target, surplus, wrong), f'The original has no code `{wrong}`.', f'Write `{right}`.', target.key)
    elif lacking is not None:
        where = where_fewer(source, target, outline(source.text).code, outline(target.text).code)[0]
        yield error('code-mismatch', where, f'The code `{short(lacking)}` of the original is missing.',
                    f'Write it between backticks{"" if source.kind == "interface" else f", as in {place(source, lacking)}"}.', target.key)
    elif surplus is not None and surplus not in source.text:
        yield error('code-mismatch', place(target, surplus), f'The original has no code `{short(surplus)}`.',
                    'Take it out of the backticks, or delete it.' if '`' in target.text else 'Take away the spaces before it.', target.key)


def first_difference(ours: str, theirs: str) -> tuple[str, str]:
    """The first line in which two pieces of code differ, in each of them."""
    pairs = zip_longest(ours.split('\n'), theirs.split('\n'), fillvalue='')
    return next(((one, other) for one, other in pairs if one != other and other), (short(ours), short(theirs)))


def code(unit: Unit) -> Counter:
    """The pieces of code in a text, with how often each occurs."""
    return Counter(piece.value.strip() for piece in outline(unit.text).code)


def plain(text: str, language: str) -> str:
    """Code without what differs between languages: comments, and the code of the language in paths."""
    return re.sub(rf'\b{language}\b', '…', COMMENT.sub('', text)).strip()


def short(text: str) -> str:
    """The first line of a piece of code."""
    return text.split('\n')[0]


def place(unit: Unit, text: str, line: str = ''):
    """Where a piece of code stands, or a line of it; for a block of code, the place of its fence or of its first line."""
    piece = next(piece for piece in outline(unit.text).code if piece.value.strip() == text)
    if '\n' not in piece.value:
        return found_on(unit, piece.line, text)
    lines, fenced = piece.value.split('\n'), unit.text.split('\n')[piece.line].lstrip(' >').startswith(('```', '~~~'))
    if fenced and line not in lines[:-1]:
        return line_at(unit, piece.line)
    number = lines.index(line) if line in lines[:-1] else 0
    return found_on(unit, piece.line + number + fenced, lines[number].strip())
