"""What differs today from a return that was signed off: records that came and went, and words then and now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from cpp_desktop.domain.return_rewording import Reworded
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
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import KIND_ICONS, SCREENS


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnDifferences", words)


_FITS = 60
"""So many letters of what is said can be read in the table itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record behind a difference: counted now and not then, or then and not now; or words, said then or now."""

    id: str
    band: str
    words: str
    chip: Chip
    record: Behind | None = None
    said: Reworded | None = None


def _lines(found: Sequence[Changed | Reworded]) -> Iterator[Line]:
    for at, one in enumerate(found):
        yield from _said(at, one) if isinstance(one, Reworded) else _counted(at, one)


def _counted(at: int, one: Changed) -> Iterator[Line]:
    now, then = Chip(_tr("counted now"), "info", "plus"), Chip(_tr("counted then"), "neutral", "minus")
    band, lines = one.difference.sentence, 0
    for chip, records in ((now, one.came), (then, one.went)):
        for record in records:
            lines += 1
            yield Line(id=f"{at}/{lines}", band=band, words=record.words, chip=chip, record=record)
    if one.gone or not lines:
        words = _tr("Records that are there no more: {0}").format(one.gone) if one.gone else _tr("No other records")
        yield Line(id=f"{at}/0", band=band, words=words, chip=then)


def _said(at: int, one: Reworded) -> Iterator[Line]:
    now, then = Chip(_tr("said now"), "info", "plus"), Chip(_tr("said then"), "neutral", "minus")
    rows = [(now, words) for words in one.now] + [(then, words) for words in one.was]
    for number, (chip, words) in enumerate(rows):
        yield Line(id=f"{at}/{number}", band=one.heading, words=" ".join(words.split()), chip=chip, said=one)


class BothWordings(QWidget):
    """What was said as signed off, and beside it what is said now, in full where a line of the table is too short."""

    def __init__(self) -> None:
        super().__init__()
        self.was, self.now = label("", wraps=True), label("", wraps=True)
        box = hbox(_wording(_tr("As signed off"), self.was), _wording(_tr("Now"), self.now))
        for at in range(2):
            box.setStretch(at, 1)
        self.setLayout(box)
        self.setFixedHeight(theme.px(104 if theme.is_huge() else 168))
        self.hide()

    def show_line(self, chosen: Line | None) -> None:
        """Show what a line is too short for, or nothing."""
        said = chosen.said if chosen is not None else None
        if said is not None:
            for words, told in ((self.was, said.was), (self.now, said.now)):
                words.setText("\n".join(told) or _tr("Nothing."))
        self.setVisible(said is not None and any(len(one) > _FITS for one in (*said.was, *said.now)))


def _wording(title: str, words: QLabel) -> Card:
    card = Card(label(title, "h3"), scroll(wrap(vbox(words, None))), kind="sunken", pad=10, gap=4)
    card.setMinimumWidth(1)
    return card


class ReturnDifferences(PlainDialog):
    """Each figure or text that differs is a heading, what came and went stands below; the verb signs a revision off."""

    def __init__(self, screen: Screen, signed: SignedReturn, found: Sequence[Changed | Reworded]) -> None:
        told = self.tr("Revision {0} was signed off on {1} and stays as it is.")
        differs = self.tr("Today it would differ in %n place(s).", "", len(found)) if found else ""
        sentence = f"{told.format(signed.revision, day_month_year(signed.made))} {differs}".strip()
        super().__init__(screen.window(), self.tr("What differs today"), width=900, sentence=sentence)
        self._screen = screen
        columns = (
            Column("Record", lambda one: one.words, icon=lambda one: KIND_ICONS[one.record.kind] if one.record else ""),
            Column("Since then", lambda one: one.chip.text, lambda _: "", chips=lambda one: (one.chip,), width=150),
        )
        empty = Empty(self.tr("Today it would say the same."), icon="tick")
        self.table = RecordTable(
            columns, name=self.tr("Differences"), empty=empty, row_height=31, headed=False, band=lambda one: one.band
        )
        self.wordings = BothWordings()
        self.table.activated.connect(self._open)
        self.table.chosen.connect(self._show_line)
        self.opens = button(self.tr("Open record"), lambda: self._open(self.table.chosen_record()))
        self.table.show_records(list(_lines(found)))
        self.verb = button(self.tr("Sign off a new revision…"), self.accept, kind="primary", icon="edit")
        self.add(self.table, 1)
        self.add(self.wordings)
        self.set_foot(self.verb, *([self.opens] if found else []))
        self.verb.setDefault(False)  # Enter opens the record chosen
        self.verb.setVisible(bool(found))
        self.resize(self.width(), min(theme.px(560), screen.window().height() - 40))
        self.table.view.setFocus()

    def _show_line(self, line: Line | None) -> None:
        self.wordings.show_line(line)
        view = self.table.view  # which is shorter now, perhaps
        QTimer.singleShot(0, self, lambda: view.scrollTo(view.currentIndex()))
        self.opens.setEnabled(line is not None and line.record is not None)

    def _open(self, line: Line | None) -> None:
        if line is not None and (record := line.record) is not None:
            self.reject()
            self._screen.later(partial(self._screen.shell.go_to, SCREENS[record.kind], record.id))


def show_differences(
    screen: Screen, signed: SignedReturn, found: Sequence[Changed | Reworded], *, then: Callable[[], object]
) -> None:
    """Show what differs; `then()` follows where a new revision is to be signed off."""
    dialog = ReturnDifferences(screen, signed, found)
    dialog.accepted.connect(lambda: screen.later(then))
    screen.shell.open_dialog(dialog)
