"""Many returns read at once beside each of them read by itself."""

from __future__ import annotations

import pytest

from cpp_desktop.domain.network.records import Cell
from tests.arrived_returns import LAST, arrived

YEARS = 3


@pytest.fixture
def filled(register):
    register.load([arrived(number, years=YEARS) for number in range(18)], size=7)
    return register


def test_many_returns_read_at_once_are_as_each_by_itself(filled):
    with filled.read() as view:
        there = view.by_return(LAST.replace(year=LAST.year - YEARS), LAST)
        assert set(there) == {(r.network_id, r.group_id, r.first, r.last) for r in view.standing(LAST.min, LAST)}
        for key, contents in there.items():
            rows = [one for one in view.figures(*key) if one.kind is not Cell.NOT_RECORDED]
            assert contents == {
                (one.code, one.cell): one.number if one.kind is Cell.NUMBER else one.kind for one in rows
            }


def test_some_groups_and_days_can_be_asked_for_alone(filled):
    with filled.read() as view:
        everything = view.by_return(LAST.min, LAST)
        some = {key.group_id for key in list(everything)[:2]}
        assert view.by_return(LAST.min, LAST, some) == {k: c for k, c in everything.items() if k.group_id in some}
        assert view.by_return(LAST, LAST) == {k: c for k, c in everything.items() if k.last == LAST}
        assert view.by_return(LAST.min, LAST, set()) == {}
