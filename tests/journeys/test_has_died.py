"""A member has died, and one calm page sees to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Category, LeavingReason, Membership, Person, Role, RoleTitle, Status
from cpp_desktop.services import actions, meetings, people
from cpp_desktop.services.agenda_templates import lay_out
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

JOINED = date(2025, 4, 1)


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """Ann Ash, who chairs and has something to do, Ben Teal, and a meeting with its agenda."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    ann, ben = Person(name="Ann Ash"), Person(name="Ben Teal")
    meeting = Meeting(date=date(2026, 12, 9))
    kind = {"joined": JOINED, "categories": (Category.PATIENT,), "primary_category": Category.PATIENT}
    with made.store.transaction("begin") as tx:
        tx.save_all([ann, ben, meeting])
        tx.save_all(Membership(person_id=one.id, **kind) for one in (ann, ben))
        tx.save(Role(person_id=ann.id, title=RoleTitle.CHAIR, first=JOINED))
        tx.save(Action(recorded=date(2026, 10, 7), text="Ring the ward", owner="Ann Ash", owner_ids=(ann.id,)))
        lay_out(tx, meeting)
    secretary.window.show_office(made)
    secretary.press("Ctrl+2")
    return made


def open_page(secretary: Secretary) -> None:
    """From the person's page to the page about the death: the menu, and its line by its letter."""
    secretary.go_to("More")
    secretary.press("Space", "H")
    secretary.until_sees("Ann Ash has died")


def standing(office: Office) -> dict[str, Status]:
    return {line.person.name: line.status for line in people.register(office)}


def test_a_death_is_recorded_in_three_presses(secretary: Secretary, office: Office) -> None:
    with within(secretary, 3):
        open_page(secretary)
        assert secretary.here() == "Date of death"
        secretary.press("Return")
        secretary.until_sees("The page of Ann Ash is kept under Former")
    assert standing(office) == {"Ann Ash": Status.DIED, "Ben Teal": Status.ACTIVE}
    (line,) = actions.log(office)
    assert (line.owner, line.waits_to_be_reassigned) == ("", True)
    secretary.press("Ctrl+Z")
    assert standing(office)["Ann Ash"] is Status.ACTIVE


def test_the_page_says_gently_what_stops_and_what_stays(secretary: Secretary, office: Office) -> None:
    open_page(secretary)
    for words in (
        "We are sorry. Take what time you need: nothing is sent to anyone, and all of this can be undone.",
        "On that day end: the membership and the role of Chair",
        "nobody is chased: Ring the ward",
        "Every count, in this year’s return too",
        "In memoriam: Ann Ash",
    ):
        assert secretary.sees(words), words
    secretary.press("Escape")
    assert standing(office)["Ann Ash"] is Status.ACTIVE


def test_what_is_wished_is_done_too(secretary: Secretary, office: Office) -> None:
    open_page(secretary)
    secretary.fill_in("Date of death", "2/11/2026")
    secretary.choose("Put “In memoriam: Ann Ash” on the agenda of Wednesday 9 December 2026")
    secretary.press("Tab", "Space")  # and to the actions afterwards
    secretary.choose("Record this")
    secretary.until_sees("Waits to be reassigned")
    assert secretary.sees("Choose who does it now")
    (page,) = (meetings.meeting_page(office, line.id) for line in meetings.all_meetings(office))
    assert page is not None
    assert [item.title for item in page.items][:4] == [
        "Welcome, introductions and access check", "Apologies and quorum", "In memoriam: Ann Ash",
        "Declarations of interest",
    ]  # fmt: skip
    (ann,) = (p for p in people.register(office) if p.person.name == "Ann Ash")
    assert ann.person.died_on == date(2026, 11, 2)
    assert ann.membership is not None
    assert (ann.membership.left, ann.membership.leaving_reason) == (date(2026, 11, 2), LeavingReason.DIED)


def test_a_day_that_cannot_be_stays_as_typed_with_a_quiet_sentence(secretary: Secretary, office: Office) -> None:
    open_page(secretary)
    for day, sentence in (("1/4/2024", "before Ann Ash joined"), (" ", "Say on which day"), ("30/2/2026", "calendar")):
        secretary.fill_in("Date of death", day)
        secretary.press("Return")
        assert secretary.sees(sentence), secretary.reads()
    assert standing(office)["Ann Ash"] is Status.ACTIVE
    secretary.fill_in("Date of death", "18/11/2026")
    secretary.press("Return")
    secretary.until_sees("It is recorded.")


def test_a_wrong_day_is_put_right_from_the_same_page(secretary: Secretary, office: Office) -> None:
    open_page(secretary)
    secretary.press("Return")
    secretary.until_sees("Former 1")
    secretary.go_to("Active 1")
    secretary.press("Right", "Right", "Right")
    secretary.until_sees("Ann Ash")
    secretary.go_to("More")
    secretary.press("Space", "D")
    secretary.until_sees("It is recorded already.")
    secretary.fill_in("Date of death", "1/11/2026")
    secretary.press("Return")
    secretary.until_sees("It is recorded. The page")
    (ann,) = (p for p in people.register(office) if p.person.name == "Ann Ash")
    assert ann.person.died_on == date(2026, 11, 1)
    assert ann.roles == ()
