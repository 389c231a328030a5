"""Reading a content root: files, strict YAML, Markdown pages, gettext catalogues, joined into one Library."""
from .load import load, load_root
from .tree import read_tree

__all__ = ['load', 'load_root', 'read_tree']
