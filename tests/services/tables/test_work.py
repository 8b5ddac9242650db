"""Lists of what the group does beside its meetings, as they come in and go out."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, Reach, Response, StepKind
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome, ObjectiveProgress
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.support import Training
from cpp_desktop.services import tables
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.outcome import Result
from tests.builders import a_meeting, a_membership, a_minute, a_person

WORK = (
    "influence", "consultations", "representation", "training", "expenses", "objectives", "progress", "documents",
)  # fmt: skip
LISTS = {
    "influence": """\
reference,raised,theme,put_to,response,outcome,reach,closed,what_changed,include_in_return,raised_by,steps
I1,3/4/2025,Parking,The trust,agreed,changed,hospital,2026-01-10,A weekly permit,yes,Four members,\
Came up@3/4/2025 raised; We wrote@2025-06-01 put to; Heard of it@2025-07-01
I2,2024-02-01,Wigs,The board,,,,,,,,
""",
    "consultations": """\
received,requester,title,answered,declined,feedback,adopted,changes,final version,review,deadline,feedback_asked,minute
2025-05-01,Ann Ash,Strategy,2025-06-01,,2025-09-01,,,,,2025-06-09,2025-07-01,2025-05-12 5.1
2025-05-02,The trust,Leaflet,2025-06-02,,,2025-07-01,4,2025-08-01,yes,,,5.1
""",
    "representation": """body,person,from,to,date,reported_back,report,minute
Cancer board,Ann Ash,2025-04-01,,,,,
Cancer board,Ann Ash,,,2025-05-20,2025-06-10,Papers come late.,12 May 2025 5.1
Cancer board,Ann Ash,,,2025-07-20,yes,,
""",
    "training": """date,title,people
2025-06-03,Chairing,Ann Ash; Odile Fen
""",
    "expenses": """incurred,person,kind,amount,claimed,declined,paid,miles
2025-04-01,,budget,"£5,000",,,,
2025-05-20,Ann Ash,mileage,12.50,2025-05-21,,2025-06-30,27.8
""",
    "objectives": """title,agreed,outcome,decided,lead,minute,deciding_minute
A permit for parking,2025-04-10,achieved,2026-01-21,Ann Ash,5.1,2025-05-12 5.1
A second leaflet,2025-04-10,,,Odile Fen,,
""",
    "progress": """objective,day,progress,minute
A permit for parking,2025-05-12,The trust names a price.,5.1
a second  leaflet,2025-06-01,Half written.,
""",
    "documents": """title,agreed,minute,review_due
