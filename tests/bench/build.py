"""Measures the build: ours, and plain MkDocs + Material + static-i18n on the same staged Markdown, in the same run.

Figures are of whole process trees (wait4): CPU is user plus system time, memory the largest single process. Run with
`make bench`; the table is written to docs/_benchmarks/build.md.
"""
from __future__ import annotations

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / 'scripts'))
RUNS = 7

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


def measure(command: list[str], cwd: Path) -> tuple[float, float, float]:
    """CPU seconds, wall seconds and MiB of one run; the run has to succeed."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f'{" ".join(command)} failed:\n{errors.decode()[-2000:]}')
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - begin, usage.ru_maxrss / 1024


def plain_project(folder: Path, search: bool) -> list[str]:
    """The command that builds a plain project, made in a process of its own.

    A child's peak memory begins at its parent's, so this process imports nothing large.
    """
    subprocess.run([sys.executable, __file__, str(folder), 'search' if search else ''], check=True)
    return [sys.executable, '-m', 'mkdocs', 'build', '-q', '-f', str(folder / 'mkdocs.yml')]


def make_plain(folder: Path, search: bool) -> None:
    """Make a project that MkDocs builds from the staged tree without anything of ours."""
    from peersite.site.mkdocs import language_order
    from peersite.site.plan import Places
    from peersite.site.build import prepare
    import yaml
    staged = folder / 'docs'
    library, plan = prepare(Places(PROJECT, folder / 'unused'))
    shutil.copytree(PROJECT / 'build/docs', staged)
    (staged / 'xx/index.md').write_text('# Languages\n', encoding='utf-8')
    entries = [{'locale': 'xx', 'name': 'Languages', 'default': True, 'nav': [{'Languages': 'index.md'}], 'site_name': 'Languages'}]
    # The dummy locale has no theme strings of its own, so the plain build shows its page in English.
    entries[0]['theme'] = {'language': 'en'}
    entries += [{'locale': code, 'name': plan.own_names[code], 'nav': plan.nav[code], 'site_name': plan.names[code]}
                for code in language_order(PROJECT / 'mkdocs.yml')]
    listed = ''.join(f'        - {line}\n' for line in (yaml.safe_dump(e, default_flow_style=True, allow_unicode=True, width=10 ** 6).strip()
                                                      for e in entries))
    config = folder / 'mkdocs.yml'
    config.write_text(PLAIN.format(docs=staged, out=folder / 'site', search='  - search\n' if search else '', languages=listed),
                      encoding='utf-8')


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        commands = {
            'ours: check, stage, render, search, sitemap': [sys.executable, 'scripts/build.py', '--out', str(folder / 'ours')],
            'plain MkDocs + Material + static-i18n, its search on': plain_project(make(folder / 'a'), search=True),
            'the same without its search': plain_project(make(folder / 'b'), search=False),
            'ours: check of all content alone': [sys.executable, 'scripts/check.py'],
        }
        figures: dict[str, list] = {label: [] for label in commands}
        for turn in range(RUNS + 1):
            print(f'run {turn} of {RUNS}' + (' (warm-up, not counted)' if turn == 0 else ''), flush=True)
            for label, command in commands.items():
                result = measure(command, PROJECT)
                if turn:
                    figures[label].append(result)
        pages = sum(1 for _ in (folder / 'ours').rglob('index.html'))
    write(figures, pages)


def make(folder: Path) -> Path:
    """A new folder."""
    folder.mkdir()
    return folder


def write(figures: dict[str, list], pages: int) -> None:
    """The table, with the ratios pair by pair."""
    ours, plain, bare, _ = figures.values()
    share = [(a[0] - b[0]) / b[0] for a, b in zip(ours, plain)]
    share_bare = [(a[0] - b[0]) / b[0] for a, b in zip(ours, bare)]
    lines = [
        '# What the build costs', '',
        f'Written by `make bench` on {date.today()}: {RUNS} runs in turn after one warm-up, medians (smallest–largest), {pages} pages, '
        f'Python {platform.python_version()}, {os.cpu_count()} cores. Absolute times depend on the machine; compare the ratios.', '',
        '| what | CPU s | wall s | peak MiB |', '|---|---|---|---|',
    ]
    for label, runs in figures.items():
        cells = []
        for column in range(3):
            values = [run[column] for run in runs]
            cells.append(f'{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})')
        lines.append(f'| {label} | {" | ".join(cells)} |')
    lines += ['',
              f'- Our share on top of plain MkDocs: **{statistics.median(share):+.0%}** of its CPU time '
              f'({min(share):+.0%} to {max(share):+.0%}); aim: at most +25 %.',
              f'- On top of plain MkDocs without any search (ours has one): {statistics.median(share_bare):+.0%} '
              f'({min(share_bare):+.0%} to {max(share_bare):+.0%}).',
              f'- Check of all content: {statistics.median(run[0] for run in figures["ours: check of all content alone"]):.2f} s CPU; aim: at most 2 s.',
              f'- Peak memory of the build: {max(run[2] for run in ours):.0f} MiB; aim: at most 300 MiB.', '']
    path = PROJECT / 'docs/_benchmarks/build.md'
    path.parent.mkdir(exist_ok=True)
    path.write_text('\n'.join(lines), encoding='utf-8')
    print('\n'.join(lines))


if __name__ == '__main__':
    if len(sys.argv) == 3:
        make_plain(Path(sys.argv[1]), bool(sys.argv[2]))
    else:
        main()
