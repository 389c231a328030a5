"""A made-up content root of any size, for tests, benchmarks and demonstrations. Never part of the real site.

Everything about its groups is invented: organisations at example.org, telephone numbers in blocks that no country has given
out. Only the localities are real. The same number of groups, seed and day give the same bytes, and a larger root begins with
the groups of a smaller one.
"""
from .root import write

__all__ = ['write']
