"""The agenda of a meeting: items with clock times, moved by Alt and the arrows, and the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QSignalBlocker
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.meetings import Purpose
from cpp_desktop.domain.wording import clock, hours
from cpp_desktop.services import agenda, agenda_templates, minutes, parking, people
from cpp_desktop.services.agenda import AgendaLine, Timetable
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.agenda_templates import ask_for_template_name, show_templates
from cpp_desktop.ui.dialogs.carry_over import ask_what_carries
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.parking_list import show_parking_list
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.file_drop import FilesDrop, Offer
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import below_heading, flow, list_and_card, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.open_chord import OpenChord
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.row_drag import RowDrag
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.agenda_item_card import AgendaItemCard
from cpp_desktop.ui.screens.agenda_time_card import AgendaTimeCard
from cpp_desktop.ui.screens.approved_line import ApprovedLine, why_approved
from cpp_desktop.ui.screens.meeting_states import purpose_chip

_PURPOSE_ORDER = list(Purpose)
NEW_FIELDS = (Field("title", "What it is about", LINE, help="It is put behind the chosen item."),)


def columns() -> tuple[Column, ...]:
    """Return the agenda's columns."""
    return (
        Column("Starts", lambda r: r.start, clock, width=84, tone=lambda r: "warn" if r.is_over else "text"),
        Column("No", lambda r: r.item.number, width=44, bold=True, tone=lambda _: "accent_text"),
        Column("Item", lambda r: r.item.title, bold=True, icon=_sign),
        Column(
            "Purpose", lambda r: r.item.purpose, lambda _: "", width=118, priority=2, order=_PURPOSE_ORDER.index,
            chips=lambda r: (purpose_chip(r.item.purpose),) if r.item.purpose else (),
        ),
        Column("Lead", lambda r: r.lead, width=136, priority=3),
        Column("Mins", lambda r: r.item.minutes_allowed, width=58, right=True),
    )  # fmt: skip


def _sign(line: AgendaLine) -> str:
    if line.item.confidential:
        return "lock"
    return "file" if line.papers else ""


