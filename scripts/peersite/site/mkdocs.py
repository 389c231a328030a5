"""The only module that knows MkDocs: its configuration, what we set in it, and a whole build.

static-i18n needs one default language, which it puts at the root. Ours is a dummy that owns nothing but the page with
the five doors, so every real language has a prefix of its own. What is set for one language must be set for all:
static-i18n builds them one after the other in one process, and values leak from one to the next.
"""
from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.utils import yaml_load

from ..finding import ContentError, Finding, Location, error
from .plan import Places, Plan
from .stage import CHOOSER


def language_order(config_path: Path) -> list[str]:
    """The languages in the order in which mkdocs.yml lists them."""
    with open(config_path, encoding='utf-8') as file:
        return [entry['locale'] for entry in i18n_options(yaml_load(file))['languages'] if entry['locale'] != CHOOSER]


def i18n_options(config: dict) -> dict:
    """The options of static-i18n in a loaded mkdocs.yml."""
    return next(plugin['i18n'] for plugin in config['plugins'] if isinstance(plugin, dict) and 'i18n' in plugin)


def configure(config, plan: Plan, docs_dir: Path, only: tuple[str, ...] = ()) -> None:
    """Set in a loaded configuration what follows from the content: folders, navigation, names, strings.

    `only` names the languages to render; without it all of them are.
    """
    config.docs_dir = str(docs_dir)
    config.extra['languages'] = [{'code': code, 'name': plan.own_names[code], 'site': plan.names[code], 'description': plan.descriptions[code]}
                                 for code in plan.languages]
    config.extra['ui'] = plan.strings
    config.extra['translated'] = plan.translated
    config.extra['originals'] = plan.originals
    for language in config.plugins['i18n'].config.languages:
        code = language.locale
        if code == CHOOSER:
            language.nav, language.site_name = [{'': 'index.md'}], ' · '.join(plan.names.values())
        else:
            language.nav, language.site_name = plan.nav[code], plan.names[code]
        language.build = code == CHOOSER or not only or code in only


def build(places: Places, plan: Plan, only: tuple[str, ...] = ()) -> None:
    """Render the staged tree into `places.rendered`.

    A warning of MkDocs is an error: its strict mode is on, and what it said is raised as ContentError.
    """
    with open(places.config, encoding='utf-8') as file:
        plugins = yaml_load(file)['plugins']
    options = i18n_options({'plugins': plugins})
    known = {entry['locale']: entry for entry in options['languages']}
    options['languages'] = [known[CHOOSER]] + [known.get(code, {'locale': code, 'name': plan.own_names[code]}) for code in plan.languages]
    said = Said()
    logging.getLogger('mkdocs').addHandler(said)
    logging.getLogger('mkdocs').setLevel(logging.WARNING)
    config = load_config(str(places.config), plugins=plugins, hooks=[], docs_dir=str(places.staged), site_dir=str(places.rendered), strict=True)
    configure(config, plan, places.staged, only)
    config.plugins.on_startup(command='build', dirty=False)
    try:
        mkdocs_build(config)
    except Abort:
        raise ContentError(said.findings) from None
    finally:
        config.plugins.on_shutdown()
        logging.getLogger('mkdocs').removeHandler(said)


class Said(logging.Handler):
    """Keeps what MkDocs warns of, as findings."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.findings: list[Finding] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Called by logging."""
        self.findings.append(error('rendering', Location('docs'), record.getMessage(), 'MkDocs said this while it rendered the pages.'))


def serve_site(config_path: Path, options: tuple[str, ...] = ()) -> None:
    """The live preview of MkDocs, until somebody stops it."""
    from mkdocs.__main__ import cli     # the whole command line; only the preview needs it
    cli.main(args=['serve', '--config-file', str(config_path), *options], standalone_mode=False)


def site_url(config_path: Path) -> str:
    """The address the site will have, from mkdocs.yml."""
    with open(config_path, encoding='utf-8') as file:
        return yaml_load(file)['site_url']
