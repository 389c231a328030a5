"""How complete the translations are: counted, never rounded up, honest about reviews."""
from __future__ import annotations

from peersite.translation.coverage import Cell, coverage, state
from roots import library


def test_a_complete_root_has_every_text_in_every_language():
    table = coverage(library())
    assert set(table) == {'comparison', 'comparison-themes', 'myths', 'pages', 'roles', 'site', 'sources', 'values'}
    assert all(set(row) == {'bg', 'en', 'ro'} for row in table.values())
    assert all((cell.done, cell.missing) == (cell.total, ()) for row in table.values() for cell in row.values())
    assert table['roles']['bg'].total == 2 and table['site']['en'].total == 1


def test_what_is_missing_is_counted_by_kind_and_language_and_named():
    table = coverage(library({'docs/bg/roles.yml': 'trust: {name: x, description: y}\n', 'docs/bg/index.md': None, 'docs/en/myths.yml': None}))
    assert (table['roles']['bg'].done, [record.id for record in table['roles']['bg'].missing]) == (1, ['hope'])
    assert (table['pages']['bg'].done, [record.id for record in table['pages']['bg'].missing]) == (1, ['index'])
    assert (table['myths']['en'].done, table['myths']['en'].total) == (0, 2)
    assert table['roles']['ro'].missing == table['roles']['en'].missing == ()


def test_a_cell_with_one_gap_is_not_full():
    record = library().records['roles']['hope']
    assert (Cell(3, (record,), ()).done, Cell(3, (), ()).done) == (2, 3)


def test_a_text_that_nobody_reviewed_is_a_draft():
    whole = library()
    assert {state(whole, record, language) for record in whole.all() for language in record.words} == {'draft'}
