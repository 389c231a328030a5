"""A real Chromium that looks at the built site over HTTP."""
from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from peersite.site.build import build_site
from peersite.site.plan import Places

PROJECT = Path(__file__).resolve().parents[2]
LANGUAGES = ('ro', 'bg', 'pl', 'el', 'en')
QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and prints nothing."""

    def log_message(self, *arguments):
        """Say nothing."""


@pytest.fixture(scope='session')
def address(tmp_path_factory):
    """Where the built site is served."""
    out = tmp_path_factory.mktemp('browser') / 'site'
    build_site(Places(PROJECT, out), as_of=date(2026, 11, 25))
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=out))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f'http://127.0.0.1:{server.server_port}/'
    server.shutdown()


@pytest.fixture(scope='session')
def browser():
    """Chromium: the one named in CHROMIUM, or the system's."""
    names = [os.environ.get('CHROMIUM'), 'chromium', 'chromium-browser', 'google-chrome']
    program = next(found for name in names if name and (found := shutil.which(name)))
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=program, args=QUIET)


@pytest.fixture
def look(browser):
    """`look(width, height, **options)` opens a fresh page that fails the test if the site misbehaves."""
    opened = []

    def make(width: int = 360, height: int = 740, **options):
        context = browser.new_context(viewport={'width': width, 'height': height}, **options)
        page = context.new_page()
        page.problems = []
        page.on('console', lambda message: page.problems.append(message.text) if message.type in ('error', 'warning') else None)
        page.on('pageerror', lambda fault: page.problems.append(str(fault)))
        page.on('request', lambda request: None if request.url.startswith(('http://127.0.0.1:', 'data:', 'blob:')) else page.problems.append(request.url))
        opened.append((context, page))
        return page

    yield make
    for context, page in opened:
        problems = page.problems
        context.close()
        assert problems == [], problems
