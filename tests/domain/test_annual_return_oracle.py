"""Every figure and breakdown of 300 random groups agrees with the oracle."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from cpp_desktop.domain.actions import Action, ActionState, DueRevision
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Attendance, Mark, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Category, LeavingReason, Membership, Mode, RestingSpell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import Figures, ReturnRecords
from tests import oracle, random_groups
from tests.oracle import Row, Rows


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def sure_day(text: str) -> date:
    return date.fromisoformat(text)


def split(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def membership(row: Row) -> Membership:
    return Membership(
        id=row["id"],
        person_id=row["person_id"],
        joined=day(row["joined"]),
        left=day(row["left"]),
        categories=tuple(Category(c) for c in split(row["categories"])),
        primary_category=Category(row["primary_category"]) if row["primary_category"] else None,
        mode=Mode(row["mode"] or "attending"),
        leaving_reason=LeavingReason(row["leaving_reason"]) if row["leaving_reason"] else None,
    )


def rests(row: Row) -> list[RestingSpell]:
    ends = [spell.split("/") for spell in split(row["resting"])]
    return [RestingSpell(person_id=row["person_id"], first=sure_day(a), last=day(b)) for a, b in ends]


def meeting(row: Row) -> Meeting:
    return Meeting(
        id=row["id"], date=sure_day(row["date"]), type=MeetingType(row["type"]), state=MeetingState(row["state"])
    )


def entry(row: Row) -> Attendance:
    name = "" if row["name_id"] else row["name"]
    mark = Mark(row["attendance"])
    return Attendance(
        id=row["id"], meeting_id=row["meeting_id"], person_id=row["name_id"] or None, name=name, mark=mark
    )


def action(row: Row) -> Action:
    return Action(
        id=row["id"],
        text="What is to be done",
        raised=day(row["raised"]),
        recorded=sure_day(row["recorded"]),
        meeting_id=row["meeting_id"] or None,
        owner_ids=tuple(split(row["owner_id"])),
        due=day(row["due"]),
        state=ActionState(row["state"]),
        closed=day(row["closed"]),
    )


def revisions(row: Row) -> list[DueRevision]:
    parts = [one.partition("@") for one in split(row["revised_due"])]
    return [
        DueRevision(action_id=row["id"], position=n, due=sure_day(due), revised_on=day(on))
        for n, (due, _, on) in enumerate(parts)
    ]


def activity(row: Row) -> Activity:
    return Activity(
        id=row["id"],
        date=sure_day(row["date"]),
        type=ActivityType(row["type"]),
        title=row["title"],
        contacts=int(row["contacts"]) if row["contacts"] else None,
        member_minutes=int(Decimal(row["member_hours"]) * 60) if row["member_hours"] else None,
    )


def records(rows: Rows) -> ReturnRecords:
    return ReturnRecords(
        group=Group(name="A Group"),
        memberships=tuple(membership(r) for r in rows["people"]),
        resting=tuple(spell for r in rows["people"] for spell in rests(r)),
        meetings=tuple(meeting(r) for r in rows["meetings"]),
        attendance=tuple(entry(r) for r in rows["attendance"]),
        actions=tuple(action(r) for r in rows["actions"]),
        revisions=tuple(one for r in rows["actions"] for one in revisions(r)),
        activities=tuple(activity(r) for r in rows["activities"]),
    )


@pytest.mark.parametrize("seed", range(300))
def test_figures_agree_with_the_oracle(seed: int) -> None:
    rows, first, last = random_groups.group(seed)
    expected, broken_down = oracle.count(rows, first, last)
    found = figures(records(rows), Period(first, last))
    assert {code: found.values[code].value for code in expected} == expected
    cells = {code: {key: cell.value for key, cell in found.breakdowns[code].items()} for code in broken_down}
    assert cells == broken_down
    assert [balance.holds for balance in found.balances] == [True, True, True]
    ids_count_again(found)


def ids_count_again(found: Figures) -> None:
    sums = {"meetings.attendance_rate", "activity.contacts", "activity.member_minutes"}  # money has none here
    cells = [cell for of in found.breakdowns.values() for cell in of.values()]
    for figure in [*found.values.values(), *cells]:
        if figure.value is not None and figure.code not in sums:
            assert len(figure.ids) == figure.value
            pairs = set(zip(figure.ids, figure.at, strict=True)) if figure.at else set(figure.ids)
            assert len(pairs) == figure.value


def test_the_random_groups_hold_the_hard_cases() -> None:
    seen: Counter[str] = Counter()
    for seed in range(300):
        rows, first, last = random_groups.group(seed)
        expected, _ = oracle.count(rows, first, last)
        seen.update(code for code, value in expected.items() if value)
        seen["one day"] += first == last
        seen["eighteen months"] += (last - first).days > 500
        seen["several meetings a day"] += len({m["date"] for m in rows["meetings"]}) < len(rows["meetings"])
        seen["blank joined"] += any(not p["joined"] for p in rows["people"])
        seen["rejoined"] += len({p["person_id"] for p in rows["people"]}) < len(rows["people"])
    assert min(seen[code] for code in expected) > 20
    assert min(seen[case] for case in ("one day", "eighteen months", "several meetings a day", "rejoined")) > 20
