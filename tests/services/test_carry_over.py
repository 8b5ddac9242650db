from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.carry_over import Carried
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Purpose
from cpp_desktop.services import agenda_templates, carry_over, meetings, parking, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, a_person, an_action, an_item

HELD = date(2026, 3, 3)


@pytest.fixture
def last(office: Office) -> Meeting:
    """A meeting with one item minuted and two left over."""
    made = records.save(office, a_meeting(date=HELD, state=MeetingState.HELD))
    for n, title in enumerate(("Welcome", "Parking", "Signs", "Any other business"), 1):
        records.save(office, an_item(made, position=n, number=str(n), title=title, minutes_allowed=n * 5))
    records.save(office, a_minute(made, item_id=items(office, made)[0].id, number="1.1"))
    return made


@pytest.fixture
def coming(office: Office, last: Meeting) -> Meeting:
    made = records.save(office, a_meeting(date=date(2026, 6, 2)))
    agenda_templates.use_template(office, made.id)
    return made


def items(office: Office, meeting: Meeting) -> list[AgendaItem]:
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    return list(page.items)


def found(office: Office, meeting: Meeting) -> dict[str, Carried]:
    return {one.item.title: one for one in carry_over.proposals(office, meeting.id).found}


def all_of_it(office: Office, meeting: Meeting) -> list[AgendaItem]:
    return carry_over.carry(office, meeting.id, carry_over.proposals(office, meeting.id).found)


def undertaken(office: Office, last: Meeting, title: str, **given) -> None:
    """Minute a decision under an item of the last meeting, and an action that comes from it."""
    item = next(i for i in items(office, last) if i.title == title)
    secret = given.pop("secret", False)
    minute = a_minute(last, position=9, number="9.9", item_id=item.id, decision="Write.", confidential=secret)
    records.save(office, minute)
    records.save(office, an_action(meeting_id=last.id, minute_id=minute.id, **given))


def test_what_was_left_over_says_why(office: Office, coming: Meeting) -> None:
    left = found(office, coming)
    assert list(left) == ["Parking", "Signs"]  # any other business is on the agenda already
    assert left["Parking"].reasons == ("Nothing is minuted under item 2 of 3 March 2026.",)
    assert left["Parking"].chosen


def test_it_goes_before_the_close_and_keeps_where_it_comes_from(office: Office, last: Meeting, coming: Meeting) -> None:
    all_of_it(office, coming)
    titles = [i.title for i in items(office, coming)]
    at = titles.index("Any other business")
    assert titles[at - 2 : at] == ["Parking", "Signs"]
    put = items(office, coming)[at - 2]
    assert (put.carried_from_id, put.number, put.minutes_allowed) == (items(office, last)[1].id, str(at - 1), 10)
    assert found(office, coming) == {}
    office.store.undo()
    assert list(found(office, coming)) == ["Parking", "Signs"]


def test_open_actions_come_behind_the_matters_arising(office: Office, last: Meeting, coming: Meeting) -> None:
    ann = records.save(office, a_person(name="Ann Ash"))
    undertaken(office, last, "Welcome", text="Ask for signs", owner="", owner_ids=(ann.id,), due=date(2026, 5, 1))
    matter = found(office, coming)["Matters arising: Welcome"]
    assert matter.reasons == (
        "Decided on 3 March 2026: “Write.”", "Open action, Ann Ash, by 1 May 2026: “Ask for signs”",
    )  # fmt: skip
    carry_over.carry(office, coming.id, [matter])
    titles = [i.title for i in items(office, coming)]
    put = items(office, coming)[titles.index("Matters arising and action log") + 1]
    assert (put.title, put.purpose, put.lead_id) == ("Matters arising: Welcome", Purpose.TO_DISCUSS, ann.id)


def test_an_item_that_is_left_over_with_an_open_action_comes_once(office: Office, last: Meeting) -> None:
    coming = records.save(office, a_meeting(date=date(2026, 6, 2)))
    older = records.save(office, a_meeting(date=date(2026, 1, 6), state=MeetingState.HELD))
    source = records.save(office, an_item(older, title="Parking", number="7"))
    minute = records.save(office, a_minute(older, item_id=source.id, number="7.1"))
    records.save(office, an_action(meeting_id=older.id, minute_number="7.1", text="Ring", due=None))
    assert minute.number == "7.1"
    assert "Matters arising: Parking" in found(office, coming)
    records.save(office, replace(items(office, last)[1], title="Matters arising: Parking", carried_from_id=source.id))
    one = found(office, coming)["Matters arising: Parking"]
    assert [reason[:12] for reason in one.reasons] == ["Nothing is m", "Open action,"]


