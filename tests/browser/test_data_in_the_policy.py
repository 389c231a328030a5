"""Data in a page are no script: the content security policy lets them be."""
from __future__ import annotations

import json
import re
from pathlib import Path

POLICY = re.search('<meta http-equiv="Content-Security-Policy"[^>]*>', (Path(__file__).resolve().parents[2] / 'overrides/main.html').read_text(encoding='utf-8'))[0]
PAGE = '<!doctype html><html lang="en"><head>{policy}<title>x</title><script type="{type}">{text}</script></head><body><p>x</p></body></html>'


def test_structured_data_are_no_violation_of_the_policy(look):
    page = look()
    page.set_content(PAGE.format(policy=POLICY, type='application/ld+json', text=json.dumps({'name': '\\u003c/script>'})))
    assert page.problems == [] and json.loads(page.text_content('script'))['name']


def test_a_script_in_the_page_would_be_one(look):
    page = look()
    page.set_content(PAGE.format(policy=POLICY, type='text/javascript', text='document.title = "run"'))
    assert page.title() == 'x' and any('Content Security Policy' in problem for problem in page.problems)
    page.problems.clear()
