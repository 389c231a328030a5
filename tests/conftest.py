"""What the tests of all levels share: the project, and copies of it that may be changed."""
from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

PROJECT = Path(__file__).resolve().parents[1]
CONTENT = ('docs', 'overrides', 'scripts', 'mkdocs.yml')


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project that a test may change."""
    for name in CONTENT:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns('__pycache__'))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


settings.register_profile('same', derandomize=True)     # a change is judged by the same examples on every machine …
settings.register_profile('search', max_examples=5000)     # … and people search with new ones: pytest --hypothesis-profile=search
settings.load_profile('same')
