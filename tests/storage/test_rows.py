from __future__ import annotations

from dataclasses import dataclass, fields
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.storage.rows import fields_of, from_rows, to_row
from cpp_desktop.storage.tables import RECORDS, TABLE_OF
from tests.builders import a_person


def any_record(kind):
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: st.from_type(hints[field.name]) for field in fields(kind)})


@given(st.one_of([any_record(kind) for kind in RECORDS]))
def test_a_row_gives_back_the_very_record(record):
    row = to_row(record)
    assert from_rows(type(record), [list(row.values())] * 2) == [record, record]
    assert from_rows(type(record), []) == []


@given(st.one_of([any_record(kind) for kind in RECORDS]))
def test_a_row_holds_text_and_whole_numbers_only(record):
    assert {type(value) for value in to_row(record).values()} <= {str, int, type(None)}


@pytest.mark.parametrize("kind", RECORDS)
def test_every_record_has_a_strict_table_with_its_fields_and_a_tombstone(kind):
    table = TABLE_OF[kind]
    assert [column.name for column in table.columns] == [field.name for field in fields_of(kind)] + ["removed"]
    assert table.dialect_options["sqlite"]["strict"] is True


def test_half_a_character_is_refused_beside_its_field():
    with pytest.raises(Refused) as refused:
        to_row(a_person(name="Tam\ud83din"))
    assert list(refused.value.problems) == ["name"]


def test_a_type_that_no_column_can_hold_is_a_bug_found_at_once():
    @dataclass(frozen=True)
    class Measured:
        id: str
        metres: float

    Measured.__annotations__ = {"id": str, "metres": float}
    with pytest.raises(TypeError, match="float"):
        fields_of(Measured)
