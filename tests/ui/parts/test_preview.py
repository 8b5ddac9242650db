from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.papers import Written
from cpp_desktop.ui.parts.preview import PaperPreview
from cpp_desktop.ui.parts.printing import print_pages
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless


class Desk:
    """Writes papers of three pages with a heading on each, and remembers where and in what size."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path, int]] = []

    def write(self, path: Path, size: int) -> Written:
        self.asked.append((path, size))
        if size == 24:
            raise Refused(size="There is no such size.")
        with pymupdf.open() as made:
            for number in range(3):
                words = f"Page {number + 1} on radiotherapy"
                made.new_page().insert_text((72, 72 + 200 * number), words, fontsize=size)
            made.set_toc([[1, "Welcome", 1], [2, "Apologies", 2], [1, "Decisions", 3]])
            made.save(path)
        remarks = ("2 people have no address.",) if size == 18 else ()
        return Written(path=path, pages=3, missing=frozenset({"漢"}) if size == 18 else frozenset(), remarks=remarks)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1200, 700)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preview(window: QWidget, qtbot: QtBot, desk: Desk) -> PaperPreview:
    made = PaperPreview(window, "Action log", desk.write, file_name="action-log.pdf")
    made.show()
    qtbot.waitUntil(lambda: made.pane.view.paper.status() == QPdfDocument.Status.Ready)
    return made


def test_the_paper_is_shown_and_no_copy_stays_on_disk(preview: PaperPreview, desk: Desk) -> None:
    assert preview.pane.view.paper.pageCount() == 3
    assert (preview.pane.page.text(), preview.pane.total.text()) == ("1", "of 3")
    assert preview.save.isEnabled()
    path, size = desk.asked[0]
    assert size == 12
    assert not path.parent.exists()
    assert nameless(preview) == []


def test_another_size_makes_the_paper_again(preview: PaperPreview, desk: Desk) -> None:
    preview.sizes.choose("18")
    assert [size for _, size in desk.asked] == [12, 18]
    assert "[U+6F22]" in preview.pane.state.text()
    assert preview.pane.state.text().startswith("2 people have no address. ")


def test_a_refusal_is_said_and_nothing_can_be_saved(preview: PaperPreview) -> None:
    preview.sizes.choose("24")
    assert "There is no such size." in dialogs.words_in(preview)
    assert not preview.save.isEnabled()


def test_the_paper_is_saved_whole_or_not_at_all(preview: PaperPreview, tmp_path: Path) -> None:
    preview.deeds.save_to(tmp_path / "log.pdf")
    assert (tmp_path / "log.pdf").read_bytes().startswith(b"%PDF")
    assert preview.pane.state.text() == "Saved as log.pdf"
    preview.deeds.save_to(tmp_path / "nowhere" / "log.pdf")
    assert "“log.pdf” was not written: the folder is not there." in preview.pane.state.text()
    assert [file.name for file in tmp_path.iterdir()] == ["log.pdf"]


def test_pages_grow_and_shrink(preview: PaperPreview) -> None:
    keys.press(preview, "Ctrl+0")
    keys.press(preview, "Ctrl++")
    grown = preview.pane.view.zoomFactor()
    keys.press(preview, "Ctrl+-")
    assert preview.pane.view.zoomFactor() == pytest.approx(grown / 1.25)
    keys.press(preview, "Ctrl+0")
    assert preview.pane.view.zoomMode() == QPdfView.ZoomMode.FitToWidth


def test_a_page_is_gone_to_by_its_number(preview: PaperPreview) -> None:
    keys.press(preview, "Ctrl+G")
    keys.write(preview, "3")
    keys.press(preview, "Return")
    assert preview.pane.view.page() == 3
    preview.pane.page.setText("7")
    preview.pane.page.editingFinished.emit()
    assert (preview.pane.page.text(), preview.pane.view.page()) == ("3", 3)
    preview.pane.view.setFocus()
    keys.press(preview, "Home")
    assert preview.pane.page.text() == "1"
    keys.press(preview, "End")
    assert preview.pane.page.text() == "3"


def test_headings_lead_to_their_pages(preview: PaperPreview) -> None:
    assert preview.pane.contents.isVisible()
    assert preview.pane.outline.isVisible()
    preview.pane.outline.setFocus()
    keys.press(preview, "Home")
    keys.press(preview, "Down")
    assert preview.pane.page.text() == "2"
    preview.pane.view.go_to(3)
    assert preview.pane.outline.currentIndex().data(QPdfBookmarkModel.Role.Title) == "Decisions"
    preview.pane.contents.setChecked(False)
    assert not preview.pane.outline.isVisible()


def test_words_are_found_from_place_to_place(preview: PaperPreview) -> None:
    keys.press(preview, "Ctrl+F")
    keys.write(preview, "radiotherapy")
    keys.until(lambda: preview.pane.finder.words.text() == "1 of 3")
    keys.press(preview, "Return")
    keys.press(preview, "F3")
    assert (preview.pane.finder.words.text(), preview.pane.page.text()) == ("3 of 3", "3")
    keys.press(preview, "F3")
    assert preview.pane.finder.words.text() == "1 of 3"
    keys.press(preview, "Shift+Return")
    assert preview.pane.finder.words.text() == "3 of 3"
    preview.pane.finder.box.setText("tulips")
    keys.until(lambda: preview.pane.finder.words.text() == "Not in this paper")
    keys.press(preview, "Esc")
    assert preview.isVisible()
    assert not preview.pane.finder.isVisible()


def test_pages_reach_the_printer(preview: PaperPreview, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.deeds.print_on(printer)
    assert preview.pane.state.text() == "Sent to the printer."
    with pymupdf.open(tmp_path / "printed.pdf") as printed:
        assert printed.page_count == 3
        assert min(printed[0].get_pixmap().samples) < 128  # there is ink on it


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told_kindly(preview: PaperPreview, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(StorageTrouble, match="The printer did not take the paper"):
        print_pages(preview.deeds.data, printer, lambda *_: None)


def test_it_is_saved_as_text_where_it_can_be(window, qtbot, desk, tmp_path):
    made = PaperPreview(window, "Agenda", desk.write, file_name="Agenda.pdf", endings=(".pdf", ".txt", ".brl.txt"))
    made.show()
    qtbot.waitUntil(made.formats.isEnabled)
    words = [action.text() for action in made.formats.menu().actions()]
    assert words == ["Plain &text, for screen readers…", "Text to make &Braille from…"]
    made.formats.menu().actions()[1].trigger()
    dialog = made.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Agenda.brl.txt")
    dialog.fileSelected.emit(str(tmp_path / "for Siân.txt"))
    qtbot.waitUntil(lambda: made.pane.state.text() == "Saved as for Siân.brl.txt")
    assert desk.asked[-1] == (tmp_path / "for Siân.brl.txt", 12)


def test_a_word_document_is_made_in_the_size_that_is_shown(window, qtbot, desk, tmp_path):
    made = PaperPreview(window, "Agenda", desk.write, file_name="Agenda.pdf", endings=(".pdf", ".docx"))
    made.show()
    qtbot.waitUntil(made.formats.isEnabled)
    made.sizes.choose("18")
    qtbot.waitUntil(made.formats.isEnabled)
    made.formats.menu().actions()[0].trigger()
    made.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "Agenda.docx"))
    qtbot.waitUntil(lambda: made.pane.state.text() == "Saved as Agenda.docx")
    assert desk.asked[-1] == (tmp_path / "Agenda.docx", 18)


def test_other_formats_are_offered_only_where_there_are_any(preview):
    assert preview.formats.isHidden()
