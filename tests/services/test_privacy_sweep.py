"""Minutes looked through before they are sent: what is shown, left, reworded, made confidential."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Mark, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import meeting_papers, meetings, minutes, privacy_sweep, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from cpp_desktop.services.privacy_sweep import Sighting
from cpp_desktop.services.sample import make_sample
from cpp_desktop.storage import keys
from tests.builders import a_meeting, a_membership, a_person, an_action, an_attendance, an_item

LETTER = "Tamsin Hollowell read a letter from Gwen Ellis, who had chemotherapy."


@pytest.fixture
def meeting(office: Office) -> Meeting:
    tamsin = records.save(office, a_person())
    records.save(office, a_membership(tamsin))
    records.save(office, a_person(name="Gwen Ellis", email="gwen@meadow.example"))
    return records.save(office, a_meeting())


@pytest.fixture
def item(office: Office, meeting: Meeting) -> AgendaItem:
    return records.save(office, an_item(meeting, number="4", title="Letters"))


@pytest.fixture
def minute(office: Office, item: AgendaItem) -> Minute:
    return minutes.write_minute(office, item, text=LETTER, decision="To ring 01632 960123.")


def shown(office: Office, meeting: Meeting) -> list[str]:
    found = privacy_sweep.sweep(office, meeting.id).sightings
    return [f"{one.where} | {one.finding.kind.name} | {one.finding.words[0]}" for one in found]


def first(office: Office, meeting: Meeting) -> Sighting:
    return privacy_sweep.sweep(office, meeting.id).sightings[0]


def test_what_would_be_circulated_is_looked_through(office: Office, meeting: Meeting, minute: Minute) -> None:
    minutes.record_action(office, minute=minute, text="Thank gwen@meadow.example")
    records.save(office, an_action(meeting_id=meeting.id, text="Write to VT1 2AA"))
    assert shown(office, meeting) == [
        "4.1 Letters | HEALTH | Tamsin Hollowell",
        "4.1 Letters | NOT_A_MEMBER | Gwen Ellis",
        "4.1 Letters: decision | TELEPHONE | 01632 960123",
        "4.1 Letters: action | EMAIL | gwen@meadow.example",
        "An action that comes from no minute | POSTCODE | VT1 2AA",
    ]


def test_what_is_confidential_already_is_not(
    office: Office, meeting: Meeting, item: AgendaItem, minute: Minute
) -> None:
    minutes.record_action(office, minute=minute, text="Thank gwen@meadow.example")
    records.save(office, replace(item, confidential=True))
    assert shown(office, meeting) == []


def test_somebody_who_came_or_belonged_that_day_may_be_named(
    office: Office, meeting: Meeting, item: AgendaItem
) -> None:
    joins = records.save(office, a_person(name="Idris Vane", email=""))
    records.save(office, a_membership(joins, joined=date(2026, 5, 13)))
    visitor = records.save(office, a_person(name="Bea Moss", email=""))
    records.save(office, an_attendance(meeting, visitor, mark=Mark.OBSERVER))
    minutes.write_minute(office, item, text="Idris Vane and Bea Moss spoke, and Tamsin Hollowell.")
    assert shown(office, meeting) == ["4.1 Letters | NOT_A_MEMBER | Idris Vane"]


def test_the_groups_own_address_is_no_private_one(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    minutes.write_minute(office, item, text="Apologies to 01632 960000 or hello@meadow.example; Meadow Room, VT1 1AA.")
    assert len(shown(office, meeting)) == 3
    records.save(office, replace(office.group, contact="hello@meadow.example, (01632) 960000"))
    records.save(office, replace(meeting, venue="The Meadow Room, VT1 1AA"))
    assert shown(office, meeting) == []


def test_what_is_left_stays_left_until_its_sentence_changes(office: Office, meeting: Meeting, minute: Minute) -> None:
    for _ in range(3):
        privacy_sweep.leave(office, meeting.id, first(office, meeting))
    swept = privacy_sweep.sweep(office, meeting.id)
    assert (swept.sightings, swept.left) == ((), 3)
    assert office.store.undo_label == "write minute"
    minutes.save_minute(office, replace(minute, text=f"{LETTER} All were glad."))
    assert shown(office, meeting) == []
    minutes.save_minute(office, replace(minute, text=LETTER.replace("had", "has")))
    assert [one.split(" | ")[1] for one in shown(office, meeting)] == ["HEALTH", "NOT_A_MEMBER"]
    privacy_sweep.look_again(office, meeting.id)
    assert len(shown(office, meeting)) == 3


def test_rewording_is_one_step_and_changes_nothing_else(office: Office, meeting: Meeting, minute: Minute) -> None:
    privacy_sweep.reword(office, first(office, meeting), "A letter from a patient was read.\n")
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert page.minutes == (replace(minute, text="A letter from a patient was read."),)
    assert shown(office, meeting) == ["4.1 Letters: decision | TELEPHONE | 01632 960123"]
    privacy_sweep.reword(office, first(office, meeting), "To ring.")
    assert shown(office, meeting) == []
    office.store.undo()
    office.store.undo()
    assert len(shown(office, meeting)) == 3


def test_what_is_made_confidential_is_in_no_circulated_copy(office: Office, meeting: Meeting, minute: Minute) -> None:
    minutes.record_action(office, minute=minute, text="Thank gwen@meadow.example")
    action = privacy_sweep.sweep(office, meeting.id).sightings[-1]
    privacy_sweep.make_confidential(office, action)
    assert shown(office, meeting) == []
    paper = str(meeting_papers.minutes(office, masthead(office), meeting.id))
    assert "gwen" not in paper.casefold()
    office.store.undo()
    assert len(shown(office, meeting)) == 4


def test_an_action_of_no_minute_can_only_be_reworded(office: Office, meeting: Meeting) -> None:
    action = records.save(office, an_action(meeting_id=meeting.id, text="Write to gwen@meadow.example"))
    with pytest.raises(Refused, match="stands in no minute"):
        privacy_sweep.make_confidential(office, first(office, meeting))
    with pytest.raises(Refused, match="what is to be done"):
        privacy_sweep.reword(office, first(office, meeting), " ")
    privacy_sweep.reword(office, first(office, meeting), "Write to Gwen")
    with office.store.read() as snapshot:
        assert snapshot.get(type(action), action.id) == replace(action, text="Write to Gwen")


def test_a_passage_changed_meanwhile_is_not_written_over(office: Office, meeting: Meeting, minute: Minute) -> None:
    seen = first(office, meeting)
    minutes.save_minute(office, replace(minute, text="Gwen Ellis wrote again."))
    with pytest.raises(Refused, match="changed meanwhile"):
        privacy_sweep.reword(office, seen, "Shorter.")
    with pytest.raises(Refused, match="changed meanwhile"):
        privacy_sweep.make_confidential(office, seen)


def test_there_must_be_such_a_meeting(office: Office) -> None:
    with pytest.raises(Refused, match="no such meeting"):
        privacy_sweep.sweep(office, "none")


def test_the_sample_groups_minutes_show_little_and_each_for_a_reason(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("CPP_TODAY", "2026-11-18")
    monkeypatch.setattr(keys, "COST", (1, 8, 1))
    sample = make_sample(tmp_path / "Sample.cppgroup")
    found = [
        f"{line.meeting.date} {one.finding.why}"
        for line in meetings.all_meetings(sample)
        for one in privacy_sweep.sweep(sample, line.id).sightings
    ]
    sample.close()
    assert found == [
        "2026-07-15 Derek Hallam has died. You may wish to ask the family before this is sent.",
        "2026-03-18 “cancer” stands in one sentence with the name Derek Hallam.",
        "2026-03-18 Derek Hallam has died. You may wish to ask the family before this is sent.",
        "2025-03-19 Bernard Oakes is in the register and was not a member on this day.",
    ]


def test_reason_and_dissent_are_looked_through_and_reworded(office: Office, meeting: Meeting, minute: Minute) -> None:
    records.save(
        office, replace(minute, text="", decision="", reason="Ring 01632 960118.", dissent="Ring 01632 960119.")
    )
    first, second = privacy_sweep.sweep(office, meeting.id).sightings
    privacy_sweep.reword(office, second, "Nobody.")
    privacy_sweep.reword(office, first, "Asked for.")
    with office.store.read() as snapshot:
        kept = snapshot.get(Minute, minute.id)
    assert kept is not None
    assert (kept.reason, kept.dissent) == ("Asked for.", "Nobody.")


def test_interests_that_minutes_say_are_looked_through_and_reworded(
    office: Office, meeting: Meeting, item: AgendaItem
) -> None:
    told = {"meeting_id": meeting.id, "name": "Cy Dow"}
    secret = records.save(office, replace(item, id="secret", position=2, confidential=True))
    records.save(office, MeetingInterest(**told, text="Sister of Gwen Ellis"))
    records.save(office, MeetingInterest(**told, text="Nurses Gwen Ellis", item_id=secret.id))
    assert shown(office, meeting) == ["Interest of Cy Dow | NOT_A_MEMBER | Gwen Ellis"]
    with pytest.raises(Refused, match="stands in no minute"):
        privacy_sweep.make_confidential(office, first(office, meeting))
    privacy_sweep.reword(office, first(office, meeting), "A relative of somebody treated here")
    assert shown(office, meeting) == []
