"""Approved minutes and issued numbers refuse to be changed, whoever writes, and nothing is lost by the refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.frozen import MEETING_TOOK_PLACE, MINUTES_APPROVED, NUMBER_ISSUED, RETURN_SIGNED
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting, MeetingInterest, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import MinutesStatus
from cpp_desktop.domain.signed_returns import Disclosure, SignedReturn
from tests.builders import TODAY, a_meeting, a_minute, a_person, an_attendance, an_item


def save(store, *records, label="Save", **how):
    with store.transaction(label, **how) as tx:
        tx.save_all(records)
    return records


def approve(store, meeting):
    later = a_meeting(date=meeting.date + timedelta(days=60))
    minute = a_minute(later, text="The minutes were approved.")
    with store.beyond_undo("approve minutes") as tx:
        tx.save_all([later, minute, MinutesStatus(meeting_id=meeting.id, approving_minute_id=minute.id)])


def refusal(store, *records):
    with pytest.raises(Refused) as refused:
        save(store, *records)
    return refused.value.problems


@pytest.fixture
def meeting(store):
    return save(store, a_meeting(date=TODAY - timedelta(days=90)))[0]


@pytest.fixture
def item(store, meeting):
    return save(store, an_item(meeting))[0]


@pytest.fixture
def minute(store, meeting, item):
    return save(store, a_minute(meeting, item_id=item.id))[0]


@pytest.mark.parametrize(
    "changed",
    [
        {"text": "No."},
        {"number": "9"},
        {"decision": "Yes."},
        {"confidential": True},
        {"position": 8},
        {"item_id": None},
    ],
)
def test_no_field_of_an_approved_minute_changes(store, meeting, minute, changed):
    approve(store, meeting)
    assert refusal(store, replace(minute, **changed)) == {"frozen": MINUTES_APPROVED}


def test_no_minute_is_added_removed_or_moved_away_or_in(store, meeting, minute):
    other = save(store, a_meeting(), label="Add meeting")[0]
    stranger = save(store, a_minute(other))[0]
    approve(store, meeting)
    assert refusal(store, a_minute(meeting)) == {"frozen": MINUTES_APPROVED}
    assert refusal(store, replace(minute, meeting_id=other.id)) == {"frozen": MINUTES_APPROVED}
    assert refusal(store, replace(stranger, meeting_id=meeting.id)) == {"frozen": MINUTES_APPROVED}
    with pytest.raises(Refused), store.transaction("Remove") as tx:
        tx.remove(minute)


def test_nor_who_was_there_and_what_they_declared(store, meeting, minute):
    person, other = save(store, a_person(), a_person(name="Wren"))
    mark = an_attendance(meeting, person)
    interest = MeetingInterest(meeting_id=meeting.id, person_id=person.id, text="Works there")
    save(store, mark, interest)
    approve(store, meeting)
    for changed in (
        replace(mark, mark=Mark.APOLOGIES),
        replace(mark, person_id=other.id),
        an_attendance(meeting, other),
        replace(interest, done="Left the room"),
    ):
        assert refusal(store, changed) == {"frozen": MINUTES_APPROVED}


def test_an_item_keeps_its_title_and_can_still_have_its_order_and_a_late_one_beside_it(store, meeting, item, minute):
    approve(store, meeting)
    assert refusal(store, replace(item, title="Other")) == {"frozen": MINUTES_APPROVED}
    save(store, replace(item, position=3, lead="Chair"), an_item(meeting, number="1a"))
    with store.read() as look:
        assert [(i.number, i.position) for i in look.all(AgendaItem)] == [("1", 3), ("1a", 1)]


def test_an_issued_agenda_keeps_its_numbers_and_its_items(store, meeting, item):
    save(store, replace(meeting, agenda_issued=TODAY))
    assert refusal(store, replace(item, number="2")) == {"frozen": NUMBER_ISSUED}
    with pytest.raises(Refused), store.transaction("Remove") as tx:
        tx.remove(item)
    save(store, replace(item, title="Welcome and access"), an_item(meeting, number="1a"))


def test_other_meetings_are_left_alone(store, meeting, minute):
    approve(store, meeting)
    other = a_meeting()
    save(store, other, a_minute(other))


def test_saving_the_same_again_is_no_change(store, meeting, minute):
    approve(store, meeting)
    save(store, minute)


def test_a_refusal_keeps_nothing_of_its_transaction(store, meeting, minute):
    approve(store, meeting)
    refusal(store, a_person(name="Wren"), replace(minute, text="No."))
    with store.read() as look:
        assert [m.text for m in look.all(Minute, id=minute.id)] == [minute.text]
        assert look.referring(type(meeting), meeting.id)
    assert store.undo_label == "Save"


def test_what_corrects_may_change_them(store, meeting, minute):
    approve(store, meeting)
    save(store, replace(minute, text="Put right."), corrects=True)
    with store.beyond_undo("Amend") as tx:
        tx.save(replace(minute, text="Put right again."))
    with store.read() as look:
        assert [m.text for m in look.all(Minute, id=minute.id)] == ["Put right again."]


def test_an_earlier_edit_is_not_undone_after_approval(store, meeting, minute):
    edited = save(store, replace(minute, text="Edited."), label="edit minute")[0]
    approve(store, meeting)
    with pytest.raises(Refused) as refused:
        store.undo()
    assert refused.value.problems == {"frozen": MINUTES_APPROVED}
    assert store.undo_label == "Save"  # that step is let go, the others stand
    with store.read() as look:
        assert look.get(Minute, minute.id) == edited


def test_nor_is_an_undone_edit_done_again(store, meeting, minute):
    save(store, replace(minute, text="Edited."), label="edit minute")
    store.undo()
    approve(store, meeting)
    with pytest.raises(Refused):
        store.redo()
    with store.read() as look:
        assert look.get(Minute, minute.id) == minute


def test_an_attendance_removed_before_does_not_come_back_by_undo(store, meeting, minute):
    mark = save(store, an_attendance(meeting, save(store, a_person())[0]))[0]
    with store.transaction("clear mark") as tx:
        tx.remove(mark)
    approve(store, meeting)
    with pytest.raises(Refused):
        store.undo()
    with store.read() as look:
        assert look.all(Attendance) == []


@pytest.mark.parametrize("state", [MeetingState.CALLED, MeetingState.CANCELLED])
def test_a_meeting_that_approved_minutes_took_place_whatever_is_undone(store, meeting, minute, state):
    later = save(store, a_meeting(date=meeting.date + timedelta(days=60), state=state))[0]
    held = save(store, replace(later, state=MeetingState.HELD), label="record meeting as held")[0]
    agreeing = a_minute(later, text="The minutes were approved.")
    with store.beyond_undo("approve minutes") as tx:
        tx.save_all([agreeing, MinutesStatus(meeting_id=meeting.id, approving_minute_id=agreeing.id)])
    with pytest.raises(Refused) as refused:
        store.undo()
    assert refused.value.problems == {"frozen": MEETING_TOOK_PLACE}
    assert store.undo_label == "Save"
    with store.read() as look:
        assert look.get(Meeting, later.id) == held


def test_nor_is_the_holding_of_a_meeting_undone_whose_minutes_are_approved(store, meeting, minute):
    save(store, replace(meeting, state=MeetingState.INQUORATE), label="record meeting as held")
    save(store, replace(meeting, state=MeetingState.HELD), label="edit meeting")
    approve(store, meeting)
    store.undo()  # that it was quorate may still be wrong
    assert refusal(store, replace(meeting, state=MeetingState.PLANNED)) == {"frozen": MEETING_TOOK_PLACE}


class TestSignedReturn:
    @pytest.fixture
    def signed(self, store):
        return save(
            store,
            SignedReturn(
                first=TODAY - timedelta(days=400),
                last=TODAY - timedelta(days=36),
                revision=1,
                made=TODAY,
                disclosure=Disclosure.EXACT,
                document="{}",
                digest="0" * 64,
                counted="{}",
                key="0" * 64,
            ),
        )[0]

    @pytest.mark.parametrize("changed", [{"revision": 2}, {"document": "{ }"}, {"key": "1" * 64}, {"made": date.min}])
    def test_no_field_of_it_changes(self, store, signed, changed):
        assert refusal(store, replace(signed, **changed)) == {"frozen": RETURN_SIGNED}

    def test_it_is_not_removed(self, store, signed):
        with pytest.raises(Refused, match="signed off"), store.transaction("Remove") as tx:
            tx.remove(signed)
        with store.read() as snapshot:
            assert snapshot.all(SignedReturn) == [signed]
