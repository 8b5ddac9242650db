"""A paper added to the agenda: by Ctrl+O or dropped, with its pages counted; a damaged one says so now."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.services.office import Office, create
from tests.blank_pdfs import pdf
from tests.builders import PASSPHRASE, a_group
from tests.drivers import dialogs
from tests.drivers.dropping import drop
from tests.drivers.meetings import Diary, MeetingBook
from tests.drivers.window import Secretary
from tests.journeys.conftest import within


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group whose next meeting has an agenda of one item."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    coming = Meeting(date=date(2026, 12, 1), start=time(14), end=time(16))
    item = AgendaItem(meeting_id=coming.id, position=1, number="1", title="Waiting times", minutes_allowed=20)
    with made.store.transaction("begin") as tx:
        tx.save_all([coming, item])
    secretary.window.show_office(made)
    return made


@pytest.fixture
def book(secretary: Secretary, office: Office) -> MeetingBook:
    return Diary(secretary.window).open()


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "The report.pdf"
    path.write_bytes(pdf(3))
    return path


def papers(office: Office) -> list[tuple[str, int | None]]:
    with office.store.read() as look:
        return [(paper.title, paper.pages) for paper in look.all(ItemPaper)]


def test_ctrl_o_puts_a_paper_under_its_item_with_its_pages(
    secretary: Secretary, office: Office, book: MeetingBook, report: Path
) -> None:
    with within(secretary, 1):
        secretary.press("Ctrl+O")
        dialogs.choose_files(report)
        secretary.until_sees("“The report” is attached: 3 page(s).")
    assert papers(office) == [("The report", 3)]
    assert secretary.sees("attached  ·  3 page(s), 1 KB")


def test_a_file_let_go_over_the_agenda_does_the_same(
    secretary: Secretary, office: Office, book: MeetingBook, report: Path
) -> None:
    assert book.view.agenda is not None
    drop(book.view.agenda, report)
    secretary.until_sees("“The report” is attached: 3 page(s).")
    assert papers(office) == [("The report", 3)]


def test_a_damaged_one_says_so_now_and_is_chosen_again(
    secretary: Secretary, office: Office, book: MeetingBook, report: Path, tmp_path: Path
) -> None:
    torn = tmp_path / "Torn.pdf"
    torn.write_bytes(report.read_bytes()[:60])
    secretary.press("Ctrl+O")
    dialogs.choose_files(torn)
    secretary.until_sees("This PDF is damaged")
    assert papers(office) == [("Torn", None)]
    secretary.choose("Choose another file for Torn")
    dialogs.choose_file(report)
    secretary.until_sees("“Torn” is attached: 3 page(s).")
    assert papers(office) == [("Torn", 3)]
