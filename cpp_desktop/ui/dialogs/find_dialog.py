"""A box and a list below it, over the window: the arrow keys choose, Enter opens, Escape closes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import key, label
from cpp_desktop.ui.parts.layout import Part, fill, hbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Command, Shell


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: something found, or something to do. `hit` is what a search gave for it, if one did."""

    id: str
    band: str
    title: str
    under: str
    icon: str
    aside: str
    deed: Callable[[], object]
    hit: Any = None


class FindDialog(QDialog):
    """A subclass says in `found` what there is for the words typed; commands stand above it."""

    def __init__(self, parent: QWidget, shell: Shell, prompt: str, *foot: Part) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("find")
        self.setWindowTitle(self.tr("Find anything"))
        self.setProperty("help_page", "find")
        self._shell, self._ring = shell, FocusRing(self)
        self._does = (*shell.commands(), *self.papers())
        self.box = _Box(prompt)
        self.table = RecordTable(
            self._columns(), name=self.tr("Found"), band=lambda row: row.band, row_height=46, headed=False,
            empty=Empty(self.tr("Nothing has those words. Fewer letters find more."), icon="search"),
        )  # fmt: skip
        self.table.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the box
        self.foot = label("", "small")
        self._lay_out(parent, foot)
        self.box.textChanged.connect(lambda _: self.look())
        self.box.moved.connect(self._move)
        self.box.returnPressed.connect(self._open_chosen)
        self.table.activated.connect(self._open)

    def papers(self) -> Iterable[Command]:
        """Return what can be printed from here; nothing by default."""
        return ()

    def found(self, words: str) -> list[Row]:
        """Return what there is for words, best first.

        Raises:
            StorageTrouble: it cannot be read.
        """
        raise NotImplementedError

    def under(self, row: Row) -> str:
        """Return the second line of a row."""
        return row.under

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", lambda row: row.title, second=self.under, icon=lambda row: row.icon, bold=True),
            Column("", lambda row: row.aside, right=True, width=100, tone=lambda _: "muted"),
        )

    def _lay_out(self, parent: QWidget, foot: Iterable[Part]) -> None:
        box = QVBoxLayout(self)
        words = (key("↑ ↓"), label(self.tr("choose"), "small"), key("Enter"), label(self.tr("open"), "small"))
        close = (key("Esc"), label(self.tr("close"), "small"))
        fill(box, (self.box, self.table, hbox(*words, *close, None, self.foot, *foot, gap=8)), 10)
        box.setStretch(1, 1)
        edge = theme.px(16)
        box.setContentsMargins(edge, edge, edge, edge)
        room = parent.size()
        self.resize(min(theme.px(760), room.width() - 40), min(theme.px(564), room.height() - 80))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand over the upper half of the window, ready to type."""
        super().showEvent(event)
        if parent := self.parentWidget():
            corner = parent.mapToGlobal(parent.rect().topLeft())
            across = (parent.width() - self.width()) // 2
            self.move(corner.x() + across, corner.y() + min(60, (parent.height() - self.height()) // 2))
        self._ring.watch()
        self.box.setFocus()

    def look(self) -> None:
        """Show what there is for the words typed."""
        words = self.box.text()
        rows = [self._doing(command) for command in self._does if _fits(words, command.words)]
        self.foot.setText("")
        if words.strip():
            try:
                rows = [*rows[:4], *self.found(words)]
            except StorageTrouble as trouble:
                self.foot.setText(str(trouble))
                return
        self.table.show_records(rows)
        self.table.choose(rows[0].id if rows else None)
        announce(self.box, rows[0].title if rows else self.tr("Nothing found"))

    def _doing(self, command: Command) -> Row:
        return Row(f"do {command.words}", self.tr("Do"), command.words, "", "arrow", command.chord, command.deed)

    def _move(self, steps: int) -> None:
        rows = self.table.model.shown
        if rows:
            chosen = self.table.chosen_record()
            at = rows.index(chosen) + steps if chosen in rows else 0
            row = rows[min(max(at, 0), len(rows) - 1)]
            self.table.choose(row.id)
            announce(self.box, ", ".join(part for part in (row.title, self.under(row)) if part))

    def _open_chosen(self) -> None:
        if (row := self.table.chosen_record()) is not None:
            self._open(row)

    def _open(self, row: Row) -> None:
        self.accept()
        row.deed()


class _Box(FindBox):
    """The box that keeps the keyboard while the arrow keys move along the list."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that move along the list; Escape closes at once."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _fits(typed: str, words: str) -> bool:
    """Say whether every word typed begins one of the command's words."""
    own = words.casefold().split()
    return all(any(word.startswith(part) for word in own) for part in typed.casefold().split())
