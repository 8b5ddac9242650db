from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Numbering
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import meetings, minutes, records
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, an_action, an_item


@pytest.fixture
def meeting(office: Office) -> Meeting:
    return records.save(office, a_meeting())


@pytest.fixture
def item(office: Office, meeting: Meeting) -> AgendaItem:
    return records.save(office, an_item(meeting, number="4", title="Parking"))


def page_of(office: Office, meeting: Meeting) -> MeetingPage:
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    return page


def numbers(office: Office, meeting: Meeting) -> list[str]:
    return [minute.number for minute in page_of(office, meeting).minutes]


def test_minutes_are_numbered_under_their_item(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    first = minutes.write_minute(office, item, text="Charges were explained.")
    minutes.write_minute(office, item, decision="To write to the trust.")
    assert (first.number, first.meeting_id, first.item_id) == ("4.1", meeting.id, item.id)
    assert numbers(office, meeting) == ["4.1", "4.2"]
    minutes.remove_minute(office, first)
    minutes.write_minute(office, item, text="More.")
    assert numbers(office, meeting) == ["4.2", "4.3"]  # a number that was given is not given again


def test_or_run_on_from_the_groups_last(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    records.save(office, replace(office.group, numbering=Numbering.RUNNING))
    records.save(office, a_minute(records.save(office, a_meeting()), number="057"))
    minutes.write_minute(office, item, text="First.")
    minutes.write_minute(office, item, text="Second.")
    assert numbers(office, meeting) == ["058", "059"]


def test_an_item_without_a_number_gives_none(office: Office, meeting: Meeting) -> None:
    rest = records.save(office, an_item(meeting, number="", title="Break"))
    assert minutes.write_minute(office, rest, text="Tea was taken.").number == ""


def test_a_confidential_item_makes_confidential_minutes(office: Office, meeting: Meeting) -> None:
    secret = records.save(office, an_item(meeting, confidential=True))
    assert minutes.blank_minute(secret).confidential
    assert minutes.write_minute(office, secret, text="Kept apart.").confidential


def test_a_blank_minute_is_numbered_when_first_saved_and_then_kept(
    office: Office, meeting: Meeting, item: AgendaItem
) -> None:
    blank = minutes.blank_minute(item)
    assert numbers(office, meeting) == []
    saved = minutes.save_minute(office, replace(blank, text="Charges"), visit="typing")
    assert (saved.id, saved.number, saved.position) == (blank.id, "4.1", 1)
    minutes.save_minute(office, replace(saved, text="Charges were explained."), visit="typing")
    assert [(m.number, m.text) for m in page_of(office, meeting).minutes] == [("4.1", "Charges were explained.")]
    assert office.store.undo_label == "edit minute"


def test_an_action_takes_the_minutes_number_and_the_meetings_day(
    office: Office, meeting: Meeting, item: AgendaItem
) -> None:
    minute = minutes.write_minute(office, item, text="Charges were explained.")
    action = minutes.record_action(office, minute=minute, text=" Write to the trust ", owner="Chair", due=TODAY)
    assert (action.text, action.minute_number, action.meeting_id) == ("Write to the trust", "4.1", meeting.id)
    assert (action.raised, action.recorded) == (None, TODAY)
    assert office.store.undo_label == "record action"


def test_an_action_keeps_a_minute_that_was_only_begun(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    action = minutes.record_action(office, minute=minutes.blank_minute(item), text="Write to the trust")
    assert action.minute_number == "4.1"
    assert numbers(office, meeting) == ["4.1"]
    office.store.undo()
    assert (numbers(office, meeting), page_of(office, meeting).actions) == ([], ())


def test_an_action_that_says_nothing_is_refused_and_nothing_is_kept(
    office: Office, meeting: Meeting, item: AgendaItem
) -> None:
    with pytest.raises(Refused, match="Say what is to be done"):
        minutes.record_action(office, minute=minutes.blank_minute(item), text=" ")
    assert numbers(office, meeting) == []


def test_a_minute_that_an_action_comes_from_stays(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    minute = minutes.write_minute(office, item, text="Charges were explained.")
    minutes.record_action(office, minute=minute, text="Write to the trust")
    with pytest.raises(Refused, match="Remove the action first"):
        minutes.remove_minute(office, minute)
    assert numbers(office, meeting) == ["4.1"]


def parts(office: Office, meeting: Meeting) -> list[tuple[str, list[tuple[str, bool, list[str]]]]]:
    written = minutes.document(page_of(office, meeting))
    return [
        (
            part.item.title if part.item else "",
            [(p.minute.number, p.is_secret, [action.text for action in p.actions]) for p in part.passages],
        )
        for part in written.parts
    ]


def test_the_document_has_every_item_and_what_stands_under_none(
    office: Office, meeting: Meeting, item: AgendaItem
) -> None:
    records.save(office, an_item(meeting, position=2, number="5", title="Any other business"))
    minutes.write_minute(office, item, text="Charges were explained.")
    records.save(office, a_minute(meeting, position=9, number="99"))
    assert parts(office, meeting) == [
        ("Parking", [("4.1", False, [])]),
        ("Any other business", []),
        ("", [("99", False, [])]),
    ]


def test_actions_find_their_minute_by_number_too(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    minutes.write_minute(office, item, text="Charges were explained.")
    records.save(office, an_action(meeting_id=meeting.id, minute_number="4.1", text="By number"))
    records.save(office, an_action(meeting_id=meeting.id, text="By none"))
    assert parts(office, meeting)[0][1] == [("4.1", False, ["By number"])]
    assert [a.text for a in minutes.document(page_of(office, meeting)).other_actions] == ["By none"]


def test_a_number_that_a_secret_minute_shares_is_secret(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    def write(**given) -> Minute:
        return records.save(office, a_minute(meeting, item_id=item.id, number="4.1", **given))

    write(position=1)
    write(position=2, confidential=True)
    records.save(office, an_action(meeting_id=meeting.id, minute_number="4.1", text="Whose?"))
    assert parts(office, meeting)[0][1] == [("4.1", False, []), ("4.1", True, ["Whose?"])]


def test_a_minute_goes_on_with_one_of_an_earlier_meeting(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    before = records.save(office, a_meeting(date=meeting.date - timedelta(days=60)))
    asked = records.save(office, an_item(before, number="4"))
    agreed = minutes.write_minute(office, asked, text="Signs were asked for.")
    minutes.follow_minute(office, minutes.blank_minute(item), agreed.id)
    passage = minutes.document(page_of(office, meeting)).parts[0].passages[0]
    assert passage.earlier is not None
    assert passage.earlier.words == f"minute 4.1 of {day_month_year(before.date)}"
    with pytest.raises(Refused, match="A later minute goes on with this one"):
        minutes.remove_minute(office, agreed)


def test_but_with_none_of_its_own_meeting(office: Office, meeting: Meeting, item: AgendaItem) -> None:
    own = minutes.write_minute(office, item, text="Signs were asked for.")
    with pytest.raises(Refused, match="an earlier meeting"):
        minutes.follow_minute(office, minutes.blank_minute(item), own.id)
