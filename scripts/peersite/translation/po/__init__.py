"""The round trip through PO files: bilingual export for translators' programs, import of single texts back into the content.

A PO file holds one target language and one source language. What is trusted on the way back is hashes, never the marks of
a program: `marks.py` says which, `reader.py` reads, `deciding.py` judges each entry, `placing.py` finds the characters to
change, `emit.py` writes YAML, and `importing.py` proves the result before a single file is written.
"""
from .export import export
from .importing import Import, import_po

__all__ = ['Import', 'export', 'import_po']
