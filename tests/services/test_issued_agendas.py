"""Numbers that went out never change, whatever is done to the agenda afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.services import agenda, agenda_templates, carry_over, meetings, minutes, parking, records, tables
from cpp_desktop.services.agenda import put_remembrance
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, an_item
from tests.services.test_agenda import items, said


def issue(office: Office, meeting: Meeting) -> None:
    """Note that it went out, for good: the first time, or a day later once more."""
    with office.store.beyond_undo("issue agenda") as tx:
        stored = tx.get(Meeting, meeting.id)
        assert stored is not None
        before = stored.agenda_issued
        tx.save(replace(stored, agenda_issued=before + timedelta(1) if before else TODAY))


@pytest.fixture
def meeting(office: Office) -> Meeting:
    """A meeting whose agenda of three items and a break went out."""
    made = records.save(office, a_meeting())
    for title in ("Welcome", "Apologies", "Close"):
        agenda.add_item(office, made.id, title)
    agenda.add_item(office, made.id, "Break", after=items(office, made)[1].id, is_break=True)
    issue(office, made)
    return made


def test_something_late_takes_a_letter(office: Office, meeting: Meeting) -> None:
    second = items(office, meeting)[1]
    assert agenda.add_item(office, meeting.id, "Parking", after=second.id).number == "2a"
    agenda.add_item(office, meeting.id, "Signs", after=second.id)
    assert said(office, meeting) == ["1 Welcome", "2 Apologies", "2a Parking", "2b Signs", "Break", "3 Close"]


def test_the_last_that_came_late_is_taken_back_while_nothing_went_out_with_it(office: Office, meeting: Meeting) -> None:
    for title in ("Parking", "Signs"):
        agenda.add_item(office, meeting.id, title, after=items(office, meeting)[1].id)
    second, parking_item, signs = items(office, meeting)[1:4]
    with pytest.raises(Refused, match="2b came later"):
        agenda.remove_item(office, parking_item)
    agenda.remove_item(office, signs)
    office.store.undo()
    assert said(office, meeting)[1:4] == ["2 Apologies", "2a Parking", "2b Signs"]
    agenda.remove_item(office, signs)
    assert agenda.can_be_taken_back(office, parking_item)
    assert not agenda.can_be_taken_back(office, second)
    issue(office, meeting)
    assert not agenda.can_be_taken_back(office, parking_item)
    with pytest.raises(Refused, match="minute it as withdrawn"):
        agenda.remove_item(office, parking_item)


def test_a_late_item_under_which_something_is_minuted_stays(office: Office, meeting: Meeting) -> None:
    late = agenda.add_item(office, meeting.id, "Parking", after=items(office, meeting)[1].id)
    minutes.write_minute(office, late, text="Agreed.")
    with pytest.raises(Refused, match="is minuted under this item"):
        agenda.remove_item(office, late)


def test_undo_gives_no_number_twice(office: Office, meeting: Meeting) -> None:
    agenda.remove_item(office, agenda.add_item(office, meeting.id, "Parking"))
    agenda.add_item(office, meeting.id, "Signs")
    issue(office, meeting)
    for sentence in ("numbers stay", "bears that number", "changed since"):
        with pytest.raises(Refused, match=sentence):
            office.store.undo()
    assert said(office, meeting)[-2:] == ["3 Close", "3a Signs"]


def test_items_keep_their_order_and_a_break_may_move(office: Office, meeting: Meeting) -> None:
    with pytest.raises(Refused, match="keep their order"):
        agenda.move_item(office, items(office, meeting)[0], 1)
    agenda.move_item(office, items(office, meeting)[2], -9)
    assert said(office, meeting) == ["Break", "1 Welcome", "2 Apologies", "3 Close"]


def test_nothing_is_removed_parked_or_renumbered(office: Office, meeting: Meeting) -> None:
    second = items(office, meeting)[1]
    with pytest.raises(Refused, match="minute it as withdrawn"):
        agenda.remove_item(office, second)
    with pytest.raises(Refused, match="offered for the next"):
        parking.park(office, second)
    with pytest.raises(Refused, match="numbers stay as they are"):
        records.save(office, replace(second, number="9"))
    with pytest.raises(Refused, match="Set its state to cancelled"):
        meetings.remove_meeting(office, meeting.id)
    assert said(office, meeting) == ["1 Welcome", "2 Apologies", "Break", "3 Close"]


def test_a_title_can_be_put_right(office: Office, meeting: Meeting) -> None:
    records.save(office, replace(items(office, meeting)[0], title="Welcome and introductions"))
    assert said(office, meeting)[0] == "1 Welcome and introductions"


def test_a_remembrance_takes_a_letter_too(office: Office, meeting: Meeting) -> None:
    with office.store.transaction("remember") as tx:
        put_remembrance(tx, replace(meeting, agenda_issued=TODAY), "In memoriam: Ann Ash", numbered=False)
    assert said(office, meeting)[:3] == ["1 Welcome", "2 Apologies", "2a In memoriam: Ann Ash"]


def test_a_list_is_refused_row_by_row(office: Office, meeting: Meeting) -> None:
    first = items(office, meeting)[0]
    rows = [f"{first.id},{TODAY},7,Welcome", f",{TODAY},3,The close", f",{TODAY},2a,Parking", f",{TODAY},2b,Signs",
            f",{TODAY},9,Nine"]  # fmt: skip
    raw = tables.read_pasted("agenda", "\n".join(["id,meeting_date,number,title", *rows]))
    plan = tables.plan_import(office, "agenda", raw)
    assert [outcome.verdict.value for outcome in plan.outcomes] == ["refused", "changed", "added", "added", "refused"]
    assert "has been issued" in plan.outcomes[0].why
    assert "such as 3a" in plan.outcomes[4].why
    tables.carry_out(office, plan)
    assert said(office, meeting) == ["1 Welcome", "2 Apologies", "2a Parking", "2b Signs", "Break", "3 The close"]


class Walk:
    """An agenda on a random walk of what a secretary can do, and what went out so far."""

    def __init__(self, office: Office) -> None:
        self.office = office
        last = a_meeting(date=TODAY.replace(month=3), state=MeetingState.HELD)
        self.meeting = a_meeting()
        left = [an_item(last, position=n, number=str(n), title=f"Left {n}") for n in (1, 2, 3)]
        with office.store.beyond_undo("begin") as tx:
            tx.save_all([last, self.meeting, *left, a_minute(last, item_id=left[0].id, decision="Agreed.")])
        self.issued: dict[str, str] = {}
        self.late: dict[str, str] = {}

    def do(self, deed: str, at: int) -> None:
        now = items(self.office, self.meeting)
        chosen = now[at % len(now)] if now else None
        try:
            self._do(deed, at, chosen)
        except Refused:
            assert now == items(self.office, self.meeting)

    def _do(self, deed: str, at: int, chosen: AgendaItem | None) -> None:
        office, of = self.office, self.meeting.id
        if deed == "add":
            agenda.add_item(office, of, f"Item {at}", after=chosen.id if chosen else None, is_break=at % 4 == 0)
        elif deed == "carry":
            found = carry_over.proposals(office, of).found
            carry_over.carry(office, of, found[: at % 3 + 1])
        elif deed == "template":
            agenda_templates.use_template(office, of)
        elif deed == "issue":
            issue(office, self.meeting)
        elif deed == "undo":
            office.store.undo()
        elif chosen is not None and deed == "move":
            agenda.move_item(office, chosen, at % 7 - 3)
        elif chosen is not None and deed == "remove":
            agenda.remove_item(office, chosen)
        elif chosen is not None and deed == "park":
            parking.park(office, chosen)

    def look(self, deed: str) -> None:
        now = items(self.office, self.meeting)
        numbers = [i.number for i in now if i.number]
        assert len(set(numbers)) == len(numbers)
        assert [i.position for i in now] == list(range(1, len(now) + 1))
        by_id = {i.id: i.number for i in now}
        if deed == "issue":
            self.issued |= {i: number for i, number in by_id.items() if i not in self.issued}
        assert {item: by_id.get(item) for item in self.issued} == self.issued
        if self.issued:  # what came since keeps its letter for as long as it is there
            assert {i: number for i, number in self.late.items() if i in by_id}.items() <= by_id.items()
            self.late = by_id


DEEDS = st.sampled_from(["add", "add", "move", "remove", "carry", "park", "issue", "template", "undo"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(walk=st.lists(st.tuples(DEEDS, st.integers(0, 40)), max_size=14))
def test_numbers_once_issued_never_change_and_are_unique(office: Office, walk: list[tuple[str, int]]) -> None:
    agenda_on_its_way = Walk(office)
    for deed, at in walk:
        agenda_on_its_way.do(deed, at)
        agenda_on_its_way.look(deed)
