"""A log too long to be read at once: in parts it is the same log, and what is due soonest comes first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cpp_desktop.domain.actions import ActionState, DueRevision
from cpp_desktop.services import actions
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_person, an_action


@pytest.fixture
def long_log(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr(actions, "_AT_A_TIME", 3)
    monkeypatch.setattr(actions, "_FIRST", 2)
    people = [a_person(name=f"Member {n}") for n in range(3)]
    found = [
        an_action(
            text=f"Ring {n}", due=TODAY + timedelta(days=(n * 7) % 11 - 5) if n % 4 else None,
            owner="" if n % 2 else "everyone", owner_ids=(people[n % 3].id,) if n % 2 else (),
            state=ActionState.COMPLETE if n % 3 == 0 else ActionState.OPEN,
            closed=TODAY if n % 3 == 0 else None,
        )
        for n in range(17)
    ]  # fmt: skip
    later = DueRevision(action_id=found[1].id, due=TODAY + timedelta(days=90), revised_on=TODAY)
    with office.store.transaction("fill") as tx:
        tx.save_all([*people, *found, later])
    return office


def test_in_parts_it_is_the_same_log(long_log: Office) -> None:
    assert actions.is_long(long_log)
    steps, read = actions.reading(long_log), []
    while True:
        try:
            read.append(next(steps))
        except StopIteration as ended:
            found = ended.value
            break
    assert [line for part in found for line in part] == actions.log(long_log)
    assert read[:6] == [3, 6, 9, 12, 15, 17]


def test_what_is_due_soonest_is_known_first_and_one_more_that_is_wanted(long_log: Office) -> None:
    whole = actions.log(long_log)
    dated = sorted(line.action.due for line in whole if line.is_open and line.action.due)
    closed = next(line for line in whole if not line.is_open)
    first = actions.soonest(long_log, also=closed.id)
    assert [line.action.due for line in first[:2]] == dated[:2]
    assert first[-1] == closed == actions.line(long_log, closed.id)


def test_a_short_log_is_read_at_once(office: Office) -> None:
    assert not actions.is_long(office)
    assert actions.line(office, "nobody") is None
