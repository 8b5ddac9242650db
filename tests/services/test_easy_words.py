"""What of an item goes on with it to another agenda: its easy words and its picture, not what was of its day alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.services import agenda_templates, carry_over, meetings, parking, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, an_item

if TYPE_CHECKING:
    from collections.abc import Mapping

SOON = TODAY + timedelta(days=30)
WORDS = {"asked": "Say yes or no.", "chair_note": "Ask Ann.", "easy_words": "We say hello.", "picture": "talk"}


def told(item: AgendaItem) -> Mapping[str, str]:
    return {name: getattr(item, name) for name in WORDS}


def items(office: Office, meeting: Meeting) -> dict[str, AgendaItem]:
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    return {item.title: item for item in page.items}


def test_a_parked_item_comes_back_as_it_was(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON, standard_agenda=False)
    parked = parking.park(office, records.save(office, an_item(meeting, title="Signs", **WORDS)))
    assert told(parking.take_in(office, meeting.id, parked)) == WORDS


def test_a_template_keeps_easy_words_and_picture_alone(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON, standard_agenda=False)
    records.save(office, an_item(meeting, title="Signs", **WORDS))
    own = agenda_templates.save_as_template(office, meeting.id, "Short")
    other = meetings.add_meeting(office, day=SOON + timedelta(60), standard_agenda=False)
    agenda_templates.use_template(office, other.id, own.id)
    assert told(items(office, other)["Signs"]) == {**WORDS, "asked": "", "chair_note": ""}


def test_a_standing_item_has_the_easy_words_of_the_last_meeting(office: Office) -> None:
    last = records.save(office, a_meeting(date=date(2026, 3, 3), state=MeetingState.HELD))
    records.save(office, an_item(last, title="What Went Well", **WORDS))
    records.save(office, an_item(last, position=2, number="2", title="Patient information", confidential=True, **WORDS))
    there = items(office, meetings.add_meeting(office, day=SOON))
    assert told(there["What went well"]) == {**WORDS, "asked": "", "chair_note": ""}
    assert set(told(there["Patient information"]).values()) == {""}


def test_what_is_left_over_keeps_them_and_a_matter_arising_does_not(office: Office) -> None:
    last = records.save(office, a_meeting(date=date(2026, 3, 3), state=MeetingState.HELD))
    first = records.save(office, an_item(last, title="Parking", **WORDS))
    records.save(office, an_item(last, position=2, number="2", title="Signs", **WORDS))
    records.save(office, a_minute(last, item_id=first.id, decision="Agreed."))
    coming = meetings.add_meeting(office, day=SOON, standard_agenda=False)
    carry_over.carry(office, coming.id, carry_over.proposals(office, coming.id).found)
    there = items(office, coming)
    assert told(there["Signs"]) == {**WORDS, "asked": "", "chair_note": ""}
    assert set(told(there["Matters arising: Parking"]).values()) == {""}
