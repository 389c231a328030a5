"""Building the site, and looking at it while it is written."""
from __future__ import annotations

import gc
from datetime import date
from pathlib import Path

import click

from ..site.plan import PROJECT, Places
from ..site.receipt import Receipt
from .common import AS_OF, ROOT, require_known


@click.command()
@ROOT
@click.option('--out', type=click.Path(file_okay=False, path_type=Path), help='Where the site is put.  [default: "site" in the content root]')
@click.option('--language', 'languages', multiple=True, help='Build only this language (may be given several times).')
@AS_OF
def build(root: Path, out: Path | None, languages: tuple[str, ...], as_of: date) -> int:
    """Check the content and build the site, if anything has changed since it was built."""
    out = (out or root / 'site').resolve()
    if out == root.resolve() or out in root.resolve().parents or (root / 'docs').resolve() in [out, *out.parents]:
        raise click.UsageError(f'The site cannot be put into "{out}": that folder holds the content.')
    if out.exists() and any(out.iterdir()) and not (out / 'index.html').exists():
        raise click.UsageError(f'The site cannot be put into "{out}": what is there is not a site, and would be lost. Choose an empty folder.')
    require_known(root, languages)
    places = Places(root.resolve(), out)
    receipt = Receipt.of(places, languages, as_of)
    if receipt.holds():
        click.echo(f'Nothing has changed since the site in {out} was built. To build it anew, delete it first.')
        return 0
    from ..site.build import build_site     # MkDocs takes a while to import, and no other command needs it
    build_site(places, languages, as_of, click.echo)
    receipt.keep()
    click.echo(f'The site is in {out}. To look at it: python -m http.server --directory {out}')
    return 0


@click.command(context_settings={'ignore_unknown_options': True})
@click.argument('options', nargs=-1, type=click.UNPROCESSED)
def serve(options: tuple[str, ...]) -> int:
    """A live preview; OPTIONS go to `mkdocs serve` (as `--dev-addr localhost:8001`)."""
    from ..site.mkdocs import serve_site
    gc.enable()     # it lasts as long as somebody writes
    serve_site(PROJECT / 'mkdocs.yml', options)
    return 0
