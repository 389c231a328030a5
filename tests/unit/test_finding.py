"""Findings: frozen values that sort as people read and know the language they concern."""
from __future__ import annotations

import dataclasses

import pytest

from peersite.finding import ContentError, Finding, Location, Severity, error, language_of, warning


@pytest.mark.parametrize('path, language', [
    ('docs/ro/roles.yml', 'ro'), ('docs/bg/peer-work/index.md', 'bg'), ('docs/_facts/roles.yml', ''), ('docs/assets/a.svg', ''), ('docs/notes.md', ''),
    ('docs', ''), ('mkdocs.yml', '')])
def test_the_language_follows_from_the_path(path, language):
    assert language_of(path) == error('x', Location(path), '').language == warning('x', Location(path), '').language == language


def test_a_finding_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        error('x', Location('f'), 'Wrong.').message = 'Right.'


def test_findings_are_read_by_file_line_and_column_then_by_check():
    places = [Location('b', 1, 1), Location('a', 10, 1), Location('a', 9, 20), Location('a', 9, 3)]
    findings = [error('y', place, '') for place in places] + [warning('x', places[3], '')]
    assert [(str(f.location), f.check) for f in sorted(findings, key=lambda f: f.order)] == [
        ('a:9:3', 'x'), ('a:9:3', 'y'), ('a:9:20', 'y'), ('a:10:1', 'y'), ('b:1:1', 'y')]


def test_severities_are_ordered_and_named_in_small_letters():
    assert Severity.INFO < Severity.WARNING < Severity.ERROR
    assert [str(severity) for severity in Severity] == ['info', 'warning', 'error']
    assert (error('x', Location('f'), '').severity, warning('x', Location('f'), '').severity) == (Severity.ERROR, Severity.WARNING)


@pytest.mark.parametrize('count, sentence', [(1, '1 error in the content'), (2, '2 errors in the content')])
def test_an_error_in_the_content_holds_every_finding_and_counts_them(count, sentence):
    fault = ContentError(Finding('x', Severity.ERROR, Location('f', line), '') for line in range(count))
    assert (str(fault), len(fault.findings)) == (sentence, count)
