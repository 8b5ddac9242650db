"""Other bodies: what is reported back and put on the agenda, who carries what, and which seats nobody holds."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.services import agenda, meetings, records, representation
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_person, an_action, an_attendance

MET = TODAY - timedelta(20)


def attended(office: Office, **given) -> SeatAttendance:
    return representation.save_attended(
        office, SeatAttendance(**{"date": MET, "body": "Alliance board", "person": "Odile Fen", **given})
    )


def titles(office: Office, meeting_id: str) -> list[str]:
    with office.store.read() as snapshot:
        return [item.title for item in agenda.items_of(snapshot, meeting_id)]


def test_a_report_goes_on_the_next_agenda_under_the_item_for_them(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash"))
    later = meetings.add_meeting(office, day=TODAY + timedelta(60))
    coming = meetings.add_meeting(office, day=TODAY + timedelta(6))
    first, second = attended(office, person="", person_id=ann.id), attended(office, body="Scans panel")
    for one in (first, second):
        assert representation.put_on_next_agenda(office, one)[0].id == coming.id
    found = titles(office, coming.id)
    at = found.index("Representatives’ report-backs")
    assert [t.partition(",")[0] for t in found[at + 1 : at + 4]] == [
        "Report-back: Alliance board", "Report-back: Scans panel", "Patient information",
    ]  # fmt: skip
    with office.store.read() as snapshot:
        items = {i.title: i for i in snapshot.all(AgendaItem, meeting_id=coming.id)}
    assert (items[found[at + 1]].lead_id, items[found[at + 2]].lead, items[found[at + 1]].number) == (
        ann.id, "Odile Fen", "9",
    )  # fmt: skip
    assert representation.attended_page(office, first).on_agenda_of == coming
    with pytest.raises(Refused, match="already"):
        representation.put_on_next_agenda(office, first)
    office.store.undo()
    assert (len(titles(office, coming.id)), len(titles(office, later.id))) == (len(found) - 1, len(found) - 2)


def test_without_a_meeting_to_come_it_says_what_to_do(office: Office) -> None:
    with pytest.raises(Refused, match="Plan the next one"):
        representation.put_on_next_agenda(office, attended(office))


def test_nobody_who_has_died_leads_a_report(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash", died_on=TODAY))
    meetings.add_meeting(office, day=TODAY + timedelta(6), standard_agenda=False)
    _, item = representation.put_on_next_agenda(office, attended(office, person="", person_id=ann.id))
    assert (item.lead, item.lead_id) == ("", None)


def test_what_cannot_be_is_refused_beside_its_field(office: Office) -> None:
    wrong = (
        ({"reported_back": MET - timedelta(1)}, "reported_back"), ({"date": TODAY + timedelta(1)}, "date"),
        ({"report": "They agreed."}, "reported_back"), ({"body": " "}, "body"), ({"person": ""}, "person"),
        ({"reported_back": TODAY, "minute_id": "gone"}, "minute_id"),
    )  # fmt: skip
    for given, field in wrong:
        with pytest.raises(Refused) as refused:
            attended(office, **given)
        assert field in refused.value.problems
    with pytest.raises(Refused, match="who sits there"):
        representation.save_seat(office, Seat(person_id="", body="Board"))


def test_the_load_of_each_person_adds_up_what_they_carry_today(office: Office) -> None:
    ann, ben, dead = (
        records.save(office, a_person(name=name, initials="")) for name in ("Ann Ash", "Ben Teal", "Cy Dew")
    )
    meeting = records.save(office, a_meeting(date=MET))
    for one in (
        Seat(person_id=ann.id, body="Board", first=MET), Seat(person_id=ann.id, body="Panel", last=MET),
        Role(person_id=ann.id, title=RoleTitle.CHAIR, first=MET), an_action(owner_ids=(ann.id, ben.id)),
        an_action(owner_ids=(ann.id,), state=ActionState.COMPLETE, closed=MET), an_attendance(meeting, ann),
        SeatAttendance(date=MET, body="Board", person_id=ann.id),
        SeatAttendance(date=date(2020, 1, 1), body="Board", person_id=ann.id),
        Seat(person_id=dead.id, body="Board"),
    ):  # fmt: skip
        with office.store.transaction("fill") as tx:
            tx.save(one)
    with office.store.transaction("fill") as tx:
        tx.save(a_person(id=dead.id, name="Cy Dew", died_on=TODAY))
    found = {one.name: (one.seats, one.roles, one.actions, one.meetings) for one in representation.loads(office)}
    assert found == {"Ann Ash": (1, 1, 1, 2), "Ben Teal": (0, 0, 1, 0)}


def test_a_seat_that_nobody_holds_any_more_is_vacant(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash"))
    for body, last in (("Board", MET), ("board ", None), ("Panel", MET), ("Panel", date(2020, 1, 1))):
        representation.save_seat(office, Seat(person_id=ann.id, body=body, last=last))
    assert representation.vacancies(office) == [("Panel", MET)]


def test_a_seat_says_what_was_attended_on_it(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash"))
    seat = representation.save_seat(office, Seat(person_id=ann.id, body="Alliance board"))
    attended(office, person_id=ann.id)
    attended(office, person_id=ann.id, reported_back=TODAY)
    attended(office, person_id=ann.id, body="Panel")
    page = representation.seat_page(office, seat)
    assert (page.attended, page.due) == (2, 1)
