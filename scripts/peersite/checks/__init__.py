"""The checks. A check is one file here; its name with dashes is its id.

A check module has a docstring (what is wrong, why it matters, how to fix it), `SEVERITY`, `check(library)` that yields
findings, and examples: `PASSES`, a list of small projects it must be silent on, and `FAILS`, a list of pairs of a small
project and the place `path:line` of the finding it must make there. The tests run every example.
"""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Iterator, Mapping

from ..content import load, load_root
from ..finding import Finding, Severity
from ..model import Library


@dataclass(frozen=True)
class Check:
    """A check and its documentation."""
    id: str
    module: ModuleType

    @property
    def severity(self) -> Severity:
        """How much its findings matter."""
        return self.module.SEVERITY

    @property
    def documentation(self) -> str:
        """The docstring, which is the user's documentation."""
        return self.module.__doc__.strip()

    def run(self, library: Library) -> Iterator[Finding]:
        """The findings of this check."""
        return self.module.check(library)


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check, by name."""
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith('_'))
    return tuple(Check(name.replace('_', '-'), import_module(f'{__name__}.{name}')) for name in names)


def check_library(library: Library, at_least: Severity = Severity.INFO) -> list[Finding]:
    """Run every check on a library, or only those that can find something so severe."""
    return [finding for check in all_checks() if check.severity >= at_least for finding in check.run(library)]


def check_root(root: Path, at_least: Severity = Severity.INFO) -> tuple[Library, list[Finding]]:
    """Read a content root and check it: the library and everything the loader and the checks found, by place."""
    library, faults = load_root(root)
    findings = faults + check_library(library, at_least)
    return library, sorted(findings, key=lambda f: f.order)


def check_files(files: Mapping[str, bytes]) -> tuple[Library, list[Finding]]:
    """The same for files in memory, by path relative to the content root."""
    library, faults = load(files)
    return library, sorted(faults + check_library(library), key=lambda f: f.order)


def introduced(now: list[Finding], before: list[Finding]) -> list[Finding]:
    """The findings that were not there before. A finding that only moved to another line is the same one."""
    known = Counter((f.check, f.unit or f.location.path, f.message) for f in before)
    fresh = []
    for finding in now:
        key = (finding.check, finding.unit or finding.location.path, finding.message)
        if known[key]:
            known[key] -= 1
        else:
            fresh.append(finding)
    return fresh
