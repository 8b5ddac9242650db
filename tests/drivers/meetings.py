"""Meetings, in the secretary's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.field_frame import FieldFrame
from cpp_desktop.ui.screens.meeting_page import MeetingView
from cpp_desktop.ui.screens.meetings import MeetingsScreen
from cpp_desktop.ui.screens.minute_block import MinuteBlock
from cpp_desktop.ui.screens.minutes_section import MinutesSection
from tests.drivers import dialogs, keys


class Diary:
    """The Meetings screen of a window, with its list in front."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Meetings")
        screen = window.current()
        assert isinstance(screen, MeetingsScreen)
        self.window, self.screen, self.list = window, screen, screen.list
        keys.settle()

    def sentence(self) -> str:
        """Return the sentence that counts."""
        return self.list.header.sentence.text()

    def look_at(self, which: str) -> list[str]:
        """Show this year's, coming, those whose minutes are to be written, or all; returns them in words."""
        self.list.segments.choose(which)
        keys.settle()
        return self.rows()

    def rows(self) -> list[str]:
        """Return the meetings in the list, each in words."""
        columns = self.list.table.model.columns
        return [" | ".join(column.spoken(line) for column in columns) for line in self.list.table.model.shown]

    def bands(self) -> list[str]:
        """Return the headings in the list."""
        model = self.list.table.model
        return [model.data(model.index(row, 0)) for row in model.band_rows]

    def find(self, words: str) -> list[str]:
        """Type into the box that searches; returns the meetings left."""
        keys.press(self.window, "Ctrl+F")
        keys.write(self.window, words)
        return self.rows()

    def choose(self, nth: int) -> str:
        """Choose the nth meeting in the list, from 0; returns what is said of it beside the list."""
        assert self.list.table.choose(self.list.table.model.shown[nth].id)
        keys.settle()
        return "\n".join(dialogs.words_in(self.list.card))

    def plan(self, **fields: str) -> dict[str, str]:
        """Plan a meeting; returns what was refused."""
        keys.press(self.window, "Ctrl+N")
        return dialogs.fill_in(**fields)

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        press(self.screen, verb)

    def open(self, nth: int = 0) -> MeetingBook:
        """Open the nth meeting in the list with Enter."""
        self.choose(nth)
        self.list.table.view.setFocus()
        keys.press(self.window, "Return")
        return self.book()

    def book(self) -> MeetingBook:
        """Return the meeting that is open."""
        keys.settle()
        assert self.screen.view is not None
        assert self.screen.view.isVisible()
        return MeetingBook(self.window, self.screen, self.screen.view)


