"""Settings: where the group's file is, its backups, its passphrase, and what to do when something is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.attachments import size_words
from cpp_desktop.services import attachments, papers
from cpp_desktop.ui.dialogs.passphrase_change import PassphraseChange
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, fill, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.kept_cards import KeptCard, TroubleCard


class SafetySettings(QWidget):
    """Three cards: what is kept where, the passphrase, and help when something is wrong."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._shell = shell = screen.shell
        self.files = IconText("clip", "", role="", wraps=True)
        self.kept = KeptCard(
            shell,
            shell.office,
            promise=self.tr("Nothing leaves this computer unless you send it: no account, no internet."),
            copied=self.tr("Copy the group’s file to a stick"),
            lines=(self.files,),
        )
        fill(QVBoxLayout(self), (self.kept, self._key_card(), TroubleCard(shell, shell.office), None), 14)

    def _key_card(self) -> Card:
        words = self.tr("The passphrase locks the file. The recovery sheet is the only other way in.")
        change = button(self.tr("Change the passphrase…"), self._change, kind="small", icon="lock")
        sheet = button(self.tr("Recovery sheet"), self._show_sheet, kind="small", icon="print")
        return Card(
            label(self.tr("Passphrase and recovery"), "h2"), label(words, wraps=True),
            hbox(change, sheet, None, gap=8), gap=10,
        )  # fmt: skip

    def refresh(self) -> None:
        """Say where the file is, how old its backup, and how much of it are files."""
        office = self._shell.office
        self.kept.refresh()
        files = self.tr("{0} of it are papers and other files").format(size_words(attachments.kept_size(office)))
        self.files.words.setText(". ".join(filter(None, (files, attachments.too_large(office)))))

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
