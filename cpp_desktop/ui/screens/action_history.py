"""Everything that happened to the action shown, in order, with a line to add what was heard of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.actions import ActionProgress
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import action_news
from cpp_desktop.services.action_news import Event
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import fill, hbox, row, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.action_dialogs import ask_about_news
from cpp_desktop.ui.screens.action_words import event_words, waiting_words
from cpp_desktop.ui.screens.changing import order_tabs_soon

Told = tuple[str, str, str, str]


class ActionHistory(QWidget):
    """The history of one action, the earliest first, with `links` beside its heading; rows say other things in turn."""

    def __init__(self, screen: Screen, *links: QPushButton) -> None:
        super().__init__()
        self._screen = screen
        self._rows: list[_Row] = []
        self._box = vbox(gap=8)
        head = row(label(self.tr("What has happened"), "h3"), None, *links)
        fill(QVBoxLayout(self), (head, self._box), 8)

    def show_line(self, line: ActionLine) -> None:
        """Show an action's history."""
        events = action_news.history(self._screen.shell.office, line.action)
        told: list[tuple[Told, Event | None]] = [(event_words(event), event) for event in events]
        told += [(one, None) for one in self._standing(line)]
        while len(self._rows) < len(told):
            self._rows.append(_Row(self._screen))
            self._box.addWidget(self._rows[-1])
        for at, shown in enumerate(self._rows):
            shown.setVisible(at < len(told))
            if at < len(told):
                shown.show_event(*told[at])
        order_tabs_soon(self)

    def _standing(self, line: ActionLine) -> list[Told]:
        """Say what stands today: it is paused, waits, or its date has passed."""
        found = []
        if line.paused:
            words = self.tr("No reason is asked; it goes on when they are back, or give it to somebody else.")
            found.append(("pause", "muted", self.tr("Paused while its owner rests"), words))
        if line.waits_to_be_reassigned:
            words = self.tr("Choose who does it now; nobody is asked for it until then.")
            found.append(("person", "accent", self.tr("Waits to be reassigned"), words))
        if waits := waiting_words(line):
            since = line.action.waiting_since
            words = self.tr("since {0}").format(short_date(since)) if since else ""
            found.append(("clock", "accent", waits[:1].upper() + waits[1:], words))
        if line.days_late and line.due:
            words = self.tr("Ask for news, agree a new date, or give it to somebody else.")
            found.append(("clock", "warn", self.tr("Its date passed on {0}").format(short_date(line.due)), words))
        return found


class NewsLine(QLineEdit):
    """A line at the foot of the card: what was heard, then Enter. What is refused stays as typed."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._line: ActionLine | None = None
        self.setPlaceholderText(self.tr("Add news, then press Enter"))
        self.setAccessibleName(self.tr("Add news"))
        self.setMinimumHeight(theme.px(38))

    def show_line(self, line: ActionLine | None) -> None:
        """Take news of another action; what was typed of the one before is put away."""
        if line is None or self._line is None or line.id != self._line.id:
            self.clear()
        self._line = line
        self.setVisible(line is not None and line.is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note what was typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._line is not None:
            deed = partial(action_news.add_news, self._screen.shell.office, self._line.action, self.text())
            if self._screen.leave() and self._screen.attempt(deed):
                self.clear()
            return
        super().keyPressEvent(event)


class _Row(QWidget):
    """One thing that happened; what was heard can be put right."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._news: ActionProgress | None = None
        self._line = IconText("plus", "", role="label", size=18, wraps=True)
        self._said = label("", "small", wraps=True)
        self._edit = button(self.tr("Edit…"), self._ask, kind="link", height=22)
        self._remove = button(self.tr("Remove"), self._take_out, kind="link", height=22)
        below = hbox(26, self._said, self._edit, 10, self._remove, gap=0)
        below.setStretch(1, 1)
        fill(QVBoxLayout(self), (self._line, below), 0)

    def show_event(self, told: Told, event: Event | None) -> None:
        """Say what happened, and more about it in a smaller line."""
        icon, tone, words, said = told
        self._line.show_icon(icon, tone)
        self._line.words.setText(words)
        self._said.setText(said)
        self._news = event.progress if event else None
        for made, spoken in ((self._edit, self.tr("Edit news: {0}")), (self._remove, self.tr("Remove news: {0}"))):
            made.setVisible(self._news is not None)
            made.setAccessibleName(spoken.format(words))
        self._said.setVisible(bool(said))

    def _ask(self) -> None:
        if self._news is not None:
            ask_about_news(self._screen, self._news)

    def _take_out(self) -> None:
        if self._news is not None:
            self._screen.attempt(partial(action_news.remove_news, self._screen.shell.office, self._news))
