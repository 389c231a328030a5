"""A page has a marker `[[…]]` that stands for nothing.

A marker alone on its line is replaced by the records of a kind. Anything else in double square brackets would be shown
to the reader as it is written.

**Fix**: use the marker that stands in the same page of another language.
"""
import re
from difflib import get_close_matches

from ..finding import Severity, error
from ..kinds import all_kinds
from ..model import Library

SEVERITY = Severity.ERROR
PAGE = {'docs/_facts/pages.yml': 'index: {source_language: en}\n'}
PASSES = [{}, {**PAGE, 'docs/en/index.md': '---\ntitle: Home\ndescription: Home.\n---\n\nWelcome.\n\n[[roles]]\n'}]
FAILS = [
    ({**PAGE, 'docs/en/index.md': '---\ntitle: Home\ndescription: Home.\n---\n\nWelcome.\n\n[[rolls]]\n'}, 'docs/en/index.md:8'),
    ({**PAGE, 'docs/en/index.md': '---\ntitle: Home\ndescription: Home.\n---\n\nAll [[roles]] here.\n'}, 'docs/en/index.md:6'),
]
UNMARKED = ('pages', 'site', 'comparison-themes', 'places')     # kinds that no page lists by themselves
OTHERS = ('doors', 'embed', 'section', 'translations')
ANY = re.compile(r'\[\[([^\]\n]*)\]\]')


def check(library: Library):
    known = [kind for kind in all_kinds() if kind not in UNMARKED] + list(OTHERS)
    for record in library.kind('pages'):
        for language in record.words:
            for unit in record.units(language):
                for found in ANY.finditer(unit.text):
                    alone = found[0] in unit.text.split('\n')
                    if found[1] in known and alone:
                        continue
                    close = get_close_matches(found[1], known, 1)
                    hint = 'A marker stands alone on its line.' if found[1] in known else (
                        f'Did you mean "[[{close[0]}]]"?' if close else f'The markers are: {", ".join(known)}.')
                    yield error('unknown-marker', unit.find(found[0]), f'"{found[0]}" stands for nothing.', hint, unit.key)
