from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, Tabs, button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.flow import Flow
from cpp_desktop.ui.parts.labels import IconText, block, key, label, picture
from cpp_desktop.ui.parts.layout import Card, PageHeader, column, even, grid, hbox, page, rule
from cpp_desktop.ui.parts.messages import MessageBar
from cpp_desktop.ui.parts.rail import Rail, Stop
from cpp_desktop.ui.parts.status_line import StatusLine, when_words
from tests.drivers.accessibility import focusable, nameless, spoken_name


def test_segments_choose_and_count(qtbot: QtBot) -> None:
    segments = Segments((("open", "Open"), ("all", "All")), name="Which actions")
    qtbot.addWidget(segments)
    segments.count(open=1014)
    assert segments.current() == "open"
    with qtbot.waitSignal(segments.chosen) as chosen:
        segments.choose("all")
    assert (chosen.args, segments.current()) == (["all"], "all")
    assert [spoken_name(w) for w in focusable(segments)] == ["All"]  # the arrow keys lead to the others


def test_a_chip_says_its_words_and_hides_when_it_has_none(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    chip = ChipLabel(Chip("due 5 days ago", "warn"))
    QVBoxLayout(holder).addWidget(chip)
    holder.show()
    assert (chip.accessibleName(), chip.isVisible()) == ("due 5 days ago", True)
    chip.show_chip(None)
    assert not chip.isVisible()
    chip.show_chip(Chip("in post", "ok"))
    assert chip.isVisible()
    assert Chip("planned", icon="none").drawn_icon == ""
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 2) == theme.colour("ok_soft")


def test_a_message_stays_until_it_is_put_away(qtbot: QtBot) -> None:
    bar, done = MessageBar(), []
    qtbot.addWidget(bar)
    assert bar.text == ""
    bar.say("14 people came in; one row was refused.", "warn", ("Show it", lambda: done.append(1)))
    assert bar.text == "14 people came in; one row was refused."
    assert [spoken_name(w) for w in focusable(bar)] == ["Show it", "Put away"]
    focusable(bar)[0].click()
    assert (bar.text, done) == ("", [1])


def test_the_status_line_offers_the_last_step(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    assert not line.undo.isVisible()
    line.show_saved(datetime(2026, 11, 9, 10, 42))
    line.show_steps("record action", None)
    line.show_backup("Backup: today 09:15, checked")
    assert line.saved.words.text() == "Saved 10:42"
    assert line.undo.accessibleName() == "Undo: record action"
    assert not line.redo.isVisible()
    with qtbot.waitSignal(line.undo_pressed):
        line.undo.click()


@pytest.mark.parametrize("scale", theme.SCALES)
def test_long_steps_keep_the_status_line_within_a_small_laptop(qtbot: QtBot, qapp: object, scale: float) -> None:
    theme.apply(qapp, dark=False, scale=scale)
    line, label = StatusLine(), "change what somebody of a long name agreed to " * 3
    qtbot.addWidget(line)
    theme.dress(line)
    line.show_saved(datetime(2026, 11, 9, 10, 42))
    line.show_steps(label, label)
    line.show_backup("Backup: today 09:15, checked")
    line.show()
    assert line.minimumSizeHint().width() <= 1366
    assert line.undo.accessibleName() == line.undo.toolTip() == f"Undo: {label}"


@pytest.mark.parametrize(
    ("day", "words"),
    [(9, "today 09:15"), (8, "yesterday 09:15"), (3, "3 November 2026")],
)
def test_moments_are_told_as_people_tell_them(day: int, words: str) -> None:
    assert when_words(datetime(2026, 11, day, 9, 15), datetime(2026, 11, 9, 23, 0)) == words


@pytest.mark.parametrize(("scale", "foot"), [(1.0, ["Settings", "Help"]), (1.5, ["More"])])
def test_the_rail_names_its_screens_at_any_size(qtbot: QtBot, qapp: object, scale: float, foot: list[str]) -> None:
    theme.apply(qapp, dark=False, scale=scale)
    stops = (Stop("Today", "home"), Stop("People", "people"), Stop("Settings", "gear", at_foot=True))
    rail = Rail(stops, "Meadow Valley", is_sample=True)
    qtbot.addWidget(rail)
    buttons = rail.findChildren(QToolButton)
    assert [spoken_name(b) for b in buttons] == ["Find", "Today", "People", *foot]
    assert any("Sample" in w.text() for w in rail.findChildren(QLabel))
    with qtbot.waitSignal(rail.chosen) as chosen:
        buttons[2].toggle()
    assert chosen.args == ["People"]


def test_a_compact_rail_has_room_for_longer_words(qtbot: QtBot, qapp: object) -> None:
    theme.apply(qapp, dark=False, scale=1.5)
    short, long = (Rail((Stop(name, "home"),), "Ash Vale") for name in ("Actions", "Camau gweithredu"))
    for rail in (short, long):
        qtbot.addWidget(rail)
    assert long.width() > short.width() == theme.px(98)


def test_an_empty_state_offers_one_deed(qtbot: QtBot) -> None:
    done: list[int] = []
    state = EmptyState(Empty("Nobody yet.", ("Add person", lambda: done.append(1)), ("See the sample", int), "people"))
    qtbot.addWidget(state)
    assert [spoken_name(w) for w in focusable(state)] == ["Add person", "See the sample"]
    focusable(state)[0].click()
    assert done == [1]


def test_a_page_of_every_part_has_a_name_for_all_that_takes_the_keyboard(qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    tabs = Tabs((("a", "Details"), ("b", "Agenda")), name="Parts of the meeting")
    header = PageHeader(
        "Meeting", button("New meeting", kind="primary", icon="plus"), sentence="5 held", crumb=label("x")
    )
    lines = grid([[picture("tick"), label("Held")], [None, hbox(key("P"), None, gap=2)]])
    card = Card(block("18\nNov", "date", 58, 58), rule(), lines, even(IconText("clock", "2:00pm")), kind="warn")
    page(screen, header, tabs, 4, column(card, None, width=300))
    screen.show()
    header.say("6 held", "Meetings")
    assert (header.title.text(), header.sentence.text()) == ("Meetings", "6 held")
    assert nameless(screen) == []
    assert [spoken_name(w) for w in focusable(screen)] == ["New meeting", "Details"]


def test_words_are_never_read_as_markup(qtbot: QtBot) -> None:
    shown = label("<b>Ada</b>")
    qtbot.addWidget(shown)
    plain = label("Ada")
    qtbot.addWidget(plain)
    assert shown.sizeHint().width() > plain.sizeHint().width() * 2


@pytest.mark.parametrize(("within", "rows"), [(436, 1), (200, 2)])
def test_tabs_stand_on_one_line_where_they_fit_and_else_in_rows(qtbot: QtBot, within: int, rows: int) -> None:
    words = ("At a glance", "Contact", "Membership", "Needs", "Agreements", "History")
    tabs = Tabs([(one, one) for one in words], name="About this person", across=3, within=within)
    qtbot.addWidget(tabs)
    tabs.show()
    assert len({one.y() for one in tabs.findChildren(QPushButton)}) == rows


def test_a_line_is_as_high_as_its_widest_part_wants_to_be(qtbot: QtBot) -> None:
    told = label("Approved on 26 August 2026, minute 4.1. Signed by the chair on 26 August 2026.", wraps=True)
    line = Flow(10, wide=1)
    line.addWidget(label("Signed"))
    line.addWidget(told)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(line)
    holder.resize(1200, 300)
    holder.show()
    assert told.width() > told.sizeHint().width()
    assert line.heightForWidth(1200) == told.heightForWidth(told.width())
