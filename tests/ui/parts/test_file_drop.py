"""Files dragged over what takes them, and let go."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.parts.file_drop import FileDrop, FilesDrop, Offer
from tests.drivers import dropping


class Taker(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.taken: list[Path] = []
        self.said: list[str] = []
        self.drop = FileDrop(self, self.offer, self.said.append)
        self.resize(400, 300)

    def offer(self, path: Path) -> Offer | str:
        if path.suffix != ".csv":
            return f"{path.name} is not a list."
        return Offer("read this list", partial(self.taken.append, path))


@pytest.fixture
def taker(qtbot: QtBot) -> Taker:
    made = Taker()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    path = tmp_path / "members.csv"
    path.write_text("Name\n", encoding="utf-8")
    return path


def test_a_file_let_go_is_taken(taker: Taker, list_file: Path) -> None:
    dropping.drop(taker, list_file)
    assert taker.taken == [list_file]
    assert not taker.drop.hint.isVisible()


def test_the_hint_says_what_would_be_done(taker: Taker, list_file: Path) -> None:
    dropping.hold_over(taker, [list_file])
    assert taker.drop.hint.isVisible()
    assert taker.drop.hint.text() == "Drop it to read this list"
    QApplication.sendEvent(taker, QDragLeaveEvent())
    assert not taker.drop.hint.isVisible()
    assert taker.taken == []


def test_what_is_not_wanted_is_said(taker: Taker, list_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"")
    dropping.drop(taker, other)
    dropping.drop(taker, list_file, other)
    dropping.drop(taker, tmp_path)
    assert taker.said == [
        "photo.jpg is not a list.",
        "One file at a time, please.",
        "That is a folder. Drop one file out of it.",
    ]
    assert taker.taken == []


def test_words_dragged_are_left_to_others(taker: Taker) -> None:
    carried = QMimeData()
    carried.setText("not a file")
    assert not taker.drop.eventFilter(taker, dropping.entering(carried))
    assert not taker.drop.hint.isVisible()


def test_a_page_of_the_web_is_no_file(taker: Taker) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl("https://example.org/members.csv")])
    event = dropping.entering(carried)
    assert event.type() == QEvent.Type.DragEnter
    QApplication.sendEvent(taker, event)
    assert taker.drop.hint.text() == "That is not a file on this computer. Save it here first."


def test_several_files_are_taken_where_they_are_let_go(qtbot: QtBot, list_file: Path) -> None:
    widget, taken = QWidget(), []
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    FilesDrop(widget, lambda paths, place: Offer("keep them", lambda: taken.append((paths, place))), taken.append)
    widget.show()
    dropping.drop(widget, list_file, list_file.parent)
    assert taken == [([list_file, list_file.parent], widget.rect().center())]
    dropping.drop(widget, list_file, list_file / "gone")
    assert taken[1] == "That is not a file on this computer. Save it here first."
