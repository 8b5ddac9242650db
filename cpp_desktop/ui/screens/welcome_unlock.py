"""The lock: a file's passphrase, or the key on its recovery sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.opening import open_it
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox, row, vbox
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.passphrase_editor import PassphraseEditor

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office

SAMPLE_FILE, SAMPLE_PASSPHRASE = "Sample group.cppgroup", "sample group"
FIELDS = (
    Field("passphrase", "Passphrase", PassphraseEditor),
    Field("recovery_key", "Key on the recovery sheet", LINE, help="The groups of letters and digits, in their order."),
)


class UnlockPage(QWidget):
    """Asks for one file's passphrase; a wrong one is one calm sentence, and nothing is counted."""

    def __init__(self, shell: Shell, *, back: Callable[[], object]) -> None:
        super().__init__()
        self._shell = shell
        self._path = Path()
        self._by_key = False
        self._work: Work | None = None
        self.title, self._place = label("", "h1", wraps=True), label("", "muted", wraps=True)
        self.form = Form(FIELDS)
        self.hint = IconText("info", "", role="", wraps=True)
        self.opens = button(self.tr("Open"), self._open, kind="primary", height=42)
        self.other_way = button(self.tr("Use the recovery sheet instead"), self._change_way, kind="link")
        self.back = button(self.tr("Go back"), back)
        for name in ("passphrase", "recovery_key"):
            entry = self.form.editor(name).entry
            if isinstance(entry, QLineEdit):
                entry.returnPressed.connect(self.opens.click)
        card = Card(self.form, self.hint, row(self.opens, None, self.other_way), pad=22, gap=14)
        card.setMaximumWidth(theme.px(560))
        whole = vbox(vbox(self.title, self._place, gap=1), card, hbox(self.back, None), None, gap=16)
        whole.setContentsMargins(theme.px(36), theme.px(36), theme.px(36), theme.px(18))
        self.setLayout(whole)

    def ask(self, path: Path) -> None:
        """Ask for the passphrase of a file."""
        self._path, self._by_key = path, False
        is_sample = path.name == SAMPLE_FILE
        self.title.setText(self.tr("Open {0}").format(path.stem))
        self._place.setText(str(path.parent))
        self.form.load({"passphrase": SAMPLE_PASSPHRASE if is_sample else "", "recovery_key": ""})
        editor = self.form.editor("passphrase")
        if isinstance(editor, PassphraseEditor):
            editor.shows.setChecked(is_sample)
        self._say(
            self.tr("The sample’s passphrase is filled in: it is no secret.") if is_sample else "", "info", "muted"
        )
        self._show_way()

    def _change_way(self) -> None:
        self._by_key = not self._by_key
        self._show_way()

    def _show_way(self) -> None:
        self.form.refuse({})
        self.form.show_field("passphrase", not self._by_key)
        self.form.show_field("recovery_key", self._by_key)
        words = self.tr("Use the passphrase") if self._by_key else self.tr("Use the recovery sheet instead")
        self.other_way.setText(words)
        self.other_way.setAccessibleName(words)
        self.form.editor("recovery_key" if self._by_key else "passphrase").entry.setFocus()

    def _open(self) -> None:
        typed, path = self.form.values(), self._path
        given = {name: typed[name] for name in (("recovery_key",) if self._by_key else ("passphrase",))}

        def open_file(progress: Progress) -> Office | NetworkOffice:
            progress(0, 0, "")
            return open_it(path, **given)

        self._say(self.tr("Opening…"), "clock", "muted")
        self.opens.setEnabled(False)
        self._work = Work(open_file)
        self._work.finished.connect(self._shell.show_office)
        self._work.refused.connect(self._refuse)
        self._work.troubled.connect(self._tell_trouble)
        self._work.ended.connect(self._end)
        self._work.start()

    def _end(self) -> None:
        self.opens.setEnabled(True)

    def _refuse(self, problems: Mapping[str, str]) -> None:
        others = self.form.refuse(problems)
        self._say(" ".join(others.values()), "info", "warn")
        self.form.focus_problem()
        editor = self.form.editor("recovery_key" if self._by_key else "passphrase")
        if isinstance(editor.entry, QLineEdit):
            editor.entry.selectAll()

    def _tell_trouble(self, sentence: str) -> None:
        self._say(sentence, "alert", "danger")

    def _say(self, sentence: str, icon: str, tone: str) -> None:
        self.hint.show_icon(icon, tone)
        self.hint.words.setText(sentence)
        self.hint.setVisible(bool(sentence))
