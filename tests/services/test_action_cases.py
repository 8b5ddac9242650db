"""An action followed as an influence case: a new one, or one there is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.services import action_cases, action_changes, influence, records
from cpp_desktop.services.action_cases import FollowedAction
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, an_action


def now(office: Office, action: Action) -> Action:
    with office.store.read() as snapshot:
        found = snapshot.get(Action, action.id)
    assert found is not None
    return found


def test_a_new_case_begins_with_the_action_in_one_step(office: Office) -> None:
    action = action_changes.add_action(office, text="Ask the trust for permits")
    followed = FollowedAction(theme=" Parking ", put_to="The trust", text="Permits were asked for.")
    case = action_cases.follow(office, action, followed)
    assert (case.reference, case.theme, case.raised) == ("1", "Parking", TODAY)
    assert now(office, action).case_id == case.id
    assert [line.step.action_id for line in influence.page(office, case.id).steps] == [action.id]
    assert action_cases.case_of(office, now(office, action)) == case
    with pytest.raises(Refused, match="Take it out of the case first"):
        action_changes.remove_action(office, now(office, action))
    assert office.store.undo() == "follow an action as a case"
    assert influence.cases(office) == []
    assert now(office, action).case_id is None


def test_an_action_joins_an_open_case(office: Office) -> None:
    case = influence.add_case(office, InfluenceCase(raised=TODAY, theme="Parking"))
    action = action_changes.add_action(office, text="Ask again")
    assert [words for _, words in action_cases.open_cases(office)] == ["1  Parking"]
    assert action_cases.follow(office, action, FollowedAction(case_id=case.id, text="Asked again.")).id == case.id


def test_what_cannot_be_followed_is_refused(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    minute = records.save(office, a_minute(meeting, confidential=True))
    secret = records.save(office, an_action(meeting_id=meeting.id, minute_id=minute.id))
    plain = action_changes.add_action(office, text="Ask")
    case = influence.add_case(office, InfluenceCase(raised=TODAY, theme="Parking"))
    records.save(office, replace(case, closed=TODAY, outcome=Outcome.NO_CHANGE))
    for action, followed, words in (
        (secret, FollowedAction(theme="Parking", text="Asked."), "confidential"),
        (plain, FollowedAction(theme=" ", text="Asked."), "theme"),
        (plain, FollowedAction(theme="Parking", text=" "), "what happened"),
        (plain, FollowedAction(case_id=case.id, text="Asked."), "closed"),
    ):
        with pytest.raises(Refused, match=words):
            action_cases.follow(office, action, followed)
    assert len(influence.cases(office)) == 1
