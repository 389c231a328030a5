"""Where the templates are, and what is kept of them between one use and the next."""
from __future__ import annotations

from pathlib import Path

from jinja2 import BytecodeCache

TEMPLATES = Path(__file__).parent / 'templates'


class Compiled(BytecodeCache):
    """Keeps compiled templates for the renderers of all languages: compiling them takes longer than using them."""

    def __init__(self):
        self.kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket):
        """Called by Jinja: fill the bucket if the template was compiled before."""
        if bucket.key in self.kept:
            bucket.bytecode_from_string(self.kept[bucket.key])

    def dump_bytecode(self, bucket):
        """Called by Jinja: keep what was compiled."""
        self.kept[bucket.key] = bucket.bytecode_to_string()
