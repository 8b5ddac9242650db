"""Files kept with what they show: added by key, by a press or dropped, read outside, copied, named and removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton

from cpp_desktop.services import evidence
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.evidence_picture import EvidencePicture
from tests.drivers import dialogs, keys
from tests.drivers.activities import Tally
from tests.drivers.dropping import drop
from tests.exchange import evidence_samples as samples

SCREEN = "Activities"


def photograph(kind: str) -> bytes:
    """A red picture, wider than high."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(230, 30, 20))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@pytest.fixture
def tally(window: MainWindow) -> Tally:
    tally = Tally(window)
    tally.choose(tally.titles()[0])
    return tally


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "The answer.pdf"
    path.write_bytes(samples.pdf())
    return path


def titles(tally: Tally) -> list[str]:
    assert tally.window.office is not None
    chosen = tally.screen.table.chosen_record()
    return [kept.title for kept in evidence.files_of(tally.window.office, chosen)]


def choose(path: Path) -> None:
    chooser = dialogs.in_front(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    keys.settle()


def press(tally: Tally, spoken: str) -> None:
    tally.card.tabs.choose("files")
    keys.settle()
    found = [b for b in tally.card.files.findChildren(QPushButton) if b.isVisible() and b.accessibleName() == spoken]
    found[0].click()
    keys.settle()


def test_a_file_is_added_by_key_and_undone_in_one_step(tally: Tally, letter: Path) -> None:
    tally.card.form.editor("title").setFocus()
    keys.press(tally.window, "Ctrl+O")
    choose(letter)
    assert titles(tally) == ["The answer"]
    assert "is kept" in tally.window.message.text
    tally.window.undo()
    keys.settle()
    assert titles(tally) == []
    assert not [b for b in tally.card.files.findChildren(QPushButton) if b.isVisible() and "The answer" in b.text()]


def test_a_file_is_added_by_dropping_it_on_the_card(tally: Tally, tmp_path: Path) -> None:
    path = tmp_path / "Stall.jpg"
    path.write_bytes(samples.jpeg())
    drop(tally.card, path)
    keys.settle()
    assert titles(tally) == ["Stall"]
    assert "left out" in tally.window.message.text


def test_a_programme_is_refused_with_the_reason(tally: Tally, tmp_path: Path) -> None:
    path = tmp_path / "run.exe"
    path.write_bytes(b"MZ\0")
    press(tally, "Add file…")
    choose(path)
    assert titles(tally) == []
    assert "programme" in tally.window.message.text


def test_a_file_is_opened_copied_named_and_removed(tally, letter, tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    tally.card.files.add(letter)
    press(tally, "Open The answer")
    assert Path(opened[0]).read_bytes() == letter.read_bytes()
    press(tally, "Save a copy of The answer")
    choose(tmp_path / "mine.pdf")
    assert (tmp_path / "mine.pdf").read_bytes() == letter.read_bytes()
    press(tally, "Name The answer")
    assert dialogs.fill_in(title="The trust’s answer") == {}
    assert titles(tally) == ["The trust’s answer"]
    press(tally, "Remove The trust’s answer")
    assert titles(tally) == []


def test_where_no_program_opens_it_a_copy_is_offered(tally: Tally, letter: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    tally.card.files.add(letter)
    press(tally, "Open The answer")
    assert "Save a copy instead" in tally.window.message.text


@pytest.mark.parametrize(("name", "content"), [("stall.jpg", photograph("JPG")), ("stall.png", photograph("PNG"))])
def test_a_photograph_is_seen_small_beside_its_title(tally: Tally, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    tally.card.files.add(path)
    tally.card.tabs.choose("files")
    keys.settle()
    shown = tally.card.files.findChildren(EvidencePicture)[-1]
    centre = shown.pixmap().toImage().pixelColor(shown.pixmap().width() // 2, shown.pixmap().height() // 2)
    assert (centre.red() > 200, centre.blue() < 60) == (True, True)


def test_one_that_cannot_be_read_keeps_its_icon(tally: Tally, tmp_path: Path) -> None:
    path = tmp_path / "odd.jpg"
    path.write_bytes(samples.jpeg())
    tally.card.files.add(path)
    assert tally.card.files.findChildren(EvidencePicture)[-1].pixmap().width() > 0
