from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.services import stick
from cpp_desktop.ui.dialogs import copy_to_stick
from cpp_desktop.ui.dialogs.copy_to_stick import CopyToStick, Drive
from tests.drivers import dialogs
from tests.drivers.accessibility import nameless


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1200, 700)
    qtbot.addWidget(made)
    return made


def ask(window: QWidget) -> tuple[CopyToStick, list[str]]:
    dialog, told = CopyToStick(window, "Agenda.pdf", b"%PDF-1.7"), list[str]()
    dialog.copied.connect(told.append)
    dialog.open()
    return dialog, told


def test_a_stick_that_is_in_is_offered_and_safe_to_take_out(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_to_stick, "drives", lambda: [Drive(str(tmp_path), "BLUE STICK", 7_800_000_000)])
    dialog, told = ask(window)
    assert nameless(dialog) == []
    assert [column.shown(dialog.table.chosen_record()) for column in dialog.table.model.columns] == [
        "BLUE STICK", "8 GB free",
    ]  # fmt: skip
    dialogs.press(dialog, "Copy it")
    assert (tmp_path / "Agenda.pdf").read_bytes() == b"%PDF-1.7"
    assert told == ["“Agenda.pdf” is on BLUE STICK, read back and the same. It is safe to take it out."]


def test_without_a_stick_a_folder_can_be_chosen(window: QWidget, tmp_path: Path) -> None:
    dialog, told = ask(window)
    assert not dialog.copies.isEnabled()
    dialogs.press(dialog, "Another folder…")
    dialogs.choose_file(tmp_path)
    dialogs.press(dialog, "Copy it")
    assert (tmp_path / "Agenda.pdf").exists()
    assert "safe" not in told[0]


def test_a_full_stick_is_told_where_one_chooses_another(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "_room", lambda folder: 10)
    dialog, told = ask(window)
    dialog.offer(tmp_path)
    dialogs.press(dialog, "Copy it")
    assert "There is no room for it there" in dialog.trouble.words.text()
    assert (told, dialog.isVisible()) == ([], True)
