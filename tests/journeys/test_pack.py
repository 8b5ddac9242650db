"""The pack goes out from Today, all that is printed of it into a folder, and a late paper from the agenda."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.issued_papers import IssuedKind, PackPart
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import attachments, issued_packs, issued_papers, issuing
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group, a_meeting, a_membership, a_minute, a_person, an_item
from tests.drivers import dropping
from tests.drivers.papers import choose_in_file_dialog
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

ANN = a_person(name="Ann Ash", email="ann@meadow.example", delivery=Delivery.EMAIL)
BEN = a_person(
    name="Ben Teal", email="", address="4 Mill Lane", delivery=Delivery.POST,
    information_format=InformationFormat.LARGE_PRINT_20,
)  # fmt: skip
HELD = a_meeting(id="held", date=date(2026, 11, 16), state=MeetingState.HELD)
COMING = a_meeting(id="coming", date=date(2026, 12, 8), start=time(14), end=time(16))


def a_pdf(path: Path, *pages: str) -> Path:
    with pymupdf.open() as made:
        for words in pages:
            made.new_page().insert_text((72, 72), words)
        made.save(path)
    return path


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """Two members, minutes that wait for approval, and a meeting to come with a paper under its only item."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    item = an_item(COMING, id="leaflets", title="Leaflets")
    with made.store.transaction("begin") as tx:
        tx.save_all([ANN, BEN, a_membership(ANN), a_membership(BEN), HELD, COMING, item, a_minute(HELD)])
    attachments.attach(made, "leaflets", a_pdf(tmp_path / "Letter.pdf", "First words", "Last words"))
    secretary.window.show_office(made)
    secretary.until_sees("Send agenda and papers")
    return made


def test_the_pack_is_issued_from_today_in_three_presses(secretary: Secretary, office: Office, tmp_path: Path) -> None:
    with within(secretary, 3):
        secretary.choose("Issue the pack…")
        secretary.until_sees("It goes to 2 person(s).")
        assert secretary.rows("Who receives it")[1] == "Ben Teal, Member | 20 point | Post, 4 Mill Lane | goes"
        assert secretary.sees("To print: 1 in 20 point on A4 white.")
        assert secretary.sees("items and pages keep their numbers")
        secretary.choose("Issue the pack")
        secretary.until_sees("copy(ies) wait to be sent, 1 of them by e-mail.")
    assert secretary.rows("Versions") == ["Pack, version 1 | 18 Nov 2026 | 12, 20 point | 2 | 0"]
    (tmp_path / "mails").mkdir()
    secretary.press("Return")
    secretary.until_sees("Nothing is sent from here.")
    secretary.choose("Save the e-mails…")
    choose_in_file_dialog(secretary, tmp_path / "mails")
    secretary.until_sees("in your mail program to send them.")
    assert [path.name for path in (tmp_path / "mails").iterdir()] == ["Pack, 8 December 2026 – Ann Ash.eml"]
    secretary.press("Esc")
    secretary.until_sees("Agenda and papers are issued")


def test_all_that_is_printed_is_made_in_two_presses(secretary: Secretary, office: Office, tmp_path: Path) -> None:
    issuing.issue(office, issuing.prepare(office, IssuedKind.PACK, "coming"))
    (tmp_path / "run").mkdir()
    with within(secretary, 2):
        secretary.window.go_to("Papers", "pack")
        secretary.until_sees("Make all files…")
        secretary.choose("Make all files…")
        choose_in_file_dialog(secretary, tmp_path / "run")
        secretary.until_sees("numbered in the order of printing")
    (made,) = (tmp_path / "run").iterdir()
    assert [path.name.split(",")[0].split(".")[0] for path in sorted(made.iterdir())] == [
        "00 Print run", "01 Meeting pack", "02 1 label in the order of the copies",
    ]  # fmt: skip


def test_one_late_paper_is_three_pages_to_print(secretary: Secretary, office: Office, tmp_path: Path) -> None:
    issuing.issue(office, issuing.prepare(office, IssuedKind.PACK, "coming"))
    secretary.window.go_to("Meetings", "coming")
    secretary.until_sees("Issue pack…")
    with within(secretary, 3):
        secretary.presses += 1  # the file is dropped on the agenda
        dropping.drop(secretary.window, a_pdf(tmp_path / "Late.pdf", "One", "Two", "Three"))
        secretary.until_sees("Late")
        secretary.choose("Issue pack…")
        secretary.until_sees("New since version 1: Paper B, “Late”.")
        secretary.choose("Issue the pack")
        secretary.until_sees("New since version 1: pages")
    last = next(p for p in parts(office, 1) if p.title.startswith("Paper A")).labels[-1]
    assert secretary.sees(f"New since version 1: pages {last}a to {last}c. Put them after page {last}.")
    secretary.choose("Changed sheets")
    secretary.until_sees("of 6")  # with the cover, the agenda and the divider, which name it now


def parts(office: Office, number: int) -> tuple[PackPart, ...]:
    version = issued_papers.version(office, "coming", IssuedKind.PACK, number)
    with office.store.read() as look:
        return issued_packs.parts_of(look, version.papers)[version.papers[0].id]
