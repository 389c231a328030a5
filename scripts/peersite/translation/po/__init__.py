"""The round trip through PO files: bilingual export for translators' programs, import of single texts back into the content.

A PO file holds one target language and one source language. What is trusted on the way back is hashes, never the marks of
a program: `marks.py` says which, `reader.py` reads, `deciding.py` judges each entry, `placing.py` finds the characters to
change, `emit.py` writes YAML, `proof.py` tries the result out before a single file is written, and `earning.py` says which stamps it has earned.
"""
from .export import export
from .importing import Import, import_po

__all__ = ['Import', 'export', 'import_po']
