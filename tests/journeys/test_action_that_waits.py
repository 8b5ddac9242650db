"""An action does not move: news is heard, it waits for somebody else, it is split and given away; all by keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.people import Category, Membership, Person, Role, RoleTitle
from cpp_desktop.services import actions
from cpp_desktop.services.office import Office, create
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.builders import PASSPHRASE, a_group
from tests.drivers import dialogs, keys
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

ROOM = "Find a room and a speaker"


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A chair, a member with something to do since September, and a meeting held since."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    ann, ben = Person(name="Ann Ash"), Person(name="Ben Teal")
    with made.store.transaction("begin") as tx:
        for one in (ann, ben):
            tx.save(one)
            kind = Category.PATIENT
            tx.save(Membership(person_id=one.id, joined=date(2025, 4, 1), categories=(kind,), primary_category=kind))
        tx.save(Role(person_id=ben.id, title=RoleTitle.CHAIR))
        tx.save(Meeting(date=date(2026, 10, 14), state=MeetingState.HELD))
        tx.save(
            Action(
                reference="A1", recorded=date(2026, 9, 2), raised=date(2026, 9, 2), text=ROOM, owner_ids=(ann.id,),
                due=date(2026, 11, 1),
            )
        )  # fmt: skip
    secretary.window.show_office(made)
    secretary.press("Ctrl+4")
    secretary.until_sees("1 open")
    return made


def open_menu(secretary: Secretary, letter: str) -> None:
    """Choose from the menu beside the log by the letter that is underlined."""
    secretary.choose("More")
    secretary.press(letter)


def test_news_is_heard_and_it_waits_for_somebody_else(secretary: Secretary, office: Office) -> None:
    with within(secretary, 1):
        secretary.go_to("Add news")
        secretary.write("Both rooms are taken.")
        secretary.press("Return")
    secretary.until_sees("Both rooms are taken.")
    with within(secretary, 3):
        open_menu(secretary, "W")
        secretary.fill_in("Waits for", "the hospice")
        secretary.fill_in("Since", "2/9/2026")
        secretary.choose("Save")
    secretary.until_sees("Waits for the hospice")
    (line,) = actions.log(office)
    assert (line.action.waiting_for, line.waiting_meetings) == ("the hospice", 1)


def test_it_is_split_and_one_part_given_to_the_chair(secretary: Secretary, office: Office) -> None:
    with within(secretary, 3):
        open_menu(secretary, "S")
        secretary.fill_in("Part 2: What is to be done", "Find a speaker")
        secretary.fill_in("Part 2: Who does it", "Chair")
        secretary.choose("Split")
    secretary.until_sees("2 open")
    found = {line.action.text: line for line in actions.log(office)}
    assert (found["Find a speaker"].action.reference, found["Find a speaker"].in_office) == ("A2", "Ben Teal")
    secretary.press("Ctrl+Z")
    secretary.until_sees("1 open")


def test_its_owner_is_asked_on_a_slip_of_their_own(secretary: Secretary, office: Office) -> None:
    with within(secretary, 2):
        secretary.choose("Ask for news…")
        assert secretary.rows("Who is asked") == ["Ann Ash | 1 | a printed slip | 12 point"]
        secretary.choose("Show slips")
    shown = dialogs.in_front(PaperPreview)
    keys.until(lambda: shown.pane.view.paper.pageCount() == 1)
