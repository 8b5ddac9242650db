"""The JSON Schema of a mapping agrees with what is read; so does the example in the help."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.layout_documents import layout_from
from cpp_desktop.paths import help_folder, resources
from tests.foreign_files import a_mapping, a_sheet, figures_of, found_in

VALIDATOR = Draft202012Validator(json.loads((resources() / "foreign_layout.schema.json").read_text("utf-8")))
HELD = {"column": "Held", "code": "meetings.held"}


def the_example() -> dict[str, Any]:
    page = (help_folder() / "other-forms.md").read_text(encoding="utf-8")
    found = re.search(r"```json\n(.+?)```", page, re.DOTALL)
    assert found
    example: dict[str, Any] = json.loads(found[1])
    return example


def test_the_example_of_the_help_reads_what_it_says() -> None:
    VALIDATOR.validate(the_example())
    lines = """
Name of group | Members |        | Meetings | Hours given | Travel | Applications
              | Joined  | At end | Held     |             |        |
VoT           | 2       | 14     | 6        | 12.5        | £80.50 | -
"""
    found = found_in(layout_from(the_example()), a_sheet(lines, name="2025-26"))
    assert figures_of(found) == {
        ("Vale of Trent group", "membership.at_end"): 14,
        ("Vale of Trent group", "meetings.held"): 6,
        ("Vale of Trent group", "activity.member_minutes"): 750,
        ("Vale of Trent group", "money.paid_by_kind", "travel"): 8050,
        ("Vale of Trent group", "foreign.applications"): 0,
    }
    assert not found.doubts


FORM = {"shape": "form", "organisation": {"right_of": "Group"}}
LONG = {"shape": "long", "figure": {"column": "Measure"}, "value": {"letter": "D"}}


@pytest.mark.parametrize(
    "mapping",
    [
        a_mapping([HELD], headings={"row": 3, "rows": 2}, ends=["Notes"], totals=["England"]),
        a_mapping([{"right_of": "Held", "code": "meetings.held", "sign": "either"}], **FORM),
        a_mapping([{"named": "Held", "code": "meetings.held", "takes": "last"}], **LONG),
        a_mapping([{"counted": "rows", "code": "foreign.replies", "cell_from": {"column": "Asked"}}]),
    ],
)
def test_what_is_read_fits_the_schema(mapping: dict[str, Any]) -> None:
    layout_from(mapping)
    VALIDATOR.validate(mapping)


@pytest.mark.parametrize(
    "parts",
    [
        {"version": 2},
        {"shape": "round"},
        {"colour": "red"},
        {"figures": []},
        {"figures": [HELD | {"at": "B2"}]},
        {"figures": [{"code": "meetings.held"}]},
        {"organisation": {"column": "A", "at": "B2"}},
        {"period": {"file_name": "*"}},
        {"means": {"-": "nothing"}},
        {"figure": {"column": "A"}},
        {"shape": "long"},
    ],
)
def test_what_does_not_fit_the_schema_is_refused(parts: dict[str, Any]) -> None:
    mapping = a_mapping([HELD]) | parts
    assert not VALIDATOR.is_valid(mapping)
    with pytest.raises(Refused):
        layout_from(mapping)
