from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.agendas import ParkedItem
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.duplicates import KnownApart, Reason
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.issued_papers import Circulation, IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, MeetingInterest, MeetingState
from cpp_desktop.domain.merging import SettledMark, Take
from cpp_desktop.domain.objectives import Objective
from cpp_desktop.domain.people import Delivery, Membership, Person, RestingSpell, Role, RoleTitle
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import DeclaredInterest, Training
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import duplicates, records, safety
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.storage import backups
from cpp_desktop.storage.rows import fields_of
from cpp_desktop.storage.tables import LISTED_REFERENCES, RECORDS, REFERENCES
from tests.builders import (
    PASSPHRASE,
    TODAY,
    a_consent,
    a_meeting,
    a_membership,
    a_person,
    an_action,
    an_activity,
    an_attendance,
    an_item,
)

ANN = a_person(id="ann", name="Ann Ash", email="ann@meadow.example", telephone="01632 960118")
ASH = a_person(id="ash", name="Ash, A.", email="", telephone="+44 1632 960118", mobile="07700 900123")
BRYN = a_person(id="bryn", name="Bryn Ash", email="", telephone="01632 960118")
SPRING = a_meeting(id="spring", date=date(2026, 3, 10), state=MeetingState.HELD)
MAY = a_meeting(id="may", date=TODAY, state=MeetingState.HELD)
LEAFLETS = SubGroup(id="leaflets", name="Leaflets")
WENT_OUT = IssuedPaper(
    id="went out", meeting_id="may", kind=IssuedKind.AGENDA, version=1, size=12, issued=TODAY, digest="", pages=1
)


def everything_about(person: Person) -> list[Any]:
    """One record of every kind that can refer to somebody."""
    return [
        a_membership(person),
        an_attendance(MAY, person, mark=Mark.APOLOGIES),
        an_item(MAY, lead_id=person.id),
        an_action(reference="A1", owner_ids=("bryn", person.id), raised=date(2026, 3, 10), due=date(2026, 4, 1)),
        an_activity(requester_id=person.id, contacts=7),
        a_consent(person),
        Role(person_id=person.id, title=RoleTitle.SECRETARY, first=date(2025, 4, 1)),
        RestingSpell(person_id=person.id, first=date(2024, 6, 1), last=date(2024, 7, 1)),
        DeclaredInterest(person_id=person.id, text="Works for a supplier"),
        Seat(person_id=person.id, body="Meadow Trust"),
        Training(date=TODAY, title="Minutes", person_ids=(person.id, "bryn")),
        KnownApart(person_id=person.id, other_id="bryn"),
        ParkedItem(title="Signs", lead_id=person.id, parked=TODAY),
        MeetingInterest(meeting_id="may", person_id=person.id, text="Works for a supplier"),
        SubGroupMember(sub_group_id="leaflets", person_id=person.id, first=date(2025, 4, 1)),
        Circulation(issued_paper_id="went out", person_id=person.id, delivery=Delivery.POST),
        Consultation(title="Strategy", requester_id=person.id),
        SeatAttendance(date=TODAY, body="Meadow Trust", person_id=person.id),
        Expense(incurred=TODAY, kind=ExpenseKind.TRAVEL, person_id=person.id, amount_pence=900),
        Objective(title="Shorter waits", lead_id=person.id),
    ]


@pytest.fixture
def register(office: Office) -> Office:
    """Ann Ash, entered again as A. Ash, and Bryn, who shares their telephone."""
    with office.store.transaction("fill") as tx:
        tx.save_all([ANN, ASH, BRYN, SPRING, MAY, LEAFLETS, WENT_OUT, a_membership(BRYN), *everything_about(ASH)])
        tx.save_all([a_membership(ANN, joined=date(2026, 1, 1)), an_attendance(MAY, ANN), an_attendance(SPRING, ANN)])
    return office


def whole(office: Office) -> dict[type, list[Any]]:
    with office.store.read() as look:
        return {kind: look.all(kind) for kind in RECORDS}


def test_every_kind_that_can_refer_to_somebody_is_tried_here() -> None:
    naming = {n for n, table in (REFERENCES | LISTED_REFERENCES).items() if table == "person"}
    kinds = {kind for kind in RECORDS if naming & {f.name for f in fields_of(kind)}}
    assert {type(r) for r in everything_about(ASH)} == kinds


def test_likely_pairs_are_found_with_their_reasons(register: Office) -> None:
    found = duplicates.pairs(register)
    assert [(p.one.id, p.other.id, p.reasons) for p in found] == [
        ("ann", "ash", (Reason.SIMILAR_NAME, Reason.SAME_TELEPHONE)),
        ("ann", "bryn", (Reason.SAME_TELEPHONE,)),
    ]


def test_in_a_very_large_register_pairs_wait_to_be_asked_for(register: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "LOOKED_UNASKED", 3)
    assert duplicates.pairs_unasked(register) == duplicates.pairs(register)
    monkeypatch.setattr(duplicates, "LOOKED_UNASKED", 2)
    assert duplicates.pairs_unasked(register) is None


