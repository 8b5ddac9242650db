"""What must follow in a return: whatever the app counts itself follows, however odd the group's records are."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.network.balances import mismatches
from cpp_desktop.domain.network.findings import Known, Place, Told
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS
from cpp_desktop.domain.return_figures import ReturnRecords, Value
from tests import random_groups
from tests.domain.test_annual_return_oracle import records


def known(value: Value) -> Known:
    return value if isinstance(value, int) else Cell.NOT_RECORDED


def counted(kept: ReturnRecords, days: Period) -> Told:
    """The return that the app draws up."""
    found = figures(kept, days)
    values: dict[Place, Known] = {(code, ""): known(figure.value) for code, figure in found.values.items()}
    for code, keys in BREAKDOWN_KEYS.items():
        values |= {(code, key): known(found.value(code, key)) for key in keys}
    return Told(
        network_id="n", group_id="g", name="A Group", first=days.first, last=days.last, made=days.last, values=values
    )


@pytest.mark.parametrize("seed", range(80))
def test_what_the_app_counts_from_any_records_is_in_order(seed: int) -> None:
    rows, first, last = random_groups.group(seed)
    kept, days = records(rows), Period(first, last)
    before = Period(days.eve - (last - first), days.eve)
    assert before.last + timedelta(days=1) == first
    assert list(mismatches(counted(kept, days), counted(kept, before))) == []