class MeetingBook:
    """One meeting's page."""

    def __init__(self, window: MainWindow, screen: MeetingsScreen, view: MeetingView) -> None:
        self.window, self.screen, self.view = window, screen, view

    def title(self) -> str:
        """Return the title, the sentence under it and the state."""
        header = self.view.header
        return f"{header.title.text()} | {header.sentence.text()} | {self.view.chip.accessibleName()}"

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        press(self.screen, verb)

    def also_offered(self) -> dict[str, QAction]:
        """Return the lines of the meeting's menu "More" by their words."""
        return {line.text().replace("&", ""): line for line in self.view.more.menu().actions()}

    def choose_also(self, deed: str) -> None:
        """Choose a line of the meeting's menu "More"."""
        self.also_offered()[deed].trigger()
        keys.settle()

    def turn_to(self, part: str) -> None:
        """Show the agenda, or attendance and minutes, and wait until all of it is laid out."""
        self.view.tabs.choose(part)
        keys.settle()
        if part == "minutes":
            assert self.view.minutes is not None
            card = self.view.minutes.card
            keys.until(lambda: len(card.sections) >= len(card._document.parts))

    # The agenda

    def agenda(self) -> list[str]:
        """Return the items as the list shows them: start, number, title and whatever else is known."""
        assert self.view.agenda is not None
        model = self.view.agenda.table.model
        return [" | ".join(filter(None, (c.spoken(line) for c in model.columns))) for line in model.shown]

    def titles(self) -> list[str]:
        """Return the items' titles in order."""
        assert self.view.agenda is not None
        return [line.item.title for line in self.view.agenda.table.model.shown]

    def choose_item(self, title: str) -> None:
        """Choose an item and put the keyboard on it."""
        assert self.view.agenda is not None
        table = self.view.agenda.table
        assert table.choose(next(line.id for line in table.model.shown if line.item.title == title))
        table.view.setFocus()
        keys.settle()

    def write_item(self, **fields: str) -> dict[str, str]:
        """Type into the chosen item and leave it; returns what was refused."""
        assert self.view.agenda is not None
        form = self.view.agenda.item.form
        dialogs.write(form, **fields)
        self.screen.leave()
        keys.settle()
        return form.problems()

    def item_fields(self) -> list[str]:
        """Return what can be written about the chosen item, by the labels on its card."""
        assert self.view.agenda is not None
        shown = (frame for frame in self.view.agenda.item.form.findChildren(FieldFrame) if frame.isVisible())
        return [frame.editor.entry.accessibleName() for frame in shown]

    def papers(self) -> list[str]:
        """Return the papers under the chosen item: title, and how each comes with its pages, or its trouble."""
        assert self.view.agenda is not None
        keys.settle()
        words = dialogs.words_in(self.view.agenda.item.papers)[1:]
        return [f"{title} ({about})" for title, about in zip(words[::2], words[1::2], strict=True)]

    def with_paper(self, title: str, deed: str) -> None:
        """Choose a line of a paper's menu "More"."""
        assert self.view.agenda is not None
        keys.settle()
        spoken = f"More about the paper {title}"
        menus = self.view.agenda.item.papers.findChildren(QPushButton)
        more = next(made for made in menus if made.accessibleName() == spoken and made.isVisible())
        next(line for line in more.menu().actions() if line.text().replace("&", "") == deed).trigger()
        keys.settle()

    def attach(self, *paths: Path) -> None:
        """Press Ctrl+O, choose files, and wait for what becomes of them."""
        keys.press(self.window, "Ctrl+O")
        dialogs.choose_files(*paths)

    def times(self) -> str:
        """Return what is said of the agenda's length."""
        assert self.view.agenda is not None
        return "\n".join(dialogs.words_in(self.view.agenda.time))

    # Who was there

    def sheet(self) -> list[str]:
        """Return the sign-in sheet: number, name, mark."""
        assert self.view.minutes is not None
        shown = self.view.minutes.attendance.table.model.shown
        return [f"{line.number} {line.name}: {line.mark.value if line.mark else 'not marked'}" for line in shown]

    def mark(self, name: str, chord: str) -> None:
        """Press P, A, X or Del on somebody's line."""
        assert self.view.minutes is not None
        table = self.view.minutes.attendance.table
        assert table.choose(next(line.id for line in table.model.shown if line.name == name))
        table.view.setFocus()
        keys.press(self.window, chord)

    def on_the_line(self) -> str:
        """Return whose line the keyboard is on."""
        assert self.view.minutes is not None
        return self.view.minutes.attendance.table.chosen_record().name

    def type_sheet(self, line: str) -> str:
        """Type a line from the sign-in sheet and press Enter; returns why it was refused."""
        assert self.view.minutes is not None
        form = self.view.minutes.attendance.line
        form.editor("line").setFocus()
        keys.press(self.window, "Ctrl+A")
        keys.write(self.window, f"{line}\n")
        return form.problems().get("line", "")

    def counts(self) -> str:
        """Return the sheet's counts and whether it is quorate."""
        assert self.view.minutes is not None
        card = self.view.minutes.attendance
        return f"{card.counts.text()} | {card.chip.accessibleName()}"

    def more(self, words: str) -> None:
        """Choose a line of the menu beside "Who was there"."""
        assert self.view.minutes is not None
        actions = self.view.minutes.attendance.more.menu().actions()
        next(action for action in actions if action.text() == words).trigger()
        keys.settle()

    def beside(self, name: str) -> str:
        """Return what stands below somebody's name on the sheet."""
        assert self.view.minutes is not None
        table = self.view.minutes.attendance.table
        line = next(line for line in table.model.shown if line.name == name)
        return table.model.columns[1].second(line)

    # The minutes

    def section(self, title: str) -> MinutesSection:
        """Return what is minuted under an item."""
        assert self.view.minutes is not None
        return next(s for s in self.view.minutes.card.sections if s.title.text() == title)

    def passage(self, title: str, nth: int = 0) -> MinuteBlock:
        """Put the cursor into a passage under an item."""
        block = self.section(title).shown_blocks()[nth]
        block.form.text.setFocus()
        keys.settle()
        return block

    def write(self, title: str, text: str, nth: int = 0) -> None:
        """Type into a passage under an item and leave it."""
        self.passage(title, nth)
        keys.press(self.window, "Ctrl+A")
        keys.write(self.window, text)
        assert self.screen.leave()
        keys.settle()

    def chord(self, title: str, chord: str, nth: int = 0) -> None:
        """Press a chord while the cursor is in a passage."""
        self.passage(title, nth)
        keys.press(self.window, chord)

    def says(self, title: str) -> list[str]:
        """Return all words in sight under an item."""
        section = self.section(title)
        typed = [e.toPlainText() for e in section.findChildren(QPlainTextEdit) if e.isVisible() and e.toPlainText()]
        return [*dialogs.words_in(section), *typed]

    def write_action(self, **fields: str) -> dict[str, str]:
        """Fill in the action that is asked for and press Enter; returns what was refused."""
        assert self.view.minutes is not None
        action = self.view.minutes.card.action
        dialogs.write(action.form, **fields)
        action.form.editor("text").setFocus()
        keys.press(self.window, "Return")
        return action.form.problems()


def press(screen: MeetingsScreen, verb: str) -> None:
    """Press a button in sight by what a screen reader calls it."""
    keys.settle()
    found = [b for b in screen.findChildren(QPushButton) if b.accessibleName() == verb and b.isVisible()]
    assert found, f"{verb!r} is not offered"
    found[0].click()
    keys.settle()
