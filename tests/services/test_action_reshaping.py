"""Splitting, merging, reassigning and changing several actions, and the history that each then tells."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cpp_desktop.domain.action_changes import Share
from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.services import action_changes, action_news, action_reshaping, actions, meetings, records
from cpp_desktop.services.action_news import EventKind
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def added(office: Office, text: str, **given) -> Action:
    return action_changes.add_action(office, text=text, **given)


def now(office: Office, action: Action) -> Action:
    with office.store.read() as snapshot:
        found = snapshot.get(Action, action.id)
    assert found is not None
    return found


def told(office: Office, action: Action) -> list[tuple[EventKind, object]]:
    return [(e.kind, e.after or e.words) for e in action_news.history(office, now(office, action))]


def test_references_run_on_and_stay(office: Office) -> None:
    records.save(office, an_action(reference="A7"))
    one, other = added(office, "Ring"), added(office, "Write")
    assert (one.reference, other.reference) == ("A8", "A9")
    ended = action_changes.close(office, one, ActionState.COMPLETE)
    assert action_changes.reopen(office, ended).reference == "A8"


def test_an_action_without_a_reference_gets_one_when_it_is_next_written(office: Office) -> None:
    action = records.save(office, an_action())
    assert action_changes.save(office, action).reference == "A1"


def test_splitting_is_one_step(office: Office) -> None:
    action = added(office, "Ring and write", owner="Chair", due=TOMORROW)
    shares = [Share("Ring", "Chair", due=TOMORROW), Share("Write", "Secretary", due=TODAY)]
    first, second = action_reshaping.split(office, action, shares)
    assert (first.reference, second.reference, second.from_action_id) == ("A1", "A2", action.id)
    assert [line.action.text for line in actions.log(office)] == ["Write", "Ring"]
    assert (EventKind.SPLIT_OFF, "A2") in told(office, first)
    assert action_news.history(office, second)[0].before in (None, "A1")
    assert office.store.undo() == "split action"
    assert [line.action.text for line in actions.log(office)] == ["Ring and write"]


def test_the_first_part_of_a_split_may_have_a_new_date(office: Office) -> None:
    action = added(office, "Ring and write", due=YESTERDAY)
    action_reshaping.split(office, action, [Share("Ring", due=TOMORROW), Share("Write")])
    line = next(line for line in actions.log(office) if line.id == action.id)
    assert (line.due, [r.due for r in line.revisions]) == (TOMORROW, [TOMORROW])


def test_merging_keeps_all_that_is_known(office: Office) -> None:
    kept, other = added(office, "Ring", owner="Ann"), added(office, "Telephone", owner="Ben", due=TODAY)
    action_news.add_news(office, other, "No answer yet.")
    other = action_changes.wait_for(office, now(office, other), "the trust")
    one = action_reshaping.merge(office, kept, [other], text="Ring", owner="Ann, Ben", owner_ids=(), due=TOMORROW)
    assert (one.waiting_for, one.owner, now(office, other).reason) == ("the trust", "Ann, Ben", "Merged with A1")
    events = action_news.history(office, one)
    assert [(e.words, e.reference) for e in events if e.kind is EventKind.NEWS] == [("No answer yet.", "A2")]
    assert [e.after for e in events if e.kind is EventKind.MERGED] == ["A2"]
    assert next(line for line in actions.log(office) if line.id == kept.id).due == TOMORROW
    assert office.store.undo() == "merge actions"
    assert now(office, other).merged_into_id is None


def test_what_cannot_be_merged_is_refused(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    minute = records.save(office, a_minute(meeting, confidential=True))
    secret = records.save(office, an_action(reference="A1", meeting_id=meeting.id, minute_id=minute.id))
    plain = added(office, "Ring")
    into = {"text": "Ring", "owner": "", "owner_ids": (), "due": None}
    for kept, others, words in ((plain, [plain], "itself"), (plain, [], "two actions"), (plain, [secret], "stay")):
        with pytest.raises(Refused, match=words):
            action_reshaping.merge(office, kept, others, **into)
    assert action_reshaping.merge(office, secret, [plain], **into).id == secret.id


def test_several_are_changed_in_one_step_and_closed_ones_left(office: Office) -> None:
    ended = action_changes.close(office, added(office, "done"), ActionState.COMPLETE)
    some = [added(office, "Ring"), added(office, "Write"), ended]
    assert action_reshaping.reassign(office, some, owner="Ann", owner_ids=()) == 2
    assert action_reshaping.revise_several(office, [now(office, a) for a in some], TOMORROW) == 2
    assert [line.owner for line in actions.log(office)] == ["Ann", "Ann", ""]
    assert action_reshaping.close_several(office, [now(office, a) for a in some], ActionState.COMPLETE) == 2
    assert office.store.undo() == "close actions"
    assert len(actions.log(office, still_open=True)) == 2
    with pytest.raises(Refused, match="who does it"):
        action_reshaping.reassign(office, some, owner=" ", owner_ids=())
    with pytest.raises(Refused, match="why"):
        action_reshaping.close_several(office, some, ActionState.NO_LONGER_NEEDED)


def test_waiting_ages_in_meetings_held(office: Office) -> None:
    held = [date(2026, 1, 14), date(2026, 3, 11), date(2026, 5, 6)]
    for day in held:
        records.save(office, a_meeting(date=day, state=MeetingState.HELD))
    records.save(office, a_meeting(date=date(2026, 4, 1), state=MeetingState.CANCELLED))
    action = records.save(office, an_action(raised=date(2026, 1, 14)))
    action_changes.wait_for(office, action, "the trust", date(2026, 3, 11))
    line = actions.log(office)[0]
    assert (line.meetings, line.waiting_meetings, line.is_waiting) == (2, 1, True)
    with pytest.raises(Refused, match="not come yet"):
        action_changes.wait_for(office, action, "the trust", TOMORROW)
    with pytest.raises(Refused, match="before it was raised"):
        action_changes.wait_for(office, action, "the trust", date(2026, 1, 13))
    assert not action_changes.wait_for(office, action, " ").waiting_since


def test_an_office_means_whoever_holds_it_that_day(office: Office) -> None:
    old, new = (records.save(office, a_person(name=name)) for name in ("Ann Ash", "Ben Teal"))
    records.save(office, Role(person_id=old.id, title=RoleTitle.CHAIR, last=YESTERDAY))
    records.save(office, Role(person_id=new.id, title=RoleTitle.CHAIR, first=TODAY))
    records.save(office, a_membership(new))
    added(office, "Ring", owner="Chair")
    added(office, "Come", owner="everyone")
    found = {line.action.text: line for line in actions.log(office)}
    assert (found["Ring"].owner, found["Ring"].in_office) == ("Chair", "Ben Teal")
    assert found["Come"].meant.all_ids == (new.id,)
    assert next(line.in_office for line in actions.log(office, YESTERDAY) if line.action.text == "Ring") == "Ann Ash"


def test_the_history_leaves_out_what_was_undone(office: Office) -> None:
    action = added(office, "Ring", owner="Ann")
    action_reshaping.reassign(office, [action], owner="Ben", owner_ids=())
    office.store.undo()
    action_news.add_news(office, now(office, action), "Rang twice.", state=ActionState.IN_PROGRESS)
    action_changes.close(office, now(office, action), ActionState.COMPLETE)
    kinds = {kind for kind, _ in told(office, action)}
    assert {EventKind.RAISED, EventKind.NEWS, EventKind.ENDED} <= kinds
    assert EventKind.OWNER not in kinds
    assert now(office, action).state is ActionState.COMPLETE


def test_news_that_cannot_be(office: Office) -> None:
    action = added(office, "Ring")
    with pytest.raises(Refused, match="how it stands"):
        action_news.add_news(office, action, " ")
    with pytest.raises(Refused, match="not come yet"):
        action_news.add_news(office, action, "Rang.", day=TOMORROW)
    with pytest.raises(Refused, match="Mark complete"):
        action_news.add_news(office, action, "Done.", state=ActionState.COMPLETE)


def test_that_news_was_asked_for_is_noted_once_a_day(office: Office) -> None:
    action = added(office, "Ring")
    for _ in range(2):
        action_news.note_asked(office, [action.id, action.id])
    assert [words for kind, words in told(office, action) if kind is EventKind.NEWS] == ["News was asked for."]


def test_what_others_came_of_is_not_removed(office: Office) -> None:
    action = added(office, "Ring and write")
    news = action_news.add_news(office, action, "Rang.")
    action_news.remove_news(office, news)
    first, _ = action_reshaping.split(office, action, [Share("Ring"), Share("Write")])
    with pytest.raises(Refused, match="split off"):
        action_changes.remove_action(office, first)


def test_what_was_merged_twice_is_told_to_the_end(office: Office) -> None:
    one, two, three = (added(office, text) for text in ("Ring", "Telephone", "Call"))
    action_news.add_news(office, three, "Engaged.")
    into = {"text": "Ring", "owner": "", "owner_ids": (), "due": None}
    action_reshaping.merge(office, two, [three], **into)
    action_reshaping.merge(office, one, [now(office, two)], **into)
    events = action_news.history(office, now(office, one))
    assert [e.reference for e in events if e.kind is EventKind.NEWS] == ["A3"]
    assert {e.after for e in events if e.kind is EventKind.MERGED} == {"A2", "A3"}


def test_what_is_split_off_stays_confidential_and_out_of_the_minutes(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    minute = records.save(office, a_minute(meeting, confidential=True))
    secret = records.save(office, an_action(meeting_id=meeting.id, minute_id=minute.id))
    first, second = action_reshaping.split(office, secret, [Share("Ring"), Share("Write")])
    assert [line.confidential for line in actions.log(office)] == [True, True]
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert [a.id for a in page.actions] == [first.id]
    assert second.raised == TODAY
