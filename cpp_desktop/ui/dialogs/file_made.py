"""After a group's file is made: its recovery sheet, and what is kept where."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cpp_desktop.services import papers
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import hbox, rule, vbox
from cpp_desktop.ui.parts.shell import Shell


class FileMade(PlainDialog):
    """Offers the recovery sheet at once; the group is open below."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        super().__init__(parent, self.tr("Your group’s file is made"), width=640)
        self._shell = shell
        key = self.tr(
            "One thing more. The recovery sheet holds the key to the file: should the passphrase be forgotten, it is "
            "the only way in. Keep it on paper, away from this computer, as you would a spare key."
        )
        backups = self.tr(
            "Whenever you close, a copy is made into the folder Backups beside it and read back to be sure."
        )
        nothing = self.tr("Nothing leaves this computer: there is no account, and no internet.")
        self.add(label(key, wraps=True))
        self.sheet = button(self.tr("Print or save the recovery sheet"), self._show_sheet, kind="primary", icon="print")
        self.add(hbox(self.sheet, None))
        self.add(rule())
        self.add(label(self.tr("What is kept where"), "h3"))
        path = self.tr("The group’s file: {0}").format(shell.office.file.path)
        for icon, words in (("folder", path), ("disk", backups), ("shield", nothing)):
            self.add(IconText(icon, words, role="", wraps=True))
        self.add(vbox(None), 1)
        self.verb = button(self.tr("Carry on"), self.accept)
        self.set_foot(self.verb)
        self.back.hide()
        self.sheet.setDefault(True)
        self.sheet.setFocus()

    def _show_sheet(self) -> None:
        write = papers.compose(self._shell.office, "recovery-sheet")
        self._shell.preview(self.tr("Recovery sheet"), write, file_name=self.tr("Recovery sheet.pdf"))
