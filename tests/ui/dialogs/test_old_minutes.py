"""Old minutes brought in through the window: dropped or chosen, looked over, settled, saved as one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpp_desktop.services import tables
from cpp_desktop.ui.dialogs.import_table import ImportDialog, import_table
from cpp_desktop.ui.dialogs.old_minutes import OldMinutes
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, dropping, keys
from tests.drivers.accessibility import nameless

SCREEN = "Meetings"
MINUTES = """Meadow Valley Partnership Group
Minutes of the meeting held on 3 February 2015 at 2pm

Present: Siân Pritchard, Wilf, Ottoline Vance (visitor)
Apologies: Perpetua Quill

1. WELCOME
Everybody was welcomed.

2. LEAFLETS
The draft was read.
Action: ask the library
Action OV: order 200 copies
"""


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "old.md"
    path.write_text(MINUTES, encoding="utf-8")
    return path


@pytest.fixture
def looked_at(window: MainWindow, minutes: Path) -> OldMinutes:
    dropping.drop(window, minutes)
    return dialogs.in_front(OldMinutes)


def shown(dialog: OldMinutes, part: str) -> list[str]:
    dialog.segments.choose(part)
    keys.settle()
    return [f"{one.title} | {one.detail}" for one in dialog.table.model.shown]


def listed(window: MainWindow, kind: str) -> list[dict[str, str | None]]:
    assert window.office is not None
    rows = tables.list_rows(window.office, kind, whole=True).rows
    return [row for row in rows if "2015-02-03" in (row.get("date"), row.get("meeting_date"))]


def test_what_was_understood_is_shown_part_by_part(looked_at):
    assert shown(looked_at, "meetings")[0].startswith("Tuesday 3 February 2015 | ordinary · 2:00pm")
    assert [one.partition(" | ")[0] for one in shown(looked_at, "people")] == [
        "Siân Pritchard", "Wilf", "Ottoline Vance", "Perpetua Quill",
    ]  # fmt: skip
    assert [one.partition(" | ")[0] for one in shown(looked_at, "items")] == ["1. WELCOME", "2. LEAFLETS"]
    assert len(shown(looked_at, "actions")) == 2
    assert any("“ask the library”" in one for one in shown(looked_at, "questions"))
    assert nameless(looked_at) == []


def test_it_is_settled_and_brought_in_by_keyboard_alone_and_undone(window, looked_at):
    rows = shown(looked_at, "questions")
    at = next(n for n, one in enumerate(rows) if "“ask the library”" in one)
    looked_at.table.view.setFocus()
    for _ in range(at):
        QTest.keyClick(looked_at.table.view, Qt.Key.Key_Down)
    QTest.keyClick(looked_at.answer.entry, Qt.Key.Key_Down)
    keys.settle()
    assert looked_at.answer.typed() == "Leave it in the minutes only"
    QTest.keyClick(looked_at.verb, Qt.Key.Key_Space)
    keys.settle()
    assert not dialogs.is_open(OldMinutes)
    assert [row["text"] for row in listed(window, "actions")] == ["order 200 copies"]
    assert "ask the library" in listed(window, "minutes")[1]["text"]
    assert len(listed(window, "attendance")) == 4
    window.office.store.undo()
    assert [listed(window, kind) for kind in ("meetings", "agenda", "attendance", "minutes", "actions")] == [[]] * 5


def test_nothing_is_saved_before_the_verb(window, looked_at):
    looked_at.back.click()
    keys.settle()
    assert listed(window, "meetings") == []


def test_the_import_takes_documents_too_and_a_damaged_one_says_why(window, minutes, tmp_path):
    import_table(window.current(), "meetings", minutes)
    keys.settle()
    assert not dialogs.is_open(ImportDialog)
    dialogs.in_front(OldMinutes).back.click()
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 and nothing")
    import_table(window.current(), "meetings", broken)
    dialog = dialogs.in_front(OldMinutes)
    assert "damaged" in "\n".join(dialogs.words_in(dialog))
    assert not dialog.verb.isEnabled()


def test_minutes_dropped_elsewhere_are_told_where_to_go(window, minutes):
    window.go_to("People")
    keys.settle()
    dropping.drop(window, minutes)
    assert not dialogs.is_open(OldMinutes)
