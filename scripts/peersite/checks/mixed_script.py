"""A word mixes letters of two alphabets, or a word of one letter is written in the other one.

The letters look alike and are not (Latin `a` in „надеждa“, Latin `O` for the Greek article, Cyrillic `ЕХ` in `EX-IN`). Search
does not find the word, a screen reader spells it, and addresses written so lead elsewhere. It happens with a wrong keyboard
layout or by copying.

Allowed are an acronym or a name with an ending of the language (`PRът`, `Facebookът`, `НПОs`), units and symbols (`μm`, `kΩ`,
`TNFα`), letters as labels (`витамин C`) and words joined by a hyphen.

**Fix**: type the word again with one keyboard layout. The finding names the letters and their code points.
"""
from ..finding import Severity, error, warning
from ..model import Library, Unit
from ..text.lookalikes import Slip, joined_capitals, mixed_words, single_letters, spelled, suspicious
from ..text.mask import mask
from ._examples import role
from ._language import place
from ._texts import units

SEVERITY = Severity.ERROR
IGNORABLE = True
GREEK = {'docs/el/sources.yml': 'brochure: {title: "Ποιοι είναι", note: "Φυλλάδιο."}\n'}
PASSES = [
    {}, role('bg', 'Обучение peer-to-peer'), role('bg', 'PRът и SMSът'), role('en', '5 μm and 3 kΩ'), role('bg', 'Group TROP и EX-IN'),
    role('bg', 'Витамин C и хепатит B', 'Facebookът и Google-ът. План A. А те са тук. точка a) и точка b)'), role('en', 'ΑΠΘ and ЕС', 'The НПОs and TNFα.'),
    role('bg', 'Надежда', 'Вижте [тук](https://example.org/а-b) и `пътa`.'), role('bg', 'експерт от опит (peer worker)', 'A клас и B клас; x и y.'),
    {**GREEK, **role('el', 'Peer support', 'Η υποστήριξη O+ και η ομάδα A. Ο Al-Anon.')},
]
FAILS = [
    (role('bg', 'Надеждa'), 'docs/bg/roles.yml:2'),
    (role('ro', 'Sperаnță'), 'docs/ro/roles.yml:2'),
    (role('en', 'Hοpe'), 'docs/en/roles.yml:2'),
    (role('bg', 'Надежда', 'Показва, че животът пак мoже да е добър.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'Животът e добър.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'Надежда', 'C надежда.'), 'docs/bg/roles.yml:3'),
    (role('bg', 'ЕХ-IN'), 'docs/bg/roles.yml:2'),
    (role('bg', 'TRОP'), 'docs/bg/roles.yml:2'),
    (role('bg', 'САЩa'), 'docs/bg/roles.yml:2'),
    (role('ro', 'Speranță', 'Este о viață bună.'), 'docs/ro/roles.yml:3'),
    ({**GREEK, **role('el', 'Ελπίδα', 'O άνθρωπος ελπίζει.')}, 'docs/el/roles.yml:3'),
    ({**GREEK, **role('el', 'Ελπίδα', 'Εδώ o άνθρωπος ελπίζει.')}, 'docs/el/roles.yml:3'),
    ({**GREEK, **role('el', 'Ελπίδα', 'Η ζωή µας.')}, 'docs/el/roles.yml:3'),
]
HINT = 'Type the word again with one keyboard layout.'


def check(library: Library):
    for unit in units(library):
        own = unit.words.language
        if suspicious(unit.text, own):
            text = mask(unit.text)
            for slip in mixed_words(text, own):
                yield finding(unit, slip, f'"{slip.word}" mixes alphabets: {spelled(slip.word)}.')
            for slip in [*single_letters(text, own), *joined_capitals(text)]:
                yield finding(unit, slip, f'"{slip.word}" is of another alphabet than the words around it: {spelled(slip.word)}.')


def finding(unit: Unit, slip: Slip, message: str):
    """The finding about one word; the fix stands where only one reading is possible."""
    hint = f'Write "{slip.right}" with one keyboard layout.' if slip.right else HINT
    fix = unit.replace(slip.start, slip.word, slip.right) if slip.right and slip.certain else None
    report = error if slip.certain else warning
    return report('mixed-script', place(unit, slip.start, slip.word), message, hint, unit.key, fix)
