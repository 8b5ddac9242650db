"""What differs today from a return that was signed off, with the records that came and went."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.records_behind import Behind
from cpp_desktop.services.signed_returns import Changed
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import KIND_ICONS, SCREENS


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnDifferences", words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record behind a difference: counted now and not then, or then and not now; without a record in words."""

    id: str
    band: str
    words: str
    chip: Chip
    record: Behind | None = None


def _lines(found: Sequence[Changed]) -> Iterator[Line]:
    now, then = Chip(_tr("counted now"), "info", "plus"), Chip(_tr("counted then"), "neutral", "minus")
    for at, one in enumerate(found):
        band, lines = one.difference.sentence, 0
        for chip, records in ((now, one.came), (then, one.went)):
            for record in records:
                lines += 1
                yield Line(id=f"{at}/{lines}", band=band, words=record.words, chip=chip, record=record)
        if one.gone or not lines:
            words = _tr("Records that are there no more: {0}").format(one.gone) if one.gone else _tr("No other records")
            yield Line(id=f"{at}/0", band=band, words=words, chip=then)


class ReturnDifferences(PlainDialog):
    """Each figure that differs is a heading, the records behind it stand below; the verb signs a new revision off."""

    def __init__(self, screen: Screen, signed: SignedReturn, found: Sequence[Changed]) -> None:
        told = self.tr("Revision {0} was signed off on {1} and stays as it is.")
        differs = self.tr("%n figure(s) would be counted otherwise today.", "", len(found)) if found else ""
        sentence = f"{told.format(signed.revision, day_month_year(signed.made))} {differs}".strip()
        super().__init__(screen.window(), self.tr("What differs today"), width=900, sentence=sentence)
        self._screen = screen
        columns = (
            Column("Record", lambda one: one.words, icon=lambda one: KIND_ICONS[one.record.kind] if one.record else ""),
            Column("Since then", lambda one: one.chip.text, lambda _: "", chips=lambda one: (one.chip,), width=150),
        )
        empty = Empty(self.tr("Nothing would be counted otherwise today."), icon="tick")
        self.table = RecordTable(
            columns, name=self.tr("Differences"), empty=empty, row_height=31, headed=False, band=lambda one: one.band
        )
        self.table.activated.connect(self._open)
        self.table.show_records(list(_lines(found)))
        self.opens = button(self.tr("Open record"), lambda: self._open(self.table.chosen_record()))
        self.verb = button(self.tr("Sign off a new revision…"), self.accept, kind="primary", icon="edit")
        self.add(self.table, 1)
        self.set_foot(self.verb, *([self.opens] if found else []))
        self.verb.setDefault(False)  # Enter opens the record chosen
        self.verb.setVisible(bool(found))
        self.resize(self.width(), min(theme.px(560), screen.window().height() - 40))
        self.table.view.setFocus()

    def _open(self, line: Line | None) -> None:
        if line is not None and (record := line.record) is not None:
            self.reject()
            self._screen.later(partial(self._screen.shell.go_to, SCREENS[record.kind], record.id))


def show_differences(
    screen: Screen, signed: SignedReturn, found: Sequence[Changed], *, then: Callable[[], object]
) -> None:
    """Show what differs; `then()` follows where a new revision is to be signed off."""
    dialog = ReturnDifferences(screen, signed, found)
    dialog.accepted.connect(lambda: screen.later(then))
    screen.shell.open_dialog(dialog)
