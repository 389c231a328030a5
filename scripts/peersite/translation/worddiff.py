"""What changed between two texts, word by word."""
from __future__ import annotations

import re
from difflib import SequenceMatcher

TOKEN = re.compile(r'\s+|[\w\u0300-\u036f]+|[^\w\s]')


def pieces(old: str, new: str) -> list[tuple[str, str]]:
    """The two texts as one list of ('=' | '-' | '+', words)."""
    a, b = TOKEN.findall(old), TOKEN.findall(new)
    result: list[tuple[str, str]] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == 'equal':
            result.append(('=', ''.join(a[a1:a2])))
            continue
        result += [(sign, text) for sign, text in (('-', ''.join(a[a1:a2])), ('+', ''.join(b[b1:b2]))) if text]
    return result


def marked(old: str, new: str, removed: str = '[-{}-]', added: str = '{{+{}+}}') -> str:
    """The new text with what was taken out and put in marked, as `[-old-]{+new+}`."""
    form = {'=': '{}', '-': removed, '+': added}
    return ''.join(form[sign].format(text) for sign, text in pieces(old, new))


def excerpt(old: str, new: str, around: int = 8) -> list[tuple[str, str]]:
    """The same list without the words that stand farther than this from any change; `…` takes their place. All spaces are single."""
    parts = [(sign, ' '.join(text.split())) for sign, text in pieces(old, new)]
    last = len(parts) - 1
    result = []
    for number, (sign, text) in enumerate(parts):
        words = text.split(' ')
        head, tail = (words[:around] if number else []), (words[-around:] if number < last else [])
        if sign == '=' and len(words) > len(head) + len(tail) + 1:
            text = ' '.join([*head, '…', *tail])
        result += [(sign, text)] if text else []
    return result


def changed_words(old: str, new: str) -> tuple[list[str], list[str]]:
    """The words taken out and the words put in."""
    parts = pieces(old, new)
    return tuple([word for sign, text in parts if sign == wanted for word in re.findall(r'\w+', text)] for wanted in '-+')


def is_typo(old: str, new: str) -> bool:
    """Whether the change is no more than a slip mended: at most one word, and the two nearly alike."""
    out, into = changed_words(old, new)
    if len(out) > 1 or len(into) > 1:
        return False
    if not out or not into:
        return not out and not into
    return SequenceMatcher(None, out[0].casefold(), into[0].casefold()).ratio() >= 0.7


def share(old: str, new: str) -> float:
    """The share of words that changed, 0 to 1."""
    out, into = changed_words(old, new)
    return max(len(out), len(into)) / max(1, len(re.findall(r'\w+', old)), len(re.findall(r'\w+', new)))
