"""Minutes from draft to signed: who may approve them, with which corrections, and what is refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from cpp_desktop.domain.approval import CorrectionAsked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Numbering
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.services import approval, minutes, minutes_status, records
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_item

FIRST, SECOND, THIRD = (TODAY - timedelta(days=days) for days in (120, 60, 1))


def held(office: Office, day: date, **given: object) -> Meeting:
    meeting = records.save(office, a_meeting(date=day, state=MeetingState.HELD, **given))
    records.save(office, an_item(meeting, number="5", title="Minutes of the last meeting"))
    return meeting


@pytest.fixture
def first(office: Office) -> Meeting:
    return held(office, FIRST)


@pytest.fixture
def passage(office: Office, first: Meeting) -> Minute:
    item = records.save(office, an_item(first, number="6", position=2, title="Survey"))
    return minutes.write_minute(office, item, text="Of the forms, five were completed.")


@pytest.fixture
def second(office: Office, passage: Minute) -> Meeting:
    return held(office, SECOND)


@pytest.fixture
def third(office: Office, second: Meeting) -> Meeting:
    return held(office, THIRD)


def minutes_of(office: Office, meeting: Meeting) -> list[tuple[str, str]]:
    with office.store.read() as snapshot:
        return [(m.number, m.text) for m in snapshot.all(Minute, meeting_id=meeting.id)]


def four(passage: Minute) -> CorrectionAsked:
    return CorrectionAsked(minute_id=passage.id, now="Of the forms, four were completed.")


def refusal(deed: object, *given: object, **named: object) -> str:
    with pytest.raises(Refused) as refused:
        deed(*given, **named)  # type: ignore[operator]
    return str(refused.value)


def test_a_draft_is_checked_approved_and_signed(office: Office, first: Meeting, second: Meeting) -> None:
    assert minutes_status.state_of(office, first.id).state is MinutesState.DRAFT
    minutes_status.check(office, first, by="Margaret Lewis", day=FIRST + timedelta(days=3))
    assert minutes_status.state_of(office, first.id).state is MinutesState.CHAIR_CHECKED
    approval.approve(office, first, Agreement(at=second))
    assert minutes_status.state_of(office, first.id).state is MinutesState.APPROVED
    signed = minutes_status.sign(office, first, day=SECOND, by=" Margaret Lewis ")
    assert (signed.state, signed.signed_by) == (MinutesState.SIGNED, "Margaret Lewis")


def test_the_approving_minute_stands_under_the_later_meetings_item(
    office: Office, first: Meeting, second: Meeting
) -> None:
    approval.approve(office, first, Agreement(at=second, proposer="Joan", seconder="Tomasz"))
    words = "The minutes of the meeting on 12 January 2026 were approved as a correct record."
    assert minutes_of(office, second) == [("5.1", f"{words} Proposed by Joan, seconded by Tomasz.")]
    approved = minutes_status.state_of(office, first.id).approved
    assert approved is not None
    assert (approved.meeting, approved.minute.number) == (second, "5.1")


def test_it_takes_the_next_number_of_the_groups_scheme(
    office: Office, first: Meeting, second: Meeting, passage: Minute
) -> None:
    records.save(office, replace(passage, number="057"))
    records.save(office, replace(office.group, numbering=Numbering.RUNNING))
    approval.approve(office, first, Agreement(at=second))
    assert [number for number, _ in minutes_of(office, second)] == ["058"]


def test_a_meeting_without_the_item_gets_one_and_an_issued_agenda_keeps_its_numbers(
    office: Office, first: Meeting, passage: Minute
) -> None:
    second = records.save(office, a_meeting(date=SECOND, state=MeetingState.HELD))
    records.save(office, an_item(second, number="7", title="Parking"))
    second = records.save(office, replace(second, agenda_issued=SECOND))
    approval.approve(office, first, Agreement(at=second))
    with office.store.read() as snapshot:
        items = [(i.number, i.title) for i in snapshot.all(AgendaItem, meeting_id=second.id)]
    assert items == [("7", "Parking"), ("7a", "Minutes of the last meeting")]
    assert minutes_of(office, second)[0][0] == "7a.1"


def test_corrections_are_numbered_said_and_made(
    office: Office, first: Meeting, second: Meeting, passage: Minute
) -> None:
    words = CorrectionAsked(text="The time of the end was 4:05pm.")
    approval.approve(office, first, Agreement(at=second, corrections=[four(passage), words]))
    assert minutes_of(office, first) == [("6.1", "Of the forms, four were completed.")]
    _, text = minutes_of(office, second)[0]
    assert text.splitlines() == [
        "The minutes of the meeting on 12 January 2026 were approved as a correct record, "
        "subject to the corrections 1 and 2.",
        "1. Minute 6.1: for “five” read “four”.",
        "2. The time of the end was 4:05pm.",
    ]
    lines = minutes_status.state_of(office, first.id).corrections
    assert [(c.correction.number, c.correction.was, c.correction.now) for c in lines] == [
        (1, "Of the forms, five were completed.", "Of the forms, four were completed."),
        (2, "", ""),
    ]


def test_several_corrections_of_one_passage_follow_each_other(
    office: Office, first: Meeting, second: Meeting, passage: Minute
) -> None:
    again = CorrectionAsked(minute_id=passage.id, now="Four were completed.")
    decided = CorrectionAsked(minute_id=passage.id, part="decision", now="To ask again.")
    approval.approve(office, first, Agreement(at=second, corrections=[four(passage), again, decided]))
    assert minutes_of(office, first) == [("6.1", "Four were completed.")]
    first_line, second_line, third_line = minutes_status.state_of(office, first.id).corrections
    assert first_line.correction.now == second_line.correction.was
    assert third_line.correction.text == "Minute 6.1, decision: add “To ask again.”."


def test_after_approval_a_still_later_meeting_amends(
    office: Office, first: Meeting, second: Meeting, third: Meeting, passage: Minute
) -> None:
    approval.approve(office, first, Agreement(at=second, corrections=[CorrectionAsked(text="The date was wrong.")]))
    minutes_status.sign(office, first, day=SECOND, by="Margaret")
    approval.amend(office, first, Agreement(at=third, corrections=[four(passage)]))
    assert minutes_of(office, first) == [("6.1", "Of the forms, four were completed.")]
    assert minutes_of(office, third)[0][1].splitlines() == [
        "The approved minutes of the meeting on 12 January 2026 were amended by the correction 2.",
        "2. Minute 6.1: for “five” read “four”.",
    ]
    found = minutes_status.state_of(office, first.id)
    assert [line.by.meeting for line in found.corrections if line.by] == [second, third]
    assert found.state is MinutesState.SIGNED


def test_what_is_shown_first_is_what_is_written(
    office: Office, first: Meeting, second: Meeting, passage: Minute
) -> None:
    agreed = Agreement(at=second, corrections=[four(passage)])
    drafted = approval.preview(office, first, agreed)
    assert minutes_of(office, second) == []
    approval.approve(office, first, agreed)
    assert minutes_of(office, second) == [(drafted.minute.number, drafted.minute.text)]


def test_approving_is_one_change_that_nobody_takes_back(office: Office, first: Meeting, second: Meeting) -> None:
    before = office.store.undo_label
    approval.approve(office, first, Agreement(at=second))
    assert office.store.undo_label == before


# -- refusals -------------------------------------------------------------------------------------------------------


def test_minutes_are_approved_once(office: Office, first: Meeting, second: Meeting, third: Meeting) -> None:
    approval.approve(office, first, Agreement(at=second))
    said = refusal(approval.approve, office, first, Agreement(at=third))
    assert said.startswith("These minutes were approved on 13 March 2026, by minute 5.1.")


def test_by_a_later_meeting_alone(office: Office, first: Meeting, second: Meeting, third: Meeting) -> None:
    minutes.write_minute(office, records.save(office, an_item(second)), text="Noted.")
    assert "its own minutes" in refusal(approval.approve, office, second, Agreement(at=second))
    assert "was not after this one" in refusal(approval.approve, office, second, Agreement(at=first))
    same_day = held(office, SECOND)
    assert "was not after this one" in refusal(approval.approve, office, second, Agreement(at=same_day))


def test_a_later_hour_of_the_same_day_will_do(office: Office, first: Meeting, passage: Minute) -> None:
    first = records.save(office, replace(first, start=time(10)))
    evening = held(office, FIRST, start=time(18))
    assert approval.approve(office, first, Agreement(at=evening)).state is MinutesState.APPROVED


@pytest.mark.parametrize("state", [MeetingState.PLANNED, MeetingState.CALLED, MeetingState.CANCELLED])
def test_by_a_meeting_that_took_place(office: Office, first: Meeting, second: Meeting, state: MeetingState) -> None:
    unheld = records.save(office, replace(second, state=state))
    assert "not recorded as held" in refusal(approval.approve, office, first, Agreement(at=unheld))


def test_not_by_one_before_the_group_began(office: Office, first: Meeting, second: Meeting) -> None:
    records.save(office, a_membership(records.save(office, a_person()), joined=THIRD))
    said = refusal(approval.approve, office, first, Agreement(at=second))
    assert said == ("The meeting on 13 March 2026 lies before the group began: its first member joined on 11 May 2026.")


def test_not_into_minutes_that_are_approved_themselves(
    office: Office, first: Meeting, second: Meeting, third: Meeting
) -> None:
    records.save(office, a_minute(second))
    approval.approve(office, second, Agreement(at=third))
    assert "are approved themselves" in refusal(approval.approve, office, first, Agreement(at=second))
    assert approval.later_meetings(office, first) == [third]


def test_nothing_minuted_is_nothing_to_approve(office: Office, second: Meeting, third: Meeting) -> None:
    assert "Nothing is minuted" in refusal(approval.approve, office, second, Agreement(at=third))
    assert "Nothing is minuted" in refusal(minutes_status.check, office, second, by="Margaret")


def test_a_signature_follows_approval_and_not_the_future(office: Office, first: Meeting, second: Meeting) -> None:
    assert "once a later meeting" in refusal(minutes_status.sign, office, first, day=SECOND, by="M")
    approval.approve(office, first, Agreement(at=second))
    early, late = SECOND - timedelta(days=1), TODAY + timedelta(days=1)
    assert "is before they were approved" in refusal(minutes_status.sign, office, first, day=early, by="M")
    assert "still to come" in refusal(minutes_status.sign, office, first, day=late, by="M")
    assert "Write who signed" in refusal(minutes_status.sign, office, first, day=SECOND, by=" ")
    minutes_status.sign(office, first, day=SECOND, by="M")
    assert "signed on 13 March 2026 already" in refusal(minutes_status.sign, office, first, day=SECOND, by="M")


def test_a_confidential_passage_is_not_corrected_in_a_public_minute(
    office: Office, first: Meeting, second: Meeting, passage: Minute
) -> None:
    records.save(office, replace(passage, confidential=True))
    agreed = Agreement(at=second, corrections=[four(passage)])
    assert "of a confidential passage" in refusal(approval.approve, office, first, agreed)
    approval.approve(office, first, replace(agreed, confidential=True))
    with office.store.read() as snapshot:
        assert all(m.confidential for m in snapshot.all(Minute, meeting_id=second.id))
    assert [line.is_secret for line in minutes_status.state_of(office, first.id).corrections] == [True]


def test_a_correction_says_something_of_these_minutes(
    office: Office, first: Meeting, second: Meeting, passage: Minute
) -> None:
    cases = {
        "leaves the passage as it is": CorrectionAsked(minute_id=passage.id, now=passage.text),
        "do not have": CorrectionAsked(minute_id="elsewhere", now="x"),
        "Say what is corrected": CorrectionAsked(text="  "),
    }
    for said, correction in cases.items():
        assert said in refusal(approval.approve, office, first, Agreement(at=second, corrections=[correction]))
    assert minutes_status.state_of(office, first.id).state is MinutesState.DRAFT


def test_an_amendment_follows_approval(office: Office, first: Meeting, second: Meeting, third: Meeting) -> None:
    words = [CorrectionAsked(text="The room was B2.")]
    assert "not approved yet" in refusal(approval.amend, office, first, Agreement(at=second, corrections=words))
    approval.approve(office, first, Agreement(at=second))
    assert "after the one" in refusal(approval.amend, office, first, Agreement(at=second, corrections=words))
    assert "Say what" in refusal(approval.amend, office, first, Agreement(at=third))


def test_the_minute_that_approved_stays(office: Office, first: Meeting, second: Meeting) -> None:
    approval.approve(office, first, Agreement(at=second))
    approved = minutes_status.state_of(office, first.id).approved
    assert approved is not None
    assert "so it stays" in refusal(minutes.remove_minute, office, approved.minute)
