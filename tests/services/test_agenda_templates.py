from __future__ import annotations

from datetime import date, timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import MeetingState, MeetingType
from cpp_desktop.services import agenda, agenda_templates, meetings, parking, records, tables
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_person, an_item

SOON = TODAY + timedelta(days=30)


def titles(office: Office, meeting_id: str) -> list[str]:
    page = meetings.meeting_page(office, meeting_id)
    assert page is not None
    return [i.title for i in page.items]


def names(office: Office) -> list[str]:
    return [line.name for line in agenda_templates.templates(office)]


def saved(office: Office, name: str = "Short", kind: MeetingType | None = None, *items: str) -> None:
    meeting = meetings.add_meeting(office, day=SOON, standard_agenda=False)
    for title in items or ("Welcome", "Report", "Close"):
        agenda.add_item(office, meeting.id, title)
    agenda_templates.save_as_template(office, meeting.id, name, kind)
    meetings.remove_meeting(office, meeting.id)


def test_the_annual_general_meeting_adds_report_elections_and_terms_of_reference(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON, type=MeetingType.ANNUAL_GENERAL)
    found = titles(office, meeting.id)
    at = found.index("Matters arising and action log")
    assert found[at + 1 : at + 4] == ["Annual report", "Elections", "Terms of reference"]
    assert len(found) == 17


def test_the_minutes_of_the_last_meeting_are_named_by_their_day(office: Office) -> None:
    records.save(office, a_meeting(date=date(2026, 3, 3), state=MeetingState.HELD))
    records.save(office, a_meeting(date=date(2026, 4, 1), type=MeetingType.AWAY_DAY))
    first = meetings.add_meeting(office, day=date(2026, 6, 2))
    second = meetings.add_meeting(office, day=date(2026, 8, 4))
    assert titles(office, first.id)[3] == "Minutes of the last meeting, 3 March 2026"
    assert titles(office, second.id)[3] == "Minutes of the last meeting, 2 June 2026"
    meetings.cancel_meeting(office, first)
    assert titles(office, second.id)[3] == "Minutes of the last meeting, 3 March 2026"
    office.store.undo()
    assert titles(office, second.id)[3] == "Minutes of the last meeting, 2 June 2026"


def test_minutes_and_matters_arising_are_put_into_a_template_without_them(office: Office) -> None:
    records.save(office, a_meeting(date=date(2026, 3, 3), state=MeetingState.HELD))
    saved(office)
    meeting = meetings.add_meeting(office, day=SOON, standard_agenda=False)
    short = agenda_templates.templates(office)[-1]
    agenda_templates.use_template(office, meeting.id, short.id)
    assert titles(office, meeting.id) == [
        "Welcome", "Minutes of the last meeting, 3 March 2026", "Matters arising and action log", "Report", "Close",
    ]  # fmt: skip
    agenda_templates.use_template(office, meeting.id)
    assert sum(t.startswith("Minutes of the last meeting") for t in titles(office, meeting.id)) == 1
    with pytest.raises(Refused, match="on this agenda already"):
        agenda.add_item(office, meeting.id, "Minutes of the last meeting")


def test_a_template_of_its_type_comes_first(office: Office) -> None:
    saved(office, "Away", MeetingType.AWAY_DAY)
    assert titles(office, meetings.add_meeting(office, day=SOON, type=MeetingType.AWAY_DAY).id)[1] == "Report"
    assert len(titles(office, meetings.add_meeting(office, day=SOON).id)) == 14


def test_what_belongs_to_one_meeting_stays_out_of_a_template(office: Office) -> None:
    gone = records.save(office, a_person(name="Ben Teal", died_on=TODAY))
    old = records.save(office, a_meeting(date=date(2026, 3, 3)))
    meeting = records.save(office, a_meeting())
    source = records.save(office, an_item(old, title="Parking"))
    for n, given in enumerate(
        ({"title": "Welcome", "lead": "Ben Teal", "lead_id": gone.id}, {"title": "In memoriam: Ben Teal"},
         {"title": "Parking", "carried_from_id": source.id}, {"title": "Break", "number": ""}), 1
    ):  # fmt: skip
        records.save(office, an_item(meeting, **{"position": n, "number": str(n), **given}))
    agenda_templates.save_as_template(office, meeting.id, "Ours")
    later = meetings.add_meeting(office, day=SOON, type=MeetingType.JOINT, standard_agenda=False)
    agenda_templates.use_template(office, later.id, agenda_templates.templates(office)[-1].id)
    page = meetings.meeting_page(office, later.id)
    assert page is not None
    assert [(i.number, i.title, i.lead, i.lead_id) for i in page.items] == [
        ("1", "Welcome", "", None), ("", "Break", "", None),
    ]  # fmt: skip


def test_the_one_person_of_a_name_leads_again(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash"))
    meeting = records.save(office, a_meeting())
    records.save(office, an_item(meeting, title="Report", lead_id=ann.id))
    agenda_templates.save_as_template(office, meeting.id, "Ours", MeetingType.JOINT)
    page = meetings.meeting_page(office, meetings.add_meeting(office, day=SOON, type=MeetingType.JOINT).id)
    assert page is not None
    assert (page.items[0].lead, page.items[0].lead_id) == ("Ann Ash", ann.id)


def test_a_template_is_renamed_and_removed_and_its_name_is_its_own(office: Office) -> None:
    saved(office, "Short")
    saved(office, "Long")
    long, short = (line.own for line in agenda_templates.templates(office)[2:])
    assert long is not None
    assert short is not None
    with pytest.raises(Refused, match="template of this name"):
        saved(office, "SHORT")
    agenda_templates.remove_template(office, long)
    agenda_templates.save_template(office, type(short)(id=short.id, name="Brief"))
    assert names(office) == ["Standard agenda", "Annual general meeting", "Brief"]
    office.store.undo()
    office.store.undo()
    assert names(office)[2:] == ["Long", "Short"]


def test_an_empty_agenda_makes_no_template(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    with pytest.raises(Refused, match="nothing on this agenda"):
        agenda_templates.save_as_template(office, meeting.id, "Empty")
    with pytest.raises(Refused, match="Give the template a name"):
        agenda_templates.save_as_template(office, meeting.id, " ")


def test_removing_a_meeting_leaves_what_it_parked(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON)
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    parking.park(office, page.items[-1])
    meetings.remove_meeting(office, meeting.id)
    assert [(line.parked.title, line.meeting) for line in parking.parking_list(office)] == [
        ("Date of next meeting", None)
    ]


def test_meetings_that_are_imported_are_named_too(office: Office) -> None:
    later = meetings.add_meeting(office, day=date(2026, 8, 4))
    raw = tables.read_pasted("meetings", "date,type\n2026-06-02,ordinary\n")
    tables.carry_out(office, tables.plan_import(office, "meetings", raw))
    assert titles(office, later.id)[3] == "Minutes of the last meeting, 2 June 2026"
    office.store.undo()
    assert titles(office, later.id)[3] == "Minutes of the last meeting"
