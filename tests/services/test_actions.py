from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import RestingSpell
from cpp_desktop.services import action_changes, actions, records
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.storage.checks import check
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_minute, a_person, an_action, an_item

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def line_of(office: Office, action: Action, as_at: date | None = None) -> ActionLine:
    return next(line for line in actions.log(office, as_at) if line.id == action.id)


def texts(office: Office) -> list[str]:
    return [line.action.text for line in actions.log(office)]


def test_an_action_from_no_meeting_is_raised_today(office: Office) -> None:
    action = action_changes.add_action(office, text=" Order badges ", owner="Secretary", due=TOMORROW)
    assert (action.text, action.raised, action.recorded) == ("Order badges", TODAY, TODAY)
    with pytest.raises(Refused, match="what is to be done"):
        action_changes.add_action(office, text="")


def test_the_log_has_late_ones_first_paused_ones_behind_and_closed_ones_last(office: Office) -> None:
    resting = records.save(office, a_person())
    records.save(office, RestingSpell(person_id=resting.id, first=TODAY))
    closed = {"state": ActionState.COMPLETE, "raised": date(2026, 1, 5)}
    records.save(office, an_action(text="done early", closed=date(2026, 2, 1), **closed))
    records.save(office, an_action(text="done lately", closed=date(2026, 5, 1), **closed))
    records.save(office, an_action(text="paused", owner_ids=(resting.id,), due=date(2026, 1, 1)))
    records.save(office, an_action(text="some day"))
    records.save(office, an_action(text="soon", due=TOMORROW))
    records.save(office, an_action(text="late", due=YESTERDAY))
    assert texts(office) == ["late", "soon", "some day", "paused", "done lately", "done early"]


def test_those_of_one_day_stand_by_their_reference_whatever_their_ids_are(office: Office) -> None:
    for id_, reference in zip("dcba", ("A2", "A9", "A10", "A11"), strict=True):
        records.save(office, an_action(id=id_, text=reference, reference=reference, due=TOMORROW, raised=YESTERDAY))
    assert texts(office) == ["A2", "A9", "A10", "A11"]


def test_lateness_is_counted_in_days_from_the_date_in_force(office: Office) -> None:
    action = records.save(office, an_action(due=TODAY - timedelta(days=10)))
    assert line_of(office, action).days_late == 10
    action_changes.revise_due(office, action, TODAY - timedelta(days=3))
    assert (line_of(office, action).days_late, line_of(office, action).due) == (3, TODAY - timedelta(days=3))
    assert line_of(office, action, YESTERDAY).due == TODAY - timedelta(days=10)  # it was agreed only today


def test_dates_before_are_kept_in_order(office: Office) -> None:
    action = records.save(office, an_action(due=YESTERDAY))
    for days in (5, 9):
        action_changes.revise_due(office, action, TODAY + timedelta(days=days))
    line = line_of(office, action)
    assert [(r.position, (r.due - TODAY).days, r.revised_on) for r in line.revisions] == [(0, 5, TODAY), (1, 9, TODAY)]
    assert line.due == TODAY + timedelta(days=9)
    with pytest.raises(Refused, match="cannot be right"):
        action_changes.revise_due(office, action, date(3026, 1, 1))


def test_an_action_rests_with_all_its_owners(office: Office) -> None:
    ann, ben = (records.save(office, a_person(name=name)) for name in ("Ann Ash", "Ben Teal"))
    action = records.save(office, an_action(owner_ids=(ann.id, ben.id), due=YESTERDAY))
    records.save(office, RestingSpell(person_id=ann.id, first=TODAY))
    assert (line_of(office, action).paused, line_of(office, action).days_late) == (False, 1)
    records.save(office, RestingSpell(person_id=ben.id, first=TODAY))
    assert (line_of(office, action).paused, line_of(office, action).days_late) == (True, 0)
    assert not line_of(office, action, YESTERDAY).paused


def test_an_action_waits_for_another_owner_when_its_own_has_died(office: Office) -> None:
    ann, ben = (records.save(office, a_person(name=name)) for name in ("Ann Ash", "Ben Teal"))
    shared = records.save(office, an_action(owner_ids=(ann.id, ben.id)))
    alone = records.save(office, an_action(owner="Ben Teal", owner_ids=(ben.id,)))
    done = records.save(office, an_action(owner_ids=(ben.id,), state=ActionState.COMPLETE))
    records.save(office, replace(ben, died_on=TODAY))
    assert [line_of(office, a).owner for a in (shared, alone, done)] == ["Ann Ash", "", "Ben Teal"]
    assert line_of(office, alone).wants_a_word


@pytest.mark.parametrize(
    ("given", "wants"),
    [
        ({"due": YESTERDAY}, True),
        ({"due": TODAY}, False),
        ({"owner": ""}, True),
        ({"due": YESTERDAY, "state": ActionState.COMPLETE}, False),
    ],
)
def test_what_wants_a_word(office: Office, given, wants: bool) -> None:
    assert line_of(office, records.save(office, an_action(**given))).wants_a_word is wants


