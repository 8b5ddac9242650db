"""Sums from the wide table beside sums made by hand from the figures."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from cpp_desktop.domain.network.records import Cell, ReturnFigure, ReturnState
from cpp_desktop.storage.register.columns import known_pairs
from cpp_desktop.storage.register.tables import COLUMNS
from tests.arrived_returns import LAST, all_arrived, arrived

YEARS = 4
RANGES = [(LAST, LAST), (LAST.replace(year=LAST.year - 2), LAST), (date(1990, 1, 1), date(1999, 1, 1))]
COUNTED = {Cell.NUMBER: "recorded", Cell.SUPPRESSED: "suppressed", Cell.NOT_APPLICABLE: "not_applicable"}


def by_hand(returns, first, last, *, accepted_only, by=""):
    """Add figures up one by one."""
    sums = defaultdict(lambda: {"sum": None, "recorded": 0, "suppressed": 0, "not_applicable": 0})
    for received, figures in returns:
        if not first <= received.last <= last or (accepted_only and received.state is not ReturnState.ACCEPTED):
            continue
        key = {"": "", "network": received.network_id, "year": str(received.last.year)}[by]
        for figure in figures:
            if figure.kind in COUNTED:
                entry = sums[key, figure.code, figure.cell]
                entry[COUNTED[figure.kind]] += 1
                if figure.kind is Cell.NUMBER:
                    entry["sum"] = (entry["sum"] or 0) + figure.number
    return [(*key, *entry.values()) for key, entry in sorted(sums.items())]


@pytest.fixture
def returns():
    return [arrived(number, years=YEARS) for number in range(14)]


@pytest.fixture(params=["at once", "one by one"])
def filled(register, returns, request):
    """Received in another order, with an earlier revision of each third return."""
    earlier = [(replace(received, revision=0, checksum="0"), figures[:50]) for received, figures in returns[::3]]
    there = [*reversed(returns), *earlier]
    if request.param == "at once":
        register.load(there, size=7)
    else:
        for received, figures in there:
            with register.write("", received.group_id) as tx:
                tx.receive(received, figures)
    return register


def test_sums_are_those_made_by_hand(filled, returns):
    for first, last in RANGES:
        for accepted_only in (True, False):
            for by in ("", "network", "year"):
                with filled.read() as view:
                    found = view.sums(first, last, accepted_only=accepted_only, by=by)
                wanted = by_hand(returns, first, last, accepted_only=accepted_only, by=by)
                assert [tuple(entry) for entry in found] == wanted, (first, last, accepted_only, by)


def test_values_are_those_of_each_return(filled, returns):
    for code, cell in (("membership.at_end", ""), ("activity.by_type", "opinion"), ("own.by_kind", "kind 3")):
        for accepted_only in (True, False):
            with filled.read() as view:
                found = view.values([(code, cell)], *RANGES[1], accepted_only=accepted_only)[code, cell]
            assert found == sorted(
                (received.group_id, figure.number)
                for received, figures in returns
                if RANGES[1][0] <= received.last <= RANGES[1][1]
                and (not accepted_only or received.state is ReturnState.ACCEPTED)
                for figure in figures
                if (figure.code, figure.cell, figure.kind) == (code, cell, Cell.NUMBER)
            )


def test_a_return_that_is_queried_leaves_the_sums_of_accepted_ones(filled, returns):
    received, _ = next(entry for entry in returns if entry[0].state is ReturnState.ACCEPTED)
    with filled.write("Queried", received.group_id) as tx:
        tx.save(replace(received, state=ReturnState.QUERIED))
    rest = [entry for entry in returns if entry[0] is not received]
    with filled.read() as view:
        found = view.sums(*RANGES[1], accepted_only=True)
    assert [tuple(entry) for entry in found] == by_hand(rest, *RANGES[1], accepted_only=True)


def test_more_figures_than_there_are_columns_are_added_up_all_the_same(register):
    received, figures = arrived(1)
    many = [*figures, *(ReturnFigure(code="odd", cell=f"{number:04}", number=number) for number in range(COLUMNS))]
    with register.write("") as tx:
        tx.receive(received, many)
        assert len(tx.columns.places) == COLUMNS
    with register.read() as view:
        found = view.sums(received.last, received.last, accepted_only=False)
        odd = ("odd", f"{COLUMNS - 1:04}")
        values = view.values([odd], received.last, received.last, accepted_only=False)
        assert values == {odd: [(received.group_id, COLUMNS - 1)]}
    assert [tuple(entry) for entry in found] == by_hand(
        [(received, many)], received.last, received.last, accepted_only=False
    )


def test_columns_that_another_program_gave_out_are_seen(register, reopened):
    other = reopened()
    register.load(all_arrived(1))
    with other.read() as view:
        assert len(view.columns.places) == len(list(known_pairs()))
        found = view.sums(LAST, LAST, accepted_only=False)
    assert [tuple(entry) for entry in found] == by_hand([arrived(0)], LAST, LAST, accepted_only=False)


SPOILT = [
    "UPDATE wide SET n003 = coalesce(n003, 0) + 1",
    "DELETE FROM wide",
    "UPDATE figure SET apart = 1 - apart",
    "INSERT INTO wide (last, first, network_id, group_id, state) VALUES ('2026-03-31', 'a', 'b', 'c', 'accepted')",
]


@pytest.mark.parametrize("spoilt", SPOILT, ids=["another number", "no rows", "apart or not", "a row too many"])
def test_the_wide_table_is_made_anew_where_it_is_not_true(register, reopened, returns, spoilt):
    register.load([*returns, (replace(returns[0][0], revision=0, checksum="0"), [])])
    assert register.findings() == []
    with register.write("") as tx:
        tx.connection.execute(text(spoilt))
    assert "made anew" in reopened(read_only=True).findings()[0]
    assert register.findings() == reopened(read_only=True).findings() == []
    for accepted_only in (True, False):
        with register.read() as view:
            found = view.sums(*RANGES[1], accepted_only=accepted_only)
        assert [tuple(entry) for entry in found] == by_hand(returns, *RANGES[1], accepted_only=accepted_only)
