"""Which language a text is in, said only where it is certain.

A vote of function words that no other language of the alphabet has, and of words that look like no word of the language
expected. Words with a capital letter do not vote, because names keep their language wherever they stand. Short texts get no answer.
"""
from __future__ import annotations

import re
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError

from .function_words import MARKS, RIVAL_MARKS, RIVALS, SHAPES
from .mask import GONE, without_asides
from .scripts import ANY, LETTERS, NOT_LATIN, script_of_language

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SENTENCE = re.compile(r'[^.!?;·…\n]+[.!?;·…]*')
_BETWEEN = rf'[\s,;:–\d%€$£{GONE}-]+'      # what may stand between the words of a run: a figure or a quotation too
_RUNS = {script: re.compile(rf"[{letters}]+(?:['’-][{letters}]+)*(?:{_BETWEEN}[{letters}]+(?:['’-][{letters}]+)*){{3,}}")
         for script, letters in LETTERS.items()}
_BEGINS, _ENDS = re.compile(r'(?:\A|[.!?;…·]|\n)[\s*_>-]*\Z'), re.compile(rf'[\s€%{GONE}]*[.!?;…]|\s*\Z')      # before and after a whole sentence
FEWEST = 4              # words in small letters a text must have to be judged
BULGARIAN_LETTERS = re.compile('[йъьщюя]')     # Serbian and Macedonian do without, a Bulgarian sentence hardly ever does


def small_words(text: str) -> list[str]:
    """The different words of a text that are no names, as far as capitals tell: those in small letters, and the first one."""
    words = [found[0].replace('’', "'") for found in WORD.finditer(text)]
    return list({word.lower(): None for number, word in enumerate(words) if not word[0].isupper() or number == 0 and not word[1:2].isupper()})


def votes(words: list[str], own: str) -> dict[str, int]:
    """How many of the words speak for each language of the alphabet, seen from a text that should be in `own`."""
    counts = {}
    for language in RIVALS[own]:
        marks, shape = MARKS[language], SHAPES.get((own, language))
        counts[language] = sum(1 for word in words if word in marks or shape and word not in MARKS[own] and shape.search(word))
    if own == 'bg' and sum(map(len, words)) >= 40 and not BULGARIAN_LETTERS.search(' '.join(words)):
        counts['mk'] += 1
        counts['sr'] += 1
    return counts


def language_instead(text: str, own: str) -> str:
    """As `other_language` for a text of several sentences: what it quotes or says in brackets does not count, unless it is all there is."""
    other = other_language(text, own)
    rest = without_asides(text) if other else text
    return other if rest == text or len(small_words(rest)) < 2 or other_language(rest, own) else ''


@lru_cache(1 << 12)
def other_language(text: str, own: str) -> str:
    """The language of a text that is certainly not in `own` and is written in the same alphabet; '' if it may well be in it."""
    words = small_words(text)
    if len(words) < FEWEST or own not in RIVALS:
        return ''
    counts = votes(words, own)
    mine = counts.pop(own)
    if not counts:
        return ''
    best = max(counts, key=counts.__getitem__)
    most = counts[best]
    sure = most >= 3 and most >= 3 * mine or most >= 2 and mine == 0
    return best if sure and most * 6 >= len(words) else ''


def plainly(text: str, own: str) -> bool:
    """Whether a text is too short to be judged, or its small words leave no question that it is in its own language; a quick look."""
    if text.count(' ') < FEWEST - 1:
        return True
    words = set(text.lower().split())
    hits = len(words & MARKS[own]) if own in MARKS else 0
    return hits >= 2 and hits * 8 >= len(words) or hits == 1 and words.isdisjoint(RIVAL_MARKS[own]) and not foreign_letters(text, own)


def foreign_letters(text: str, own: str) -> bool:
    """Whether half of a text or more may be in another alphabet; a quick look."""
    if script_of_language(own) == 'Latn':
        return NOT_LATIN.search(text) is not None
    other = ANY['Grek' if script_of_language(own) == 'Cyrl' else 'Cyrl']
    return 2 * (len(text.encode()) - len(text)) < len(text) or other.search(text) is not None


def foreign_script_share(text: str, own: str) -> float:
    """The share of letters that are not of the alphabet of the language `own` (0 if there are no letters or it is not known)."""
    if not foreign_letters(text, own):
        return 0.0
    script = script_of_language(own)
    total = sum(map(str.isalpha, text))
    return 1 - len(ANY[script].findall(text)) / total if script and total else 0.0


def other_script(text: str, own: str) -> tuple[str, int]:
    """The likeliest language of a text in an alphabet not its own ('' if unclear), and how many words in small letters it has.

    In alphabets without capitals every word counts.
    """
    words = small_words(text)
    script = max(ANY, key=lambda name: len(ANY[name].findall(text)))
    if script == script_of_language(own) or not ANY[script].search(text):
        return '', len(words)
    first = {'Latn': 'en', 'Cyrl': 'bg', 'Grek': 'el'}[script]
    counts = votes(words, first)
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] >= 2 or counts[best] and script == 'Grek' else '', len(words)


@cache
def language_name(code: str) -> str:
    """The English name of a language, or its code."""
    try:
        return Locale.parse(code).get_language_name('en') or code
    except (UnknownLocaleError, ValueError):
        return code


def foreign_sentences(text: str, own: str) -> list[tuple[int, str, str]]:
    """The sentences of a masked text that are certainly in another language of the same alphabet: (start, sentence, language)."""
    return [(start, sentence, other) for start, sentence in sentences(without_asides(text)) if (other := other_language(sentence, own))]


def foreign_runs(text: str, own: str) -> list[tuple[int, str, str]]:
    """Running words of a masked text in another alphabet: (start, words, language or ''). Names, brackets and quotations are let be."""
    found = []
    script = script_of_language(own)
    for name, pattern in _RUNS.items():
        if name == script or not pattern.search(text):
            continue
        bare = without_asides(text)
        for match in pattern.finditer(bare):
            if text[match.end():match.end() + 2].lstrip().startswith('('):
                continue        # a name, explained in brackets
            other, _ = other_script(match[0], own)
            small = len(small_words(match[0][1:]))
            whole = small >= 4 and _ENDS.match(bare, match.end()) and _BEGINS.search(bare[:match.start()])
            if small >= 3 and other or small >= 5 or whole:
                found.append((match.start(), match[0], other))
    return found


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of a text, without the spaces and marks before their first letter, and where they begin."""
    found = []
    for match in SENTENCE.finditer(text):
        first = WORD.search(match[0])
        if first:
            found.append((match.start() + first.start(), match[0][first.start():]))
    return found
