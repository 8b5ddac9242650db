"""Files under an agenda item: chosen or dropped, counted in pages, or with the reason why there are none, at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.main_window import MainWindow
from tests.blank_pdfs import pdf
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.dropping import COPY, LEFT, NONE
from tests.drivers.meetings import Diary, MeetingBook
from tests.exchange import evidence_samples as samples
from tests.exchange import stand_ins

SCREEN = "Meetings"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    made = Diary(window).open()
    made.choose_item("What went well")
    return made


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return put(tmp_path, "Waiting times.pdf", pdf(3))


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    return put(tmp_path, "Torn.pdf", b"%PDF-1.7\n1 0 obj")


def test_files_are_attached_by_key_with_their_pages_and_undone(book: MeetingBook, report: Path, tmp_path: Path) -> None:
    book.attach(report, put(tmp_path, "Note.txt", b"Dear all"))
    first, second = book.papers()
    assert first.startswith("Waiting times (attached  ·  3 page")
    assert second.startswith("Note (attached  ·  1 page")
    assert "are attached" in book.window.message.text
    book.window.undo()
    assert [paper.split(" (")[0] for paper in book.papers()] == ["Waiting times"]


def test_a_damaged_one_says_so_now_and_another_is_chosen(book: MeetingBook, report: Path, torn: Path) -> None:
    book.attach(torn)
    assert "damaged" in book.window.message.text
    assert "will say so in the pack." in book.window.message.text
    assert "damaged" in book.papers()[0]
    book.press("Choose another file for Torn")
    dialogs.choose_file(report)
    assert book.papers()[0].startswith("Torn (attached  ·  3 page")


def test_a_programme_is_refused_and_not_named(book: MeetingBook, tmp_path: Path) -> None:
    book.attach(put(tmp_path, "Setup.exe", b"MZ\0\0"))
    assert "Setup.exe: This is a programme" in book.window.message.text
    assert book.papers() == []


def drop_on(book: MeetingBook, title: str, *paths: Path) -> None:
    """Let files go over an item's row of the list."""
    assert book.view.agenda is not None
    card, table = book.view.agenda, book.view.agenda.table
    lines = {line.item.title: line.id for line in table.model.shown}
    row = next(row for row in range(table.model.rowCount()) if table.model.id_at(row) == lines[title])
    table.view.scrollTo(table.model.index(row, 2))
    within = table.view.visualRect(table.model.index(row, 2)).center()
    at = QPointF(table.view.viewport().mapTo(card, within))
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QApplication.sendEvent(card, QDragEnterEvent(at, COPY, carried, LEFT, NONE))
    QApplication.sendEvent(card, QDropEvent(at, COPY, carried, LEFT, NONE))
    keys.settle()


def test_files_are_dropped_on_the_item_that_they_belong_to(book: MeetingBook, report: Path) -> None:
    drop_on(book, "Declarations of interest", report)
    assert book.papers()[0].startswith("Waiting times (attached  ·  3 page")
    book.choose_item("What went well")
    assert book.papers() == []


def test_what_a_picture_shows_is_asked_for(book: MeetingBook, tmp_path: Path) -> None:
    book.attach(put(tmp_path, "Stall.jpg", samples.jpeg()))
    dialog = dialogs.in_front(FormDialog)
    (field,) = dialog.form.values()
    assert dialogs.fill_in(**{field: "Two members at the stall"}) == {}
    book.press("Edit the paper Stall")
    assert dialogs.in_front(FormDialog).form.values()["told"] == "Two members at the stall"
    assert dialogs.fill_in(title="At the stall", confidential="yes") == {}
    assert book.papers()[0].startswith("At the stall (attached  ·  1 page")
    assert book.papers()[0].endswith("for the chair alone)")


def test_a_paper_that_was_to_follow_comes_and_goes(book: MeetingBook, report: Path) -> None:
    book.press("Add paper…")
    assert dialogs.fill_in(title="The report") == {}
    assert book.papers() == ["The report (to follow)"]
    book.press("Attach a file for The report")
    dialogs.choose_file(report)
    assert book.papers()[0].startswith("The report (attached  ·  3 page")
    book.with_paper("The report", "Take its file out")
    assert book.papers() == ["The report (to follow)"]


def test_papers_are_moved_and_the_keyboard_stays_with_them(book: MeetingBook, report: Path, tmp_path: Path) -> None:
    book.attach(report, put(tmp_path, "Note.txt", b"Dear all"))
    book.with_paper("Note", "Move up")
    assert [paper.split(" (")[0] for paper in book.papers()] == ["Note", "Waiting times"]
    assert book.window.focusWidget().accessibleName() == "More about the paper Note"


def test_a_paper_is_opened_outside_and_copied_out(
    book: MeetingBook, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    book.attach(report)
    book.press("Open the paper Waiting times")
    assert opened[0].read_bytes() == report.read_bytes()
    book.with_paper("Waiting times", "Save a copy…")
    dialogs.choose_file(tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == report.read_bytes()


def test_once_the_agenda_is_out_it_is_a_late_paper(book: MeetingBook, report: Path) -> None:
    office = book.window.office
    with office.store.transaction("issue agenda") as tx:
        tx.save(replace(book.view.page.meeting, agenda_issued=office.today()))
    book.choose_item("What went well")
    book.attach(report)
    assert "it is a late paper" in book.window.message.text


def test_without_libreoffice_a_pdf_is_asked_for(
    book: MeetingBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_ins.take_away(monkeypatch, tmp_path)
    book.attach(put(tmp_path, "Report.docx", samples.docx()))
    assert "Save it as a PDF and attach that; LibreOffice is not on this computer." in book.papers()[0]


def test_every_part_has_a_name(book: MeetingBook, report: Path, torn: Path) -> None:
    book.attach(report, torn)
    assert book.view.agenda is not None
    assert nameless(book.view.agenda.item) == []
