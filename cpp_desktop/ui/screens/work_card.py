"""The card of a request, a seat, a session, a claim or an objective: what it is, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.services import records
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, below_heading, flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing


class WorkCard(Card):
    """One record. A kind of card says in `tell` what stands in the middle and in `ask` what is asked to change it."""

    def __init__(self, screen: Screen, teaches: str, *verbs: QPushButton) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=6)
        self.host, self.office = screen, screen.shell.office
        self._teaches = teaches
        self.line: WorkLine | None = None
        self.title, self.about = label("", "h2", wraps=True), label("", "muted", wraps=True)
        self.state = ChipLabel()
        self.middle = Changing()
        self.edits = button(self.tr("Edit…"), self.edit, kind="small", icon="edit")
        self.removes = button(self.tr("Remove"), self.remove, kind="small", icon="trash")
        head = hbox(self.title, self.state)
        head.setStretch(0, 1)
        self.add(wrap(head))
        self.add(self.about)
        self.add(rule())
        self.add(below_heading(wrap(vbox(self.middle, None))), 1)
        self._foot = wrap(vbox(rule(), wrap(flow(*verbs, self.edits, self.removes, gap=8))))
        self.add(self._foot)
        self.show_line(None)

    def show_line(self, line: WorkLine | None) -> None:
        """Show what was chosen in the list, or nothing."""
        self.line = line
        self._foot.setVisible(line is not None)
        if line is None:
            self.title.setText(self._teaches)
            self.about.clear()
            self.state.show_chip(None)
            self.middle.lay_out()
            return
        self.title.setText(line.title)
        self.state.show_chip(self.where_it_stands(line))
        self.tell(line)

    def where_it_stands(self, line: WorkLine) -> Chip | None:
        """Return the chip beside the title."""
        return None

    def tell(self, line: WorkLine) -> None:
        """Say who it is about, and lay out what stands in the middle."""
        self.about.setText(line.who)
        self.middle.lay_out()

    def ask(self, record: Any) -> None:  # noqa: ANN401 - the list's own record
        """Ask what is to be changed in a record."""
        raise NotImplementedError

    def edit(self) -> None:
        """Ask what is to be changed in what is shown."""
        if self.line is not None:
            self.ask(self.line.record)

    def remove(self) -> None:
        """Take out what is shown."""
        if self.line is not None:
            self.host.attempt(partial(records.remove, self.office, self.line.record))


def told(heading: str, *parts: QWidget) -> QWidget:
    """Return parts below a small heading."""
    return wrap(vbox(label(heading, "h3"), *parts, gap=2))
