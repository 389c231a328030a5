"""The checks. A check is one file here; its name with dashes is its id.

A check module has a docstring (what is wrong, why it matters, how to fix it), `SEVERITY`, `check(library)` that yields
findings, and examples: `PASSES`, a list of small projects it must be silent on, and `FAILS`, a list of pairs of a small
project and the place `path:line` of the finding it must make there. The tests run every example.

`check` is given some of the records at a time, and what it finds about a record is kept as long as the record stays as it is.
It may look at the record's texts in all languages and their stamps, at `library.languages`, `stamped`, `as_of`, and at what
`library.shared(kind)` gives. A check that compares records with one another says so:

- `SCOPE = 'survey'`: `note(library)`, which is given some of the records at a time too, yields what has to be known of each
  (tuples of plain values and locations, kept like findings); `check(survey)` judges all notes together, in every run.
- `SCOPE = 'library'`: `check(library)` is given everything at once. It costs the reading of all files after each change.
- `SCOPE = 'findings'`: `check(survey)` judges what the other checks have found.

`IGNORABLE` says whether a finding may be silenced by `docs/<language>/_ignores.yml`. Without it that is so unless the check is
an error: an error that a person has to judge, such as a number, says `IGNORABLE = True`, and a warning that keeps readers safe `False`.
"""
from ._engine.examine import Checked, check_files, check_library, check_root, examine, introduced
from ._engine.registry import Check, all_checks

__all__ = ['Check', 'Checked', 'all_checks', 'check_files', 'check_library', 'check_root', 'examine', 'introduced']