def test_where_an_action_comes_from(office: Office) -> None:
    written = [
        records.save(office, an_action(**given))
        for given in ({"reference": "A7", "minute_number": "4.1"}, {"minute_number": "4.1"}, {})
    ]
    assert [line_of(office, action).origin for action in written] == ["A7", "minute 4.1", ""]


def test_an_action_counts_as_raised_on_its_meetings_day(office: Office) -> None:
    meeting = records.save(office, a_meeting(date=YESTERDAY))
    action = records.save(office, an_action(meeting_id=meeting.id))
    assert (line_of(office, action).raised, line_of(office, action).meeting) == (YESTERDAY, meeting)


def test_closing_notes_the_day(office: Office) -> None:
    action = records.save(office, an_action(raised=date(2026, 5, 1)))
    ended = action_changes.close(office, action, ActionState.COMPLETE)
    assert (ended.state, ended.closed) == (ActionState.COMPLETE, TODAY)
    assert office.store.undo_label == "record action as complete"
    assert not line_of(office, action).is_open


@pytest.mark.parametrize("state", [ActionState.NO_LONGER_NEEDED, ActionState.TRANSFERRED])
def test_other_endings_owe_a_reason(office: Office, state: ActionState) -> None:
    action = records.save(office, an_action())
    with pytest.raises(Refused) as refused:
        action_changes.close(office, action, state, reason="  ")
    assert list(refused.value.problems) == ["reason"]
    assert action_changes.close(office, action, state, reason=" The trust has it. ").reason == "The trust has it."


@pytest.mark.parametrize(("day", "words"), [(TOMORROW, "not come yet"), (date(2026, 4, 1), "before it was raised")])
def test_an_action_ends_between_its_raising_and_today(office: Office, day: date, words: str) -> None:
    meeting = records.save(office, a_meeting(date=date(2026, 4, 15)))
    action = records.save(office, an_action(meeting_id=meeting.id))
    with pytest.raises(Refused, match=words):
        action_changes.close(office, action, ActionState.COMPLETE, on=day)
    assert line_of(office, action).is_open


def test_opened_again_it_was_never_closed(office: Office) -> None:
    action = records.save(office, an_action())
    ended = action_changes.close(office, action, ActionState.TRANSFERRED, reason="The trust has it.")
    again = action_changes.reopen(office, ended)
    assert (again.state, again.closed, again.reason) == (ActionState.OPEN, None, "")
    assert line_of(office, action).is_open


def test_removing_takes_the_agreed_dates_along(office: Office) -> None:
    action = records.save(office, an_action())
    action_changes.revise_due(office, action, TOMORROW)
    action_changes.remove_action(office, action)
    assert actions.log(office) == []
    office.store.undo()
    assert len(line_of(office, action).revisions) == 1


def test_what_comes_from_a_secret_minute_is_confidential(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    item = records.save(office, an_item(meeting, confidential=True))
    under = records.save(office, a_minute(meeting, item_id=item.id, number="13.1"))
    marked = records.save(office, a_minute(meeting, position=2, number="4.2", confidential=True))
    plain = records.save(office, a_minute(meeting, position=3, number="4.3"))
    by_id = [records.save(office, an_action(meeting_id=meeting.id, minute_id=m.id)) for m in (under, marked, plain)]
    by_number = [
        records.save(office, an_action(meeting_id=meeting.id, minute_number=m.number)) for m in (under, marked, plain)
    ]
    elsewhere = records.save(office, an_action(minute_number="4.2"))
    found = [line_of(office, action).confidential for action in (*by_id, *by_number, elsewhere)]
    assert found == [True, True, False, True, True, False, False]


def test_the_number_of_an_action_that_was_removed_is_not_given_again(office: Office) -> None:
    first, second = (action_changes.add_action(office, text=text) for text in ("Ring", "Write"))
    assert (first.reference, second.reference) == ("A1", "A2")
    records.remove(office, second)
    assert action_changes.add_action(office, text="Ask").reference == "A3"
    office.store.undo()
    assert action_changes.add_action(office, text="Ask again").reference == "A4"


def test_actions_of_an_older_file_are_numbered_when_it_is_opened_and_nobody_undoes_it(office: Office) -> None:
    path = office.file.path
    with office.store.transaction("as an older version did") as tx:
        tx.save_all([an_action(text="later", raised=YESTERDAY), an_action(text="first", raised=date(2020, 1, 1))])
        tx.save(an_action(text="has its own", reference="58.6"))
    office.close()
    with_numbers = open_office(path, passphrase=PASSPHRASE)
    found = {line.action.text: line.action.reference for line in actions.log(with_numbers)}
    assert found == {"first": "A1", "later": "A2", "has its own": "58.6"}
    assert with_numbers.store.undo_label is None
    assert check(path, passphrase=PASSPHRASE) == []
    with_numbers.close()