def test_two_entries_stand_side_by_side(register: Office) -> None:
    found = duplicates.compare(register, "ann", "ash")
    assert (found.kept.person, found.other.person) == (ASH, ANN)  # more refers to that one
    differing = {d.name: (d.kept, d.other, d.suggested, d.may_take_both) for d in found.differences}
    assert differing == {
        "name": ("Ash, A.", "Ann Ash", Take.KEPT, False),
        "email": ("", "ann@meadow.example", Take.OTHER, False),
        "telephone": ("+44 1632 960118", "01632 960118", Take.KEPT, True),
        "mobile": ("07700 900123", "", Take.KEPT, False),
    }
    assert (found.kept.referring[Attendance], found.other.referring[Attendance]) == (1, 2)
    assert found.would_do.marks == (SettledMark("may", Mark.PRESENT, Mark.APOLOGIES),)
    assert found.days == {"may": TODAY}
    assert len(found.would_do.joined) == 1
    assert register.store.undo_label == "fill"


def test_a_merge_takes_all_that_refers_to_either(register: Office) -> None:
    done = duplicates.merge(register, "ann", "ash", {"name": Take.KEPT})
    after = whole(register)
    assert after[Person] == [done.person, BRYN]
    assert done.person == replace(ANN, mobile="07700 900123")
    with register.store.read() as look:
        assert look.referring(Person, "ash") == []
        assert {type(r) for r in look.referring(Person, "ann")} == {type(r) for r in everything_about(ANN)}
    assert [(a.meeting_id, a.mark) for a in after[Attendance] if a.person_id == "ann"] == [
        ("may", Mark.PRESENT),
        ("spring", Mark.PRESENT),
    ]
    assert [m.joined for m in after[Membership] if m.person_id == "ann"] == [date(2024, 4, 1)]
    assert after[Action][0].owner_ids == ("bryn", "ann")
    assert after[Training][0].person_ids == ("ann", "bryn")
    assert (after[AgendaItem][0].lead_id, after[Activity][0].requester_id) == ("ann", "ann")
    assert (after[KnownApart][0].person_id, after[KnownApart][0].other_id) == ("ann", "bryn")
    assert register.findings() == []


def test_one_undo_takes_the_whole_merge_back(register: Office) -> None:
    before = whole(register)
    duplicates.merge(register, "ash", "ann", {})
    assert register.store.undo_label == "merge two entries"
    after = whole(register)
    register.store.undo()
    assert whole(register) == before
    register.store.redo()
    assert whole(register) == after


def test_a_backup_is_made_before_a_merge(register: Office) -> None:
    assert backups.latest(register.file.path) is None
    duplicates.merge(register, "ann", "ash", {})
    made = backups.latest(register.file.path)
    assert made is not None
    register.store.undo()
    before = whole(register)
    target = register.file.path.with_name("Restored.cppgroup")
    safety.restore(made.path, target, passphrase=PASSPHRASE)
    restored = open_office(target, passphrase=PASSPHRASE)
    assert whole(restored) == before
    restored.close()


def test_the_return_changes_by_nothing_but_different_people(register: Office) -> None:
    def figures() -> dict[str, Any]:
        drawn = returns.draw_up(register, date(2025, 4, 1), date(2026, 5, 31))
        return {code: figure.value for code, figure in drawn.figures.values.items()}

    before = figures()
    duplicates.merge(register, "ann", "ash", {})
    after = figures()
    changed = {code: (before[code], after[code]) for code in before if before[code] != after[code]}
    assert changed == {
        "membership.at_end": (3, 2),
        "membership.served": (3, 2),
        "membership.joined": (1, 0),
        "meetings.possible": (6, 4),
        "meetings.apologies": (1, 0),
        "meetings.absent": (3, 2),
        "meetings.attendance_rate": (333, 500),
    }


@pytest.mark.parametrize("do", [duplicates.compare, lambda o, a, b: duplicates.merge(o, a, b, {})])
def test_what_is_gone_or_one_and_the_same_is_refused(register: Office, do: Callable[..., object]) -> None:
    before = whole(register)
    for other in ("nobody", "ann"):
        with pytest.raises(Refused, match=r"not in the file any more|one and the same"):
            do(register, "ann", other)
    records.save(register, replace(BRYN, name="", erased_on=TODAY))
    with pytest.raises(Refused, match="not in the file any more"):
        do(register, "ann", "bryn")
    assert whole(register)[Membership] == before[Membership]


def test_a_field_that_cannot_be_kept_changes_nothing(register: Office) -> None:
    with register.store.transaction("an older file") as tx:
        tx.save(replace(ASH, email="ash at meadow"))
    before = whole(register)
    with pytest.raises(Refused, match="not an e-mail address"):
        duplicates.merge(register, "ann", "ash", {"email": Take.OTHER})
    assert whole(register) == before


def test_two_people_told_apart_are_not_asked_about_again(register: Office) -> None:
    duplicates.tell_apart(register, "ash", "ann")
    assert [p.id for p in duplicates.pairs(register)] == ["ann bryn"]
    assert register.store.undo_label == "tell two people apart"
    duplicates.tell_apart(register, "ann", "ash")
    assert len(whole(register)[KnownApart]) == 2
    register.store.undo()
    assert len(duplicates.pairs(register)) == 2
    with pytest.raises(Refused, match="one and the same"):
        duplicates.tell_apart(register, "ann", "ann")
