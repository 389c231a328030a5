"""How texts begin and end, and the signs that a piece of one was lost: no sentence mark, a last word that calls for another.

Read against an original that is whole, because headings, names and labels end without a mark and pieces of a form in mid-sentence.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

from .function_words import WORDS

NO_PROSE = ('```', '~~~', '|', '>')        # how code, a table and a tag end
MARKS, DOTS = tuple('.!?…:;·'), ('…', '...')
_CLOSING = ' \n\t”“"»’\')]*_`'
_OPENING = ' \n\t„“"«‘\'([*_`#>-+•'
# A text whose only mark is the dot of one of these has none.
ABBREVIATIONS = frozenset('''г гг ч лв стр др т с ст ул бул хил млн проф etc e.g i.e p.m a.m pm am inc ltd co st no vol jr sr dr mr mrs ms
    r w godz itd itp in zł gr tel nr str ul pn wt śr czw pt sob np p
    ș.a ş.a d.hr e.n î.hr lei bd sf κ.ά κ.λπ κλπ κτλ μ.μ π.μ μμ πμ π.χ δρ αρ τηλ σελ ά λπ χ μ'''.split())
# The words after which a text cannot end.
CALLING = {language: frozenset(words.split()) for language, words in {
    'en': 'the a an and or of my your our their because into whose',
    'bg': 'и или на в във с със за от че по към през чрез при до който която което които чийто защото',
    'el': 'και ή το τα τον την η ο οι στο στη στην στον στις στους στα με σε για από να θα ότι που πως δεν των τις ένας αλλά γιατί',
    'pl': 'i oraz lub albo w z na do od dla po że przez o u ze we przy pod nad między bez który która które którzy ponieważ',
    'ro': 'și sau de la cu în pe un o să că pentru prin din dintr-o dintr-un într-o într-un al ale deoarece',
}.items()}
_HARD = ',–—(„«'
_BLOCKS = re.compile(r'\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])')
_MARKER = re.compile(r'\[\[[a-z-]+\]\]\Z')     # where the records of a kind are shown
_ITEM = re.compile(r'\s*(?:[-*+]|\d+[.)])\s')
_FENCE = re.compile(r'^[ \t]*(?:```|~~~)', re.M)
_LIST = re.compile(r'(?<![\w(])\w{1,3}\)|[:;]-?[()]')     # a) or 12) closes no bracket, and :( opens none
LONG = 30           # characters; shorter texts are labels, which end as their language likes


@dataclass(frozen=True, slots=True)
class Loss:
    """What a text seems to have lost: `words` of it, which begin at character `start`, and what is wrong in a sentence."""
    start: int
    words: str
    what: str


def ended(text: str) -> bool:
    """Whether a text ends with a sentence mark, inside or outside quotation marks, brackets and emphasis."""
    return text.endswith(MARKS) or text.rstrip(_CLOSING).endswith(MARKS)


def losses(source: str, source_language: str, target: str, language: str) -> Iterator[Loss]:
    """What a translation has lost at its beginning, at its end, at the end of a paragraph or in a bracket; the first of each."""
    begun, lower = _first(source), _first(target)
    if lower and begun and lower[0].islower() and begun[0].isupper() and len(source) > LONG and _plain(lower, source):
        yield Loss(target.index(lower), lower, 'begins with a small letter, and the original with a capital')
    whole = list(_ends(source, source_language, target, language, 0)) or list(_open(source, source_language, target, language))
    yield from whole or _inner(source, source_language, target, language)
    if target.count('(') > target.count(')') and source.count('(') == source.count(')'):
        start = _unclosed(target)
        if start >= 0 and not whole:
            yield Loss(start, target[start:].split('\n')[0][:40].rsplit(' ', 1)[0], 'opens a bracket and does not close it')
    elif target.count(')') > target.count('(') and source.count('(') == source.count(')') and (start := _unopened(target)) >= 0:
        word = target.rfind(' ', 0, start) + 1
        yield Loss(word, target[word:start + 1], 'closes a bracket and does not open it')


def _first(text: str) -> str:
    """The first word of a text, '' if something else stands there."""
    words = text.lstrip(_OPENING).split(None, 1)
    return words[0] if words and words[0][0].isalpha() else ''


def _plain(word: str, source: str) -> bool:
    """Whether a word in small letters is no name that is written so (iPhone, e-mail, example.org)."""
    return word.islower() and word[1:2] not in ('-', '‑') and not re.search(r'\w[./@]\w', word) and word not in source


def _ends(source: str, source_language: str, target: str, language: str, offset: int) -> Iterator[Loss]:
    """Whether a text stops before its end; `offset` is where it begins in a longer one."""
    theirs, ours = _unmarked(source), _unmarked(target)
    if not theirs or not ours or ours.endswith(NO_PROSE):
        return
    words = ours.rsplit(None, 1)
    last, place = words[-1], offset + len(ours) - len(words[-1])
    if '\n' in ours and _ITEM.match(_BLOCKS.split(ours)[-1]) and (last.endswith(',') or _bare_list(ours)):
        return
    if ours.endswith(DOTS):
        if not theirs.rstrip(_CLOSING).endswith(DOTS) and '…' not in theirs:
            yield Loss(place, last, 'ends with three dots, and the original does not')
    elif ended(theirs):
        if not ended(ours) and (_long(theirs) or _long(ours) or last[-1] in _HARD) and not _abbreviated(theirs):
            yield Loss(place, last, 'has no sentence mark at its end, and the original has one')
    elif not ended(ours) and len(words) > 1 and (last in CALLING.get(language, ()) or last[-1] in _HARD and theirs[-1] not in _HARD):
        if theirs.rsplit(None, 1)[-1].lower() not in WORDS.get(source_language, ()):
            yield Loss(place, last, 'ends in the middle of a sentence')


def _open(source: str, source_language: str, target: str, language: str) -> Iterator[Loss]:
    """Whether a text ends with a semicolon, and the original with a full stop; in Greek the same sign asks."""
    theirs, ours = _unmarked(source), _unmarked(target)
    if language != 'el' and ours.endswith(';') and ended(theirs) and (source_language == 'el' or not theirs.endswith(';')):
        last = ours.rsplit(None, 1)[-1]
        yield Loss(len(ours) - len(last), last, 'ends with a semicolon, and the original does not')


def _bare_list(text: str) -> bool:
    """Whether the items of a text's lists have no marks at their ends, as many languages like it."""
    return not any(ended(block) for block in _BLOCKS.split(text) if _ITEM.match(block))