class AgendaCard(QWidget):
    """A meeting's items; the primary action is to add one."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._page: MeetingPage | None = None
        self._is_open = True
        self.table = RecordTable(columns(), name=self.tr("Agenda"), empty=self._empty(), band=self._band, row_height=39)
        self.table.view.setSortingEnabled(False)  # an agenda has an order of its own
        self.table.view.horizontalHeader().setSectionsClickable(False)
        self.table.chosen.connect(self._show_item)
        self.adds_break = button(self.tr("Add break"), self._add_break, kind="small", icon="cup")
        self.carries = button(self.tr("Carry over…"), self._carry_over, kind="small", icon="thread")
        self.more = menu_button(self.tr("More"))
        show_deeds(self.more, self._deeds())
        self.hint = label(self.tr("Alt+↑, Alt+↓ or the mouse move an item"), "small")
        verbs = (self.adds_break, self.carries, self.more)
        if theme.is_huge():
            self.table.set_foot(wrap(flow(*verbs, gap=8)))
        else:
            self.table.set_foot(*verbs, None, self.hint)
        self.time = AgendaTimeCard(screen)
        self.item = AgendaItemCard(screen)
        self.item.moved.connect(self._move)
        self.item.removed.connect(self._remove)
        self.item.parked.connect(self._park)
        RowDrag(self.table).moved.connect(self._drag)
        FilesDrop(self, self._offer, lambda sentence: screen.shell.say(sentence, "warn"))
        OpenChord(self, self.item.papers.ask_for_files, lambda: self._chosen_id() is not None)
        self.approved = ApprovedLine(screen)
        side = vbox(self.time, self.approved, self.item, None, gap=14)
        if theme.is_large() and not theme.is_huge():  # it scrolls there, and the bar needs its room
            side.setContentsMargins(0, 0, theme.px(14), 0)
        self.setLayout(list_and_card(self.table, below_heading(wrap(side)), width=344, narrow=318, scrolls=False))
        # On the list alone: in a field the same keys open its choices and delete a letter.
        bind(self.table.view, "Alt+Up", partial(self._move, -1), alone=True)
        bind(self.table.view, "Alt+Down", partial(self._move, 1), alone=True)
        bind(self.table.view, "Del", self._remove, alone=True)

    def _offer(self, paths: Sequence[Path], place: QPoint) -> Offer | str:
        """Offer to attach files under the item over which they are held, else under the chosen one."""
        port = self.table.view.viewport()
        at = port.mapFrom(self, place)
        row = self.table.view.rowAt(at.y()) if port.rect().contains(at) else -1
        line = (self.table.model.record_at(row) if row >= 0 else None) or self.table.chosen_record()
        if line is None:
            return self.tr("Add the item first that the paper belongs to.")
        words = self.tr("attach it under {0}").format(f"{line.item.number} {line.item.title}".strip())
        return Offer(words, partial(self._attach, line, paths))

    def _attach(self, line: AgendaLine, paths: Sequence[Path]) -> None:
        if self.item.leave():
            self.table.choose(line.id)
            self.item.papers.attaching.attach(line.item, paths)

    def _empty(self) -> Empty:
        return Empty(
            self.tr("No items yet. Begin with the usual agenda for such a meeting, or add them one by one."),
            (self.tr("Use the usual agenda"), self._use_usual),
            (self.tr("Add the first item"), self.ask_for_item),
            icon="check",
        )

    def show_page(self, page: MeetingPage, *, is_open: bool = True) -> None:
        """Show a meeting's agenda anew; once its minutes are no more `is_open` its items keep their titles."""
        self._page, self._is_open = page, is_open
        self.approved.show_meeting(page.meeting, is_open=is_open)
        self.item.offer(people.choices(self._screen.shell.office))
        with QSignalBlocker(self.table):  # the item is shown once, below
            self.table.show_records(page.timetable.lines)
            if self.table.chosen_record() is None and page.items:
                self.table.choose(page.items[0].id)
        self.adds_break.setVisible(bool(page.items))
        self.hint.setVisible(bool(page.items) and not theme.is_large())
        self.time.show_page(page)
        self._show_item(self.table.chosen_record())

    def _deeds(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            (self.tr("&Parking list…"), self._show_parked),
            (self.tr("Agenda &templates…"), self._show_templates),
            (self.tr("&Save as a template…"), self._save_template),
        ]

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
        self.item.show_item(line, issued=self.page.meeting.agenda_issued is not None, is_open=self._is_open)

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

    def _use_usual(self) -> None:
        deed = partial(agenda_templates.use_template, self._screen.shell.office, self.page.meeting.id)
        if self._screen.attempt(deed):
            self.table.view.setFocus()

    def _carry_over(self) -> None:
        if self.item.leave():
            ask_what_carries(self._screen, self.page, self._choose)

    def _show_parked(self) -> None:
        if self.item.leave():
            show_parking_list(self._screen, self.page.meeting, self._choose)

    def _show_templates(self) -> None:
        if self.item.leave():
            show_templates(self._screen, self.page.meeting, self.table.view.setFocus)

    def _save_template(self) -> None:
        if self.item.leave():
            ask_for_template_name(self._screen, self.page.meeting)

    def _drag(self, item_id: str, places: int) -> None:
        self.table.choose(item_id)
        self._move(places)

    def _move(self, places: int) -> None:
        line = self.table.chosen_record()
        if line is not None and self.item.leave():
            self._screen.attempt(partial(agenda.move_item, self._screen.shell.office, line.item, places))

    def _remove(self) -> None:
        line = self.table.chosen_record()
        if line is None:
            return
        if not self._is_open:
            self._screen.shell.say(why_approved(is_open=False), "warn")
            return
        office = self._screen.shell.office
        goes = not line.item.number or agenda.can_be_taken_back(office, line.item)
        if self.page.meeting.agenda_issued and not goes:
            self._offer_withdrawal(line)
        elif self._take_off(partial(agenda.remove_item, office, line.item)) and self.page.meeting.agenda_issued:
            words = self.tr("Item {0} is off the agenda again: nothing went out with it.")
            self._screen.shell.say(words.format(line.item.number), "ok")

    def _park(self) -> None:
        line = self.table.chosen_record()
        if line is None or not self.item.leave():
            return
        if self._take_off(partial(parking.park, self._screen.shell.office, self._line_now(line).item)):
            said = self.tr("Kept for a later meeting. It is in the parking list.")
            if line.papers:
                said += " " + self.tr("Its %n paper(s) are not; undo brings them back.", "", len(line.papers))
            self._screen.shell.say(said, "warn" if line.papers else "ok")

    def _line_now(self, line: AgendaLine) -> AgendaLine:
        """Return a line as it is after what was typed has been saved."""
        return next((now for now in self.page.timetable.lines if now.id == line.id), line)

    def _take_off(self, deed: Callable[[], object]) -> bool:
        """Do what takes the chosen item off, and choose the one beside it."""
        ids = [item.id for item in self.page.items]
        at = ids.index(self._chosen_id() or "")
        beside = next(iter([*ids[at + 1 : at + 2], *ids[max(at - 1, 0) : at]]), None)
        if not self._screen.attempt(deed):
            return False
        if beside:
            self.table.choose(beside)
        return True

    def _offer_withdrawal(self, line: AgendaLine) -> None:
        """An item of an issued agenda stays on it: offer to minute that it was not taken."""
        self._screen.shell.ask(
            self.tr("Item {0} stays on the agenda").format(line.item.number),
            self.tr("This agenda has been issued, so nothing is removed. Minute the item as withdrawn instead?"),
            self.tr("Minute it as withdrawn"),
            partial(self._screen.attempt, partial(self._withdraw, line)),
        )

    def _withdraw(self, line: AgendaLine) -> None:
        minutes.write_minute(self._screen.shell.office, line.item, text=self.tr("This item was withdrawn."))
        self._screen.shell.say(self.tr("Minuted under item {0} as withdrawn.").format(line.item.number), "ok")


def _planned(times: Timetable) -> str:
    words = _tr("{0} planned").format(hours(times.planned))
    start = times.lines[0].start
    return _tr("{0}, from {1}").format(words, clock(start)) if start else words


def _tr(words: str) -> str:
    return QCoreApplication.translate("AgendaCard", words)
