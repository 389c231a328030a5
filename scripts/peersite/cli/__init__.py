"""The commands. Only here is anything printed, and only here does a program end.

Exit codes: 0 all is well, 1 the content has errors (or a request was refused), 2 the tool itself is at fault or was
called wrongly.
"""
from . import exchange, freshness, patch, resolve     # they add their commands to the group `translate`
from .check import check
from .common import main, run, translate
from .export import export
from .new import create, generate
from .site import build, serve
from .status import status

__all__ = ['build', 'check', 'create', 'exchange', 'export', 'freshness', 'generate', 'main', 'patch', 'resolve', 'run', 'serve', 'status', 'translate']
