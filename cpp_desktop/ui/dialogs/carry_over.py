"""What carries over to an agenda: each thing with its reason and a tick, and what the agenda then takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.carry_over import Carried, Source
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.wording import clock, day_month_year, hours
from cpp_desktop.services import carry_over
from cpp_desktop.services.carry_over import CarryOver
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import hbox, vbox
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

_CHOSEN = Chip(QT_TRANSLATE_NOOP("CarryOver", "put on"), "ok")
_LEFT = Chip(QT_TRANSLATE_NOOP("CarryOver", "leave off"), "neutral", "none")
_BANDS = {
    Source.LEFT_OVER: QT_TRANSLATE_NOOP("CarryOver", "Left over from the last meeting"),
    Source.ARISING: QT_TRANSLATE_NOOP("CarryOver", "Matters arising from the last meeting"),
    Source.ACTION: QT_TRANSLATE_NOOP("CarryOver", "Open actions from before"),
    Source.PARKED: QT_TRANSLATE_NOOP("CarryOver", "Parked for a later meeting"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("CarryOver", words)


@dataclass(frozen=True, slots=True)
class CarryRow:
    """One thing that could go on the agenda, and whether it is to."""

    carried: Carried
    is_chosen: bool

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.carried.id


def columns() -> tuple[Column, ...]:
    """Return what is said of each thing: its title with the reasons, its length, and whether it is put on."""
    return (
        Column(
            "Item", lambda r: r.carried.item.title, second=lambda r: "  ".join(r.carried.reasons), bold=True,
            least=240, icon=lambda r: "lock" if r.carried.item.confidential else "",
        ),
        Column("Mins", lambda r: r.carried.item.minutes_allowed, width=58, right=True, priority=2),
        Column("Agenda", lambda r: r.is_chosen, lambda _: "", chips=lambda r: (_chip(r),), width=124),
    )  # fmt: skip


def _chip(row: CarryRow) -> Chip:
    chip = _CHOSEN if row.is_chosen else _LEFT
    return replace(chip, text=_tr(chip.text))


def ask_what_carries(screen: Screen, page: MeetingPage, then: Callable[[str], object]) -> None:
    """Show what carries over to a meeting's agenda; `then(item id)` follows with the first that was put on it."""
    screen.shell.open_dialog(CarryOverDialog(screen, page, then))


