"""What may be told to whoever helps, shown before it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cpp_desktop.services import fault_log
from cpp_desktop.ui.dialogs.file_choice import choose_where
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label


class FaultReport(PlainDialog):
    """Shows the whole report, which is all that is saved; nothing is sent anywhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Save a report"), width=720)
        words = self.tr(
            "This is all that is in it: versions, and where in the program something went wrong. No name, no text and "
            "no file’s name from your group. It goes nowhere by itself; you decide who gets it."
        )
        self.add(label(words, wraps=True))
        self.text = QPlainTextEdit(fault_log.report({"Qt": qVersion()}))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setMinimumHeight(theme.px(260))
        self.add(self.text, 1)
        self.trouble = label("", "danger", wraps=True)
        self.trouble.hide()
        self.add(self.trouble)
        self.verb = button(self.tr("Save as…"), self._ask_where, kind="primary", icon="down")
        self.set_foot(self.verb)

    def _ask_where(self) -> None:
        choose_where(self, self.tr("Save a report"), self.tr("CPP Desktop report.txt"), self._save)

    def _save(self, target: Path) -> None:
        try:
            target.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError:
            self.trouble.setText(self.tr("It could not be saved there. Choose another folder."))
            self.trouble.show()
        else:
            self.accept()
