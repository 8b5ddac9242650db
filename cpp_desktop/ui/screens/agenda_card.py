"""The agenda of a meeting: items with clock times, moved by Alt and the arrows, and the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.meetings import Purpose
from cpp_desktop.domain.wording import clock, hours
from cpp_desktop.services import agenda, people
from cpp_desktop.services.agenda import AgendaLine, Timetable
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import below_heading, list_and_card, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.agenda_item_card import AgendaItemCard
from cpp_desktop.ui.screens.agenda_time_card import AgendaTimeCard
from cpp_desktop.ui.screens.meeting_states import purpose_chip

_PURPOSE_ORDER = list(Purpose)
NEW_FIELDS = (Field("title", "What it is about", LINE, help="It is put behind the chosen item."),)


def columns() -> tuple[Column, ...]:
    """Return the agenda's columns."""
    return (
        Column("Starts", lambda r: r.start, clock, width=84, tone=lambda r: "warn" if r.is_over else "text"),
        Column("No", lambda r: r.item.number, width=44, bold=True, tone=lambda _: "accent_text"),
        Column("Item", lambda r: r.item.title, bold=True, icon=lambda r: "lock" if r.item.confidential else ""),
        Column(
            "Purpose", lambda r: r.item.purpose, lambda _: "", width=118, priority=2, order=_PURPOSE_ORDER.index,
            chips=lambda r: (purpose_chip(r.item.purpose),) if r.item.purpose else (),
        ),
        Column("Lead", lambda r: r.lead, width=136, priority=3),
        Column("Mins", lambda r: r.item.minutes_allowed, width=58, right=True),
    )  # fmt: skip


class AgendaCard(QWidget):
    """A meeting's items; the primary action is to add one."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._page: MeetingPage | None = None
        self.table = RecordTable(columns(), name=self.tr("Agenda"), empty=self._empty(), band=self._band, row_height=39)
        self.table.view.setSortingEnabled(False)  # an agenda has an order of its own
        self.table.view.horizontalHeader().setSectionsClickable(False)
        self.table.chosen.connect(self._show_item)
        self.adds_break = button(self.tr("Add break"), self._add_break, kind="small", icon="cup")
        self.hint = label(self.tr("Alt+↑ and Alt+↓ move an item; times follow"), "small")
        self.table.set_foot(self.adds_break, None, self.hint)
        self.time = AgendaTimeCard(screen)
        self.item = AgendaItemCard(screen)
        self.item.moved.connect(self._move)
        self.item.removed.connect(self._remove)
        side = vbox(self.time, self.item, None, gap=14)
        if theme.is_large() and not theme.is_huge():  # it scrolls there, and the bar needs its room
            side.setContentsMargins(0, 0, theme.px(14), 0)
        self.setLayout(list_and_card(self.table, below_heading(wrap(side)), width=344, narrow=308))
        self._bind("Alt+Up", partial(self._move, -1))
        self._bind("Alt+Down", partial(self._move, 1))
        self._bind("Del", self._remove)

    def _bind(self, chord: str, deed: Callable[[], object]) -> None:
        # On the list alone: in a field the same keys open its choices and delete a letter.
        shortcut = QShortcut(QKeySequence(chord), self.table.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: deed())

    def _empty(self) -> Empty:
        return Empty(
            self.tr("No items yet. Begin with the standard agenda, or add them one by one."),
            (self.tr("Use the standard agenda"), self._use_standard),
            (self.tr("Add the first item"), self.ask_for_item),
            icon="check",
        )

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting's agenda anew."""
        self._page = page
        self.item.offer(people.choices(self._screen.shell.office))
        with QSignalBlocker(self.table):  # the item is shown once, below
            self.table.show_records(page.timetable.lines)
            if self.table.chosen_record() is None and page.items:
                self.table.choose(page.items[0].id)
        self.adds_break.setVisible(bool(page.items))
        self.hint.setVisible(bool(page.items) and not theme.is_large())
        self.time.show_page(page)
        self._show_item(self.table.chosen_record())

    def _band(self, line: AgendaLine) -> str:
        page = self.page
        if line.is_over and page.meeting.end:
            return self.tr("Should have ended at {0}: what stands below runs over").format(clock(page.meeting.end))
        return _planned(page.timetable)

    @property
    def page(self) -> MeetingPage:
        """The meeting shown."""
        assert self._page is not None, "a meeting is shown before anything is done to it"
        return self._page

    def _show_item(self, line: AgendaLine | None) -> None:
        self.item.show_item(line.item if line else None)

    def ask_for_item(self) -> None:
        """Ask what the next item is about."""
        title = self.tr("Add item")
        dialog = FormDialog(self.window(), title, NEW_FIELDS, {"title": ""}, verb=title, deed=self._add)
        self._screen.shell.open_dialog(dialog)

    def _chosen_id(self) -> str | None:
        line = self.table.chosen_record()
        return line.id if line else None

    def _add(self, typed: dict[str, str]) -> None:
        after = self._chosen_id()
        self._choose(agenda.add_item(self._screen.shell.office, self.page.meeting.id, typed["title"], after=after).id)

    def _add_break(self) -> None:
        office, meeting_id, after = self._screen.shell.office, self.page.meeting.id, self._chosen_id()
        self._choose(agenda.add_item(office, meeting_id, self.tr("Break"), after=after, is_break=True).id)

    def _choose(self, item_id: str) -> None:
        self.table.choose(item_id)
        self.table.view.setFocus()

    def _use_standard(self) -> None:
        self._screen.attempt(partial(agenda.use_standard, self._screen.shell.office, self.page.meeting.id))

    def _move(self, places: int) -> None:
        line = self.table.chosen_record()
        if line is not None and self.item.leave():
            self._screen.attempt(partial(agenda.move_item, self._screen.shell.office, line.item, places))

    def _remove(self) -> None:
        line = self.table.chosen_record()
        if line is None:
            return
        ids = [item.id for item in self.page.items]
        at = ids.index(line.id)
        beside = next(iter([*ids[at + 1 : at + 2], *ids[max(at - 1, 0) : at]]), None)
        if self._screen.attempt(partial(agenda.remove_item, self._screen.shell.office, line.item)) and beside:
            self.table.choose(beside)


def _planned(times: Timetable) -> str:
    words = _tr("{0} planned").format(hours(times.planned))
    start = times.lines[0].start
    return _tr("{0}, from {1}").format(words, clock(start)) if start else words


def _tr(words: str) -> str:
    return QCoreApplication.translate("AgendaCard", words)
