"""Golden pages: the staged Markdown of the small project, as it was last looked at and found good.

After a wanted change: `python tests/unit/test_golden.py` writes them anew; read the difference before you commit it.
"""
from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

if __name__ == '__main__':     # run by hand, without pytest's settings
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'scripts'))

from peersite.content import load_root
from peersite.site.stage import stage

PROJECTS = Path(__file__).resolve().parents[1] / 'projects'
GOLDEN = PROJECTS / 'golden'


def texts(folder: Path) -> dict[str, str]:
    """The files of a folder by name."""
    return {path.relative_to(folder).as_posix(): path.read_text(encoding='utf-8') for path in sorted(folder.rglob('*.md'))}


def staged(folder: Path) -> dict[str, str]:
    """The small project staged into a folder."""
    library, findings = load_root(PROJECTS / 'small')
    assert findings == []
    stage(library, folder, date(2026, 11, 23), ['ro', 'bg', 'en'])
    return texts(folder)


def test_the_staged_pages_are_the_golden_ones(tmp_path):
    golden, now = texts(GOLDEN), staged(tmp_path)
    assert set(now) == set(golden) and len(golden) > 5
    for name, text in golden.items():
        assert now[name] == text, f'{name} differs; if that is wanted, run "python tests/unit/test_golden.py"'


if __name__ == '__main__':
    staged(GOLDEN)
