"""The directory of odd cases with a fault in it, of every rule there is: what is said, word by word.

A folder of tests/projects/invalid-groups/ holds the files that differ from tests/projects/groups/, and the errors expected.
"""
from __future__ import annotations

import re
from dataclasses import replace

import pytest

from peersite.checks import all_checks, check_library
from peersite.content import load
from peersite.finding import Finding, Severity
from roots import DAY, GROUPS, files_of, said

FOLDER = GROUPS.parent / 'invalid-groups'
FAULTS = sorted(folder.name for folder in FOLDER.iterdir())
SEEN = {fault: (FOLDER / fault / 'expected.txt').read_text(encoding='utf-8') for fault in FAULTS}


def errors(fault: str) -> list[Finding]:
    """Every error in the root with a fault in it, on the day it was written for."""
    library, faults = load({**files_of(GROUPS), **files_of(FOLDER / fault)})
    found = [*faults, *check_library(replace(library, as_of=DAY))]
    return sorted((f for f in found if f.severity is Severity.ERROR), key=lambda f: f.order)


@pytest.mark.parametrize('fault', FAULTS)
def test_the_check_says_where_what_and_how_to_put_it_right(fault):
    assert said(errors(fault)) == SEEN[fault].rstrip('\n').split('\n')[:-1]


@pytest.mark.parametrize('fault', FAULTS)
def test_the_place_is_that_of_the_value_itself(fault):
    files = {**files_of(GROUPS), **files_of(FOLDER / fault)}
    for finding in errors(fault):
        line = files[finding.location.path].decode().split('\n')[finding.location.line - 1]
        assert 1 <= finding.location.column <= len(line) and not line[finding.location.column - 1].isspace()


def test_every_rule_of_the_directory_is_shown():
    rules = {check.id for check in all_checks() if check.severity is Severity.ERROR and '_groups import' in open(check.module.__file__).read()}
    shown = set(re.findall(r': error: ([a-z-]+): ', ''.join(SEEN.values())))
    assert len(rules) > 25 and rules <= shown


def test_only_files_that_a_fault_changes_are_kept():
    good = files_of(GROUPS)
    for fault in FAULTS:
        assert all(good.get(path) != data for path, data in files_of(FOLDER / fault).items()), fault
