"""A Greek word of two syllables or more has no tonos, or a word like «και» has one.

The tonos tells words apart (νόμος and νομός, πότε and ποτέ), and a screen reader stresses by it. Texts typed in haste or taken from
capitals lose it.

Left alone are words in capitals, names that the dictionary does not know, words of one syllable (για, ποιος), elided and shortened
ones (απ’ όλα, εκατ.), parts beside a hyphen or a slash, and the second tonos before an enclitic (το όνομά μου).

**Fix**: put the tonos over the vowel that is stressed.
"""
from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.greek import STRESSED_SINGLE, UNSTRESSED, UNSTRESSED_WORD, accented, without_tonos
from ..text.mask import mask
from ._example_pages import home
from ._language import place, texts_in

SEVERITY = Severity.WARNING
PASSES = [
    home(en='Text.', el='Το όνομά μου και η εμπειρία μας για μια πιο δίκαιη ζωή· ποιος, ποια, γεια, πια.'),
    home(en='Text.', el='ΟΜΑΔΑ ΣΤΗΡΙΞΗΣ και ΜΚΟ, Α.Ε.Ι.'),
    home(en='Text.', el="Απ’ όλα, μεσ' από, αλλ’ όχι, ουτ’ αυτό, να ’ναι, ’χουμε."),
    home(en='Text.', el='Ο/η υποστηρικτής/-τρια, μαθητής(τρια), φίλοι/ες, αυτο-βοήθεια, ψυχο-.'),
    home(en='Text.', el='Κόστος 3 εκατ. ευρώ, Λεωφ. Κηφισίας, τηλ. και Ιουν. 2011, βλ. σελ. 4.'),
    home(en='Text.', el='Δείτε `ομαδα`, https://example.org/ομαδα και Facebook, PRς.'),
    home(en='Text.', el='Ή αυτό ή εκείνο· πού και πώς; Δώσε μού το. Δυο, δύο, τρία.'),
    home(en='Text.', el='Ἐν ἀρχῇ ἦν ὁ λόγος· ό,τι θέλετε στο Μπουρου.'),
]
FAILS = [
    (home(en='Text.', el='Η ομαδα βοηθά.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Ελπιδα'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Πρώτα.\n\nΔεν ειναι μόνος.'), 'docs/el/index.md:8'),
    (home(en='Text.', el='Μιλάμε για τη ζωη.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Ο άνθρωπος καί η ομάδα.'), 'docs/el/index.md:6'),
    (home(en='Text.', el='Τον Μαρτιο ξεκινάμε.'), 'docs/el/index.md:6'),
]


def check(library: Library):
    fine: set[str] = set()      # words seen before that have their tonos, with the signs beside them: nearly all there are
    for unit in texts_in(library, 'el'):
        words = set(unit.text.split()) - fine
        if words:
            odd = {word for word in words if UNSTRESSED_WORD.search(word) or STRESSED_SINGLE.search(word)}
            fine |= words - odd
            if odd:
                yield from judged(unit)


def judged(unit: Unit):
    """The findings about one text."""
    text = mask(unit.text)
    if found := without_tonos(text):
        first, more = found[0][0], len(found) - 1
        others = f' and {more} more {"word" if more == 1 else "words"}' if more else ''
        right = accented(first)
        hint = f'Write "{right}"{", and look at the others" if more else ""}.' if right else 'Put the tonos over the vowel that is stressed.'
        yield warning('missing-tonos', place(unit, found[0].start(), first), f'"{first}"{others} {"have" if more else "has"} no tonos.',
                      hint, unit.key)
    for found in STRESSED_SINGLE.finditer(text):
        word, right = found[0], UNSTRESSED[found[0]]
        yield warning('missing-tonos', place(unit, found.start(), word), f'"{word}" has one syllable and needs no tonos.', f'Write "{right}".',
                      unit.key, unit.replace(found.start(), word, right))
