"""A mapping as a JSON document: whatever is wrong in it is said in a sentence."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_layouts import Place, PlaceKind, Takes
from cpp_desktop.domain.network.layout_documents import layout_from
from tests.foreign_files import a_layout, a_mapping

HELD = {"column": "Held", "code": "meetings.held"}


def test_a_mapping_is_read() -> None:
    layout = a_layout([HELD, {"counted": "rows", "code": "foreign.replies"}], names={" VoT ": "Vale of Trent"})
    assert layout.organisation == Place(PlaceKind.COLUMN, ("Group",))
    assert layout.names == {"vot": "Vale of Trent"}
    assert [m.takes for m in layout.measures] == [Takes.OWN, Takes.SUM]


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"version": 2}, "its version is not 1"),
        ({"shape": "round"}, "“shape” is one of table, long, form"),
        ({"colour": "red"}, "it has an unknown part “colour”"),
        ({"figures": []}, "“figures” is a list of 1 to 500"),
        ({"figures": [{"column": "X", "code": "meetings.hold"}]}, "figure 1: There is no figure “meetings.hold”"),
        ({"figures": [{"column": "X", "code": "foreign.Big One"}]}, "There is no figure “foreign.Big One”"),
        ({"figures": [HELD | {"cell": "carer"}]}, "“meetings.held” is a figure and has no cells"),
        ({"figures": [{"column": "X", "code": "activity.by_type"}]}, "is a breakdown: say which cell"),
        (
            {"figures": [{"column": "X", "code": "money.budget"}]},
            "say what “money.budget” is written “in”, as “pounds”",
        ),
        ({"figures": [HELD | {"in": "hours"}]}, "“meetings.held” is not written in hours"),
        ({"figures": [{"code": "meetings.held"}]}, "say where its number stands"),
        ({"figures": [{"right_of": "Held", "code": "meetings.held"}]}, "in a table its number stands in a column"),
        ({"figures": [{"named": "Held", "code": "meetings.held"}]}, "only there"),
        ({"organisation": {"column": "A", "at": "B2"}}, "organisation: say one place"),
        ({"organisation": {"at": "here"}}, "“here” is no cell of a sheet"),
        ({"period": {"file_name": "*"}}, "marks, once, the part of the name"),
        ({"period": {"is": "2024-25", "year_from": "31-04"}}, "“year_from” is a month and a day"),
        ({"means": {"-": "nothing"}}, "is one of 0, not recorded, n/a, suppressed"),
        ({"headings": {"rows": 4}}, "of up to 3 “rows”"),
        ({"figure": {"column": "A"}}, "a long sheet, and only such a one"),
        ({"shape": "form"}, "a form"),
    ],
)
def test_what_will_not_do_is_said(parts: dict[str, Any], why: str) -> None:
    with pytest.raises(Refused) as refused:
        layout_from(a_mapping([HELD]) | parts)
    assert why in str(refused.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def is_read_or_refused(mapping: dict[str, Any]) -> bool:
    try:
        layout_from(mapping)
    except Refused as refused:
        return str(refused).endswith(".")
    return True


@given(st.sampled_from(sorted(a_mapping([HELD]))), JSON)
def test_no_document_whatever_breaks_the_reading(part: str, other: object) -> None:
    assert is_read_or_refused(a_mapping([HELD]) | {part: other})


@given(JSON)
def test_nor_does_one_figure_of_it(other: object) -> None:
    for name in ("code", "column", "cell", "cell_from", "cells", "in", "takes", "sign", "period", "counted", "named"):
        assert is_read_or_refused(a_mapping([HELD | {name: other}]))
