"""Words that are bold or in italics in the original are not so in the translation.

A warning or a term that stands out in one language is overlooked in another. The signs get lost when words are moved, or when a program
that does not know Markdown takes them away.

A passage that goes on long after the words of the original was closed too late. A translation may emphasise more than the original, and may
put in quotation marks what is in italics there. Where two more translations have as little emphasis, it is the original that has too much.
Signs without their other half are reported by unclosed-markup.

**Fix**: put `**` around the same words as in the original, without a space inside, or `*` for italics.
"""
import re

from ..finding import Severity, warning
from ..model import Library, Unit
from ..text.leftovers import BOLD, leftovers
from ..text.outline import Piece, outline
from ..text.quotation import QUOTED
from ._example_pages import described, home
from ._texts import count, found_on, markdown_pairs, where_fewer

SEVERITY = Severity.WARNING
PASSES = [
    described(ro='Un **om** la *fel*.', bg='**Човек** като *теб*.', en='A __person__ like _you_.'),
    described(ro='Cuvântul *egal* și *aici*.', el='Η λέξη «ίσος» και «εδώ».', pl='Słowo „równy” i „tu”.', bg='Думата „равен“, и тук.',
              en='The word “equal”, and here.'),
    described(ro='Un **om** aici.', en='A **person** **here**, *now*.', bg='**Човек:**той е тук.'),
    described(ro='- unu\n* doi\n\n2 * 3 * 4, snake_case_name și `**cod**`.', el='- ένα\n* δύο\n\n2 * 3 * 4, snake_case_name και `**cod**`.'),
    home(en='**Call 112.** See *Help*.', ro='<strong>Sunați la 112.</strong> Vezi <em>Ajutor</em>.'),
    described(ro='**Un om** la *fel* ca **tine**.', bg='Човек като **теб**, и *ти*.', el='Σαν **εσένα**, *εσύ*.', pl='Jak **ty**, *ty*.',
              en='Like *you*, **you**.'),
    home(en='\\*Not\\* bold, **bold**.', pl='\\*Nie\\* **tak**.', bg='Един **човек тук.'),
]
FAILS = [
    (described(ro='Un **om** aici.', bg='Човек е тук.'), 'docs/bg/roles.yml:4'),
    (described(ro='Un **om** și **încă unul**.', en='A **person** and another.'), 'docs/en/roles.yml:4'),
    (described(ro='Un *om* aici.', el='Ένας άνθρωπος εδώ.', en='A *person* here.'), 'docs/el/roles.yml:4'),
    (home(en='**Call 112.** Now.', pl='*Zadzwoń 112.* Teraz.'), 'docs/pl/index.md:6'),
    (home(en='Say *this* and “that”.', ro='Spune asta și „aia”.'), 'docs/ro/index.md:6'),
    (home(en='One.\n\nA ***very bold*** word.', bg='Едно.\n\nМного силна дума.'), 'docs/bg/index.md:8'),
    (home(en='**Call 112.** Then wait until somebody comes to you.', bg='**Обадете се на 112. После чакайте, докато някой дойде при вас.**'), 'docs/bg/index.md:6'),
    (home(en='- **One** is here.\n- **Two** is there.', pl='- **Jeden** jest tu.\n- Dwa jest tam.'), 'docs/pl/index.md:7'),
]
TAGS = {'bold': re.compile(r'<(?:strong|b)\b', re.I), 'italic': re.compile(r'<(?:em|i)\b', re.I)}
SIGNS = {'bold': '**', 'italic': '*'}
LONGER = (2.5, 30)      # a passage of more than so many times the letters of the original, and so many more, was not closed in time
NAMES = {'bold': 'in bold', 'italic': 'in italics'}


def check(library: Library):
    for source, target in markdown_pairs(library):
        if '*' not in source.text and '_' not in source.text or any(item.sign in '**__' for item in leftovers(target.text)):
            continue
        for sort in SIGNS:
            theirs, ours = emphases(source.text, sort), emphases(target.text, sort)
            if ours < theirs and not (sort == 'italic' and quotations(target.text) > quotations(source.text)) and not usual(library, target, ours, sort):
                where, first = where_fewer(source, target, getattr(outline(source.text), sort), getattr(outline(target.text), sort))
                begun = f' ("{first.value}")' if first and first.value else ''
                yield warning('emphasis-mismatch', where,
                              f'The original has {count(theirs, "passage")} {NAMES[sort]}{begun}, and this text {ours or "none"}.',
                              f'Put {SIGNS[sort]} around the same words as in {source.location}.', target.key)
            elif ours == theirs and (piece := stretched(source.text, target.text, sort)):
                yield warning('emphasis-mismatch', found_on(target, piece.line, piece.value), f'The passage {NAMES[sort]} is far longer than in the original.',
                              f'Close it after the same words as in {source.location}.', target.key)


def stretched(source: str, target: str, sort: str) -> Piece | None:
    """The first passage that goes on long after the words that are emphasised in the original."""
    pairs = zip(getattr(outline(source), sort), getattr(outline(target), sort))
    return next((other for one, other in pairs if one.value and len(other.value) > LONGER[0] * len(one.value) + LONGER[1]), None)


def usual(library: Library, target: Unit, ours: int, sort: str) -> bool:
    """Whether two other translations have no more emphasis than this one."""
    record = library.records[target.kind][target.record]
    texts = [words.get(target.path) for language, words in record.words.items() if language not in (record.source_language, target.language)]
    return sum(isinstance(text, str) and emphases(text, sort) <= ours for text in texts) > 1


def emphases(text: str, sort: str) -> int:
    """How many passages of a text are bold, or in italics."""
    if '*' not in text and '_' not in text and '<' not in text:
        return 0
    tree = outline(text)
    tags = sum(len(TAGS[sort].findall(piece.value)) for piece in tree.html)
    late = sum(len(BOLD.findall(piece.value)) for piece in tree.prose) if sort == 'bold' else 0      # **bold:**word, which the site renders
    return len(getattr(tree, sort)) + tags + late


def quotations(text: str) -> int:
    """How many passages stand in quotation marks."""
    return len(QUOTED.findall(text))
