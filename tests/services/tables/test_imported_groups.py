"""What is counted from an imported group is what an oracle counts from the very rows that were imported."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from cpp_desktop.services import annual_return, tables
from tests import oracle, random_groups

CLOSING = ("complete", "no longer needed", "transferred")


def as_lists(rows):
    """The rows as somebody would keep them: the day an action was raised is there where it comes from no meeting."""
    actions = [
        {**row, "text": "Ask", "raised": row["raised"] or ("" if row["meeting_id"] else row["recorded"])}
        for row in rows["actions"]
        if bool(row["closed"]) == (row["state"] in CLOSING)
    ]
    return {**rows, "actions": actions}


def bring(office, kind, rows, folder):
    path = folder / f"{kind}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    raw = tables.read_source(kind, path)
    mapping = tables.guess_mapping(kind, raw.headings, {"person_id": "name_id"} if kind == "people" else {})
    return tables.carry_out(office, tables.plan_import(office, kind, raw, mapping))


@pytest.mark.parametrize("seed", range(30))
def test_imported_groups_count_as_the_oracle_does(office, tmp_path, seed):
    rows, first, last = random_groups.group(seed)
    lists = as_lists(rows)
    office.today = lambda: date(2030, 1, 1)
    for kind in (k for k in tables.KINDS if lists.get(k)):
        result = bring(office, kind, lists[kind], tmp_path)
        assert (result.added, result.refused) == (len(lists[kind]), ()), kind
    expected, broken_down = oracle.count(lists, first, last)
    found = annual_return.draw_up(office, first, last).figures
    assert {code: found.values[code].value for code in expected} == expected
    assert {code: {k: c.value for k, c in found.breakdowns[code].items()} for code in broken_down} == broken_down
