"""The main job, as a list: read, check, stage, render, finish, swap into place."""
from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Callable

from ..checks import check_root
from ..content.day import build_date
from ..content.load import require
from ..finding import Severity
from ..machine import steady
from . import mkdocs
from .finish import finish
from .plan import Places, Plan, cache_file
from .stage import stage

Say = Callable[[str], None]


def prepare(places: Places, as_of: date | None = None) -> Plan:
    """Read, check and stage for a day. Raises ContentError with every error; nothing is staged then."""
    as_of = as_of or build_date()
    library, findings = check_root(places.root, Severity.ERROR, as_of, cache_file(places.root))     # a build stops at nothing less
    require(findings)
    return stage(library, places.staged, as_of, mkdocs.language_order(places.config), mkdocs.site_url(places.config))


@steady()
def build_site(places: Places, only: tuple[str, ...] = (), as_of: date | None = None, say: Say = lambda text: None) -> Plan:
    """Build the site for a day, in all languages or `only` some. The last good one stays until the new one is complete."""
    say('Reading and checking the content …')
    plan = prepare(places, as_of)
    with working_folder(places.rendered):
        say(f'Rendering {len(plan.library.kind("pages"))} pages in {len(only or plan.languages)} languages …')
        mkdocs.build(places, plan, only)
        say(f'Adding the search, the sitemap, and the pages and data of {len(plan.directory.listings)} groups …')
        finish(places.rendered, plan, mkdocs.site_url(places.config), places.out)
        swap(places.rendered, places.out)
    return plan


@contextmanager
def working_folder(folder: Path):
    """A folder that is gone afterwards, also after a failure or Ctrl-C, unless it has been moved into place."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap(new: Path, out: Path) -> None:
    """Put the new site in the place of the last one: two renames, so there is no moment with half a site."""
    old = out.parent / f'.{out.name}.old'
    shutil.rmtree(old, ignore_errors=True)
    try:
        if out.exists():
            out.rename(old)
        new.rename(out)
    except BaseException:     # Ctrl-C too: between the two renames there is no site
        if old.exists() and not out.exists():
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)
