"""What is missing from the annual return, section by section, and about how long it takes to put right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.return_readiness import Missing, Readiness, minutes_in_words, minutes_left
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import STATE_ICONS, year_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnMissing", words)


def left_words(readiness: Readiness) -> str:
    """Say how much work is left; empty where nothing is missing."""
    minutes = minutes_left(readiness.missing)
    return _tr("about {0} of work left").format(minutes_in_words(minutes)) if minutes else ""


def _time(one: Missing) -> str:
    return _tr("optional") if one.is_optional else minutes_in_words(one.minutes)


def _icon(one: Missing) -> tuple[str, str]:
    if one.check is not None:
        return ("alert", "danger") if one.check.importance == "must" else ("clock", "warn")
    return STATE_ICONS[one.section.state]


COLUMNS = (
    Column(
        "What is missing", lambda m: m.words, second=lambda m: m.check.instruction if m.check else "",
        icon=lambda m: _icon(m)[0], tone=lambda m: _icon(m)[1],
    ),
    Column("Work", lambda m: m.minutes, lambda _: "", chips=lambda m: (Chip(_time(m), "neutral", "none"),), width=112),
)  # fmt: skip


class ReturnMissing(PlainDialog):
    """Lists what is missing; the verb goes where the line chosen is put right."""

    def __init__(self, screen: Screen, readiness: Readiness, show: Callable[[Missing], object]) -> None:
        ready = self.tr("{0} of {1} sections are ready").format(readiness.ready, len(readiness.sections))
        title = self.tr("What is missing from the annual return {0}").format(year_words(readiness.period))
        sentence = f"{'; '.join(filter(None, (ready, left_words(readiness))))}."
        super().__init__(screen.window(), title, width=960, sentence=sentence)
        self._screen, self._show = screen, show
        empty = Empty(self.tr("Nothing is missing: it can be signed off."), icon="tick")
        self.table = RecordTable(
            COLUMNS, name=self.tr("What is missing"), empty=empty, row_height=44, headed=False,
            band=lambda m: f"{m.section.number}  {m.section.title}",
        )  # fmt: skip
        self.table.activated.connect(self._go)
        self.table.show_records(readiness.missing)
        if readiness.missing:
            self.table.choose(readiness.missing[0].id)
        self.verb = button(
            self.tr("Go there"), lambda: self._go(self.table.chosen_record()), kind="primary", icon="arrow"
        )
        self.add(self.table, 1)
        self.set_foot(self.verb)
        self.resize(self.width(), min(theme.px(640), screen.window().height() - 40))
        self.table.view.setFocus()

    def _go(self, chosen: Missing | None) -> None:
        if not self.is_open:  # Enter both activates the line and presses the verb
            return
        self.accept()
        if chosen is not None:
            self._screen.later(lambda: self._show(chosen))
