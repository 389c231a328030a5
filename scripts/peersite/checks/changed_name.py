"""The original has a proper name that no translation changes, and the translation does not have it.

Whoever looks for the Estuar Foundation or for a licence has to find it by the same letters. Endings are welcome („Estuarul",
"EX-INu", „GitHub-ot"), and so are the other spellings that the list allows.

The list is `names` in `docs/_facts/site.yml`; beside each name stand spellings that are right as well, as in another alphabet.

**Fix**: write the name as the original has it. If another spelling is right in your language, add it to the list.
"""
import re
from difflib import get_close_matches

from ..finding import Severity, error
from ..model import Library, Unit
from ..text.mask import mask
from ._examples import role
from ._language import place
from ._texts import pairs

SITE = {'docs/_facts/site.yml': 'site:\n  sources: [brochure]\n  forge: https://example.org/x\n'
                                '  names: {Estuar: [Естуар], EX-IN: [], CC BY 4.0: [], GitHub: [], Klimaka: []}\n'}
HERE = {**SITE, **role('ro', 'Speranță', 'Fundația Estuar și EX-IN, sub CC BY 4.0, pe GitHub. Klimaka ajută.')}
RIGHT = {**HERE, **role('bg', 'Надежда', '„Естуар“ и EX-IN-ът, под CC\u00a0BY\u00a04.0, в GitHub. Klimaka помага.'),
         **role('en', 'Hope', 'The Estuar Foundation’s EX-IN, CC BY 4.0, on GitHub. Klimaka helps.')}
SEVERITY = Severity.ERROR
IGNORABLE = True
PASSES = [
    {}, SITE, RIGHT, {**RIGHT, **role('bg', 'Надежда', 'Estuarът, EX-INи, CC BY 4.0, GitHub’а и Klimaki.')},
    {**SITE, **role('ro', 'Estuarul', 'Un estuar este gura unui fluviu.')},
]
FAILS = [
    ({**RIGHT, **role('en', 'Hope', 'The Estuary Foundation, EX-IN, CC BY 4.0, GitHub, Klimaka.')}, 'docs/en/roles.yml:3'),
    ({**RIGHT, **role('en', 'Hope', 'The Estuar Foundation, EXIN, CC BY 4.0, GitHub, Klimaka.')}, 'docs/en/roles.yml:3'),
    ({**RIGHT, **role('bg', 'Надежда', 'Естуар, EX-IN, CC BY 3.0, GitHub, Klimaka.')}, 'docs/bg/roles.yml:3'),
    ({**RIGHT, **role('en', 'Hope', 'Estuar, EX-IN, CC BY 4.0, Github, Klimaka.')}, 'docs/en/roles.yml:3'),
    ({**RIGHT, **role('en', 'Hope', 'Estuar, EX-IN, CC BY 4.0, on the forge, Klimaka.')}, 'docs/en/roles.yml:3'),
]
SPACES = str.maketrans('\u00a0\u202f\u2009', '   ')
WORD = re.compile(r'\w[\w.-]*\w|\w')
VOWELS = 'aeioăęąαω'


def check(library: Library):
    names = {name: spellings for record in library.shared('site') for name, spellings in record.facts.names.items()}
    for source, target in pairs(library) if names else ():
        text = source.text
        for name in names:
            if name in text and stands(name, text) and not has(target, [name, *names[name]]):
                yield report(target, name, names[name])


def stands(name: str, text: str) -> bool:
    """Whether a text has the name itself, not as a part of an address or of another word."""
    return bool(re.search(rf'(?<![\w-]){re.escape(name)}(?!\w)', mask(text)))


def has(unit: Unit, spellings: list[str]) -> bool:
    """Whether a text has one of the spellings, with any ending; a vowel at the end may give way to one. English has no endings."""
    text = unit.text.translate(SPACES)
    if unit.words.language == 'en':
        return any(re.search(rf'(?<!\w){re.escape(name)}(?!\w)', text) for name in spellings)
    stems = (name[:-1] if name[-1] in VOWELS and len(name) > 4 else name for name in spellings)
    return any(re.search(rf'(?<!\w){re.escape(stem)}\w{{0,5}}(?!\w)', text) for stem in stems)


def report(unit: Unit, name: str, spellings: list[str]):
    """The finding, at what seems to be meant for the name, if there is something like it."""
    size = len(WORD.findall(name))
    found = list(WORD.finditer(mask(unit.text)))
    parts = {unit.text[a.start():b.end()]: a.start() for a, b in zip(found, found[size - 1:])}
    close = get_close_matches(name, parts, 1, 0.75) or [part for part in parts if part.casefold() == name.casefold()]
    hint = f'Write "{name}".' if not spellings else f'Write "{name}" or "{spellings[0]}".'
    if not close:
        return error('changed-name', unit.location, f'The original has the name "{name}"; it is not here.', hint, unit.key)
    fix = unit.replace(parts[close[0]], close[0], name) if close[0].casefold() == name.casefold() else None
    return error('changed-name', place(unit, parts[close[0]], close[0]), f'"{close[0]}" stands for the name "{name}".', hint, unit.key, fix)
