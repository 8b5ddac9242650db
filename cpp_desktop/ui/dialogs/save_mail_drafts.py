"""The e-mails with a paper: who is written to, at which address, with which file; then saved as drafts in a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import issued_papers, mail_drafts
from cpp_desktop.services.issued_papers import Copy, IssuedVersion
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.issued_words import kind_words
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen


def _tr(words: str) -> str:
    return QCoreApplication.translate("SaveMailDrafts", words)


class SaveMailDrafts(WorkingDialog):
    """Shows what would leave this computer once she sends it; `saved(words)` follows."""

    saved = Signal(str)

    def __init__(self, screen: Screen, version: IssuedVersion) -> None:
        super().__init__(screen.window(), self.tr("E-mails with the paper"), width=780)
        self._screen, self._version = screen, version
        copies = mail_drafts.mailed(version)
        columns = (
            Column(_tr("To"), lambda c: c.name, bold=True),
            Column(_tr("Address"), _address, width=250),
            Column(_tr("With"), self._attached, width=200, priority=2, folds=True),
        )
        empty = Empty(_tr("No copy waits to go by e-mail."), icon="mail")
        self.table = RecordTable(columns, name=_tr("Who is written to"), empty=empty)
        self.table.show_records(copies)
        self.table.setMinimumHeight(theme.px(150))
        self.together = QCheckBox(self.tr("One e-mail to all, in which nobody sees who else receives it"))
        self.marks = QCheckBox(self.tr("Mark these copies as sent"))
        what = self.tr(
            "Nothing is sent from here. The e-mails are saved as files; open each in your mail program, look at it and "
            "send it when there is a network. Whoever has an action reads their own in it."
        )
        verb = button(self.tr("Save the e-mails…"), self._ask_where, kind="primary", icon="down")
        verb.setEnabled(bool(copies))
        parts = (label(what, "muted", wraps=True), self.table, self.together, self.marks)
        self.lay_out(verb, *parts, tallest=self.table, height=520)

    def _attached(self, copy: Copy) -> str:
        return self.tr("{0}, {1} point").format(kind_words(self._version.kind), copy.size)

    def _ask_where(self) -> None:
        choose_folder(self, self.tr("Choose a folder for the e-mails"), self.save_to)

    def save_to(self, folder: Path) -> None:
        """Write the e-mails into a folder, on a worker, and close."""
        office, version = self._screen.shell.office, self._version
        together, marks = self.together.isChecked(), self.marks.isChecked()

        def save(progress: Progress) -> list[Path]:
            made = mail_drafts.drafts(office, version, one_to_all=together)
            saved = mail_drafts.save(made, folder, progress)
            if marks:
                issued_papers.mark_sent(office, [copy_id for draft in made for copy_id in draft.copy_ids])
            return saved

        self.run(self.tr("Writing the e-mails…"), save, lambda made: self._end(made, folder))

    def _end(self, made: list[Path], folder: Path) -> None:
        words = self.tr("%n e-mail(s) saved in {0}. Open them in your mail program to send them.", "", len(made))
        self.accept()
        self.saved.emit(words.format(folder.name))


def _address(copy: Copy) -> str:
    return copy.person.email if copy.person else ""
