"""An agenda goes out from Today, and minutes from their page, by keyboard alone."""

from __future__ import annotations

from datetime import date, time
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.meetings import Mark, MeetingState
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import issued_papers
from cpp_desktop.services.office import Office, create
from tests.builders import (
    PASSPHRASE,
    a_group,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_attendance,
    an_item,
)
from tests.drivers.papers import choose_in_file_dialog
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

ANN = a_person(name="Ann Ash", email="ann@meadow.example", delivery=Delivery.EMAIL)
BEN = a_person(
    name="Ben Teal", email="", address="4 Mill Lane", delivery=Delivery.POST,
    information_format=InformationFormat.LARGE_PRINT_20,
)  # fmt: skip
FAY = a_person(name="Fay Moss", email="fay@hospital.example")
HELD = a_meeting(id="held", date=date(2026, 11, 16), state=MeetingState.HELD)
COMING = a_meeting(id="coming", date=date(2026, 12, 8), start=time(14), end=time(16))


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """Two members, a meeting held two days ago whose owner of an action is no member, and one to come."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    item = an_item(HELD, title="Leaflets")
    minute = a_minute(HELD, item_id=item.id, number="1.1", text="Dilys Quill rang about the leaflet.")
    with made.store.transaction("begin") as tx:
        tx.save_all([ANN, BEN, FAY, a_membership(ANN), a_membership(BEN), HELD, COMING, item, an_item(COMING), minute])
        tx.save_all([an_attendance(HELD, ANN), an_attendance(HELD, BEN, mark=Mark.APOLOGIES)])
        tx.save(an_action(meeting_id="held", minute_id=minute.id, text="Print it", owner="", owner_ids=(FAY.id,)))
    secretary.window.show_office(made)
    secretary.until_sees("Send agenda and papers")
    return made


def save_mails(secretary: Secretary, folder: Path) -> None:
    folder.mkdir()
    secretary.press("Return")
    secretary.until_sees("Nothing is sent from here.")
    secretary.choose("Save the e-mails…")
    choose_in_file_dialog(secretary, folder)
    secretary.until_sees("in your mail program to send them.")


def words(data: bytes) -> list[str]:
    with pymupdf.open(stream=data) as paper:
        return [page.get_text() for page in paper]


def test_the_agenda_is_issued_from_today_in_three_presses(secretary: Secretary, office: Office, tmp_path: Path) -> None:
    with within(secretary, 3):
        secretary.choose("Issue the agenda…")
        secretary.until_sees("It goes to 2 person(s).")
        assert secretary.rows("Who receives it")[1] == "Ben Teal, Member | 20 point | Post, 4 Mill Lane | goes"
        assert secretary.sees("To print: 1 in 20 point on A4 white.")
        secretary.choose("Issue the agenda")
        secretary.until_sees("copy(ies) wait to be sent, 1 of them by e-mail.")
    save_mails(secretary, tmp_path / "mails")
    assert [path.name for path in (tmp_path / "mails").iterdir()] == ["Agenda, 8 December 2026 – Ann Ash.eml"]
    secretary.choose("Mark all as sent")
    assert secretary.sees("Every copy is marked as sent.")
    secretary.press("Esc")
    secretary.until_sees("Agenda and papers are issued")


def test_draft_minutes_are_cleaned_and_sent_in_four_presses(
    secretary: Secretary, office: Office, tmp_path: Path
) -> None:
    secretary.window.go_to("Meetings", "held")
    secretary.until_sees("Issue minutes…")
    with within(secretary, 4):
        secretary.choose("Issue minutes…")
        secretary.until_sees("1 of 1")
        secretary.press("Alt+L")
        secretary.until_sees("Nothing more to look at.")
        secretary.press("Return")
        secretary.until_sees("It goes out as: Draft.")
        assert any(row.startswith("Fay Moss, Has an action, not a member") for row in secretary.rows("Who receives it"))
        secretary.choose("Issue the minutes")
        secretary.until_sees("2 of them by e-mail.")
    (version,) = issued_papers.history(office, "held")
    for paper in version.papers:
        assert all("DRAFT" in page for page in words(issued_papers.content(office, paper)))
    save_mails(secretary, tmp_path / "mails")
    letter = message_from_bytes(next((tmp_path / "mails").glob("*Fay Moss.eml")).read_bytes(), policy=SMTP)
    assert "- Print it" in letter.get_body().get_content()


def test_what_went_out_is_opened_again(secretary: Secretary, office: Office) -> None:
    secretary.choose("Issue the agenda…")
    secretary.until_sees("It goes to")
    secretary.choose("Issue the agenda")
    secretary.until_sees("wait to be sent")
    secretary.choose("Open")
    secretary.until_sees("of 1")
    secretary.go_to("12")
    secretary.press("Right")
    assert secretary.here() == "20"
    secretary.press("Esc", "Esc")
    secretary.window.go_to("Meetings", "coming")
    secretary.choose("More about this meeting")
    secretary.press("I")
    secretary.until_sees("Mark all as sent")
    assert secretary.rows("Versions") == ["Agenda, version 1 | 18 Nov 2026 | 12, 20 point | 2 | 0"]
