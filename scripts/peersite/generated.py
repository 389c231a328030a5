"""Every file that is made from other files. `make generate` writes them; a test says if one is out of date."""
from __future__ import annotations

from pathlib import Path

from .checks._catalogue import page
from .content import load_root
from .content.idfiles import PUBLISHED
from .content.schema import as_json, schemas, settings
from .content.writing import write_all
from .pages.messages import merged, template_bytes
from .report import sentences as report_sentences

HEAD = '# Ids of groups that were published once and have to answer for ever. "make generate" adds new ones; none is ever taken out.\n'


def generated(root: Path) -> dict[str, bytes]:
    """What each generated file should hold, by path relative to the root."""
    sentences = report_sentences()
    files = {f'docs/_schemas/{name}': as_json(schema) for name, schema in schemas().items()}
    files['.vscode/settings.json'] = as_json(settings())
    files['docs/_checks/README.md'] = page().encode()
    files['docs/_facts/interface.pot'] = template_bytes(sentences)
    for folder in sorted((root / 'docs').iterdir()):
        if folder.is_dir() and not folder.name.startswith('_') and folder.name not in ('en', 'assets'):
            path = folder / 'interface.po'
            files[f'docs/{folder.name}/interface.po'] = merged(folder.name, path.read_bytes() if path.exists() else None, sentences)
    library = load_root(root)[0]
    if ids := sorted({*library.published, *library.records['groups']}):
        files[PUBLISHED] = (HEAD + '\n'.join(ids) + '\n').encode()
    return files


def outdated(root: Path) -> dict[str, bytes]:
    """Those that differ from what is on disk."""
    return {path: data for path, data in generated(root).items()
            if not (root / path).exists() or (root / path).read_bytes() != data}


def write(root: Path) -> list[str]:
    """Bring them up to date; the paths that changed."""
    return write_all(root, outdated(root))
