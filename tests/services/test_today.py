from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.people import RestingSpell, Role, RoleTitle
from cpp_desktop.services import approval, issuing, meetings, people, records, today
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.office import Office
from cpp_desktop.services.today import StepKind
from tests.builders import TODAY, a_meeting, a_minute, an_action, an_item

LAST, NEXT = date(2026, 4, 15), date(2026, 5, 20)


def steps(office: Office) -> dict[StepKind, tuple[date, bool]]:
    return {step.kind: (step.by, step.done) for step in today.page(office).steps}


def held(office: Office, **given) -> Meeting:
    return records.save(office, a_meeting(date=LAST, state=MeetingState.HELD, **given))


def test_an_empty_group_has_nothing_to_do(office: Office) -> None:
    page = today.page(office)
    assert (page.next_meeting, page.steps, page.attention, page.open_actions) == (None, (), (), 0)
    assert (page.secretary, page.last_activity) == ("", None)


def test_requests_wanted_within_two_weeks_are_told(office: Office) -> None:
    near, far = (
        records.save(office, Consultation(title="Scans", wanted_by=TODAY + timedelta(days))) for days in (14, 15)
    )
    assert today.page(office).requests == (near,)
    assert near.wanted_by < far.wanted_by


def test_deadlines_of_the_next_meeting_are_working_days(office: Office) -> None:
    meetings.add_meeting(office, day=NEXT, start=time(14), end=time(16))
    assert steps(office) == {
        StepKind.AGENDA: (date(2026, 5, 12), True),
        StepKind.SEND: (date(2026, 5, 12), False),
        StepKind.DRAFT_MINUTES: (date(2026, 6, 4), False),
    }


def test_papers_are_sent_once_they_are_issued(office: Office) -> None:
    people.add_person(office, name="Ann Ash", email="ann@meadow.example")
    meeting = meetings.add_meeting(office, day=NEXT, standard_agenda=False)
    assert steps(office)[StepKind.AGENDA] == (date(2026, 5, 12), False)
    records.save(office, an_item(meeting))
    assert steps(office)[StepKind.SEND] == (date(2026, 5, 12), False)
    issuing.issue(office, issuing.prepare(office, IssuedKind.AGENDA, meeting.id))
    assert steps(office)[StepKind.SEND] == (date(2026, 5, 12), True)


def test_draft_minutes_are_sent_once_they_are_issued(office: Office) -> None:
    people.add_person(office, name="Ann Ash", email="ann@meadow.example")
    meeting = held(office)
    records.save(office, a_minute(meeting))
    assert steps(office)[StepKind.SEND_MINUTES] == (date(2026, 4, 29), False)
    issuing.issue(office, issuing.prepare(office, IssuedKind.MINUTES, meeting.id))
    assert steps(office)[StepKind.SEND_MINUTES] == (date(2026, 4, 29), True)


def test_an_agenda_that_takes_longer_than_the_meeting_overruns(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=NEXT, start=time(14), end=time(15), standard_agenda=False)
    records.save(office, an_item(meeting, minutes_allowed=75))
    coming = today.page(office).next_meeting
    assert coming is not None
    assert (coming.closes, coming.overruns) == (time(15, 15), True)


def test_a_meeting_that_is_over_wants_its_outcome_and_its_minutes(office: Office) -> None:
    meeting = held(office)
    assert steps(office) == {StepKind.LAST_MINUTES: (date(2026, 4, 29), False)}
    records.save(office, replace(meeting, state=MeetingState.CALLED))
    assert steps(office)[StepKind.LAST_MEETING] == (LAST, False)
    records.save(office, a_minute(meeting))
    assert steps(office)[StepKind.LAST_MINUTES] == (date(2026, 4, 29), True)


def test_the_minutes_before_want_approval_once_the_next_meeting_was_held(office: Office) -> None:
    before = records.save(office, a_meeting(date=date(2026, 2, 11), state=MeetingState.HELD))
    records.save(office, a_minute(before))
    assert StepKind.APPROVAL not in steps(office)
    last = held(office)
    assert steps(office)[StepKind.APPROVAL] == (LAST, False)
    approval.approve(office, before, Agreement(at=last))
    assert StepKind.APPROVAL not in steps(office)


def test_a_cancelled_meeting_wants_nothing(office: Office) -> None:
    records.save(office, a_meeting(date=NEXT, state=MeetingState.CANCELLED))
    assert today.page(office).next_meeting is None


def test_late_actions_come_first_then_paused_ones_then_those_due_soon(office: Office) -> None:
    resting = people.add_person(office, name="Tamsin Hollowell")
    records.save(office, RestingSpell(person_id=resting.id, first=TODAY))
    given = {
        "soon": an_action(text="soon", due=date(2026, 5, 20)),
        "paused": an_action(text="paused", due=date(2026, 5, 1), owner_ids=(resting.id,)),
        "late": an_action(text="late", due=date(2026, 5, 9)),
        "later": an_action(text="later", due=date(2026, 7, 1)),
        "nobody": an_action(text="nobody", owner=""),
    }
    for action in given.values():
        records.save(office, action)
    page = today.page(office)
    assert [line.action.text for line in page.attention] == ["late", "paused", "soon", "nobody"]
    assert (page.open_actions, page.attention[0].days_late) == (5, 3)


def test_an_action_that_is_done_needs_no_attention(office: Office) -> None:
    from cpp_desktop.domain.actions import ActionState
    from cpp_desktop.services import action_changes

    action: Action = records.save(office, an_action(due=date(2026, 5, 1)))
    action_changes.close(office, action, ActionState.COMPLETE)
    assert today.page(office).attention == ()


def test_the_secretary_is_greeted_as_known(office: Office) -> None:
    person = people.add_person(office, name="Tamsin Hollowell")
    records.save(office, Role(person_id=person.id, title=RoleTitle.SECRETARY))
    assert today.page(office).secretary == "Tamsin"
    records.save(office, replace(person, known_as="Taz"))
    assert today.page(office).secretary == "Taz"
    records.save(office, Role(person_id=people.add_person(office, name="Una").id, title=RoleTitle.SECRETARY))
    assert today.page(office).secretary == ""