def _long(text: str) -> bool:
    """Whether the last paragraph or list item of a text is long enough to be a sentence."""
    last = _BLOCKS.split(text)[-1] if '\n' in text else text
    return len(last) > LONG and last.count(' ') > 3


def _unmarked(text: str) -> str:
    """The text without the markers it ends with."""
    text = text.rstrip()
    while text.endswith(']]') and (found := _MARKER.search(text, max(0, len(text) - 40))):
        text = text[:found.start()].rstrip()
    return text


def _abbreviated(text: str) -> bool:
    """Whether the mark at the end of a text is the dot of an abbreviation."""
    last = text.rstrip(_CLOSING)
    return last.endswith('.') and last.rsplit(None, 1)[-1].strip('.()„“"«').lower() in ABBREVIATIONS


def _inner(source: str, source_language: str, target: str, language: str) -> Iterator[Loss]:
    """The first paragraph or list item that stops before its end, if the two texts have as many of them."""
    if '\n' not in source or '\n' not in target or _FENCE.search(target):
        return
    bare = _bare_list(target)
    theirs = _BLOCKS.split(source)
    ours, starts = _BLOCKS.split(target), [0, *(found.end() for found in _BLOCKS.finditer(target))]
    if len(theirs) != len(ours):
        return
    for one, other, start in zip(theirs, ours, starts):
        if other.lstrip().startswith(('|', '#')) or bare and _ITEM.match(other):
            continue
        found = next(_ends(one, source_language, other, language, start), None)
        if found:
            yield found
            return


def _unclosed(text: str) -> int:
    """Where a bracket is opened that nothing closes; -1 if there is none."""
    open_: list[int] = []
    for found in re.finditer(r'[()]', _LIST.sub(lambda match: ' ' * len(match[0]), text)):
        if found[0] == '(':
            open_.append(found.start())
        elif open_:
            open_.pop()
    return open_[0] if open_ else -1


def _unopened(text: str) -> int:
    """Where a bracket is closed that nothing opens; -1 if there is none."""
    depth = 0
    for found in re.finditer(r'[()]', _LIST.sub(lambda match: ' ' * len(match[0]), text)):
        depth += 1 if found[0] == '(' else -1
        if depth < 0:
            return found.start()
    return -1


def suspicious(source: str, target: str, language: str) -> bool:
    """Whether a translation may have lost something; a quick look."""
    if target[:1].islower() or '\n' in target or ')' in target and target.count('(') != target.count(')') or '(' in target and ')' not in target:
        return True
    if target.endswith(MARKS):
        return target.endswith(DOTS) or target[-1] == ';' and language != 'el'
    return source.endswith(MARKS + (']]',)) or target[-1:] in _HARD or ended(source) or ''.join(target.split()[-1:]) in CALLING.get(language, ())
