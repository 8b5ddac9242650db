"""The rates that claims are paid by: every one with its history, and what a new one changes before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.expenses import ExpenseKind, Rate, RateUnit
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import rates
from cpp_desktop.services.rates import RateChange, RateLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.dialogs.rate_change import RateChanges
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, LINE, RATE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.layout import flow, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.money_words import kind_words, per
from cpp_desktop.ui.screens.needed_day import NeededDay

KINDS = [kind for kind in ExpenseKind if kind is not ExpenseKind.BUDGET]
FIELDS = (
    Field("name", "What it is called", LINE, help="Such as “Mileage by car” or “Half a day on a panel”."),
    (
        Field("kind", "For", CHOICE(tuple((kind, kind.value.capitalize()) for kind in KINDS))),
        Field("unit", "Paid per", CHOICE(RateUnit)),
    ),
    (
        Field("tenths", "Rate", RATE, help="Such as 45p, 45.5p or £75."),
        Field("first", "From", NeededDay, help="A day that has passed changes what is not paid yet."),
    ),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Rates", words)


def _until(line: RateLine) -> str:
    return short_date(line.until) if line.until else ""


def _now(line: RateLine) -> tuple[Chip, ...]:
    return (Chip(_tr("in force"), "ok"),) if line.is_now else ()


COLUMNS = (
    Column("From", lambda line: line.rate.first, short_date, width=116),
    Column("Rate", lambda line: per(line.rate), bold=True),
    Column("For", lambda line: kind_words(line.rate.kind), width=170, priority=3),
    Column("Until the day before", _until, width=160, priority=4),
    Column("Now", lambda line: line.is_now, lambda _: "", chips=_now, width=110, priority=2),
)


def show_rates(screen: Screen) -> None:
    """Open the rates over a screen."""
    screen.shell.open_dialog(Rates(screen))


class Rates(PlainDialog):
    """Every rate under its name, the latest first; Enter changes one."""

    def __init__(self, screen: Screen) -> None:
        window = screen.window()
        sentence = self.tr("A claim follows the rate of the day it was incurred until it is paid, and keeps it then.")
        super().__init__(window, self.tr("Rates"), width=760, sentence=sentence)
        self._screen, self._office = screen, screen.shell.office
        empty = Empty(self.tr("None yet. Add what the group pays for a mile, an hour or a meeting."), icon="clock")
        self.table = RecordTable(COLUMNS, name=self.tr("Rates"), empty=empty, band=lambda line: line.rate.name)
        self.table.activated.connect(lambda _: self._change())
        self.table.chosen.connect(self._show_verbs)
        self.adds = button(self.tr("Add rate…"), self._add, kind="small", icon="plus")
        self.renews = button(self.tr("New rate from a day…"), self._renew, kind="small", icon="calendar")
        self.changes = button(self.tr("Change…"), self._change, kind="small", icon="edit")
        self.removes = button(self.tr("Entered by mistake"), self._remove, kind="link")
        self.add(self.table, 1)
        self.add(wrap(flow(self.adds, self.renews, self.changes, self.removes, gap=8)))
        self.back.hide()
        self.set_foot(button(self.tr("Done"), self.accept, kind="primary"))
        self.resize(self.width(), min(theme.px(560), window.height() - 40))
        self._show()

    def _show(self, rate_id: str | None = None) -> None:
        self.table.show_records(rates.history(self._office))
        if rate_id:
            self.table.choose(rate_id)
        self._show_verbs()

    def _show_verbs(self, *_: object) -> None:
        for verb in (self.renews, self.changes, self.removes):
            verb.setEnabled(self.table.chosen_record() is not None)

    def _add(self) -> None:
        rate = Rate(name="", kind=ExpenseKind.TRAVEL, unit=RateUnit.MILE, tenths=0, first=self._office.today())
        self._ask(self.tr("Add rate"), rate)

    def _renew(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            rate = replace(line.rate, id=new_id(), first=self._office.today())
            self._ask(self.tr("New rate: {0}").format(rate.name), rate)

    def _change(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            self._ask(line.rate.name, line.rate)

    def _ask(self, title: str, rate: Rate) -> None:
        """Ask about a rate; what it changes is shown before it is kept."""
        typed: list[Rate] = []

        def keep(found: Rate) -> None:
            change = rates.preview(self._office, found)
            if change.changed or change.kept:
                typed.append(found)
            else:
                rates.save_rate(self._office, found)

        dialog = FormDialog(self, title, FIELDS, rate, verb=self.tr("Save rate"), deed=keep)
        dialog.accepted.connect(lambda: self._preview(title, typed[0]) if typed else self._show(rate.id))
        self._screen.shell.open_dialog(dialog)

    def _preview(self, title: str, rate: Rate, *, gone: bool = False) -> None:
        change = rates.preview(self._office, rate, gone=gone)
        dialog = RateChanges(self, change, removes=gone)
        keeps = partial(rates.remove_rate if gone else rates.save_rate, self._office, rate)
        dialog.accepted.connect(lambda: self._do(keeps, rate.id))
        if not gone:
            dialog.rejected.connect(lambda: self._ask(title, rate))
        self._screen.shell.open_dialog(dialog)

    def _remove(self) -> None:
        line = self.table.chosen_record()
        if line is None:
            return
        found: list[RateChange] = []
        if not self._screen.attempt(lambda: found.append(rates.preview(self._office, line.rate, gone=True))):
            return
        if found[0].changed:
            self._preview(line.rate.name, line.rate, gone=True)
        else:
            self._do(partial(rates.remove_rate, self._office, line.rate))

    def _do(self, deed: Callable[[], int], rate_id: str | None = None) -> None:
        done: list[int] = []
        if self._screen.attempt(lambda: done.append(deed())):
            if done[0]:
                said = self.tr("%n claim(s) recalculated. One Undo takes it all back.", "", done[0])
                self._screen.shell.say(said, "ok")
            self._show(rate_id)
