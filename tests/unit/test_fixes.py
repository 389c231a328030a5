"""What `check.py --fix` changes: every fix of every check, on the examples that the check must find."""
from __future__ import annotations

import pytest

from peersite.checks import all_checks
from peersite.checks._examples import project
from peersite.content import load
from peersite.content.edits import edited

ROUNDS = 3     # as many as the command takes


def mended(check, files):
    """The files after the fixes of one check, and after the fixes that are then left."""
    for _ in range(ROUNDS):
        edits = [finding.fix for finding in check.run(load(files)[0]) if finding.fix]
        if not edits:
            break
        files = {**files, **edited(files, edits)}
    return files


FIXED = [pytest.param(check, example, id=f'{check.id}-{number}')
         for check in all_checks() for number, (example, _) in enumerate(check.module.FAILS, 1)
         if any(finding.fix for finding in check.run(load(project(example))[0]))]


@pytest.mark.parametrize('check, example', FIXED)
def test_a_fix_mends_what_was_found_and_breaks_nothing(check, example):
    before = project(example)
    found = list(check.run(load(before)[0]))
    after = mended(check, before)
    library, faults = load(after)
    left = list(check.run(library))
    assert faults == [] and after != before
    assert not [finding for finding in left if finding.fix], 'another run of --fix would change the files again'
    assert len(left) <= len(found) - sum(1 for finding in found if finding.fix)


def test_the_checks_of_language_mend_what_is_certain():
    assert {param.values[0].id for param in FIXED} >= {
        'accented-i', 'cedilla', 'control-character', 'final-sigma', 'foreign-letters', 'greek-question-mark', 'i-a', 'missing-diacritics',
        'missing-tonos', 'niciun', 'not-nfc', 'oxia', 'quotes', 'spacing', 'variant', 'zero-width'}
