"""A Romanian or Polish text lacks its diacritics: „sanatate" for „sănătate", "zycie" for "życie".

Without them words become others (fata, fața; laska, łaska), search does not find the text, and a screen reader mispronounces it.
Such texts come from keyboards of another language and from old messages.

A text is found by words that can be nothing else, and a longer one also when it has no diacritics at all. Names inside a sentence,
names of organisations, quotations, words in brackets or italics, addresses and code are left alone.

**Fix**: type the text with its diacritics. Where only single words lack them and have one form, `check.py --fix` does it.
"""
from unicodedata import is_normalized, normalize

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.diacritics import Bare, bare_words, quick
from ._example_pages import home
from ._examples import role
from ._language import place, texts_in

NAME = {'docs/_facts/organisations.yml': 'aa: {sources: [brochure], type: fellowship, countries: [], status: unconfirmed}\n',
        'docs/ro/organisations.yml': 'aa: {name: Asociatia Viata si Speranta, description: Un grup.}\n'}
SEVERITY = Severity.WARNING
PASSES = [
    {}, NAME, role('ro', 'Munca de la egal la egal are limite', 'Spunem pe nume lucrurilor: stigmatizare, discriminare, excludere.'),
    role('ro', 'Speranță', 'Membri ai Ligii Romane pentru Sanatate Mintala vorbesc aici; la fel „Sanatate pentru toti” (din Viata noastra).'),
    role('ro', 'Speranță', 'Vedeți `sanatate`, https://example.org/sanatate/viata și sanatate.org sau scrieți la viata@example.org.'),
    role('ro', 'Peer support in mental health', 'Shows that life can be good again, and that everyone in the group can find this out.'),
    role('ro', 'Speranță', normalize('NFD', 'Lăsați telefonul în coșul de lângă ușă și luați o cană.')),
    role('ro', 'Nota si', 'Fata are o masa mare de in.'),
    home(en='Text.', pl='Na stronie pokazujemy tylko numery sprawdzone. Numer 112 to numer alarmowy, a nie telefon zaufania.'),
    home(en='Text.', pl='Cala i laska; sad, zespol. Koncert „Zycie” (Zycie jest piekne).'),
]
FAILS = [
    (role('ro', 'Sanatate'), 'docs/ro/roles.yml:2'),
    (role('ro', 'Speranță', 'Arată că viata poate fi bună din nou.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranta', 'Arata ca viata poate fi buna din nou.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Oamenii care au trecut prin probleme grele se sprijina reciproc si se simt mai bine in grup.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Puteti suna oricand.'), 'docs/ro/roles.yml:3'),
    (role('ro', 'Speranță', 'Puteți veni oricand, daca doriți.'), 'docs/ro/roles.yml:3'),
    (home(en='Text.', pl='Tekst.\n\nTo zmienia swiat.'), 'docs/pl/index.md:8'),
    (home(en='Text.', pl='Grupa jest dla osob, ktorym sie nie udalo, a mimo to probuja.'), 'docs/pl/index.md:6'),
    (home(en='Text.', pl='## Doswiadczenie i wspolpraca {#x}'), 'docs/pl/index.md:6'),
]


def check(library: Library):
    for language in ('ro', 'pl'):
        for unit in texts_in(library, language):
            if quick(unit.text, language) or unit.official:
                continue
            if not is_normalized('NFC', unit.text):
                continue     # its marks are there, beside the letters: `not-nfc` says so
            found, whole = bare_words(unit.text, language)
            if found or whole:
                yield finding(unit, found, whole)


def finding(unit: Unit, found: list[Bare], whole: bool):
    """The one finding about a text."""
    if whole:
        hint = f'Type it again, as "{found[0].right[0]}" for "{found[0].word}".' if found else 'Type it again with the letters of the language.'
        where = place(unit, found[0].start, found[0].word) if found else unit.location
        return warning('missing-diacritics', where, 'The text has no diacritics.', hint, unit.key)
    words = list(dict.fromkeys(one.word for one in found))
    meant = ', '.join(' or '.join(f'"{right}"' for right in one.right) for one in {one.word: one for one in found[:5]}.values())
    message = f'"{words[0]}"{f" and {len(words) - 1} more" if len(words) > 1 else ""} {"lack" if len(words) > 1 else "lacks"} diacritics.'
    return warning('missing-diacritics', place(unit, found[0].start, found[0].word), message, f'Write {meant}.', unit.key, edit(unit, found))


def edit(unit: Unit, found: list[Bare]):
    """The change of the words from the first to the last, if each of them has one right form."""
    if not all(one.certain for one in found):
        return None
    start, stop = found[0].start, found[-1].start + len(found[-1].word)
    text = unit.text
    for one in reversed(found):
        text = text[:one.start] + one.right[0] + text[one.start + len(one.word):]
    return unit.replace(start, unit.text[start:stop], text[start:stop])
