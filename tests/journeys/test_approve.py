"""Minutes approved at the next meeting, with a correction, and signed: by keyboard alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.people import Membership, Person, Role, RoleTitle
from cpp_desktop.services import minutes_status
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group, an_item
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

FIRST, SECOND = date(2026, 9, 16), date(2026, 11, 11)


@pytest.fixture
def first(secretary: Secretary, tmp_path: Path) -> Meeting:
    """September's minutes are a draft, and November's meeting was held."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    first, second = (Meeting(date=day, state=MeetingState.HELD) for day in (FIRST, SECOND))
    survey = an_item(first, number="6", title="Survey")
    chair = Person(name="Margaret Lewis")
    with made.store.transaction("begin") as tx:
        tx.save_all([first, second, survey, chair, Membership(person_id=chair.id)])
        tx.save(Role(person_id=chair.id, title=RoleTitle.CHAIR))
        tx.save(an_item(second, number="5", title="Minutes of the last meeting"))
        tx.save(Minute(meeting_id=first.id, item_id=survey.id, position=1, number="6.1", text="Five were completed."))
    secretary.window.show_office(made)
    secretary.press("Ctrl+3")
    secretary.window.go_to("Meetings", first.id)
    secretary.until_sees("DRAFT stands on every page")
    return first


def office_of(secretary: Secretary) -> Office:
    assert secretary.window.office is not None
    return secretary.window.office


def test_minutes_are_approved_with_a_correction_in_three_presses(secretary: Secretary, first: Meeting) -> None:
    with within(secretary, 3):
        secretary.choose("Approve…")
        secretary.choose("Add a correction")
        secretary.go_to("What is corrected")
        secretary.write("6")
        secretary.fill_in("How it is to read", "Four were completed.")
        assert secretary.sees("Minute 6.1: for “Five” read “Four”.")
        secretary.choose("Approve the minutes")
        secretary.until_sees("Approved on 11 November 2026, minute 5.1.")
    found = minutes_status.state_of(office_of(secretary), first.id)
    assert [(line.correction.was, line.correction.now) for line in found.corrections] == [
        ("Five were completed.", "Four were completed.")
    ]


def test_and_then_signed_and_read_only(secretary: Secretary, first: Meeting) -> None:
    secretary.press("Ctrl+Shift+M")
    secretary.until_sees("Approve the minutes")
    secretary.press("Ctrl+Return")
    secretary.until_sees("Approved on 11 November 2026")
    with within(secretary, 2):
        secretary.press("Ctrl+Shift+M")
        secretary.until_sees("Who signed the minutes")
        secretary.press("Return")
        secretary.until_sees("Signed by Margaret Lewis on 11 November 2026.")
    assert minutes_status.state_of(office_of(secretary), first.id).state is MinutesState.SIGNED
    secretary.go_to("What was noted")
    secretary.write("More.")
    assert not secretary.sees("More.")
