"""A plain MkDocs project of the same pages: Material, static-i18n, nothing of ours. Each listing is a Markdown file in each language.

Run as a program, `plain.py ROOT FOLDER DAY [search]`, so that whoever measures stays small: a child's peak memory begins at its parent's.
"""
from __future__ import annotations

import json
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Iterator

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / 'scripts'))

PLAIN = '''
site_name: Plain
site_url: https://example.org/
docs_dir: {docs}
site_dir: {out}
theme: {{name: material, font: false, features: [navigation.indexes, navigation.tabs, navigation.top]}}
plugins:
{search}  - i18n:
      docs_structure: folder
      fallback_to_default: false
      reconfigure_material: false
      reconfigure_search: false
      languages:
{languages}
markdown_extensions:
  - attr_list
  - md_in_html
  - tables: {{use_align_attribute: true}}
  - toc: {{slugify: !!python/object/apply:pymdownx.slugs.slugify {{kwds: {{case: lower}}}}}}
'''


def make(root: Path, folder: Path, day: date, search: bool) -> None:
    """Write the project: the staged prose, the listings as Markdown, and a configuration."""
    import yaml

    from peersite.site.build import prepare
    from peersite.site.plan import Places
    staged = folder / 'docs'
    places = Places(root, folder / 'unused')
    plan = prepare(places, day)
    shutil.copytree(places.staged, staged, ignore=shutil.ignore_patterns('_shell-*'))
    (staged / 'xx/index.md').write_text('# Languages\n', encoding='utf-8')
    for path, text in listings(plan):
        (staged / path).write_text(text, encoding='utf-8')
    # The dummy locale has no theme strings of its own, so the plain build shows its page in English.
    entries = [{'locale': 'xx', 'name': 'Languages', 'default': True, 'nav': [{'Languages': 'index.md'}], 'site_name': 'Languages', 'theme': {'language': 'en'}}]
    entries += [{'locale': code, 'name': plan.own_names[code], 'nav': plan.nav[code], 'site_name': plan.names[code]} for code in plan.languages]
    listed = ''.join(f'        - {yaml.safe_dump(entry, default_flow_style=True, allow_unicode=True, width=10 ** 6).strip()}\n' for entry in entries)
    text = PLAIN.format(docs=staged, out=folder / 'site', search='  - search\n' if search else '', languages=listed)
    (folder / 'mkdocs.yml').write_text(text, encoding='utf-8')


def listings(plan) -> Iterator[tuple[str, str]]:
    """Every listing in every language as somebody would write it by hand: headings, paragraphs and lists, with the same words and facts."""
    from peersite.pages.group import NEXT
    from peersite.pages.markdown import plain
    titles = {'when': 'When', 'where': 'Where', 'join': 'How to join', 'who': 'Who it is for', 'trust': 'How we know this'}
    texts = {'about': 'about', 'join': 'how_to_join', 'gone': 'ended_note'}
    for language in plan.languages:
        pages = plan.lists[language].pages
        for item in plan.directory.listings.values():
            words = item.words(language).fields
            lines = ['---', f'title: {json.dumps(words["name"], ensure_ascii=False)}', f'description: {json.dumps(words["summary"], ensure_ascii=False)}', '---', '',
                     f'# {plain(words["name"])}', '']
            for name, values in pages.parts(item, item.upcoming(NEXT)):
                lines += [f'## {titles[name]}', ''] if name in titles else [f'## {plain(values["title"])}', ''] if name == 'text' else []
                lines += [plain(values[field]) + '\n' for field in ('seen', 'status', 'summary', 'country') if values.get(field)]
                field = {'expect': 'what_to_expect', 'notes': 'notes'}[values['id']] if name == 'text' else texts.get(name, '')
                lines += [words.get(field, ''), '']
                lines += [f'- {plain(rule)}' for rule in values.get('schedule', [])] + [f'- {plain(one["text"])}' for one in values.get('dates', [])]
                lines += [f'- **{plain(row["name"])}**: {plain(row["value"])}' for row in values.get('facts', [])]
                lines += [f'- {plain(one["kind"])}: {plain(one["value"])}' for one in values.get('contacts', [])]
                lines += [f'- <{one["url"]}>' for one in values.get('evidence', [])] + ['']
            yield f'{language}/groups/{item.id}.md', '\n'.join(lines)


if __name__ == '__main__':
    make(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3]), 'search' in sys.argv[4:])