Terms of reference,2025-05-12,5.1,2027-05-12
Expenses policy,2024-05-12,9.9,
""",
}  # fmt: skip


@pytest.fixture
def group(office: Office) -> Office:
    ann, meeting = a_person(id="ann", name="Ann Ash", email=""), a_meeting(id="m", date=date(2025, 5, 12))
    with office.store.transaction("fill") as tx:
        tx.save_all([ann, a_membership(ann), meeting, a_minute(meeting, id="minute", number="5.1")])
    return office


def bring_in(office: Office, kind: str, text: str) -> Result:
    raw = tables.read_pasted(kind, "\n".join("\t".join(row) for row in csv.reader(text.splitlines())))
    return tables.carry_out(office, tables.plan_import(office, kind, raw))


def all_of(office: Office, kind: type) -> list[Any]:
    with office.store.read() as look:
        return look.all(kind)


@pytest.mark.parametrize("kind", WORK)
def test_the_same_list_twice_adds_nothing(group: Office, kind: str) -> None:
    if kind == "progress":
        bring_in(group, "objectives", LISTS["objectives"])
    first = bring_in(group, kind, LISTS[kind])
    rows = len(LISTS[kind].splitlines()) - 1
    assert (first.read, first.added, first.refused) == (rows, rows, ())
    again = bring_in(group, kind, LISTS[kind])
    assert (again.added, again.changed, again.unchanged) == (0, 0, rows)


@pytest.mark.parametrize("kind", WORK)
def test_what_goes_out_comes_in_unchanged(group: Office, kind: str, tmp_path: Path) -> None:
    bring_in(group, "objectives", LISTS["objectives"])
    bring_in(group, kind, LISTS[kind])
    tables.export(group, kind, tmp_path / "list.csv", whole=True)
    result = tables.carry_out(group, tables.plan_import(group, kind, tables.read_source(kind, tmp_path / "list.csv")))
    assert (result.added, result.changed, result.refused) == (0, 0, ())


def test_each_field_is_read(group: Office) -> None:
    for kind in WORK:
        bring_in(group, kind, LISTS[kind])
    parking = all_of(group, InfluenceCase)[0]
    assert (parking.raised, parking.response, parking.outcome, parking.reach) == (
        date(2025, 4, 3), Response.ACCEPTED, Outcome.CHANGED, Reach.TRUST,
    )  # fmt: skip
    assert (parking.include_in_return, parking.raised_by) == (True, "Four members")
    steps = [(step.kind, step.text) for step in all_of(group, CaseStep)]
    assert steps == [
        (StepKind.RAISED, "Came up"), (StepKind.ASKED, "We wrote"), (StepKind.DISCUSSED, "Heard of it"),
    ]  # fmt: skip
    leaflet = all_of(group, Consultation)[1]
    assert (leaflet.changes, leaflet.is_document_review, leaflet.requester_id) == (4, True, None)
    assert all_of(group, Consultation)[0].requester_id == "ann"
    assert [s.first for s in all_of(group, Seat)] == [date(2025, 4, 1)]
    assert [a.reported_back for a in all_of(group, SeatAttendance)] == [date(2025, 6, 10), date(2025, 7, 20)]
    [session] = all_of(group, Training)
    assert (session.person_ids, session.others) == (("ann",), "Odile Fen")
    budget, travel = all_of(group, Expense)
    assert (budget.kind, budget.amount_pence) == (ExpenseKind.BUDGET, 500_000)
    assert (travel.kind, travel.amount_pence, travel.miles_tenths, travel.person_id) == (
        ExpenseKind.TRAVEL, 1250, 278, "ann",
    )  # fmt: skip
    permit, second = all_of(group, Objective)
    assert (permit.outcome, permit.lead_id, permit.minute_id) == (ObjectiveOutcome.ACHIEVED, "ann", "minute")
    assert (permit.deciding_minute_id, second.lead, second.lead_id) == ("minute", "Odile Fen", None)
    assert [p.objective_id for p in all_of(group, ObjectiveProgress)] == [permit.id, second.id]
    strategy = all_of(group, Consultation)[0]
    assert (strategy.wanted_by, strategy.feedback_asked, strategy.minute_id) == (
        date(2025, 6, 9), date(2025, 7, 1), "minute",
    )  # fmt: skip
    assert [(a.report, a.minute_id) for a in all_of(group, SeatAttendance)] == [
        ("Papers come late.", "minute"),
        ("", None),
    ]
    assert [d.minute for d in all_of(group, GroupDocument)] == ["5.1", "9.9"]


@pytest.mark.parametrize(
    ("kind", "row", "why"),
    [
        ("influence", "raised,theme\n,Parking", "There is no raised."),
        ("influence", "raised,theme,outcome\n2025-04-01,Parking,great", "none of these"),
        ("consultations", "title,answered,declined\nA,2025-05-01,2025-05-01", "answered and declined"),
        ("representation", "body,person\nBoard,Nobody Known", "not in the register"),
        ("expenses", "incurred,kind,amount\n2025-05-01,travel,lots", "not an amount"),
        ("expenses", "incurred,kind,amount,declined,paid\n2025-05-01,care,1,2025-06-01,2025-06-01", "and paid"),
        ("objectives", "title,decided\nA,2025-05-01", "what was decided"),
        ("consultations", "received,title,deadline\n2025-05-02,A,2025-05-01", "wanted before"),
        ("progress", "objective,day,text\nNothing known,2025-05-01,So.", "import the objectives first"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_is_refused_with_its_reason(group: Office, kind: str, row: str, why: str) -> None:
    result = bring_in(group, kind, row)
    assert (result.added, len(result.refused)) == (0, 1)
    assert why in result.refused[0].why


def test_a_minute_that_cannot_be_told_is_remarked_on_and_left_out(group: Office) -> None:
    with group.store.transaction("fill") as tx:
        tx.save(a_minute(a_meeting(id="m", date=date(2025, 5, 12)), id="secret", number="9.1", confidential=True))
    rows = "received,title,minute\n2025-05-01,A,9.1\n2025-05-01,B,2025-05-13 5.1\n2025-05-01,C,7.7"
    result = bring_in(group, "consultations", rows)
    assert (result.added, [c.minute_id for c in all_of(group, Consultation)]) == (3, [None, None, None])
    assert "not in this file, or is confidential" in " ".join(result.remarks)
