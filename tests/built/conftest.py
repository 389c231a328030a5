"""The project's own site, built once for each test process."""
from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pages import Site
from peersite.site.build import build_site
from peersite.site.plan import Places

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope='session')
def site(tmp_path_factory) -> Site:
    """The built site."""
    out = tmp_path_factory.mktemp('built') / 'site'
    build_site(Places(PROJECT, out), as_of=date(2026, 11, 25))
    return Site(out)
