"""Returns that may be one: the same figures, or one group under two names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.group_names import likely_group_pairs
from cpp_desktop.domain.network.checks import PeriodChecks
from cpp_desktop.domain.network.findings import Finding, Told
from cpp_desktop.domain.network.records import NetworkGroup
from tests.told_returns import Habits, with_values

ASH, BECK = NetworkGroup(id="a", name="Ash Vale Cancer Partnership Group"), NetworkGroup(id="b", name="Beckside Group")


def a_return(group: NetworkGroup, seed: int = 1) -> Told:
    return replace(Habits(Random(seed), group.id).year(2025), name=group.name)


def findings(told: Told, *others: Told, groups: tuple[NetworkGroup, ...] = (ASH, BECK)) -> dict[str, Finding]:
    own = [o for o in others if o.group_id == told.group_id]
    beside = [o for o in others if o.group_id != told.group_id]
    found = PeriodChecks([told, *beside], own, groups).findings(told)
    return {f.code: f for f in found if f.code.startswith("twins")}


def test_the_same_figures_from_two_groups_are_found_and_the_other_is_not_named_to_the_group() -> None:
    found = findings(a_return(ASH), a_return(BECK))["twins.figures"]
    assert found.sentence == "“Beckside Group” sent exactly the same figures."
    assert found.others == ("b",)
    assert "Beckside" not in found.question
    assert found.importance == "must"


def test_a_copy_that_was_worked_on_is_found_too() -> None:
    told = a_return(ASH)
    copy = with_values(replace(told, group_id="b"), activity__contacts=3, meetings__guests=4, training__people=5)
    found = findings(told, copy)["twins.figures"]
    assert found.sentence == "“Beckside Group” sent nearly the same figures: 38 of 41 agree."
    other = with_values(copy, actions__raised=70, influence__opened=71)
    assert not findings(told, other)


@settings(max_examples=20)
@given(st.integers(0, 2**32))
def test_groups_that_do_the_same_things_are_no_twins(seed: int) -> None:
    chance = Random(seed)
    returns = [replace(Habits(chance, f"{n}").year(2025), name=f"Group {n}") for n in range(12)]
    assert not [f for told in returns for f in findings(told, *(r for r in returns if r is not told))]


def test_two_small_groups_with_few_figures_are_not_taken_for_one() -> None:
    few = {("meetings.held", ""): 6, ("meetings.cancelled", ""): 1, ("membership.at_end", ""): 12}
    assert not findings(replace(a_return(ASH), values=few), replace(a_return(BECK), values=few))


def test_the_same_return_under_two_ids_is_told_as_one() -> None:
    twin = replace(BECK, name="Ashvale CPG")
    assert list(findings(a_return(ASH), a_return(twin), groups=(ASH, twin))) == ["twins.return"]


def test_an_earlier_year_sent_again_is_found() -> None:
    told = a_return(ASH)
    again = replace(told, first=date(2024, 4, 1), last=date(2025, 3, 31))
    assert findings(told, again)["twins.year"].sentence == "All figures are the same as in the return for 2024 to 2025."


def test_two_groups_of_one_name_are_for_the_lead_to_join_and_nobody_is_asked() -> None:
    twin = replace(BECK, name="Ash Vale Patients’ and Carers’ Forum")
    found = findings(a_return(ASH), a_return(twin, 2), groups=(ASH, twin))["twins.name"]
    assert found.others == ("b",)
    assert not found.is_asked


def test_two_groups_that_were_told_apart_are_not_asked_about_again() -> None:
    twin, third = replace(BECK, name="Ash Vale CPG"), replace(BECK, id="c", name="Ashvale group")
    told, apart = a_return(ASH), {frozenset(("a", "b"))}
    checks = PeriodChecks([told, a_return(twin, 2), a_return(third, 3)], (), (ASH, twin, third), apart=apart)
    assert [f.others for f in checks.findings(told) if f.code == "twins.name"] == [("c",)]
    same = PeriodChecks([told, a_return(twin)], (), (ASH, twin), apart=apart)
    assert [f.code for f in same.findings(told)] == ["twins.figures"]


def test_a_name_with_a_slip_counts_where_one_of_the_two_sent_nothing() -> None:
    expected = replace(BECK, name="Ash Vael Partnership Group")
    groups = (ASH, expected)
    assert "twins.name" in findings(a_return(ASH), groups=groups)
    assert not findings(a_return(ASH), a_return(expected, 2), groups=groups)
    assert not findings(a_return(ASH), groups=(ASH, replace(expected, same_as="a")))


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("The Ash Vale Cancer Partnership Group", "Ashvale CPG", True),
        ("St. Mary’s User Group", "Saint Marys Group", True),
        ("Vale of Trent", "Trent Vale Partnership", True),
        ("Siôn Valley", "SION VALLEY", True),
        ("Cancer Partnership Group", "The Cancer Partnership Group", True),
        ("Fenland North", "Fenlnad North", False),
    ],
)
def test_names_of_one_group_are_known_however_they_are_written(one: str, other: str, is_same: bool) -> None:
    (pair,) = likely_group_pairs([NetworkGroup(name=one), NetworkGroup(name=other)])
    assert pair.is_same is is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fenland North", "Fenland South"),
        ("Group 1", "Group 2"),
        ("Ward 22 18", "Ward 222 8"),
        ("Area 1 of 2", "Area 2 of 1"),
        ("East Vale", "West Vale"),
        ("Ash", "Esk"),
    ],
)
def test_names_of_two_groups_are_left_apart(one: str, other: str) -> None:
    assert likely_group_pairs([NetworkGroup(name=one), NetworkGroup(name=other)]) == []
