"""The checks of Weblate (GPL-3.0-or-later), run on pairs of texts in a process of its own: python -I weblate.py FOLDER MODE.

Reads the texts as JSON on standard input and writes what was found as JSON. The checks are Weblate's own classes with Django
around them but without a server: three that compare a text with others in a database (`inconsistent`, `reused`, `translated`)
and the one that draws texts to measure them (`max-size`) cannot run so. A text without translation counts as found, since
Weblate shows it as untranslated.
"""
from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from types import ModuleType, SimpleNamespace
from zlib import crc32

FROM_DATABASE = {'inconsistent', 'reused', 'translated'}
PLURALS = {'bg': (2, 'n != 1'), 'el': (2, 'n != 1'), 'en': (2, 'n != 1'),
           'pl': (3, 'n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2'),
           'ro': (3, 'n==1 ? 0 : n==0 || (n!=1 && n%100>=1 && n%100<=19) ? 1 : 2')}
SETTINGS = {
    'default': 'as installed, no flags',
    'tuned': 'flags `md-text` and `safe-html` on Markdown, `placeholders` for `{name}` and `%(name)s`, `check-glossary` with our glossary',
}
PLACEHOLDERS = r'placeholders:r"\{\w+\}|%\(\w+\)s"'


def stand_in(name: str, **content) -> None:
    """A module that is not there: what it offers would need a database or a drawing library."""
    sys.modules[name] = ModuleType(name)
    vars(sys.modules[name]).update(content)


def checks() -> dict:
    """Weblate's checks of translations, as its default settings list them."""
    import django
    from django.conf import settings
    stand_in('weblate.fonts.utils', check_render_size=None, get_font_weight=None)
    stand_in('weblate.glossary.models', get_glossary_terms=lambda unit, **options: unit.glossary_terms)
    settings.configure(INSTALLED_APPS=['weblate.lang', 'weblate.checks'], USE_I18N=False, AUTOFIX_LIST=(), SECRET_KEY='none')
    django.setup()
    from weblate.checks.models import CHECKS
    return {name: check for name, check in CHECKS.target.items() if name not in FROM_DATABASE}


def language(code: str):
    """One of Weblate's languages, not from its database."""
    from weblate.lang.models import Language, Plural
    made = Language(code=code)
    made.pk = -crc32(code.encode())
    made.plural = Plural(language=made, number=PLURALS[code][0], formula=PLURALS[code][1])
    return made


def flags(unit: dict, mode: str) -> str:
    """The flags a project would set on its components."""
    if mode == 'default':
        return ''
    marked = ['md-text', 'safe-html'] if unit['markdown'] else []
    return ', '.join([*marked, PLACEHOLDERS, 'check-glossary'])


def terms(text: str, glossary: list) -> list:
    """The terms of the glossary that stand in a text, as Weblate looks them up: whole words, capitals or not."""
    from weblate.checks.flags import Flags
    return [SimpleNamespace(source=term, target=word, all_flags=Flags('forbidden' if avoid else '')) for term, word, avoid in glossary
            if re.search(rf'(?<!\w){re.escape(term)}(?!\w)', text, re.IGNORECASE)]


def report(direction: dict, mode: str, run: dict) -> dict:
    """The checks that fail, by unit."""
    from weblate.checks.flags import Flags
    source, target = language(direction['source']), language(direction['target'])
    component = SimpleNamespace(id=1, name='texts', project=SimpleNamespace(id=1, name='texts'), source_language=source, file_format='po',
                                is_multivalue=False, is_glossary=False, batch_checks=False, allow_translation_propagation=False)
    translation = SimpleNamespace(id=1, language=target, plural=target.plural, component=component, is_template=False, is_source=False,
                                  log_debug=lambda *said: None)
    said = {}
    for number, unit in enumerate(direction['units']):
        if unit['source'] is None:
            continue
        if not unit['text']:
            said[unit['id']] = [['untranslated', 'warning']]
            continue
        sources, targets = [unit['source']], [unit['text']]
        one = SimpleNamespace(
            pk=number, id_hash=number, source=unit['source'], target=unit['text'], sources=sources, targets=targets, source_string=unit['source'],
            all_flags=Flags(flags(unit, mode)), translation=translation, state=20, translated=True, readonly=False, fuzzy=False, check_cache={},
            note='', context='', is_source=False, glossary_terms=terms(unit['source'], direction['glossary']) if mode == 'tuned' else [],
            get_source_plurals=lambda sources=sources: sources, get_target_plurals=lambda targets=targets: targets)
        failing = [[name, 'warning'] for name, check in run.items() if check.check_target(sources, targets, one)]
        if failing:
            said[unit['id']] = failing
    return said


def main(arguments: list[str]) -> int:
    mode = arguments[1]
    run = checks()
    said = {}
    for direction in json.load(sys.stdin)['directions'].values():
        said |= report(direction, mode, run)
    json.dump({'version': version('weblate'), 'settings': f'{len(run)} checks, {SETTINGS[mode]}', 'said': said}, sys.stdout)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
