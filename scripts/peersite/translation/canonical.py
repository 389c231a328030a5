"""What counts as the same text: the form that hashes are taken of.

The rules are frozen under the name `h1`. A change that would give an unchanged text another hash needs a new name,
because the hashes stand in the stamp files of every translation.
"""
from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

VERSION = 'h1'
QUOTES = str.maketrans({**dict.fromkeys('„“”«»‟″', '"'), **dict.fromkeys('‘’‚‛′', "'"), **dict.fromkeys('–—‒―‐‑−', '-'), '…': '.'})
SPACES = re.compile(r'[\s\u00a0\u202f\u2009\u200b\ufeff]+')
FACT = re.compile(r'https?://[^\s)>\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+')


@lru_cache(maxsize=256)
def canonical(text: str) -> str:
    """The text without what does not matter: NFC, single spaces, one kind of quotes and dashes."""
    return SPACES.sub(' ', unicodedata.normalize('NFC', text).replace('...', '…').translate(QUOTES)).strip()


def digest(text: str) -> str:
    """The hash of a text in canonical form: `h1:` and 12 hex digits of SHA-256."""
    return hashed(canonical(text))


@lru_cache(maxsize=256)
def words_digest(text: str) -> str:
    """The hash of a text's words: digits, addresses and e-mails stand as `0`, so that it moves only when words do."""
    return hashed(FACT.sub('0', canonical(text)))


@lru_cache(maxsize=256)
def facts_digest(text: str) -> str:
    """The hash of what `words_digest` leaves out: the digits, addresses and e-mails, in their order."""
    return hashed(' '.join(FACT.findall(canonical(text))))


def hashed(text: str) -> str:
    """A short hash with the name of its rules."""
    return f'{VERSION}:{hashlib.sha256(text.encode()).hexdigest()[:12]}'
