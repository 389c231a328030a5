"""What is added to a rendered site: search, the pages and the data of the listings, the sitemap, pages for addresses that do not exist."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from .. import exports
from .embeds import embeds
from .headers import headers
from .permalinks import permalinks
from .plan import Plan
from .stamp import Stamper
from .standalone import template
from .writer import Writer


def finish(folder: Path, plan: Plan, site_url: str, before: Path | None = None) -> None:
    """Complete a rendered site in place. `before` is the last one, whose unchanged pages are taken over.

    The search is made before the pages of the listings: it would read each of them, and cost more than all the rest (0008).
    """
    site_url = site_url.rstrip('/') + '/'
    writer = Writer(folder, before)
    stamper = Stamper(plan, writer)
    search_index(folder)
    stamper.stamp()
    exports.write(folder, exports.files(plan.directory, plan.languages, site_url))
    for lists in stamper.lists():
        embeds(writer, plan, lists)
    permalinks(writer, plan)
    (folder / '_headers').write_text(headers(plan), encoding='utf-8')
    (folder / 'sitemap.xml').write_text(sitemap(plan, site_url), encoding='utf-8')
    (folder / 'sitemap.xml.gz').unlink(missing_ok=True)     # it holds the hour of the build, and nobody needs it
    (folder / 'robots.txt').write_text(f'User-agent: *\nAllow: /\nSitemap: {site_url}sitemap.xml\n', encoding='utf-8')
    not_found(folder, plan, site_url)


def sitemap(plan: Plan, site_url: str) -> str:
    """Every page that exists in a language, each with all its translations and with the original as x-default."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
             f'<url><loc>{escape(site_url)}</loc></url>']
    for tail, languages in plan.translated.items():
        links = [(code, f'{site_url}{code}/{tail}') for code in languages]
        links.append(('x-default', f'{site_url}{plan.originals[tail]}/{tail}'))
        alternates = ''.join(f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(url)}"/>' for code, url in links)
        lines += [f'<url><loc>{escape(url)}</loc>{alternates}</url>' for code, url in links if code != 'x-default']
    return '\n'.join([*lines, '</urlset>', ''])


def not_found(folder: Path, plan: Plan, site_url: str) -> None:
    """`/404.html` in all languages, and `/<language>/404.html` in one. Their addresses are absolute: they answer anywhere."""
    sheet = template('not-found.html')
    base = urlsplit(site_url).path
    for language in plan.languages:
        if (folder / language).is_dir():
            page = sheet.render(base=base, languages=[language], plan=plan)
            (folder / language / '404.html').write_text(page, encoding='utf-8')
    (folder / '404.html').write_text(sheet.render(base=base, languages=plan.languages, plan=plan), encoding='utf-8')


def search_index(folder: Path) -> None:
    """Index the pages with Pagefind: one index per language, loaded in pieces and only once somebody searches."""
    run = subprocess.run([sys.executable, '-m', 'pagefind', '--site', str(folder), '--quiet'], capture_output=True, text=True)
    if run.returncode:
        raise RuntimeError(f'The search index could not be made:\n{run.stdout}{run.stderr}')
    for name in ('pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js',
                 'pagefind-component-ui.js', 'pagefind-component-ui.css'):
        (folder / 'pagefind' / name).unlink(missing_ok=True)     # their interface; we have our own
    entry = folder / 'pagefind' / 'pagefind-entry.json'     # its languages come in any order; two builds should be equal
    entry.write_text(json.dumps(json.loads(entry.read_text(encoding='utf-8')), sort_keys=True), encoding='utf-8')