class CarryOverDialog(PlainDialog):
    """Nothing is put on the agenda that is not shown here with its reason, and ticked."""

    def __init__(self, screen: Screen, page: MeetingPage, then: Callable[[str], object]) -> None:
        super().__init__(screen.window(), _tr("What carries over to this agenda"), width=900)
        self._screen, self._office, self._page, self._then = screen, screen.shell.office, page, then
        self._rows: list[CarryRow] = []
        self._found: CarryOver | None = None
        self.state = IconText("clock", _tr("Looking through minutes, actions and parked items…"), role="", wraps=True)
        nothing = _tr("Nothing waits: all was minuted, no action is open, and nothing is parked.")
        self.table = RecordTable(
            columns(), name=_tr("What carries over"), band=lambda r: _tr(_BANDS[r.carried.source]), row_height=47,
            empty=Empty(nothing, icon="tick"),
        )  # fmt: skip
        self.table.view.setSortingEnabled(False)
        self.table.view.horizontalHeader().setSectionsClickable(False)
        self.table.setMinimumHeight(theme.px(120 if theme.is_large() else 260))
        self.table.chosen.connect(self._show_why)
        self.table.activated.connect(lambda _: self._toggle())
        for key in ("Space", "Return", "Enter"):
            bind(self.table.view, key, self._toggle, alone=True)
        self.why = label("", "muted", wraps=True)
        self.why.setMinimumHeight(theme.px(20 if theme.is_large() else 38))
        self.toggles = button("", self._toggle, kind="small")
        self.all = button(_tr("All"), lambda: self._choose_all(True), kind="link")
        self.none = button(_tr("None"), lambda: self._choose_all(False), kind="link")
        self.all.setAccessibleName(_tr("Put all on the agenda"))
        self.none.setAccessibleName(_tr("Leave all off"))
        body = vbox(self.state, self.table, self.why, hbox(self.toggles, self.all, self.none, None), gap=8)
        body.setStretch(1, 1)
        self.add_scrolled(body)
        self.verb = button("", self._carry, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), screen.window().height() - 40)
        self._show_rows([])
        self.table.wait()
        self._look()

    def _look(self) -> None:
        """Work it out beside the window: an action log can be long."""
        self._work = Work(lambda _progress: carry_over.proposals(self._office, self._page.meeting.id))
        self._work.finished.connect(self._show)
        self._work.troubled.connect(self._say)
        self._work.start()

    def _show(self, found: CarryOver) -> None:
        if not self.is_open:
            return
        self._found = found
        self._show_rows([CarryRow(carried, carried.chosen) for carried in found.found])
        if self._rows:
            self.table.choose(self._rows[0].id)
            self.verb.setFocus()

    def _show_rows(self, rows: list[CarryRow]) -> None:
        self._rows = rows
        self.table.show_records(rows)
        chosen = [row for row in rows if row.is_chosen]
        words = self.tr("Put %n item(s) on the agenda", "", len(chosen)) if chosen else _tr("Nothing to put on")
        self.verb.setText(words)
        self.verb.setAccessibleName(words)
        self.verb.setEnabled(bool(chosen))
        for part in (self.toggles, self.all, self.none):
            part.setVisible(bool(rows))
        if self._found is not None:
            self.state.words.setText(self._sentence(self._found, chosen))
        self._show_why(self.table.chosen_record())

    def _sentence(self, found: CarryOver, chosen: list[CarryRow]) -> str:
        """Say how long the agenda then is, and what is not known yet."""
        said = []
        last = found.last
        if last is not None and not found.is_minuted:
            words = _tr("Nothing is minuted for {0} yet, so what was left over there is not known.")
            said.append(words.format(day_month_year(last.date)))
        times, end = self._page.timetable, self._page.meeting.end
        planned = times.planned + sum(row.carried.item.minutes_allowed or 0 for row in chosen)
        if chosen and times.room is not None and end is not None and planned > times.room:
            words = _tr("With these the agenda takes {0}, {1} past {2}.")
            said.append(words.format(hours(planned), hours(planned - times.room), clock(end)))
        elif chosen:
            said.append(_tr("With these the agenda takes {0}.").format(hours(planned)))
        self.state.show_icon("clock", "warn" if times.room is not None and planned > times.room else "muted")
        return " ".join(said)

    def _show_why(self, row: CarryRow | None) -> None:
        now = self._now(row)
        self.why.setText("\n".join(now.carried.reasons) if now else "")
        words = _tr("Leave this off") if now and now.is_chosen else _tr("Put this on")
        self.toggles.setText(words)
        self.toggles.setAccessibleName(words)
        self.toggles.setEnabled(now is not None)

    def _now(self, row: CarryRow | None) -> CarryRow | None:
        return next((one for one in self._rows if row is not None and one.id == row.id), None)

    def _toggle(self) -> None:
        row = self._now(self.table.chosen_record())
        if row is not None:
            changed = replace(row, is_chosen=not row.is_chosen)
            self._show_rows([changed if one.id == row.id else one for one in self._rows])
            announce(self, _tr("put on") if changed.is_chosen else _tr("left off"))

    def _choose_all(self, chosen: bool) -> None:
        self._show_rows([replace(row, is_chosen=chosen) for row in self._rows])

    def _carry(self) -> None:
        wanted = [row.carried for row in self._rows if row.is_chosen]
        try:
            put = carry_over.carry(self._office, self._page.meeting.id, wanted)
        except (Refused, StorageTrouble) as no:
            self._say(str(no))
            return
        self.accept()
        words = self._screen.tr("Put on the agenda: %n item(s). One Undo takes them off again.", "", len(put))
        self._screen.shell.say(words, "ok")
        self._then(put[0].id)

    def _say(self, sentence: str) -> None:
        self.state.words.setText(sentence)
        announce(self, sentence)
