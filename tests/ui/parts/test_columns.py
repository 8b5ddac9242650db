from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.wording import long_date
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column, cell, cells, html_rows, html_table, tab_separated
from cpp_desktop.ui.parts.record_view import hidden_columns
from tests.builders import an_action

TEXT = Column("Action", lambda a: a.text, second=lambda a: a.owner, bold=True)
DUE = Column("Due", lambda a: a.due, long_date)
STATE = Column(
    "State", lambda a: a.state, lambda s: "", chips=lambda a: (Chip(a.state.value),), order=list(ActionState).index
)
LOUD = ActionState.COMPLETE


def test_a_cell_speaks_all_that_it_shows() -> None:
    action = replace(an_action(), text="Ring the ward", owner="Ada Quill", due=date(2026, 11, 18), state=LOUD)
    assert [c.spoken(action) for c in (TEXT, DUE, STATE)] == [
        "Ring the ward, Ada Quill",
        "Wednesday 18 November 2026",
        "complete",
    ]


def test_nothing_stays_blank() -> None:
    action = replace(an_action(), due=None)
    assert DUE.shown(action) == ""
    assert DUE.sort_key(action) == (True, 0)


def test_text_is_ordered_without_its_accents() -> None:
    texts = ("Zeal", "Éire", "ember", "Ask")
    by_text = sorted((replace(an_action(), text=text) for text in texts), key=TEXT.sort_key)
    assert [action.text for action in by_text] == ["Ask", "Éire", "ember", "Zeal"]


def test_a_folded_column_is_told_in_the_second_line() -> None:
    action = replace(an_action(), text="Ring", owner="Ada Quill", due=date(2026, 11, 18))
    drawn = cell(TEXT, action, leads=True, folded=(DUE,))
    assert (drawn.text, drawn.second, drawn.leads) == ("Ring", "Wednesday 18 November 2026 · Ada Quill", True)


@pytest.mark.parametrize(
    ("typed", "copied"),
    [
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-off", "'-off"), ("+44 1632 960118", "+44 1632 960118"),
        ("-12.5", "-12.5"), ("'=1", "''=1"), ("plain", "plain"), ("two\nlines\there", "two lines here"),
    ],
)  # fmt: skip
def test_copied_cells_never_run_in_a_spreadsheet(typed: str, copied: str) -> None:
    assert cells((Column("Action", lambda a: a.text),), replace(an_action(), text=typed)) == [copied]


def test_what_is_copied_as_a_table_is_text_and_no_markup() -> None:
    html = html_table(html_rows([["Name", "A & B"]], "th") + html_rows([["<b>Ann</b>", "0163 2960"]]))
    assert "<tr><th>Name</th><th>A &amp; B</th></tr><tr><td>&lt;b&gt;Ann&lt;/b&gt;</td><td>0163 2960</td></tr>" in html
    assert r'td { mso-number-format: "\@" }' in html


@given(st.lists(st.text(), min_size=1, max_size=4), st.integers(1, 3))
def test_copied_rows_keep_their_shape(texts: list[str], across: int) -> None:
    columns = tuple(Column(str(n), lambda a: a.text) for n in range(across))
    lines = tab_separated(cells(columns, replace(an_action(), text=t)) for t in texts).split("\n")
    assert len(lines) == len(texts)
    assert {line.count("\t") for line in lines} == {across - 1}


def test_the_least_important_columns_make_room_first() -> None:
    columns = (
        Column("Name", str, least=150), Column("Role", str, width=140, priority=2),
        Column("Post", str, width=100, priority=3), Column("State", str, width=130),
    )  # fmt: skip
    assert hidden_columns(columns, 600) == frozenset()
    assert hidden_columns(columns, 500) == {2}
    assert hidden_columns(columns, 300) == {1, 2}
    assert hidden_columns(columns, 500, frozenset({1})) == {1}
    assert hidden_columns(columns, 50) == {1, 2}
