"""Which checks there are, and what each says of itself."""
from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from ...finding import Finding, Severity
from ...model import Library
from .ignores import texts_named
from .survey import conclude, ids_of, look

PACKAGE = __package__.rpartition('.')[0]
FOLDER = Path(__file__).parents[1]


@dataclass(frozen=True)
class Check:
    """A check and its documentation."""
    id: str
    module: ModuleType

    @cached_property
    def severity(self) -> Severity:
        """How much its findings matter."""
        return self.module.SEVERITY

    @property
    def documentation(self) -> str:
        """The docstring, which is the user's documentation."""
        return self.module.__doc__.strip()

    @cached_property
    def scope(self) -> str:
        """What `check` is given: see the package."""
        return getattr(self.module, 'SCOPE', 'records')

    @property
    def ignorable(self) -> bool:
        """Whether somebody may let its findings stand."""
        return getattr(self.module, 'IGNORABLE', self.severity < Severity.ERROR) and self.scope != 'findings'

    def run(self, library: Library) -> list[Finding]:
        """The findings of this check in a whole library; nothing is silenced."""
        checks = all_checks() if self.scope == 'findings' else (self,)
        ids = ids_of(library)
        found = conclude(checks, look(library, checks), library, ids, texts_named(library, library.ignores), lambda: library)
        return found.get(self.id, [])


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check, by name."""
    names = sorted(module.name for module in iter_modules([str(FOLDER)]) if not module.name.startswith('_'))
    return tuple(Check(name.replace('_', '-'), import_module(f'{PACKAGE}.{name}')) for name in names)
