"""The words of the network's papers: totals, gaps, and where a group stands without a rank."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.network.gaps import gaps_of
from cpp_desktop.domain.network.papers import DoneRow, comparable, total_words, whole_of
from cpp_desktop.domain.network.replies import standing
from cpp_desktop.domain.network.sums import Between, Combined, Coverage, Spread, Total, Value

NUMBERS = st.integers(0, 10_000)


def spread_of(numbers: list[int], groups: int = 9) -> Spread:
    low, lower, middle, upper, high = sorted(numbers)
    return Spread(lowest=low, lower_quartile=lower, median=middle, upper_quartile=upper, highest=high, groups=groups)


def sums(*totals: Total, coverage: Coverage | None = None) -> Combined:
    return Combined(
        first=date(2025, 4, 1), last=date(2026, 3, 31), coverage=coverage or Coverage(),
        totals={(one.code, one.cell): one for one in totals},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1024, "1,024"), (None, "not recorded"), ("suppressed", "hidden"), (Between(8, 12, 2), "8 to 12"),
        (Between(8, None, 2), "8 or more"), (Between(8, 8, 1), "8"),
    ],
)  # fmt: skip
def test_a_total_in_words(value: Value, words: str) -> None:
    assert total_words(value) == words


@given(st.lists(NUMBERS, min_size=5, max_size=5), NUMBERS)
def test_where_a_group_stands_is_never_a_place_in_an_order(numbers: list[int], own: int) -> None:
    words = standing(own, spread_of(numbers))
    assert not any(word in words for word in ("lowest", "highest", "best", "worst", "first", "last"))
    inside = sorted(numbers)[1] <= own <= sorted(numbers)[3]
    assert inside == (words.startswith("within") or words.startswith("the same"))


@given(NUMBERS, NUMBERS, NUMBERS)
def test_the_whole_of_a_breakdown_lies_where_its_cells_allow(number: int, least: int, more: int) -> None:
    cells = (
        Total(code="activity.by_type", cell="opinion", value=number, groups=5),
        Total(code="activity.by_type", cell="influence", value=Between(least, least + more, 2), groups=4),
    )
    whole = whole_of(sums(*cells), "activity.by_type")
    assert whole is not None
    assert (whole.value, whole.groups) == (Between(number + least, number + least + more, 2), 4)


@pytest.mark.parametrize(("cell", "whole"), [(None, None), ("suppressed", "suppressed"), (3, 7), ("n/a", None)])
def test_of_a_breakdown_with_a_hidden_cell_the_whole_is_not_told(cell: Value, whole: Value) -> None:
    of = [Total(code="activity.by_type", cell=key, value=value, groups=5) for key, value in (("a", 4), ("b", cell))]
    found = whole_of(sums(*of), "activity.by_type")
    assert found is not None
    assert found.value == whole


def test_a_spread_of_few_groups_is_not_told() -> None:
    assert comparable(spread_of([1, 2, 3, 4, 5], groups=4)) is None
    assert comparable(spread_of([1, 2, 3, 4, 5], groups=5)) is not None
    assert comparable(None) is None


def test_many_names_are_told_by_their_number_and_each_gap_once() -> None:
    many = tuple(f"Group {n:03d}" for n in range(300))
    coverage = Coverage(counted=("Ash",), accepted=1, expected=301, missing=many, waiting=many[:1])
    contacts = Total(code="activity.contacts", value=None, groups=0, not_recorded=1)
    hidden = Total(code="membership.left_by_reason", cell="died", value=Between(1, 5, 1), groups=1)
    first, second, *others = gaps_of(sums(contacts, hidden, coverage=coverage), accepted_only=True)
    assert first.startswith("No return, or not all that were expected: Group 001, ")
    assert "Group 299" not in first
    assert "239 other" in first
    assert second == "Not accepted yet, and so not in the totals: Group 000."
    assert others == [
        "Not recorded by many groups (how many): Contacts (1).",
        "With small numbers kept back: Left, by reason.",
    ]


def test_a_note_on_a_section_bears_its_title() -> None:
    assert [DoneRow(section=key, text="x").title for key in ("meetings", "")] == ["Meetings", "All figures"]
