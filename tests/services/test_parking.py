from __future__ import annotations

from dataclasses import replace

import pytest

from cpp_desktop.domain.agendas import PaperSupply
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, Purpose
from cpp_desktop.services import agenda, item_papers, meeting_papers, meetings, parking, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, a_person, an_item


@pytest.fixture
def meeting(office: Office) -> Meeting:
    return records.save(office, a_meeting())


def titles(office: Office, meeting: Meeting) -> list[str]:
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    return [f"{i.number} {i.title}" for i in page.items]


def test_an_item_waits_and_comes_back_before_the_close(office: Office, meeting: Meeting) -> None:
    ann = records.save(office, a_person(name="Ann Ash"))
    for title in ("Welcome", "Signs", "Any other business"):
        agenda.add_item(office, meeting.id, title)
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    item = records.save(office, an_item(meeting, id=page.items[1].id, position=2, number="2", title="Signs",
                                        purpose=Purpose.TO_DECIDE, lead_id=ann.id, minutes_allowed=15))  # fmt: skip
    parking.park(office, item, "When the trust has answered")
    assert titles(office, meeting) == ["1 Welcome", "2 Any other business"]
    line = parking.parking_list(office)[0]
    assert (line.parked.parked, line.parked.note, line.meeting) == (TODAY, "When the trust has answered", meeting)
    assert line.lead == "Ann Ash"
    back = parking.take_in(office, meeting.id, line.parked)
    assert titles(office, meeting) == ["1 Welcome", "2 Signs", "3 Any other business"]
    assert (back.purpose, back.lead_id, back.minutes_allowed) == (Purpose.TO_DECIDE, ann.id, 15)
    assert parking.parking_list(office) == []


def test_what_is_minuted_does_not_wait(office: Office, meeting: Meeting) -> None:
    item = agenda.add_item(office, meeting.id, "Signs")
    records.save(office, a_minute(meeting, item_id=item.id))
    with pytest.raises(Refused, match="Remove its minutes first"):
        parking.park(office, item)
    assert parking.parking_list(office) == []


def test_something_new_waits_and_is_let_go(office: Office) -> None:
    with pytest.raises(Refused, match="Give the item a title"):
        parking.add_parked(office, " ")
    parked = parking.add_parked(office, "Volunteers’ week")
    parking.remove_parked(office, parked)
    assert parking.parking_list(office) == []


def test_papers_stand_under_their_item_and_go_with_it(office: Office, meeting: Meeting) -> None:
    item = agenda.add_item(office, meeting.id, "Terms of reference")
    first = item_papers.add_paper(office, item.id, "Draft terms")
    item_papers.add_paper(office, item.id, "Comments", PaperSupply.TABLED)
    item_papers.save_paper(office, replace(first, supply=PaperSupply.TO_FOLLOW))
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert [item_papers.paper_words(p) for p in page.timetable.lines[0].papers] == [
        "Draft terms (to follow)", "Comments (tabled)",
    ]  # fmt: skip
    lines = meeting_papers.agenda(office, masthead(office), meeting.id).items
    assert lines[0].papers == ("Draft terms (to follow)", "Comments (tabled)")
    with pytest.raises(Refused, match="Say what the paper is called"):
        item_papers.add_paper(office, item.id, " ")
    agenda.remove_item(office, item)
    office.store.undo()
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert len(page.timetable.lines[0].papers) == 2
