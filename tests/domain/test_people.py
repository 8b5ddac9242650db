"""What somebody is on a day is read from dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.access_needs import is_review_due
from cpp_desktop.domain.people import (
    Membership,
    Mode,
    Person,
    RestingSpell,
    Status,
    membership_on,
    spells,
    status_on,
)

START = date(2025, 4, 1)


def member(
    joined: date | None, left: date | None = None, *, person_id: str = "p", mode: Mode = Mode.ATTENDING
) -> Membership:
    return Membership(person_id=person_id, joined=joined, left=left, mode=mode)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2025, 3, 31), Status.FUTURE),
        (date(2025, 4, 1), Status.ACTIVE),
        (date(2025, 6, 1), Status.RESTING),
        (date(2025, 6, 30), Status.RESTING),
        (date(2025, 7, 1), Status.ACTIVE),
        (date(2025, 12, 31), Status.ACTIVE),
        (date(2026, 1, 1), Status.FORMER),
        (date(2026, 5, 1), Status.DIED),
    ],
)
def test_status_is_read_for_a_day_with_both_ends_included(day: date, status: Status) -> None:
    person = Person(name="Ann Example", died_on=date(2026, 5, 1))
    rest = RestingSpell(person_id="p", first=date(2025, 6, 1), last=date(2025, 6, 30))
    assert status_on(person, [member(START, date(2025, 12, 31))], [rest], day) is status


def test_somebody_without_a_membership_is_no_member() -> None:
    assert status_on(Person(name="A Guest"), [], [], START) is Status.NOT_A_MEMBER


def test_a_corresponding_member_is_one() -> None:
    assert (
        status_on(Person(name="Far Away"), [member(START, mode=Mode.CORRESPONDING)], [], START) is Status.CORRESPONDING
    )


def test_of_several_memberships_the_one_begun_last_holds() -> None:
    old, new = member(None), member(date(2025, 5, 1))
    assert membership_on([new, old], date(2025, 5, 1)) is new
    assert membership_on([new, old], date(2025, 4, 30)) is old


def test_memberships_that_touch_are_one_spell_and_a_gap_makes_two() -> None:
    first = member(START, date(2025, 5, 31))
    touching = member(date(2025, 6, 1), date(2025, 6, 30))
    later = member(date(2025, 7, 2))
    found = spells([later, touching, first])
    assert [(s.joined, s.left) for s in found] == [(START, date(2025, 6, 30)), (date(2025, 7, 2), None)]
    assert found[0].memberships == (first, touching)


def test_a_membership_inside_a_longer_one_does_not_end_the_spell() -> None:
    outer, inner = member(START, date(2025, 12, 31)), member(date(2025, 5, 1), date(2025, 5, 31))
    assert [(s.joined, s.left) for s in spells([outer, inner])] == [(START, date(2025, 12, 31))]


days = st.integers(0, 60).map(lambda n: START + timedelta(days=n))


@given(st.lists(st.tuples(st.one_of(st.none(), days), st.one_of(st.none(), days)), max_size=6))
def test_spells_cover_exactly_the_days_of_the_memberships(ends: list[tuple[date | None, date | None]]) -> None:
    memberships = [member(a, b) for a, b in ends if a is None or b is None or a <= b]
    found = spells(memberships)
    for n in range(-1, 62):
        day = START + timedelta(days=n)
        covered = membership_on(memberships, day) is not None
        inside = [s for s in found if (s.joined or date.min) <= day <= (s.left or date.max)]
        assert len(inside) == covered


def test_needs_are_looked_at_again_after_a_year():
    assert is_review_due(None, date(2026, 5, 12))
    assert is_review_due(date(2025, 5, 12), date(2026, 5, 12))
    assert not is_review_due(date(2025, 5, 13), date(2026, 5, 12))
