"""The parking list: what waits for a later meeting, taken into this agenda, added to or let go."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import parking
from cpp_desktop.services.parking import ParkedLine
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import hbox, vbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    (
        Field("title", "Something more for a later meeting", LINE),
        Field("note", "What it waits for", LINE),
    ),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ParkingList", words)


def columns() -> tuple[Column, ...]:
    """Return what is said of each parked item."""
    return (
        Column(
            "Item", lambda r: r.parked.title, second=lambda r: r.parked.note, bold=True, least=220,
            icon=lambda r: "lock" if r.parked.confidential else "",
        ),
        Column("Lead", lambda r: r.lead, width=150, priority=3),
        Column("Since", lambda r: r.parked.parked, short_date, width=118, priority=2),
    )  # fmt: skip


def show_parking_list(screen: Screen, meeting: Meeting, then: Callable[[str], object]) -> None:
    """Show the parking list beside an agenda; `then(item id)` follows with an item that was taken in."""
    screen.shell.open_dialog(ParkingListDialog(screen, meeting, then))


class ParkingListDialog(PlainDialog):
    """Each deed is one step of its own, so that Undo takes it back."""

    def __init__(self, screen: Screen, meeting: Meeting, then: Callable[[str], object]) -> None:
        sentence = _tr("Items of an agenda come here by “For a later meeting”. They are offered when items carry over.")
        super().__init__(screen.window(), _tr("Parking list"), width=760, sentence=sentence)
        self._office, self._meeting, self._then = screen.shell.office, meeting, then
        self.table = RecordTable(
            columns(), name=_tr("Parking list"), row_height=47,
            empty=Empty(_tr("Nothing is parked. What an agenda has no room for can wait here."), icon="clock"),
        )  # fmt: skip
        self.table.setMinimumHeight(theme.px(150 if theme.is_large() else 220))
        self.table.activated.connect(lambda _: self._take_in())
        self.removes = button(_tr("Remove"), self._remove, kind="small", icon="trash")
        self.removes.setAccessibleName(_tr("Remove from the parking list"))
        self.form = Form(FIELDS)
        self.form.load({"title": "", "note": ""})
        self.adds = button(_tr("Park it"), self._add, kind="small", icon="plus")
        self._trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        body = vbox(self.table, hbox(self.removes, None), self.form, hbox(self.adds, None), self._trouble, gap=8)
        body.setStretch(0, 1)
        self.add_scrolled(body)
        self.verb = button(_tr("Put on this agenda"), self._take_in, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), min(theme.px(560), screen.window().height() - 40))
        self._show()

    def _show(self) -> None:
        lines = parking.parking_list(self._office)
        self.table.show_records(lines)
        if lines and self.table.chosen_record() is None:
            self.table.choose(lines[0].id)
        self.verb.setEnabled(bool(lines))
        self.removes.setVisible(bool(lines))
        self._say("")

    def _take_in(self) -> None:
        line: ParkedLine | None = self.table.chosen_record()
        if line is None:
            return
        try:
            item = parking.take_in(self._office, self._meeting.id, line.parked)
        except (Refused, StorageTrouble) as no:
            self._say(str(no))
            return
        self.accept()
        self._then(item.id)

    def _remove(self) -> None:
        line: ParkedLine | None = self.table.chosen_record()
        if line is not None:
            self._do(partial(parking.remove_parked, self._office, line.parked))

    def _add(self) -> None:
        typed = self.form.values()
        if self._do(partial(parking.add_parked, self._office, typed["title"], typed["note"])):
            self.form.load({"title": "", "note": ""})
            self.form.editor("title").setFocus()

    def _do(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except Refused as refused:
            self._say(" ".join(self.form.refuse(refused.problems).values()))
            self.form.focus_problem()
            return False
        except StorageTrouble as trouble:
            self._say(str(trouble))
            return False
        self._show()
        return True

    def _say(self, sentence: str) -> None:
        self._trouble.words.setText(sentence)
        self._trouble.setVisible(bool(sentence))
