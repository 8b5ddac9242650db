"""A new group: five short questions on one page, then the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.opening import load_beneath
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Shell
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.lock_form import LockForm
from cpp_desktop.ui.screens.new_file_place import NewFilePlace

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.services.office import Office

_MONTHS = "January February March April May June July August September October November December".split()
YEAR_STARTS = (*((f"{at:02d}-01", f"1 {month}") for at, month in enumerate(_MONTHS, 1)), ("04-06", "6 April"))
GROUP_FIELDS = (
    Field("name", "What the group is called", LINE),
    (
        Field("parent", "Which body it reports to", LINE, help="A network, board or alliance; it can wait."),
        Field("year_start", "Its year begins on", CHOICE(YEAR_STARTS)),
    ),
    Field("path", "Where its file is kept", LINE),
)


class NewGroupPage(QWidget):
    """Asks, makes the file, and offers its recovery sheet at once."""

    def __init__(self, shell: Shell, *, back: Callable[[], object]) -> None:
        super().__init__()
        self._shell = shell
        self._work: Work | None = None
        self.form, self.locks = Form(GROUP_FIELDS), LockForm()
        self.lock = self.locks.form
        self.place = NewFilePlace(self.form, "path", ".cppgroup")
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.makes = button(self.tr("Make the group’s file"), self._make, kind="primary", height=42)
        elsewhere = button(self.tr("Choose another place…"), self._ask_where, kind="link")
        card = Card(self.form, hbox(elsewhere, None), rule(), self.locks, self.trouble, pad=22, gap=10)
        card.setMaximumWidth(theme.px(720))
        head = vbox(
            label(self.tr("Begin a new group"), "h1"),
            label(self.tr("Every answer but the passphrase can be changed later."), "muted", wraps=True),
            gap=1,
        )
        body = vbox(head, card, None, gap=14)
        body.setContentsMargins(theme.px(36), theme.px(30), theme.px(36), theme.px(8))
        foot = hbox(button(self.tr("Go back"), back), self.makes, None, gap=14)
        foot.setContentsMargins(theme.px(36), theme.px(4), theme.px(36), theme.px(18))
        whole = vbox(scroll(wrap(body), modest=theme.is_huge()), gap=0)
        whole.addLayout(foot)
        self.setLayout(whole)

    def start(self) -> None:
        """Begin with blank answers."""
        self.form.load({"name": "", "parent": "", "year_start": "04-01", "path": ""})
        self.locks.start()
        self.place.begin()
        self._say("")
        self.form.editor("name").entry.setFocus()

    def _ask_where(self) -> None:
        title = self.tr("Where to keep the group’s file")
        self._shell.choose_where(title, self.place.typed(), self.place.take)

    def _make(self) -> None:
        try:
            typed = self._answers()
        except Refused as refused:
            self._refuse(refused.problems)
            return

        def make(progress: Progress) -> Office:
            from cpp_desktop.services.office import create

            progress(0, 0, "")
            path = Path(typed["path"])
            made = create(
                path, typed["passphrase"], name=typed["name"], parent=typed["parent"], year_start=typed["year_start"]
            )
            load_beneath()
            return made

        self._say("")
        self.makes.setEnabled(False)
        self._work = Work(make)
        self._work.finished.connect(self._show_made)
        self._work.refused.connect(self._refuse)
        self._work.troubled.connect(self._say)
        self._work.ended.connect(self._end)
        self._work.start()

    def _answers(self) -> dict[str, Any]:
        typed = self.form.values()
        if not Path(typed["path"]).is_absolute():
            raise Refused(path=self.tr("Say the whole way to the folder; “Choose another place” does it for you."))
        return {**typed, "passphrase": self.locks.passphrase()}

    def _end(self) -> None:
        self.makes.setEnabled(True)

    def _refuse(self, problems: Mapping[str, str]) -> None:
        self._say(" ".join(self.lock.refuse(self.form.refuse(problems)).values()))
        self.lock.focus_problem()
        self.form.focus_problem()

    def _say(self, sentence: str) -> None:
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _show_made(self, office: Office) -> None:
        from cpp_desktop.ui.dialogs.file_made import FileMade

        shell, window = self._shell, self.window()
        shell.show_office(office)
        shell.open_dialog(FileMade(window, shell))

