"""Another passphrase for the open file."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.passphrase import strength
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import safety
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.passphrase_editor import STRENGTH_LOOK, PassphraseEditor

FIELDS = (
    Field("old", "The passphrase it has now", PassphraseEditor),
    (
        Field("new", "The new passphrase", PassphraseEditor),
        Field("again", "The new one once more", PassphraseEditor),
    ),
)


class PassphraseChange(WorkingDialog):
    """Asks for the old passphrase and twice for the new one; `then` follows once the file has it."""

    def __init__(self, parent: QWidget, shell: Shell, then: Callable[[], object]) -> None:
        words = self.tr("A copy is locked with it first and checked; until that is done the old passphrase holds.")
        super().__init__(parent, self.tr("Change the passphrase"), width=640, sentence=words)
        self._shell, self._then = shell, then
        self.form = Form(FIELDS)
        self.form.load({"old": "", "new": "", "again": ""})
        self.form.edited.connect(lambda _: self._say_strength())
        self.strength = IconText("lock", "", role="", wraps=True)
        verb = button(self.tr("Change the passphrase"), self._change, kind="primary")
        self.lay_out(verb, self.form, self.strength, height=400)
        self._say_strength()

    def _say_strength(self) -> None:
        found = strength(self.form.editor("new").typed())
        self.strength.show_icon(*STRENGTH_LOOK[found])
        words = QCoreApplication.translate("Strength", found.value) if found.value else ""
        self.strength.words.setText(words or self.tr("Type a passphrase to see how hard it is to guess."))

    def _change(self) -> None:
        try:
            typed = self.form.values()
            if typed["new"] != typed["again"]:
                raise Refused(again=self.tr("This differs from the new passphrase beside it; type both again."))
        except Refused as refused:
            self._refuse(refused.problems)
            return
        office = self._shell.office

        def change(progress: Progress) -> None:
            progress(0, 0, "")
            safety.change_passphrase(office, old=typed["old"], new=typed["new"])

        self.run(self.tr("Locking the file anew…"), change, lambda _: self._end(), self._refuse)

    def _end(self) -> None:
        self.accept()
        self._then()

    def _refuse(self, problems: Mapping[str, str]) -> None:
        self.say(" ".join(self.form.refuse(problems).values()))
        self.form.focus_problem()
