"""What a return says of a random group is what an oracle counts from all its tables as they are exported whole."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from cpp_desktop.domain.actions import CLOSING_STATES
from cpp_desktop.domain.meetings import Meeting, MeetingType
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import annual_return, duplicates, tables
from tests import oracle, oracle_of_work
from tests.builders import PASSPHRASE
from tests.drivers.command_line import CommandLine
from tests.random_work import whole_group

GROUPS = int(os.environ.get("CPP_ORACLE", "4"))
OF_PEOPLE = (
    "membership.at_start", "membership.joined", "membership.left", "membership.at_end", "membership.served",
    "meetings.possible", "meetings.present",
)  # fmt: skip
"""Figures that are the same whether two entries are counted as one person or made one.

Apologies are not: whoever sent them by one entry and was in attendance by the other was there, so that mark stays.
"""


def keep(office, group):
    """Save a group; every third action was agreed in confidence, and none ended that is open."""
    away = Meeting(id="away", date=date(2019, 1, 1), type=MeetingType.AWAY_DAY)
    secret = Minute(id="secret", meeting_id=away.id, position=1, text="Agreed.", confidential=True)
    actions = [
        replace(a, closed=a.closed if a.state in CLOSING_STATES else None, minute_id=None if n % 3 else secret.id)
        for n, a in enumerate(group.actions)
    ]
    kinds = (
        group.people, [away], group.meetings, [secret], group.memberships, group.resting, group.attendance, actions,
        group.revisions, group.cases, group.consultations, group.seats, group.seat_attendances, group.training,
        group.expenses, group.activities, group.objectives,
    )  # fmt: skip
    with office.store.transaction("keep a random group") as tx:
        tx.save_all([record for kind in kinds for record in kind])


def exported(office, folder):
    """Export every table whole, and read each file as anybody can."""
    folder.mkdir()
    for kind in tables.KINDS:
        tables.export(office, kind, folder / f"{kind}.csv", whole=True)
    return read(folder)


def read(folder):
    rows = {}
    for path in folder.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows[path.stem] = list(csv.DictReader(file))
    for row in rows["people"]:
        row["person_id"] = row["name_id"]
    for row in rows["actions"]:
        row["recorded"] = row["raised"]  # an export says the day it was recorded where no other counts
    return rows


def counted(rows, period):
    figures, cells = oracle.count(rows, period.first, period.last)
    more_figures, more_cells = oracle_of_work.count(rows, period.first, period.last)
    return figures | more_figures, cells | more_cells


def told(office, period):
    return annual_return.as_json(annual_return.draw_up(office, period.first, period.last))


@pytest.mark.parametrize("seed", range(GROUPS))
def test_every_figure_is_what_the_oracle_counts_from_the_exports(office, tmp_path, seed):
    group, period = whole_group(seed)
    keep(office, group)
    figures, cells = counted(exported(office, tmp_path / "tables"), period)
    found = told(office, period)
    assert found["figures"] == figures
    assert found["breakdowns"] == cells


@pytest.mark.parametrize("seed", range(GROUPS))
def test_two_entries_made_one_count_as_the_one_person_that_they_were(office, tmp_path, seed):
    group, period = whole_group(seed)
    group = replace(group, people=tuple(replace(one, died_on=None) for one in group.people))
    keep(office, group)
    kept, other = Random(seed).sample([one.id for one in group.people], 2)
    before = exported(office, tmp_path / "before")
    duplicates.merge(office, kept, other, {})
    figures, cells = counted(exported(office, tmp_path / "after"), period)
    found = told(office, period)
    assert (found["figures"], found["breakdowns"]) == (figures, cells)
    of_two, _ = counted(as_one(before, kept, other), period)
    assert {code: figures[code] for code in OF_PEOPLE} == {code: of_two[code] for code in OF_PEOPLE}


def as_one(rows, kept, other):
    """Call somebody by one id in all tables, as if they had been entered once."""
    for kind, heading in (("people", "person_id"), ("attendance", "name_id"), ("actions", "owner_id")):
        for row in rows[kind]:
            ids = [kept if i == other else i for i in row[heading].split("; ")]
            row[heading] = "; ".join(dict.fromkeys(ids))
    rows["training"] = []  # names stand beside these ids
    return rows


def test_the_command_line_exports_and_tells_the_same(office, tmp_path, capsys, monkeypatch):
    group, period = whole_group(4)
    keep(office, group)
    file = office.file.path
    office.close()
    cpp = CommandLine(capsys, monkeypatch)
    cpp.passphrase = PASSPHRASE
    folder = tmp_path / "tables"
    folder.mkdir()
    for kind in tables.KINDS:
        assert cpp("export", file, kind, folder / f"{kind}.csv", "--whole").code == 0
    found = cpp("return", file, "--from", period.first, "--to", period.last, "--json").json
    assert (found["figures"], found["breakdowns"]) == counted(read(folder), period)


def test_the_random_groups_hold_the_hard_cases():
    seen = dict.fromkeys(("every figure", "a spell joined", "an odd period", "somebody gone"), 0)
    for seed in range(40):
        group, period = whole_group(seed)
        seen["a spell joined"] += len(group.memberships) > len({m.person_id for m in group.memberships})
        seen["an odd period"] += (period.last - period.first).days not in (364, 365)
        seen["somebody gone"] += any(one.died_on for one in group.people)
        seen["every figure"] += all((group.cases, group.consultations, group.seats, group.training, group.expenses))
    assert min(seen.values()) >= 10
