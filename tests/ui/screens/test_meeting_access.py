from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cpp_desktop.ui.dialogs.privacy_sweep import PrivacySweep
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox
from cpp_desktop.ui.screens.minute_form import band_word
from cpp_desktop.ui.screens.minutes_foot import MinutesFoot
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless, spoken_name
from tests.drivers.actions import Log
from tests.drivers.fitting import cut_off
from tests.drivers.meetings import Diary

SCREEN = "Meetings"


def by_tab(window: MainWindow, first: QWidget, most: int = 80) -> list[str]:
    """Return the names of what Tab comes to, from one widget until the rail, names in a row said once."""
    first.setFocus()
    names = [spoken_name(first)]
    for _ in range(most):
        keys.press(window, "Tab")
        widget = QApplication.focusWidget()
        assert widget is not None
        if window.rail is not None and window.rail.isAncestorOf(widget):
            break
        names.append(spoken_name(widget))
    return names


def test_the_list_goes_from_the_head_to_the_card(window: MainWindow) -> None:
    diary = Diary(window)
    names = by_tab(window, diary.list.primary)
    assert names[:2] == ["New meeting", "This year"]
    assert names[2:5] == ["Find in meetings", "Meetings", "Table and other years… Attendance by category"]
    assert names[5].startswith("Attendance by category. ")
    below = ["Approve past minutes…", "Sub-groups", "Decisions", "Who came, by year"]
    assert names[6:] == [*below, "Open", "Cancel meeting…", "Remove…"]


def test_the_agenda_goes_from_the_items_to_the_chosen_one(window: MainWindow) -> None:
    book = Diary(window).open()
    assert book.view.agenda is not None
    names = by_tab(window, book.view.agenda.table.view)
    assert names == [
        "Agenda", "Add break", "Carry over…", "More", "Item", "Purpose", "Minutes", "Lead", "Number", "Confidential",
        "More for the papers", "Attach file…", "Add paper…", "Move item up", "Move item down", "Remove item",
        "For a later meeting",
    ]  # fmt: skip


def test_the_minutes_follow_the_sheet_and_each_action_its_passage(window: MainWindow) -> None:
    book = Diary(window).open(1)
    book.turn_to("minutes")
    assert book.view.minutes is not None
    names = by_tab(window, book.view.minutes.attendance.line.editor("line").entry)
    sheet = ["Sign-in sheet", "Here", "Apologies", "Absent", "Visitor…", "No mark"]
    assert names[1:8] == [*sheet, "What was noted"]  # all are marked, so "All here" rests
    chords = ["Action", "Decision", "Reason", "Dissent", "Earlier minute", "Confidential"]
    assert names[-9:] == [*chords, "New passage", "Remove passage", "Follow as a case…"]
    at = names.index("Edit the action: Find a date for the away day")
    assert names[at - 2 : at + 2] == ["What was noted", "Decision", names[at], names[at].replace("Edit", "Remove")]


def test_everything_has_a_name(window: MainWindow) -> None:
    diary = Diary(window)
    assert nameless(diary.screen) == []
    book = diary.open()
    assert nameless(diary.screen) == []
    book.turn_to("minutes")
    book.chord("Any other business", "Ctrl+Shift+A")
    assert nameless(diary.screen) == []
    assert nameless(Log(window).screen) == []


@pytest.mark.parametrize("nth", [0, 1])
def test_at_150_per_cent_the_sheet_folds_to_counts(
    qapp: QApplication, window: MainWindow, nth: int, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: theme.apply(qapp, dark=False))
    window.shell.remember(replace(window.settings, scale=1.5))
    book = Diary(window).open(nth)
    book.turn_to("minutes")
    assert book.view.minutes is not None
    counts = book.view.minutes.attendance
    here = [chip.accessibleName() for chip in (counts.here, counts.unmarked) if chip.isVisible()]
    assert here == (["0 here", "20 not marked"] if nth == 0 else ["17 here, quorate"])
    book.press("Mark")
    keys.press(window, "Tab")
    keys.press(window, "P" if nth == 0 else "A")
    assert counts.here.accessibleName() == ("1 here" if nth == 0 else "16 here, quorate")
    keys.press(window, "Esc")


def test_at_150_per_cent_the_verbs_of_minutes_stand_on_one_line(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=1.5))
    book = Diary(window).open(1)
    book.turn_to("minutes")
    keys.settle()
    assert book.view.minutes is not None
    foot = book.view.minutes.findChildren(MinutesFoot)[0]
    verbs = {spoken_name(one): one for one in foot.findChildren(QPushButton) if one.isVisible()}
    assert list(verbs)[-2:] == ["More for this passage", "Follow as a case…"]
    offered = [line.text() for line in verbs["More for this passage"].menu().actions()]
    assert offered == ["New passage", "Remove passage"]
    assert len({one.geometry().center().y() for one in verbs.values()}) == 1


def are_beside(within: QWidget, *parts: QWidget) -> bool:
    """Say whether parts stand on one line."""
    tops = [one.mapTo(within, one.rect().topLeft()).y() for one in parts]
    return max(tops) - min(tops) < parts[0].height()


def test_in_the_largest_text_an_agendas_verbs_stand_on_one_line(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=2.0))
    view = Diary(window).open().view
    view.tabs.choose("agenda")
    keys.settle()
    assert view.packs.isVisible()
    assert are_beside(view, view.more, view.packs, view.adds, view.chip)


def test_in_the_largest_text_what_is_done_next_stands_above_minutes_on_few_lines(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=2.0))
    book = Diary(window).open(1)
    book.turn_to("minutes")
    view, pane = book.view, book.view.minutes
    assert pane is not None
    assert are_beside(view, view.more, view.issues, view.chip)
    assert are_beside(view, pane.state.checks, pane.state.approves)
    book.choose_also("Check before it is sent")  # beside the tabs there is no room
    assert dialogs.in_front(PrivacySweep).isVisible()


@pytest.mark.parametrize("word", ["Action", "Cam gweithredu"])
def test_the_word_at_the_head_of_a_band_is_read_whole(qapp: QApplication, word: str) -> None:
    line = QWidget()
    line.setLayout(hbox(band_word("arrow", "accent", word), label("to ask the trust for more signs" * 9, wraps=True)))
    theme.dress(line)
    line.resize(400, 200)
    line.show()
    keys.settle()
    assert cut_off(line) == []
