"""Settings: where the group's file is, its backups, its passphrase, and what to do when something is wrong."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.attachments import size_words
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import attachments, papers, safety
from cpp_desktop.ui.dialogs.fault_report import FaultReport
from cpp_desktop.ui.dialogs.passphrase_change import PassphraseChange
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, fill, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.status_line import when_words


class SafetySettings(QWidget):
    """Three cards: what is kept where, the passphrase, and help when something is wrong."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen, self._shell = screen, screen.shell
        self.place = IconText("folder", "", role="", wraps=True)
        self.files = IconText("clip", "", role="", wraps=True)
        self.backup = IconText("disk", "", role="", wraps=True)
        box = QVBoxLayout(self)
        fill(box, (self._kept_card(), self._key_card(), self._trouble_card(), None), 14)

    def _kept_card(self) -> Card:
        nothing = self.tr("Nothing leaves this computer unless you send it: no account, no internet.")
        back_up = button(self.tr("Back up now"), self._back_up, kind="small", icon="disk")
        stick = button(self.tr("Copy to a stick…"), self._ask_where, kind="small")
        folder = button(self.tr("Show the folder"), self._show_folder, kind="small")
        return Card(
            label(self.tr("What is kept where"), "h2"), self.place, self.files, self.backup,
            IconText("shield", nothing, role="", wraps=True), hbox(back_up, stick, folder, None, gap=8), gap=10,
        )  # fmt: skip

    def _key_card(self) -> Card:
        words = self.tr("The passphrase locks the file. The recovery sheet is the only other way in.")
        change = button(self.tr("Change the passphrase…"), self._change, kind="small", icon="lock")
        sheet = button(self.tr("Recovery sheet"), self._show_sheet, kind="small", icon="print")
        return Card(
            label(self.tr("Passphrase and recovery"), "h2"), label(words, wraps=True),
            hbox(change, sheet, None, gap=8), gap=10,
        )  # fmt: skip

    def _trouble_card(self) -> Card:
        words = self.tr("The check reads every page of the file and changes nothing.")
        check = button(self.tr("Check the file"), self._check, kind="small", icon="search")
        report = button(self.tr("Save a report…"), self._report, kind="small")
        return Card(
            label(self.tr("If something seems wrong"), "h2"), label(words, wraps=True),
            hbox(check, report, None, gap=8), gap=10,
        )  # fmt: skip

    def refresh(self) -> None:
        """Say where the file is and how old its backup."""
        office = self._shell.office
        size = office.file.path.stat().st_size / 1_000_000
        self.place.words.setText(self.tr("{0}, {1} MB").format(office.file.path, f"{size:.1f}"))
        files = self.tr("{0} of it are papers and other files").format(size_words(attachments.kept_size(office)))
        self.files.words.setText(". ".join(filter(None, (files, attachments.too_large(office)))))
        made = office.last_backup
        self.backup.words.setText(
            self.tr("Last backup {0}, checked, in the folder Backups beside the file").format(
                when_words(made, datetime.now())
            )
            if made
            else self.tr("No backup yet: one is made whenever you close, in the folder Backups beside the file")
        )

    def _back_up(self, target: Path | None = None) -> None:
        office = self._shell.office

        def back_up(progress: Progress) -> Path:
            progress(0, 0, "")
            return safety.back_up(office, target)

        def tell(made: Path) -> None:
            self.refresh()
            self._shell.say(self.tr("Copied to {0} and read back: it is whole.").format(made), "ok")

        self._shell.work(self.tr("Making a backup and reading it back…"), back_up, tell)

    def _ask_where(self) -> None:
        path = self._shell.office.file.path
        name = f"{path.stem} {datetime.now():%Y-%m-%d %H.%M}{path.suffix}"
        self._shell.choose_where(self.tr("Copy the group’s file to a stick"), name, self._back_up)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shell.office.file.path.parent)))

    def _change(self) -> None:
        self._shell.open_dialog(PassphraseChange(self.window(), self._shell, self._show_new_sheet))

    def _show_new_sheet(self) -> None:
        self._shell.ask(
            self.tr("The passphrase is changed"),
            self.tr(
                "The recovery sheet you have no longer opens this file: print a new one now. Backups made until today "
                "still open with the old passphrase and the old sheet."
            ),
            self.tr("Show the recovery sheet"),
            self._show_sheet,
        )

    def _show_sheet(self) -> None:
        write = papers.compose(self._shell.office, "recovery-sheet")
        self._shell.preview(self.tr("Recovery sheet"), write, file_name=self.tr("Recovery sheet.pdf"))

    def _check(self) -> None:
        office = self._shell.office

        def check(progress: Progress) -> list[str]:
            progress(0, 0, "")
            return safety.findings(office)

        def tell(findings: list[str]) -> None:
            if findings:
                what_to_do = self.tr("Keep the file as it is and restore a backup.")
                self._shell.say(" ".join([*findings, what_to_do]), "danger")
            else:
                self._shell.say(self.tr("Every page was read: the file is whole."), "ok")

        self._shell.work(self.tr("Reading every page of the file…"), check, tell)

    def _report(self) -> None:
        self._shell.open_dialog(FaultReport(self.window()))
