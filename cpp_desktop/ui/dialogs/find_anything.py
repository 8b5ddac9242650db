"""Ctrl+K: people, meetings, minutes, actions, activities, papers and commands, found as one types."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import papers, search
from cpp_desktop.services.search_hits import Hit, Kind
from cpp_desktop.services.which_meeting import find_meeting
from cpp_desktop.ui.dialogs.find_dialog import FindDialog, Row
from cpp_desktop.ui.parts.shell import Command, Shell

MOST = 6
"""How many of each kind are shown; another letter brings the others nearer."""

_ICONS = {
    Kind.PERSON: "person", Kind.MEETING: "calendar", Kind.ITEM: "calendar", Kind.PAPER: "clip",
    Kind.MINUTE: "file", Kind.ACTION: "check", Kind.ACTIVITY: "chart", Kind.CASE: "thread", Kind.STEP: "thread",
    Kind.CONSULTATION: "mail", Kind.FILE: "clip",
}  # fmt: skip
_SCREENS = {Kind.PERSON: "People", Kind.ACTION: "Actions", Kind.ACTIVITY: "Activities"} | dict.fromkeys(
    (Kind.CASE, Kind.STEP, Kind.CONSULTATION), "Influence"
)


class FindAnything(FindDialog):
    """Finds in the group's file; what is confidential only where it is asked for."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        self._snippets: dict[str, str] = {}
        self.whole = QCheckBox(self.tr("Confidential too"))
        super().__init__(parent, shell, self.tr("Find people, meetings, minutes, actions, commands"), self.whole)
        self.table.view.verticalScrollBar().valueChanged.connect(lambda _: self._say_where())
        self.whole.toggled.connect(lambda _: self.look())
        self.look()

    def under(self, row: Row) -> str:
        """Return the second line of a row, with the words found where they stand in a text."""
        return self._snippets.get(row.id, row.under)

    def look(self) -> None:
        """Show what there is for the words typed, and where they stand."""
        self._snippets = {}
        super().look()
        self._say_where()

    def found(self, words: str) -> list[Row]:
        """Return what there is for words in the group's file."""
        found = search.find(self._shell.office, words, whole=self.whole.isChecked(), most=MOST)
        if found.kept_back:
            self.foot.setText(self.tr("%n confidential not shown", "", found.kept_back))
        rows = [self._found(hit, found.counts[hit.kind]) for hit in found.hits]
        return rows + [self._thread(hit) for hit in found.hits if hit.kind is Kind.CASE]

    def _found(self, hit: Hit, count: int) -> Row:
        bands = {
            Kind.PERSON: self.tr("People"), Kind.MEETING: self.tr("Meetings"), Kind.ITEM: self.tr("Agenda items"),
            Kind.PAPER: self.tr("Papers under items"), Kind.MINUTE: self.tr("Minutes"),
            Kind.ACTION: self.tr("Actions"), Kind.ACTIVITY: self.tr("Activities"),
            Kind.CASE: self.tr("Influence cases"), Kind.STEP: self.tr("Steps of cases"),
            Kind.CONSULTATION: self.tr("Consultations"), Kind.FILE: self.tr("Files kept as evidence"),
        }  # fmt: skip
        band = bands[hit.kind]
        if count > MOST:
            band = self.tr("{0}: the first {1} of {2}").format(band, MOST, f"{count:,}")
        return Row(hit.id, band, hit.title, hit.under, _ICONS[hit.kind], "", partial(self._go, hit), hit)

    def papers(self) -> Iterable[Command]:
        """Return the papers that are wanted most."""
        papers_there = (
            (self.tr("Agenda of the next meeting"), "agenda", "next"),
            (self.tr("Pack of the next meeting"), "pack", "next"),
            (self.tr("Chair’s pack of the next meeting"), "chair-pack", "next"),
            (self.tr("Minutes of the last meeting"), "minutes", "last"),
            (self.tr("Action log"), "action-log", ""),
            (self.tr("Register of members"), "register", ""),
            (self.tr("Reflection sheet for users"), "reflection-users", ""),
            (self.tr("Reflection sheet for professionals"), "reflection-professionals", ""),
        )
        for words, kind, meeting in papers_there:
            yield Command(
                self.tr("Print: {0}").format(words), "", partial(self._print_of_meeting, words, kind, meeting)
            )

    def _thread(self, hit: Hit) -> Row:
        words = self.tr("Golden thread of {0}").format(hit.title)
        deed = partial(self._print, words, "golden-thread", Asked(case_id=hit.id))
        said = self.tr("Print: {0}").format(words)
        return Row(f"do {said}", self.tr("Papers"), said, "", "print", "", deed)

    def _print_of_meeting(self, words: str, kind: str, meeting: str) -> None:
        try:
            meeting_id = find_meeting(self._shell.office, meeting).id if meeting else None
        except Refused as refused:
            self._shell.say(" ".join(refused.problems.values()), "warn")
            return
        self._print(words, kind, Asked(meeting_id=meeting_id))

    def _print(self, words: str, kind: str, asked: Asked) -> None:
        write = papers.made_later(self._shell.office, kind, asked)
        name = f"{words.replace('/', '-')}.pdf"
        self._shell.preview(words, write, file_name=name, endings=papers.endings(kind))

    def _go(self, hit: Hit) -> None:
        kind, record_id = hit.beside or (hit.kind, hit.meeting_id or hit.case_id or hit.id)
        self._shell.go_to(_SCREENS.get(kind, "Meetings"), record_id)

    def _say_where(self) -> None:
        """Show for the rows in sight, and for no others, where in their text the words stand."""
        view, rows = self.table.view, self.table.model
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        seen = range(max(first, 0), (last if last >= 0 else rows.rowCount() - 1) + 1)
        lines = (rows.record_at(row) for row in seen)
        hits = [line.hit for line in lines if line and line.hit and line.id not in self._snippets]
        if hits:
            pieces = search.snippets(self._shell.office, self.box.text(), hits)
            for hit in hits:
                told = "".join(piece for piece, _ in pieces.get(hit.id, ()))
                marked = any(is_found for _, is_found in pieces.get(hit.id, ()))
                under = f"{hit.under}: “{told}”" if hit.under else told
                self._snippets[hit.id] = under if marked else hit.under
            view.viewport().update()
