"""Stage: the content as a plain Markdown tree with front matter, which any generator could render.

Only files whose bytes changed are written, so that nothing downstream does work for nothing.
"""
from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from ..directory import Directory
from ..model import Library
from ..pages.group import GroupPages
from ..pages.interface import theme_strings
from ..pages.lists import Lists
from ..pages.locales import language_name
from ..pages.render import Page, Renderer, View, address
from ..pages.structured_data import structured_data
from ..pages.templating import Compiled
from .plan import Plan, in_order
from .stamp import staged

CHOOSER = 'xx'     # the dummy locale that owns the page at the root; not a language (static-i18n needs a default)


def stage(library: Library, folder: Path, as_of: date, order: list[str] = (), site_url: str = '/') -> Plan:
    """Write the Markdown tree below `folder` and return the plan. `order` is the order of the languages, `site_url` the address the site will have."""
    languages = in_order(library.languages, order)
    library = replace(library, languages=languages)
    directory = Directory.of(library, as_of)
    site_url = site_url.rstrip('/') + '/'
    plan = Plan(languages, directory=directory, site_url=site_url)
    files: dict[Path, str | bytes] = {}
    compiled = Compiled()
    told = partial(structured_data, site_url=site_url)
    for page in library.kind('pages'):
        plan.translated[address(page.id)] = [code for code in languages if code in page.words]
        plan.originals[address(page.id)] = page.source_language
    for language in languages:
        site = View(library.records['site']['site'], language)
        plan.names[language] = site.text['name']
        plan.descriptions[language] = site.text['description']
        plan.own_names[language] = language_name(language)
        plan.strings[language] = theme_strings(library, language)
        plan.lists[language] = Lists(GroupPages(library, language, directory, told, site_url))
        renderer = Renderer(library, language, directory, compiled, site_url, plan.lists[language])
        pages = {record.id: renderer.page(record.id) for record in library.kind('pages')}
        plan.nav[language] = navigation(library, pages)
        for page in pages.values():
            files[folder / language / f'{page.id}.md'] = front_matter(page) + page.body
    for country, shelves in directory.by_country.items():
        for tail in (country.lower(), *(f'{country.lower()}/{place}' for place in shelves if place)):
            plan.translated[f'groups/{tail}/'] = plan.translated.get('groups/', list(languages))     # as the directory itself
            plan.originals[f'groups/{tail}/'] = plan.originals.get('groups/', languages[0])
    for item in directory.listings.values():
        if item.indexed:
            plan.translated[f'groups/{item.id}/'] = [code for code in languages if code in item.record.words]
            plan.originals[f'groups/{item.id}/'] = item.record.source_language
    files.update((folder / path, text) for path, text in staged(plan))
    files[folder / CHOOSER / 'index.md'] = '---\ntemplate: chooser.html\n---\n'
    for path, data in library.assets.items():
        files[folder / Path(path).relative_to('docs')] = data
    write(folder, files)
    return plan


def navigation(library: Library, pages: dict[str, Page]) -> list:
    """The navigation of one language, in the order of the facts; a section begins with its own page."""
    nav: list = []
    for record in library.kind('pages'):
        if record.facts.section:
            continue
        page = pages[record.id]
        inner = [pages[r.id] for r in library.kind('pages') if r.facts.section == record.id]
        if inner:
            nav.append({page.nav: [f'{page.id}.md', *({p.nav: f'{p.id}.md'} for p in inner)]})
        else:
            nav.append({page.nav: f'{page.id}.md'})
    return nav


def front_matter(page: Page) -> str:
    """What the templates need to know of a page, as YAML that is also JSON, so that nothing needs escaping."""
    meta = {'lang': page.language, 'tail': page.tail, 'title': page.title, 'description': page.description}
    if page.foreign:
        meta['text_lang'] = page.text_language
        meta['hide'] = ['toc']     # its entries would be in another language than the page says
    if page.id == 'groups/index':
        meta['list'] = True
    if page.id == 'index':
        meta['hide'] = ['toc', 'navigation']
    return '---\n' + ''.join(f'{key}: {json.dumps(value, ensure_ascii=False)}\n' for key, value in meta.items()) + '---\n\n'


def write(folder: Path, files: dict[Path, str | bytes]) -> None:
    """Make the folder hold just these files, touching only what differs."""
    for path, text in files.items():
        data = text.encode() if isinstance(text, str) else text
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    if folder.exists():
        for path in sorted(folder.rglob('*'), reverse=True):
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()
            elif path.is_file() and path not in files:
                path.unlink()