def test_a_closed_action_and_a_decision_are_offered_and_not_chosen(
    office: Office, last: Meeting, coming: Meeting
) -> None:
    undertaken(office, last, "Welcome", state=ActionState.COMPLETE, closed=date(2026, 4, 1))
    matter = found(office, coming)["Matters arising: Welcome"]
    assert matter.reasons[1] == "Since 3 March 2026 this action is complete: “Ask for the leaflet”"
    assert not matter.chosen


def test_an_action_of_no_meeting_stands_by_itself(office: Office, coming: Meeting) -> None:
    records.save(office, an_action(text="Book the hall", owner="Chair", due=date(2026, 9, 1)))
    one = found(office, coming)["Action: Book the hall"]
    assert not one.chosen  # it is due after the meeting
    assert one.item.carried_from_id is None
    carry_over.carry(office, coming.id, [one])
    assert "Action: Book the hall" not in found(office, coming)


def test_what_is_confidential_stays_confidential_and_apart(office: Office, last: Meeting, coming: Meeting) -> None:
    undertaken(office, last, "Welcome", text="Open")
    undertaken(office, last, "Welcome", text="Secret", secret=True)
    records.save(office, replace(items(office, last)[1], confidential=True))
    put = all_of_it(office, coming)
    assert {(i.title, i.confidential) for i in put} == {
        ("Matters arising: Welcome", False), ("Matters arising: Welcome", True), ("Parking", True), ("Signs", False),
    }  # fmt: skip
    open_reasons = [r for one in carry_over.proposals(office, coming.id).found for r in one.reasons]
    assert open_reasons == []


def test_nobody_who_has_died_leads_or_is_named(office: Office, last: Meeting, coming: Meeting) -> None:
    gone = records.save(office, a_person(name="Ben Teal", died_on=TODAY))
    records.save(office, replace(items(office, last)[1], lead="Ben Teal", lead_id=gone.id))
    undertaken(office, last, "Welcome", owner="Ben Teal", owner_ids=(gone.id,))
    put = all_of_it(office, coming)
    assert [(i.lead, i.lead_id) for i in put] == [("", None)] * 3
    parking.add_parked(office, "Later")
    assert not any("Teal" in r for one in found(office, coming).values() for r in one.reasons)


def test_parked_items_are_offered_and_leave_the_list(office: Office, coming: Meeting) -> None:
    parking.add_parked(office, "Volunteers’ week", "Wait for the date")
    one = found(office, coming)["Volunteers’ week"]
    assert one.reasons == ("Parked on 12 May 2026.", "Wait for the date")
    carry_over.carry(office, coming.id, [one])
    assert parking.parking_list(office) == []
    office.store.undo()
    assert len(parking.parking_list(office)) == 1


def test_what_another_coming_meeting_has_is_said(office: Office, last: Meeting, coming: Meeting) -> None:
    all_of_it(office, coming)
    later = records.save(office, a_meeting(date=date(2026, 8, 4)))
    parking_item = found(office, later)["Parking"]
    assert parking_item.reasons[-1] == "It is on the agenda of 2 June 2026 already."
    assert not parking_item.chosen


def test_until_something_is_minuted_nothing_counts_as_left_over(office: Office) -> None:
    held = records.save(office, a_meeting(date=HELD, state=MeetingState.HELD))
    records.save(office, an_item(held, title="Parking"))
    coming = records.save(office, a_meeting(date=date(2026, 6, 2)))
    whole = carry_over.proposals(office, coming.id)
    assert (whole.last, whole.is_minuted, whole.found) == (held, False, ())
    with pytest.raises(Refused, match="Choose at least one"):
        carry_over.carry(office, coming.id, [])


def test_the_same_thing_chosen_twice_comes_once(office: Office, coming: Meeting) -> None:
    both = carry_over.proposals(office, coming.id).found
    carry_over.carry(office, coming.id, both)
    with pytest.raises(Refused, match="not on the agenda yet"):
        carry_over.carry(office, coming.id, both)


def test_breaks_and_the_minutes_item_do_not_carry(office: Office, last: Meeting) -> None:
    records.save(office, an_item(last, position=7, number="", title="Break"))
    records.save(office, an_item(last, position=8, number="8", title="Minutes of the last meeting, 6 January 2026"))
    coming = records.save(office, a_meeting(date=date(2026, 6, 2)))
    assert list(found(office, coming)) == ["Parking", "Signs", "Any other business"]
