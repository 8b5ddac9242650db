"""The register of decisions: found, filtered, with what became of each, to be exported or printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from cpp_desktop.domain.minutes_status import Fate
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import decisions, papers
from cpp_desktop.services.decisions import DecisionLine, Register
from cpp_desktop.ui.dialogs.decision_fate import ask_for_fate
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import flow, row
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

FATES: dict[Fate, tuple[str, str, str]] = {
    Fate.CARRIED_OUT: (QT_TRANSLATE_NOOP("Fate", "carried out"), "ok", "tick"),
    Fate.CHANGED: (QT_TRANSLATE_NOOP("Fate", "changed"), "info", "edit"),
    Fate.WITHDRAWN: (QT_TRANSLATE_NOOP("Fate", "withdrawn"), "neutral", "x"),
    Fate.OVERTAKEN: (QT_TRANSLATE_NOOP("Fate", "overtaken by events"), "neutral", "arrow"),
}
"""How what became of a decision is shown: its words, its colour, its icon."""


def fate_chip(line: DecisionLine) -> tuple[Chip, ...]:
    """Return the chip of what became of a decision, or none."""
    if line.fate is None:
        return ()
    words, kind, icon = FATES[line.fate.fate]
    return (Chip(QCoreApplication.translate("Fate", words), kind, icon),)


def _columns() -> tuple[Column, ...]:
    return (
        Column("Decided", lambda r: r.meeting.date, short_date, bold=True, width=116),
        Column("Minute", lambda r: r.minute.number, width=84, priority=3),
        Column("Decision", lambda r: " ".join(r.minute.decision.split()), second=_second, least=240),
        Column("What became of it", lambda r: decisions.fate_words(r), lambda _: "", chips=fate_chip, width=200),
    )


def _second(line: DecisionLine) -> str:
    return " ".join(line.minute.reason.split()) or (line.item.title if line.item else "")


def show_decisions(screen: Screen) -> None:
    """Show every decision that the group took."""
    screen.shell.open_dialog(Decisions(screen))


class Decisions(PlainDialog):
    """Decisions across meetings, the latest first; Enter opens the meeting where one was taken."""

    def __init__(self, screen: Screen) -> None:
        window = screen.window()
        super().__init__(window, self.tr("Decisions"), width=1120)
        self._screen, self._office = screen, screen.shell.office
        self._register = Register((), 0)
        self.segments = Segments(
            (("all", self.tr("All")), ("open", self.tr("Nothing known of it"))), name=self.tr("Which decisions")
        )
        self.segments.chosen.connect(lambda _: self._show())
        self.whole = QCheckBox(self.tr("With confidential ones"))
        self.whole.toggled.connect(lambda _: self.refresh())
        nothing = self.tr("No decisions here. Each decision in the minutes comes up in this register.")
        self.table = RecordTable(
            _columns(), name=self.tr("Decisions"), empty=Empty(nothing, icon="tick"), row_height=47
        )
        self.table.activated.connect(self._open)
        self.table.chosen.connect(lambda line: self._offer(line is not None))
        self.find_box = self.table.find_box(self.tr("Find in decisions"))
        self.add(row(self.segments, self.whole, self.find_box, stretch=2))
        self.add(self.table, 1)
        self.note = label("", "small", wraps=True)
        self.records = button(self.tr("What became of it…"), self._ask, kind="small", icon="edit")
        self.takes_back = button(self.tr("Take back…"), self._take_back, kind="link")
        self.opens = button(self.tr("Open the meeting"), self._open_chosen, kind="link", icon="arrow")
        self.exports = button(self.tr("Export…"), self._export, kind="link")
        self.add(flow(self.records, self.opens, self.takes_back, self.exports, gap=12))
        self.add(self.note)
        self.prints = button(self.tr("Print…"), self._print, kind="primary", icon="file")
        self.set_foot(self.prints)
        self.resize(self.width(), window.height() - 40)
        self._offer(False)
        self.refresh()

    def refresh(self) -> None:
        """Read the register anew on a worker: a group takes many decisions in its life."""
        whole = self.whole.isChecked()
        work = Work(lambda _progress: decisions.register(self._office, whole=whole))
        work.finished.connect(self._take)
        work.troubled.connect(self.note.setText)
        work.start()

    def _take(self, found: Register) -> None:
        if self.is_open:
            self._register = found
            self._show()

    def _show(self) -> None:
        lines = self._register.lines
        unknown = [line for line in lines if line.fate is None]
        self.segments.count(all=len(lines), open=len(unknown))
        self.table.show_records(unknown if self.segments.current() == "open" else lines)
        left = self.tr("%n confidential decision(s) are left out.", "", self._register.left_out)
        self.note.setText(left if self._register.left_out else "")
        if self.table.chosen_record() is None and self.table.model.shown:
            self.table.choose(self.table.model.shown[0].id)
        self._offer(self.table.chosen_record() is not None)

    def _offer(self, is_chosen: bool) -> None:
        line: DecisionLine | None = self.table.chosen_record() if is_chosen else None
        for made in (self.records, self.opens):
            made.setEnabled(line is not None)
        self.takes_back.setVisible(line is not None and line.fate is not None)

    def _ask(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            ask_for_fate(self._screen, line, self.refresh)

    def _take_back(self) -> None:
        line = self.table.chosen_record()
        if line is not None and line.fate is not None:
            self._screen.attempt(partial(decisions.forget_fate, self._office, line.fate))
            self.refresh()

    def _open_chosen(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            self._open(line)

    def _open(self, line: DecisionLine) -> None:
        self.accept()
        self._screen.later(partial(self._screen.shell.go_to, "Meetings", line.meeting.id))

    def _export(self) -> None:
        self._screen.shell.choose_where(self.tr("Export decisions"), self.tr("Decisions.xlsx"), self._save)

    def _save(self, path: Path) -> None:
        lines = self._shown()

        def say(count: int) -> None:
            words = self.tr("{0} decisions are saved in {1}.").format(f"{count:,}", path.name)
            self._screen.shell.say(words, "ok")

        self._screen.shell.work(self.tr("Writing the list…"), lambda _progress: decisions.export(lines, path), say)

    def _print(self) -> None:
        write = papers.compose_decisions(self._office, self._shown(), self._register.left_out)
        title = self.tr("Register of decisions")
        self.accept()
        self._screen.later(partial(self._screen.shell.preview, title, write, file_name=f"{title}.pdf"))

    def _shown(self) -> list[DecisionLine]:
        return list(self.table.model.shown)
