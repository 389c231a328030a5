"""What somebody else says: passages in quotation marks and Markdown's block quotes."""
from __future__ import annotations

import re

QUOTED = re.compile(r'„[^„“”]*[“”]|“[^“”]*”|«[^«»]*»|"[^"\n]*"|(?<!\w)‘[^‘’\n]*(?:’\w[^‘’\n]*)*’(?!\w)|^[ ]{0,3}>.*$', re.MULTILINE)


def quoted(text: str, place: int) -> bool:
    """Whether the character at a place stands in a quotation."""
    return any(found.start() <= place < found.end() for found in QUOTED.finditer(text))
