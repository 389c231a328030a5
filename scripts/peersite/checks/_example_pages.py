"""Small pages for the examples of the checks of Markdown."""
from __future__ import annotations

PAGES = {'docs/_facts/pages.yml': 'index: {source_language: en}\nhelp/index: {source_language: en}\n'}


def home(**texts: str) -> dict[str, str]:
    """A project whose home page says this in each language named; English is the original. The text begins in line 6."""
    return PAGES | {f'docs/{language}/{page}.md': f'---\ntitle: Page\ndescription: Page.\n---\n\n{text}\n'
                    for page, texts in {'help/index': {'en': 'Help.'}, 'index': texts}.items() for language, text in texts.items()}


def described(**texts: str) -> dict[str, str]:
    """A project whose one role has this description in each language named; Romanian is the original. It begins in line 4."""
    return {f'docs/{language}/roles.yml': 'hope:\n  name: X\n  description: |\n' + ''.join(f'    {line}\n'.replace('    \n', '\n') for line in text.split('\n'))
            for language, text in texts.items()}
