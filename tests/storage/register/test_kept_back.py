"""What suppressed cells come to at the most, from the wide table, beside what one reckons return by return."""

from __future__ import annotations

from collections import defaultdict

import pytest

from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.network.tallies import tallies_of
from tests.arrived_returns import LAST, arrived

FIRST = LAST.replace(year=LAST.year - 2)


@pytest.fixture
def returns():
    return [arrived(number, years=3) for number in range(14)]


def by_hand(returns, *, accepted_only, by):
    found = defaultdict(lambda: [0, 0])
    for received, figures in returns:
        if accepted_only and received.state is not ReturnState.ACCEPTED:
            continue
        key = received.network_id if by else ""
        for (code, cell), tally in tallies_of(figures).items():
            if tally.suppressed:
                found[key, code, cell][0] += tally.rest
                found[key, code, cell][1] += tally.endless
    return {place: tuple(told) for place, told in found.items()}


def test_what_is_kept_back_is_what_each_total_leaves(register, returns):
    register.load(returns)
    with register.read() as view:
        for accepted_only in (True, False):
            for by in ("", "network"):
                found = view.kept_back(FIRST, LAST, accepted_only=accepted_only, by=by)
                told = {(one.by, one.code, one.cell): (one.rest, one.endless) for one in found}
                assert told == by_hand(returns, accepted_only=accepted_only, by=by)
                assert accepted_only or told
