"""A member rests during treatment, and comes back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.services import actions, meetings
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers.window import Secretary
from tests.journeys.conftest import within


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """Two members, one of whom has something to do before today's meeting."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    members = [Person(name="Ann Ash"), Person(name="Ben Teal")]
    with made.store.transaction("begin") as tx:
        for one in tx.save_all(members) or members:
            kind = Category.PATIENT
            tx.save(Membership(person_id=one.id, joined=date(2025, 4, 1), categories=(kind,), primary_category=kind))
        tx.save(Meeting(date=date(2026, 11, 18)))
        tx.save(Action(recorded=date(2026, 10, 7), text="Ring", owner_ids=(members[0].id,), due=date(2026, 11, 1)))
    secretary.window.show_office(made)
    secretary.press("Ctrl+2")
    return made


def test_a_member_rests(secretary: Secretary, office: Office) -> None:
    with within(secretary, 2):
        secretary.choose("Rest from today")
        secretary.until_sees("Ann Ash rests from today")
    assert secretary.sees("No reason is kept.")
    (meeting,) = meetings.all_meetings(office)
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert len(page.counts.counted) == 1
    (line,) = actions.log(office)
    assert (line.paused, line.days_late) == (True, 0)


def test_a_member_comes_back(secretary: Secretary, office: Office) -> None:
    secretary.choose("Rest from today")
    secretary.until_sees("Resting 1")
    with within(secretary, 2):
        secretary.go_to("Active 1")
        secretary.press("Right")
        secretary.choose("Back from rest")
        secretary.until_sees("Ann Ash is back")
    (line,) = actions.log(office)
    assert not line.paused
