"""Ctrl+K: people, meetings, minutes, actions, activities, papers and commands, found as one types."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.services import papers, search
from cpp_desktop.services.search import Hit, Kind
from cpp_desktop.services.which_meeting import find_meeting
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import key, label
from cpp_desktop.ui.parts.layout import fill, hbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Command, Shell

MOST = 6
"""How many of each kind are shown; another letter brings the others nearer."""

_ICONS = {
    Kind.PERSON: "person", Kind.MEETING: "calendar", Kind.ITEM: "calendar", Kind.PAPER: "clip",
    Kind.MINUTE: "file", Kind.ACTION: "check", Kind.ACTIVITY: "chart", Kind.CASE: "thread", Kind.STEP: "thread",
    Kind.CONSULTATION: "mail", Kind.FILE: "clip",
}  # fmt: skip
_SCREENS = {Kind.PERSON: "People", Kind.ACTION: "Actions", Kind.ACTIVITY: "Activities"} | dict.fromkeys(
    (Kind.CASE, Kind.STEP, Kind.CONSULTATION), "Influence"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: something found, or something to do."""

    id: str
    band: str
    title: str
    under: str
    icon: str
    aside: str
    deed: Callable[[], object]
    hit: Hit | None = None


class FindAnything(QDialog):
    """A box and a list below it: the arrow keys choose, Enter opens, Escape closes."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("find")
        self.setWindowTitle(self.tr("Find anything"))
        self.setProperty("help_page", "find")
        self._shell, self._ring = shell, FocusRing(self)
        self._snippets: dict[str, str] = {}
        self._does = (*shell.commands(), *self._papers())
        self.box = _Box(self.tr("Find people, meetings, minutes, actions, commands"))
        self.table = RecordTable(
            self._columns(), name=self.tr("Found"), band=lambda row: row.band, row_height=46, headed=False,
            empty=Empty(self.tr("Nothing has those words. Fewer letters find more."), icon="search"),
        )  # fmt: skip
        self.table.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the box
        self.whole = QCheckBox(self.tr("Confidential too"))
        self.foot = label("", "small")
        self._lay_out(parent)
        self.box.textChanged.connect(lambda _: self._find())
        self.box.moved.connect(self._move)
        self.box.returnPressed.connect(self._open_chosen)
        self.table.activated.connect(self._open)
        self.table.view.verticalScrollBar().valueChanged.connect(lambda _: self._say_where())
        self.whole.toggled.connect(lambda _: self._find())
        self._find()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "", lambda row: row.title, second=lambda row: self._snippets.get(row.id, row.under),
                icon=lambda row: row.icon, bold=True,
            ),
            Column("", lambda row: row.aside, right=True, width=100, tone=lambda _: "muted"),
        )  # fmt: skip

    def _lay_out(self, parent: QWidget) -> None:
        box = QVBoxLayout(self)
        words = (key("↑ ↓"), label(self.tr("choose"), "small"), key("Enter"), label(self.tr("open"), "small"))
        close = (key("Esc"), label(self.tr("close"), "small"))
        fill(box, (self.box, self.table, hbox(*words, *close, None, self.foot, self.whole, gap=8)), 10)
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

    def _find(self) -> None:
        words = self.box.text()
        rows = [self._doing(command) for command in self._does if _fits(words, command.words)]
        kept_back = 0
        if words.strip():
            try:
                found = search.find(self._shell.office, words, whole=self.whole.isChecked(), most=MOST)
            except StorageTrouble as trouble:
                self.foot.setText(str(trouble))
                return
            rows = [*rows[:4], *(self._found(hit, found.counts[hit.kind]) for hit in found.hits)]
            kept_back = found.kept_back
            rows += [self._thread(hit) for hit in found.hits if hit.kind is Kind.CASE]
        self._snippets = {}
        self.table.show_records(rows)
        self.foot.setText(self.tr("%n confidential not shown", "", kept_back) if kept_back else "")
        self.table.choose(rows[0].id if rows else None)
        self._say_where()
        announce(self.box, rows[0].title if rows else self.tr("Nothing found"))

    def _doing(self, command: Command) -> Row:
        return Row(f"do {command.words}", self.tr("Do"), command.words, "", "arrow", command.chord, command.deed)

    def _found(self, hit: Hit, count: int) -> Row:
        bands = {
            Kind.PERSON: self.tr("People"), Kind.MEETING: self.tr("Meetings"), Kind.ITEM: self.tr("Agenda items"),
            Kind.PAPER: self.tr("Papers under items"), Kind.MINUTE: self.tr("Minutes"),
            Kind.ACTION: self.tr("Actions"), Kind.ACTIVITY: self.tr("Activities"),
            Kind.CASE: self.tr("Influence cases"), Kind.STEP: self.tr("Steps of cases"),
            Kind.CONSULTATION: self.tr("Consultations"), Kind.FILE: self.tr("Files kept as evidence"),
        }  # fmt: skip
        band = bands[hit.kind]
        if count > MOST:
            band = self.tr("{0}: the first {1} of {2}").format(band, MOST, f"{count:,}")
        return Row(hit.id, band, hit.title, hit.under, _ICONS[hit.kind], "", partial(self._go, hit), hit)

    def _papers(self) -> Iterable[Command]:
        papers_there = (
            (self.tr("Agenda of the next meeting"), "agenda", "next"),
            (self.tr("Pack of the next meeting"), "pack", "next"),
            (self.tr("Chair’s pack of the next meeting"), "chair-pack", "next"),
            (self.tr("Minutes of the last meeting"), "minutes", "last"),
            (self.tr("Action log"), "action-log", ""),
            (self.tr("Register of members"), "register", ""),
            (self.tr("Reflection sheet for users"), "reflection-users", ""),
            (self.tr("Reflection sheet for professionals"), "reflection-professionals", ""),
        )
        for words, kind, meeting in papers_there:
            yield Command(
                self.tr("Print: {0}").format(words), "", partial(self._print_of_meeting, words, kind, meeting)
            )

    def _thread(self, hit: Hit) -> Row:
        words = self.tr("Golden thread of {0}").format(hit.title)
        deed = partial(self._print, words, "golden-thread", Asked(case_id=hit.id))
        said = self.tr("Print: {0}").format(words)
        return Row(f"do {said}", self.tr("Papers"), said, "", "print", "", deed)

    def _print_of_meeting(self, words: str, kind: str, meeting: str) -> None:
        try:
            meeting_id = find_meeting(self._shell.office, meeting).id if meeting else None
        except Refused as refused:
            self._shell.say(" ".join(refused.problems.values()), "warn")
            return
        self._print(words, kind, Asked(meeting_id=meeting_id))

    def _print(self, words: str, kind: str, asked: Asked) -> None:
        write = papers.made_later(self._shell.office, kind, asked)
        name = f"{words.replace('/', '-')}.pdf"
        self._shell.preview(words, write, file_name=name, endings=papers.endings(kind))

    def _go(self, hit: Hit) -> None:
        kind, record_id = hit.beside or (hit.kind, hit.meeting_id or hit.case_id or hit.id)
        self._shell.go_to(_SCREENS.get(kind, "Meetings"), record_id)

    def _say_where(self) -> None:
        """Show for the rows in sight, and for no others, where in their text the words stand."""
        view, rows = self.table.view, self.table.model
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        seen = range(max(first, 0), (last if last >= 0 else rows.rowCount() - 1) + 1)
        lines = (rows.record_at(row) for row in seen)
        hits = [line.hit for line in lines if line and line.hit and line.id not in self._snippets]
        if hits:
            pieces = search.snippets(self._shell.office, self.box.text(), hits)
            for hit in hits:
                told = "".join(piece for piece, _ in pieces.get(hit.id, ()))
                marked = any(is_found for _, is_found in pieces.get(hit.id, ()))
                under = f"{hit.under}: “{told}”" if hit.under else told
                self._snippets[hit.id] = under if marked else hit.under
            view.viewport().update()

    def _move(self, steps: int) -> None:
        rows = self.table.model.shown
        if rows:
            chosen = self.table.chosen_record()
            at = rows.index(chosen) + steps if chosen in rows else 0
            row = rows[min(max(at, 0), len(rows) - 1)]
            self.table.choose(row.id)
            announce(self.box, ", ".join(part for part in (row.title, self._snippets.get(row.id, row.under)) if part))

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
