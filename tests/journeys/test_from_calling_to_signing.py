"""One meeting’s whole life, by keyboard alone: called, held, minuted, sent, approved with a correction, signed."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.people import Delivery, Role, RoleTitle
from cpp_desktop.services import issued_papers, meetings, minutes_status
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group, a_membership, a_person
from tests.drivers.window import Secretary

DECEMBER, FEBRUARY = date(2026, 12, 1), date(2027, 2, 2)


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group of three that last met in October."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    people = [
        a_person(name=name, email=f"{name.split()[0].lower()}@meadow.example", delivery=Delivery.EMAIL)
        for name in ("Ann Ash", "Ben Teal", "Cy Vole")
    ]
    with made.store.transaction("fill") as tx:
        tx.save_all([*people, *(a_membership(person) for person in people)])
        tx.save(Role(person_id=people[0].id, title=RoleTitle.CHAIR))
        tx.save(Meeting(date=date(2026, 10, 6), start=time(14), end=time(16), venue="Library", state=MeetingState.HELD))
    secretary.window.show_office(made)
    return made


def plan_the_year(secretary: Secretary) -> None:
    secretary.press("Ctrl+3")
    secretary.choose("Plan the year…")
    secretary.until_sees("Plan the year’s meetings")
    secretary.choose(next(name for name in secretary.reachable() if name.startswith("Make ")))
    secretary.until_sees("Planned: 6")
    secretary.go_to("Coming 6")
    secretary.press("Right", "Right")  # all of them, held or to come


def open_meeting(secretary: Secretary, month: str) -> None:
    secretary.press("Ctrl+3", "Ctrl+F")
    secretary.rewrite(month)
    secretary.press("Down", "Return")
    secretary.press("Down", "Return")
    secretary.until_sees("Attendance and minutes")


def issue(secretary: Secretary, what: str) -> None:
    if what == "agenda":
        secretary.choose("More about this meeting")
        secretary.press("G")
    else:
        secretary.choose(f"Issue {what}…")
    secretary.until_sees("It goes to 3")
    secretary.choose(f"Issue the {what}")
    secretary.until_sees("wait to be sent")
    secretary.choose("Mark all as sent")
    secretary.press("Esc")


def take_it_live(secretary: Secretary, day: str, names: str, said: str) -> None:
    secretary.press("Ctrl+1")
    secretary.until_sees(day)
    secretary.choose("Take minutes")
    secretary.until_sees("Item 1 of")
    secretary.go_to("From the sign-in sheet, like 1-9 12 14a 15x")
    secretary.write(f"{names}\n")
    secretary.press("F6")
    secretary.write(said)
    secretary.press("Esc")
    secretary.choose("It was held")


def test_from_calling_to_signing(secretary: Secretary, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    plan_the_year(secretary)
    open_meeting(secretary, "December 2026")
    issue(secretary, "agenda")
    monkeypatch.setenv("CPP_TODAY", DECEMBER.isoformat())
    take_it_live(secretary, "1 December", "1-2 3a", "Five forms were completed.")
    issue(secretary, "minutes")
    monkeypatch.setenv("CPP_TODAY", FEBRUARY.isoformat())
    take_it_live(secretary, "2 February", "1-3", "Everybody was welcome.")
    secretary.press("Alt+Left")
    open_meeting(secretary, "December 2026")
    secretary.choose("Approve…")
    secretary.choose("Add a correction")
    secretary.go_to("What is corrected")
    secretary.write("1")
    secretary.fill_in("How it is to read", "Four forms were completed.")
    secretary.choose("Approve the minutes")
    secretary.until_sees("Approved on 2 February 2027")
    secretary.press("Ctrl+Shift+M")
    secretary.until_sees("Who signed the minutes")
    secretary.press("Return")
    secretary.until_sees("Signed by Ann Ash on 2 February 2027.")

    december = next(line for line in meetings.all_meetings(office) if line.meeting.date == DECEMBER)
    page = meetings.meeting_page(office, december.id)
    assert page is not None
    assert [m.text for m in page.minutes] == ["Four forms were completed."]
    assert minutes_status.state_of(office, december.id).corrections[0].correction.was == "Five forms were completed."
    assert [v.kind for v in issued_papers.history(office, december.id)] == [IssuedKind.MINUTES, IssuedKind.AGENDA]
    minutes = issued_papers.history(office, december.id)[0]
    assert "Five forms were completed." in minutes.papers[0].said
