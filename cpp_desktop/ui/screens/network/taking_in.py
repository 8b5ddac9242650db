"""Returns taken in from files and folders, with a report of what was taken, and what was refused and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cpp_desktop.services.network.receiving import Received
from cpp_desktop.ui.dialogs.file_choice import choose_files, choose_folder
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, flow, hbox, vbox
from cpp_desktop.ui.parts.record_table import RecordTable

KINDS = "*.pdf *.json *.csv *.xlsx"
Way = tuple[str, str, str, Callable[[], object]]
"""A title, what it is for, the verb, and the deed."""


class WaysIn(PlainDialog):
    """Offers the ways in which returns can come: chosen files, a whole folder, and `others`."""

    def __init__(self, parent: QWidget, take: Callable[[Sequence[Path]], object], others: Sequence[Way] = ()) -> None:
        sentence = self.tr("Files and folders can also be dropped anywhere on the page.")
        super().__init__(parent, self.tr("Take in returns"), width=620, sentence=sentence)
        self._take, self._over = take, parent
        ways: tuple[Way, ...] = (
            (
                self.tr("Files"),
                self.tr(
                    "As the groups’ app writes them: PDF or JSON, which are signed; CSV or a spreadsheet, if must be."
                ),
                self.tr("Choose files…"),
                self._choose_files,
            ),
            (
                self.tr("A folder"),
                self.tr("All that is in it, to any depth. What is here already is not counted twice."),
                self.tr("Choose a folder…"),
                self._choose_folder,
            ),
            *others,
        )
        self.add_scrolled(vbox(*(self._way(*way) for way in ways), None, gap=10))
        self.add(hbox(self.back, None))
        self.resize(self.width(), min(theme.px(150 + 124 * len(ways)), parent.window().height() - 40))

    def _way(self, title: str, words: str, verb: str, deed: Callable[[], object]) -> Card:
        def do() -> None:
            self.accept()
            deed()

        made = button(verb, do, kind="primary" if deed == self._choose_files else "small", height=34)
        return Card(label(title, "h3"), label(words, "muted", wraps=True), flow(made), pad=(14, 10, 14, 10), gap=4)

    def _choose_files(self) -> None:
        kinds = self.tr("Annual returns ({0})").format(KINDS)
        choose_files(self._over, self.tr("Take in returns"), kinds, self._take)

    def _choose_folder(self) -> None:
        choose_folder(self._over, self.tr("Take in a folder of returns"), lambda path: self._take([path]))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken, and why."""

    name: str
    why: str

    @property
    def id(self) -> str:
        """What tells it from others."""
        return self.name


class TakenReport(PlainDialog):
    """Says what became of the files: how many of each, whom nobody expected, and every one that was refused."""

    def __init__(self, parent: QWidget, taken: Received) -> None:
        title = self.tr("%n return(s) are in the register", "", taken.taken)
        super().__init__(parent, title, width=820)
        self.why = label("", wraps=True)
        body = vbox(gap=10)
        for icon, tone, words in self._lines(taken):
            body.addWidget(IconText(icon, words, tone=tone, role="", wraps=True))
        if taken.refused:
            refused = self.tr("%n file(s) refused; the rest went in", "", len(taken.refused))
            body.addWidget(label(refused, "h3", wraps=True))
            body.addWidget(self._table(taken), 1)
            body.addWidget(self.why)
        body.addStretch()
        self.add_scrolled(body)
        self.verb = button(self.tr("Carry on"), self.accept, kind="primary")
        self.set_foot(self.verb)
        self.back.hide()
        wanted = theme.px(620 if taken.refused else 260)
        self.resize(self.width(), min(wanted, parent.window().height() - 40))

    def _lines(self, taken: Received) -> list[tuple[str, str, str]]:
        counted = (
            (taken.received, "down", "accent_text", self.tr("%n new", "", taken.received)),
            (taken.revised, "edit", "accent_text", self.tr("%n replaced an earlier revision", "", taken.revised)),
            (taken.superseded, "clock", "muted", self.tr("%n older, kept as history", "", taken.superseded)),
            (taken.unchanged, "ring", "muted", self.tr("%n here already, unchanged", "", taken.unchanged)),
        )
        lines = [(icon, tone, words) for number, icon, tone, words in counted if number]
        if taken.unexpected:
            words = self.tr("Nobody expected %n of them: {0}", "", len(taken.unexpected))
            lines.append(("info", "warn", words.format(", ".join(taken.unexpected[:12]))))
        if taken.stopped:
            stopped = self.tr(
                "Stopped before the end. What was taken stays; take the same files in again for the rest."
            )
            lines.append(("pause", "warn", stopped))
        return lines or [("info", "muted", self.tr("Nothing was taken in."))]

    def _table(self, taken: Received) -> RecordTable:
        columns = (
            Column("File", lambda one: one.name, bold=True, width=250),
            Column("Why", lambda one: one.why),
        )
        table = RecordTable(columns, name=self.tr("Refused files"), empty=Empty(""), row_height=34)
        self.why.setMinimumHeight(theme.px(70))
        table.chosen.connect(lambda one: self.why.setText(one.why if one else ""))
        table.show_records(Refusal(name, reason) for name, reason in taken.refused)
        table.setMinimumHeight(theme.px(190))
        table.choose(taken.refused[0][0])
        return table
