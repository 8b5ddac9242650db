"""A concern in a minute becomes a case, an action, a letter, an answer, a change, a page and a line of the return."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.influence import InfluenceCase, Outcome, StepKind
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import annual_return, influence, kept_files
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group, a_membership, a_person
from tests.drivers.papers import save_paper
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

OCTOBER = date(2026, 10, 6)
CONCERN = "Patients miss treatment looking for a space."


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group whose last meeting heard of a concern."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    ann = a_person(name="Ann Ash")
    meeting = Meeting(date=OCTOBER, start=time(14), end=time(16), venue="Library", state=MeetingState.HELD)
    item = AgendaItem(meeting_id=meeting.id, position=1, number="1", title="Parking")
    with made.store.transaction("fill") as tx:
        tx.save_all([ann, a_membership(ann), meeting, item])
        tx.save(Minute(meeting_id=meeting.id, item_id=item.id, position=1, number="1.1", text=CONCERN))
    secretary.window.show_office(made)
    return made


def follow_the_minute(secretary: Secretary) -> None:
    secretary.until_sees("Next meeting")
    secretary.press("Ctrl+K")
    secretary.write("Patients miss")
    secretary.press("Return")
    secretary.until_sees(CONCERN)
    secretary.choose("Follow as a case…")
    secretary.fill_in("Put to", "The trust")
    secretary.choose("Follow it")
    secretary.until_sees("It is followed as case 1: Parking.")


def add_an_action(secretary: Secretary) -> None:
    secretary.choose("More")
    secretary.press("A")
    secretary.until_sees("What is to be done")
    secretary.write("Write to the trust")
    secretary.choose("Add action")
    secretary.until_sees("Write to the trust")


def write_the_letter(secretary: Secretary) -> None:
    secretary.choose("Write a letter…")
    secretary.fill_in("The letter", "Dear Sir or Madam,\n\nWe ask for a space for each patient.")
    secretary.choose("Keep the letter")
    secretary.until_sees("Letter")
    secretary.press("Esc")
    secretary.until_sees("Letter to The trust.")


def record_the_answer(secretary: Secretary) -> None:
    secretary.choose("Record the answer…")
    secretary.go_to("What they answered")
    secretary.press("A")  # accepted
    secretary.fill_in("In a few words", "Twenty spaces will be marked.")
    secretary.choose("Record answer")
    secretary.until_sees("Twenty spaces will be marked.")


def record_the_change(secretary: Secretary, day: str) -> None:
    secretary.choose("What came of it…")
    secretary.go_to("What came of it")
    secretary.press("C")  # changed
    secretary.fill_in("Closed on", day)
    secretary.fill_in("What changed", "Twenty spaces are marked.")
    secretary.choose("Save what came of it")
    secretary.until_sees("Twenty spaces are marked.")


def words(path: Path) -> str:
    with pymupdf.open(path) as document:
        return " ".join(" ".join(page.get_text().split()) for page in document)


def the_case(office: Office) -> InfluenceCase:
    [case] = influence.cases(office)
    return case


def test_from_a_minute_to_a_line_of_the_return(secretary: Secretary, office: Office, tmp_path: Path) -> None:
    follow_the_minute(secretary)
    secretary.press("Ctrl+6")
    secretary.until_sees("Parking")
    add_an_action(secretary)
    write_the_letter(secretary)
    record_the_answer(secretary)
    record_the_change(secretary, office.today().isoformat())
    secretary.choose("Tell it in the annual return")
    secretary.press("Ctrl+P")
    told = words(save_paper(secretary, tmp_path / "thread.pdf"))
    for said in (CONCERN, "Minute 1.1 of 6 October 2026", "Letter to The trust.", "Twenty spaces are marked."):
        assert said in told

    page = influence.page(office, the_case(office).id)
    assert page.case.outcome is Outcome.CHANGED
    assert [line.step.kind for line in page.steps] == [
        StepKind.RAISED, StepKind.ASKED, StepKind.ANSWERED, StepKind.CHANGED,
    ]  # fmt: skip
    assert (page.steps[0].minute, page.steps[1].action) == ("1.1", page.actions[0].reference)
    assert page.actions[0].state is ActionState.COMPLETE
    assert kept_files.content(office, page.files[0]).startswith(b"%PDF-")
    this_year = influence.this_year(office)
    told = annual_return.as_json(annual_return.draw_up(office, this_year.first, this_year.last))["tables"]["stories"]
    assert [story["title"] for story in told] == ["Parking – Twenty spaces are marked."]


def test_a_concern_is_followed_to_its_answer(secretary: Secretary, sample: Office, tmp_path: Path) -> None:
    secretary.window.show_office(sample)
    secretary.press("Ctrl+6")
    secretary.until_sees("Raised")
    with within(secretary, 2):
        secretary.press("Ctrl+P")
    told = words(save_paper(secretary, tmp_path / "thread.pdf"))
    assert "Night-time pain relief" in told
    assert "What happened" in told
