"""A log that is carried forward from meeting to meeting, brought in through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpp_desktop.services import tables
from cpp_desktop.services.tables import Verdict
from cpp_desktop.ui.dialogs.import_questions import ImportQuestions
from cpp_desktop.ui.dialogs.import_table import ImportDialog, import_table
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless

SCREEN = "Actions"
LOG = """Raised,Who,Action,Status
13/1/2026,SP,Ask for the leaflet in purple,open
13/1/2026,D,Sort out tickets for the fair,open
27/1/2026,SP,Ask for the leaflet in purple,done
27/1/2026,SP,Sort out tickets for the fair,open
"""


@pytest.fixture
def looked_over(window: MainWindow, tmp_path: Path) -> ImportDialog:
    path = tmp_path / "log.csv"
    path.write_text(LOG, encoding="utf-8")
    import_table(window.current(), "actions", path)
    return dialogs.in_front(ImportDialog)


def purple_or_fair(window: MainWindow) -> list[tuple[str | None, str | None]]:
    assert window.office is not None
    rows = tables.list_rows(window.office, "actions", whole=True).rows
    return [(r["owner"], r["state"]) for r in rows if str(r["text"]).endswith(("in purple", "for the fair"))]


def test_rows_are_joined_unless_she_says_not_to(window, looked_over):
    offer = looked_over.review.offer
    assert dialogs.words_in(offer) == [
        "1 row(s) become history of what an earlier meeting raised, which counts once. 1 doubtful row(s) or name(s)."
    ]
    assert (looked_over.verb.text(), nameless(looked_over)) == ("Import 4 rows", [])
    assert [o.row for o in looked_over.review.table.model.shown if o.verdict is Verdict.JOINED] == [4]
    offer.joins.setChecked(False)
    keys.settle()
    assert all(o.verdict is Verdict.ADDED for o in looked_over.review.table.model.shown)
    offer.joins.setChecked(True)
    keys.settle()
    looked_over.verb.click()
    keys.settle()
    assert purple_or_fair(window) == [("SP", "complete"), ("D", "open"), ("SP", "open")]


def test_what_is_doubtful_is_settled_one_after_the_other(window, looked_over):
    looked_over.review.offer.asks.setFocus()
    QTest.keyClick(looked_over.review.offer.asks, Qt.Key.Key_Space)
    asking = dialogs.in_front(ImportQuestions)
    assert [q.written for q in asking.table.model.shown] == ["5", "D"]
    assert nameless(asking) == []
    dialogs.press(asking, "The same, carried forward")
    keys.settle()
    chosen = asking.table.chosen_record()
    assert chosen is not None
    assert chosen.written == "D"
    asking.verb.click()
    keys.settle()
    looked_over.verb.click()
    keys.settle()
    assert purple_or_fair(window) == [("SP", "complete"), ("SP", "open")]
